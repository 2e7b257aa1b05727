"""--rejects: rows byte for byte, one file a layout, reasons beside them, and back again after repair."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import cases_lines
from project import COLUMNS, CONFIG, GOOD, MEASURES, REGISTER, bogen, entry, measure, table, write
from tool import run

LATIN = "windows-1252"


def account(krm: str, folder: Path) -> dict:
    done = run(krm, "check", "--format", "json", folder=folder)
    files = json.loads(done.stdout)["dateien"]
    return {"exit": done.returncode} | {key: sum(file[key] for file in files) for key in ("gelesen", "verwendet", "abgeloest", "wiederholt", "abgelehnt")}


def faulty() -> dict[str, bytes | str]:
    """Bad rows in four layouts, among them ragged ones, line breaks, quotes, umlauts and bytes that are no text."""
    a = table([*GOOD, bogen("Ü-1", art="Beschwede", bemerkung='zwei\r\nZeilen mit "Zitat" äöü')]) + "Ü-2;05.10.2026;brief\r\n"
    b = table([bogen("L-1", art="x", bemerkung="Größe"), bogen("L-2")])
    c = table([bogen("U-1", eingang="31.02.2026", bemerkung="😀")], delimiter="\t")
    d = table([bogen("P-1", team="777")], COLUMNS[:7] + ("abschluss", "stand"), delimiter="|", top="sep=|\r\n")
    broken = table([bogen("B-1", bemerkung="äöüß")]).encode() + b"B-2;05.10.2026;brief;lob;501;sach.kdu;" + b"\xff\xfe\r\n"
    return {
        "erhebungsboegen/a.csv": a, "erhebungsboegen/b.csv": b.encode(LATIN), "erhebungsboegen/c.csv": b"\xff\xfe" + c.encode("utf-16-le"),
        "erhebungsboegen/d.csv": d, "erhebungsboegen/e.csv": broken,
        "eingangsliste/r.csv": table([entry("K-1"), entry("K-7", team="???")], REGISTER),
        "massnahmen.csv": table([measure("M-1"), measure("M-2", status="halb")], MEASURES),
    }


def bytes_and_layouts(krm: str, folder: Path) -> list[str]:
    write(folder / "data", faulty())
    done = run(krm, "build", "--output", "site", "--rejects", "out/rejects.csv", folder=folder)
    if done.returncode != 3:
        return [f"a folder that is missing: exit code {done.returncode}, expected 3"]
    done = run(krm, "build", "--output", "site", "--rejects", "rejects.csv", folder=folder)
    if done.returncode != 0:
        return [f"exit code {done.returncode}\n{done.stderr}"]
    wrong = []
    files = sorted(folder.glob("rejects*.csv"))
    if len(files) != 6:  # two exports share a layout
        wrong.append(f"{len(files)} files of rejected rows, expected 6: {[file.name for file in files]}")
    if not (folder / "rejects.csv").read_bytes().startswith(";".join((*COLUMNS, "ablehnungsgruende")).encode() + b"\r\n"):
        wrong.append("the first file does not hold the Erhebungsbögen under their header")
    content = b"\0".join(file.read_bytes() for file in files)
    quoted = 'Ü-1;05.10.2026;brief;Beschwede;501;sach.kdu;;;;;;;;;;;;;"zwei\r\nZeilen mit ""Zitat"" äöü"'
    rows = {
        "quoted row": quoted.encode() + b";wert-unbekannt (art)\r\n",
        "short row": "Ü-2;05.10.2026;brief".encode() + b";" * (len(COLUMNS) - 3)
        + b';"pflichtwert-fehlt (anliegen_1), pflichtwert-fehlt (art), pflichtwert-fehlt (team)"\r\n',
        "windows-1252 row": "L-1;05.10.2026;brief;x;501;sach.kdu;;;;;;;;;;;;;Größe".encode(LATIN) + b";wert-unbekannt (art)\r\n",
        "utf-16 row": "U-1\t31.02.2026\tbrief\tbeschwerde\t501\tsach.kdu\t\t\t\t\t\t\t\t\t\t\t\t\t😀\tdatum-unlesbar (eingang)\r\n".encode("utf-16-le"),
        "sep= line": b"sep=|\r\nvorgangsnummer|", "sep= row": b"P-1|05.10.2026|brief|beschwerde|777|sach.kdu||||team-unbekannt (team)\r\n",
        "broken bytes": b"B-2;05.10.2026;brief;lob;501;sach.kdu;\xff\xfe" + b";" * (len(COLUMNS) - 7) + b";kein-text\r\n",
        "register row": b"K-7;05.10.2026;brief;???;team-unbekannt (team)\r\n",
        "Ma\u00dfnahme": b"M-2;Merkblatt;;;;01.09.2026;30.11.2026;halb;;;wert-unbekannt (status)\r\n",
    }
    wrong += [f"{name} is not as it was" for name, row in rows.items() if row not in content]
    page = (folder / "site/intern/datenqualitaet.md").read_text("utf-8")
    if "8 Zeilen wurden abgelehnt" not in page:
        wrong.append("the pages do not say how many rows are missing")
    for path in (folder / "site/intern").rglob("*.html"):
        if "8 Zeilen wurden abgelehnt" not in path.read_text("utf-8"):
            wrong.append(f"{path.name} does not say how many rows are missing")
    return wrong


def repaired(krm: str, folder: Path) -> list[str]:
    """The rejected rows, repaired and put beside the exports, give every row its place."""
    rows = [bogen(f"K-{number}", art="x" if number % 3 == 0 else "lob", bemerkung="Zeile 1\nZeile 2") for number in range(30)]
    write(folder / "data", {"erhebungsboegen/a.csv": table(rows)})
    before = account(krm, folder)
    run(krm, "build", "--output", "site", "--rejects", "rejects.csv", folder=folder)
    text = (folder / "rejects.csv").read_bytes()
    target = folder / "data/erhebungsboegen/b-nachtrag.csv"
    target.write_bytes(text)
    unrepaired = account(krm, folder)
    target.write_bytes(text.replace(b";x;", b";lob;"))
    after = account(krm, folder)
    whole = folder / "whole"
    write(whole / "data", {"erhebungsboegen/a.csv": table([row | {"art": "lob"} for row in rows])})
    wrong = []
    if (before["exit"], before["verwendet"], before["abgelehnt"]) != (1, 20, 10):
        wrong.append(f"before: {before}")
    if unrepaired["exit"] != 1 or unrepaired["abgelehnt"] != 20:
        wrong.append(f"unrepaired: {unrepaired}")
    # The first export still holds its bad rows: the newer file's stand for their numbers.
    if after != {"exit": 0, "gelesen": 40, "verwendet": 30, "abgeloest": 10, "wiederholt": 0, "abgelehnt": 0}:
        wrong.append(f"after: {after}")
    done = run(krm, "build", "--output", "site", folder=folder)
    page = (folder / "site/intern/datenqualitaet.md").read_text("utf-8")
    if done.returncode != 0 or "ablehnung-ersetzt" not in done.stderr or "ersetzt" not in page or "wurden abgelehnt" in page:
        wrong.append(f"the page does not say that rejected rows were replaced: {done.stderr}")
    figures = [run(krm, "dump", "figures", folder=place).stdout for place in (folder, whole)]
    if figures[0] != figures[1] or not figures[0]:
        wrong.append("the repaired rows give other figures")
    return wrong


def surplus_again(krm: str, folder: Path) -> list[str]:
    """A row with a cell too many stays rejected until it is repaired, also with the column of reasons behind it."""
    line = ";".join(bogen("K-9").get(column, "") for column in COLUMNS)
    write(folder / "data", {"erhebungsboegen/a.csv": table(GOOD) + line + ";zuviel\r\n" + line.replace("K-9", "K-10") + ";;;zuviel\r\n"})
    run(krm, "build", "--output", "site", "--rejects", "rejects.csv", folder=folder)
    text = (folder / "rejects.csv").read_bytes()
    (folder / "data/erhebungsboegen/a.csv").write_bytes(text)
    first = account(krm, folder)
    (folder / "data/erhebungsboegen/a.csv").write_bytes(text.replace(b";zuviel", b";"))
    second = account(krm, folder)
    wrong = [] if (first["abgelehnt"], first["verwendet"]) == (2, 0) else [f"unrepaired: {first}"]
    return wrong + ([] if (second["abgelehnt"], second["verwendet"]) == (0, 2) else [f"repaired: {second}"])


def overwrites_no_input(krm: str, folder: Path) -> list[str]:
    write(folder / "data", {"erhebungsboegen/a.csv": table([*GOOD, bogen("K-9", art="x")])})
    before = (folder / "data/erhebungsboegen/a.csv").read_bytes()
    done = run(krm, "build", "--output", "site", "--rejects", "data/erhebungsboegen/a.csv", folder=folder)
    wrong = [] if done.returncode == 64 else [f"exit code {done.returncode}, expected 64"]
    if (folder / "data/erhebungsboegen/a.csv").read_bytes() != before or (folder / "site").exists():
        wrong.append("an input was overwritten, or a site was built")
    return wrong


def not_with_other_errors(krm: str, folder: Path) -> list[str]:
    """A header that lacks a column is no rejected row: nothing is built, also with --rejects."""
    write(folder / "data", {"krm.yml": CONFIG, "erhebungsboegen/b.csv": "vorgangsnummer;eingang\r\nK-9;05.10.2026\r\n"})
    done = run(krm, "build", "--output", "site", "--rejects", "rejects.csv", folder=folder)
    wrong = [] if done.returncode == 1 else [f"exit code {done.returncode}, expected 1"]
    return wrong + (["a site was built"] if (folder / "site").exists() else [])


def torn_row(krm: str, folder: Path) -> list[str]:
    """An unquoted line break tears a closed case apart: with --rejects neither half counts as an open case, and no row is lost besides."""
    columns = ("vorgangsnummer", "eingang", "eingangsweg", "art", "team", "anliegen_1", "bemerkung", "abschluss", "antwortform")
    rows = [bogen(f"K-{number}", bemerkung="eins", abschluss="09.10.2026", antwortform="schriftlich") for number in range(4)]
    text = table(rows, columns).replace("eins", "eins\r\nzwei", 1)
    write(folder / "data", {"erhebungsboegen/a.csv": text})
    done = run(krm, "build", "--output", "site", "--rejects", "rejects.csv", folder=folder)
    if done.returncode != 0:
        return [f"exit code {done.returncode}\n{done.stderr}"]
    content = json.loads((folder / "site/intern/berichte/2026-10/kennzahlen.json").read_text("utf-8"))["kennzahlen"]
    whole = {entry["id"]: entry.get("zaehler") for entry in content if not entry["dimension"]}
    wrong = [] if (whole["eingang"], whole["bestand"]) == (3, 0) else [f"eingang {whole['eingang']}, bestand {whole['bestand']}, expected 3 and 0"]
    kept = b"".join(path.read_bytes() for path in folder.glob("rejects*.csv"))
    return wrong + [f"{half!r} is not in the rejects" for half in (b"K-0;05.10.2026", b"zwei;09.10.2026") if half not in kept]


def every_row(krm: str, folder: Path) -> list[str]:
    """What is counted as rejected stands in the rejects, row by row, be it a case or not."""
    wrong = []
    for case in (*cases_lines.no_cases(), *cases_lines.torn()):
        home = folder / case.name
        write(home / "data", case.files)
        done = run(krm, "build", "--output", "site", "--rejects", "rejects.csv", folder=home)
        if done.returncode != 0:
            continue  # a fault of the file; `file_faults` looks at those
        rows = [list(csv.reader(io.StringIO(path.read_text("utf-8"), newline=""), delimiter=";"))[1:] for path in home.glob("rejects*.csv")]
        found, wanted = sum(map(len, rows)), account(krm, home)["abgelehnt"]
        if found != wanted or not all(row[-1] for table in rows for row in table):
            wrong.append(f"{case.name}: {found} rows with their reasons in the rejects, {wanted} rejected")
    return wrong


def file_faults(krm: str, folder: Path) -> list[str]:
    """What spans rows refuses the file, with --rejects too: nothing is built, the old site stays."""
    open_quote = table([*GOOD, bogen("K-8", bemerkung="x")]).replace(";x\r\n", ';"x\r\n') + ";".join(("K-9", "06.10.2026", "brief", "lob", "501", "sach.kdu")) + "\r\n"
    write(folder / "data", {})
    run(krm, "build", "--output", "site", folder=folder)
    before = sorted((path.name, path.stat().st_mtime_ns) for path in (folder / "site").rglob("*"))
    write(folder / "data", {"erhebungsboegen/b.csv": open_quote})
    done = run(krm, "build", "--output", "site", "--rejects", "rejects.csv", folder=folder)
    after = sorted((path.name, path.stat().st_mtime_ns) for path in (folder / "site").rglob("*"))
    return ([] if done.returncode == 1 else [f"exit code {done.returncode}, expected 1"]) + ([] if before == after else ["the old site was touched"])


def all_mandatory_columns(krm: str, folder: Path) -> list[str]:
    write(folder / "data", {"erhebungsboegen/a.csv": "notiz;abschluss\r\nx;01.10.2026\r\n"})
    done = run(krm, "check", folder=folder)
    needed = ("vorgangsnummer", "eingang", "eingangsweg", "art", "team", "anliegen_1")
    return [f"{name} is not told as missing" for name in needed if f"„{name}“" not in done.stderr]


def text_formulas(krm: str, folder: Path) -> list[str]:
    """="0001" keeps a spreadsheet from calculating: it is read as 0001, or one error says what stands there."""
    line = ";".join(f'="{cell}"' if cell else "" for cell in (bogen("0001").get(column, "") for column in COLUMNS))
    write(folder / "data", {"erhebungsboegen/a.csv": table(GOOD) + line + "\r\n"})
    done = run(krm, "check", folder=folder)
    read = done.returncode == 0 and done.stderr == "" and done.stdout.startswith("4 Zeilen gelesen = 4 verwendet")
    told = done.returncode == 1 and done.stderr.count("\n") == 1 and "a.csv:5:" in done.stderr and "=" in done.stderr
    return [] if read or told else [f"exit code {done.returncode}\n{done.stdout}{done.stderr}"]


ALL = {
    "text-formulas": text_formulas, "rejects-torn-row": torn_row, "rejects-file-faults": file_faults, "mandatory-columns": all_mandatory_columns,
    "rejects-bytes": bytes_and_layouts, "rejects-repaired": repaired, "rejects-surplus": surplus_again, "rejects-input": overwrites_no_input,
    "rejects-every-row": every_row, "rejects-other-errors": not_with_other_errors,
}
