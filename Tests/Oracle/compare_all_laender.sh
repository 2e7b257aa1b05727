#!/usr/bin/env bash
# Compares the calendars of all 16 Länder, and of their parts with a Feiertag of their own, with PyPI's holidays, day by day.
# The library ends with the year 2100, so the days end a month before it: a Frist of the last days reaches into 2101.
# Usage: compare_all_laender.sh KRM PYTHON [LAST YEAR]
set -euo pipefail

krm=$(realpath "$1")
python=$(realpath --no-symlinks "$2")
last=${3:-2100}
cd "$(dirname "${BASH_SOURCE[0]}")"
status=0

# compare LAND FEIERTAG...
compare() {
    local land=$1 holiday
    shift
    local options=()
    for holiday in "$@"; do options+=(--regional "$holiday"); done
    "$krm" dump kalender --land "$land" "${options[@]}" --from 1990-01-01 --to "$last-11-30" |
        "$python" compare_holidays.py --land "$land" --regional "$@" || status=1
}

for land in BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH; do
    compare "$land"
done
compare SN fronleichnam
compare TH fronleichnam
compare BY mariae-himmelfahrt
compare BY mariae-himmelfahrt friedensfest
exit "$status"
