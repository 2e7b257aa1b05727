#!/usr/bin/env bash
# Compares the calendars of all 16 Länder with PyPI's holidays, day by day.
# Usage: compare_all_laender.sh KRM PYTHON
set -euo pipefail

krm=$(realpath "$1")
python=$(realpath --no-symlinks "$2")
cd "$(dirname "${BASH_SOURCE[0]}")"
status=0
for land in BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH; do
    "$krm" dump kalender --land "$land" --from 1990-01-01 --to 2040-12-31 |
        "$python" compare_holidays.py --land "$land" || status=1
done
exit "$status"
