"""Large invented exports in which everything that a reader can trip over lies close together.

The program reads a file in blocks; where they begin must show nowhere. An Export knows its points of interest: offsets at which a
border is awkward, such as between CR and LF, within a character, within doubled quotes, in a row with an error.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

CONFIG = """\
einrichtung: Jobcenter Probe
stichtag: 2026-10-31
bereiche:
  - {id: "50", name: Leistung, teams: [{id: "501", name: Team 501}, {id: "502", name: Team 502}]}
anliegen: {sach.kdu: Kosten der Unterkunft, verhalten.umgang: Umgangston}
berichte: {ab: 2026-10}
"""
COLUMNS = "vorgangsnummer eingang eingangsweg art team anliegen_1 zwischennachricht abschluss folge_von stand bemerkung".split()
FIRST, LAST = date(2026, 1, 1), date(2026, 10, 31)
WORDS = ["Größe", "zu spät", "Straße", "Bescheid", "a", "–", "Anruf, später", "x=1", "50 %", "„gut“", "ok."]
# Lines of quoted cells; none has enough cells to be taken for a row, which would be an error of the file.
LINES = ["Gespräch am Schalter.", "Der Kunde sagte: {q}zu lange{q}.", "K-1{d}beinahe", "{q}{q}", "", "{d}{d}", "ende{q}", "{q}anfang",
         "{d}{q}{d}", "ja{d}nein", "# Notiz", "2026-10-31", "sep=", "-" * 60]  # fmt: skip


@dataclass
class Export:
    """A head and rows, each with its line end; what else the config must say of it."""

    head: str
    rows: list[str]
    encoding: str = "utf-8"
    config: str = ""
    start: str = ""  # a mark or a `sep=` line in front of everything
    # Whether the rows may be dealt out over several files without any change but of lines.
    divisible: bool = True

    def content(self, lines: int = 0, note: int = 0) -> bytes:
        """The file; with so many blank lines in front, and so many characters more in the first row's note."""
        rows = self.rows
        if note:
            rows = [rows[0].replace("POLSTER", "x" * note, 1), *rows[1:]]
        return (self.start + "\n" * lines + self.head + "".join(rows)).encode(self.encoding, "surrogateescape")

    def points(self, rng: random.Random, each: int) -> dict[str, int]:
        """Some offsets of every kind that occurs, by name."""
        text, found = self.content(), {}
        wide = self.encoding.startswith("utf-16")
        for name, (pattern, place) in POINTS.items():
            wanted = b"".join(bytes([byte, 0]) for byte in pattern.encode()) if wide else pattern.encode()
            if wide and set(pattern) & set("[]()\\^."):
                continue  # two bytes a character: no pattern, only text
            matches = [match.start() + place * (2 if wide else 1) for match in re.finditer(wanted, text)]
            for number, offset in enumerate(rng.sample(matches, min(each, len(matches)))):
                found[f"{name} {number + 1}"] = offset
        # Whatever has no name.
        return found | {f"anywhere {number + 1}": rng.randrange(len(text)) for number in range(each)}

    def write(self, data: Path, content: dict[str, bytes]) -> None:
        (data / "erhebungsboegen").mkdir(parents=True, exist_ok=True)
        (data / "krm.yml").write_text(CONFIG + self.config, encoding="utf-8")
        for path in (data / "erhebungsboegen").iterdir():
            path.unlink()
        for name, file in content.items():
            (data / "erhebungsboegen" / name).write_bytes(file)


# A pattern of bytes, and the place in it where a block begins.
POINTS: dict[str, tuple[str, int]] = {
    "between CR and LF": ("\r\n", 1),
    "after LF": ("\n", 1),
    "before LF alone": ("[^\r]\n", 1),
    "after CR alone": ("\r(?!\n)", 1),
    "between doubled quotes": ('""', 1),
    "before an opening quote": (r'[;\t]"', 1),
    "after an opening quote": (r'[;\t]"[^"]', 2),
    "after a closing quote": (r'[^"]"[;\t\r\n]', 2),
    "before a closing quote": (r'[^"]"[;\t\r\n]', 1),
    "lone quote in a plain cell": ('Zoll 5" breit', 7),
    "quote that begins a word in a plain cell": ('a "b" c', 3),
    "inner line like a row": ("K-1.beinahe", 0),
    "start of a row": ("\n[KFV]-", 1),
    "first cell of a row": ("\n[KF]-", 3),
    "second version of a case": ("V-", 0),
    "before a delimiter": ("[;\t]", 0),
    "in a date": (r"\.2026", 1),
    "empty lines": ("\n\r?\n", 1),
    "in a blank line of spaces": ("\n    \r?\n", 2),
    "long cell": ("LANGE ZELLE", 400_000),
    "end of a long cell": ("ENDE DER ZELLE", 7),
    "unknown code": ("beschwrde", 4),
    "bad date": (r"3[0-9]\.13\.", 3),
    "too many fields": ("zu;viele", 2),
    "short row": ("F-kurz", 3),
    "text behind a closing quote": ('zu"spaet', 3),
    "second header": ("\nvorgangsnummer", 4),
    "a total": ("\nSumme", 3),
    "in the head": ("vorgangsnummer", 5),
}


@dataclass
class Maker:
    """Rows in one dialect."""

    rng: random.Random
    delimiter: str = ";"
    ends: list[str] = field(default_factory=lambda: ["\r\n"])
    faults: float = 0.0
    blanks: float = 0.02
    twins: float = 0.0
    folding: Callable[[str], str] = str
    number: int = 0
    numbers: list[str] = field(default_factory=list)

    def end(self) -> str:
        return self.rng.choice(self.ends)

    def head(self) -> str:
        return self.delimiter.join(COLUMNS) + self.end()

    def line(self, cells: list[str]) -> str:
        return self.delimiter.join(cells) + self.end()

    def quoted(self, lines: int) -> str:
        """A cell of several lines, its quotes doubled."""
        text = self.end().join(self.rng.choice(LINES).format(q='"', d=self.delimiter) for _ in range(lines))
        return '"' + text.replace('"', '""') + '"'

    def note(self) -> str:
        rng = self.rng
        kind = rng.random()
        if kind < 0.3:
            return " ".join(rng.choices(WORDS, k=rng.randrange(8))).strip()
        if kind < 0.7:
            return self.quoted(1 + int(rng.expovariate(0.25)))
        if kind < 0.72:
            return self.quoted(rng.randrange(200, 3000))
        if kind < 0.8:
            return 'Zoll 5" breit' if rng.random() < 0.5 else 'a "b" c'
        if kind < 0.9:
            return '"' + '""' * rng.randrange(1, 30) + '"'
        return rng.choice(['""', "", '"ja; nein"', '"""', '" "'][:3])

    def case(self) -> list[str]:
        rng = self.rng
        self.number += 1
        day = FIRST + timedelta(rng.randrange((LAST - FIRST).days - 20))
        closed = day + timedelta(rng.randrange(20))
        key = f"{rng.choice('KKKV')}-{self.number}"
        self.numbers.append(key)
        earlier = rng.choice(self.numbers[-5000:]) if rng.random() < 0.05 else ""
        art = rng.choice(["beschwerde", "Beschwerde", "lob", "Kritik", "anregung"])
        cells = [key, f"{day:%d.%m.%Y}", rng.choice(["brief", "E-Mail", "telefon"]), art, rng.choice(["501", "Team 502"])]
        cells += [rng.choice(["sach.kdu", '"Umgangston"', "Kosten der Unterkunft"]), f"{day:%Y-%m-%d}"]
        cells += [f"{closed:%d.%m.%Y}" if rng.random() < 0.8 else "", earlier if earlier != key else "", f"{LAST:%d.%m.%Y} 10:00"]
        return [*cells, self.folding(self.note())]

    def rows(self, size: int) -> list[str]:
        """Rows of about so many characters together, the first one with room for padding."""
        rng = self.rng
        first = self.case()
        first[0], first[-1] = "K-0", "POLSTER"
        out, length = [self.line(first)], 0
        while length < size:
            cells = self.case()
            more = [self.fault(cells) if rng.random() < self.faults else self.line(cells)]
            if rng.random() < 0.05:
                # An older version stands later in the file.
                more.append(self.line([*cells[:7], "", cells[8], f"{LAST:%d.%m.%Y} 09:00", self.folding(self.note())]))
            if rng.random() < self.twins:
                more.append(self.line(cells if rng.random() < 0.5 else [*cells[:7], "", *cells[8:]]))
            if rng.random() < self.blanks:
                more.append(rng.choice(["", "    ", self.delimiter * 4]) + self.end())
            out += more
            length += sum(map(len, more))
        # Only the first findings of a kind are shown; these stand at every quarter and at the end, so that lines and columns
        # beyond a border are seen.
        for place in (len(out), *(len(out) * quarter // 4 for quarter in (3, 2, 1))):
            out.insert(place, self.line([*self.case()[:-1], '"Antwort an' + self.end() + 'frau@example.org, bitte"']))
        return out

    def fault(self, cells: list[str]) -> str:
        """A row with an error of its own, or a line that is no case."""
        rng, key = self.rng, f"F-{self.number}"
        cells = [key, *cells[1:]]
        kind = rng.randrange(9)
        if kind == 0:
            cells[3] = "beschwrde"
        elif kind == 1:
            cells[rng.choice([1, 6])] = f"{rng.randrange(30, 40)}.13.2026"
        elif kind == 2:
            cells = [*cells[:-1], "zu", "viele", "Felder"]
        elif kind == 3:
            cells = [f"F-kurz{self.number}", *cells[1 : rng.randrange(2, 5)]]
        elif kind == 4:
            cells[-1] = '"zu"spaet'
        elif kind == 5:
            return self.head()
        elif kind == 6:
            return self.line(["Summe", "", "", "45"])
        elif kind == 7:
            cells[rng.choice([4, 5])] = rng.choice(["", "999", "Kundenreaktion"])
        else:
            cells[7] = "01.01.2025"
        return self.line(cells)


def plain(rng: random.Random, size: int) -> Export:
    maker = Maker(rng)
    return Export(maker.head(), maker.rows(size))


def mixed_ends(rng: random.Random, size: int) -> Export:
    maker = Maker(rng, ends=["\r\n", "\n", "\r"], blanks=0.1)
    return Export(maker.head(), maker.rows(size))


def faulty(rng: random.Random, size: int) -> Export:
    """Errors of rows everywhere, and a last row that is torn."""
    maker = Maker(rng, ends=["\n"], faults=0.05)
    rows = maker.rows(size)
    return Export(maker.head(), [*rows, "K-99999999;01.10.2026;bri"])


def twins(rng: random.Random, size: int) -> Export:
    """Rows of one number and one Stand, equal or not."""
    maker = Maker(rng, faults=0.01, twins=0.02)
    return Export(maker.head(), maker.rows(size), divisible=False)


def western(rng: random.Random, size: int) -> Export:
    maker = Maker(rng, delimiter="\t", ends=["\r\n", "\n"], faults=0.03)
    return Export(maker.head(), maker.rows(size), "cp1252", "export: {zeichensatz: windows-1252, trennzeichen: \"\\t\"}\n")


def wide(rng: random.Random, size: int) -> Export:
    maker = Maker(rng, faults=0.02)
    return Export(maker.head(), maker.rows(size // 2), "utf-16-le", start="\ufeff", divisible=False)


def long_cells(rng: random.Random, size: int) -> Export:
    """Cells of a megabyte and more, quoted and not, in a few rows."""
    maker = Maker(rng, ends=["\r\n"], faults=0.01)
    rows = maker.rows(size // 3)
    while sum(map(len, rows)) < size:
        cells = maker.case()
        inner = "LANGE ZELLE" + maker.quoted(rng.randrange(60_000, 90_000))[1:-1] if rng.random() < 0.6 else "LANGE ZELLE" + "ä" * 1_100_000
        cells[-1] = f'"{inner}ENDE DER ZELLE"' if inner[-1] != "ä" or rng.random() < 0.5 else f"{inner}ENDE DER ZELLE"
        rows.insert(rng.randrange(1, len(rows)), maker.line(cells))
    return Export(maker.head(), rows, start="\ufeff")


def no_text(rng: random.Random, size: int) -> Export:
    """A few cells hold bytes that are no text."""
    maker = Maker(rng)
    rows = maker.rows(size)
    for place in rng.sample(range(1, len(rows)), 8):
        rows[place] = maker.line([f"F-{place}", *maker.case()[1:-1], "kaputt \udcff\udcc3 ende"])
    return Export(maker.head(), rows, config="export: {zeichensatz: utf-8}\n", divisible=False)


def never_closed(rng: random.Random, size: int) -> Export:
    """A quoted cell that never ends, somewhere in the second half."""
    maker = Maker(rng, faults=0.01)
    rows = maker.rows(size)
    place = rng.randrange(len(rows) // 2, len(rows) - 2)
    rows[place] = maker.line([*maker.case()[:-1], '"und dann'])
    return Export(maker.head(), rows, divisible=False)


def swallowed_rows(rng: random.Random, size: int) -> Export:
    """A quote that opens in one row and closes in a later one: the inner lines look like rows."""
    maker = Maker(rng)
    rows = maker.rows(size)
    for place in rng.sample(range(1, len(rows) - 9), 3):
        rows[place] = "".join(maker.line([*maker.case()[:-1], note]) for note in ('"auf', "a", "b", 'zu"'))
    return Export(maker.head(), rows, divisible=False)


FLAVOURS: dict[str, Callable[[random.Random, int], Export]] = {
    make.__name__.replace("_", "-"): make
    for make in (plain, mixed_ends, faulty, twins, western, wide, long_cells, no_text, never_closed, swallowed_rows)
}
