"""A small, faultless project; each case changes one thing in it. All data are invented."""

from __future__ import annotations

from pathlib import Path

CONFIG = """\
einrichtung: Jobcenter Musterstadt
beispieldaten: true
stichtag: 2026-10-31
bereiche:
  - {id: "50", name: Leistung, teams: [{id: "501", name: Team Nord}, {id: "502", name: Team West, gueltig_bis: 2026-06-30}]}
  - {id: "60", name: Markt, teams: [{id: "601", name: Team Markt}]}
anliegen: {sach.kdu: Kosten der Unterkunft, sach.dauer: Dauer, verhalten.umgang: Umgangston, rahmen.telefon: Telefon}
berichte: {ab: 2026-10}
"""
COLUMNS = (
    "vorgangsnummer", "eingang", "eingangsweg", "art", "team", "anliegen_1", "anliegen_2", "bereich", "abschluss", "antwortform",
    "vermerk", "verzicht_schriftlich", "bewertung", "folge_von", "massnahme", "weitergeleitet_an", "externe_frist", "stand",
    "bemerkung")
PLAIN = {"eingang": "05.10.2026", "eingangsweg": "brief", "art": "beschwerde", "team": "501", "anliegen_1": "sach.kdu"}
REGISTER = ("vorgangsnummer", "eingang", "eingangsweg", "team")
MEASURES = ("id", "titel", "anliegen", "bereich", "team", "beschlossen", "termin", "status", "erledigt", "wirkung")
MEASURE = {"titel": "Merkblatt", "beschlossen": "01.09.2026", "termin": "30.11.2026", "status": "offen"}


def bogen(number: str, **values: str) -> dict[str, str]:
    return {"vorgangsnummer": number} | PLAIN | values


def measure(number: str, **values: str) -> dict[str, str]:
    return {"id": number} | MEASURE | values


def entry(number: str, **values: str) -> dict[str, str]:
    return {"vorgangsnummer": number, "eingang": "05.10.2026", "eingangsweg": "brief", "team": "501"} | values


def quoted(text: str, delimiter: str) -> str:
    return '"' + text.replace('"', '""') + '"' if any(mark in text for mark in (delimiter, '"', "\n", "\r")) else text


def table(rows: list, columns: tuple = COLUMNS, delimiter: str = ";", end: str = "\r\n", top: str = "") -> str:
    """Rows are mappings, or lines as they stand."""
    lines = [delimiter.join(columns)]
    for row in rows:
        lines.append(row if isinstance(row, str) else delimiter.join(quoted(row.get(column, ""), delimiter) for column in columns))
    return top + end.join(lines) + end


GOOD = [bogen("K-1"), bogen("K-2", art="lob", eingangsweg="telefon"), bogen("K-3", abschluss="12.10.2026", antwortform="schriftlich")]


def write(folder: Path, files: dict[str, bytes | str | None]) -> None:
    """The faultless project with some files replaced; None leaves one out."""
    base = {"krm.yml": CONFIG, "erhebungsboegen/a.csv": table(GOOD)}
    for name, content in (base | files).items():
        if content is None:
            continue
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
