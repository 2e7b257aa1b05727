"""Writes a project with invented exports as large as wanted, for measuring: all columns, codes in mixed spellings, two
forms of date, a twentieth of the notes over several lines in quotes, cases exported twice, ten years.

make_rows.py FOLDER ROWS [--files one|years] [--encoding utf-8|windows-1252] [--seed N]

The same arguments give the same bytes. Written apart from the program, so that the program does not choose its own test.
"""

from __future__ import annotations

import argparse
import random
from datetime import date, timedelta
from pathlib import Path

FIRST = date(2016, 11, 1)
DAYS = 3652
LAST = FIRST + timedelta(DAYS - 1)
TEAMS = {"10": ["101", "102", "103"], "20": ["201", "202", "203"], "30": ["301", "302", "303"], "40": ["401", "402", "403"]}
ANLIEGEN = {
    "sach.kdu": "Kosten der Unterkunft", "sach.heizkosten": "Heizkosten", "sach.bescheid": "Bescheid fehlerhaft",
    "sach.dauer": "Dauer der Bearbeitung", "sach.auszahlung": "Auszahlung", "sach.unterlagen": "Unterlagen verlegt",
    "sach.vermittlung": "Vermittlung", "verhalten.umgang": "Umgangston", "verhalten.auskunft": "Auskunft",
    "verhalten.zusage": "Nicht eingehaltene Zusagen", "rahmen.wartezeit": "Wartezeit", "rahmen.telefon": "Telefon",
}  # fmt: skip
HEADER = (
    "Vorgangsnummer;Eingang;Eingangsweg;Art;Bereich;Team;Anliegen 1;Anliegen 2;Anliegen 3;Sofortsache;Zwischennachricht;"
    "Ansprechpartner benannt;Abschluss;Antwortform;Vermerk;Verzicht schriftlich;Schlusszeichnung;Eskaliert;Bewertung;"
    "Ergebnis;Entschuldigung;Folge von;Maßnahme;Erörtert am;Externe Frist;Weitergeleitet an;An Büro;Bogen Eingang;"
    "Alternative geprüft;Schlusszeichnung vorbehalten;Stand;Bemerkung"
)
# What people write for the same code, the usual spelling first.
ARTEN = ["Beschwerde"] * 12 + ["beschwerde"] * 3 + ["BESCHWERDE", "Kritik", "Kritik", "kritik", "Lob", "lob", "Anregung",
         "Idee/Anregung", "Petition", "Eingabe"]  # fmt: skip
WRITTEN = ["Brief"] * 5 + ["E-Mail"] * 5 + ["email", "EMail", "Online", "online", "Fax"]
ORAL = ["Telefon", "telefon", "persönlich", "Persoenlich"]
YES = ["ja", "ja", "ja", "Ja", "JA"]
NO = ["nein", "nein", "nein", "Nein", ""]
BEWERTUNG = ["berechtigt", "Berechtigt", "teilweise", "unberechtigt", "unberechtigt", "nicht feststellbar", ""]
ERGEBNIS = ["entsprochen", "Entsprochen", "teilweise", "erklärt", "erklaert", "nicht entsprochen", "alternative", ""]
ZEICHNUNG = ["teamleitung", "Teamleitung", "krm", "KRM", "geschaeftsfuehrung"]
NOTES = [
    "Widerspruch läuft noch, Akte angefordert.", "Rückruf vereinbart", "Unterlagen fehlten; nachgereicht",
    "Bescheid erläutert, Frau wünscht Kopie.", "zweiter Hinweis zur Heizkostenabrechnung", "an Teamleitung gegeben",
]  # fmt: skip
LINES = ["Gespräch am Schalter.", "Der Kunde sagte: \"\"zu lange\"\".", "Antwort folgt; siehe Akte.", "Termin verschoben,", "Notiz ergänzt."]


def config(folder: Path) -> None:
    lines = ["# Nur zum Messen: alle Daten sind erfunden.", "einrichtung: Jobcenter Messstadt", "beispieldaten: true",
             "stichtag: 2026-10-31", "land: NI", "bereiche:"]  # fmt: skip
    for bereich, teams in TEAMS.items():
        lines.append(f'  - {{id: "{bereich}", name: "Bereich {bereich}", teams: [')
        lines.append(", ".join(f'{{id: "{team}", name: "Team {team}"}}' for team in teams) + "]}")
    lines.append("anliegen:")
    lines += [f"  {code}: {name}" for code, name in ANLIEGEN.items()]
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "krm.yml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    head = "id;titel;anliegen;bereich;team;verantwortlich;beschlossen;termin;status;erledigt;wirkung\n"
    rows = [f"M-{n};Maßnahme {n};sach.kdu;;{101 + n % 3};Leitung;01.0{n}.2026;31.12.2026;offen;;\n" for n in range(1, 6)]
    (folder / "massnahmen.csv").write_text(head + "".join(rows), encoding="utf-8")


def days(form: int) -> list[str]:
    """Every day that is needed, as text; the last ones lie after the Stichtag and are never used."""
    pattern = "%Y-%m-%d" if form else "%d.%m.%Y"
    return [(FIRST + timedelta(day)).strftime(pattern) for day in range(DAYS)]


def write(folder: Path, rows: int, files: str, encoding: str, seed: int) -> None:
    config(folder)
    exports = folder / "erhebungsboegen"
    exports.mkdir(exist_ok=True)
    rng = random.Random(seed)
    pick, chance = rng.choice, rng.random
    german, iso = days(0), days(1)
    teams = [(bereich, team) for bereich, ids in TEAMS.items() for team in ids]
    topics = list(ANLIEGEN) + ["Umgangston", "Kosten der Unterkunft", "SACH.DAUER"]
    last = DAYS - 1
    out = None
    year = None
    row = number = 0
    again: list[tuple[int, str]] = []
    while row < rows:
        # A twelfth of the cases stand there twice, open first.
        day = min(last, number * 12 * DAYS // (11 * rows + 1))
        own = (FIRST + timedelta(day)).year if files == "years" else 0
        if own != year:
            if out:
                out.close()
            name = f"{own}.csv" if files == "years" else "export.csv"
            out = open(exports / name, "w", encoding=encoding, newline="")
            out.write(HEADER + "\r\n")
            year = own
        while again and again[0][0] <= day and row < rows:
            out.write(again.pop(0)[1])
            row += 1
        if row == rows:
            break
        number += 1
        text = iso if chance() < 0.1 else german
        written = chance() < 0.7
        bereich, team = pick(teams)
        topic = pick(topics)
        second = pick(topics) if chance() < 0.3 else ""
        third = pick(topics) if second and chance() < 0.3 else ""
        notified = day + int(chance() * 9)
        closed = day + int(chance() * chance() * 40) + 1
        is_open = closed > last or chance() < 0.01
        seen = min(last, max(closed, notified) + 60)
        note = ""
        if (kind := chance()) < 0.05:
            note = '"' + "\r\n".join(pick(LINES) for _ in range(2 + int(chance() * 3))) + '"'
        elif kind < 0.25:
            note = pick(NOTES)
            if ";" in note:
                note = f'"{note}"'
        oral = not written or chance() < 0.2
        key = f"KRM-{number:08d}"
        start = f"{key};{text[day]};{pick(WRITTEN) if written else pick(ORAL)};{pick(ARTEN)};{bereich};" + (
            f"Team {team}" if chance() < 0.3 else team
        ) + f";{topic};{second};{third};{pick(YES) if chance() < 0.05 else pick(NO)};" + (
            text[notified] if notified <= last and chance() < 0.9 else ""
        )
        office = text[min(last, day + int(chance() * 4))] if written else ""
        end = "" if is_open else f"{text[closed]}"
        answer = "" if is_open else ("telefon" if oral else "schriftlich")
        done = "ja" if answer == "telefon" else ""
        earlier = f"KRM-{max(1, number - 1 - int(chance() * 2000)):08d}" if number > 2000 and chance() < 0.01 else ""
        discussed = text[min(last, closed + 9)] if not is_open and chance() < 0.3 else ""
        measure = f"M-{1 + number % 5}" if chance() < 0.03 else ""
        bogen = text[min(last, closed + int(chance() * 9))] if not is_open else ""
        middle = (
            f";{pick(YES)};{end};{answer};{done};{done};{pick(ZEICHNUNG)};{pick(NO)};{pick(BEWERTUNG) if not is_open else ''};"
            f"{pick(ERGEBNIS) if not is_open else ''};{pick(NO)};{earlier};{measure};"
        )
        tail = f";;;{office};{bogen};{pick(NO)};{pick(NO)};{text[seen]};{note}\r\n"
        if "Lob" in start or "lob" in start:
            middle = middle.replace("unberechtigt", "").replace("berechtigt", "").replace("Berechtigt", "").replace(
                "teilweise", ""
            ).replace("nicht feststellbar", "")
        out.write(start + middle + discussed + tail)
        row += 1
        if number % 11 == 0 and day + 40 < last:
            full = start + middle + discussed + tail
            later = text[min(last, seen + 31)]
            again.append((min(last - 1, day + 40), full.replace(f";{text[seen]};{note}\r\n", f";{later};{note}\r\n")))
    out.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("rows", type=int)
    parser.add_argument("--files", choices=["one", "years"], default="one")
    parser.add_argument("--encoding", choices=["utf-8", "windows-1252"], default="utf-8")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    write(given.folder, given.rows, given.files, given.encoding, given.seed)


if __name__ == "__main__":
    main()
