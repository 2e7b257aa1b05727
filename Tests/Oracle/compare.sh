#!/usr/bin/env bash
# Compares krm with the oracle on projects that nobody designed by hand.
# Usage: compare.sh KRM PYTHON
set -euo pipefail

krm=$(realpath "$1")
python=$(realpath --no-symlinks "$2")
cd "$(dirname "${BASH_SOURCE[0]}")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
status=0

# generate SEED OPTION...
generate() {
    rm -rf "$work/project"
    "$python" generate_project.py --rows 250 --seed "$@" "$work/project"
    echo "seed $*"
}

# Every figure, printed by the program.
while read -r options; do
    # shellcheck disable=SC2086 # the options are words
    generate $options
    if ! "$krm" dump figures --data "$work/project" >"$work/figures.jsonl" 2>"$work/messages"; then
        cat "$work/messages"
        status=1
    fi
    "$python" oracle.py compare "$work/project" "$work/figures.jsonl" || status=1
done <<'END'
1
2 --variant mapped
3 --land BY
4 --variant mapped --land SN
5 --variant years --land BE
6 --variant sites --land TH
END

# With errors in the rows: built from the rest.
for options in 7 "8 --variant mapped --land BY" "9 --land SN"; do
    # shellcheck disable=SC2086 # the options are words
    generate $options --with-errors
    rm -rf "$work/site" "$work/rejects.csv"
    if ! "$krm" build --quiet --data "$work/project" --output "$work/site" --rejects "$work/rejects.csv" \
        2>"$work/messages"; then
        cat "$work/messages"
        status=1
        continue
    fi
    "$python" compare_site.py "$work/project" "$work/site" || status=1
done
exit "$status"
