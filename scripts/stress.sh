#!/usr/bin/env bash
# The searches of test.sh among invented data, many times as long and from other seeds: hours. Needs what test.sh needs.
# Usage: stress.sh [STEP...]   only the named steps, after the build
#        SEED=4711 stress.sh   other invented data; without it those of today
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=scripts/steps.sh
source scripts/steps.sh

python=.build-tools/venv/bin/python
krm=.build/release/krm
seed=${SEED:-$(date +%Y%m%d)}
echo "SEED=$seed"

printf '\n== build\n'
swift build -c release --product krm

step false-alarms "$python" Tests/FalseAlarms/measure.py "$krm"
step contradictions "$python" Tests/Contradictions/run.py "$krm" --projects 300 --first "$((seed % 100000))"
step blocks "$python" Tests/Blocks/run.py "$krm" --points 12 --seed "$seed"
step attack "$python" Tests/Intranet/run_attack.py "$krm" --offices 60 --seed "$((seed % 100000))"
step witnesses "$python" Tests/Intranet/check_witnesses.py "$krm" --offices 20 --first "$((seed % 100000))"
step incremental "$python" -m pytest -q -p no:cacheprovider --tb=short Tests/Incremental --krm "$krm" --rounds 5 --seed "$seed"
step faults scripts/stress-faults.sh
step oracle Tests/Oracle/compare.sh "$krm" "$python" "$((seed % 100000))" 10
step changes "$python" Tests/Oracle/compare_changes.py "$krm" --seeds "$seed" "$((seed + 1))" "$((seed + 2))" "$((seed + 3))"
step holidays Tests/Oracle/compare_all_laender.sh "$krm" "$python" 2100
step web Tests/Web/gate.sh "$krm" "$python" --all-periods
step urteil "$python" Tests/Oracle/compare_urteil.py --inputs 50000 --seed "$seed" "$krm"
step spc "$python" Tests/Oracle/compare_spc.py --series 10000 --seed "$seed" "$krm"
step commonmark "$python" Tests/Oracle/compare_commonmark.py --count 20000 --seed "$seed" "$krm" dump html -
step csv-rows "$python" Tests/Oracle/compare_rows.py --files 10000 --seed "$seed" "$krm" dump rows
finish
