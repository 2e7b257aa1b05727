"""Periods, cells and the plan: what the intranet edition may show, and in which order."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from typing import NamedTuple

FRISTEN = ("frist.zwischennachricht-3-arbeitstage", "frist.abschluss-14-tage", "frist.abschluss-3-wochen")
ARTEN = ("beschwerde+kritik", "lob", "anregung+petition+eingabe")
LOB = ("lob.sach", "lob.verhalten", "lob.rahmen")
MASSNAHMEN = ("massnahmen.beschlossen", "massnahmen.erledigt")
COUNTS = ("eingang", "erledigt", "bestand")
YEARLY = {"folgequote": "folgequote", **dict.fromkeys(LOB, "lob"), **dict.fromkeys(MASSNAHMEN, "massnahmen")}
DAY = dt.timedelta(days=1)


class Cell(NamedTuple):
    """One shown number; `dimension` is "", "bereich=10" or "art=lob", `teil` is zaehler, nenner or nenner-zaehler."""

    zeitraum: str
    id: str
    dimension: str
    teil: str


class Period(NamedTuple):
    """A month, quarter or year; sorts by time."""

    von: dt.date
    bis: dt.date
    name: str

    @classmethod
    def parse(cls, name: str) -> Period:
        """Raises ValueError where `name` is no month, quarter or year."""
        found = re.fullmatch(r"(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?", name)
        if not found:
            raise ValueError(f"no period: {name}")
        year, quarter, month = (int(group) if group else 0 for group in found.groups())
        first, last = (3 * quarter - 2, 3 * quarter) if quarter else (month, month) if month else (1, 12)
        return cls(dt.date(year, first, 1), dt.date(year, last, calendar.monthrange(year, last)[1]), name)

    @property
    def kind(self) -> str:
        return {4: "jahr", 7: "monat" if "Q" not in self.name else "quartal"}[len(self.name)]

    @property
    def year(self) -> str:
        return self.name[:4]

    @property
    def months(self) -> list[str]:
        return [f"{self.year}-{month:02}" for month in range(self.von.month, self.bis.month + 1)]

    @property
    def quarters(self) -> list[str]:
        return [f"{self.year}-Q{(month + 2) // 3}" for month in range(self.von.month, self.bis.month + 1, 3)]


def months(first: str, count: int) -> list[str]:
    """`count` months from `first` on."""
    start = int(first[:4]) * 12 + int(first[5:]) - 1
    return [f"{place // 12}-{place % 12 + 1:02}" for place in range(start, start + count)]


def table(kind: str, figure: str, dimension: str) -> str | None:
    """The name of the table in which the plan has an entry; none where the plan has no such entry."""
    if not dimension:
        if figure in COUNTS:
            return figure
        if figure in FRISTEN:
            return "fristen"
        if kind == "jahr":
            if re.fullmatch(r"kritisch\.[\w.\-]+", figure):
                return "kritisch"
            return YEARLY.get(figure)
        return None
    if kind != "monat" and figure == "eingang":
        return (
            "eingang-bereich" if dimension.startswith("bereich=") else "eingang-art" if dimension[4:] in ARTEN else None
        )
    if kind == "jahr" and figure in FRISTEN and dimension.startswith("bereich="):
        return "fristen-bereich"
    return None


def plan(kind: str, tables: set[str], rules: list[str], bereiche: list[str], codes: list[str]) -> list[tuple[str, str]]:
    """Every entry (id, dimension) of these tables, in the order of kennzahlen.json."""
    out = []
    by_bereich = [f"bereich={bereich}" for bereich in bereiche]
    for figure in COUNTS:
        out += [(figure, "")] if figure in tables else []
        if figure == "eingang" and kind != "monat":
            out += [(figure, dimension) for dimension in by_bereich] if "eingang-bereich" in tables else []
            out += [(figure, f"art={art}") for art in ARTEN] if "eingang-art" in tables else []
    for rule in rules:
        out += [(rule, "")] if "fristen" in tables else []
        out += [(rule, dimension) for dimension in by_bereich] if "fristen-bereich" in tables else []
    for name, figures in (
        ("folgequote", ["folgequote"]),
        ("kritisch", codes),
        ("lob", LOB),
        ("massnahmen", MASSNAHMEN),
    ):
        out += [(figure, "") for figure in figures] if name in tables else []
    return out
