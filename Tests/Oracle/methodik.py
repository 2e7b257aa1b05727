"""What the Methodik page must say of the Fristen: every version, for whom, how long, met by what, from when to when."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

from config import EINGANGSWEGE, MUENDLICH, SCHRIFTLICH, Config, Rule
from records import ARTEN

UNITS = {"arbeitstage": ("Arbeitstag", "Arbeitstage"), "kalendertage": ("Kalendertag", "Kalendertage"), "wochen": ("Woche", "Wochen")}
EVENTS = {"zwischennachricht": "Zwischennachricht", "abschluss": "Abschluss", "eroertert_am": "Erörterung", "externe_frist": "externe Frist"}
ART_NAMES = {"beschwerde": "Beschwerde", "kritik": "Kritik", "lob": "Lob", "anregung": "Anregung", "petition": "Petition", "eingabe": "Eingabe",
             "ohne_bogen": "ohne Bogen"}
WEG_NAMES = {"brief": "Brief", "fax": "Fax", "email": "E-Mail", "online": "Online", "telefon": "Telefon", "persoenlich": "persönlich"}
REGIONAL_NAMES = {"fronleichnam": "Fronleichnam", "mariae-himmelfahrt": "Mariä Himmelfahrt", "friedensfest": "Augsburger Friedensfest"}


def german(day: dt.date) -> str:
    return f"{day:%d.%m.%Y}"


def joined(words: list[str]) -> str:
    return " und ".join(filter(None, (", ".join(words[:-1]), words[-1]))) if words else ""


def validity(rule: Rule, following: Rule | None) -> str:
    """The days of Eingang that a version judges: it ends with its own last day or with the eve of the next version."""
    last = rule.gueltig_bis
    if following:
        last = min(last, following.gueltig_ab - dt.timedelta(days=1))
    parts = [f"ab {german(rule.gueltig_ab)}"] if rule.gueltig_ab != dt.date.min else []
    if last != dt.date.max:
        parts.append(f"bis {german(last)}")
    return " ".join(parts) or "immer"


def length(rule: Rule) -> str:
    if rule.unit == "datum":
        return f"bis zum Datum „{EVENTS[rule.length]}“"
    return f"{rule.length} {UNITS[rule.unit][rule.length != 1]}"


def audience(rule: Rule, bereiche: dict[str, str], order: list[str]) -> str:
    parts = ["Sofortsachen"] if rule.sofortsache else []
    if rule.art:
        parts.append(joined([ART_NAMES[art] for art in (*ARTEN, "ohne_bogen") if art in rule.art]))
    wege = set(rule.eingangsweg)
    if wege == set(SCHRIFTLICH):
        parts.append("schriftliche Eingänge")
    elif wege == set(MUENDLICH):
        parts.append("mündliche Eingänge")
    elif wege:
        parts.append("Eingang über " + joined([WEG_NAMES[weg] for weg in EINGANGSWEGE if weg in wege]))
    if rule.bereich:
        parts.append(joined([bereiche[bereich] for bereich in order if bereich in rule.bereich]))
    if rule.unit == "datum":
        parts.append("Reaktionen mit einem solchen Datum")
    return "; ".join(parts) or "alle Reaktionen"


def expected(config: Config) -> list[list[str]]:
    """Rows without name: gilt, Länge, gewahrt, gültig, Quelle (None where the contract names none)."""
    rows = []
    for rule_id in config.rule_ids:
        versions = config.rules[rule_id]
        for rule, following in zip(versions, [*versions[1:], None]):
            if following and following.gueltig_ab == rule.gueltig_ab:
                continue  # replaced by an entry of the config that holds from the beginning
            # The contract does not say how the page calls the other columns.
            met = " oder ".join(EVENTS[column] for column in rule.erfuellt_durch) if set(rule.erfuellt_durch) <= set(EVENTS) else None
            rows.append([audience(rule, config.bereich_names, config.bereiche), length(rule), met, validity(rule, following), rule.quelle])
    return rows


def differences(config: Config, page: Path) -> list[str]:
    text = page.read_text("utf-8").replace("\u00a0", " ").replace("\u202f", " ").replace("\\", "").replace("\u00ad", "")
    section = text.split("\n## Fristen\n")[1].split("\n## ")[0]
    table = [line for line in section.split("\n\n") if line.startswith("| Frist |")][0].splitlines()[2:]
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in table]
    found = [f"methodik   {row[0]}: no source" for row in rows if not row[5]]
    wanted = expected(config)
    for want, row in zip(wanted, rows):
        want[2] = want[2] or row[3]
        if want[:4] != row[1:5] or want[4] not in (None, row[5]):
            found.append(f"methodik   expected {want}, got {row[1:]} ({row[0]})")
    if len(rows) != len(wanted):
        found.append(f"methodik   {len(wanted)} versions expected, {len(rows)} found")
    for name in config.regional:
        if REGIONAL_NAMES[name] not in section:
            found.append(f"methodik   does not name {REGIONAL_NAMES[name]}")
    for day in config.schliesstage:
        if german(day) not in section:
            found.append(f"methodik   does not name the Schließtag {german(day)}")
    if config.strikt == bool(re.search(r"endet die Frist am nächsten Werktag", section)):
        found.append(f"methodik   fristende strikt: {config.strikt}")
    return found
