#!/usr/bin/env bash
# Compares krm with the oracle on projects that nobody designed by hand.
# Usage: compare.sh KRM PYTHON [FIRST SEED] [ROUNDS]
set -euo pipefail

krm=$(realpath "$1")
python=$(realpath --no-symlinks "$2")
seed=${3:-1}
rounds=${4:-1}
cd "$(dirname "${BASH_SOURCE[0]}")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
status=0

# generate OPTION...   a project with the next seed
generate() {
    rm -rf "$work/project"
    "$python" generate_project.py --rows 250 --seed "$seed" "$@" "$work/project"
    echo "seed $seed $*"
    seed=$((seed + 1))
}

# Every figure, printed by the program.
compare_figures() {
    generate "$@"
    if ! "$krm" dump figures --data "$work/project" >"$work/figures.jsonl" 2>"$work/messages"; then
        cat "$work/messages"
        status=1
    fi
    "$python" oracle.py compare "$work/project" "$work/figures.jsonl" || status=1
}

# With errors in the rows: built from the rest.
compare_site() {
    generate --with-errors "$@"
    rm -rf "$work/site" "$work/rejects.csv"
    if ! "$krm" build --quiet --data "$work/project" --output "$work/site" --rejects "$work/rejects.csv" \
        2>"$work/messages"; then
        cat "$work/messages"
        status=1
        return
    fi
    "$python" compare_site.py "$work/project" "$work/site" || status=1
}

for _ in $(seq "$rounds"); do
    compare_figures
    compare_figures --variant mapped
    compare_figures --land BY
    compare_figures --variant mapped --land SN
    compare_figures --variant years --land BE
    compare_figures --variant sites --land TH
    compare_site
    compare_site --variant mapped --land BY
    compare_site --land SN
done
exit "$status"
