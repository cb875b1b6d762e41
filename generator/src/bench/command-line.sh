#!/bin/bash
# openapi-generator's command line: A with -g jacquard, B with -g java --library native.
# Usage, from the repository's root after `mvn package -DskipTests -pl generator -am`:
#   command-line.sh [PAIRS [DOCUMENT [OPTION...]]]
# The document is by default that of the pins; the options are for both.
set -eu
bench=$(cd "$(dirname "$0")" && pwd)
version=7.25.0
cli=${M2_REPOSITORY:-$HOME/.m2/repository}/org/openapitools/openapi-generator-cli/$version/openapi-generator-cli-$version.jar
plugin=$(ls generator/target/jacquard-maven-plugin-*.jar)
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

run="java -cp $cli:$plugin org.openapitools.codegen.OpenAPIGenerator generate -i ${2:-spec/plex-pins.yaml} ${*:3}"
"$bench/pairs.sh" "${1:-9}" \
    "$run -g jacquard -o \$(mktemp -d $out/XXXXXX)" \
    "$run -g java --library native -o \$(mktemp -d $out/XXXXXX)"
