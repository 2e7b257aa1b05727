#!/usr/bin/env python3
"""Compares `krm dump rows` with Python's own codecs and csv module on random files.

    compare_rows.py PROGRAM… [--files 3000] [--seed 1] [--keep DIR]

PROGRAM is the command that takes FILE, for example `.build/release/krm dump rows`. Every file is written from random
cells in a random dialect (delimiter, encoding, byte order mark, `sep=` line, quoting, line ends, blank lines, ragged
rows); half of them are then damaged (bytes changed, cut, put in). The expected rows come twice: from the cells that
were written (sound files) and from Python's reader. Exits 1 at the first ten differences.

Where Python is set up to read as we do:
- The csv module's reader takes text; it is given the file with `newline=""` and a splitter that knows CR, LF and CRLF.
- A quote within an unquoted cell is text for both.
- A lone CR ends a row for us everywhere outside quotes; Python's reader is fed line by line to the same effect.
- Blank lines are dropped from Python's rows (it gives `[]`).
- NUL: Python 3.11 and later read it as text, as we do.
Where Python differs by design (text behind a closing quote: Python glues it to the cell, we keep the raw cell; an
unclosed quote: Python says nothing), the rows before the flawed one are compared, and exit code, line and column of the
flaw with a small grammar of its own in this script. The program names the place on stderr as `FILE:LINE:COLUMN:`.
"""

from __future__ import annotations

import argparse
import csv
import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

ENCODINGS = {
    "utf-8": ("utf-8", b""),
    "utf-8-sig": ("utf-8", b"\xef\xbb\xbf"),
    "cp1252": ("cp1252", b""),
    "iso8859-15": ("iso8859-15", b""),
    "utf-16-le": ("utf-16-le", b"\xff\xfe"),
    "utf-16-be": ("utf-16-be", b"\xfe\xff"),
}
WORDS = ["", "", "", "x", "KRM-2026-0001", "01.02.2026", "Straße", "Größe", "ÄÖÜß", "5\" Rohr", "nein", " Rand ", "0,5",
         "\"", "\"\"", "a\"b\"c", "Zeile\neins", "Zeile\r\nzwei", "Zeile\rdrei", "a;b", "a,b", "a\tb", "'", "\\", "…", "„ja“"]
WIDE = ["€", "😀", "日本", "\u2028", "e\u0301"]
csv.field_size_limit(1 << 30)


def words(rng: random.Random, encoding: str) -> list[str]:
    """Cells that the encoding can write."""
    if encoding.startswith("utf"):
        return WORDS + WIDE
    return [word for word in WORDS + WIDE if word.encode(encoding, "ignore").decode(encoding) == word]


def write_cell(rng: random.Random, cell: str, delimiter: str, quoting: str) -> str:
    must = any(char in cell for char in (delimiter, "\r", "\n")) or cell.startswith('"')
    if must or quoting == "all" or (quoting == "some" and rng.random() < 0.4):
        return '"' + cell.replace('"', '""') + '"'
    return cell


def make(rng: random.Random) -> tuple[bytes, str, str, list[list[str]]]:
    """The file's bytes, its delimiter and codec, and its rows."""
    encoding, mark = ENCODINGS[rng.choice(list(ENCODINGS))]
    delimiter = rng.choice(";;,\t")
    newline = rng.choice(["\r\n", "\n", "\r", "mixed"])
    quoting = rng.choice(["needed", "all", "some"])
    pool = words(rng, encoding)
    width = rng.choice([1, 2, 3, 7, 28])
    names = [f"Spalte{index}ä" for index in range(max(width, 2))]
    table = [names] + [[rng.choice(pool) for _ in range(width)] for _ in range(rng.choice([0, 1, 3, 20, 300]))]
    if rng.random() < 0.2:
        table = [row + [rng.choice(pool)] * rng.randrange(3) for row in table]
    text, rows = "", []
    if rng.random() < 0.2:
        text = rng.choice(["sep=", "SEP=", "Sep="]) + delimiter
        text = (f'"{text}"' if rng.random() < 0.3 else text) + "\r\n"
    for row in table:
        line = delimiter.join(write_cell(rng, cell, delimiter, quoting) for cell in row)
        if rng.random() < 0.05:
            text += rng.choice(["\n", "\r\n", "\n\n"])
        if not line:
            continue
        rows.append(row)
        text += line + (rng.choice(["\r\n", "\n", "\r"]) if newline == "mixed" else newline)
    if rng.random() < 0.3:
        text = text.rstrip("\r\n") if not text.rstrip("\r\n").endswith('"') or rows[-1][-1:] != ["\n"] else text
    return mark + text.encode(encoding), delimiter, encoding, rows


def damage(rng: random.Random, data: bytes) -> bytes:
    out = bytearray(data)
    for _ in range(rng.choice([1, 1, 2, 5])):
        if len(out) < 5:
            break
        place = rng.randrange(4, len(out))
        kind = rng.randrange(4)
        if kind == 0:
            out[place] = rng.choice(b'"\r\n;,\x00\x80\xc3\xff')
        elif kind == 1:
            del out[place]
        elif kind == 2:
            out.insert(place, rng.choice(b'""\r\n;,\x00\xe4'))
        else:
            del out[place:place + rng.choice([1, 2, 40])]
    return bytes(out)


def decode(data: bytes, encoding: str) -> str:
    for mark, codec in ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if data.startswith(mark):
            return data[len(mark):].decode(codec, "replace")
    return data.decode(encoding, "replace")


def physical_lines(text: str) -> list[str]:
    """The text cut behind each CR, LF and CRLF."""
    lines, start, index = [], 0, 0
    while index < len(text):
        char = text[index]
        index += 1
        if char == "\r" and text[index:index + 1] == "\n":
            index += 1
        if char in "\r\n":
            lines.append(text[start:index])
            start = index
    if start < len(text):
        lines.append(text[start:])
    return lines


def flaw(text: str, delimiter: str) -> tuple[int, int] | None:
    """Where the first row whose quotes are wrong starts, and its cell: the grammar of RFC 4180, cell by cell."""
    index, row, length = 0, 0, len(text)
    while index < length:
        cell = index
        if text[index] == '"':
            index += 1
            while True:
                close = text.find('"', index)
                if close < 0:
                    return row, cell
                index = close + 1
                if text[index:index + 1] != '"':
                    break
                index += 1
            if index < length and text[index] not in (delimiter, "\r", "\n"):
                return row, cell
        while index < length and text[index] not in (delimiter, "\r", "\n"):
            index += 1
        if text[index:index + 1] in ("\r", "\n"):
            row = index + 1
        index += 1
    return None


def place(text: str, offset: int) -> str:
    """`line:column` of an offset, both from 1."""
    before = text[:offset].replace("\r\n", "\n").replace("\r", "\n")
    return f"{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}"


def read(text: str, delimiter: str) -> list[list[str]]:
    return [row for row in csv.reader(physical_lines(text), delimiter=delimiter, doublequote=True, strict=False) if row]


def sep_line(text: str) -> str:
    """The text behind a first line `sep=;`."""
    return re.sub(r'\A(sep=[^"\r\n]|"sep=[^"\r\n]")(\r\n|\r|\n|\Z)', "", text, flags=re.IGNORECASE)


def run(program: list[str], path: pathlib.Path, extra: list[str]) -> tuple[int, list[list[str]], str]:
    done = subprocess.run(program + [str(path)] + extra, capture_output=True, check=False)
    rows = [json.loads(line) for line in done.stdout.decode("utf-8").split("\n") if line]
    return done.returncode, rows, done.stderr.decode("utf-8", "replace")


def compare(program: list[str], folder: pathlib.Path, seed: int, settings: str) -> tuple[str | None, str]:
    rng = random.Random(seed)
    data, delimiter, encoding, rows = make(rng)
    is_sound = rng.random() < 0.5
    if not is_sound:
        data = damage(rng, data)
    path = folder / f"{seed}.csv"
    path.write_bytes(data)
    extra = []
    if settings == "named":
        names = {"utf-8": "utf-8", "cp1252": "windows-1252", "iso8859-15": "iso-8859-15"}
        extra = ["--trennzeichen", delimiter, "--zeichensatz", names.get(encoding, encoding.replace("f-16-", "f-16"))]
    elif settings == "plain":
        extra = [delimiter, encoding.replace("f-16-", "f-16")]
    whole = decode(data, encoding)
    text = sep_line(whole)
    code, got, err = run(program, path, extra if not is_sound or rng.random() < 0.5 else [])
    found = flaw(text, delimiter)
    kind = "sound" if is_sound else "flawed" if found else "damaged"
    if code != (1 if found else 0):
        return f"exit code {code}, expected {1 if found else 0} {err}", kind
    if is_sound and got != rows:
        return "differs from the rows that were written", kind
    if not found:
        return (None if got == read(text, delimiter) else "differs from Python's reader"), kind
    wanted = read(text[:found[0]], delimiter)
    if got[:len(wanted)] != wanted or len(got) == len(wanted):
        return "differs before the flawed row", kind
    expected = f".csv:{place(whole, len(whole) - len(text) + found[1])}:"
    return (None if expected in err else f"expected the flaw at {expected} {err}"), kind


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("program", nargs="+")
    parser.add_argument("--files", type=int, default=3000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--settings", choices=("named", "plain"), default="named",
                        help="how the program takes delimiter and encoding: as options of krm, or as two arguments")
    parser.add_argument("--keep", type=pathlib.Path)
    options = parser.parse_args()
    counts: dict[str, int] = {}
    failures = 0
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.keep or pathlib.Path(temporary)
        folder.mkdir(exist_ok=True)
        seeds = range(options.seed * 1_000_000, options.seed * 1_000_000 + options.files)
        with ThreadPoolExecutor(2) as pool:
            results = pool.map(lambda seed: compare(options.program, folder, seed, options.settings), seeds)
            for seed, (problem, kind) in zip(seeds, results):
                counts[kind] = counts.get(kind, 0) + 1
                if problem:
                    failures += 1
                    print(f"{folder}/{seed}.csv: {problem}")
                    if failures >= 10:
                        break
    print(f"{sum(counts.values())} files, {failures} differences:", dict(sorted(counts.items())))
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
