"""What the pages of a site call its figures, topics, teams, Bereiche and rules: from the addresses of their pictures."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from pathlib import Path

import atoms
from claims import ROWS, cells_of, plain, stem, within_of


@dataclass
class Names:
    """What the pages of a site call things; filled by a first pass over it."""

    figures: dict[str, str] = field(default_factory=dict)  # stem of a picture's address -> id of kennzahlen.json
    rows: dict[tuple[str, str], str] = field(default_factory=dict)  # period and name of a row -> id
    topics: dict[str, str] = field(default_factory=dict)  # name of an Anliegen -> code
    within: dict[tuple[str, str], str | None] = field(default_factory=dict)  # period and "in 14 Tagen" -> id; None for two of them
    teams: list[str] = field(default_factory=list)
    members: dict[str, list[str]] = field(default_factory=dict)  # name of a Bereich that has a sheet -> its teams, where they are shown

    def figure(self, stem: str) -> str | None:
        return self.figures.get(stem)

    def frist(self, period: str, within: str) -> str:
        found = self.within.get((period, within), self.within.get(("", within)))
        return found or f"frist {within}"

    def closing(self, period: str) -> list[str]:
        """The deadlines that Abschluss alone meets, as far as the period draws them."""
        return sorted({figure for (own, _), figure in self.within.items() if own == period and figure})

    def row(self, period: str, name: str) -> str:
        """A figure by the name of its row; where no page has its picture, by the names that never change."""
        if name.startswith("Kritik: ") and (code := self.topics.get(name.removeprefix("Kritik: "))):
            return "kritisch." + code
        return self.rows.get((period, name)) or self.rows.get(("", name)) or next((figure for start, figure in ROWS.items() if name.startswith(start)), f"„{name}“")

    def teams_in(self, text: str) -> list[str]:
        return list(self._found(self.teams, text))

    def topics_in(self, text: str) -> dict[str, str]:
        """The Anliegen that a text names: name and code."""
        return {name: self.topics[name] for name in self._found(list(self.topics), text)}

    def dimensions_in(self, text: str) -> dict[str, str]:
        """Teams and Bereiche of `A, B (2) und C` with what stands in brackets behind each."""
        return {self.dimension(name): number for name, number in self._found([*self.teams, *self.members], text).items()}

    def is_list(self, text: str) -> bool:
        """Whether a text is known names alone, as `A, B (2) und C`."""
        for name in sorted([*self.teams, *self.members], key=len, reverse=True):
            text = re.sub(rf"(?<![\w.]){re.escape(name)}(?![\w])(?: \({atoms.N}\))?", "\0", text)
        return bool(re.fullmatch("\0(?:, \0)*(?: und \0)?", text))

    def dimension(self, place: str) -> str:
        """How claims call a team, a Bereich or `Ganzes Haus`; empty for the whole."""
        return f"team:{place}" if place in self.teams else f"bereich:{place}" if place in self.members else ""

    @staticmethod
    def _found(names: list[str], text: str) -> dict[str, str]:
        """Of names that hold each other the longest."""
        found, rest = {}, text
        for name in sorted(names, key=len, reverse=True):
            pattern = rf"(?<![\w.]){re.escape(name)}(?![\w])(?: \(({atoms.N})\))?"
            if match := re.search(pattern, rest):
                found[name] = match[1] or ""
                rest = re.sub(pattern, "\0", rest)
        return found


def collect_names(root: Path, paths: list[Path]) -> Names:
    names = Names()
    ids: set[str] = set()
    for path in sorted({path.parent for path in paths if path.parent != root}):
        file = path / "kennzahlen.json"
        if not ids and file.exists():
            ids = {entry["id"] for entry in json.loads(file.read_text())["kennzahlen"]}
    names.figures = {stem(figure): figure for figure in ids}
    for path in paths:
        if path.stem in ("index", "berichtigungen"):
            continue
        lines = path.read_text().split("\n")
        if path.stem.startswith("bereich-"):
            names.members.setdefault(plain(lines[0].removeprefix("# ")).rsplit(" · ", 1)[0], [])
        if path.stem.startswith(("bereich-", "team-")):
            _collect_teams(names, lines)
        else:
            _collect_page(names, path.parent.name, lines)
    return names


def _collect_teams(names: Names, lines: list[str]) -> None:
    """The teams of a Bereich from its sheet."""
    head = lines[0] if lines else ""
    own, is_open = plain(head.removeprefix("# ")).rsplit(" · ", 1)[0], False
    for line in lines:
        if line.startswith("| Team |"):
            is_open = True
        elif is_open and line.startswith("| ") and (team := cells_of(line)[0]) not in names.members[own]:
            names.members[own].append(team)
        elif not line.startswith("|"):
            is_open = False


def _collect_page(names: Names, period: str, lines: list[str]) -> None:
    is_open = False
    for line in lines:
        if line.startswith("| ") and "kennzahlen.csv#" in line:
            row = cells_of(line)
            link = next(found for cell in row if (found := re.search(r"kennzahlen\.csv#(\w+)-(.+)\)", cell)))
            figure = names.figures.get(link[2])
            if figure and link[1] in ("verlauf", "spanne"):
                names.rows[period, row[0]] = names.rows["", row[0]] = figure
                if link[1] == "spanne" and row[0].startswith("Abschluss in "):
                    _know(names, period, row[0].removeprefix("Abschluss ").replace("Kalendertagen", "Tagen"), figure)
            elif figure and link[1] == "balken":
                names.topics[row[0]] = figure.partition(".")[2]
        elif line.startswith("![") and (found := re.search(r"-(?:verlauf|trichter)-(frist-[a-z0-9-]+)\.svg\)$", plain(line))):
            _collect_rule(names, period, names.figures.get(found[1]), line)
        elif line.startswith("| ") and is_open:
            team = cells_of(line)[0]
            if not team.startswith("**") and team not in names.teams:
                names.teams.append(team)
        if line.startswith("| Team |") and [cell for cell in cells_of(line) if cell != "Einordnung"][:3] == ["Team", "Eingang", "erledigt"]:
            is_open = True
        elif not line.startswith("|"):
            is_open = False


def _collect_rule(names: Names, period: str, figure: str | None, text: str) -> None:
    """Which figure `14-Tage-Frist` and `in 14 Tagen` mean: what the text alternative of a chart says."""
    text = plain(text)
    for within in {within_of(phrase) for phrase in re.findall(atoms.FRIST, text)}:
        _know(names, period, within, figure)


def _know(names: Names, period: str, within: str, figure: str | None) -> None:
    for key in ((period, within), ("", within)):
        known = names.within.get(key, figure)
        names.within[key] = figure if known == figure else None
