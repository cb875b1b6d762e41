#!/bin/bash
# What an operation costs in documents of 100 to 4,000 operations. For each size a virtual machine of its own generates
# once cold, then warm: CPU time of the process for a document, and for each operation more than in the line above.
# Usage, from the repository's root after `mvn package -DskipTests -pl generator -am`: scaling.sh [SIZE...]
set -eu
bench=$(cd "$(dirname "$0")" && pwd)
cli=$(ls "${M2_REPOSITORY:-$HOME/.m2/repository}"/org/openapitools/openapi-generator-cli/7.25.0/*.jar)
path=$cli:$(ls generator/target/jacquard-maven-plugin-*.jar)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
javac -proc:none -cp "$path" -d "$work" "$bench/scaling/Scaling.java"

[ $# -gt 0 ] || set -- 100 500 1000 2000 4000
echo "operations  cold s  ms each  ms each more | warm s  ms each  ms each more"
for size; do
    java -cp "$path:$work" Scaling "$size" | tail -1
done | awk '{
    printf "%10d %7.2f %8.2f", $1, $2, $2 / $1 * 1000
    if (NR > 1) printf " %13.2f", ($2 - cold) / ($1 - n) * 1000; else printf " %13s", "-"
    printf " | %6.3f %8.3f", $3, $3 / $1 * 1000
    if (NR > 1) printf " %13.3f\n", ($3 - warm) / ($1 - n) * 1000; else printf " %13s\n", "-"
    n = $1; cold = $2; warm = $3
    fflush()
}'
