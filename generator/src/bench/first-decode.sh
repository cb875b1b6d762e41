#!/bin/bash
# The first decode of a pin in a fresh JVM: A with the generated codec, B with Jackson databind and a record.
# Usage, from the repository's root after `mvn package -DskipTests -pl generator -am`: first-decode.sh [PAIRS]
set -eu
bench=$(cd "$(dirname "$0")" && pwd)
m2=${M2_REPOSITORY:-$HOME/.m2/repository}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The libraries of both sides; Maven fetches what is not there.
cp "$bench/first-decode/pom.xml" "$work"
mvn -q ${M2_REPOSITORY:+-Dmaven.repo.local=$M2_REPOSITORY} -f "$work/pom.xml" compile
core3=$m2/tools/jackson/core/jackson-core/3.1.0/jackson-core-3.1.0.jar
jspecify=$m2/org/jspecify/jspecify/1.0.0/jspecify-1.0.0.jar
jackson=$m2/com/fasterxml/jackson
databind=$jackson/core/jackson-databind/2.21.4/jackson-databind-2.21.4.jar
databind=$databind:$jackson/core/jackson-core/2.21.4/jackson-core-2.21.4.jar
databind=$databind:$jackson/core/jackson-annotations/2.21/jackson-annotations-2.21.jar
databind=$databind:$jackson/datatype/jackson-datatype-jsr310/2.21.4/jackson-datatype-jsr310-2.21.4.jar

cli=$(ls "$m2"/org/openapitools/openapi-generator-cli/7.25.0/*.jar)
java -cp "$cli:$(ls generator/target/jacquard-maven-plugin-*.jar)" org.openapitools.codegen.OpenAPIGenerator \
    generate -g jacquard -i spec/plex-pins.yaml -o "$work/client" --invoker-package=pins >/dev/null
javac --release 17 -cp "$core3:$jspecify" -d "$work/a" \
    $(find "$work/client/src" -name '*.java') "$bench/first-decode/Generated.java"
javac --release 17 -cp "$databind" -d "$work/b" "$bench/first-decode/Databind.java"
jar cf "$work/a.jar" -C "$work/a" .
jar cf "$work/b.jar" -C "$work/b" .

"$bench/pairs.sh" "${1:-15}" \
    "java -cp $work/a.jar:$core3 Generated $bench/first-decode/pin.json" \
    "java -cp $work/b.jar:$databind Databind $bench/first-decode/pin.json"
