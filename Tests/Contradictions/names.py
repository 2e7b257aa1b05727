"""What the pages of a site call its figures, topics, teams and rules: from the addresses of their pictures."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from pathlib import Path

import wordings
from claims import ROWS, cells_of, plain, stem, within_of


@dataclass
class Names:
    """What the pages of a site call things; filled by a first pass over it."""

    figures: dict[str, str] = field(default_factory=dict)  # stem of a picture's address -> id of kennzahlen.json
    rows: dict[tuple[str, str], str] = field(default_factory=dict)  # period and name of a row -> id
    topics: dict[str, str] = field(default_factory=dict)  # name of an Anliegen -> code
    within: dict[tuple[str, str], str | None] = field(default_factory=dict)  # period and "in 14 Tagen" -> id; None for two of them
    teams: list[str] = field(default_factory=list)

    def figure(self, stem: str) -> str | None:
        return self.figures.get(stem)

    def frist(self, period: str, within: str) -> str:
        found = self.within.get((period, within), self.within.get(("", within)))
        return found or f"frist {within}"

    def row(self, period: str, name: str) -> str:
        """A figure by the name of its row; where no page has its picture, by the names that never change."""
        return self.rows.get((period, name)) or self.rows.get(("", name)) or next((figure for start, figure in ROWS.items() if name.startswith(start)), f"„{name}“")

    def teams_in(self, text: str) -> list[str]:
        """The teams of `A, B und C`; of names that hold each other the longest."""
        found, rest = [], text
        for name in sorted(self.teams, key=len, reverse=True):
            pattern = rf"(?<![\w.]){re.escape(name)}(?![\w])"
            if re.search(pattern, rest):
                found.append(name)
                rest = re.sub(pattern, "\0", rest)
        return found


def collect_names(root: Path, paths: list[Path]) -> Names:
    """What the pages call the figures, topics, teams and rules: from the addresses of their pictures."""
    names = Names()
    ids: set[str] = set()
    for path in sorted({path.parent for path in paths if path.parent != root}):
        file = path / "kennzahlen.json"
        if not ids and file.exists():
            ids = {entry["id"] for entry in json.loads(file.read_text())["kennzahlen"]}
    names.figures = {stem(figure): figure for figure in ids}
    for path in paths:
        if path.stem.startswith("team-") or path.stem == "index":
            continue
        period, previous, in_open_table = path.parent.name, "", False
        for line in path.read_text().split("\n"):
            if line.startswith("| ") and "kennzahlen.csv#" in line:
                row = cells_of(line)
                link = next(found for cell in row if (found := re.search(r"kennzahlen\.csv#(\w+)-(.+)\)", cell)))
                figure = names.figures.get(link[2])
                if figure and link[1] in ("verlauf", "spanne"):
                    names.rows[period, row[0]] = names.rows["", row[0]] = figure
                elif figure and link[1] == "balken":
                    names.topics[row[0]] = figure.partition(".")[2]
            elif line.startswith("![") and (found := re.search(r"-(?:verlauf|trichter)-(frist-[a-z0-9-]+)\.svg\)$", plain(line))):
                figure = names.figures.get(found[1])
                for phrase in set(re.findall(wordings.FRIST, plain(previous))):
                    for key in ((period, within_of(phrase)), ("", within_of(phrase))):
                        known = names.within.get(key, figure)
                        names.within[key] = figure if known == figure else None
            elif line.startswith("| ") and in_open_table:
                name = cells_of(line)[0]
                if not name.startswith("**") and name not in names.teams:
                    names.teams.append(name)
            if line.startswith("| Team | Eingang | erledigt |"):
                in_open_table = True
            elif not line.startswith("|"):
                in_open_table = False
            previous = line if line.strip() else previous
    return names
