"""Dates as exports write them (section 3.1): which day counts, and which moment a Stand is."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata

from config import clean

_OFFSET = r"(?P<off>Z|UTC|[+-]\d{2}(?::?\d{2})?)"
_TIME = rf"(?:[ T](?P<H>\d{{1,2}}):(?P<mi>\d{{2}})(?::(?P<s>\d{{2}})(?:[.,]\d+)?)?(?: ?(?P<a>[AaPp][Mm]))?(?: ?{_OFFSET})?)?"
_GERMAN = re.compile(r"(?P<d>\d{1,2})\.(?P<m>\d{1,2})\.(?P<y>\d{4}|\d{2})" + _TIME)
_ISO = re.compile(r"(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})" + _TIME)
_TOKENS = {"yyyy": r"(?P<y>\d{4})", "yy": r"(?P<y>\d{2})", "MM": r"(?P<m>\d{2})", "M": r"(?P<m>\d{1,2})", "dd": r"(?P<d>\d{2})", "d": r"(?P<d>\d{1,2})",
           "MMMM": r"(?P<word>[^\W\d_]+)", "MMM": r"(?P<word>[^\W\d_]+)", "HH": r"(?P<H>\d{2})", "H": r"(?P<H>\d{1,2})", "hh": r"(?P<H>\d{2})",
           "h": r"(?P<H>\d{1,2})", "mm": r"(?P<mi>\d{2})", "ss": r"(?P<s>\d{2})", "SSS": r"\d{3}", "a": r"(?P<a>[AaPp][Mm])"}
LONG = (("januar", "january"), ("februar", "february"), ("märz", "maerz", "march"), ("april",), ("mai", "may"), ("juni", "june"), ("juli", "july"),
        ("august",), ("september",), ("oktober", "october"), ("november",), ("dezember", "december"))
SHORT = (("jan",), ("feb",), ("mär", "mrz", "mar"), ("apr",), ("mai", "may"), ("jun",), ("jul",), ("aug",), ("sep",), ("okt", "oct"), ("nov",), ("dez", "dec"))


def _pattern(pattern: str) -> re.Pattern:
    parts = re.findall(r"'[^']*'|yyyy|yy|MMMM|MMM|MM|M|dd|d|HH|H|hh|h|mm|ss|SSS|a|.", pattern)
    text = "".join(_TOKENS.get(part) or re.escape(part.strip("'") if len(part) > 1 else part) for part in parts)
    return re.compile(text + ("" if "(?P<H>" in text else _TIME))


def _month(word: str, pattern: str) -> int | None:
    names = LONG if "MMMM" in pattern else SHORT
    word = unicodedata.normalize("NFC", word).lower()
    return next((number for number, spellings in enumerate(names, 1) if word in spellings), None)


def read_moment(text: str, pattern: str | None = None, ortszeit: bool = False) -> dt.datetime | None:
    """The moment as written, its offset ignored, or in Central European time where `ortszeit` asks for it; None when unreadable."""
    text = clean(text)
    match = _pattern(pattern).fullmatch(text) if pattern else _GERMAN.fullmatch(text) or _ISO.fullmatch(text)
    if not match:
        return None
    parts = {"word": None, "m": None, "H": None, "mi": None, "s": None, "a": None, "off": None} | match.groupdict()
    year, day = int(parts["y"]) + (2000 if len(parts["y"]) == 2 else 0), int(parts["d"])
    month = _month(parts["word"], pattern) if parts["word"] else int(parts["m"])
    hour = int(parts["H"] or 0)
    if parts["a"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if parts["a"].lower() == "pm" else 0)
    try:
        moment = dt.datetime(year, month or 0, day, hour, int(parts["mi"] or 0), int(parts["s"] or 0))
    except ValueError:
        return None
    return local(moment, parts["off"]) if ortszeit and parts["off"] else moment


def read_date(text: str, pattern: str | None = None, ortszeit: bool = False) -> dt.date | None:
    moment = read_moment(text, pattern, ortszeit)
    return moment.date() if moment else None


def local(moment: dt.datetime, offset: str) -> dt.datetime:
    """A moment with its offset in Central European time, with the summer time of the EU."""
    digits = re.sub(r"\D", "", offset).ljust(4, "0")
    ahead = dt.timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    utc = moment + (ahead if offset.startswith("-") else -ahead)
    start, end = (_last_sunday(utc.year, month) for month in (3, 10))
    return utc + dt.timedelta(hours=2 if start <= utc < end else 1)


def _last_sunday(year: int, month: int) -> dt.datetime:
    """One o'clock UTC on it, when the clocks change; March and October have 31 days."""
    last = dt.datetime(year, month, 31, 1)
    return last - dt.timedelta(days=(last.weekday() + 1) % 7)
