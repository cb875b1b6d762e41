#!/bin/bash
# How long execute() of jacquard:generate takes where there is nothing to do, by its own clock: the median of some builds.
# Usage, from the repository's root: execute.sh DOCUMENT [RUNS]
# The plugin is installed for this, into M2_REPOSITORY (by default the user's own), and generates before anything is measured.
set -eu -o pipefail
bench=$(cd "$(dirname "$0")" && pwd)
mvn="mvn -o ${M2_REPOSITORY:+-Dmaven.repo.local=$M2_REPOSITORY}"
[ "${INSTALL:-yes}" = no ] || $mvn -q install -DskipTests -Dinvoker.skip -pl generator -am
version=$(sed -n 's:.*<version>\(.*-SNAPSHOT\|[0-9.]*\)</version>.*:\1:p' pom.xml | head -1)
project=$(mktemp -d)
trap 'rm -rf "$project"' EXIT
cp "$bench/unchanged/pom.xml" "$project"
document=$(realpath "$1")
cd "$project"

# That goal's messages alone: with -X, Maven would write its own while the goal runs.
export MAVEN_OPTS="${MAVEN_OPTS:-} -Dorg.slf4j.simpleLogger.log.dev.jacquard.maven.GenerateMojo=debug"
for ((i = -1; i <= ${2:-9}; i++)); do
    $mvn validate -Dversion="$version" -Ddocument="$document" -Djacquard=validate >log
    if [ "$i" -gt 0 ]; then
        sed -n 's/.*This took \([0-9]*\) ms.*/\1/p' log
    fi
done | sort -n | awk '{ v[NR] = $1; printf "%s ", $1 } END {
    printf "\nmedian of %d: %.3g ms\n", NR, NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'
