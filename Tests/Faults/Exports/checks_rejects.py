"""--rejects: rows byte for byte, one file a layout, reasons beside them, and back again after repair."""

from __future__ import annotations

import json
from pathlib import Path

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
    d = table([bogen("P-1", team="777")], COLUMNS[:7] + ("stand",), delimiter="|", top="sep=|\r\n")
    broken = table([bogen("B-1", bemerkung="äöüß")]).encode() + b"B-2;05.10.2026;brief;lob;501;sach.kdu;" + b"\xff\xfe\r\n"
    return {
        "erhebungsboegen/a.csv": a, "erhebungsboegen/b.csv": b.encode(LATIN), "erhebungsboegen/c.csv": b"\xff\xfe" + c.encode("utf-16-le"),
        "erhebungsboegen/d.csv": d, "erhebungsboegen/e.csv": broken + b'B-3;05.10.2026;brief;lob;501;sach.kdu;"offen\r\nB-4;weg\r\n',
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
    # Two exports share a layout, the row with the open quote has a file of its own.
    if len(files) != 7:
        wrong.append(f"{len(files)} files of rejected rows, expected 7: {[file.name for file in files]}")
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
        "sep= line": b"sep=|\r\nvorgangsnummer|", "sep= row": b"P-1|05.10.2026|brief|beschwerde|777|sach.kdu|||team-unbekannt (team)\r\n",
        "broken bytes": b"B-2;05.10.2026;brief;lob;501;sach.kdu;\xff\xfe" + b";" * (len(COLUMNS) - 7) + b";kein-text\r\n",
        "open quote": b'B-3;05.10.2026;brief;lob;501;sach.kdu;"offen\r\nB-4;weg\r\n',
        "register row": b"K-7;05.10.2026;brief;???;team-unbekannt (team)\r\n",
        "Ma\u00dfnahme": b"M-2;Merkblatt;;;;01.09.2026;;halb;;;wert-unbekannt (status)\r\n",
    }
    wrong += [f"{name} is not as it was" for name, row in rows.items() if row not in content]
    page = (folder / "site/intern/datenqualitaet.md").read_text("utf-8")
    if "9 Zeilen wurden abgelehnt" not in page:
        wrong.append("the pages do not say how many rows are missing")
    for path in (folder / "site/intern").rglob("*.html"):
        if "9 Zeilen wurden abgelehnt" not in path.read_text("utf-8"):
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
    figures = [run(krm, "dump", "figures", folder=place).stdout for place in (folder, whole)]
    wrong = []
    if (before["exit"], before["verwendet"], before["abgelehnt"]) != (1, 20, 10):
        wrong.append(f"before: {before}")
    if unrepaired["exit"] != 1 or unrepaired["abgelehnt"] != 20:
        wrong.append(f"unrepaired: {unrepaired}")
    # The first export still holds its bad rows; the newer file's stand for their numbers once these are taken out.
    (folder / "data/erhebungsboegen/a.csv").write_text(table([row for row in rows if row["art"] == "lob"]), newline="")
    after = account(krm, folder)
    if after != {"exit": 0, "gelesen": 30, "verwendet": 30, "abgeloest": 0, "wiederholt": 0, "abgelehnt": 0}:
        wrong.append(f"after: {after}")
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


ALL = {
    "rejects-bytes": bytes_and_layouts, "rejects-repaired": repaired, "rejects-surplus": surplus_again, "rejects-input": overwrites_no_input,
    "rejects-other-errors": not_with_other_errors,
}
