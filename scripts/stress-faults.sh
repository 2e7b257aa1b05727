#!/usr/bin/env bash
# Every fault of docs/Zuverlaessigkeit.md as often as it says, every team's sheet of the hostile office, and large exports.
# Usage: stress-faults.sh [--write-doc]   with it the measured numbers go into the table
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

export PYTHONDONTWRITEBYTECODE=1 SWIFT_BACKTRACE=enable=no
python=.build-tools/venv/bin/python
krm=.build/release/krm
results=$(mktemp)
trap 'rm -f "$results"' EXIT

failed=()
"$python" Tests/Faults/Surroundings/run.py --long "$krm" | tee -a "$results" || failed+=(surroundings)
Tests/Faults/site_faults.sh "$krm" "$python" 16 | tee -a "$results" || failed+=(site-faults)
"$python" -m pytest -q -p no:cacheprovider --tb=short Tests/Security --all --krm "$krm" || failed+=(payloads)
scripts/large-faults.sh "$krm" || failed+=(large-faults)
if [ "${1:-}" = --write-doc ]; then
    "$python" Tests/Faults/table.py --write "$results"
fi
[ ${#failed[@]} -eq 0 ] || echo "Failed: ${failed[*]}"
[ ${#failed[@]} -eq 0 ]
