"""Invents the rows of an office, and counts them as the contract says; all data are made up."""

from __future__ import annotations

import datetime as dt
import functools
import random
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

import holidays

from attack_periods import ARTEN, DAY, FRISTEN, Period

TOPICS = (
    "sach.kdu",
    "sach.bescheid",
    "sach.dauer",
    "sach.sonstige",
    "verhalten.umgang",
    "verhalten.auskunft",
    "rahmen.wartezeit",
    "rahmen.online",
)
WRITTEN = ("brief", "fax", "email", "online")
WEGE = (*WRITTEN, "telefon", "persoenlich")
GROUP = {art: group for group in ARTEN for art in group.split("+")}
Counts = Counter[tuple[str, str, str]]  # by id, dimension and teil
FEIERTAGE = holidays.country_holidays("DE", subdiv="NI", years=range(2020, 2033))


@dataclass(slots=True)
class Row:
    nummer: str
    eingang: dt.date
    weg: str
    art: str
    bereich: str
    anliegen: list[str]
    zwischennachricht: dt.date | None
    abschluss: dt.date | None
    folge_von: str = ""
    weitergeleitet: str = ""
    known: int = 0  # the first release (counted from 0) whose export has the row

    def cells(self, last: dt.date) -> list[str]:
        """The row in an export of the day `last`."""
        dates = [str(date) if date and date <= last else "" for date in (self.zwischennachricht, self.abschluss)]
        topics = [*self.anliegen, "", ""][:3]
        return [
            self.nummer,
            str(self.eingang),
            self.weg,
            self.art,
            f"{self.bereich}1",
            *topics,
            *dates,
            self.folge_von,
            self.weitergeleitet,
        ]


COLUMNS = (
    "vorgangsnummer",
    "eingang",
    "eingangsweg",
    "art",
    "team",
    "anliegen_1",
    "anliegen_2",
    "anliegen_3",
    "zwischennachricht",
    "abschluss",
    "folge_von",
    "weitergeleitet_an",
)


def invent(
    dice: random.Random, place: int, period: Period, count: int, weights: dict[str, float], earlier: list[Row]
) -> list[Row]:
    """`count` rows of the month at `place`; a few follow closed ones of `earlier`."""
    out = []
    days = (period.bis - period.von).days + 1
    for number in range(count):
        eingang = period.von + dice.randrange(days) * DAY
        art = dice.choices(tuple(GROUP), (50, 20, 15, 8, 3, 4))[0]
        weg = dice.choices(WEGE, (20, 3, 25, 17, 25, 10))[0]
        length = 1 + int(dice.lognormvariate(1.9, 0.8))
        answer = eingang + dice.choice((0, 1, 1, 2, 2, 3, 4, 7)) * DAY
        row = Row(
            f"K-{period.name}-{number + 1}",
            eingang,
            weg,
            art,
            dice.choices(tuple(weights), tuple(weights.values()))[0],
            dice.sample(TOPICS, dice.choice((1, 1, 1, 2, 3))),
            answer if weg in WRITTEN and dice.random() < 0.8 else None,
            eingang + length * DAY if dice.random() < 0.98 else None,
            known=place,
        )
        row.weitergeleitet = "datenschutz" if dice.random() < 0.02 else ""
        first = dice.choice(earlier[-50:]) if earlier and dice.random() < 0.06 else None
        if (
            first
            and first.abschluss
            and first.abschluss <= eingang
            and not first.weitergeleitet
            and first.known <= place
        ):
            row.folge_von = first.nummer
        out.append(row)
    return out


def werktag(day: dt.date) -> bool:
    return day.weekday() < 5 and day not in FEIERTAGE


@functools.cache
def due(rule: str, eingang: dt.date) -> dt.date:
    """The last day of a deadline, by the default rules in Niedersachsen."""
    if rule == FRISTEN[0]:
        day, left = eingang, 3
        while left:
            day += DAY
            left -= werktag(day) and (day.month, day.day) not in ((12, 24), (12, 31))
        return day
    day = eingang + (14 if rule == FRISTEN[1] else 21) * DAY
    while not werktag(day):
        day += DAY
    return day


def applies(rule: str, row: Row) -> bool:
    return GROUP[row.art] == ARTEN[0] if rule == FRISTEN[2] else row.weg in WRITTEN


def count(rows: Iterable[Row], period: Period) -> Counts:
    """Every count of a month that months, quarters and years need, whole, by Bereich and by Art group."""
    out: Counts = Counter()
    for row in rows:
        if row.weitergeleitet:
            continue
        bereich = f"bereich={row.bereich}"
        if period.von <= row.eingang <= period.bis:
            for dimension in ("", bereich, f"art={GROUP[row.art]}"):
                out["eingang", dimension, "zaehler"] += 1
            count_topics(out, row)
        out["erledigt", "", "zaehler"] += bool(row.abschluss and period.von <= row.abschluss <= period.bis)
        out["bestand", "", "zaehler"] += row.eingang <= period.bis and not (
            row.abschluss and row.abschluss <= period.bis
        )
        for rule in FRISTEN:
            last = due(rule, row.eingang)
            if period.von <= last <= period.bis and applies(rule, row):
                dates = (row.zwischennachricht, row.abschluss) if rule == FRISTEN[0] else (row.abschluss,)
                met = any(date and date <= last for date in dates)
                for dimension in ("", bereich):
                    out[rule, dimension, "nenner"] += 1
                    out[rule, dimension, "zaehler"] += met
    return out


def count_topics(out: Counts, row: Row) -> None:
    for code in row.anliegen:
        if row.art == "lob":
            out[f"lob.{code.partition('.')[0]}", "", "zaehler"] += 1
        elif row.art != "anregung":
            out[f"kritisch.{code}", "", "zaehler"] += 1


def folgequote(rows: Iterable[Row], year: Period, days: int) -> tuple[int, int]:
    """Numerator and denominator, as of the year's end."""
    own = [row for row in rows if not row.weitergeleitet]
    observed = {
        row.nummer: row.abschluss for row in own if row.abschluss and year.von <= row.abschluss + days * DAY <= year.bis
    }
    followed = {
        row.folge_von
        for row in own
        if row.folge_von in observed and 0 <= (row.eingang - observed[row.folge_von]).days <= days
    }
    return len(followed), len(observed)
