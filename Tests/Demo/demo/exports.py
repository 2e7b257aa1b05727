"""The files: three exports as Excel writes them, one as a database writes it, the register, the Maßnahmen."""

import datetime

from . import office

COLUMNS = [
    "vorgangsnummer", "eingang", "eingangsweg", "art", "bereich", "team", "anliegen_1", "anliegen_2", "anliegen_3", "sofortsache",
    "zwischennachricht", "ansprechpartner_benannt", "abschluss", "antwortform", "vermerk", "verzicht_schriftlich",
    "schlusszeichnung", "eskaliert", "bewertung", "ergebnis", "entschuldigung", "folge_von", "massnahme", "eroertert_am",
    "externe_frist", "weitergeleitet_an", "an_buero", "bogen_eingang", "alternative_geprueft", "schlusszeichnung_vorbehalten", "stand", "bemerkung",
]
AT_ABSCHLUSS = [
    "antwortform", "vermerk", "verzicht_schriftlich", "schlusszeichnung", "eskaliert", "bewertung", "ergebnis",
    "entschuldigung", "massnahme", "alternative_geprueft",
]
EXCEL_HEADER = {
    "anliegen_1": "Anliegen 1", "anliegen_2": "Anliegen 2", "anliegen_3": "Anliegen 3", "folge_von": "Folge von",
    "ansprechpartner_benannt": "Ansprechpartner benannt", "verzicht_schriftlich": "Verzicht schriftlich",
    "massnahme": "Maßnahme", "eroertert_am": "Erörtert am", "externe_frist": "Externe Frist", "weitergeleitet_an": "Weitergeleitet an",
    "an_buero": "An Büro", "bogen_eingang": "Bogen Eingang", "alternative_geprueft": "Alternative geprüft",
    "schlusszeichnung_vorbehalten": "Schlusszeichnung vorbehalten",
}
EXCEL_CODE = {
    "email": "E-Mail", "persoenlich": "persönlich", "anregung": "Idee/Anregung", "gespraech": "Gespräch", "krm": "KRM",
    "geschaeftsfuehrung": "Geschäftsführung", "nicht_feststellbar": "nicht feststellbar", "erklaert": "erklärt",
    "nicht_entsprochen": "nicht entsprochen", "zurueckgezogen": "zurückgezogen",
}
CODED = ("eingangsweg", "art", "antwortform", "schlusszeichnung", "bewertung", "ergebnis", "weitergeleitet_an")

EXPORTS = [  # file, first and last Eingang, Stand
    ("2024.csv", "2024-01-01", "2024-12-31", "2025-01-06"),
    ("2025.csv", "2025-01-01", "2025-12-31", "2026-01-05"),
    ("2026-01_bis_2026-09.csv", "2026-01-01", "2026-09-30", "2026-10-01"),
    ("2026-10.csv", "2026-09-01", "2026-10-31", "2026-10-31"),
]
LATE_SINCE = "2026-10-07"


def files(cases: list, late_bogen: str) -> dict:
    """Each export has the cases of its span and the older ones that changed since the export before."""
    result = {}
    seen: dict = {}
    for name, first, last, stand in EXPORTS:
        rows = []
        for case in cases:
            if not case.has_bogen or case.eingang.isoformat() > last or (case.number == late_bogen and stand < LATE_SINCE):
                continue
            row = as_of(case, stand)
            if case.eingang.isoformat() >= first or seen.get(case.number) != row:
                rows.append(row | {"stand": datetime.date.fromisoformat(stand)})
            seen[case.number] = row
        if name == "2025.csv":
            rows.insert(201, rows[200])  # pasted twice; counts as a repeat
        path = f"erhebungsboegen/{name}"
        result[path] = database(rows) if name == "2026-10.csv" else excel(rows)
    result["eingangsliste/2026.csv"] = register(cases)
    result["massnahmen.csv"] = "".join(line + "\r\n" for line in office.MASSNAHMEN).encode("cp1252")
    return result


def as_of(case, stand: str) -> dict:
    """The row as it stood: what happened later is not yet in it."""
    day = datetime.date.fromisoformat(stand)
    row = {column: case.get(column) for column in COLUMNS}
    row |= {
        "vorgangsnummer": case.number, "eingang": case.eingang, "eingangsweg": case.eingangsweg, "art": case.art, "team": case.team,
        "bereich": office.TEAMS[case.team][0],
    }
    row |= {f"anliegen_{index + 1}": topic for index, topic in enumerate(case.anliegen)}
    for column in ("zwischennachricht", "abschluss", "eroertert_am", "an_buero", "bogen_eingang"):
        if row[column] and row[column] > day:
            row[column] = ""
    if not row["abschluss"]:
        row |= {column: "" for column in AT_ABSCHLUSS}
    if not row["zwischennachricht"]:
        row["ansprechpartner_benannt"] = ""
    return row


def excel(rows: list) -> bytes:
    lines = [";".join(EXCEL_HEADER.get(column, column.capitalize()) for column in COLUMNS)]
    lines += [";".join(quoted(excel_cell(column, row[column]), ";") for column in COLUMNS) for row in rows]
    return "".join(line + "\r\n" for line in lines).encode("cp1252")


def excel_cell(column: str, value) -> str:
    if isinstance(value, datetime.date):
        return value.strftime("%d.%m.%Y")
    if column == "team":
        return f"Team {value}"
    if column in CODED and value:
        code = EXCEL_CODE.get(value, value)
        return code[0].upper() + code[1:] if column in ("eingangsweg", "art") else code
    return value


def database(rows: list) -> bytes:
    lines = [",".join(COLUMNS)] + [",".join(quoted(str(row[column]), ",") for column in COLUMNS) for row in rows]
    return "".join(line + "\n" for line in lines).encode("utf-8")


def quoted(cell: str, delimiter: str) -> str:
    if delimiter in cell or '"' in cell or "\n" in cell:
        return '"' + cell.replace('"', '""') + '"'
    return cell


def register(cases: list) -> bytes:
    lines = ["Vorgangsnummer;Eingang;Eingangsweg;Team"]
    for case in cases:
        if case.schriftlich and case.eingang.year == 2026:
            day = case.get("eingang_im_register") or case.eingang
            lines.append(";".join([case.number, day.strftime("%d.%m.%Y"), excel_cell("eingangsweg", case.eingangsweg), case.team]))
    return "".join(line + "\r\n" for line in lines).encode("cp1252")
