#!/usr/bin/env python3
"""Writes a man page for krm and for each of its commands, in German, from what `--help` says.

Usage: man_pages.py KRM FOLDER   (the date is that of SOURCE_DATE_EPOCH)
"""
import datetime
import os
import pathlib
import re
import subprocess
import sys
import textwrap

from help_pages import Help, read

FILES = [
    ("/usr/share/krm-bericht/templates", "Die Vorlagen, wie sie eingebaut sind: zum Kopieren und Ändern."),
    ("/usr/share/doc/krm-bericht/examples", "Ein Beispielprojekt mit erfundenen Daten, dazu ein Auftrag für systemd."),
    ("/usr/share/doc/krm-bericht", "Die Anleitungen."),
]


def escaped(text: str) -> str:
    """Plain text: backslashes and hyphens as such, so that what is copied from the page can be run."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq").replace("`", "\\(ga")
    text = text.replace("^", "\\(ha").replace("~", "\\(ti").replace("…", "\\&...")
    return text


def prose(text: str) -> list[str]:
    """In lines of the source; none of them looks like a request."""
    lines = textwrap.wrap(escaped(text), 78, break_long_words=False, break_on_hyphens=False)
    return ["\\&" + line if line[:1] in (".", "'") else line for line in lines]


def signature(text: str) -> str:
    """Options bold, placeholders in italics, all else as it is."""
    marked = re.sub(r"(?<![\w-])--?[a-z][a-z-]*", lambda found: f"\0B{found.group()}\0R", text)
    marked = re.sub(r"\b[A-ZÄÖÜ]{2,}\b", lambda found: f"\0I{found.group()}\0R", marked)
    return re.sub("\0(.)", r"\\f\1", escaped(marked))


def bold(text: str) -> str:
    return f"\\fB{escaped(text)}\\fR"


def usage(page: Help) -> list[str]:
    rest = page.usage.removeprefix(page.name).strip()
    # What stands in brackets, and an option with its value, is not broken.
    rest = re.sub(r"(--[a-z-]+) ([A-ZÄÖÜ]+)", "\\1\a\\2", rest)
    return [bold(page.name), signature(rest).replace("\a", "\\ ")]


def entries(rows: list[tuple[str, str]]) -> list[str]:
    return [line for name, text in rows for line in (".TP", name, *(prose(text) or ["\\&"]))]


def manual(page: Help, version: str, date: str, siblings: list[Help]) -> str:
    title = page.page.upper()
    lines = [
        f'.\\" Made from "{page.name} --help"; do not edit.',
        f'.TH {escaped(title)} 1 {date} "{version}" "Berichte des Kundenreaktionsmanagements"',
        ".nh",
        ".ad l",
        ".SH NAME",
        f"{escaped(page.page)} \\- {escaped(page.abstract)}",
        ".SH ÜBERSICHT",
        *usage(page),
    ]
    if page.paragraphs:
        lines.append(".SH BESCHREIBUNG")
        lines += [line for paragraph in page.paragraphs for line in (".PP", *prose(paragraph))][1:]
    for heading, rows in page.tables.items():
        lines.append(f".SH {heading.upper()}")
        mark = bold if heading == "Befehle" else signature
        lines += entries([(mark(row.name), row.text) for row in rows])
    if page.examples:
        lines.append(".SH BEISPIELE" if len(page.examples) > 1 else ".SH BEISPIEL")
        lines += entries([(bold(example.command), example.text) for example in page.examples])
    if not page.words:
        lines.append(".SH DATEIEN")
        lines += entries([(f"\\fI{escaped(path)}\\fR", text) for path, text in FILES])
    lines += [".SH SIEHE AUCH", *see_also(page, siblings)]
    return "\n".join(lines) + "\n"


def see_also(page: Help, pages: list[Help]) -> list[str]:
    """The page above, and those below."""
    near = [other for other in pages if other.words == page.words[:-1] and page.words]
    near += [other for other in pages if other.words[:-1] == page.words and other.words]
    return [f".BR {escaped(other.page)} (1){',' if other is not near[-1] else ''}" for other in near]


def main() -> None:
    krm, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    seconds = int(os.environ["SOURCE_DATE_EPOCH"])
    date = datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc).strftime("%Y-%m-%d")
    version = subprocess.run([krm, "--version"], capture_output=True, text=True, check=True).stdout.strip()
    pages = read(krm)
    folder.mkdir(parents=True, exist_ok=True)
    for page in pages:
        (folder / f"{page.page}.1").write_text(manual(page, version, date, pages), encoding="utf-8")


main()
