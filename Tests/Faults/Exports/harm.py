"""Harmful damage, as spreadsheets, scripts and hurry do it: the figures change, and somebody must be told."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import replace

from damage import COLUMNS, DAY, Export, Exports, edited, register, written

Files = dict[str, bytes]


def rekeyed(exports: Exports, place: int, change) -> Files:
    """Another spelling of every number in one file."""
    rows = tuple(row | {column: change(row[column]) for column in ("vorgangsnummer", "folge_von") if row.get(column)} for row in exports[place].rows)
    return written([replace(export, rows=rows) if index == place else export for index, export in enumerate(exports)])


def unpadded(number: str) -> str:
    head = number.rstrip("0123456789")
    return head + number[len(head):].lstrip("0")


def zeros_lost(rng: random.Random, exports: Exports) -> Files:
    rows = [row | {"vorgangsnummer": row["vorgangsnummer"].replace("20260", "0")} for row in exports[-1].rows]  # a long number has none in front
    older = [replace(export, rows=tuple(row | {"vorgangsnummer": row["vorgangsnummer"].replace("20260", "0")} for row in export.rows)) for export in exports[:-1]]
    return written([*older, replace(exports[-1], rows=tuple(row | {"vorgangsnummer": unpadded(row["vorgangsnummer"])} for row in rows))])


def floats(rng: random.Random, exports: Exports) -> Files:
    return rekeyed(exports, rng.randrange(3), lambda number: number + ".0")


def scientific(rng: random.Random, exports: Exports) -> Files:
    return rekeyed(exports, rng.randrange(3), lambda number: rng.choice(("2,0261E+11", "2,02610E+11", "2.0261E+11")))


def other_dash(rng: random.Random, exports: Exports) -> Files:
    named = [replace(export, rows=tuple(row | {"vorgangsnummer": "N-" + row["vorgangsnummer"]} for row in export.rows)) for export in exports]
    return rekeyed(named, 2, lambda number: number.replace("-", rng.choice("\u2010\u2011\u2013"), 1))


def other_case(rng: random.Random, exports: Exports) -> Files:
    named = [replace(export, rows=tuple(row | {"vorgangsnummer": "Nr" + row["vorgangsnummer"]} for row in export.rows)) for export in exports]
    return rekeyed(named, 2, str.upper)


def apostrophes(rng: random.Random, exports: Exports) -> Files:
    return rekeyed(exports, 2, lambda number: rng.choice("'’") + number)


def numbers_anew(rng: random.Random, exports: Exports) -> Files:
    """Every January from 1 on."""
    out = []
    for export in exports:
        last: dict[int, int] = {}
        rows = []
        for row in export.rows:
            last[row["eingang"].year] = last.get(row["eingang"].year, 0) + 1
            rows.append(row | {"vorgangsnummer": str(last[row["eingang"].year]), "folge_von": None})
        out.append(replace(export, rows=tuple(rows)))
    return written(out)


def two_sites(rng: random.Random, exports: Exports) -> Files:
    other = tuple(row | {"eingang": max(row["eingang"] - rng.randrange(1, 20) * DAY, dt.date(2025, 8, 1)), "team": "601"} for row in exports[-1].rows)
    return written([exports[-1], replace(exports[-1], name="zweigstelle.csv", rows=other)])


def swallowing(rng: random.Random, exports: Exports) -> Files:
    """A note begins with a quote, a later one ends with one; nothing is quoted."""
    def change(lines: list[str]) -> list[str]:
        first = rng.randrange(1, len(lines) - 12)
        last = first + rng.randrange(1, 11)
        lines[first] = lines[first].rpartition(";")[0] + ';"Frechheit, so der Kunde'
        lines[last] = lines[last].rpartition(";")[0] + ';Bildschirm 24"'
        return lines
    return edited(exports, 2, change)


def never_closed(rng: random.Random, exports: Exports) -> Files:
    def change(lines: list[str]) -> list[str]:
        place = rng.randrange(1, len(lines))
        lines[place] = lines[place].rpartition(";")[0] + ';"Frechheit'
        return lines
    return edited(exports, 2, change)


def renamed(title: str, *columns: str):
    def damage(rng: random.Random, exports: Exports) -> Files:
        column = rng.choice(columns)
        return written([*exports[:2], replace(exports[2], titles={column: title})])
    return damage


def dropped(*columns: str):
    def damage(rng: random.Random, exports: Exports) -> Files:
        column = rng.choice(columns)
        return written([*exports[:2], replace(exports[2], columns=tuple(name for name in COLUMNS if name != column))])
    return damage


def cut_off(rng: random.Random, exports: Exports) -> Files:
    files = written(exports)
    name = f"erhebungsboegen/{exports[2].name}"
    last = len(exports[2].lines()[-1].encode())
    return files | {name: files[name][: -rng.randrange(4, last)]}


def years_off(rng: random.Random, exports: Exports) -> Files:
    rows = list(exports[2].rows)
    for place in rng.sample(range(len(rows)), 5):
        column = rng.choice([name for name in ("eingang", "abschluss", "zwischennachricht") if rows[place].get(name)])
        rows[place] = rows[place] | {column: rng.choice(("05.10.2062", "01.01.1900", "05.10.0205", "05.10.2126"))}
        if rng.random() < 0.5:
            rows[place]["stand"] = None
    return written([*exports[:2], replace(exports[2], rows=tuple(rows))])


def stand_of_the_future(rng: random.Random, exports: Exports) -> Files:
    """A typing error in the Stand of an old export makes it the newest one."""
    rows = tuple(row | {"stand": dt.date(2062, 4, 30)} for row in exports[0].rows)
    return written([replace(exports[0], rows=rows), *exports[1:]])


def swapped_days(rng: random.Random, exports: Exports) -> Files:
    """Another country's spreadsheet: days up to 12 become months, the others stay as text."""
    def shown(day: dt.date | None) -> str | None:
        return day and (f"{day.year}-{day.day:02}-{day.month:02}" if day.day <= 12 else f"{day:%d-%m-%y}")
    rows = tuple(row | {"eingang": shown(row["eingang"])} for row in exports[2].rows)
    return written([*exports[:2], replace(exports[2], rows=rows)])


def month_lost(rng: random.Random, exports: Exports) -> Files:
    month = rng.choice((6, 7, 8, 9))
    return written([replace(export, rows=tuple(row for row in export.rows if (row["eingang"].year, row["eingang"].month) != (2026, month))) for export in exports])


def no_stand_and_misnamed(rng: random.Random, exports: Exports) -> Files:
    bare = tuple(name for name in COLUMNS if name != "stand")
    return written([replace(export, columns=bare, name=name) for export, name in zip(exports, ("m.csv", "z.csv", "a Kopie.csv"))])


def row_a_topic(rng: random.Random, exports: Exports) -> Files:
    """A join writes one row a topic, each with the time of its topic."""
    rows = []
    for row in exports[2].rows:
        topics = [row[name] for name in ("anliegen_1", "anliegen_2") if row.get(name)]
        rows += [row | {"anliegen_1": topic, "anliegen_2": None, "stand": f"31.10.2026 1{place}:00"} for place, topic in enumerate(topics)]
    return written([replace(exports[2], rows=tuple(rows))])


def torn_rows(rng: random.Random, exports: Exports) -> Files:
    """A line break in a note that nobody quoted; the note stands before the closing."""
    columns = ("vorgangsnummer", "eingang", "eingangsweg", "art", "team", "anliegen_1", "bemerkung", *(name for name in COLUMNS[6:] if name != "bemerkung"))
    moved = [replace(export, columns=columns) for export in exports]

    def change(lines: list[str]) -> list[str]:
        place = rng.randrange(1, len(lines))
        cells = lines[place].split(";")
        return [*lines[:place], ";".join(cells[:6]) + ";erst", "dann;" + ";".join(cells[7:]), *lines[place + 1:]]
    return edited(moved, 2, change)


def wrapped(rng: random.Random, exports: Exports) -> Files:
    def change(lines: list[str]) -> list[str]:
        place = rng.randrange(1, len(lines))
        lines[place] = '"' + lines[place].replace('"', '""') + '"'
        return lines
    return edited(exports, 2, change)


def glued(rng: random.Random, exports: Exports) -> Files:
    def change(lines: list[str]) -> list[str]:
        place = rng.randrange(1, len(lines) - 1)
        return [*lines[:place], lines[place] + lines[place + 1], *lines[place + 2:]]
    return edited(exports, 2, change)


def two_encodings(rng: random.Random, exports: Exports) -> Files:
    rows = tuple(row | {"eingangsweg": "persönlich", "bemerkung": "Größe"} for row in exports[2].rows)
    export = replace(exports[2], rows=rows)
    lines = [line.encode("utf-8" if number % 2 else "windows-1252") for number, line in enumerate(export.lines())]
    return written(exports) | {f"erhebungsboegen/{export.name}": b"\r\n".join(lines) + b"\r\n"}


def utc_midnights(rng: random.Random, exports: Exports) -> Files:
    """Midnights of Berlin, written in UTC: each a day early."""
    def shown(day: dt.date) -> str:
        summer = dt.date(day.year, 3, 29) < day < dt.date(day.year, 10, 26)
        return f"{day - DAY}T{'22' if summer else '23'}:00:00Z"
    rows = tuple({name: shown(value) if isinstance(value, dt.date) and name != "stand" else value for name, value in row.items()} for row in exports[2].rows)
    return written([replace(exports[2], rows=rows)])


def register_unpadded(rng: random.Random, exports: Exports) -> Files:
    keys = [replace(export, rows=tuple(row | {"vorgangsnummer": f"00{number}", "folge_von": None} for number, row in enumerate(export.rows))) for export in exports]
    entries = tuple(row | {"vorgangsnummer": str(number)} for number, row in enumerate(exports[2].rows))
    return written(keys) | {"eingangsliste/r.csv": register([Export("", entries)])}


def foreign_register(rng: random.Random, exports: Exports) -> Files:
    entries = tuple(row | {"vorgangsnummer": f"Post/{number}"} for number, row in enumerate(exports[2].rows))
    return written(exports) | {"eingangsliste/r.csv": register([Export("", entries)])}


HARMFUL = {
    "zeros-lost": zeros_lost, "floats": floats, "scientific": scientific, "other-dash": other_dash, "other-case": other_case, "apostrophes": apostrophes,
    "numbers-anew": numbers_anew, "two-sites": two_sites, "swallowing": swallowing, "never-closed": never_closed,
    "renamed-abschluss": renamed("Erledigt am", "abschluss"), "nearly-abschluss": renamed("Abschlus", "abschluss"),
    "renamed-zwischennachricht": renamed("Eingangsbestätigung", "zwischennachricht"), "renamed-stand": renamed("Datenstand", "stand"), "dropped-stand": dropped("stand"),
    "dropped-other": dropped("ergebnis", "bewertung", "folge_von", "eroertert_am", "sofortsache", "an_buero", "anliegen_2"), "cut-off": cut_off,
    "years-off": years_off, "stand-of-the-future": stand_of_the_future, "swapped-days": swapped_days, "month-lost": month_lost,
    "no-stand-misnamed": no_stand_and_misnamed, "row-a-topic": row_a_topic, "torn-rows": torn_rows, "wrapped": wrapped, "glued": glued,
    "two-encodings": two_encodings, "utc-midnights": utc_midnights, "register-unpadded": register_unpadded, "foreign-register": foreign_register,
}
