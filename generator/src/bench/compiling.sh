#!/bin/bash
# What a generated client costs to compile: CPU time and memory of javac as a whole process, how many classes, how large a jar.
# Usage, from the repository's root after `mvn package -DskipTests -pl generator -am`: compiling.sh DOCUMENT [RUNS]
set -eu
bench=$(cd "$(dirname "$0")" && pwd)
m2=${M2_REPOSITORY:-$HOME/.m2/repository}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The client's two libraries; Maven fetches what is not there.
cp "$bench/first-decode/pom.xml" "$work"
mvn -q ${M2_REPOSITORY:+-Dmaven.repo.local=$M2_REPOSITORY} -f "$work/pom.xml" compile
libraries=$m2/tools/jackson/core/jackson-core/3.1.0/jackson-core-3.1.0.jar
libraries=$libraries:$m2/org/jspecify/jspecify/1.0.0/jspecify-1.0.0.jar

cli=$(ls "$m2"/org/openapitools/openapi-generator-cli/7.25.0/*.jar)
java -cp "$cli:$(ls generator/target/jacquard-maven-plugin-*.jar)" org.openapitools.codegen.OpenAPIGenerator \
    generate -g jacquard --skip-validate-spec -i "$1" -o "$work/client" >/dev/null
find "$work/client/src" -name '*.java' >"$work/sources"
compile="javac --release 17 -proc:none -cp $libraries @$work/sources -d"
"$bench/pairs.sh" "${2:-3}" "$compile \$(mktemp -d $work/XXXXXX)"
$compile "$work/classes"
jar cf "$work/client.jar" -C "$work/classes" .
echo "$(wc -l <"$work/sources") sources, $(find "$work/classes" -name '*.class' | wc -l) classes," \
    "jar of $(wc -c <"$work/client.jar") bytes"
