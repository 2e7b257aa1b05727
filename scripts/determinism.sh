#!/usr/bin/env bash
# Builds a project in two very different surroundings and compares the folders byte for byte.
# Usage: determinism.sh KRM DATA
set -euo pipefail

krm=$(realpath "$1")
data=$(realpath "$2")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mkdir -p "$work/one" "$work/another/place"
cp -r "$data" "$work/copy"
[ ! -d "$data/../templates" ] || cp -r "$data/../templates" "$work/templates"

cd "$work/one"
env -i TZ=Asia/Tokyo LC_ALL=C HOME="$work" \
    "$krm" build --quiet --data "$data" --output site --jobs 1 2>"$work/one.txt"
cd "$work/another/place"
env -i TZ=America/New_York LC_ALL=de_DE.UTF-8 LANG=de_DE.UTF-8 PATH="$PATH" SWIFT_DETERMINISTIC_HASHING=1 \
    "$krm" build --quiet --data ../../copy --output site --jobs 2 2>"$work/another.txt"

diff -r "$work/one/site" "$work/another/place/site"
# The messages differ in the folder that they name, and in nothing else.
diff <(sed "s|^$data/||" "$work/one.txt") <(sed 's|^\.\./\.\./copy/||' "$work/another.txt")
echo "$(find "$work/one/site" -type f | wc -l) files are identical"
