#!/usr/bin/env bash
# For test.sh and stress.sh, which source it: runs named steps, as many at once as there are cores, and counts them.

export PYTHONDONTWRITEBYTECODE=1 SWIFT_BACKTRACE=enable=no
wanted=("$@")
cores=$(nproc)
results=$(mktemp -d)
memory=
# The tests build hundreds of sites. In memory, where there is room for them, none of these waits for a disk.
free=$(awk '/^MemAvailable/ { print int($2 / 1048576) }' /proc/meminfo)
room=$(df --output=avail -B 1G /dev/shm 2>/dev/null | tail -n 1) || true
if [ -z "${TMPDIR:-}" ] && [ "${free:-0}" -ge 6 ] && [ "${room:-0}" -ge 3 ]; then
    memory=$(mktemp -d /dev/shm/krm-tests.XXXXXX)
    export TMPDIR=$memory
fi
trap 'rm -rf "$results" "$memory"' EXIT

# Starts a step as soon as a core is free. So the longest ones are named first: no core waits long at the end.
step() {
    local name=$1
    shift
    if [ ${#wanted[@]} -gt 0 ] && [[ " ${wanted[*]} " != *" $name "* ]]; then
        return
    fi
    while [ "$(jobs -rp | wc -l)" -ge "$cores" ]; do
        wait -n || true
    done
    run_step "$name" "$@" &
}

# Runs a step and shows at its end, under a headline, what it said; a failed one is remembered and the others go on.
# The command is a program, not a function here: inside `if` a function would go on after an error.
run_step() {
    local name=$1 said="$results/$1.txt" result=FAILED
    shift
    local TIMEFORMAT='%0R s, %0U + %0S s of a core'
    if { time "$@" >"$said" 2>&1; } 2>"$said.time"; then
        result=passed
    fi
    {
        flock 9
        printf '\n== %s\n' "$name"
        cat "$said"
        printf '== %s: %s in %s\n' "$name" "$result" "$(tail -n 1 "$said.time")"
        echo "$name" >>"$results/$result"
    } 9>"$results/lock"
}

# Waits for the last steps and says how many of all have passed.
finish() {
    local passed failed
    wait
    touch "$results/passed" "$results/FAILED"
    mapfile -t passed <"$results/passed"
    mapfile -t failed <"$results/FAILED"
    printf '\nTook %d s.' "$SECONDS"
    [ ${#failed[@]} -eq 0 ] || printf ' Failed: %s.' "${failed[*]}"
    printf '\n%d passed, %d failed\n' ${#passed[@]} ${#failed[@]}
    [ ${#failed[@]} -eq 0 ]
}
