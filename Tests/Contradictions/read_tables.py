"""Reads the tables of a report."""

from __future__ import annotations

import re

import wordings
from claims import ARTEN, NOTHING, USUAL, WHOLE, Zeichen, before, month_id, number, rate_of, within_of, year_before, zeichen_of


class Tables:
    """The part of the reader that knows the tables."""

    def table(self, first: int, rows: list[list[str]]) -> None:
        head, body = rows[0], [(first + 2 + index, row) for index, row in enumerate(rows[2:])]
        for line, row in body:
            for cell in row:
                if re.search(r"zu wenige Fälle", cell):
                    self.problem("„zu wenige Fälle“ in a cell", line, cell)
        kinds = {
            "Kennzahl": self.figures, "Frist": self.figures, "Grund": self.figures, "Lob für": self.figures, "Maßnahme": self.measures,
            "Was vorliegt": self.decided, "Monat": self.by_month, "": self.by_art, "Alter": self.nothing, "Eingangsweg": self.ways, "Stelle": self.forwarded,
        }  # fmt: skip
        if head[0] in kinds:
            return kinds[head[0]](head, body)
        if head[0] == "Team" and len(head) > 1 and head[1] == "Was vorliegt":
            return self.decided(head, body)
        if head[0] == "Team" and head[-1] == "Einordnung":
            return self.teams_table(head, body)
        if head[0] == "Team" and head[-1] == "als die anderen":
            return self.funnel_table(head, body)
        if head[0] == "Team" and head[-1] == "über der Frist":
            return self.open_table(head, body)
        if head[0] in ("Team", "Art") and self.section == "Folgereaktionen":
            return self.follow_table(head, body)
        if head[0] == "Art" and self.page.kind == "team":
            return self.arten_table(head, body)
        if head[0] == "Art" and self.section == "Eingang":
            return self.arten_whole(head, body)
        self.problem("unknown table", first, " | ".join(head))

    def nothing(self, head: list[str], body: list) -> None:
        """Numbers without a verdict."""

    def columns_before(self, head: list[str]) -> dict[int, str]:
        """Which columns hold the value of another period, by what their heads say."""
        out = {}
        previous, last_year = before(self.page.period), year_before(self.page.period)
        for index, cell in enumerate(head):
            if index > 1 and cell and re.fullmatch(r"(?:[A-ZÄÖÜ]\w+|\d\. Quartal|\d{4})", cell) and previous and cell not in ("Verlauf", "Anteil", "Nennungen", "Einordnung", "Signal"):
                out[index] = previous
            elif index > 1 and re.fullmatch(r"(?:\w+\.? \d{4}|\d\. Quartal \d{4})", cell) and last_year:
                out[index] = last_year
        return out

    def figures(self, head: list[str], body: list) -> None:
        """Rows with value, small picture and Einordnung."""
        if head[-1] != "Einordnung":
            return self.team_topics(head, body) if self.page.kind == "team" and head[0] == "Grund" else self.problem("unknown table", body[0][0] - 2, " | ".join(head))
        dimension = f"team:{self.team}" if self.page.kind == "team" else WHOLE
        earlier = self.columns_before(head)
        for line, row in body:
            text = " | ".join(row)
            value = row[1].strip("*")
            link = next((found for cell in row if (found := re.fullmatch(r"\[(.*)\]\(kennzahlen\.csv#(verlauf|spanne|balken)-(.+)\)", cell))), None)
            if link:
                figure = self.names.figure(link[3])
                picture = self.must("bild", link[1], line)
            elif "–" in row and head[0] == "Kennzahl":
                # With one month alone there is no picture.
                figure, picture = self.names.row(self.page.period, row[0]), None
            else:
                if row[-1] or row[0] != "**Alle Nennungen**":
                    self.unknown(line, text)
                continue
            verdicts = self.einordnung(row[-1], line)
            if not figure:
                if row[-1]:
                    self.problem("a verdict on a group of topics", line, text)
                self.group(head, row, {1: self.page.period} | earlier, line)
                continue
            got = picture[1].groupdict() if picture else {}
            if verdicts:
                ziel, zeichen = verdicts
                self.claim(figure, dimension, "ziel", ziel, line, "cell", text)
                self.claim(figure, dimension, "zeichen", zeichen, line, "cell", text)
                if got.get("band"):
                    self.judge(value, got["band"], zeichen, line, text)
                elif zeichen == USUAL and link and link[2] == "verlauf":
                    self.problem("usual without a band", line, text)
            self.claim(figure, dimension, "wert", value, line, "cell", text)
            if got.get("band"):
                self.claim(figure, dimension, "rahmen", got["band"], line, "link", text)
            if got.get("spanne"):
                self.claim(figure, dimension, "spanne", got["spanne"], line, "link", text)
                if rate := rate_of(value):
                    self.page.shares.append((rate[1], got["spanne"], text, line))
            if got.get("ziel"):
                self.claim(figure, WHOLE, "Zielwert", got["ziel"], line, "link", text)
            for index, name in enumerate(head):
                if name == "Anteil" and "%" in row[index] and (rate := rate_of(value)):
                    self.page.shares.append((rate[1], row[index], text, line))
                if name == "alle":
                    self.claim(figure, WHOLE, "wert", row[index], line, "cell", text)
                if index in earlier and row[index] != "–":
                    self.claim(figure, dimension, "wert", row[index], line, "cell", text, earlier[index])

    def group(self, head: list[str], row: list[str], periods: dict[int, str], line: int) -> None:
        """How often a group of topics was named."""
        kind = "lob" if head[0] == "Lob für" else "kritisch"
        for index, period in periods.items():
            if row[index] != "–":
                self.claim(f"{kind}: {row[0].strip('*')}", WHOLE, "wert", row[index].strip("*"), line, "cell", " | ".join(row), period)

    def team_topics(self, head: list[str], body: list) -> None:
        """The topics of a team have no verdict, but the column of the whole."""
        whole = head.index("alle")
        for line, row in body:
            if row[0] in self.names.topics:
                self.claim(f"kritisch.{self.names.topics[row[0]]}", WHOLE, "wert", row[whole], line, "cell", " | ".join(row))
            elif row[0].startswith("**") and row[0] != "**Alle Nennungen**":
                self.group(head, row, {whole: self.page.period}, line)

    def einordnung(self, cell: str, line: int) -> tuple[str | None, object] | None:
        ziel, zeichen = None, NOTHING
        if not cell:
            return ziel, zeichen
        if wordings.match("ueblich", cell):
            return ziel, USUAL
        for part in re.findall(r"\*\*(.+?)\*\*", cell) if re.fullmatch(r"(\*\*.+?\*\*)( \*\*.+?\*\*)*", cell) else [cell]:
            if found := wordings.match("ziel", part):
                ziel = found[1][1]
            elif (own := zeichen_of("zeichen", part)) is not None:
                zeichen = own
            else:
                self.unknown(line, f"[Einordnung] {cell}")
                return None
        return ziel, zeichen

    def measures(self, head: list[str], body: list) -> None:
        for line, row in body:
            stand = head.index("Stand")
            self.must("stand", row[stand], line)
            if found := self.must("nennungen", row[-1], line):
                got = found[1].groupdict()
                if got.get("davor"):
                    total = int(number(got["davor"]) + number(got["danach"]))
                    if got.get("spanne"):
                        self.page.shares.append((total, got["spanne"], " | ".join(row), line))
                    elif total >= 10:
                        self.problem("„zu wenige Nennungen“ from ten on", line, " | ".join(row))

    def decided(self, head: list[str], body: list) -> None:
        self.page.decisions = len(body)
        self.page.decisions_line = body[0][0] if body else 0
        missing, last = 0, self.page.decisions_line
        for line, row in body:
            team = row[0] if head[0] == "Team" else self.team
            lage, aufgabe = row[-2], row[-1]
            self.must("aufgabe", aufgabe, line)
            found = self.must("lage", lage, line)
            if not found:
                continue
            name, got = found[0], found[1].groupdict()
            dimension = f"team:{team}"
            expected = {
                "vorgang": "▲ überfällig", "vorgaenge": "▲ überfällig", "massnahme": "▲ überfällig", "eingehalten": "▲ unter Ziel", "vergleich": "◆ Teamvergleich",
                "eingehalten-seltener": "▲ unter Ziel** **◆ Teamvergleich", "eingehalten-vergleich": "▲ unter Ziel** **◆ Teamvergleich",
            }.get(name, "")  # fmt: skip
            if expected not in aufgabe or (not expected and "**" in aufgabe) or (name == "eingehalten" and "◆" in aufgabe) or (name == "vergleich" and "▲" in aufgabe):
                self.problem("mark and sentence disagree", line, " | ".join(row))
            if name.startswith("vorg"):
                self.claim("bestand.ueberfaellig", dimension, "wert", got.get("spaet") or "1", line, "decision", lage)
            if got.get("bogen"):
                self.claim("bogen-ausstehend", dimension, "wert", got["bogen"], line, "decision", lage)
                missing, last = missing + int(number(got["bogen"])), line
            if got.get("kept"):
                self.kept(got["kept"], team, line, lage, "decision")
            if got.get("monate"):
                self.claim("Teamvergleich", WHOLE, "Monate", got["monate"], line, "decision", lage)
                for phrase in re.findall(wordings.FRIST, got["kept"]):
                    self.claim(self.names.frist(self.page.period, within_of(phrase)), dimension, "vergleich", "seltener", line, "decision", lage)
            if got.get("fristen"):
                if got["team"] != team:
                    self.problem("a decision about another team", line, " | ".join(row))
                for phrase in re.findall(wordings.FRIST, got["fristen"]):
                    figure = self.names.frist(self.page.period, within_of(phrase))
                    self.claim(figure, dimension, "vergleich", "seltener", line, "decision", lage)

        if self.page.kind == "fuehrungskraefte":
            self.claim("bogen-ausstehend", WHOLE, "wert", str(missing), last, "decisions", f"{missing} in all rows")

    def teams_table(self, head: list[str], body: list) -> None:
        """`Team | in 14 Tagen | September | in 3 Wochen | September | Einordnung`: one mark that names its rules."""
        rules = [(index, self.names.frist(self.page.period, name)) for index, name in enumerate(head) if re.fullmatch(wordings.WITHIN, name)]
        for line, row in body:
            text, team = " | ".join(row), f"team:{row[0]}"
            found = self.must("teamziel", row[-1], line) if row[-1] else None
            missed = re.findall(wordings.WITHIN, found[1]["fristen"]) if found else []
            for within in missed:
                if within not in head:
                    self.problem("a mark without a column", line, text)
            for index, figure in rules:
                self.claim(figure, team, "wert", row[index], line, "cell", text)
                if row[index + 1] != "–" and "%" not in row[index + 1]:
                    self.claim(figure, team, "wert", row[index + 1], line, "cell", text, before(self.page.period))
                self.claim(figure, team, "ziel", "unter" if head[index] in missed else None, line, "cell", text)

    def funnel_table(self, head: list[str], body: list) -> None:
        for line, row in body:
            text, team = " | ".join(row), f"team:{row[0]}"
            if row[-1] and not row[-1].startswith("◆ "):
                self.unknown(line, f"[als die anderen] {row[-1]}")
            said = dict(re.findall(rf"({wordings.WITHIN}) (seltener|öfter)", row[-1]))
            if row[-1] and "◆ " + ", ".join(f"{a} {b}" for a, b in said.items()) != row[-1]:
                self.unknown(line, f"[als die anderen] {row[-1]}")
            for index, name in enumerate(head[1:-1], 1):
                figure = self.names.frist(self.page.period, name)
                self.claim(figure, team, "vergleich", said.get(name), line, "cell", text)
                self.claim(figure, team, "zwölf Monate", re.sub(r" \(.+\)", "", row[index]), line, "cell", text)

    def open_table(self, head: list[str], body: list) -> None:
        for line, row in body:
            dimension = WHOLE if row[0].startswith("**") else f"team:{row[0]}"
            for figure, cell in zip(("eingang", "erledigt", "bestand", "bestand.ueberfaellig"), row[1:]):
                self.claim(figure, dimension, "wert", cell, line, "cell", " | ".join(row))

    def follow_table(self, head: list[str], body: list) -> None:
        earlier = self.columns_before(head)
        for line, row in body:
            dimension = WHOLE if row[0].startswith("**") else f"team:{row[0]}" if head[0] == "Team" else f"art:{ARTEN[row[0]]}"
            for index, cell in enumerate(row[1:], 1):
                period = self.page.period if index == 1 else earlier.get(index)
                if period and cell != "–":
                    self.claim("folgequote", dimension, "wert", cell, line, "cell", " | ".join(row), period)

    def arten_table(self, head: list[str], body: list) -> None:
        for line, row in body:
            whole, own = row[head.index("alle")], row[1]
            art = WHOLE if row[0].startswith("**") else f"art:{ARTEN[row[0]]}"
            self.claim("eingang", art, "wert", whole, line, "cell", " | ".join(row))
            if art == WHOLE:
                self.claim("eingang", f"team:{self.team}", "wert", own, line, "cell", " | ".join(row))

    def arten_whole(self, head: list[str], body: list) -> None:
        periods = {1: self.page.period} | self.columns_before(head)
        for line, row in body:
            art = WHOLE if row[0].startswith("**") else f"art:{ARTEN[row[0]]}"
            for index, period in periods.items():
                if row[index] != "–":
                    self.claim("eingang", art, "wert", row[index], line, "cell", " | ".join(row), period)

    def ways(self, head: list[str], body: list) -> None:
        for line, row in body:
            for index, period in ({1: self.page.period} | self.columns_before(head)).items():
                if row[0].startswith("**") and row[index] != "–":
                    self.claim("eingang", WHOLE, "wert", row[index], line, "cell", " | ".join(row), period)

    def forwarded(self, head: list[str], body: list) -> None:
        for line, row in body:
            for index, period in ({1: self.page.period} | self.columns_before(head)).items():
                if row[index] != "–":
                    self.claim(f"weitergeleitet.{row[0].lower()}", WHOLE, "wert", row[index], line, "cell", " | ".join(row), period)

    def by_art(self, head: list[str], body: list) -> None:
        """The table of the columns: months from left to right, the newest last."""
        for line, row in body:
            if row[0] not in ARTEN and row[0] != "Gesamt":
                return self.problem("unknown table", line, " | ".join(row))
            self.claim("eingang", WHOLE if row[0] == "Gesamt" else f"art:{ARTEN[row[0]]}", "letzter Monat", row[-1], line, "cell", " | ".join(row))
        return None

    def by_month(self, head: list[str], body: list) -> None:
        if head[-1] == "Gesamt":
            for name, cell in zip(head[1:], body[-1][1][1:]):
                self.claim("eingang", WHOLE if name == "Gesamt" else f"art:{ARTEN[name]}", "letzter Monat", cell, body[-1][0], "cell", " | ".join(body[-1][1]))
            return
        if head[-1] != "Signal":
            return self.problem("unknown table", body[0][0] - 2, " | ".join(head))
        series = {name: index for index, name in enumerate(head[1:-1], 1)}
        months = [entry for entry in body if re.fullmatch(wordings.MONTH, entry[1][0])]
        foot = {row[0]: (line, row) for line, row in body if row[0] in ("Mittel", "üblich")}
        if len(months) + len(foot) != len(body) or len(foot) != 2:
            self.problem("unknown table", body[0][0], " | ".join(head))
        for line, row in months:
            month, text = month_id(row[0]), " | ".join(row)
            isLast = row is months[-1][1]
            signals = {}
            for part in row[-1].removeprefix("◆ ").split("; ") if row[-1] else []:
                if found := self.must("signal", part, line):
                    got = found[1].groupdict()
                    up = got["richtung"] in ("hoch", "steigt")
                    rule = {"außerhalb": "ausserhalb", "Trend": "trend", "zwei": "nahe", "sieben": "lauf"}[got["regel"].split(" ")[0]]
                    signals[got["reihe"]] = Zeichen(rule, up)
                    good = None if got["reihe"] in ("Eingang", "Bestand") else up != (got["reihe"] == "Folgequote")
                    if got.get("guete") != (None if good is None else "günstig" if good else "ungünstig"):
                        self.problem("good and bad mixed up", line, text)
                    if got["reihe"] not in series:
                        self.problem("a signal without a column", line, text)
            for name, index in series.items():
                figure = self.series(name)
                zeichen = signals.get(name, NOTHING)
                period = month if isLast else f"{self.page.period}: {month}"
                aspect = "zeichen" if isLast else "Signal im Verlauf"
                self.claim(figure, WHOLE, aspect, zeichen, line, "signal", text, period)
                self.claim(figure, WHOLE, "wert", row[index], line, "cell", text, month)
                if isLast and "üblich" in foot and foot["üblich"][1][index] != "–":
                    band = foot["üblich"][1][index]
                    self.claim(figure, WHOLE, "rahmen", band, foot["üblich"][0], "foot", f"{name}: üblich {band}", month)
                    self.judge(row[index], band, zeichen, line, f"{text}; üblich {band}", month)
                if isLast and "Mittel" in foot and foot["Mittel"][1][index] != "–":
                    self.claim(figure, WHOLE, "mittel", foot["Mittel"][1][index], foot["Mittel"][0], "foot", f"{name}: Mittel {foot['Mittel'][1][index]}", month)

    def series(self, name: str) -> str:
        fixed = {"Eingang": "eingang", "Bestand": "bestand", "Folgequote": "folgequote", "Der Eingang": "eingang", "Der Bestand am Monatsende": "bestand", "Die Folgequote": "folgequote"}
        return fixed.get(name) or self.names.frist(self.page.period, name if name.startswith("in ") else within_of(name.removeprefix("Die ")))
