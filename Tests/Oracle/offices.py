"""Invents an office: Bereiche, teams, Anliegen, Fristen, periods; and writes its `krm.yml`."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import dataclass, field

from kalender import REGIONAL

NAMES = ("Leistung", "Markt & Integration", "Eingangszone", "Fallmanagement", "Vermittlung Süd", "Rückforderung", "Größe 50plus",
         "Arbeitgeberservice", "Selbständige", "U25")
TOPICS = {
    "sach.kdu": "Kosten der Unterkunft", "sach.regelbedarf": "Regelbedarf", "sach.mehr-bedarf": "Mehrbedarf",
    "sach.rueckforderung": "Rückforderung", "sach.einkommen": "Anrechnung von Einkommen", "sach.bildung_teilhabe": "Bildung und Teilhabe",
    "sach.sonstige": "Sonstige", "verhalten.umgang": "Umgangston", "verhalten.erreichbarkeit": "Erreichbarkeit",
    "verhalten.rueckruf": "Ausgebliebener Rückruf", "rahmen.wartezeit": "Wartezeit", "rahmen.oeffnungszeiten": "Öffnungszeiten",
    "rahmen.formulare": "Formulare", "rahmen.gebaeude": "Gebäude",
}


@dataclass
class Office:
    stichtag: dt.date
    start: dt.date
    end: dt.date
    land: str
    bereiche: list[tuple[str, str]]
    teams: list[tuple[str, str, str]]  # id, name, Bereich
    closing_team: tuple[str, dt.date]  # the one with gueltig_bis
    anliegen: list[str]
    folge_tage: int
    rules: list[str] = field(default_factory=list)  # as flow mappings
    yaml: str = ""


def own_rules(rng: random.Random, bereiche: list[str]) -> list[str]:
    """Fristen of the config: new versions of the defaults, and new rules with every length and filter."""
    weg = "eingangsweg: schriftlich"
    first, last = "erfuellt_durch: [zwischennachricht, abschluss]", "erfuellt_durch: [abschluss]"
    entries = [
        [f"{{id: abschluss-14-tage, name: Abschluss in 10 Tagen, kalendertage: 10, {weg}, {last}, gueltig_ab: 2025-01-01}}",
         f"{{id: abschluss-14-tage, name: Abschluss in 2 Wochen, wochen: 2, {weg}, {last}, gueltig_ab: 2026-02-16}}"],
        [f"{{id: zwischennachricht-3-arbeitstage, name: Zwischennachricht, arbeitstage: 4, {weg}, {first}, gueltig_ab: 2026-03-01}}",
         f"{{id: zwischennachricht-3-arbeitstage, name: Zwischennachricht, arbeitstage: 2, {weg}, {first}, gueltig_ab: 2025-07-01}}"],
        [f"{{id: sofortsache, name: Sofortsache in 2 Tagen, kalendertage: 2, sofortsache: true, {last}}}"],
        [f"{{id: abschluss-3-wochen, name: Abschluss in 4 Wochen, wochen: 4, art: [beschwerde, kritik], {last}, gueltig_ab: 2025-12-24}}"],
        [f"{{id: lob-dank, name: Dank für Lob, arbeitstage: 5, art: [lob, anregung], {last}}}"],
        [f"{{id: petition-bericht, name: Bericht, datum: externe_frist, art: [petition, eingabe], {last}}}"],
        [f"{{id: rueckmeldung, name: Rückmeldung im Bereich, wochen: 2, bereich: [\"{bereiche[0]}\"], eingangsweg: muendlich, {first}}}"],
        [f"{{id: telefon.rueckruf, name: Rückruf, arbeitstage: 2, eingangsweg: [telefon, online], art: [beschwerde, kritik, eingabe], {last}}}"],
        [f"{{id: Sommeraktion_25, name: Sommeraktion, kalendertage: 7, {last}, gueltig_ab: 2025-06-01, gueltig_bis: 2025-09-30}}"],
        [f"{{id: jede-reaktion, name: Jede Reaktion, kalendertage: 30, {last}, gueltig_ab: 2024-07-15}}"],
        # A gap between two versions and behind the last one; the version in between is judged by other fields.
        [f"{{id: mit-luecke, name: Erste Fassung, kalendertage: 9, art: [beschwerde, petition, lob], {last}, gueltig_ab: 2024-03-01, gueltig_bis: 2024-12-31}}",
         f"{{id: mit-luecke, name: Zweite Fassung, arbeitstage: 6, art: alle, {first}, gueltig_ab: 2025-05-02, gueltig_bis: 2025-11-30}}",
         f"{{id: mit-luecke, name: Dritte Fassung, wochen: 1, erfuellt_durch: [eroertert_am, abschluss], gueltig_ab: 2025-12-01, gueltig_bis: 2026-07-31}}"],
        # Only the length changes, then only a filter, then what meets it.
        [f"{{id: erbt, kalendertage: 12, {weg}, art: [beschwerde, kritik], sofortsache: true, gueltig_ab: 2024-02-01}}",
         "{id: erbt, arbeitstage: 3, gueltig_ab: 2024-10-01}",
         "{id: erbt, sofortsache: alle, eingangsweg: alle, gueltig_ab: 2025-03-01}",
         f"{{id: erbt, {first}, gueltig_ab: 2026-01-01}}"],
        ["{id: zwischennachricht-woche, name: Zwischennachricht in der Woche, gueltig_ab: 2025-02-01}",
         "{id: zwischennachricht-woche, wochen: 2, quelle: Dienstanweisung 3, gueltig_ab: 2025-08-01}", "{id: zwischennachricht-woche, art: alle, gueltig_ab: 2026-04-01}"],
        # A version that runs out while a later one has long begun, written in the wrong order.
        [f"{{id: ablauf, name: Jetzt, kalendertage: 0, eingangsweg: [brief, telefon], {first}, gueltig_ab: 2026-01-01}}",
         f"{{id: ablauf, name: Früher, arbeitstage: 1, {last}, gueltig_bis: 2026-06-30}}"],
        # A default with a newer version that ends: then none holds.
        [f"{{id: externe-frist, name: Externe Frist im Bereich, datum: externe_frist, bereich: [\"{bereiche[-1]}\"], {last}, gueltig_ab: 2025-02-01, gueltig_bis: 2026-02-28}}"],
        [f"{{id: eroerterung, name: Erörterung, wochen: 6, art: kritik, bereich: [{', '.join(chr(34) + b + chr(34) for b in bereiche[:2])}], "
         f"erfuellt_durch: [eroertert_am]}}"],
        [f"{{id: eilig, name: Eilige Fälle, quelle: Verfügung 7/2024, arbeitstage: 2, sofortsache: true, eingangsweg: schriftlich, art: [beschwerde, eingabe], {first}, gueltig_ab: 2024-10-31}}"],
        [f"{{id: weitergabe, name: Weitergabe an das Büro, arbeitstage: 1, {weg}, erfuellt_durch: [an_buero]}}",
         "{id: weitergabe, erfuellt_durch: [an_buero, bogen_eingang], gueltig_ab: 2025-09-01}"],
        ["{id: nur-zwischennachricht, name: Eingangsbestätigung, kalendertage: 3, eingangsweg: [brief, fax], erfuellt_durch: [zwischennachricht]}"],
    ]
    rng.shuffle(entries)
    chosen = [entry for group in entries[: rng.randrange(7, len(entries) + 1)] for entry in group]
    return chosen


def invent_office(rng: random.Random, land: str) -> Office:
    stichtag = dt.date(2026, 10, rng.randrange(5, 28))
    start = dt.date(2023, 10, 1) + dt.timedelta(days=rng.randrange(60))
    names = rng.sample(NAMES, rng.randrange(2, 6))
    bereiche, teams = [], []
    for index, name in enumerate(names):
        bereich = rng.choice((f"{(index + 1) * 10}", f"B.{index}", f"bereich-{index}"))
        bereiche.append((bereich, name))
        for number in range(rng.randrange(1, 6)):
            team = rng.choice((f"{index + 1}0{number}", f"T{index}-{number}", f"t.{index}_{number}", f"{index + 1}-0{number}"))
            teams.append((team, rng.choice((f"Team {index + 1}0{number}", f"{name} {number + 1}", f"{number + 1}. Team {name}")), bereich))
    rng.shuffle(bereiche)  # config order is not the order of the names
    ordered = [team for bereich, _ in bereiche for team in teams if team[2] == bereich]
    anliegen = rng.sample(list(TOPICS), rng.randrange(6, len(TOPICS) + 1))
    if not any(code.startswith("verhalten.") for code in anliegen):
        anliegen.append("verhalten.umgang")
    closing = (ordered[rng.randrange(len(ordered))][0], dt.date(2026, 3, 31))
    return Office(stichtag, start, dt.date(2026, 11, 5), land, bereiche, ordered, closing, anliegen, rng.choice((90, 90, 60, 30)))


def write_config(rng: random.Random, office: Office, export: str) -> str:
    lines = ["einrichtung: Jobcenter Musterstadt", "geschaeftszeichen: II-6000", "beispieldaten: true", f"stichtag: {office.stichtag}"]
    if office.land != "NI" or rng.random() < 0.5:
        lines.append(f"land: {office.land}")
    if office.land in REGIONAL:
        chosen = [name for name in REGIONAL[office.land] if rng.random() < 0.7]
        lines.append(f"regionale_feiertage: [{', '.join(chosen)}]")
    closed = {office.start + dt.timedelta(days=rng.randrange(1100)) for _ in range(rng.randrange(12))}
    closed |= {dt.date(2024, 5, 10), dt.date(2025, 5, 30), dt.date(2026, 5, 15), dt.date(2025, 12, 23), dt.date(2026, 6, 3)}
    lines.append(f"schliesstage: [{', '.join(str(day) for day in sorted(closed))}]")
    lines.append("bereiche:")
    for bereich, name in office.bereiche:
        lines += [f'  - id: "{bereich}"', f'    name: "{name}"', "    teams:"]
        for team, title, home in office.teams:
            if home == bereich:
                until = f", gueltig_bis: {office.closing_team[1]}" if team == office.closing_team[0] else ""
                until += f", gueltig_ab: {office.start + dt.timedelta(days=rng.randrange(90))}" if rng.random() < 0.2 else ""
                lines.append(f'      - {{id: "{team}", name: "{title}"{until}}}')
    lines.append("anliegen:")
    lines += [f"  {code}: {TOPICS[code]}" for code in office.anliegen]
    if rng.random() < 0.3:
        lines.append("fristende: strikt")
    elif rng.random() < 0.3:
        lines.append("fristende: verschieben")
    lines.append("fristen:")
    lines += [f"  - {entry}" for entry in own_rules(rng, [bereich for bereich, _ in office.bereiche])]
    lines.append("zielwerte: {frist.abschluss-14-tage: 0.9}")
    if office.folge_tage != 90 or rng.random() < 0.5:
        lines.append(f"folge_beobachtung_tage: {office.folge_tage}")
    ab = rng.choice(("ab: 2024-01, ", "ab: 2024-02, ", "ab: 2023-11, ", ""))
    lines.append(f"berichte: {{{ab}zusaetzlich: [2025-12-15..2026-01-15, 2026-09-15..2026-10-31, 2024-02-29..2024-02-29]}}")
    if rng.random() < 0.5:
        lines.append("fruehestes_datum: 2023-10-01")
    lines.append("ausgaben: {intern: {}}")
    return "\n".join(lines) + "\n" + export
