#!/usr/bin/env python3
"""Builds the demo without team sheets, without Bereich sheets and without both, and looks for what must not be seen.

    no_teams.py KRM [DATA]

Every team and every Bereich gets an id and a name that stand nowhere else. With `teamblaetter: false` no file of the site, no
file's name and no alternative text may hold one of a team, with `bereichsblaetter: false` none of a Bereich; messages and
`krm dump figures` stay as they are. Exit code 0 when all checks hold.
"""

from __future__ import annotations

import csv
import io
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

TEAMS = [f"{bereich}0{n}" for bereich in "1234" for n in (1, 2, 3)]
BEREICHE = {"10": "Leistung I", "20": "Leistung II", "30": "Markt & Integration", "40": "Eingangszone & Service"}


def team(number: str) -> tuple[str, str]:
    """The id and the name that a team has here."""
    return f"tq{number}", f"Quendel {number}"


def bereich(number: str) -> tuple[str, str]:
    return f"bw{number}", f"Wermut {number}"


CANARIES = {
    "team": re.compile("|".join(rf"\b{team(number)[0]}\b|{team(number)[1]}" for number in TEAMS)),
    "bereich": re.compile("|".join(rf"\b{bereich(number)[0]}\b|{bereich(number)[1]}" for number in BEREICHE)),
}


def renamed(column: str, cell: str) -> str:
    """A cell of an input with the new id; a team is written as `101` or as `Team 101`."""
    number = cell.removeprefix("Team ").strip()
    if column == "team" and number in TEAMS:
        return team(number)[0]
    if column == "bereich" and number in BEREICHE:
        return bereich(number)[0]
    return cell


def rewrite(source: Path, target: Path):
    """The CSV with new ids; a Maßnahme of one team or Bereich names it in its title, as offices do."""
    raw = source.read_bytes()
    encoding = "utf-8" if b"\xc3" in raw else "cp1252"
    text = raw.decode(encoding)
    mark = ";" if ";" in text.splitlines()[0] else ","
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=mark))
    head = [name.strip().lower() for name in rows[0]]
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=mark, lineterminator="\r\n")
    writer.writerow(rows[0])
    for row in rows[1:]:
        cells = [renamed(column, cell) for column, cell in zip(head, row)]
        if "titel" in head:
            own = dict(zip(head, row))
            number, name = (own["team"], team) if own["team"] else (own["bereich"], bereich)
            cells[head.index("titel")] += f" ({name(number)[1]})" if number else ""
        writer.writerow(cells)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(out.getvalue().encode(encoding))


def project(data: Path, target: Path):
    for source in data.rglob("*.csv"):
        rewrite(source, target / source.relative_to(data))
    config = (data / "krm.yml").read_text("utf-8")
    for number in TEAMS:
        identifier, name = team(number)
        config = config.replace(f'{{id: "{number}", name: Team {number}}}', f'{{id: "{identifier}", name: {name}}}')
    for number, old in BEREICHE.items():
        identifier, name = bereich(number)
        config = config.replace(f'id: "{number}"\n    name: {old}\n', f'id: "{identifier}"\n    name: {name}\n')
    # The newest year is enough, and a rule that only one Bereich has.
    config = re.sub(r"^berichte:.*$", "berichte: {ab: 2025-12}", config, flags=re.M)
    config = re.sub(r"^ausgaben:.*$", "", config, flags=re.M)
    config += (f'fristen: [{{id: dank, name: Dank für Lob, arbeitstage: 5, art: lob, bereich: "{bereich("40")[0]}", '
               "quelle: Absprache}]\n")
    (target / "krm.yml").write_text(config, "utf-8")
    comments = target / "kommentare" / "2026-10"
    comments.mkdir(parents=True)
    for name in [f"team-{team('302')[0]}", f"bereich-{bereich('30')[0]}"]:
        (comments / f"{name}.md").write_text("Ein Satz dazu.\n", "utf-8")


def run(*words: str | Path) -> subprocess.CompletedProcess:
    return subprocess.run([str(word) for word in words], capture_output=True, text=True, check=False)


def seen(site: Path, level: str) -> list[str]:
    """Where an id or a name of the level stands, in a file or in a file's name."""
    places = []
    for path in sorted(site.rglob("*")):
        name = path.relative_to(site).as_posix()
        if CANARIES[level].search(name):
            places.append(f"the name {name}")
        elif path.is_file() and (found := CANARIES[level].search(path.read_text("utf-8", "replace"))):
            places.append(f"{found[0]} in {name}")
    return places


def levels_of_figures(site: Path) -> set[str]:
    files = list(site.rglob("kennzahlen.json"))
    return {part for file in files for entry in json.loads(file.read_text("utf-8"))["kennzahlen"] for part in entry["dimension"]}


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    krm = Path(sys.argv[1]).resolve()
    data = Path(sys.argv[2] if len(sys.argv) == 3 else "data").resolve()
    wrong = []
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        project(data, work / "data")
        config = work / "data" / "krm.yml"
        plain = config.read_text("utf-8")

        def build(target: str, settings: str, *words: str | Path) -> Path:
            config.write_text(plain + f"ausgaben: {{intern: {{{settings}}}}}\n", "utf-8")
            done = run(krm, "build", "--quiet", "--data", work / "data", "--output", work / target, *words)
            if done.returncode != 0:
                sys.exit(f"{target}: exit {done.returncode}\n{done.stderr}")
            return work / target

        # What an earlier build has published, so that there are Berichtigungen of teams to be silent about.
        config.write_text(plain, "utf-8")
        whole, plain = plain, re.sub(r"^folge_beobachtung_tage:.*$", "folge_beobachtung_tage: 60", plain, flags=re.M)
        before = build("before", "")
        plain = whole
        control = build("control", "", "--published", before)
        figures = run(krm, "dump", "figures", "--data", work / "data").stdout
        for level in CANARIES:
            places = seen(control, level)
            for file in ("erhebungsbogen.html", "berichtigungen.json", "kennzahlen.csv", "index.md", f"{level}-"):
                if not any(file in place for place in places):
                    wrong.append(f"this test sees no {level} in {file} where both levels are shown")
        for settings, hidden in [
            ("teamblaetter: false", {"team"}), ("bereichsblaetter: false", {"bereich"}),
            ("teamblaetter: false, bereichsblaetter: false", {"team", "bereich"}),
        ]:
            site = build("site", settings, "--published", before)
            for level in hidden:
                wrong += [f"{settings}: {place}" for place in seen(site, level)]
            left = {"team", "bereich"} - hidden
            wrong += [f"{settings}: no {level} is left" for level in left if not seen(site, level)]
            if levels_of_figures(site) & {"team", "bereich"} != left:
                wrong.append(f"{settings}: kennzahlen.json is by {sorted(levels_of_figures(site))}")
            meeting = (site / "intern" / "berichte" / "2026-10" / "fuehrungskraefte.md").read_text("utf-8")
            if "über der Frist" not in meeting.split("## ")[1]:
                wrong.append(f"{settings}: the meeting is not told of what is overdue")
            if run(krm, "dump", "figures", "--data", work / "data").stdout != figures:
                wrong.append(f"{settings}: dump figures says something else")
            told = run(krm, "check", "--data", work / "data")
            for level, path in [("team", f"team-{team('302')[0]}"), ("bereich", f"bereich-{bereich('30')[0]}")]:
                if (f"{path}.md" in told.stderr) != (level in hidden):
                    wrong.append(f"{settings}: whether {path}.md belongs to a report is told wrongly")
    for line in wrong[:60]:
        print(line)
    print(f"{len(wrong)} wrong")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
