#!/bin/sh
# Checks an export of 200,000 rows with an error in every tenth row with a release build:
# under 3 seconds, under 200 lines, and exactly the 20,000 rows among the rejects.
# Usage: scripts/large-faults.sh [KRM]
set -eu
cd "$(dirname "$0")/.."
if [ $# -eq 0 ]; then
    swift build -c release --product krm
    set -- .build/release/krm
fi
exec python3 Tests/Faults/Exports/large.py "$1"
