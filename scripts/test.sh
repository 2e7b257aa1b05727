#!/usr/bin/env bash
# All tests, in order; needs what setup.sh and setup-tests.sh install. Ends with "N passed, N failed", counted in steps.
# Usage: test.sh [STEP...]   only the named steps, after the build
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

export PYTHONDONTWRITEBYTECODE=1 SWIFT_BACKTRACE=enable=no
python=.build-tools/venv/bin/python
krm=.build/release/krm
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

wanted=("$@")
mkdir "$work/results"

# Runs one step under a headline; a failed one is remembered and the next one follows.
# The command is a program, not a function here: inside `if` a function would go on after an error.
step() {
    local name=$1 started=$SECONDS
    shift
    if [ ${#wanted[@]} -gt 0 ] && [[ " ${wanted[*]} " != *" $name "* ]]; then
        return
    fi
    printf '\n== %s\n' "$name"
    if "$@"; then
        echo "$name" >>"$work/results/passed"
        printf '== %s: passed in %d s\n' "$name" $((SECONDS - started))
    else
        echo "$name" >>"$work/results/failed"
        printf '== %s: FAILED after %d s\n' "$name" $((SECONDS - started))
    fi
}

step format swift format lint --strict -r Sources Tests Package.swift
step embedded scripts/embed-assets.py --check
step shell scripts/lint-scripts.sh

printf '\n== build\n'
swift build -c release --product krm
step swift-tests swift test --disable-xctest

# The pages in a browser, the longest step, beside all others: as many at once as the smallest machine has cores.
pages() {
    # The demo as somebody saw it who published it with a shorter observation and before one Bogen came: so the page of
    # Berichtigungen and the reports of September have something to show.
    cp -r data "$work/before"
    sed -i 's/^folge_beobachtung_tage:.*/folge_beobachtung_tage: 60/' "$work/before/krm.yml"
    LC_ALL=C sed -i '/^KRM-2026-0380;/d' "$work/before/erhebungsboegen/2026-01_bis_2026-09.csv"
    {
        "$krm" build --quiet --data "$work/before" --templates templates --output "$work/published"
        "$krm" build --quiet --data data --output "$work/site" --published "$work/published"
    } 2>"$work/messages" || cat "$work/messages"
    step web "$python" -m pytest -q -p no:cacheprovider -o verbosity_assertions=2 --tb=short Tests/Web --site "$work/site"
    step site-faults Tests/Faults/site_faults.sh "$krm" "$python"
    step witnesses "$python" Tests/Intranet/check_witnesses.py "$krm" --offices 4
    step operations "$python" -m pytest -q -p no:cacheprovider --tb=short Tests/Operations --krm "$krm"
    step incremental "$python" -m pytest -q -p no:cacheprovider --tb=short Tests/Incremental --krm "$krm"
    step surroundings "$python" Tests/Faults/Surroundings/run.py "$krm"
}

figures() {
    step oracle-itself "$python" -m pytest -q -p no:cacheprovider Tests/Oracle
    step oracle Tests/Oracle/compare.sh "$krm" "$python"
    step changes "$python" Tests/Oracle/compare_changes.py "$krm" --seeds 21 22
    step published "$python" Tests/Oracle/compare_published.py "$krm"
    step holidays Tests/Oracle/compare_all_laender.sh "$krm" "$python"
    step spc "$python" Tests/Oracle/compare_spc.py --series 500 --seed 7 "$krm"
    step urteil "$python" Tests/Oracle/compare_urteil.py --inputs 2000 --seed 7 "$krm"
    step contradictions "$python" Tests/Contradictions/run.py "$krm" --projects 50
    step contradictions-itself "$python" Tests/Contradictions/test_contradictions.py "$krm"
    step false-alarms "$python" Tests/FalseAlarms/measure.py "$krm"
    step false-alarms-itself "$python" -m pytest -q -p no:cacheprovider Tests/FalseAlarms
    step releases "$python" -m pytest -q -p no:cacheprovider --tb=short Tests/Intranet --krm "$krm"
    step attack "$python" Tests/Intranet/run_attack.py "$krm" --offices 8
    step attack-demo "$python" Tests/Intranet/run_attack.py "$krm" --demo data --from 2025-01 --to 2026-09
    step commonmark "$python" Tests/Oracle/compare_commonmark.py --count 1000 --seed 7 "$krm" dump html -
    step demo-data "$python" Tests/Demo/make_demo.py data --check
    step demo-releases Tests/Demo/release_demo.sh "$krm" data --check

    step determinism scripts/determinism.sh "$krm" data
    step site-current scripts/site-current.sh "$krm"
    step broken-exports "$python" Tests/Faults/Exports/run.py "$krm"
    step hostile-templates "$python" Tests/Faults/hostile_templates.py "$krm" templates
    step hostile-data "$python" Tests/Faults/hostile_data.py "$krm"
    step no-teams "$python" Tests/Faults/no_teams.py "$krm" data
    step blocks "$python" Tests/Blocks/run.py "$krm"
    step release "$python" -m pytest -q -p no:cacheprovider --tb=short Tests/Release --krm "$krm"
    step csv-rows "$python" Tests/Oracle/compare_rows.py --files 400 --seed 7 "$krm" dump rows
}

pages >"$work/pages.txt" 2>&1 &
lane=$!
figures
wait "$lane" || echo pages >>"$work/results/failed"
cat "$work/pages.txt"

touch "$work/results/passed" "$work/results/failed"
mapfile -t passed <"$work/results/passed"
mapfile -t failed <"$work/results/failed"
printf '\nTook %d s.' "$SECONDS"
[ ${#failed[@]} -eq 0 ] || printf ' Failed: %s.' "${failed[*]}"
printf '\n%d passed, %d failed\n' ${#passed[@]} ${#failed[@]}
[ ${#failed[@]} -eq 0 ]
