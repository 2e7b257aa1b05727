"""Spoils single rows so that each has at least one error of section 3.1 and no reading of the contract could accept it."""

from __future__ import annotations

import datetime as dt
import random

from dialects import Dialect, write_date

BAD_DATES = ("31.02.2025", "2025/03/01", "00.01.2025", "unbekannt", "12.2025", "2025-13-01", "1.1.1", "05.03.2025 24:00", "2025-03-05T12:61", "46000", "########",
             "-1", "01.01.1900", "31.12.1999", "12.12.2101", "05.03.0205")
BAD_CODES = {"art": "beschwede", "eingangsweg": "taube", "team": "99x", "sofortsache": "-2", "weitergeleitet_an": "polizei",
             "anliegen_2": "sach.unfug", "anliegen_1": "lob", "bewertung": "gut", "ergebnis": "unklar", "antwortform": "brief", "bereich": "nirgends"}
PERSONAL_KEYS = ("123A456789", "987B654321", "12345//1234567", "00001//0000002", "2,0261E+11", "2.02610E+11")
MUST = ("eingang", "eingangsweg", "art", "team", "anliegen_1", "vorgangsnummer")


def spoil(rng: random.Random, cells: list, layout: list, row: dict, dialect: Dialect, mapping, bytes_left: bool, last: bool) -> tuple[list, str]:
    place = {column: index for index, column in enumerate(layout) if column}
    cells = list(cells)
    kinds = ["must", "date", "code", "before", "after", "ahead", "many", "person", "same"]
    if dialect.encoding == "utf-8-sig" and not mapping and bytes_left:
        kinds += ["bytes"] * 3
    if last:
        kinds += ["cut"] * 8
    kind = rng.choice(kinds)
    if kind in ("after", "ahead") and not row.get("stand"):
        kind = "before"
    if kind == "must":
        column = rng.choice([column for column in MUST if not (mapping and "" in mapping.values.get(column, ()))])
        cells[place[column]] = rng.choice(("", "", "  "))
    elif kind == "date":
        column = rng.choice(("eingang", "abschluss", "zwischennachricht", "eroertert_am", "externe_frist"))
        cells[place[column]] = rng.choice(BAD_DATES)
    elif kind == "code":
        columns = [column for column in BAD_CODES if column in place and not (mapping and "*" in mapping.values.get(column, ()))]
        column = rng.choice(columns)
        cells[place[column]] = BAD_CODES[column]
    elif kind in ("before", "after"):
        column = rng.choice(("abschluss", "zwischennachricht", "eroertert_am"))
        day = row["eingang"] - dt.timedelta(days=rng.randrange(1, 9)) if kind == "before" else row["stand"] + dt.timedelta(days=rng.randrange(1, 9))
        cells[place[column]] = write_date(rng, dt.date(day.year, day.month, day.day), dialect.dates)
    elif kind == "ahead":  # more than a year after the Stichtag
        cells[place["stand"]] = write_date(rng, dt.date(2027 + rng.randrange(1, 30), 11, 1), dialect.dates)
    elif kind == "many":
        cells += [""] * dialect.trailing + ["zuviel"]
    elif kind == "bytes":
        cells[place["bemerkung"]] = "kaputt \uf8ff"  # the writer makes bytes of it that are no UTF-8
    elif kind == "cut":  # the export broke off
        first = next(index for index, cell in enumerate(cells) if cell)
        cells = cells[: max(first + 1, rng.randrange(1, len(cells)))] + [("cut", "")]
    elif kind == "person":
        cells[place["vorgangsnummer"]] = rng.choice(PERSONAL_KEYS)
    else:  # two faults in one row
        cells[place["art"]] = "beschwerdee"
        cells[place["eingang"]] = "99.99.2025"
    return cells, kind


def no_cases(header: list[str], cells: list, dialect: Dialect) -> list[list]:
    """Lines that exports bear besides their cases."""
    whole = dialect.delimiter.join(cell for cell in cells if not isinstance(cell, tuple)).replace("\n", " ").replace("\r", " ")
    return [list(header), ["Anzahl: 17"], ["(45 rows affected)"], [("raw", f"sep={dialect.delimiter}")], ["\x1a"], [whole]]


def spoil_register(rng: random.Random, cells: list[str], columns: list[str]) -> list[str]:
    cells = list(cells)
    column = rng.choice(columns)
    bad = {"vorgangsnummer": ("", *PERSONAL_KEYS), "eingang": ("", *BAD_DATES), "eingangsweg": ("", "taube"), "team": ("", "99x")}
    cells[columns.index(column)] = rng.choice(bad[column])
    return cells
