#!/bin/bash
# Calls a second and bytes allocated a call, against a client written by hand; throughput and bytes allocated of reading and
# writing a list of 1 MB, against Jackson databind. JMH, with its profiler of the garbage collector.
# Usage, from the repository's root after `mvn package -DskipTests -pl generator -am`: wire.sh [ARGUMENTS OF JMH]
set -eu
bench=$(cd "$(dirname "$0")" && pwd)
m2=${M2_REPOSITORY:-$HOME/.m2/repository}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cli=$(ls "$m2"/org/openapitools/openapi-generator-cli/7.25.0/*.jar)
java -cp "$cli:$(ls generator/target/jacquard-maven-plugin-*.jar)" org.openapitools.codegen.OpenAPIGenerator \
    generate -g jacquard -i "$bench/wire/things.yaml" -o "$work" --invoker-package=things \
    --additional-properties=generateProject=false,generateDocumentation=false >/dev/null
cp "$bench/wire/pom.xml" "$work"
mkdir -p "$work/src/main/java/bench"
cp "$bench"/wire/*.java "$work/src/main/java/bench"
mvn -q ${M2_REPOSITORY:+-Dmaven.repo.local=$M2_REPOSITORY} -f "$work/pom.xml" package -Dmaven.jar.skip 2>&1 | grep -v WARN || true
cd "$work"
java -cp "target/classes:$(cat target/classpath)" org.openjdk.jmh.Main -prof gc -foe true "$@"
