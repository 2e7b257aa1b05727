"""Draws the cases: who wrote when about what, and how the office dealt with it."""

import datetime
from dataclasses import dataclass, field

from . import office, texts
from .dice import Dice
from .workdays import DAY, arbeitstage_after, arbeitstage_between, days_after, is_arbeitstag

FIRST, LAST = (2024, 1), (2026, 10)


@dataclass
class Case:
    """One Kundenreaktion to its end, even where that lies after the last export."""

    eingang: datetime.date
    eingangsweg: str
    art: str
    team: str
    anliegen: list
    number: str = ""
    has_bogen: bool = True
    values: dict = field(default_factory=dict)

    @property
    def schriftlich(self) -> bool:
        return self.eingangsweg in office.SCHRIFTLICH

    @property
    def negative(self) -> bool:
        return self.art in ("beschwerde", "kritik")

    @property
    def month(self) -> str:
        return self.eingang.isoformat()[:7]

    def get(self, column: str):
        return self.values.get(column, "")


def draw() -> list:
    """All cases in the order of their numbers, which is the order of receipt."""
    year, month = FIRST
    received = []
    while (year, month) <= LAST:
        received += sorted(_month(year, month), key=lambda case: case.eingang)
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    counts: dict = {}
    for case in received:
        counts[case.eingang.year] = counts.get(case.eingang.year, 0) + 1
        case.number = f"KRM-{case.eingang.year}-{counts[case.eingang.year]:04d}"
    _withhold_bogen(received)
    for position, case in enumerate(received):
        dice = Dice(case.number)
        _follow(case, received[:position], dice)
        _course(case, dice)
    return received


def _month(year: int, month: int) -> list:
    dice = Dice(f"{year}-{month:02d}")
    name = f"{year}-{month:02d}"
    rows = round(office.ROWS_A_MONTH * office.SEASON[month]) + dice.between(-4, 4) + office.EXTRA_ROWS.get(name, 0)
    return [_received(year, month, dice, False) for _ in range(rows)] + [
        _received(year, month, dice, True) for _ in range(office.ONLINE[name])
    ]


def _received(year: int, month: int, dice: Dice, online: bool) -> Case:
    shares = {team: share for team, (_, share) in office.TEAMS.items()}
    if f"{year}-{month:02d}" >= office.SHARE_302["since"]:
        shares["302"] = office.SHARE_302["share"]
    if online:
        shares = {"401": 3, "402": 3, "403": 2, "101": 1, "202": 1, "203": 1}
    team = dice.weighted(shares)
    bereich = office.TEAMS[team][0]
    art = dice.weighted(office.ARTEN)
    if online:
        art = dice.weighted({"beschwerde": 0.6, "kritik": 0.3, "anregung": 0.1})
    weg = dice.weighted(office.WEGE_ONLINE if online else office.WEGE_302 if team == "302" else office.WEGE)
    if art in ("petition", "eingabe"):
        weg = dice.weighted({"brief": 0.7, "email": 0.3})
    weights = office.LOB if art == "lob" else office.TOPICS[bereich]
    weights = {topic: share * office.TOPIC_SEASON.get(topic, {}).get(month, 1) for topic, share in weights.items()}
    anliegen = ["rahmen.online"] if online else [dice.weighted(weights)]
    for chance in (0.30, 0.20):
        other = dice.weighted(weights)
        if len(anliegen) + 1 <= 3 and dice.chance(chance) and other not in anliegen:
            anliegen.append(other)
        else:
            break
    return Case(_day(year, month, weg, dice), weg, art, team, anliegen)


def _day(year: int, month: int, weg: str, dice: Dice) -> datetime.date:
    first = datetime.date(year, month, 1)
    length = ((first + 31 * DAY).replace(day=1) - first).days
    while True:
        day = first + dice.between(0, length - 1) * DAY
        weekend_post = weg in ("email", "online") and dice.chance(0.35)
        if is_arbeitstag(day) or weekend_post or (weg == "brief" and day.weekday() == 5 and dice.chance(0.4)):
            return day


def _withhold_bogen(received: list) -> None:
    """Four written cases stay in the register without an Erhebungsbogen."""
    for team, since in (("302", "2026-09-21"), ("201", "2026-10-05"), ("403", "2026-09-28"), ("103", "2026-10-19")):
        for case in received:
            if case.team == team and case.schriftlich and case.eingang.isoformat() >= since and case.art in ("beschwerde", "kritik", "anregung"):
                case.has_bogen = False
                break


def _follow(case: Case, earlier: list, dice: Dice) -> None:
    """Some complainants come back in the same matter, mostly within 90 days of the Abschluss."""
    if not case.negative or "rahmen.online" in case.anliegen or not dice.chance(0.115) or not case.has_bogen:
        return
    reach = 85 if dice.chance(0.85) else 150
    fitting = [
        other for other in earlier
        if other.has_bogen and other.team == case.team and other.art in ("beschwerde", "kritik", "petition", "eingabe")
        and "rahmen.online" not in other.anliegen and not other.get("weitergeleitet_an") and other.get("abschluss")
        and 2 <= (case.eingang - other.values["abschluss"]).days <= reach
    ]
    unhappy = [other for other in fitting if other.get("ergebnis") in ("nicht_entsprochen", "erklaert", "teilweise")]
    if fitting:
        first = dice.one_of(unhappy or fitting)
        case.values["folge_von"] = first.number
        case.anliegen = list(first.anliegen)


def _course(case: Case, dice: Dice) -> None:
    values = case.values
    values["sofortsache"] = "nein"
    if case.art in ("beschwerde", "kritik") and not case.schriftlich:
        values["sofortsache"] = "ja" if dice.chance(0.42 if case.eingangsweg == "telefon" else 0.18) else "nein"
    if case.art in ("petition", "eingabe"):
        values["externe_frist"] = arbeitstage_after(case.eingang + dice.between(26, 40) * DAY, 0)
    if case.negative and not case.get("folge_von") and dice.chance(0.04) and "rahmen.online" not in case.anliegen:
        values["weitergeleitet_an"] = dice.weighted(
            {"datenschutz": 3, "dienstaufsicht": 4, "korruption": 0.3, "leistungsmissbrauch": 2, "widerspruch": 5})
    values["abschluss"] = _abschluss(case, dice)
    _zwischennachricht(case, dice)
    _answer(case, dice)
    _paper(case, Dice(f"{case.number}/buero"))
    if dice.chance(0.4):
        pool = texts.LOB if case.art == "lob" else texts.ANREGUNG if case.art == "anregung" else texts.BEMERKUNGEN[case.anliegen[0]]
        values["bemerkung"] = dice.one_of(pool)


def _abschluss(case: Case, dice: Dice) -> datetime.date:
    eingang = case.eingang
    if case.get("weitergeleitet_an"):
        return arbeitstage_after(eingang, dice.between(1, 6))
    if case.get("sofortsache") == "ja":
        return arbeitstage_after(eingang, dice.between(0, 1) if dice.chance(0.92) else dice.between(2, 5))
    if case.art == "lob":
        return arbeitstage_after(eingang, dice.between(0, 2) if dice.chance(0.5) else dice.between(2, 7))
    if case.art in ("petition", "eingabe"):
        return arbeitstage_after(eingang + dice.between(9, 27) * DAY, 0)
    in_time, over_from, over_to = 0.955 if eingang.month > 2 else 0.92, 1, 11
    if case.team == "302" and case.month in office.SLIP_302:
        in_time, over_from, over_to = office.SLIP_302[case.month]
    due = days_after(eingang, 14 if case.schriftlich else 21)
    if not dice.chance(in_time):
        return arbeitstage_after(due + dice.between(over_from, over_to) * DAY, 0)
    choices = arbeitstage_between(eingang + DAY, due)
    power = 2.6 if case.schriftlich else 0.7
    if eingang.isoformat() >= office.BUSY_SINCE:
        power = 5
    return choices[int(dice.lean(power) * len(choices))]


def _zwischennachricht(case: Case, dice: Dice) -> None:
    day = None
    if case.schriftlich:
        day = arbeitstage_after(case.eingang, dice.weighted({0: 11, 1: 37, 2: 28, 3: 14, 4: 5, 5: 3, 6: 2}))
        if dice.chance(0.01):
            day = None
    elif case.negative and (case.values["abschluss"] - case.eingang).days > 5 and dice.chance(0.85):
        day = arbeitstage_after(case.eingang, dice.between(1, 4))
    if day and day < case.values["abschluss"]:
        case.values["zwischennachricht"] = day
        case.values["ansprechpartner_benannt"] = "ja" if dice.chance(0.9) else "nein"


def _answer(case: Case, dice: Dice) -> None:
    values = case.values
    if case.get("weitergeleitet_an"):
        values["antwortform"] = "schriftlich"
        values["schlusszeichnung"] = "krm"
        return
    forms = {"schriftlich": 0.66, "telefon": 0.22, "gespraech": 0.12} if case.schriftlich else {
        "schriftlich": 0.16, "telefon": 0.48, "gespraech": 0.36}
    if case.art in ("petition", "eingabe"):
        forms = {"schriftlich": 1}
    if case.art in ("lob", "anregung") and not case.schriftlich:
        forms = {"telefon": 0.3, "gespraech": 0.4, "keine": 0.3}
    values["antwortform"] = dice.weighted(forms)
    if case.schriftlich and values["antwortform"] in ("telefon", "gespraech"):
        values["vermerk"] = values["verzicht_schriftlich"] = "ja"
    values["schlusszeichnung"] = dice.weighted({"teamleitung": 0.82, "krm": 0.13, "geschaeftsfuehrung": 0.05})
    if case.art in ("petition", "eingabe"):
        values["schlusszeichnung"] = "geschaeftsfuehrung"
    values["eskaliert"] = "ja" if case.negative and dice.chance(0.13 if case.get("sofortsache") == "nein" else 0.04) else "nein"
    if case.art == "anregung":
        values["ergebnis"] = dice.weighted({"entsprochen": 0.35, "teilweise": 0.15, "erklaert": 0.35, "nicht_entsprochen": 0.15})
    if case.art in ("lob", "anregung"):
        return
    shares = {"berechtigt": 0.28, "teilweise": 0.22, "unberechtigt": 0.39, "nicht_feststellbar": 0.11}
    if "rahmen.online" in case.anliegen:
        shares = {"berechtigt": 0.75, "teilweise": 0.20, "unberechtigt": 0.05}
    values["bewertung"] = bewertung = dice.weighted(shares)
    values["ergebnis"] = dice.weighted({
        "berechtigt": {"entsprochen": 0.68, "teilweise": 0.17, "alternative": 0.10, "erklaert": 0.05},
        "teilweise": {"entsprochen": 0.15, "teilweise": 0.48, "alternative": 0.20, "erklaert": 0.17},
        "unberechtigt": {"erklaert": 0.55, "nicht_entsprochen": 0.32, "alternative": 0.08, "zurueckgezogen": 0.05},
        "nicht_feststellbar": {"erklaert": 0.70, "alternative": 0.15, "zurueckgezogen": 0.15},
    }[bewertung])
    apology = {"berechtigt": 0.88, "teilweise": 0.68, "unberechtigt": 0.08, "nicht_feststellbar": 0.25}[bewertung]
    values["entschuldigung"] = "ja" if dice.chance(apology) else "nein"
    for topic in case.anliegen:
        name, since, until = office.MASSNAHME_FOR.get(topic, ("", "9", ""))
        if since <= case.eingang.isoformat() <= until and bewertung in ("berechtigt", "teilweise") and dice.chance(0.55):
            values["massnahme"] = name
    if case.negative and dice.chance(0.72 if case.team == "402" else 0.90):
        values["eroertert_am"] = arbeitstage_after(values["abschluss"], dice.weighted({0: 30, 1: 25, 2: 18, 3: 12, 5: 8, 8: 5, 12: 2}))


def _paper(case: Case, dice: Dice) -> None:
    """The ways of the paper, and what was added later; a stream of its own leaves everything else as it was."""
    values, passed_on = case.values, bool(case.get("weitergeleitet_an"))
    if case.schriftlich and dice.chance(0.97):
        values["an_buero"] = arbeitstage_after(case.eingang, dice.weighted({0: 52, 1: 32, 2: 10, 3: 4, 6: 2}))
    if not passed_on and dice.chance(0.96):
        days = {0: 10, 1: 30, 2: 25, 4: 25, 9: 10} if case.team in ("302", "402") else {0: 30, 1: 40, 2: 20, 4: 8, 7: 2}
        values["bogen_eingang"] = arbeitstage_after(values["abschluss"], dice.weighted(days))
    reserved = case.get("schlusszeichnung") == "geschaeftsfuehrung" or dice.chance(0.008)
    values["schlusszeichnung_vorbehalten"] = "ja" if reserved and not passed_on else "nein"
    if case.get("ergebnis") in ("alternative", "nicht_entsprochen"):
        values["alternative_geprueft"] = "ja" if case.get("ergebnis") == "alternative" or dice.chance(0.6) else "nein"
    if case.negative and not case.schriftlich and case.get("ergebnis") == "nicht_entsprochen":
        values["eskaliert"] = "ja" if dice.chance(0.75) else "nein"
    if case.art == "anregung" and case.get("ergebnis") in ("entsprochen", "teilweise"):
        for topic in case.anliegen:
            name, since, until = office.MASSNAHME_FOR.get(topic, ("", "9", ""))
            if since <= case.eingang.isoformat() <= until and dice.chance(0.7):
                values["massnahme"] = name
