"""A small project cut from data/, as values that edits change, and how the program is run on it."""

from __future__ import annotations

import csv
import io
import os
import random
import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

import yaml

ROOT = Path(__file__).resolve().parents[2]
BEREICHE = ("10", "20")
FROM = "2026-04-01"
Row = dict[str, str]
# The headers of the demo are written as people write them.
FOLDED = str.maketrans({" ": "_", "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


class Ran(NamedTuple):
    code: int
    err: str


@dataclass
class Table:
    """A CSV file of the project."""

    columns: list[str]
    rows: list[Row]

    @staticmethod
    def read(path: Path) -> Table:
        raw = path.read_bytes()
        text = raw.decode("cp1252" if b"\xef\xbb\xbf" not in raw[:3] and not is_utf8(raw) else "utf-8-sig")
        first = text.splitlines()[0]
        reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=";" if first.count(";") > first.count(",") else ",")
        names = [name.lower().translate(FOLDED) for name in reader.fieldnames or []]
        reader.fieldnames = names
        return Table(names, [{name: row.get(name) or "" for name in names} for row in reader])

    def text(self) -> str:
        out = io.StringIO(newline="")
        writer = csv.DictWriter(out, self.columns, restval="", extrasaction="ignore", delimiter=";", lineterminator="\r\n")
        writer.writeheader()
        writer.writerows(self.rows)
        return out.getvalue()


def is_utf8(raw: bytes) -> bool:
    try:
        raw.decode()
    except UnicodeDecodeError:
        return False
    return True


@dataclass
class Project:
    """All that a build reads; `write` puts it into the folder and removes what is no longer part of it."""

    folder: Path
    config: dict = field(default_factory=dict)
    exports: dict[str, Table] = field(default_factory=dict)
    register: Table = field(default_factory=lambda: Table([], []))
    measures: Table = field(default_factory=lambda: Table([], []))
    comments: dict[str, str] = field(default_factory=dict)
    templates: dict[str, str] = field(default_factory=dict)
    stichtag: str = "2026-10-31"
    periods: list[str] = field(default_factory=list)
    editions: list[str] = field(default_factory=list)

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def options(self) -> list[str]:
        more = [word for period in self.periods for word in ("--zeitraum", period)]
        return ["--stichtag", self.stichtag, *more, *(word for edition in self.editions for word in ("--ausgabe", edition))]

    def write(self) -> None:
        files: dict[Path, str] = {self.data / "krm.yml": yaml.safe_dump(self.config, allow_unicode=True, sort_keys=False)}
        files |= {self.data / "erhebungsboegen" / name: table.text() for name, table in self.exports.items()}
        files[self.data / "eingangsliste" / "2026.csv"] = self.register.text()
        files[self.data / "massnahmen.csv"] = self.measures.text()
        files |= {self.data / "kommentare" / name: text for name, text in self.comments.items()}
        files |= {self.folder / "templates" / name: text for name, text in self.templates.items()}
        for name in ("erhebungsboegen", "kommentare"):
            for path in (self.data / name).rglob("*"):
                if path.is_file() and path not in files:
                    path.unlink()
        if not self.templates:
            shutil.rmtree(self.folder / "templates", ignore_errors=True)
        else:
            for path in (self.folder / "templates").glob("*"):
                if path not in files:
                    path.unlink()
        for path, text in files.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="")

    def all_rows(self) -> list[tuple[str, int, Row]]:
        return [(name, place, row) for name, table in self.exports.items() for place, row in enumerate(table.rows)]


def demo(folder: Path) -> Project:
    """Two Bereiche of the demo from April 2026 on, an export a month; reports on August to October."""
    config = yaml.safe_load((ROOT / "data" / "krm.yml").read_text(encoding="utf-8"))
    config["bereiche"] = [bereich for bereich in config["bereiche"] if bereich["id"] in BEREICHE]
    for bereich in config["bereiche"]:
        bereich["teams"] = bereich["teams"][:2]
    teams = {team["id"] for bereich in config["bereiche"] for team in bereich["teams"]}
    config["berichte"] = {"ab": "2026-08"}
    config.pop("stichtag")
    project = Project(folder, config)
    columns: list[str] = []
    rows: dict[str, Row] = {}
    for name in ("2026-01_bis_2026-09.csv", "2026-10.csv"):
        table = Table.read(ROOT / "data" / "erhebungsboegen" / name)
        columns += [column for column in table.columns if column not in columns]
        for row in table.rows:
            row["eingang"] = iso(row["eingang"])
            number, stand = row["vorgangsnummer"], iso(row.get("stand", ""))
            if row["team"] in teams and row["eingang"] >= FROM and stand >= iso(rows.get(number, {}).get("stand", "")):
                rows[number] = row
    for row in sorted(rows.values(), key=lambda row: (row["eingang"], row["vorgangsnummer"])):
        if row["folge_von"] not in rows:
            row["folge_von"] = ""
        project.exports.setdefault(f"{row['eingang'][:7]}.csv", Table(columns, [])).rows.append(row)
    project.register = Table.read(ROOT / "data" / "eingangsliste" / "2026.csv")
    project.register.rows = [row for row in project.register.rows if row["team"] in teams and iso(row["eingang"]) >= FROM]
    project.measures = Table.read(ROOT / "data" / "massnahmen.csv")
    project.measures.rows = [row for row in project.measures.rows if row["bereich"] in (*BEREICHE, "") and row["team"] in (*teams, "")]
    for path in sorted((ROOT / "data" / "kommentare" / "2026-10").glob("*.md")):
        project.comments[f"2026-10/{path.name}"] = path.read_text(encoding="utf-8")
    project.comments["intranet.md"] = "Wer loben möchte, ruft im Büro an.\n"
    return project


def iso(text: str) -> str:
    """A date in one of the two forms of the demo."""
    day, dot, rest = text.partition(".")
    return f"{rest[3:7]}-{rest[:2]}-{day}" if dot else text


class Krm:
    """The program, run in a folder so that the places in its messages are the same everywhere."""

    def __init__(self, path: Path):
        self.path = path.resolve()

    def run(self, project: Project, *words: str | Path) -> Ran:
        own = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
        done = subprocess.run([self.path, *words], cwd=project.folder, env=own, capture_output=True, text=True, timeout=300, check=False)
        return Ran(done.returncode, done.stderr)

    def build(self, project: Project, site: Path, *options: str) -> Ran:
        return self.run(project, "build", "--quiet", "--data", "data", "--output", site, *project.options, *options)

    def release(self, project: Project, month: str, *options: str) -> Ran:
        stichtag = [] if "--zurueckziehen" in options else ["--stichtag", "2026-10-31"]
        return self.run(project, "freigeben", "--data", "data", "--zeitraum", month, *stichtag, *options)


def pick(rng: random.Random, values):
    """One of several values, in an order that does not depend on hashing."""
    return rng.choice(sorted(values))
