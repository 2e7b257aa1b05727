"""What must not matter to the figures: how rows lie in files, their order, and what happens after the Stichtag."""

from __future__ import annotations

import random
from pathlib import Path

from project import bogen, entry, table, write, REGISTER
from tool import run

WAYS = ("brief", "fax", "email", "online", "telefon", "persoenlich")
ARTEN = ("beschwerde", "kritik", "lob", "anregung", "petition", "eingabe")


def day(number: int) -> str:
    """The n-th day of 2026, months taken as 28 days long: always a day that exists."""
    return f"{number % 28 + 1:02}.{number // 28 + 1:02}.2026"


def cases(seed: int, count: int = 300) -> list[dict]:
    dice = random.Random(seed)
    rows: list[dict] = []
    for number in range(count):
        start = dice.randrange(0, 260)
        row = bogen(f"K-{number}", eingang=day(start), eingangsweg=dice.choice(WAYS), art=dice.choice(ARTEN), team=dice.choice(("501", "601")),
                    anliegen_1=dice.choice(("sach.kdu", "sach.dauer", "verhalten.umgang")))
        if dice.random() < 0.8:
            row |= {"abschluss": day(start + dice.randrange(0, 19)), "antwortform": "schriftlich"}
        if rows and dice.random() < 0.2:
            row["folge_von"] = dice.choice(rows)["vorgangsnummer"]
        if dice.random() < 0.1:
            row["weitergeleitet_an"] = "widerspruch"
        rows.append(row)
    return rows


def figures(krm: str, folder: Path, files: dict) -> str:
    write(folder / "data", {"erhebungsboegen/a.csv": None} | files)
    done = run(krm, "dump", "figures", folder=folder)
    assert done.returncode == 0 and done.stdout.count("\n") > 100, done.stderr
    return done.stdout


def register(rows: list[dict]) -> dict:
    return {"eingangsliste/r.csv": table([entry(row["vorgangsnummer"], **{name: row[name] for name in ("eingang", "eingangsweg", "team")})
                                          for row in rows] + [entry(f"O-{number}") for number in range(9)], REGISTER)}


def arrangement(krm: str, folder: Path) -> list[str]:
    wrong = []
    for seed in range(3):
        rows = cases(seed)
        dice = random.Random(seed)
        whole = figures(krm, folder / f"{seed}-whole", {"erhebungsboegen/x.csv": table(rows)} | register(rows))
        shuffled = dice.sample(rows, len(rows))
        parts: list[list[dict]] = [[] for _ in range(4)]
        for row in rows:
            dice.choice(parts).append(row)
        others = {
            "split in two": {"erhebungsboegen/x.csv": table(rows[:140]), "erhebungsboegen/y.csv": table(rows[140:])},
            "rows permuted": {"erhebungsboegen/x.csv": table(shuffled)},
            "files permuted": {f"erhebungsboegen/{name}.csv": table(part) for name, part in zip("dacb", parts)},
            "in other forms": {"erhebungsboegen/x.csv": table(rows[:99], delimiter=",").encode("utf-16"),
                               "erhebungsboegen/y.csv": table(rows[99:], delimiter="\t", end="\r").encode("windows-1252")},
            "rows repeated": {"erhebungsboegen/x.csv": table(rows + shuffled[:50])},
            "older rows besides": {"erhebungsboegen/x.csv": table([row | {"stand": "30.10.2026"} for row in rows]),
                                   "erhebungsboegen/y.csv": table([row | {"stand": "29.10.2026", "art": "lob", "team": "601"} for row in shuffled[:90]])},
        }
        for name, files in others.items():
            if figures(krm, folder / f"{seed}-{name.replace(' ', '-')}", files | register(shuffled)) != whole:
                wrong.append(f"seed {seed}: {name}: other figures")
    return wrong


def later(krm: str, folder: Path) -> list[str]:
    """Rows received after the Stichtag, and what is done after it, do not exist yet."""
    wrong = []
    for seed in range(3):
        rows = cases(100 + seed)
        whole = figures(krm, folder / f"{seed}-whole", {"erhebungsboegen/x.csv": table(rows)})
        after = [bogen(f"N-{number}", eingang=f"{number % 28 + 1:02}.11.2026", art="lob", folge_von=rows[number]["vorgangsnummer"]) for number in range(40)]
        closed = [row if row.get("abschluss") else row | {"abschluss": "05.11.2026", "antwortform": "schriftlich"} for row in rows]
        for name, more in (("later rows", rows + after), ("later ends", closed), ("both", closed + after)):
            if figures(krm, folder / f"{seed}-{name.replace(' ', '-')}", {"erhebungsboegen/x.csv": table(more)}) != whole:
                wrong.append(f"seed {seed}: {name}: other figures")
    return wrong


def counts(krm: str, folder: Path) -> list[str]:
    """The check above can fail: one more row before the Stichtag does change the figures."""
    rows = cases(7)
    before = figures(krm, folder / "before", {"erhebungsboegen/x.csv": table(rows)})
    after = figures(krm, folder / "after", {"erhebungsboegen/x.csv": table([*rows, bogen("N-1", eingang="31.10.2026")])})
    return [] if before != after else ["a further row changes nothing"]


ALL = {"figures-arrangement": arrangement, "figures-later": later, "figures-counts": counts}
