"""krm check --format json and gitlab, exit codes of the whole program."""

from __future__ import annotations

import json
from pathlib import Path

from project import CONFIG, GOOD, bogen, table, write
from tool import run

BAD = [*GOOD, *(bogen(f"K-{number}", art="Beschwede") for number in range(10, 30)), bogen("K-9", art="lob", bewertung="berechtigt")]


def as_json(krm: str, folder: Path) -> list[str]:
    write(folder / "data", {"erhebungsboegen/a.csv": table(BAD)})
    done = run(krm, "check", "--format", "json", folder=folder)
    report = json.loads(done.stdout)
    wrong = [] if (done.returncode, done.stderr) == (1, "") else [f"exit code {done.returncode}, stderr {done.stderr!r}"]
    file = {"pfad": "erhebungsboegen/a.csv", "rolle": "erhebungsbogen", "gelesen": 24, "verwendet": 4, "abgeloest": 0, "wiederholt": 0, "abgelehnt": 20}
    if report["dateien"] != [file]:
        wrong.append(f"dateien: {report['dateien']}")
    rules = [{"regel": "wert-unbekannt", "schwere": "fehler", "anzahl": 20}, {"regel": "lob-mit-bewertung", "schwere": "warnung", "anzahl": 1}]
    if report["regeln"] != rules:
        wrong.append(f"regeln: {report['regeln']}")
    first = {"schwere": "fehler", "regel": "wert-unbekannt", "datei": "data/erhebungsboegen/a.csv", "zeile": 5, "spalte": 23,
             "meldung": "„art“: „Beschwede“ – meinten Sie „beschwerde“?"}
    if report["befunde"][0] != first or len(report["befunde"]) != 7:
        wrong.append(f"befunde: {len(report['befunde'])}, {report['befunde'][0]}")
    return wrong


def as_gitlab(krm: str, folder: Path) -> list[str]:
    """The fields that GitLab asks for; fingerprints that are unique, and stay when rows above come and go."""
    write(folder / "data", {"erhebungsboegen/a.csv": table(BAD)})
    first = run(krm, "check", "--format", "gitlab", folder=folder)
    write(folder / "data", {"erhebungsboegen/a.csv": table([bogen("K-77"), bogen("K-78"), *BAD[:-3], BAD[-1]])})
    second = run(krm, "check", "--format", "gitlab", folder=folder)
    wrong = []
    prints = []
    for done in (first, second):
        entries = json.loads(done.stdout)
        prints.append([entry["fingerprint"] for entry in entries])
        for entry in entries:
            if set(entry) != {"description", "check_name", "fingerprint", "severity", "location"} or entry["severity"] not in ("major", "minor", "info"):
                wrong.append(f"entry: {entry}")
            if entry["location"]["path"] != "data/erhebungsboegen/a.csv" or entry["location"]["lines"]["begin"] < 1:
                wrong.append(f"location: {entry}")
        if len(set(prints[-1])) != len(entries):
            wrong.append("two findings have one fingerprint")
    if prints[0] != prints[1] or len(prints[0]) != 7:
        wrong.append(f"the fingerprints changed with the lines above\n{prints}")
    return wrong


def config_faults(krm: str, folder: Path) -> list[str]:
    """A wrong config is told in every format, with exit code 2."""
    write(folder / "data", {"krm.yml": CONFIG + "anligen: {}\n"})
    wrong = []
    for kind in ("text", "json", "gitlab"):
        done = run(krm, "check", "--format", kind, folder=folder)
        told = done.stderr if kind == "text" else done.stdout
        if done.returncode != 2 or "anligen" not in told:
            wrong.append(f"{kind}: exit code {done.returncode}: {told}")
        if kind != "text":
            json.loads(done.stdout)
    return wrong


def empty_formats(krm: str, folder: Path) -> list[str]:
    write(folder / "data", {})
    wrong = []
    for kind, expected in (("json", []), ("gitlab", [])):
        done = run(krm, "check", "--format", kind, folder=folder)
        report = json.loads(done.stdout)
        if done.returncode != 0 or (report["befunde"] if kind == "json" else report) != expected:
            wrong.append(f"{kind}: {done.stdout}")
    return wrong


def exit_codes(krm: str, folder: Path) -> list[str]:
    write(folder / "good" / "data", {})
    write(folder / "bad" / "data", {"erhebungsboegen/a.csv": table(BAD)})
    write(folder / "unreadable" / "data", {})
    (folder / "unreadable/data/massnahmen.csv").mkdir()
    (folder / "foreign").mkdir()
    (folder / "foreign/brief.txt").write_text("bleibt")
    wants = [
        (0, "check", "--data", "good/data"), (1, "check", "--data", "bad/data"), (2, "check", "--data", "missing"),
        (3, "check", "--data", "unreadable/data"), (64, "check", "--format", "xml"), (64, "build", "--unbekannt"),
        (3, "build", "--data", "good/data", "--output", "foreign"), (0, "build", "--data", "good/data", "--output", "site"),
        (1, "build", "--data", "bad/data", "--output", "site"), (0, "build", "--data", "bad/data", "--output", "site", "--rejects", "r.csv"),
    ]
    wrong = []
    for code, *arguments in wants:
        done = run(krm, *arguments, folder=folder)
        if done.returncode != code:
            wrong.append(f"{' '.join(arguments)}: exit code {done.returncode}, expected {code}: {done.stderr[:300]}")
        if done.returncode != 0 and not done.stderr:
            wrong.append(f"{' '.join(arguments)}: failed without a word")
    return wrong


ALL = {"format-json": as_json, "format-gitlab": as_gitlab, "format-config": config_faults, "format-empty": empty_formats, "exit-codes": exit_codes}
