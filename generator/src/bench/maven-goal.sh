#!/bin/bash
# Maven goals: A jacquard:generate, B openapi-generator:generate with java and native. Whole Maven processes.
# Usage, from the repository's root: maven-goal.sh [PAIRS [DOCUMENT [OPTION...]]]
# The document is by default that of the pins; the options are for both.
# The plugin is installed for this, into M2_REPOSITORY (by default the user's own). Both plugins make Java and pages,
# into an empty folder.
set -eu
bench=$(cd "$(dirname "$0")" && pwd)
mvn="mvn -o -q ${M2_REPOSITORY:+-Dmaven.repo.local=$M2_REPOSITORY}"
$mvn install -DskipTests -Dinvoker.skip -pl generator -am
version=$(sed -n 's:.*<version>\(.*-SNAPSHOT\|[0-9.]*\)</version>.*:\1:p' pom.xml | head -1)
project=$(mktemp -d)
trap 'rm -rf "$project"' EXIT
cp "$bench/maven-goal/pom.xml" "$project"
options="-Ddocument=$(realpath "${2:-spec/plex-pins.yaml}") ${*:3}"
cd "$project"

# Fetches openapi-generator's plugin, if it is not there yet.
${mvn/ -o/} org.openapitools:openapi-generator-maven-plugin:7.25.0:generate $options >/dev/null

aside="[ ! -e target ] || mv target \$(mktemp -d old.XXXXXX)"
"$bench/pairs.sh" "${1:-9}" \
    "$aside; $mvn dev.jacquard:jacquard-maven-plugin:$version:generate $options" \
    "$aside; $mvn org.openapitools:openapi-generator-maven-plugin:7.25.0:generate $options"
