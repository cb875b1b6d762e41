#!/bin/bash
# Runs builds of users with other versions of Maven, which are fetched as ordinary artifacts.
# Usage, from the repository's root: generator/src/it/maven-versions.sh [BUILD [VERSION...]]
# BUILD is what -Dinvoker.test takes, such as `setup,build-cache`; by default `setup`.
set -eu
build=${1:-setup}
versions=${*:2}
folder=$PWD/generator/target/maven
mkdir -p "$folder"
for version in ${versions:-3.9.11 4.0.0-rc-5}; do
    if [ ! -d "$folder/apache-maven-$version" ]; then
        mvn -B -q -ntp dependency:copy -Dartifact="org.apache.maven:apache-maven:$version:zip:bin" \
            -DoutputDirectory="$folder" -pl :jacquard-parent
        unzip -q -d "$folder" "$folder/apache-maven-$version-bin.zip"
    fi
    "$folder/apache-maven-$version/bin/mvn" -v | head -1
    mvn -B -ntp verify -pl generator -am -DskipTests -Dinvoker.skip=false -Dslow-tests.skip -Dmaven.test.skip.exec \
        -Dinvoker.mavenHome="$folder/apache-maven-$version" -Dinvoker.test="$build"
done
