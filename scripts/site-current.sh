#!/usr/bin/env bash
# The committed site/ is what the demo project gives now, byte for byte.
# Usage: site-current.sh KRM
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$1" build --quiet --data data --output "$work/site" 2>"$work/messages" || {
    cat "$work/messages"
    exit 1
}
if ! diff -rq site "$work/site" | sort | head -n 20; then
    echo "site/ is not what the demo project gives: run make site and commit it" >&2
    exit 1
fi
"$1" verify --output site --data data
kilobytes=$(du -sk --apparent-size site | cut -f 1)
echo "$kilobytes kB"
if [ "$kilobytes" -gt 20480 ]; then
    echo "site/ is larger than 20 MB" >&2
    exit 1
fi
