"""Invents Kundenreaktionen with their whole story, and links them to Folgereaktionen."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import dataclass, field

from config import MUENDLICH, SCHRIFTLICH
from offices import Office
from records import DATES, STELLEN

DAY = dt.timedelta(days=1)
REMARKS = ("", "", "", "", "erledigt", "Rückruf; zweimal versucht", 'sagt: "so nicht"', "Zeile eins\nZeile zwei", "Größe, Maß & Ärger", "Preis 5 €",
           "a\tb", "Frau Musterfrau rief an", "Mail an post@beispiel.example", "'=1+1", "Schluß\r\nneu; \"ja\", nein", " Rand ")


@dataclass
class Case:
    """One Kundenreaktion with its whole story; `at(day)` is what an export of that day shows."""

    key: str
    values: dict = field(default_factory=dict)
    site: str = ""  # the `praefix` of the files that it stands in

    def at(self, day: dt.date | None) -> dict:
        shown = dict(self.values)
        if day is not None:
            for column in DATES:
                if column not in ("externe_frist", "stand") and shown.get(column) and shown[column] > day:
                    shown[column] = None
        if not shown.get("abschluss"):
            for column in ("antwortform", "vermerk", "verzicht_schriftlich", "schlusszeichnung", "bewertung", "ergebnis", "entschuldigung", "alternative_geprueft"):
                shown[column] = None
        return shown


def pick(rng: random.Random, options: dict):
    return rng.choices(list(options), list(options.values()))[0]


def yes_no(rng: random.Random, p: float, gap: float = 0.2) -> str | None:
    return None if rng.random() < gap else "ja" if rng.random() < p else "nein"


def invent_key(rng: random.Random, number: int, eingang: dt.date) -> str:
    style = rng.randrange(12)
    if style == 0:
        return f"{'+-@'[number % 3]}{number:05}"  # formula characters: a warning
    if style < 4:
        return f"{number:07}"
    return rng.choice((f"KRM-{eingang.year}-{number:05}", f"{eingang.year}/{number}", f"krm {number}", f"Ä{number}"))


def invent_case(rng: random.Random, office: Office, number: int, eingang: dt.date) -> Case:
    art = pick(rng, {"beschwerde": 45, "kritik": 18, "lob": 9, "anregung": 9, "petition": 4, "eingabe": 6})
    weg = pick(rng, {"brief": 16, "fax": 4, "email": 30, "online": 14, "telefon": 24, "persoenlich": 12})
    teams = [team for team, _, _ in office.teams if team != office.closing_team[0] or eingang <= office.closing_team[1]]
    team = rng.choice(teams or [office.teams[0][0]])
    values: dict = {"vorgangsnummer": invent_key(rng, number, eingang), "eingang": eingang, "art": art, "eingangsweg": weg, "team": team}
    values["bereich"] = next(home for name, _, home in office.teams if name == team)
    topics = [rng.choice(office.anliegen) for _ in range(pick(rng, {1: 60, 2: 28, 3: 12}))]
    for index, code in enumerate(topics):  # sometimes the same twice, sometimes a gap
        values[f"anliegen_{index + 1 if index == 0 or len(topics) == 3 else rng.choice((2, 3))}"] = code
    values["sofortsache"] = yes_no(rng, 0.15)
    if rng.random() < 0.7:
        values["zwischennachricht"] = eingang + rng.choice((0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 14)) * DAY
        values["ansprechpartner_benannt"] = yes_no(rng, 0.7)
    if rng.random() < 0.93:
        values["abschluss"] = eingang + pick(rng, {0: 3, 1: 5, 2: 4, rng.randrange(3, 12): 25, 14: 8, 15: 4, 21: 6, 22: 3, rng.randrange(10, 40): 30,
                                                   rng.randrange(40, 150): 8}) * DAY
        values["antwortform"] = pick(rng, {"schriftlich": 50, "telefon": 25, "gespraech": 15, "keine": 4, None: 6})
        if weg in SCHRIFTLICH and values["antwortform"] in ("telefon", "gespraech"):
            values["vermerk"], values["verzicht_schriftlich"] = yes_no(rng, 0.8), yes_no(rng, 0.7)
        values["schlusszeichnung"] = pick(rng, {"teamleitung": 60, "krm": 22, "geschaeftsfuehrung": 10, None: 8})
        if art != "lob" or rng.random() < 0.05:
            values["bewertung"] = pick(rng, {"berechtigt": 26, "teilweise": 20, "unberechtigt": 30, "nicht_feststellbar": 12, None: 12})
        values["ergebnis"] = pick(rng, {"entsprochen": 22, "teilweise": 16, "alternative": 10, "erklaert": 20, "nicht_entsprochen": 18, "zurueckgezogen": 6, None: 8})
        values["entschuldigung"] = yes_no(rng, 0.4)
        if rng.random() < 0.5:
            values["eroertert_am"] = values["abschluss"] + rng.randrange(0, 40) * DAY
        values["alternative_geprueft"] = yes_no(rng, 0.5)
        if rng.random() < 0.8:  # the Bogen comes before the Abschluss now and then
            values["bogen_eingang"] = max(eingang, values["abschluss"] + rng.choice((-4, -1, 0, 0, 1, 2, 3, 5, 9, 30)) * DAY)
    values["schlusszeichnung_vorbehalten"] = yes_no(rng, 0.15)
    if weg in SCHRIFTLICH and rng.random() < 0.8 or rng.random() < 0.03:
        values["an_buero"] = eingang + rng.choice((0, 0, 1, 1, 2, 3, 7, 20)) * DAY
    if weg in MUENDLICH:
        values["eskaliert"] = yes_no(rng, 0.3)
    if art in ("petition", "eingabe") and rng.random() < 0.8 or rng.random() < 0.02:
        values["externe_frist"] = eingang + rng.randrange(3, 60) * DAY
    if rng.random() < 0.06:
        values["weitergeleitet_an"] = rng.choice(STELLEN)
    values["bemerkung"] = rng.choice(REMARKS) or None
    return Case(values["vorgangsnummer"], values)


def renumber(cases: list[Case]) -> None:
    """Numbers that start anew with each year."""
    last: dict[int, int] = {}
    for case in sorted(cases, key=lambda case: case.values["eingang"]):
        year = case.values["eingang"].year
        last[year] = last.get(year, 0) + 1
        case.key = case.values["vorgangsnummer"] = str(last[year])


def invent_eingang(rng: random.Random, office: Office) -> dt.date:
    """Any day, with crowds round Easter, Pentecost, Reformationstag and the turn of the year."""
    if rng.random() < 0.3:
        year = rng.randrange(2023, 2027)
        month, day, width = rng.choice(((12, 12, 28), (3, 25, 30), (5, 1, 35), (10, 10, 30), (9, 28, 10), (2, 24, 8)))
        eingang = dt.date(year, month, day) + rng.randrange(width) * DAY
        if office.start <= eingang <= office.end:
            return eingang
    return office.start + rng.randrange((office.end - office.start).days + 1) * DAY


def link(rng: random.Random, office: Office, cases: list[Case]) -> None:
    """Makes Folgereaktionen of every kind: in time, on the edge, late, too early, of forwarded, missing, own and circular cases."""
    by_day = sorted(cases, key=lambda case: case.values["eingang"])
    for index, case in enumerate(by_day):
        if index == 0 or rng.random() > 0.2:
            continue
        eingang = case.values["eingang"]
        kind = rng.randrange(20)
        closed = [one for one in by_day[:index] if one.values.get("abschluss") and one.values["abschluss"] <= eingang]
        recent = [one for one in closed if (eingang - one.values["abschluss"]).days <= office.folge_tage]
        if kind < 9 and recent:
            earlier = rng.choice(recent[-40:])
        elif kind < 12 and closed:
            earlier = rng.choice(closed)
        elif kind < 14:
            earlier = rng.choice(by_day[max(0, index - 30) : index])  # often still open
        elif kind == 14:
            earlier = rng.choice((case, rng.choice(by_day[index:])))  # itself, or a later one
            if earlier is case and case.values.get("abschluss"):
                case.values["abschluss"] = eingang  # closed at once: still no Folgereaktion of itself
        elif kind == 15:
            earlier = rng.choice([one for one in by_day if one.values.get("weitergeleitet_an")] or by_day[:index])
        elif kind == 16:
            case.values["folge_von"] = f"gibt-es-nicht-{index}"
            continue
        elif kind == 17:
            other = rng.choice(by_day)
            other.values["folge_von"], case.values["folge_von"] = case.key, other.key
            continue
        elif closed:  # exactly on the edges of the observation time
            earlier = rng.choice(closed)
            gap = rng.choice((0, office.folge_tage - 1, office.folge_tage, office.folge_tage + 1))
            moved = eingang - gap * DAY
            if moved >= earlier.values["eingang"]:
                earlier.values["abschluss"] = moved
                if earlier.values.get("eroertert_am"):
                    earlier.values["eroertert_am"] = moved + rng.randrange(20) * DAY
        else:
            continue
        case.values["folge_von"] = earlier.key if earlier is case or earlier.key != case.key else None
