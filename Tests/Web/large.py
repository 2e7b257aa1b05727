"""An invented office as large as they come: 40 teams, 40 Anliegen, long names, twelve overdue Maßnahmen, a whole year."""

from __future__ import annotations

import csv
import subprocess
import zlib
from itertools import product
from pathlib import Path

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"
STICHTAG = "2025-12-31"

BEREICHE = (
    "Leistungsgewährung für den Landkreis ohne Kernstadt", "Markt und Integration Jugendlicher unter 25 Jahren",
    "Unterhaltsheranziehung und Erstattungsansprüche", "Eingangszone, Empfang und telefonische Auskunft",
    "Eingliederungsleistungen und Arbeitgeberservice", "Selbstständige, Rehabilitation, Schwerbehinderung",
    "Widerspruchsstelle und Sozialgerichtsverfahren", "Außenstelle Großenkirchen-Übersee an der Weißach",
)
AUFGABEN = (
    "Leistungsgewährung Buchstaben A bis Führmann", "Kosten der Unterkunft und Heizkostenabrechnung",
    "Vermittlungsbudgetbewilligungsverfahren Süd", "Grundsicherungsleistungsberechtigungsprüfung",
    "Beschäftigungsförderung für Langzeitarbeitslose",
)
TEAMS = {f"{bereich}0{team}": f"{AUFGABEN[team - 1]} {bereich}" for bereich, team in product(range(1, 9), range(1, 6))}
GRUENDE = {
    "sach": (
        ("Bescheid über", "Dauer der Bearbeitung:", "Aufhebung und Erstattung:", "Nachweise und Unterlagen zu", "Auszahlung und Vorschuss:"),
        ("Unterkunfts- und Heizkosten", "Warmwassermehrbedarfszuschlägen", "Eingliederungszuschüssen an Arbeitgeber", "Bildungs- und Teilhabeleistungen")),
    "verhalten": (
        ("Umgangston", "Erreichbarkeit", "Nicht eingehaltene Zusagen", "Unvollständige Auskunft", "Fehlende Rücksicht auf Überlastung"),
        ("bei Gesprächen in den Räumen der Behörde", "am Telefon und in der Videosprechstunde")),
    "rahmen": (
        ("Wartezeit", "Terminvergabe", "Barrierefreiheit", "Verständlichkeit der Ausschilderung", "Datenschutz"),
        ("in der Eingangszone der Hauptstelle", "im Online-Portal und bei der Servicenummer")),
}
ANLIEGEN = {
    f"{gruppe}.grund-{number:02}": f"{first} {second}"
    for gruppe, parts in GRUENDE.items() for number, (first, second) in enumerate(product(*parts), 1)
}
VERANTWORTLICH = (
    "Bereichsleitung Leistungsgewährung für den Landkreis ohne Kernstadt", "Büro der Geschäftsführung", "Personalentwicklung",
    "Arbeitsgruppe Bescheidverständlichkeitsverbesserung",
)
TEXTS = {
    "2025-12/fuehrungskraefte": "Im Dezember fehlten in vielen Teams Vertretungen. **Bitte heute klären**, wer die überfälligen Vorgänge übernimmt und "
                                "bis wann die zwölf offenen Maßnahmen neue Termine bekommen.\n\nDie Wartezeiten in der Eingangszone bleiben im üblichen Rahmen.",
    "2025-12/geschaeftsfuehrung": "Die Zahl der offenen Vorgänge ist hoch, weil der Jahreswechsel bevorsteht. Die Bereichsleitungen berichten im Januar.",
    "2025-12/bereich-10": "Der Bereich hat im Dezember zwei Stellen besetzt.",
    "2025/jahresbericht": "Das Jahr war von Umstellungen geprägt. Wir haben gelernt, dass ein verständlicher Bescheid mehr Fragen erspart als eine zweite "
                          "Servicenummer.\n\nFür das nächste Jahr nehmen wir uns drei Dinge vor: klare Vertretungen, kürzere Wege, einfachere Sprache.",
    "2025/antwort": "Die Geschäftsführung dankt für den Bericht und sagt die Mittel für die drei Vorhaben zu.",
}


def config() -> str:
    lines = ["einrichtung: Jobcenter Großenkirchen-Übersee", "geschaeftszeichen: II-6000", "beispieldaten: true", f"stichtag: {STICHTAG}", "bereiche:"]
    for number, name in enumerate(BEREICHE, 1):
        teams = ", ".join(f'{{id: "{team}", name: "{long}"}}' for team, long in TEAMS.items() if team.startswith(str(number)))
        lines.append(f'  - {{id: "{number}0", name: "{name}", teams: [{teams}]}}')
    lines += ["anliegen:", *(f'  {code}: "{name}"' for code, name in ANLIEGEN.items())]
    lines += ["zielwerte: {frist.abschluss-14-tage: 0.9, frist.zwischennachricht-3-arbeitstage: 0.9}"]
    lines += ["bezugsgroesse: {name: Bedarfsgemeinschaften, werte: {2024-01: 21800, 2025-01: 22150}}"]
    # one month, one quarter, the year, and one span of days
    lines += ["berichte: {ab: 2025-12, zusaetzlich: [2025-11-15..2025-12-15]}"]
    return "\n".join([*lines, "ausgaben: {intern: {}}", ""])


def massnahmen() -> str:
    lines = ["id;titel;anliegen;bereich;team;verantwortlich;beschlossen;termin;status;erledigt;wirkung"]
    codes, teams = list(ANLIEGEN), list(TEAMS)
    for number in range(15):
        code, team = codes[number * 2], teams[number * 2]
        title = f"Merkblatt und Vertretungsregelung {number + 1}: {ANLIEGEN[code]}"
        done = number >= 12
        end = "erledigt;2025-06-20;Rückfragen sind seltener geworden, die Briefe kommen mit einer Seite aus." if done else "offen;;"
        lines.append(f"M-{number + 1:02};{title};{code};;{team};{VERANTWORTLICH[number % 4]};2025-03-05;2025-{number % 3 + 9:02}-28;{end}")
    return "\n".join([*lines, ""])


def spread(sample: Path) -> list[dict[str, str]]:
    """The rows of `krm sample` over these teams and topics, the same at every run."""
    teams, codes = list(TEAMS), list(ANLIEGEN)
    with sample.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    for row in rows:
        number = zlib.crc32(row["vorgangsnummer"].encode())
        # one team has a seventh of all
        row["team"] = teams[3 if number % 7 == 0 else number % len(teams)]
        for place, column in enumerate(("anliegen_1", "anliegen_2", "anliegen_3")):
            if row[column]:
                row[column] = codes[(number + 7 * place) % len(codes)]
    return rows


def write(path: Path, rows: list[dict[str, str]], columns: list[str]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, delimiter=";", lineterminator="\n", extrasaction="ignore")
        writer.writeheader()
        writer.writerows(rows)


def build(krm: Path, folder: Path) -> Path:
    """Writes the project and builds its site, with the templates as they are in this repository."""
    data, sample = folder / "data", folder / "sample.csv"
    folder.mkdir(parents=True, exist_ok=True)
    subprocess.run([krm, "sample", "--rows", "3000", "--seed", "5", "--to", STICHTAG, "--output", sample], check=True)
    rows = spread(sample)
    write(data / "erhebungsboegen" / "export.csv", rows, list(rows[0]))
    written = [row for row in rows if row["eingang"] >= "2025-10" and row["eingangsweg"] not in ("telefon", "persoenlich")]
    missing = [{"vorgangsnummer": f"OHNE-{team}", "eingang": "2025-12-01", "eingangsweg": "brief", "team": team} for team in TEAMS if int(team) % 3 == 0]
    write(data / "eingangsliste" / "2025.csv", written + missing, ["vorgangsnummer", "eingang", "eingangsweg", "team"])
    (data / "krm.yml").write_text(config(), "utf-8")
    (data / "massnahmen.csv").write_text(massnahmen(), "utf-8")
    for name, text in TEXTS.items():
        path = data / "kommentare" / f"{name}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    command = [krm, "build", "--quiet", "--data", data, "--templates", TEMPLATES, "--output", folder / "site"]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-2000:]
    return folder / "site"
