#!/usr/bin/env bash
# All tests; needs what setup.sh and setup-tests.sh install. Ends with "N passed, N failed", counted in steps.
# Usage: test.sh [STEP...]   only the named steps, after the build
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=scripts/steps.sh
source scripts/steps.sh

python=.build-tools/venv/bin/python
krm=.build/release/krm
pytest=("$python" -m pytest -q -p no:cacheprovider --tb=short)

printf '\n== build\n'
swift build -c release --build-tests

# The longest ones first. Searches among invented data are short here; scripts/stress.sh has the long ones.
step swift-tests swift test -c release --disable-xctest --skip-build
step web Tests/Web/gate.sh "$krm" "$python"
step false-alarms "$python" Tests/FalseAlarms/measure.py "$krm" --most 45
step oracle Tests/Oracle/compare.sh "$krm" "$python"
step contradictions "$python" Tests/Contradictions/run.py "$krm" --projects 20
step blocks "$python" Tests/Blocks/run.py "$krm" --points 1 --size 2500000
step site-faults Tests/Faults/site_faults.sh "$krm" "$python"
step broken-exports "$python" Tests/Faults/Exports/run.py "$krm"
step holidays Tests/Oracle/compare_all_laender.sh "$krm" "$python" 2050
step releases "${pytest[@]}" Tests/Intranet --krm "$krm"
step contradictions-itself "$python" Tests/Contradictions/test_contradictions.py "$krm"
step incremental "${pytest[@]}" Tests/Incremental --krm "$krm"
step attack "$python" Tests/Intranet/run_attack.py "$krm" --offices 5
step operations "${pytest[@]}" Tests/Operations --krm "$krm"
step messages "${pytest[@]}" Tests/Messages --krm "$krm"
step documented-commands "${pytest[@]}" Tests/Documents --krm "$krm"
step preview "${pytest[@]}" Tests/Preview --krm "$krm"
step init "$python" Tests/Init/run.py "$krm"
step no-teams "$python" Tests/Faults/no_teams.py "$krm" data
step surroundings "$python" Tests/Faults/Surroundings/run.py "$krm"
step payloads "${pytest[@]}" Tests/Security --krm "$krm"
step faults-table "$python" Tests/Faults/table.py --check
step release "${pytest[@]}" Tests/Release --ignore Tests/Release/test_package.py --krm "$krm"
step published "$python" Tests/Oracle/compare_published.py "$krm"
step urteil "$python" Tests/Oracle/compare_urteil.py --inputs 1000 --seed 7 "$krm"
step oracle-itself "${pytest[@]}" Tests/Oracle
step commonmark "$python" Tests/Oracle/compare_commonmark.py --count 500 --seed 7 "$krm" dump html -
step changes "$python" Tests/Oracle/compare_changes.py "$krm" --seeds 21
step hostile-templates "$python" Tests/Faults/hostile_templates.py "$krm" templates
step spc "$python" Tests/Oracle/compare_spc.py --series 250 --seed 7 "$krm"
step witnesses "$python" Tests/Intranet/check_witnesses.py "$krm" --offices 2
step attack-demo "$python" Tests/Intranet/run_attack.py "$krm" --demo data --from 2025-01 --to 2026-09
step determinism scripts/determinism.sh "$krm" data
step format swift format lint --strict -r Sources Tests Package.swift
step demo-releases Tests/Demo/release_demo.sh "$krm" data --check
step site-current scripts/site-current.sh "$krm"
step csv-rows "$python" Tests/Oracle/compare_rows.py --files 200 --seed 7 "$krm" dump rows
step demo-data "$python" Tests/Demo/make_demo.py data --check
step hostile-data "$python" Tests/Faults/hostile_data.py "$krm"
step false-alarms-itself "${pytest[@]}" Tests/FalseAlarms
step shell scripts/lint-scripts.sh
step embedded scripts/embed-assets.py --check
finish
