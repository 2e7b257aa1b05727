"""A random office with overlapping exports, and what happens to exports on their way: harmless and harmful damage."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import dataclass, field, replace

from project import quoted

CONFIG = """\
einrichtung: Jobcenter Musterstadt
beispieldaten: true
stichtag: 2026-10-31
bereiche:
  - {id: "50", name: Leistung, teams: [{id: "501", name: Team Nord}, {id: "5-02", name: Team West}]}
  - {id: "60", name: Markt, teams: [{id: "601", name: Team Markt}]}
anliegen: {sach.kdu: Kosten der Unterkunft, sach.dauer: Dauer, verhalten.umgang: Umgangston, rahmen.telefon: Telefon}
berichte: {ab: 2026-08}
"""
COLUMNS = ("vorgangsnummer", "eingang", "eingangsweg", "art", "team", "anliegen_1", "anliegen_2", "sofortsache", "zwischennachricht", "abschluss", "antwortform",
           "bewertung", "ergebnis", "folge_von", "eroertert_am", "an_buero", "bogen_eingang", "alternative_geprueft", "stand", "bemerkung")
DATES = ("eingang", "zwischennachricht", "abschluss", "eroertert_am", "an_buero", "bogen_eingang", "stand")
CODES = ("eingangsweg", "art", "team", "anliegen_1", "anliegen_2", "antwortform", "bewertung", "ergebnis")
SPELLED = {"eroertert_am": "Erörtert am", "an_buero": "An Büro", "alternative_geprueft": "Alternative geprüft", "vorgangsnummer": "VORGANGS-NUMMER"}
REGISTER = ("vorgangsnummer", "eingang", "eingangsweg", "team")
DAY = dt.timedelta(days=1)
UNSEEN = "\ufeff\u00ad\u200b\u200c\u200d\u2060"
FORMS = ("%d.%m.%Y", "%Y-%m-%d", "%d.%m.%y", "%Y-%m-%dT00:00:00", "%d.%m.%Y 00:00")


@dataclass(frozen=True)
class Export:
    """One file: rows of days and texts, and how they are written. Edits of the finished text come last."""

    name: str
    rows: tuple[dict, ...]
    columns: tuple[str, ...] = COLUMNS
    delimiter: str = ";"
    encoding: str = "utf-8"
    newline: str = "\r\n"
    all_quoted: bool = False
    titles: dict = field(default_factory=dict)
    form: str = "%d.%m.%Y"

    def line(self, row: dict) -> str:
        cells = [self.text(row.get(column)) for column in self.columns]
        return self.delimiter.join('"' + cell.replace('"', '""') + '"' if self.all_quoted else quoted(cell, self.delimiter) for cell in cells)

    def text(self, value: str | dt.date | None) -> str:
        return "" if value is None else value if isinstance(value, str) else value.strftime(self.form)

    def lines(self) -> list[str]:
        head = {column: self.titles.get(column, column) for column in self.columns}
        return [self.line(head), *(self.line(row) for row in self.rows)]

    def bytes(self) -> bytes:
        return (self.newline.join(self.lines()) + self.newline).encode(self.encoding)


Exports = list[Export]


def invent(rng: random.Random) -> Exports:
    """Cases of fifteen months in three overlapping exports; numbers with leading zeros, no fault anywhere."""
    rows: list[dict] = []
    start, style = dt.date(2025, 8, 1), rng.choice(("{:05}", "KRM-{:04}", "2026{:08}", "V {:04}"))
    for number in range(1, 260):
        eingang = start + (number * 456 // 260) * DAY
        weg = rng.choice(("brief", "email", "online", "telefon", "persoenlich"))
        row = {"vorgangsnummer": style.format(number), "eingang": eingang, "eingangsweg": weg, "art": rng.choice(("beschwerde", "kritik", "lob", "anregung", "petition")),
               "team": rng.choice(("501", "5-02", "601")), "anliegen_1": rng.choice(("sach.kdu", "sach.dauer")), "bemerkung": rng.choice(("", "kurz", "Müller, 2. Stock"))}
        if rng.random() < 0.4:
            row["anliegen_2"] = rng.choice(("verhalten.umgang", "rahmen.telefon"))
        row["sofortsache"] = rng.choice(("ja", "nein", None))
        row["zwischennachricht"] = eingang + rng.randrange(6) * DAY
        if rng.random() < 0.85:
            row["abschluss"] = eingang + rng.randrange(30) * DAY
            row |= {"antwortform": "schriftlich", "ergebnis": rng.choice(("entsprochen", "alternative", "nicht_entsprochen")),
                    "alternative_geprueft": rng.choice(("ja", "nein"))}
            row["bewertung"] = rng.choice(("berechtigt", "unberechtigt")) if row["art"] != "lob" else None
            row["eroertert_am"] = row["abschluss"] + rng.randrange(9) * DAY
            row["bogen_eingang"] = row["abschluss"] + rng.randrange(6) * DAY
        row["an_buero"] = eingang + rng.randrange(4) * DAY if weg in ("brief", "email", "online") else None
        closed = [one for one in rows if one.get("abschluss") and one["abschluss"] <= eingang]
        if closed and rng.random() < 0.1:
            row["folge_von"] = rng.choice(closed)["vorgangsnummer"]
        rows.append(row)
    stands = (dt.date(2026, 4, 30), dt.date(2026, 8, 31), dt.date(2026, 10, 31))
    return [Export(f"{stand:%Y-%m}.csv", tuple(as_of(row, stand) for row in rows if row["eingang"] <= stand)) for stand in stands]


def as_of(row: dict, stand: dt.date) -> dict:
    return {column: None if column in DATES and value and value > stand else value for column, value in row.items()} | {"stand": stand}


def register(exports: Exports) -> bytes:
    return Export("", tuple(row for row in exports[-1].rows if row["eingangsweg"] in ("brief", "email", "online")), REGISTER).bytes()


def written(exports: Exports) -> dict[str, bytes]:
    return {f"erhebungsboegen/{export.name}": export.bytes() for export in exports}


def edited(exports: Exports, place: int, change) -> dict[str, bytes]:
    """The finished lines of one file changed; the last one is followed by a line end."""
    lines = change(exports[place].lines())
    return written(exports) | {f"erhebungsboegen/{exports[place].name}": (exports[place].newline.join(lines) + exports[place].newline).encode(exports[place].encoding)}


# --- harmless: one export to another, so that they can be combined ---------------------------------------------------

def resorted(rng: random.Random, exports: Exports) -> Exports:
    return [replace(export, rows=tuple(rng.sample(export.rows, len(export.rows)))) for export in exports]


def encoded(rng: random.Random, exports: Exports) -> Exports:
    return [replace(export, encoding=rng.choice(("utf-8", "utf-8-sig", "windows-1252", "utf-16"))) for export in exports]


def dialects(rng: random.Random, exports: Exports) -> Exports:
    return [replace(export, delimiter=rng.choice(";,\t"), newline=rng.choice(("\r\n", "\n", "\r"))) for export in exports]


def all_quoted(rng: random.Random, exports: Exports) -> Exports:
    return [replace(export, all_quoted=rng.random() < 0.7) for export in exports]


def columns_moved(rng: random.Random, exports: Exports) -> Exports:
    return [replace(export, columns=tuple(rng.sample(COLUMNS, len(COLUMNS)))) for export in exports]


def titles(rng: random.Random, exports: Exports) -> Exports:
    def spelled(column: str) -> str:
        return rng.choice((column, column.upper(), column.replace("_", " ").title(), column.replace("_", "-"), SPELLED.get(column, column)))
    return [replace(export, titles={column: spelled(column) for column in COLUMNS}) for export in exports]


def date_forms(rng: random.Random, exports: Exports) -> Exports:
    return [replace(export, form=rng.choice(FORMS)) for export in exports]


def unseen(rng: random.Random, exports: Exports) -> Exports:
    def marked(row: dict, form: str) -> dict:
        out = dict(row)
        for column in (*DATES, *CODES, "vorgangsnummer", "folge_von"):
            if out.get(column) and rng.random() < 0.05:
                text = out[column] if isinstance(out[column], str) else out[column].strftime(form)
                place = rng.randrange(len(text) + 1)
                out[column] = text[:place] + rng.choice(UNSEEN) + text[place:]
        return out
    return [replace(export, encoding=export.encoding if export.encoding.startswith("utf") else "utf-8",
                    rows=tuple(marked(row, export.form) for row in export.rows)) for export in exports]


def split(rng: random.Random, exports: Exports) -> Exports:
    parts = []
    for export in exports:
        cut = rng.randrange(1, len(export.rows))
        parts += [replace(export, name="a" + export.name, rows=export.rows[:cut]), replace(export, name="b" + export.name, rows=export.rows[cut:])]
    return parts


def spelled_codes(rng: random.Random, exports: Exports) -> Exports:
    names = {"sach.kdu": "Kosten der Unterkunft", "501": "TEAM NORD", "5-02": "Team West", "persoenlich": "Persönlich", "verhalten.umgang": "umgangston",
             "brief": " Brief ", "email": "E-Mail", "nicht_entsprochen": "Nicht entsprochen"}
    return [replace(export, rows=tuple({column: names.get(value, value) if column in CODES and rng.random() < 0.4 else value for column, value in row.items()}
                                       for row in export.rows)) for export in exports]


HARMLESS = (resorted, encoded, dialects, all_quoted, columns_moved, titles, date_forms, unseen, split, spelled_codes)


def joined(rng: random.Random, exports: Exports) -> dict[str, bytes]:
    """`copy a+b+c`: the marks of the later files stand in the middle; their headers were taken off."""
    first, *others = [replace(export, all_quoted=rng.random() < 0.5) for export in resorted(rng, exports)]
    parts = [("\ufeff" + "\r\n".join(first.lines()) + "\r\n")] + ["\ufeff" + "\r\n".join(export.lines()[1:]) + "\r\n" for export in others]
    return {"erhebungsboegen/alles.csv": "".join(parts).encode()}
