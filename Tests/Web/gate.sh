#!/usr/bin/env bash
# Builds the demo site and looks at its pages. Usage: gate.sh KRM PYTHON [OPTION of pytest…]
set -euo pipefail

krm=$(realpath "$1")
python=$(realpath --no-symlinks "$2")
shift 2
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The demo as somebody saw it who published it with a shorter observation and before one Bogen came: so the page of
# Berichtigungen and the reports of September have something to show.
cp -r data "$work/before"
sed -i 's/^folge_beobachtung_tage:.*/folge_beobachtung_tage: 60/' "$work/before/krm.yml"
LC_ALL=C sed -i '/^KRM-2026-0380;/d' "$work/before/erhebungsboegen/2026-01_bis_2026-09.csv"
{
    "$krm" build --quiet --data "$work/before" --templates templates --output "$work/published"
    "$krm" build --quiet --data data --output "$work/site" --published "$work/published"
} 2>"$work/messages" || { cat "$work/messages"; exit 1; }
"$python" -m pytest -q -p no:cacheprovider -o verbosity_assertions=2 --tb=short Tests/Web \
    --krm "$krm" --site "$work/site" "$@"
