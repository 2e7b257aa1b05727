#!/usr/bin/env python3
"""Runs the program in hostile surroundings: signals, limits, links, foreign files, odd names.

Usage: run.py [--long] KRM [CASE...]

--long makes each fault as often as docs/Zuverlaessigkeit.md says of `make stress`.
Needs strace and gcc; the cases that mount or change the user need root, and say loudly when they are left out.
Exit code 0 when all cases hold.
"""

import argparse
import sys
import tempfile
import time
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.append(str(Path(__file__).resolve().parents[2] / "Bench"))

import cases_disk  # noqa: E402
import cases_input  # noqa: E402
import cases_killed  # noqa: E402
import cases_libc  # noqa: E402
import cases_many  # noqa: E402
import cases_output  # noqa: E402
import cases_process  # noqa: E402
import cases_rejects  # noqa: E402
import cases_rights  # noqa: E402
import cases_several  # noqa: E402
import cases_streams  # noqa: E402
from bench import Bench  # noqa: E402

STATIONS = [cases_process, cases_rejects, cases_output, cases_input, cases_killed, cases_disk, cases_libc, cases_rights, cases_several,
            cases_streams, cases_many]
CASES = {name: case for station in STATIONS for name, case in station.CASES.items()}


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--long", action="store_true")
    parser.add_argument("krm", type=Path)
    parser.add_argument("cases", nargs="*")
    arguments = parser.parse_args()
    krm, wanted = str(arguments.krm.resolve()), arguments.cases
    failed = skipped = count = 0
    for name, case in CASES.items():
        if wanted and not any(name.startswith(word) for word in wanted):
            continue
        count += 1
        started = time.monotonic()
        with tempfile.TemporaryDirectory(prefix="krm-faults-") as folder:
            bench = Bench(krm, Path(folder), arguments.long)
            reason = case(bench)
        if reason:
            skipped += 1
            print(f"SKIPPED {name}: {reason}", flush=True)
        for fault in bench.faults:
            print(f"FAIL {name}: {fault}", flush=True)
        failed += bool(bench.faults)
        print(f"{name}: {'FAILED' if bench.faults else 'ok'}, {bench.runs} runs, {time.monotonic() - started:.1f} s", flush=True)
    print(f"{count} cases, {failed} failed, {skipped} SKIPPED")
    return 1 if failed or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
