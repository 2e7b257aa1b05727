"""Random projects, random damage: harmless damage changes no figure, and harmful damage never changes one without a word."""

from __future__ import annotations

import random
import re
import shutil
from pathlib import Path

from damage import CONFIG, HARMLESS, Exports, invent, joined, register, written
from harm import HARMFUL
from project import write
from tool import run

PROJECTS, COMBINATIONS = 3, 8


def told(krm: str, folder: Path, files: dict[str, bytes]) -> tuple[int, str, str]:
    """Exit code, figures and messages."""
    shutil.rmtree(folder, ignore_errors=True)
    write(folder / "data", {"krm.yml": CONFIG, "erhebungsboegen/a.csv": None} | files)
    done = run(krm, "dump", "figures", folder=folder)
    return done.returncode, done.stdout, done.stderr


def base(krm: str, folder: Path, exports: Exports, more: dict[str, bytes]) -> str:
    code, figures, messages = told(krm, folder, written(exports) | more)
    check = run(krm, "check", folder=folder)
    messages += check.stderr
    assert code == check.returncode == 0 and messages == "" and figures.count("\n") > 500, f"the sound project has faults: {code}\n{messages}"
    return figures


def harmless(krm: str, folder: Path) -> list[str]:
    wrong = []
    for seed in range(PROJECTS):
        rng = random.Random(f"harmless {seed}")
        exports = invent(rng)
        more = {"eingangsliste/r.csv": register(exports)} if seed % 2 else {}
        want = base(krm, folder / "project", exports, more)
        plans = [(one,) for one in HARMLESS] + [tuple(rng.sample(HARMLESS, rng.randrange(2, 6))) for _ in range(COMBINATIONS)]
        for plan in plans:
            damaged = exports
            for one in sorted(plan, key=HARMLESS.index):
                damaged = one(rng, damaged)
            code, figures, messages = told(krm, folder / "project", written(damaged) | more)
            if code != 0 or figures != want:
                wrong.append(f"seed {seed}, {' + '.join(one.__name__ for one in plan)}: exit code {code}, {difference(want, figures)}\n{messages[:600]}")
        code, figures, messages = told(krm, folder / "project", joined(rng, exports) | more)
        if code != 0 or figures != want:
            wrong.append(f"seed {seed}, joined: exit code {code}, {difference(want, figures)}\n{messages[:600]}")
    return wrong


def harmful(krm: str, folder: Path) -> list[str]:
    wrong = []
    changed = dict.fromkeys(HARMFUL, 0)
    for seed in range(PROJECTS):
        exports = invent(random.Random(f"harmful {seed}"))
        want = base(krm, folder / "project", exports, {})
        for name, damage in HARMFUL.items():
            rng = random.Random(f"{name} {seed}")
            code, figures, messages = told(krm, folder / "project", damage(rng, exports))
            if code == 0 and figures != want:
                messages = run(krm, "check", folder=folder / "project").stderr
            words = [line for line in messages.splitlines() if says_so(name, line)]
            changed[name] += code != 0 or figures != want
            if code not in (0, 1):
                wrong.append(f"{name}, seed {seed}: exit code {code}\n{messages[:600]}")
            elif (code != 0 or figures != want) and not words:
                wrong.append(f"{name}, seed {seed}: {difference(want, figures)} without a word (exit code {code})")
    # Damage that changes nothing proves nothing.
    return wrong + [f"{name}: not one of {PROJECTS} projects was damaged" for name, count in changed.items() if not count]


def says_so(name: str, line: str) -> bool:
    """A warning that a Folgereaktion has lost its case says nothing of the damage; midnights are a notice."""
    found = re.search(r"(Fehler|Warnung|Hinweis) \[([a-z0-9-]+)\]", line)
    return bool(found) and not found[2].startswith("folge-") and (found[1] != "Hinweis" or name == "utc-midnights" and "utc" in found[2])


def difference(want: str, got: str) -> str:
    old, new = want.splitlines(), got.splitlines()
    differing = [(one, other) for one, other in zip(old, new) if one != other]
    first = f", first {differing[0][0]} became {differing[0][1]}" if differing else ""
    return f"{len(differing) + abs(len(old) - len(new))} of {len(old)} figures differ{first}"


ALL = {"damage-harmless": harmless, "damage-harmful": harmful}
