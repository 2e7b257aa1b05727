"""The examples of docs/Fremde-Exporte.md, on invented exports of those layouts; on the real ones where KRM_KARLSRUHE names their folder."""

from __future__ import annotations

import json
import os
import random
from pathlib import Path

from project import write
from tool import run

DOC = Path(__file__).resolve().parents[3] / "docs/Fremde-Exporte.md"


def examples() -> list[str]:
    return [block.split("```")[0] for block in DOC.read_text("utf-8").split("```yaml\n")[1:]]


def karlsruhe(year: int, kinds: tuple[str, ...], seed: int) -> str:
    dice = random.Random(seed)
    lines = ["Vorgangsnummer,Kategorie,Ort,Zustand,Erstellungsdatum,Letztes Bearbeitungsdatum,Eingangskanal"]
    for number in range(1000):
        month, day = dice.randrange(1, 12), dice.randrange(1, 28)
        lines.append(f'{year}x{number},{dice.choice(kinds)},"Beispielweg {number}, Ort",Behoben,{year}-{month:02}-{day:02}T14:16:00+01:00,'
                     f"{year}-{month + 1:02}-{day:02}T06:58:00+02:00,{dice.choice(('WEB', 'MOBILE', 'CALL_115'))}")
    return "\ufeff" + "\n".join(lines) + "\n"


def accounts(krm: str, folder: Path) -> tuple[int, dict]:
    done = run(krm, "check", "--format", "json", folder=folder)
    report = json.loads(done.stdout)
    return done.returncode, {file["pfad"]: (file["gelesen"], file["verwendet"]) for file in report["dateien"]} | {"regeln": report["regeln"]}


def invented(krm: str, folder: Path) -> list[str]:
    write(folder / "data", {
        "krm.yml": examples()[0], "erhebungsboegen/a.csv": None,
        "erhebungsboegen/ka-feedback-2016.csv": karlsruhe(2016, ("Beschilderung", "Verunreinigungen", "Unbekanntes"), 1),
        "erhebungsboegen/ka-feedback-2018.csv": karlsruhe(2018, ("Beschilderung und Verkehrsführung", "Ampel", "Test"), 2),
    })
    code, told = accounts(krm, folder)
    expected = {f"erhebungsboegen/ka-feedback-{year}.csv": (1000, 1000) for year in (2016, 2018)}
    wrong = [] if code == 0 and expected.items() <= told.items() else [f"exit code {code}, {told}"]
    done = run(krm, "dump", "figures", "--zeitraum", "2018", folder=folder)
    entries = [json.loads(line) for line in done.stdout.splitlines()]
    values = {(entry["id"], json.dumps(entry["dimension"])): entry.get("zaehler") for entry in entries}
    if (values.get(("eingang", "{}")), values.get(("eingang", '{"team": "reinigung"}'))) != (1000, 0):
        wrong.append("the profile of the wrong year was taken")
    return wrong


def requests(krm: str, folder: Path) -> list[str]:
    lines = ["Unique Key,Created Date,Closed Date,Agency,Complaint Type,Incident Address"]
    for number in range(1000):
        end = "12/31/9999" if number % 5 == 0 else f"10/{number % 9 + 10}/2026 11:41:00 PM"
        lines.append(f"{number + 60000000},10/{number % 9 + 1:02}/2026 12:00:00 AM,{end},{'NYPD' if number % 2 else 'DOT'},Noise - Residential,1 Main St")
    write(folder / "data", {"krm.yml": examples()[1], "erhebungsboegen/a.csv": "\n".join(lines) + "\n"})
    code, told = accounts(krm, folder)
    wrong = [] if code == 0 and told["erhebungsboegen/a.csv"] == (1000, 1000) else [f"exit code {code}, {told}"]
    done = run(krm, "dump", "figures", "--zeitraum", "2026-10", folder=folder)
    entries = [json.loads(line) for line in done.stdout.splitlines()]
    values = {(entry["id"], json.dumps(entry["dimension"])): entry.get("zaehler") for entry in entries}
    wants = {("erledigt", "{}"): 800, ("bestand", "{}"): 200, ("eingang", '{"team": "501"}'): 500}
    return wrong + [f"{key}: {values.get(key)}, expected {want}" for key, want in wants.items() if values.get(key) != want]


def real(krm: str, folder: Path) -> list[str]:
    source = os.environ.get("KRM_KARLSRUHE")
    if not source:
        return []
    files = {f"erhebungsboegen/{path.name}": path.read_bytes() for path in Path(source).glob("*.csv")}
    write(folder / "data", {"krm.yml": examples()[0], "erhebungsboegen/a.csv": None} | files)
    code, told = accounts(krm, folder)
    done = run(krm, "build", "--rejects", "rejects.csv", folder=folder)
    print(json.dumps({"karlsruhe": told, "check": code, "build": done.returncode}, ensure_ascii=False))
    used = sum(pair[1] for key, pair in told.items() if key != "regeln")
    return [] if done.returncode == 0 and used >= 20_000 else [f"exit code {done.returncode}, {used} rows used\n{done.stderr[:1000]}"]


ALL = {"foreign-karlsruhe": invented, "foreign-requests": requests, "foreign-real": real}
