"""Reads the tables whose rows are teams or Bereiche."""

from __future__ import annotations

import re

from atoms import N, WITHIN
from claims import ARTEN, WHOLE, number, rate_of

COUNTS = {"Eingang": "eingang", "erledigt": "erledigt", "Bestand": "bestand", "über der Frist": "bestand.ueberfaellig", "Folgequote": "folgequote"}


class Teams:
    """The part of the reader that knows the teams beside each other."""

    def team_table(self, head: list[str], body: list) -> None:
        if head[-1] == "als die anderen":
            self.funnel_table(head, body)
        elif head[:3] == ["Team", "Eingang", "erledigt"] or head[:4] == ["Team", "Einordnung", "Eingang", "erledigt"]:
            self.counts_of_teams(head, body)
        elif head[:2] == ["Team", "Einordnung"]:
            self.kept_by_teams(head, body)
        else:
            self.problem("unknown table", body[0][0] - 2, " | ".join(head))

    def kept_by_teams(self, head: list[str], body: list) -> None:
        """`Team | Einordnung | in 14 Tagen | September | in 3 Wochen | September`: one mark that names its rules."""
        rules = [(index, self.names.frist(self.page.period, name)) for index, name in enumerate(head) if re.fullmatch(WITHIN, name)]
        earlier = {index: self.page.own.other(name, is_column=True) for index, name in enumerate(head) if index > 1 and not re.fullmatch(WITHIN, name)}
        self.page.rules = {figure for _, figure in rules}
        if not all(earlier.values()) or not rules:
            self.problem("unknown table", body[0][0] - 2, " | ".join(head))
        for line, row in body:
            text, team = " | ".join(row), f"team:{row[0]}"
            found = self.must("teamziel", row[1], line) if row[1] else None
            missed = re.findall(WITHIN, found[1]["fristen"]) if found else []
            self.claim("abschluss", team, "unter einem Ziel", bool(missed), line, "cell", text)
            for within in missed:
                if within not in head:
                    self.problem("a mark without a column", line, text)
            for index, figure in rules:
                self.claim(figure, team, "wert", row[index], line, "cell", text)
                self.claim(figure, team, "ziel", "unter" if head[index] in missed else None, line, "cell", text)
                if earlier.get(index + 1) and row[index + 1] != "–" and "%" not in row[index + 1]:
                    self.claim(figure, team, "wert", row[index + 1], line, "cell", text, earlier[index + 1])

    def funnel_table(self, head: list[str], body: list) -> None:
        for line, row in body:
            text = " | ".join(row)
            said = dict(re.findall(rf"({WITHIN}) (seltener|öfter)", row[-1]))
            if row[-1] and "◆ " + ", ".join(f"{a} {b}" for a, b in said.items()) != row[-1]:
                self.unknown(line, f"[als die anderen] {row[-1]}")
            for index, name in enumerate(head[1:-1], 1):
                figure = self.names.frist(self.page.period, name)
                if not re.fullmatch(WITHIN, name):
                    self.problem("unknown table", body[0][0] - 2, " | ".join(head))
                self.compared_with_others(figure, row[0], said.get(name), line, "cell", text)
                value = re.sub(r" \(.+\)", "", row[index])
                self.claim(figure, f"team:{row[0]}", "zwölf Monate", value, line, "cell", text)
                if self.months_compared == "zwölf Monaten" and not self.page.own.is_cut and self.page.own.kind != "span":
                    self.claim(figure, f"team:{row[0]}", "12 Monate", value, line, "cell", text)

    def counts_of_teams(self, head: list[str], body: list) -> None:
        """Counts of the teams of the office or of a Bereich; they add up to those of the whole."""
        sums: dict[str, list[int]] = {}
        for line, row in body:
            text, isSum = " | ".join(row), row[0].startswith("**")
            dimension = WHOLE if isSum else self.names.dimension(row[0])
            if not isSum and not dimension.startswith("team:" if head[0] == "Team" else "bereich:"):
                self.unknown(line, text)
            for name, cell in zip(head[1:], row[1:]):
                figure = next((figure for start, figure in COUNTS.items() if name.startswith(start)), None)
                if re.fullmatch(WITHIN, name):
                    figure = self.names.frist(self.page.period, name)
                    if verdicts := self.einordnung(row[1], line):
                        if head[0] == "Bereich":  # the report of the whole judges no course of a Bereich
                            self.claim(figure, dimension, "ziel", verdicts[0], line, "cell", text)
                        else:
                            self.verdict(figure, dimension, verdicts, line, text)
                elif name == "Einordnung":
                    continue
                elif figure == "bestand.ueberfaellig":
                    isMarked, cell = cell.startswith("**▲ "), cell.removeprefix("**▲ ").removesuffix("**")
                    if isMarked != bool(re.match(r"[1-9]", cell)):
                        self.problem("mark and number of overdue cases disagree", line, text)
                elif not figure:
                    self.problem("unknown table", line, " | ".join(head))
                    continue
                self.claim(figure, dimension, "wert", cell, line, "cell", text)
                parts = list(rate_of(cell) or (0, 0)) if "von" in cell or cell == "–" else [int(number(cell))]
                if not isSum:
                    sums[figure] = [a + b for a, b in zip(sums[figure], parts)] if figure in sums and len(sums[figure]) == len(parts) else parts if figure not in sums else sums[figure]
        for figure, parts in sums.items():
            total = f"{written(parts[0])} von {written(parts[1])}" if len(parts) == 2 else written(parts[0])
            self.claim(figure, self.dimension, "wert", "–" if parts == [0, 0] else total, body[0][0], "sum", f"{figure} of all teams: {total}")

    def not_all_kept(self, line: int, text: str) -> None:
        """`Nicht in allen Fällen in 14 Tagen abgeschlossen: Team 201 (1 von 2), …`: every team with a case that was late."""
        found = self.must("nicht-alle", text, line)
        if not found:
            return
        figure, said = self.names.frist(self.page.period, found[1]["frist"]), {}
        for team, kept, due in re.findall(rf"(?:^|, | und )([^()]+) \(({N}) von ({N})\)", found[1]["liste"]):
            said[team] = f"{kept} von {due}"
            self.claim(figure, f"team:{team}", "wert", said[team], line, "sentence", text)
            if team not in self.names.teams or kept == due:
                self.problem("not late, or no team", line, text)
        if not found[1]["liste"].endswith(" weitere Teams"):
            self.page.all_others_kept.append((figure, set(said), line, text))

    def follow_table(self, head: list[str], body: list) -> None:
        own, earlier = self.columns(head, body)
        for line, row in body:
            dimension = WHOLE if row[0].startswith("**") else f"art:{ARTEN[row[0]]}" if row[0] in ARTEN else "?"
            if dimension == "?":
                self.unknown(line, " | ".join(row))
            for index, period in ({own: self.page.period} | earlier).items():
                if row[index] != "–" or index == own:
                    self.claim("folgequote", dimension, "wert", row[index], line, "cell", " | ".join(row), period)
            if "12 Monate" in head:
                self.claim("folgequote", dimension, "12 Monate", row[head.index("12 Monate")], line, "cell", " | ".join(row))


def written(count: int) -> str:
    return f"{count:,}".replace(",", ".")
