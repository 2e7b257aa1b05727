"""Writes an intranet edition as the contract describes it, by plain rounding alone: something to test the attack on."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from attack_periods import COUNTS, FRISTEN, Cell, Period, plan
from attack_rows import TOPICS
from edition import CSV_HEAD, Key, Page
from offices import TABLES, Office, Truth


def nearest(count: int) -> int:
    return (count + 2) // 5 * 5


def entries(truth: Truth, office: Office, period: Period, pages: dict[str, Page]) -> dict[Key, tuple[int, int | None]]:
    """What the period shows; sums come from the pages of its parts."""
    tables = set(office.tables(period.kind))
    for kind in ("monat", "quartal") if period.kind != "monat" else ():
        if (kind == "monat" and office.takt == "quartal") or period.kind == kind:
            continue
        tables -= {name for name in TABLES[kind] if name not in office.tables(kind)}
    if len(office.bereiche) < 2:
        tables -= {"eingang-bereich", "fristen-bereich"}
    topics = [f"kritisch.{code}" for code in TOPICS]
    out: dict[Key, tuple[int, int | None]] = {}
    for key in plan(period.kind, tables, list(FRISTEN), office.bereiche, topics):
        out[key] = value(truth, period, key, pages)
    for family in ("kritisch.", "lob."):
        total = sum(number[0] for key, number in out.items() if key[0].startswith(family))
        out |= {key: (number[0], total) for key, number in out.items() if key[0].startswith(family)}
    return out


def value(truth: Truth, period: Period, key: Key, pages: dict[str, Page]) -> tuple[int, int | None]:
    figure, dimension = key
    if figure.startswith("massnahmen."):
        return 1, None
    names = period.quarters if period.kind == "jahr" else period.months
    summed = period.kind == "jahr" or (period.kind == "quartal" and names[0] in pages)
    if summed and figure in (*COUNTS, *FRISTEN) and not (dimension and (figure in FRISTEN or period.kind == "quartal")):
        parts = [pages[name].entries[key] for name in names]
        return (
            parts[-1]
            if figure == "bestand"
            else tuple(None if None in column else sum(column) for column in zip(*parts, strict=True))
        )
    zaehler, nenner = (truth.exact(Cell(period.name, figure, dimension, teil)) for teil in ("zaehler", "nenner"))
    rate = figure in FRISTEN or figure == "folgequote"
    return nearest(zaehler), nearest(nenner) if rate else None


def pages_of(truth: Truth, office: Office, released: list[str]) -> dict[str, Page]:
    """The pages of every whole period of the released months."""
    out: dict[str, Page] = {}
    years = sorted({name[:4] for name in released})
    names = list(released) if office.takt == "monat" else []
    names += [f"{year}-Q{number}" for year in years for number in range(1, 5)] + years
    for name in names:
        period = Period.parse(name)
        if set(period.months) <= set(released):
            out[name] = Page(period)
            out[name].entries = entries(truth, office, period, out)
    return out


def write(folder: Path, pages: dict[str, Page], released: list[str]) -> Path:
    """The folder site/intranet; its texts say the shown values and no more."""
    for name, page in pages.items():
        place = folder / "berichte" / name
        place.mkdir(parents=True)
        period, lines, rows = page.period, [], [CSV_HEAD]
        for (figure, dimension), number in page.entries.items():
            key, _, code = dimension.partition("=")
            entry = {"id": figure, "dimension": {key: code} if key else {}, "zaehler": number[0]}
            lines.append(json.dumps(entry if number[1] is None else entry | {"nenner": number[1]}))
            bereich, art = code if key == "bereich" else "", code if key == "art" else ""
            rows.append(f"{figure};{bereich};;{art};;;{number[0]};{'' if number[1] is None else number[1]};")
        head = {
            "schema": 1,
            "ausgabe": "intranet",
            "zeitraum": name,
            "von": str(period.von),
            "bis": str(period.bis),
            "stichtag": str(period.bis),
            "rundung": 5,
        }
        (place / "kennzahlen.json").write_text(
            json.dumps(head)[:-1] + ', "kennzahlen": [\n' + ",\n".join(lines) + "\n]}\n", "utf-8"
        )
        (place / "kennzahlen.csv").write_bytes("\ufeff".encode() + "".join(row + "\r\n" for row in rows).encode())
        sentences = [
            f"- {figure.partition('.')[0]} {dimension.partition('=')[0]}: {say(number)}"
            for (figure, dimension), number in page.entries.items()
        ]
        text = f"# Kundenreaktionen {name}\n\nStand {period.bis:%d.%m.%Y}\n\n" + "\n".join(sentences) + "\n"
        (place / "kundenreaktionen.md").write_text(text, "utf-8")
        (place / "kundenreaktionen.html").write_text(
            f"<!DOCTYPE html><title>{name}</title><main><pre>{text}</pre></main>\n", "utf-8"
        )
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("index", "methodik", "ablauf", "barrierefreiheit"):
        (folder / f"{name}.md").write_text(f"# {name.capitalize()}\n", "utf-8")
    finish(folder, released)
    return folder


def say(number: tuple[int, int | None]) -> str:
    shown = ["unter 3" if value == 0 else f"rund {value}" for value in number if value is not None]
    return " von ".join(shown)


def finish(folder: Path, released: list[str]) -> None:
    """The manifest of what the folder has."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and path.name != "manifest.json")
    listed = [
        {
            "pfad": path.relative_to(folder).as_posix(),
            "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
            "bytes": path.stat().st_size,
        }
        for path in files
    ]
    manifest = {
        "schema": 1,
        "werkzeug": "krm 0.2.0",
        "ausgabe": "intranet",
        "rundung": 5,
        "freigegeben": released,
        "dateien": listed,
    }
    (folder / "manifest.json").write_text(json.dumps(manifest), "utf-8")
