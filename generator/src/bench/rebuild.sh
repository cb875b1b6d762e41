#!/bin/bash
# What a build of a module with a client costs after one description of the document changed: whole Maven processes that generate and
# compile again what they do. A jacquard:generate with a document, B openapi-generator:generate (`java`, `native`) with another one,
# since few documents suit it.
# Usage, from the repository's root: rebuild.sh DOCUMENT WORDS DOCUMENT WORDS [PAIRS]
# WORDS stand in a description of the document before, and are followed by a number that changes. The plugin is installed for this,
# into M2_REPOSITORY (by default the user's own).
set -eu
bench=$(cd "$(dirname "$0")" && pwd)
mvn="mvn -q -B ${M2_REPOSITORY:+-Dmaven.repo.local=$M2_REPOSITORY}"
[ "${INSTALL:-yes}" = no ] || $mvn -o install -DskipTests -Dinvoker.skip -pl generator -am
version=$(sed -n 's:.*<version>\(.*-SNAPSHOT\|[0-9.]*\)</version>.*:\1:p' pom.xml | head -1)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r "$bench"/rebuild/* "$work"

build() { # folder, document, words: the command that changes the document and builds
    printf '%s' "sed 's/$3/$3 '\$RANDOM/ '$(realpath "$2")' >$work/$1/api && cd $work/$1 && $mvn -o -Dversion=$version compile"
}
ours=$(build jacquard "$1" "$2")
theirs=$(build openapi-generator "$3" "$4")
# Once online, for what a repository may lack.
bash -c "${ours/-o -Dversion/-Dversion}"
bash -c "${theirs/-o -Dversion/-Dversion}"
"$bench/pairs.sh" "${5:-3}" "$ours" "$theirs"
