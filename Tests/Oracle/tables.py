"""Bytes of a CSV export to rows of strings: encoding, delimiter, quotes (section 3.1)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

DELIMITERS = (";", ",", "\t")


@dataclass
class Row:
    """One row as written; `faults` are reasons why the row cannot be read as text."""

    line: int
    cells: list[str]
    faults: list[str] = field(default_factory=list)
    unended: bool = False  # the text stops within this row, without a line end


def decode(data: bytes, zeichensatz: str | None = None) -> str:
    """Text; a byte that is none becomes a lone surrogate, which `rows` reports on its row."""
    if data.startswith(b"\xff\xfe"):
        return _utf16(data[2:], "utf-16-le")
    if data.startswith(b"\xfe\xff"):
        return _utf16(data[2:], "utf-16-be")
    if data.startswith(b"\xef\xbb\xbf"):
        return data[3:].decode("utf-8", "surrogateescape")
    if zeichensatz:
        name = re.sub(r"[^a-z0-9]", "", zeichensatz.lower())
        codec = {"utf8": "utf-8", "windows1252": "cp1252", "cp1252": "cp1252", "iso885915": "iso8859-15"}.get(name)
        if codec is None:
            raise ValueError(f"unknown zeichensatz {zeichensatz}")
        return data.decode(codec, "surrogateescape")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        windows = any(0x80 <= byte <= 0x9F for byte in data)
        return data.decode("cp1252" if windows else "iso8859-15", "surrogateescape")


def _utf16(data: bytes, codec: str) -> str:
    odd = len(data) % 2
    text = data[: len(data) - odd].decode(codec, "surrogatepass")
    return text + ("\udcff" if odd else "")


def delimiter_of(text: str) -> str:
    """The candidate that stands most often outside quotes in the first line that is not blank."""
    counts = dict.fromkeys(DELIMITERS, 0)
    quoted = False
    for char in text.lstrip("\r\n"):
        if char == '"':
            quoted = not quoted
        elif quoted:
            continue
        elif char in "\r\n":
            break
        elif char in counts:
            counts[char] += 1
    return max(DELIMITERS, key=lambda candidate: counts[candidate])


def parse(data: bytes, trennzeichen: str | None = None, zeichensatz: str | None = None) -> list[Row]:
    """Every row that is not blank, the header first; a `sep=` line is not a row."""
    text = decode(data, zeichensatz)
    line = 1
    match = re.match(r'"?sep=(.)"?(\r\n|\n|\r|$)', text, re.IGNORECASE)
    if match:
        text, line = text[match.end() :], 2
        trennzeichen = match.group(1)
    return split(text, trennzeichen or delimiter_of(text), line)


def split(text: str, delimiter: str, line: int = 1) -> list[Row]:
    result: list[Row] = []
    cells: list[str] = []
    faults: list[str] = []
    cell: list[str] = []
    first, i, n = line, 0, len(text)
    fresh = True  # nothing of the present cell has been read yet
    while True:
        if fresh and not cells and text[i : i + 2] == '\ufeff"':
            i += 1  # the mark between two joined files
        char = text[i] if i < n else ""
        if char == '"' and fresh:
            i += 1
            fresh = False
            while True:
                if i >= n:
                    faults.append("unclosed-quote")
                    break
                if text[i] == '"':
                    if text[i + 1 : i + 2] == '"':
                        cell.append('"')
                        i += 2
                        continue
                    i += 1
                    if i < n and text[i] not in (delimiter, "\r", "\n"):
                        faults.append("text-after-quote")
                    break
                if text[i] == "\r" or (text[i] == "\n" and text[i - 1] != "\r"):
                    line += 1
                cell.append(text[i])
                i += 1
            continue
        if char not in ("", delimiter, "\r", "\n"):
            cell.append(char)
            fresh = False
            i += 1
            continue
        cells.append("".join(cell))
        cell, fresh = [], True
        i += 1
        if char == delimiter:
            continue
        if char == "\r" and text[i : i + 1] == "\n":
            i += 1
        if any(cells) or faults:
            if any(_no_text(value) for value in cells):
                faults.append("no-text")
            result.append(Row(first, cells, faults, unended=char == ""))
        cells, faults = [], []
        line += 1
        first = line
        if char == "" or i >= n:
            return result


def _no_text(value: str) -> bool:
    return any("\ud800" <= char <= "\udfff" or char == "\0" for char in value)
