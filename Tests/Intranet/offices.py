"""Invents offices, and releases and publishes them month by month with the program."""

from __future__ import annotations

import datetime as dt
import math
import random
import re
import string
import subprocess
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import attack_rows
from attack_periods import DAY, FRISTEN, Cell, Period, months
from attack_rows import COLUMNS, TOPICS, Counts, Row

DATA_ERROR = re.compile(r"\.csv:\d+.*Fehler \[")
SIZES = (6, 20, 45, 160, 800)  # rows a month
ALL = ("eingang", "erledigt", "bestand", "fristen")
TABLES = {
    "monat": ALL,
    "quartal": (*ALL, "eingang-art", "eingang-bereich"),
    "jahr": (*ALL, "eingang-art", "eingang-bereich", "folgequote", "massnahmen", "fristen-bereich", "kritisch", "lob"),
}
LEFT_OUT = (  # those of the months first
    {"monat": {"bestand"}},
    {"monat": {"erledigt", "fristen"}},
    {"monat": {"eingang"}, "jahr": {"folgequote"}},
    {"quartal": {"eingang-art"}},
    {"quartal": {"eingang-bereich"}, "jahr": {"kritisch"}},
    {"jahr": {"fristen-bereich", "lob"}},
)


class Office:
    """One office of `seed`: its rows and what happens to them; without `size` the seed chooses."""

    def __init__(self, seed: int, size: int | None = None):
        dice = self.dice = random.Random(f"intranet/{seed}")
        self.seed = seed
        self.size = size or SIZES[seed % len(SIZES)]
        self.style = dice.choice(("", "", "", "constant", "zeros", "late", "late"))
        first = f"{dice.choice((2022, 2023))}-{1 if dice.random() < 0.6 else dice.randrange(1, 13):02}"
        self.months = months(first, dice.randrange(12, 41))
        self.bereiche = [f"{10 * number}" for number in range(1, dice.choice((1, 2, 3, 4, 4, 6, 10)) + 1)]
        self.weights = {bereich: dice.uniform(0.5, 2) for bereich in self.bereiche}
        if len(self.bereiche) > 1:
            self.weights[dice.choice(self.bereiche)] = 0.03
        self.takt = "quartal" if dice.random() < (0.6 if self.size < 10 else 0.2) else "monat"
        self.left_out = dice.choice(LEFT_OUT[self.takt == "quartal" and 3 :]) if dice.random() < 0.25 else {}
        self.days = dice.choice((90, 90, 90, 30, 120))
        self.skipped = set(dice.sample(self.months[1:], 1)) if dice.random() < 0.15 else set()
        self.withdrawn = dice.choice(self.months[:-4]) if dice.random() < 0.25 else ""
        self.shown_again = dice.random() < 0.5
        self.rows = self.invent()

    def invent(self) -> list[list[Row]]:
        """The rows by month of Eingang."""
        out: list[list[Row]] = []
        earlier: list[Row] = []
        for place, name in enumerate(self.months):
            dice = random.Random(f"intranet/{self.seed}/rows") if self.style == "constant" else self.dice
            number = (
                self.size if self.style == "constant" else max(0, round(dice.gauss(self.size, math.sqrt(self.size))))
            )
            number = 0 if self.style == "zeros" and dice.random() < 0.3 else number
            out.append(attack_rows.invent(dice, place, Period.parse(name), number, self.weights, earlier))
            earlier += out[-1]
            for row in out[-1] if self.style == "late" else ():
                row.known += dice.choice((1, 1, 2, 3)) if dice.random() < 0.04 else 0
        return out

    def tables(self, kind: str) -> list[str]:
        """What the config names."""
        return [name for name in TABLES[kind] if name not in self.left_out.get(kind, ())]

    def config(self) -> str:
        lines = [
            "einrichtung: Jobcenter Musterstadt",
            "beispieldaten: true",
            "land: NI",
            f"stichtag: {Period.parse(self.months[-1]).bis + 14 * DAY}",
            "bereiche:",
        ]
        for bereich, letter in zip(self.bereiche, string.ascii_uppercase, strict=False):
            team = f'{{id: "{bereich}1", name: Team {letter}}}'
            lines.append(f'  - {{id: "{bereich}", name: Abteilung {letter}, teams: [{team}]}}')
        lines += [
            "anliegen:",
            *(f"  {code}: {code.partition('.')[2].capitalize()}" for code in TOPICS),
            f"folge_beobachtung_tage: {self.days}",
        ]
        lines += ["ausgaben:", "  intern: {}", "  intranet:", "    karenz_tage: 14", f"    takt: {self.takt}"]
        if self.left_out:
            lines += ["    tabellen:", *(f"      {kind}: [{', '.join(self.tables(kind))}]" for kind in TABLES)]
        return "\n".join(lines) + "\n"


@dataclass
class Truth:
    """The exact counts, as they were when their month was released."""

    months: dict[str, Counts] = field(default_factory=dict)
    folgequote: dict[str, tuple[int, int]] = field(default_factory=dict)

    def count(self, office: Office, place: int) -> None:
        """Counts the month at `place` from the rows that its release knows."""
        period = Period.parse(office.months[place])
        known = [row for rows in office.rows[: place + 1] for row in rows if row.known <= place]
        self.months[period.name] = attack_rows.count((row for row in known if self.counts(row, period)), period)
        self.folgequote[period.name] = attack_rows.folgequote(known, period, office.days)

    @staticmethod
    def counts(row: Row, period: Period) -> bool:
        """Whether the month can have to do with the row."""
        return not row.abschluss or max(row.abschluss, row.eingang + 45 * DAY) >= period.von

    def exact(self, cell: Cell) -> int | None:
        """None where a month of the cell was not counted, and for Maßnahmen."""
        period = Period.parse(cell.zeitraum)
        parts = [self.months.get(name) for name in period.months]
        if cell.id.startswith("massnahmen."):
            return None
        if cell.id == "folgequote":
            # Each month's part as its release knew it: no month is counted twice.
            found = [self.folgequote.get(name) for name in period.months]
            return None if None in found else sum(part[cell.teil == "nenner"] for part in found)
        if None in parts:
            return None
        if cell.id == "bestand":
            return parts[-1][cell.id, "", "zaehler"]
        if cell.teil == "nenner" and cell.id not in FRISTEN:
            family = cell.id.partition(".")[0] + "."
            return sum(
                number for counts in parts for (figure, _, _), number in counts.items() if figure.startswith(family)
            )
        return sum(counts[cell[1:]] for counts in parts)


@dataclass
class Published:
    """What came of an office: its editions in order, what was refused, and what went wrong."""

    truth: Truth = field(default_factory=Truth)
    editions: list[Path] = field(default_factory=list)
    released: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


class Driver:
    """Releases an office with the program `krm`, month by month, in `folder`."""

    def __init__(self, krm: Path, office: Office, folder: Path):
        self.krm, self.office, self.folder = krm, office, folder
        self.data = folder / "data"
        self.out = Published()
        self.open_months: set[int] = set()  # whose export may still change
        (self.data / "erhebungsboegen").mkdir(parents=True)
        (self.data / "krm.yml").write_text(office.config(), "utf-8")

    def call(self, *arguments: str | Path, allowed: tuple[int, ...] = (0,)) -> int:
        done = subprocess.run([self.krm, *arguments, "--data", self.data], capture_output=True, text=True)
        if done.returncode not in allowed:
            self.out.problems.append(
                f"krm {' '.join(map(str, arguments))}: exit {done.returncode}: {done.stderr[-400:]}"
            )
        elif done.returncode == 1 and DATA_ERROR.search(done.stderr):
            self.out.problems.append(f"krm {' '.join(map(str, arguments))}: {done.stderr[-400:]}")
        return done.returncode

    def export(self, place: int, stichtag: dt.date) -> None:
        """Writes the exports as they are at the release of the month at `place`, late rows among them."""
        self.open_months.add(place)
        for month in sorted(self.open_months):
            rows = [row for row in self.office.rows[month] if row.known <= place and row.eingang <= stichtag]
            lines = [";".join(COLUMNS), *(";".join(row.cells(stichtag)) for row in rows)]
            (self.data / "erhebungsboegen" / f"{self.office.months[month]}.csv").write_text(
                "\n".join(lines) + "\n", "utf-8"
            )
            if place - month > 3 and all(
                row.abschluss and row.abschluss <= stichtag for row in self.office.rows[month]
            ):
                self.open_months.discard(month)

    def publish(self, name: str) -> None:
        if not self.out.released:
            return
        site = self.folder / f"{len(self.out.editions):02}-{name}"
        if self.call("build", "--quiet", "--ausgabe", "intranet", "--output", site) == 0:
            self.out.editions.append(site / "intranet")

    def run(self, between: Callable[[Driver, int], None] | None = None) -> Published:
        """`between` is called before each release with the place of its month."""
        office, out = self.office, self.out
        back = office.months.index(office.withdrawn) + 3 if office.withdrawn and office.shown_again else -1
        for place, name in enumerate(office.months):
            stichtag = Period.parse(name).bis + 14 * DAY
            self.export(place, stichtag)
            if between:
                between(self, place)
            if name in office.skipped:
                continue
            out.truth.count(office, place)
            if self.call("freigeben", "--zeitraum", name, "--stichtag", str(stichtag), allowed=(0, 1)):
                out.refused.append(name)
                out.truth.months.pop(name)
            else:
                out.released.append(name)
            if int(name[5:]) % 3 == 0 or name in (office.withdrawn, office.months[-1]):
                self.publish(name)
            if name == office.withdrawn and name in out.released:
                self.call("freigeben", "--zeitraum", name, "--zurueckziehen")
                self.publish(f"{name}-zurueckgezogen")
            if place == back and office.withdrawn in out.released:
                self.call("freigeben", "--zeitraum", office.withdrawn, "--stichtag", str(stichtag))
                self.publish(f"{name}-wieder")
        return out
