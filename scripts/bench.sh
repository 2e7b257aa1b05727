#!/usr/bin/env bash
# Times krm against polars on the same export in the same run: reading, and one group-by as krm's figures need it.
# Usage: bench.sh [ROWS]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

rows=${1:-1000000}
krm=.build/release/krm
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
venv=.build-tools/bench
if [ ! -x "$venv/bin/python" ]; then
    python3 -m venv "$venv"
    "$venv/bin/pip" install --quiet --disable-pip-version-check polars
fi
mkdir -p "$work/data/erhebungsboegen"
cp data/krm.yml "$work/data/"
"$krm" sample --rows "$rows" --output "$work/data/erhebungsboegen/export.csv"
"$venv/bin/python" Tests/Bench/bench.py "$krm" "$work/data"
