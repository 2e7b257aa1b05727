"""Writes tables the way real programs do: every delimiter, encoding, line end, quoting, date form and spelling of 3.1."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import dataclass

ENCODINGS = ("utf-8", "utf-8-sig", "cp1252", "iso8859-15", "utf-16-le", "utf-16-be")
BOMS = {"utf-8-sig": b"\xef\xbb\xbf", "utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}
UMLAUTS = (("ae", "ä"), ("oe", "ö"), ("ue", "ü"), ("ss", "ß"))
# Where `ae`, `oe`, `ue`, `ss` of a code or header stand for an umlaut or ß.
UMLAUT_WORDS = {
    "persoenlich": "persönlich", "gespraech": "gespräch", "erklaert": "erklärt", "geschaeftsfuehrung": "geschäftsführung",
    "zurueckgezogen": "zurückgezogen", "eroertert_am": "erörtert_am", "massnahme": "maßnahme",
    "rahmen.oeffnungszeiten": "rahmen.öffnungszeiten", "sach.rueckforderung": "sach.rückforderung",
}


@dataclass(frozen=True)
class Dialect:
    delimiter: str
    encoding: str
    newline: str
    quoting: str  # needed, all, some
    dates: str  # one of DATE_FORMS, or mixed
    sep_line: bool
    trailing: int  # empty columns behind the last
    blank_lines: bool
    odd: bool  # headers and codes in odd spellings


DATE_FORMS = ("german", "short", "two", "iso", "german-time", "iso-time", "iso-t", "iso-offset", "short-time", "us")


def random_dialect(rng: random.Random) -> Dialect:
    return Dialect(
        rng.choice((";", ";", ",", "\t")), rng.choice(ENCODINGS), rng.choice(("\r\n", "\r\n", "\n", "\r")),
        rng.choice(("needed", "needed", "all", "some")), rng.choice(DATE_FORMS[:-1] + ("mixed", "mixed")),
        rng.random() < 0.25, rng.choice((0, 0, 0, 1, 3)), rng.random() < 0.3, rng.random() < 0.6,
    )


def write_date(rng: random.Random, day: dt.date | None, form: str) -> str:
    if day is None:
        return ""
    if form == "mixed":
        form = rng.choice(DATE_FORMS[:-1])
    time = f"{rng.randrange(24):02}:{rng.randrange(60):02}"
    seconds = f"{time}:{rng.randrange(60):02}"
    if form == "german":
        return f"{day:%d.%m.}{day.year}"
    if form == "short":
        return f"{day.day}.{day.month}.{day.year}"
    if form == "two":
        return f"{day:%d.%m.%y}"
    if form == "iso":
        return day.isoformat()
    if form == "german-time":
        return f"{day:%d.%m.}{day.year} {rng.choice((time, seconds, '00:00:00'))}"
    if form == "short-time":
        return f"{day.day}.{day.month}.{day.year} {time}"
    if form == "iso-time":
        return f"{day.isoformat()} {rng.choice((time, seconds))}"
    if form == "iso-t":
        return f"{day.isoformat()}T{rng.choice((time, seconds))}"
    if form == "iso-offset":  # late and early hours with offsets: the date as written counts
        clock = rng.choice(("23:59:59", "00:00:01", seconds, time))
        return f"{day.isoformat()}T{clock}{rng.choice(('Z', '+02:00', '+01:00', '-05:00'))}"
    return f"{day:%m/%d/}{day.year}" + rng.choice(("", "", " " + seconds))


def odd_spelling(rng: random.Random, word: str) -> str:
    """The word in another spelling that still means the same: case, umlauts, spaces, hyphens, underscores."""
    if rng.random() < 0.5:
        word = UMLAUT_WORDS.get(word, word)
    word = word.replace("_", rng.choice(("_", " ", "-", "")))
    style = rng.randrange(5)
    if style == 0:
        word = word.upper().replace("ẞ", "SS")
    elif style == 1:
        word = word.title() if "ß" not in word else word.capitalize()
    elif style == 2:
        word = "".join(char.upper() if rng.random() < 0.3 and char != "ß" else char for char in word)
    if len(word) > 6 and rng.random() < 0.15:
        place = rng.randrange(2, len(word) - 2)
        if word[place - 1] not in "." and word[place] not in ".":
            word = word[:place] + rng.choice((" ", "-", "_")) + word[place:]
    if rng.random() < 0.1:
        word = " " * rng.randrange(2) + word + " "
    return word


def quote(rng: random.Random, cell: str, dialect: Dialect) -> str:
    must = any(char in cell for char in (dialect.delimiter, '"', "\r", "\n"))
    if must or dialect.quoting == "all" or (dialect.quoting == "some" and rng.random() < 0.3):
        return '"' + cell.replace('"', '""') + '"'
    return cell


def write_table(rng: random.Random, header: list[str], rows: list[list[str]], dialect: Dialect) -> bytes:
    """The bytes of the file; a row may hold a raw tail behind its last cell as `("raw", text)`."""
    lines = [f"sep={dialect.delimiter}"] if dialect.sep_line else []
    for index, cells in enumerate([header] + rows):
        if dialect.blank_lines and index > 1 and rng.random() < 0.1:
            lines.extend([""] * rng.randrange(1, 3))
        raw = "".join(cell[1] for cell in cells if isinstance(cell, tuple))
        texts = [quote(rng, cell, dialect) for cell in cells if not isinstance(cell, tuple)]
        lines.append(dialect.delimiter.join(texts) + dialect.delimiter * (dialect.trailing if not raw else 0) + raw)
    text = dialect.newline.join(lines) + (dialect.newline if rng.random() < 0.8 else "")
    if dialect.blank_lines:
        text += dialect.newline
    codec = "utf-8" if dialect.encoding == "utf-8-sig" else dialect.encoding
    return BOMS.get(dialect.encoding, b"") + text.encode(codec)
