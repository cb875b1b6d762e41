#!/bin/bash
# Builds two clones of the last commit, in folders, time zones and locales of their own, and compares the jars.
# Usage, from the repository's root: reproducible.sh
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
build() { # folder, time zone, locale
    git clone -q . "$work/$1"
    (cd "$work/$1" && TZ=$2 LC_ALL=$3 MAVEN_OPTS="-Duser.timezone=$2 ${4:-}" mvn -o -q package -DskipTests)
}
build first UTC C.UTF-8
build "second one" Pacific/Kiritimati C.UTF-8 "-Duser.language=tr -Duser.country=TR"
cd "$work/first"
for jar in generator/target/*.jar generated-client/target/*.jar; do
    cmp "$jar" "$work/second one/$jar" && echo "equal: $jar"
done
