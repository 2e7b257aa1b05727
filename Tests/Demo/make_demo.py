"""Writes the invented exports, register and Maßnahmen of the demo project.

    python3 Tests/Demo/make_demo.py data            writes the CSV files below data/
    python3 Tests/Demo/make_demo.py data --check    writes nothing, exits 1 when a file differs

Every number comes from a fixed seed through `random()` alone, whose sequence Python guarantees:
the same bytes on every machine. krm.yml, README.md and the two assessments are written by hand.
"""

import pathlib
import sys

sys.dont_write_bytecode = True

from demo import cases, exports, plants  # noqa: E402


def files() -> dict[str, bytes]:
    """Relative path to content, for every file that this script owns."""
    drawn = cases.draw()
    late_bogen = plants.plant(drawn)
    return exports.files(drawn, late_bogen)


def main(arguments: list[str]) -> int:
    names = [argument for argument in arguments if not argument.startswith("--")]
    if len(names) != 1 or set(arguments) - {names[0], "--check"}:
        print(__doc__, file=sys.stderr)
        return 64
    root = pathlib.Path(names[0])
    stale = []
    for name, content in files().items():
        path = root / name
        if "--check" in arguments:
            if not path.is_file() or path.read_bytes() != content:
                stale.append(name)
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    for name in stale:
        print(f"{root / name}: differs from what make_demo.py writes", file=sys.stderr)
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
