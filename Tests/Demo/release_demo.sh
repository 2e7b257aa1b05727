#!/usr/bin/env bash
# Releases the demo's months as somebody did it month by month: 2025-01 to 2026-09, without 2026-03, and 2026-06 withdrawn.
# Usage: release_demo.sh KRM DATA [--check]   (--check changes nothing and fails when DATA/freigaben is not what this gives)
set -euo pipefail

krm=$(realpath "$1")
data=$(realpath "$2")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cp -r "$data" "$work/data"
rm -rf "$work/data/freigaben"

# freigeben MONTH DAY
freigeben() {
    "$krm" freigeben --data "$work/data" --zeitraum "$1" --stichtag "$2" >"$work/shown" 2>"$work/messages" && return
    cat "$work/messages"
    exit 1
}

for month in 2025-{01..12} 2026-{01,02,04,05,06,07,08,09}; do
    day=$(date --date "$month-01 + 1 month + 14 days" +%F)
    freigeben "$month" "$day"
done
"$krm" freigeben --data "$work/data" --zeitraum 2026-06 --zurueckziehen

if [ "${3:-}" = --check ]; then
    diff -r "$work/data/freigaben" "$data/freigaben"
    echo "$(find "$data/freigaben" -name '*.json' | wc -l) releases are what the program gives"
else
    rm -rf "$data/freigaben"
    cp -r "$work/data/freigaben" "$data/freigaben"
fi
