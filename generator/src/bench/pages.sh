#!/bin/bash
# What pages cost on top of Java, by openapi-generator's command line: A with Markdown pages, B without.
# Usage, from the repository's root after `mvn package -DskipTests -pl generator -am`: pages.sh DOCUMENT [PAIRS]
set -eu
bench=$(cd "$(dirname "$0")" && pwd)
cli=$(ls "${M2_REPOSITORY:-$HOME/.m2/repository}"/org/openapitools/openapi-generator-cli/7.25.0/*.jar)
path=$cli:$(ls generator/target/jacquard-maven-plugin-*.jar)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

run() { # document, whether pages are made, output folder
    printf '%s' "java -cp $path org.openapitools.codegen.OpenAPIGenerator generate -g jacquard --skip-validate-spec \
        -i '$1' -o ${3:-\$(mktemp -d $work/XXXXXX)} --additional-properties=generateDocumentation=$2"
}
"$bench/pairs.sh" "${2:-5}" "$(run "$1" true)" "$(run "$1" false)"
bash -c "$(run "$1" true "$work/out")" >/dev/null 2>&1
find "$work/out" -name '*.md' -printf '%s\n' | awk '{ sum += $1 } END { printf "%d pages, %.2f MB\n", NR, sum / 1000000 }'
