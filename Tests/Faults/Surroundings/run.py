#!/usr/bin/env python3
"""Runs the program in hostile surroundings: signals, limits, links, foreign files, odd names.

Usage: run.py KRM [CASE...]

Needs strace; the cases that mount or change the user need root, and say loudly when they are left out.
Exit code 0 when all cases hold.
"""

import sys
import tempfile
import time
from pathlib import Path

import cases_input
import cases_output
import cases_process
import cases_rejects
from bench import Bench

CASES = cases_process.CASES | cases_rejects.CASES | cases_output.CASES | cases_input.CASES


def main() -> int:
    krm = str(Path(sys.argv[1]).resolve())
    wanted = sys.argv[2:]
    failed = skipped = count = 0
    for name, case in CASES.items():
        if wanted and not any(name.startswith(word) for word in wanted):
            continue
        count += 1
        started = time.monotonic()
        with tempfile.TemporaryDirectory(prefix="krm-faults-") as folder:
            bench = Bench(krm, Path(folder))
            reason = case(bench)
        if reason:
            skipped += 1
            print(f"SKIPPED {name}: {reason}", flush=True)
        for fault in bench.faults:
            print(f"FAIL {name}: {fault}", flush=True)
        failed += bool(bench.faults)
        print(f"{name}: {'FAILED' if bench.faults else 'ok'} ({time.monotonic() - started:.1f} s)", flush=True)
    print(f"{count} cases, {failed} failed, {skipped} SKIPPED")
    return 1 if failed or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
