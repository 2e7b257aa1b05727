"""An office of 30 teams and 40 Anliegen with names of 40 letters: what is promised of the paper holds there too."""

from __future__ import annotations

import csv
import subprocess
import zlib
from pathlib import Path

import pytest

from pages import Site
from paper import split_rows, torn_drawings, torn_headings

TEAMS = [f"{bereich}{team:02}" for bereich in range(1, 7) for team in range(1, 6)]
ANLIEGEN = [f"{group}.thema{number}" for group, count in (("sach", 20), ("verhalten", 10), ("rahmen", 10)) for number in range(1, count + 1)]
# the most pages that each page may take; all others as many as they need
PAGES = {"geschaeftsfuehrung": 2, "team": 2, "erhebungsbogen": 2, "index": 1}


def name(beginning: str) -> str:
    return (beginning + " für Leistungsgewährung und Eingliederung")[:40].strip()


def config() -> str:
    lines = ["einrichtung: Jobcenter Musterstadt", "geschaeftszeichen: II-6000", "beispieldaten: true", "stichtag: 2026-10-31", "bereiche:"]
    for bereich in range(1, 7):
        teams = ", ".join(f'{{id: "{team}", name: "{name("Team " + team)}"}}' for team in TEAMS if team.startswith(str(bereich)))
        lines.append(f'  - {{id: "{bereich}0", name: "{name(f"Bereich {bereich}")}", teams: [{teams}]}}')
    lines += ["anliegen:", *(f'  {code}: "{name("Anliegen " + code)}"' for code in ANLIEGEN)]
    lines += ["zielwerte: {frist.abschluss-14-tage: 0.9, frist.zwischennachricht-3-arbeitstage: 0.9}", "berichte: {ab: 2026-10}"]
    return "\n".join([*lines, "ausgaben: {intern: {}}", ""])


def massnahmen() -> str:
    lines = ["id;titel;anliegen;bereich;team;beschlossen;termin;status;erledigt;wirkung"]
    for number in range(1, 13):
        lines.append(f"M-{number:02};{name(f'Vertretung {number} regeln')};sach.thema{number};;{TEAMS[number]};2026-06-05;2026-{number % 3 + 8:02}-28;offen;;")
    return "\n".join([*lines, ""])


def spread(sample: Path, export: Path) -> None:
    """The rows of `krm sample` over these teams and topics, the same at every run."""
    with sample.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    for row in rows:
        number = zlib.crc32(row["vorgangsnummer"].encode())
        # one team has a seventh of all
        row["team"] = TEAMS[3 if number % 7 == 0 else number % len(TEAMS)]
        for place, column in enumerate(("anliegen_1", "anliegen_2", "anliegen_3")):
            if row[column]:
                row[column] = ANLIEGEN[(number + 7 * place) % len(ANLIEGEN)]
    with export.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys(), delimiter=";", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


@pytest.fixture(scope="module")
def large(request, tmp_path_factory) -> Path:
    """The intern edition of the office."""
    krm, folder = request.config.getoption("--krm").resolve(), tmp_path_factory.mktemp("large")
    data = folder / "data"
    (data / "erhebungsboegen").mkdir(parents=True)
    (data / "krm.yml").write_text(config(), "utf-8")
    (data / "massnahmen.csv").write_text(massnahmen(), "utf-8")
    subprocess.run([krm, "sample", "--rows", "4000", "--seed", "5", "--output", folder / "sample.csv"], check=True)
    spread(folder / "sample.csv", data / "erhebungsboegen" / "export.csv")
    subprocess.run([krm, "build", "--quiet", "--data", data, "--output", folder / "site"], check=True, capture_output=True)
    return folder / "site"


def test_on_paper(large, paper):
    edition = large / "intern"
    sheets = [edition / "index.html", edition / "erhebungsbogen.html"]
    for folder in ("2026-10", "2026-Q4", "2026"):
        sheets += [edition / "berichte" / folder / f"{page}.html" for page in ("geschaeftsfuehrung", "fuehrungskraefte", "team-104")]
    wrong = []
    for sheet in sheets:
        path, count = paper.pdf(sheet), len(paper.text(sheet))
        title = Site(large).name(sheet)
        if count > PAGES.get(sheet.stem.split("-")[0], 12):
            wrong.append(f"{title} takes {count} pages")
        wrong += [f"{title}: {fault}" for fault in split_rows(path) + torn_headings(path) + torn_drawings(path)]
    assert not wrong
