"""Writes tables the way real programs do: every delimiter, encoding, line end, quoting, date form and spelling of 3.1."""

from __future__ import annotations

import datetime as dt
import random
import re
from dataclasses import dataclass
from zoneinfo import ZoneInfo

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


DATE_FORMS = ("german", "short", "two", "iso", "german-time", "iso-time", "iso-t", "iso-offset", "iso-blank", "short-time")
UNSEEN = "\ufeff\u00ad\u200b\u200c\u200d\u2060"
MONTHS = {"MMM": ("jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez"),
          "MMM-en": ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"),
          "MMMM": ("januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "dezember"),
          "MMMM-en": ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")}
PATTERNS = ("MM/dd/yyyy", "dd/MMM/yy", "d. MMMM yyyy", "yyyy-MMM-d", "dd-MMM-yyyy")


def random_dialect(rng: random.Random) -> Dialect:
    return Dialect(
        rng.choice((";", ";", ",", "\t")), rng.choice(ENCODINGS), rng.choice(("\r\n", "\r\n", "\n", "\r")),
        rng.choice(("needed", "needed", "all", "some")), rng.choice(DATE_FORMS + ("mixed", "mixed")),
        rng.random() < 0.25, rng.choice((0, 0, 0, 1, 3)), rng.random() < 0.3, rng.random() < 0.6,
    )


def write_date(rng: random.Random, day: dt.date | dt.datetime | None, form: str) -> str:
    """A day with a time of day that says nothing, or a moment with its own."""
    if day is None:
        return ""
    if form == "mixed":
        form = rng.choice(DATE_FORMS)
    if form == "ortszeit":
        return write_local(rng, day)
    own = f"{day:%H:%M}" if isinstance(day, dt.datetime) else None
    time = own or f"{rng.randrange(24):02}:{rng.randrange(60):02}"
    seconds = f"{time}:00" if own else f"{time}:{rng.randrange(60):02}"
    if "y" in form:
        return write_pattern(rng, day, form) + (" " + rng.choice((time, seconds)) if own else rng.choice(("", "", " " + seconds)))
    if own and "-" not in form:
        form = {"iso": "iso-t", "short": "short-time"}.get(form, "german-time")
    if form == "german":
        return f"{day:%d.%m.}{day.year}"
    if form == "short":
        return f"{day.day}.{day.month}.{day.year}"
    if form == "two":
        return f"{day:%d.%m.%y}"
    date = f"{day:%Y-%m-%d}"
    if form == "iso":
        return date
    if form == "german-time":
        return f"{day:%d.%m.}{day.year} {rng.choice((time, seconds))}"
    if form == "short-time":
        return f"{day.day}.{day.month}.{day.year} {time}"
    if form == "iso-time":
        return f"{date} {rng.choice((time, seconds))}"
    if form == "iso-t":
        return f"{date}T{rng.choice((time, seconds))}"
    # Late and early hours, long fractions, far offsets: the date as written counts.
    clock = rng.choice((time, seconds, seconds + ".0000000") if own else ("23:59:59", "00:00:01", "23:59:59.999999999", "00:00:00.000", seconds, time))
    offset = rng.choice(("Z", "+02:00", "+01:00", "-05:00", "+0200", "+14:00", "-12:00"))
    return f"{date} {clock} {offset}" if form == "iso-blank" else f"{date}T{clock}{offset}"


def write_stand(rng: random.Random, stand: dt.date | dt.datetime | None, form: str) -> str:
    """As a date, but a time of day counts: a day is its midnight."""
    if form == "mixed":
        form = rng.choice(DATE_FORMS)
    if stand is None or isinstance(stand, dt.datetime) or form in ("german", "short", "two", "iso"):
        return write_date(rng, stand, form)
    if "y" in form:
        return write_pattern(rng, stand, form)
    return write_date(rng, dt.datetime.combine(stand, dt.time()), form)


def write_pattern(rng: random.Random, day: dt.date, pattern: str) -> str:
    word = ""
    for length in ("MMMM", "MMM"):
        if length in pattern and not word:
            word = MONTHS[length + rng.choice(("", "-en"))][day.month - 1]
            word = rng.choice((word, word.upper(), word.capitalize()))
            pattern = pattern.replace(length, "@")
    pattern = pattern.replace("yyyy", f"{day.year}").replace("yy", f"{day:%y}").replace("MM", f"{day:%m}").replace("dd", f"{day:%d}").replace("d", f"{day.day}")
    return pattern.replace("@", word)


def write_local(rng: random.Random, day: dt.date | dt.datetime) -> str:
    """A day, or a moment of Central European time, for a reader who counts in it: often written in another time zone."""
    exact = isinstance(day, dt.datetime)
    if not exact and rng.random() < 0.3:
        return day.isoformat()
    hour, minute = (day.hour, day.minute) if exact else rng.choice(((0, 0), (0, 0), (0, 30), (23, 59), (12, 5)))
    local = dt.datetime(day.year, day.month, day.day, hour, minute, tzinfo=ZoneInfo("Europe/Berlin"))
    moved = local.astimezone(dt.timezone(dt.timedelta(hours=rng.choice((0, 0, 0, 2, -7, 9)))))
    mark = moved.strftime("%z")
    mark = rng.choice(("Z", " Z")) if mark == "+0000" else rng.choice((mark, " " + mark, mark[:3] + ":" + mark[3:]))
    return moved.strftime(rng.choice(("%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M", "%d.%m.%Y %H:%M"))) + mark


def unseen(rng: random.Random, text: str, dialect: Dialect) -> str:
    """The text with a character in it that nobody sees, where the encoding has one."""
    marks = UNSEEN if dialect.encoding.startswith("utf") else "\u00ad"
    if not text or rng.random() > 0.05:
        return text
    place = rng.randrange(len(text) + 1)
    return text[:place] + rng.choice(marks) + text[place:]


def odd_spelling(rng: random.Random, word: str) -> str:
    """The word in another spelling that still means the same: case, umlauts, spaces, hyphens (none between digits), underscores."""
    if rng.random() < 0.5:
        word = UMLAUT_WORDS.get(word, word)
    mark = rng.choice(("_", " ", "-", ""))
    word = re.sub(r"(?<=\d)_(?=\d)", mark if mark != "-" else " ", word).replace("_", mark)
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
            word = word[:place] + rng.choice((" ", "_") if word[place - 1].isdigit() and word[place].isdigit() else (" ", "-", "_")) + word[place:]
    if rng.random() < 0.1:
        word = " " * rng.randrange(2) + word + " "
    return word


def quote(rng: random.Random, cell: str, dialect: Dialect) -> str:
    must = any(char in cell for char in (dialect.delimiter, '"', "\r", "\n"))
    if must or dialect.quoting == "all" or (dialect.quoting == "some" and rng.random() < 0.3):
        return '"' + cell.replace('"', '""') + '"'
    return cell


def write_table(rng: random.Random, header: list[str], rows: list[list[str]], dialect: Dialect) -> bytes:
    """The bytes of the file; a row may hold a raw tail behind its last cell as `("raw", text)`; `("cut", "")` ends the file there."""
    lines = [f"sep={dialect.delimiter}"] if dialect.sep_line else []
    for index, cells in enumerate([header] + rows):
        if dialect.blank_lines and index > 1 and rng.random() < 0.1:
            lines.extend([""] * rng.randrange(1, 3))
        raw = "".join(cell[1] for cell in cells if isinstance(cell, tuple))
        texts = [quote(rng, cell, dialect) for cell in cells if not isinstance(cell, tuple)]
        lines.append(dialect.delimiter.join(texts) + dialect.delimiter * (0 if any(isinstance(cell, tuple) for cell in cells) else dialect.trailing) + raw)
    cut = bool(rows) and any(cell == ("cut", "") for cell in rows[-1])
    text = dialect.newline.join(lines) + (dialect.newline if rng.random() < 0.8 and not cut else "")
    if dialect.blank_lines and not cut:
        text += dialect.newline
    codec = "utf-8" if dialect.encoding == "utf-8-sig" else dialect.encoding
    return BOMS.get(dialect.encoding, b"") + text.encode(codec)
