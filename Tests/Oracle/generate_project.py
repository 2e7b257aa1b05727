#!/usr/bin/env python3
"""Invents a whole project folder that nobody designed by hand; the same bytes for the same seed.

    generate_project.py --seed 1 --rows 800 DIR [--variant mapped|years|sites] [--with-errors] [--land NI]

The default has warnings but no errors (and rejected rows that a later file has right); --with-errors spoils about one row in twenty. All data are invented.
"""

from __future__ import annotations

import argparse
import random
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from cases import invent_case, invent_eingang, link, renumber  # noqa: E402
from exports import Exports  # noqa: E402
from mapping import Mapping, write_export  # noqa: E402
from offices import invent_office, write_config  # noqa: E402
from other_files import make_massnahmen, make_register  # noqa: E402


def generate(seed: int, rows: int, target: Path, variant: str = "default", errors: bool = False, land: str = "NI") -> None:
    rng = random.Random(f"{seed}/{rows}/{variant}/{land}")
    office = invent_office(rng, land)
    mappings: list[Mapping] = []
    if variant in ("mapped", "years"):
        mappings = [Mapping(rng, office, by_year=variant == "years", plain=variant == "years" and rng.random() < 0.5)]
    elif variant == "sites":
        mappings = [Mapping(rng, office, "N-"), Mapping(rng, office, "S:", plain=True)]
    config = write_config(rng, office, write_export(mappings))
    massnahmen, ids = make_massnahmen(rng, office)
    days = [office.start] + [invent_eingang(rng, office) for _ in range(rows - 1)]
    cases = [invent_case(rng, office, number, eingang) for number, eingang in enumerate(days, 1)]
    cases[0].values["weitergeleitet_an"] = None  # the first Eingang is a KRM row, whatever "first" means
    for case in cases:
        if rng.random() < (0.5 if case.values["art"] == "anregung" else 0.05):
            case.values["massnahme"] = rng.choice((*ids, "M-99"))  # the last one does not exist
    exports: dict[str, bytes] = {}
    for place, mapping in enumerate(mappings or [None]):
        own = cases if len(mappings) < 2 else cases[place::len(mappings)]
        if variant in ("years", "sites"):
            number_anew(own, mapping)
        link(rng, office, own)
        writer = Exports(rng, office, own, mapping, errors)
        writer.make()
        exports |= writer.files
    register = make_register(rng, office, cases, errors) if rng.random() < 0.9 else {}
    files = {"krm.yml": config.encode(), "massnahmen.csv": massnahmen}
    files |= {f"erhebungsboegen/{name}": data for name, data in exports.items()}
    files |= {f"eingangsliste/{name}": data for name, data in register.items()}
    for name, data in files.items():
        path = target / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def number_anew(cases: list, mapping: Mapping) -> None:
    """Each year from 1 on, or each site."""
    if mapping.by_year:
        renumber(cases)
        return
    for number, case in enumerate(cases, 1):
        case.key = case.values["vorgangsnummer"] = str(number)
        case.site = mapping.site


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dir", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rows", type=int, default=500)
    parser.add_argument("--variant", choices=("default", "mapped", "years", "sites"), default="default")
    parser.add_argument("--with-errors", action="store_true")
    parser.add_argument("--land", default="NI")
    options = parser.parse_args()
    generate(options.seed, options.rows, options.dir, options.variant, options.with_errors, options.land)


if __name__ == "__main__":
    main()
