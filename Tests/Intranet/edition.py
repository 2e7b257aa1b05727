"""Reads a built intranet edition as strictly as the contract describes it; a deviation is a problem with its place."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from dataclasses import dataclass, field
from pathlib import Path

from attack_periods import FRISTEN, Period, plan, table

HEAD = {"schema": 1, "ausgabe": "intranet", "rundung": 5}
CSV_HEAD = "id;bereich;team;art;eingangsweg;anliegen;zaehler;nenner;wert"
FILES = {"kennzahlen.json", "kennzahlen.csv", "kundenreaktionen.html", "kundenreaktionen.md"}
RATES = (*FRISTEN, "folgequote")
Key = tuple[str, str]  # id and dimension
Value = tuple[int, int | None]  # zaehler and nenner


@dataclass
class Page:
    """What one period shows, in order."""

    period: Period
    entries: dict[Key, Value] = field(default_factory=dict)

    def bereiche(self, *figures: str) -> list[str]:
        """The Bereiche of these figures in the order of their first entry."""
        found = (
            dimension for figure, dimension in self.entries if dimension.startswith("bereich=") and figure in figures
        )
        return list(dict.fromkeys(dimension.removeprefix("bereich=") for dimension in found))

    def codes(self) -> list[str]:
        return [figure for figure, _ in self.entries if figure.startswith("kritisch.")]

    def tables(self) -> set[str]:
        return {name for key in self.entries if (name := table(self.period.kind, *key))}


@dataclass
class Edition:
    folder: Path
    released: list[str] = field(default_factory=list)
    pages: dict[str, Page] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)


def unique(pairs: list[tuple[str, object]]) -> dict:
    """A JSON object in which no name stands twice."""
    if len(dict(pairs)) != len(pairs):
        raise ValueError("a name stands twice in an object")
    return dict(pairs)


def read(folder: Path) -> Edition:
    """`folder` is the built site/intranet."""
    out = Edition(folder)
    try:
        manifest = json.loads((folder / "manifest.json").read_text("utf-8"), object_pairs_hook=unique)
    except (OSError, ValueError) as error:
        out.problems.append(f"manifest.json: {error}")
        return out
    out.problems += [f"manifest.json: {problem}" for problem in check_manifest(folder, manifest)]
    out.released = list(manifest.get("freigegeben", []))
    reports = folder / "berichte"
    for place in sorted(reports.iterdir()) if reports.is_dir() else []:
        try:
            page = read_page(place)
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            out.problems.append(f"berichte/{place.name}: {type(error).__name__}: {error}")
            continue
        out.pages[place.name] = page
        out.problems += [f"berichte/{place.name}: {problem}" for problem in check_page(place, page)]
    return out


def check_manifest(folder: Path, manifest: dict) -> list[str]:
    problems = []
    if list(manifest) != ["schema", "werkzeug", "ausgabe", "rundung", "freigegeben", "dateien"]:
        problems.append(f"it has {list(manifest)}")
    problems += [f"{name} is {manifest.get(name)!r}" for name, value in HEAD.items() if manifest.get(name) != value]
    released = manifest.get("freigegeben", [])
    if sorted(set(released)) != released or any(Period.parse(name).kind != "monat" for name in released):
        problems.append("freigegeben is no ascending list of months")
    listed = {}
    for entry in manifest.get("dateien", []):
        if set(entry) != {"pfad", "sha256", "bytes"}:
            problems.append(f"an entry has {list(entry)}")
        listed[entry.get("pfad")] = (entry.get("sha256"), entry.get("bytes"))
    there = {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    there.pop("manifest.json", None)
    for path in sorted(set(listed) | set(there)):
        if path not in listed and not path.rpartition("/")[2].startswith("."):
            problems.append(f"{path} is not listed")
        elif path not in there:
            problems.append(f"{path} is listed and missing")
        elif path in listed and listed[path] != (hashlib.sha256(there[path]).hexdigest(), len(there[path])):
            problems.append(f"{path} is another file")
    return problems


def read_page(place: Path) -> Page:
    """Raises ValueError where kennzahlen.json or .csv is not what the contract says."""
    period = Period.parse(place.name)
    content = json.loads((place / "kennzahlen.json").read_text("utf-8"), object_pairs_hook=unique)
    head = HEAD | {"zeitraum": period.name, "von": str(period.von), "bis": str(period.bis), "stichtag": str(period.bis)}
    if set(content) != {*head, "kennzahlen"} or any(content[name] != value for name, value in head.items()):
        raise ValueError(
            f"kennzahlen.json has the head {[(name, content[name]) for name in content if name != 'kennzahlen']}"
        )
    page = Page(period)
    rows = []
    for entry in content["kennzahlen"]:
        key, value = read_entry(entry)
        if key in page.entries:
            raise ValueError(f"{key} stands twice")
        page.entries[key] = value
        rows.append([key[0], key[1].partition("bereich=")[2], "", key[1].partition("art=")[2], "", "", *value, ""])
    compare_csv((place / "kennzahlen.csv").read_bytes(), rows)
    return page


def read_entry(entry: dict) -> tuple[Key, Value]:
    figure, dimension = entry["id"], entry["dimension"]
    rate = figure in RATES or figure.startswith(("kritisch.", "lob."))
    if list(entry) != ["id", "dimension", "zaehler", *(["nenner"] if rate else [])]:
        raise ValueError(f"{figure} has {list(entry)}")
    if len(dimension) > 1 or set(dimension) - {"bereich", "art"}:
        raise ValueError(f"{figure} has the dimension {dimension}")
    value = (entry["zaehler"], entry["nenner"] if rate else None)
    key = (figure, "".join(f"{name}={code}" for name, code in dimension.items()))
    for number in value:
        if number is not None and (type(number) is not int or number < 0):
            raise ValueError(f"{key} shows {number!r}")
        if number is not None and number % 5 and not figure.startswith("massnahmen."):
            raise ValueError(f"{key} shows {number}, no multiple of 5")
    if rate and value[0] > value[1]:
        raise ValueError(f"{key} shows {value[0]} of {value[1]}")
    return key, value


def compare_csv(content: bytes, rows: list[list]) -> None:
    wanted = [CSV_HEAD.split(";"), *([("" if cell is None else str(cell)) for cell in row] for row in rows)]
    if not content.startswith(b"\xef\xbb\xbf"):
        raise ValueError("kennzahlen.csv has no BOM")
    text = content[3:].decode("utf-8")
    if text.replace("\r\n", "").count("\n") or "\r" in text.replace("\r\n", "") or not text.endswith("\r\n"):
        raise ValueError("kennzahlen.csv has other line ends than CRLF")
    for number, (shown, row) in enumerate(
        zip(csv.reader(io.StringIO(text, newline=""), delimiter=";"), wanted, strict=False), 1
    ):
        if shown != row:
            raise ValueError(f"kennzahlen.csv:{number} is {';'.join(shown)}, in kennzahlen.json {';'.join(row)}")
    if text.count("\r\n") != len(wanted):
        raise ValueError(f"kennzahlen.csv has {text.count(chr(10))} lines, kennzahlen.json makes {len(wanted)}")


def check_page(place: Path, page: Page) -> list[str]:
    """The files, and the entries against the plan."""
    problems = []
    names = {path.name for path in place.iterdir()}
    charts = {name for name in names if name.startswith("kundenreaktionen-") and name.endswith(".svg")}
    if names - charts != FILES:
        problems.append(f"its files are {sorted(names)}")
    kind = page.period.kind
    problems += [f"{key} is not in the plan" for key in page.entries if not table(kind, *key)]
    rules = [rule for rule in FRISTEN if any(figure == rule for figure, _ in page.entries)]
    if kind == "monat" and "fristen" in page.tables() and len(rules) != len(FRISTEN):
        problems.append(f"of the deadlines there are {rules} only")
    bereiche = page.bereiche("eingang") or page.bereiche(*FRISTEN)
    wanted = plan(kind, page.tables(), rules, bereiche, page.codes())
    shown = list(page.entries)
    if shown != wanted:
        place_of = next(
            (number for number, pair in enumerate(zip(shown, wanted, strict=False)) if pair[0] != pair[1]),
            min(len(shown), len(wanted)),
        )
        problems.append(
            f"entry {place_of + 1} is {shown[place_of : place_of + 1]}, by the plan {wanted[place_of : place_of + 1]}"
        )
    if "eingang-bereich" in page.tables() and len(bereiche) < 2:
        problems.append("one Bereich alone has a table")
    return problems
