"""Writes the Eingangsliste and the Maßnahmen."""

from __future__ import annotations

import random
from dataclasses import replace

from cases import DAY, Case, pick
from config import SCHRIFTLICH
from dialects import odd_spelling, random_dialect, unseen, write_date, write_table
from faults import spoil_register
from offices import Office


def make_register(rng: random.Random, office: Office, cases: list[Case], errors: bool) -> dict[str, bytes]:
    """Two overlapping lists; some numbers without a Bogen, some in conflict with theirs, some repeated."""
    entries = []
    for case in cases:
        if case.values["eingangsweg"] in SCHRIFTLICH and rng.random() < 0.5:
            entry = {column: case.values[column] for column in ("vorgangsnummer", "eingang", "eingangsweg", "team")}
            entry["vorgangsnummer"] = case.site + entry["vorgangsnummer"]
            if rng.random() < 0.05:
                entry["team"] = rng.choice(office.teams)[0]
            if rng.random() < 0.05:
                entry["eingang"] = max(office.start, entry["eingang"] - rng.randrange(1, 9) * DAY)
            entries.append(entry)
    teams = [team for team, _, _ in office.teams if team != office.closing_team[0]] or [office.teams[0][0]]
    for number in range(max(3, len(cases) // 20)):
        entries.append({"vorgangsnummer": f"EL-{number:04}", "eingang": office.start + rng.randrange(20, (office.end - office.start).days) * DAY,
                        "eingangsweg": pick(rng, {"brief": 5, "fax": 1, "email": 5, "online": 2, "telefon": 1}), "team": rng.choice(teams)})
    rng.shuffle(entries)
    files = {}
    for name, chosen in (("register-a.csv", entries[: len(entries) * 2 // 3]), ("register-b.csv", entries[len(entries) // 3 :])):
        dialect = random_dialect(rng)
        columns = ["vorgangsnummer", "eingang", "eingangsweg", "team"]
        rng.shuffle(columns)
        rows = []
        for entry in chosen:
            shown = dict(entry)
            if name == "register-b.csv" and shown["vorgangsnummer"].startswith("EL-") and rng.random() < 0.2:
                shown["team"] = rng.choice(teams)  # the later file wins
            for _ in range(2 if rng.random() < 0.05 else 1):
                cells = [write_date(rng, shown["eingang"], dialect.dates) if column == "eingang" else
                         odd_spelling(rng, shown[column]) if dialect.odd and column == "eingangsweg" else shown[column] for column in columns]
                cells = [unseen(rng, cell, dialect) for cell in cells]
                if errors and rng.random() < 0.05:
                    cells = spoil_register(rng, cells, columns)
                rows.append(cells)
        header = [odd_spelling(rng, column) if dialect.odd else column for column in columns]
        files[name] = write_table(rng, header, rows, dialect)
    return files


def make_massnahmen(rng: random.Random, office: Office) -> tuple[bytes, list[str]]:
    dialect = replace(random_dialect(rng), odd=False)
    columns = ["id", "titel", "anliegen", "bereich", "team", "beschlossen", "termin", "status", "erledigt", "wirkung"]
    rows, ids = [], []
    for number in range(rng.randrange(12, 30)):
        team, _, home = rng.choice(office.teams)
        place = rng.randrange(4)  # nothing, the Bereich, the team, both
        status = pick(rng, {"offen": 5, "erledigt": 5, "entfallen": 2})
        decided = office.start + rng.randrange(30, 1080) * DAY
        values = {
            "id": f"M-{number:02}", "titel": rng.choice(("Schulung; Umgangston", "Neues Formular", 'Aushang "Öffnungszeiten"')),
            "anliegen": rng.choice(["", *office.anliegen]), "bereich": home if place in (1, 3) else "", "team": team if place in (2, 3) else "",
            "beschlossen": write_date(rng, decided, dialect.dates), "termin": write_date(rng, decided + rng.randrange(0, 200) * DAY, dialect.dates),
            "status": status, "erledigt": write_date(rng, decided + rng.randrange(0, 250) * DAY, dialect.dates) if status == "erledigt" else "",
            "wirkung": rng.choice(("", "spürbar", "keine")),
        }
        ids.append(values["id"])
        rows.append([values[column] for column in columns])
    return write_table(rng, columns, rows, dialect), ids
