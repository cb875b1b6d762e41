#!/bin/bash
# A fresh JVM to the first answer of the pin operation: A with Jacquard's client, B with that of openapi-generator (`java`,
# `native`). The server is another process.
# Usage, from the repository's root after `mvn package -DskipTests -pl generator -am`: first-answer.sh [PAIRS]
set -eu
bench=$(cd "$(dirname "$0")" && pwd)
m2=${M2_REPOSITORY:-$HOME/.m2/repository}
work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null; rm -rf "$work"' EXIT

cli=$(ls "$m2"/org/openapitools/openapi-generator-cli/7.25.0/*.jar)
generate() {
    java -cp "$cli:$(ls generator/target/jacquard-maven-plugin-*.jar)" org.openapitools.codegen.OpenAPIGenerator \
        generate -i spec/plex-pins.yaml "$@" >/dev/null
}
generate -g jacquard -o "$work/ours" --invoker-package=pins
generate -g java --library native -o "$work/theirs" --invoker-package=peer --api-package=peer.api --model-package=peer.model

cp "$bench/first-answer/pom.xml" "$work"
mvn -q ${M2_REPOSITORY:+-Dmaven.repo.local=$M2_REPOSITORY} -f "$work/pom.xml" dependency:build-classpath \
    -Dmdep.outputFile="$work/classpath"
theirs=$(cat "$work/classpath")
ours=$m2/tools/jackson/core/jackson-core/3.1.0/jackson-core-3.1.0.jar
jspecify=$m2/org/jspecify/jspecify/1.0.0/jspecify-1.0.0.jar

javac --release 17 -proc:none -nowarn -cp "$ours:$jspecify" -d "$work/a" \
    $(find "$work/ours/src/main" -name '*.java') "$bench/first-answer/Generated.java"
javac --release 17 -proc:none -nowarn -cp "$theirs" -d "$work/b" \
    $(find "$work/theirs/src/main" -name '*.java') "$bench/first-answer/Peer.java" 2>&1 | grep -v ^Note || true
javac -d "$work/server" "$bench/first-answer/Server.java"
jar cf "$work/a.jar" -C "$work/a" .
jar cf "$work/b.jar" -C "$work/b" .

java -XX:+UseSerialGC -cp "$work/server" Server "$bench/first-decode/pin.json" >"$work/port" &
until [ -s "$work/port" ]; do sleep 0.1; done
url=http://localhost:$(cat "$work/port")

"$bench/pairs.sh" "${1:-15}" \
    "java -cp $work/a.jar:$ours Generated $url" \
    "java -cp $work/b.jar:$theirs Peer $url"
