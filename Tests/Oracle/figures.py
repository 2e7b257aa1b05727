"""Every figure of section 5 for every period, in the order and form of section 8's `kennzahlen.json`."""

from __future__ import annotations

import calendar
import datetime as dt
from collections import Counter
from functools import lru_cache
from typing import Callable, Iterable, Iterator

from config import EINGANGSWEGE, MUENDLICH, SCHRIFTLICH, Config, Rule
from kalender import Kalender
from project import Project
from records import ARTEN, SCHLUSSZEICHNUNG, STELLEN, Record, keys_of

BK = ("beschwerde", "kritik")
Cell = tuple[tuple[str, str], ...]


# --- periods ---------------------------------------------------------------------------------------------------------

def period(name: str) -> tuple[dt.date, dt.date]:
    """`2026`, `2026-Q4`, `2026-10`, or a span `2026-09-15..2026-10-15` (also with `_`)."""
    for mark in ("..", "_"):
        if mark in name:
            von, bis = name.split(mark)
            return dt.date.fromisoformat(von), dt.date.fromisoformat(bis)
    year = int(name[:4])
    if len(name) == 4:
        first, last = 1, 12
    elif name[5] == "Q":
        last = 3 * int(name[6])
        first = last - 2
    else:
        first = last = int(name[5:7])
    return dt.date(year, first, 1), dt.date(year, last, calendar.monthrange(year, last)[1])


def standard_periods(first: dt.date, stichtag: dt.date) -> list[str]:
    """The months, quarters and years from the one that contains `first` to the one that contains the Stichtag."""
    names: dict[str, None] = {}
    month = dt.date(first.year, first.month, 1)
    while month <= stichtag:
        for name in (f"{month.year}", f"{month.year}-Q{(month.month + 2) // 3}", f"{month.year}-{month.month:02}"):
            names[name] = None
        month = dt.date(month.year + month.month // 12, month.month % 12 + 1, 1)
    return sorted(names, key=lambda name: (period(name)[0], -period(name)[1].toordinal()))


def span_name(name: str) -> str:
    return name.replace("..", "_")


# --- deadlines -------------------------------------------------------------------------------------------------------

def applies(rule: Rule, row: Record) -> bool:
    return (
        (not rule.art or row["art"] in rule.art)
        and (not rule.eingangsweg or row["eingangsweg"] in rule.eingangsweg)
        and (not rule.bereich or row["bereich"] in rule.bereich)
        and (rule.sofortsache is None or (row["sofortsache"] == "ja") == rule.sofortsache)
        and (rule.unit != "datum" or row[rule.length] is not None)
    )


# --- the figures -----------------------------------------------------------------------------------------------------

class Figures:
    def __init__(self, project: Project, stichtag: dt.date):
        self.project, self.config, self.stichtag = project, project.config, stichtag
        config: Config = project.config
        self.arten = ARTEN + (("ohne_bogen",) if project.has_register else ())
        self.krm = [row for row in project.boegen if not row["weitergeleitet_an"]] + project.ohne_bogen
        self.forwarded = [row for row in project.boegen if row["weitergeleitet_an"]]
        kalender = Kalender(config.land, config.schliesstage, config.strikt, config.regional)
        arithmetic = lru_cache(maxsize=None)(lambda rule, eingang: getattr(kalender, rule.unit)(eingang, rule.length))
        self.due: dict[str, list[tuple[Record, dt.date, Rule]]] = {rule_id: [] for rule_id in config.rule_ids}
        for rule_id, entries in self.due.items():
            for row in self.krm:
                rule = config.rule_for(rule_id, row["eingang"])
                if rule and applies(rule, row):
                    due = row[rule.length] if rule.unit == "datum" else arithmetic(rule, row["eingang"])
                    entries.append((row, due, rule))
        self.closing_due: dict[str, dt.date] = {}
        for entries in self.due.values():
            for row, due, rule in entries:
                if rule.erfuellt_durch == ("abschluss",):
                    self.closing_due[row.key] = min(due, self.closing_due.get(row.key, dt.date.max))
        self.followers: dict[str, list[Record]] = {}
        self.valid_follow: set[str] = set()
        by_key = {row.key: row for row in self.project.boegen}
        for row in self.krm:
            by_year = config.layout_of(row.file).nummernkreis == "jahr"
            names = keys_of(row["folge_von"], row["eingang"], by_year) if row["folge_von"] else []
            earlier = next((by_key[name] for name in names if name in by_key), None)
            if earlier and not earlier["weitergeleitet_an"] and earlier is not row and earlier["abschluss"] and earlier["abschluss"] <= row["eingang"]:
                self.valid_follow.add(row.key)
                self.followers.setdefault(earlier.key, []).append(row)
        self.dimensions: list[Cell] = [()]
        self.dimensions += [(("bereich", bereich),) for bereich in config.bereiche]
        self.dimensions += [(("team", team.id),) for team in config.teams]
        self.massnahmen_dimensions = list(self.dimensions)
        self.dimensions += [(("art", art),) for art in self.arten]
        self.dimensions += [(("eingangsweg", weg),) for weg in EINGANGSWEGE]
        self.topicless_dimensions = list(self.dimensions)
        self.dimensions += [(("anliegen", code),) for code in config.anliegen]
        self.crossed_dimensions = self.dimensions + [
            (("team", team.id), ("art", art)) for team in config.teams for art in self.arten
        ]

    def periods(self) -> list[str]:
        config = self.config
        if config.berichte_ab:
            ab = config.berichte_ab
            first = dt.date.fromisoformat(ab) if len(ab) == 10 else period(ab)[0]
        else:
            rows = self.project.boegen + self.project.ohne_bogen
            first = min((row["eingang"] for row in rows), default=self.stichtag)
        names = standard_periods(first, self.stichtag) + [span_name(name) for name in config.zusaetzlich]
        return list(dict.fromkeys(names))

    def entries(self, name: str) -> Iterator[dict]:
        for figure_id, cell, zaehler, nenner, wert in self.cells(name):
            entry: dict = {"zeitraum": name, "id": figure_id, "dimension": dict(cell)}
            if zaehler is not None:
                entry["zaehler"] = zaehler
            if nenner is not None:
                entry["nenner"] = nenner
            if wert is not None:
                entry["wert"] = wert
            yield entry

    def cells(self, name: str) -> Iterator[tuple]:
        von, bis = period(name)
        s = min(self.stichtag, bis)
        rows = [row for row in self.krm if row["eingang"] <= s]

        def within(date: dt.date | None) -> bool:
            return date is not None and von <= date <= s

        def pick(source: Iterable[Record], *tests: Callable[[Record], bool]) -> list[Record]:
            return [row for row in source if all(test(row) for test in tests)]

        def value(column: str, *values: str) -> Callable[[Record], bool]:
            return lambda row: row[column] in values

        def count(figure_id: str, chosen: list[Record], dimensions: list[Cell] | None = None) -> Iterator[tuple]:
            tally = tally_of(chosen)
            for cell in dimensions or self.dimensions:
                yield figure_id, cell, tally[cell], None, tally[cell]

        def rate(figure_id: str, chosen: list[Record], of: list[Record]) -> Iterator[tuple]:
            above, below = tally_of(chosen), tally_of(of)
            for cell in self.dimensions:
                yield quotient(figure_id, cell, above[cell], below[cell])

        received = pick(rows, lambda row: within(row["eingang"]))
        closed = pick(rows, lambda row: within(row["abschluss"]))
        stock = pick(rows, lambda row: row["abschluss"] is None or row["abschluss"] > s)
        yield from count("eingang", received, self.crossed_dimensions)
        yield from count("erledigt", closed)
        yield from count("bestand", stock)
        late = [row for row in stock if self.closing_due.get(row.key, dt.date.max) <= s]
        yield from count("bestand.ueberfaellig", late)
        for label, low, high in (("0-7", 0, 7), ("8-14", 8, 14), ("15-21", 15, 21), ("22+", 22, 10**9)):
            aged = [row for row in stock if low <= (s - row["eingang"]).days <= high]
            yield from count(f"bestand.alter.{label}", aged)
        for rule_id in self.config.rule_ids:
            of, met = [], []
            for row, due, rule in self.due[rule_id]:
                if within(due) and row["eingang"] <= s:
                    of.append(row)
                    if any(row[column] is not None and row[column] <= due for column in rule.erfuellt_durch):
                        met.append(row)
            yield from rate(f"frist.{rule_id}", met, of)
        for label, p in (("median", 0.5), ("p90", 0.9)):
            yield from self.quantiles(f"bearbeitungsdauer.{label}", [(row, (row["abschluss"] - row["eingang"]).days) for row in closed], p)
        yield from rate("folgereaktionen", [row for row in received if row.key in self.valid_follow], received)
        wait = dt.timedelta(days=self.config.folge_tage)
        watched = pick(rows, lambda row: row["abschluss"] is not None and within(row["abschluss"] + wait))
        again = [
            row for row in watched
            if any(later["eingang"] <= row["abschluss"] + wait for later in self.followers.get(row.key, ()))
        ]
        yield from rate("folgequote", again, watched)
        judged = pick(closed, value("art", "beschwerde", "kritik", "petition", "eingabe"),
                      value("bewertung", "berechtigt", "teilweise", "unberechtigt"))
        yield from rate("berechtigt", pick(judged, value("bewertung", "berechtigt", "teilweise")), judged)
        ended = pick(closed, lambda row: row["ergebnis"] not in (None, "zurueckgezogen"))
        yield from rate("abhilfe", pick(ended, value("ergebnis", "entsprochen", "teilweise", "alternative")), ended)
        yield from rate("eroerterung", pick(closed, lambda row: row["eroertert_am"] is not None and row["eroertert_am"] <= s), closed)
        oral = pick(closed, value("eingangsweg", *SCHRIFTLICH), value("antwortform", "telefon", "gespraech"))
        yield from rate("vermerk", pick(oral, value("vermerk", "ja"), value("verzicht_schriftlich", "ja")), oral)
        told = pick(rows, value("eingangsweg", *SCHRIFTLICH), lambda row: within(row["zwischennachricht"]))
        yield from rate("ansprechpartner", pick(told, value("ansprechpartner_benannt", "ja")), told)
        spoken = pick(closed, value("art", *BK), value("eingangsweg", *MUENDLICH), value("ergebnis", "nicht_entsprochen"))
        yield from rate("eskaliert", pick(spoken, value("eskaliert", "ja")), spoken)
        at_once = pick(closed, value("sofortsache", "ja"), value("eingangsweg", *MUENDLICH), lambda row: row["antwortform"] is not None)
        yield from rate("sofortsache.telefonisch", pick(at_once, value("antwortform", "telefon")), at_once)
        fair = pick(closed, value("bewertung", "berechtigt", "teilweise"))
        yield from rate("entschuldigung", pick(fair, value("entschuldigung", "ja")), fair)
        refused = pick(closed, value("ergebnis", "alternative", "nicht_entsprochen"))
        yield from rate("alternative", pick(refused, value("ergebnis", "alternative")), refused)
        yield from rate("alternative.geprueft", pick(refused, lambda row: row["alternative_geprueft"] == "ja" or row["ergebnis"] == "alternative"), refused)
        reserved = pick(closed, value("schlusszeichnung_vorbehalten", "ja"))
        yield from rate("schlusszeichnung.vorbehalten", pick(reserved, value("schlusszeichnung", "geschaeftsfuehrung")), reserved)
        passed_on = pick(rows, value("eingangsweg", *SCHRIFTLICH), lambda row: within(row["an_buero"]))
        yield from self.quantiles("bueroweg.median", [(row, (row["an_buero"] - row["eingang"]).days) for row in passed_on], 0.5)
        reported = pick(rows, lambda row: row["abschluss"] is not None and row["abschluss"] <= s, lambda row: within(row["bogen_eingang"]))
        yield from self.quantiles("bogenweg.median", [(row, max(0, (row["bogen_eingang"] - row["abschluss"]).days)) for row in reported], 0.5)
        for who in SCHLUSSZEICHNUNG:
            yield from count(f"schlusszeichnung.{who}", pick(closed, value("schlusszeichnung", who)))
        criticism = pick(received, value("art", *BK, "petition", "eingabe"))
        for family, source in (("anliegen", received), ("kritisch", criticism), ("lob", pick(received, value("art", "lob")))):
            mentions = tally_of(row for row in source for _ in row["anliegen"])
            for code in self.config.anliegen:
                named = tally_of(row for row in source if code in row["anliegen"])
                for cell in self.topicless_dimensions:
                    yield quotient(f"{family}.{code}", cell, named[cell], mentions[cell])
        ideas = pick(received, value("art", "anregung"))
        yield from rate("anregung.massnahme", pick(ideas, lambda row: row["massnahme"] is not None), ideas)
        grumbling = pick(received, value("art", *BK))
        conduct = [row for row in grumbling if any(code.startswith("verhalten.") for code in row["anliegen"])]
        yield from rate("verhalten", conduct, grumbling)
        for stelle in STELLEN:
            passed = pick(self.forwarded, value("weitergeleitet_an", stelle), lambda row: within(row["eingang"]))
            yield from count(f"weitergeleitet.{stelle}", passed)
        yield from count("bogen-ausstehend", pick(self.project.ohne_bogen, lambda row: row["eingang"] <= s))
        yield from self.massnahmen(within, s)

    def quantiles(self, figure_id: str, measured: list[tuple[Record, int]], p: float) -> Iterator[tuple]:
        days: dict[Cell, list[int]] = {}
        for row, number in measured:
            for cell in cells_of(row):
                days.setdefault(cell, []).append(number)
        for cell in self.dimensions:
            values = days.get(cell, [])
            yield figure_id, cell, None, len(values), quantile(values, p) if values else None

    def massnahmen(self, within: Callable[[dt.date | None], bool], s: dt.date) -> Iterator[tuple]:
        alive = [one for one in self.project.massnahmen if not one.entfallen]
        done = [one for one in alive if within(one.erledigt)]
        is_open = [one for one in alive if one.beschlossen <= s and (one.erledigt is None or one.erledigt > s)]
        late = [one for one in is_open if one.termin and one.termin < s]
        for label, chosen in (("offen", is_open), ("ueberfaellig", late), ("erledigt", done)):
            tally: Counter[Cell] = Counter()
            for one in chosen:
                tally[()] += 1
                if one.bereich:
                    tally[(("bereich", one.bereich),)] += 1
                if one.team:
                    tally[(("team", one.team),)] += 1
            for cell in self.massnahmen_dimensions:
                yield f"massnahmen.{label}", cell, tally[cell], None, tally[cell]


def quotient(figure_id: str, cell: Cell, zaehler: int, nenner: int) -> tuple:
    return figure_id, cell, zaehler, nenner, zaehler / nenner if nenner else None


def quantile(values: list[int], p: float) -> float:
    """QUANTIL.INKL: linear interpolation between the neighbours of position (n - 1) p."""
    ordered = sorted(values)
    position = (len(ordered) - 1) * p
    low = int(position)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (position - low)


def cells_of(row: Record) -> list[Cell]:
    """Every cell of every table that the row counts in: once for each of its topics."""
    if row.cells is None:
        team, art = ("team", row["team"]), ("art", row["art"])
        row.cells = [(), (("bereich", row["bereich"]),), (team,), (art,), (("eingangsweg", row["eingangsweg"]),), (team, art)]
        row.cells += [(("anliegen", code),) for code in row["anliegen"]]
    return row.cells


def tally_of(rows: Iterable[Record]) -> Counter:
    tally: Counter = Counter()
    for row in rows:
        tally.update(cells_of(row))
    return tally
