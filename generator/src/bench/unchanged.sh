#!/bin/bash
# What a build pays for a goal that finds nothing to do: whole Maven processes, each less the same build without the goal.
# First A jacquard:generate, B no goal; then A openapi-generator:generate with skipIfSpecIsUnchanged, B no goal.
# Usage, from the repository's root: unchanged.sh DOCUMENT [PAIRS]
# The plugin is installed for this, into M2_REPOSITORY (by default the user's own). Both plugins generate before anything
# is measured.
set -eu
bench=$(cd "$(dirname "$0")" && pwd)
mvn="mvn -o -q ${M2_REPOSITORY:+-Dmaven.repo.local=$M2_REPOSITORY}"
[ "${INSTALL:-yes}" = no ] || $mvn install -DskipTests -Dinvoker.skip -pl generator -am
version=$(sed -n 's:.*<version>\(.*-SNAPSHOT\|[0-9.]*\)</version>.*:\1:p' pom.xml | head -1)
project=$(mktemp -d)
trap 'rm -rf "$project"' EXIT
cp "$bench/unchanged/pom.xml" "$project"
options="validate -Dversion=$version -Ddocument=$(realpath "$1")"
cd "$project"

for goal in ${GOALS:-jacquard openapi-generator}; do
    echo "$goal:generate, nothing to do (A); no goal (B)"
    $mvn $options -D$goal=validate >/dev/null
    $mvn $options -D$goal=validate >/dev/null
    "$bench/pairs.sh" "${2:-9}" "$mvn $options -D$goal=validate" "$mvn $options" | tee result
    awk '/^CPU/ { printf "difference: %.2f s of CPU\n", $3 - $6 }' result
done
