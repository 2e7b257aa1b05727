#!/usr/bin/env bash
# Times krm against polars, DuckDB and Hugo on this machine, after installing them; ends with what was wanted and what was reached.
# Usage: bench.sh [--krm PROGRAM] [options of Tests/Bench/run.py: --large, --only, --rows, --pairs, --pages, --write-doc, --strict]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# `make bench` names the program as it is handed out.
krm=.build/release/krm
if [ "${1:-}" = --krm ]; then
    krm=$2
    shift 2
fi
tools=.build-tools/bench
wanted=Tests/Bench/requirements.txt
scripts/debian-packages.sh hugo
if ! cmp -s "$wanted" "$tools/installed.txt"; then
    echo "Installing Python packages into $tools"
    rm -rf "$tools"
    python3 -m venv "$tools"
    "$tools/bin/pip" install --quiet --disable-pip-version-check --no-deps -r "$wanted"
    cp "$wanted" "$tools/installed.txt"
fi
PYTHONDONTWRITEBYTECODE=1 exec "$tools/bin/python" Tests/Bench/run.py "$krm" "$tools" "$@"
