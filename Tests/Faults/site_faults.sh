#!/usr/bin/env bash
# Breaks the real build at a few of its steps: the published site must stay whole.
# Usage: site_faults.sh KRM PYTHON [EACH]
set -euo pipefail

krm=$(realpath "$1")
python=$(realpath --no-symlinks "$2")
each=${3:-2}
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# A single month without team sheets, and two released months, keep each of the many runs short: a third of the demo's files.
cp -r data templates "$work"
sed -i 's/^berichte:.*/berichte: {ab: 2026-10}/; s/^ausgaben: {intern: {}/ausgaben: {intern: {teamblaetter: false}/' "$work/data/krm.yml"
find "$work/data/freigaben" -name '*.json' ! -name '2025-0[12].json' -delete
build="$krm build --quiet --data $work/data --output {output}"
"$python" Tests/Faults/site_faults.py --each "$each" \
    --old "$build --stichtag 2026-10-30" --new "$build --stichtag 2026-10-31"
