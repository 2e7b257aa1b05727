"""Reads the tables of figures: one row a figure, with its comparisons and its Einordnung."""

from __future__ import annotations

import re

import wordings
from claims import ARTEN, NOTHING, USUAL, WHOLE, number, rate_of, zeichen_of

TWELVE = ("12 Monate", "Ø 12 Monate")
# What each case of a kind should have: the others are told with their teams.
DUTIES = {"eroerterung", "alternative.geprueft", "sofortsache.telefonisch", "eskaliert", "vermerk", "ansprechpartner", "schlusszeichnung.vorbehalten"}
LATE = "**▲ überfällig**"
PLAIN = {"Art", "Einordnung", "Anteil", "Nennungen", "Verlauf", "alle", *TWELVE}
SCALE = re.compile(r"(?:0|\d\d) bis 100 %")


class Tables:
    """The part of the reader that knows the tables of figures."""

    def table(self, first: int, rows: list[list[str]]) -> None:
        head, body = rows[0], [(first + 2 + index, row) for index, row in enumerate(rows[2:])]
        if wide := [(line, row) for line, row in body if len(row) != len(head)]:
            self.problem("a row of another width", wide[0][0], " | ".join(wide[0][1]))
            body = [(line, (row + [""] * len(head))[: len(head)]) for line, row in body]
        for line, row in body:
            for cell in row:
                if re.search(r"zu wenige Fälle", cell):
                    self.problem("„zu wenige Fälle“ in a cell", line, cell)
        kinds = {
            "Kennzahl": self.figures, "Frist": self.figures, "Grund": self.topics, "Lob für": self.topics, "Maßnahme": self.measures, "Wo": self.decided,
            "Was vorliegt": self.decided, "Monat": self.by_month, "": self.by_art, "Alter": self.ages, "Eingangsweg": self.ways, "Stelle": self.forwarded,
            "Team": self.team_table, "Bereich": self.counts_of_teams, "Jahr": self.year_months, "Was geschah": self.results,
        }  # fmt: skip
        if not body:
            self.problem("an empty table", first, " | ".join(head))
        elif head[0] == "Kennzahl" and self.page.kind == "jahresbericht":
            self.years(head, body)
        elif head[0] in kinds:
            kinds[head[0]](head, body)
        elif head[0] == "Art" and self.caption_name == "folgen":
            self.follow_table(head, body)
        elif head[0] == "Art":
            self.kinds(head, body)
        else:
            self.problem("unknown table", first, " | ".join(head))

    def columns(self, head: list[str], body: list) -> tuple[int, dict[int, str]]:
        """Which column holds the period's own value, and which another period's."""
        own = 2 if "Einordnung" in head else 1
        title = self.page.own.title
        if head[own] not in (title, "eingehalten", "Team", "Bereich") and not (self.page.own.is_cut and title.endswith(f"({head[own]})")):
            self.problem("a column of another period", body[0][0] - 2, " | ".join(head))
        others = {}
        for index, cell in enumerate(head):
            if index > own and cell not in PLAIN and not SCALE.fullmatch(cell):
                others[index] = self.page.own.other(cell, is_column=True)
                if not others[index]:
                    self.problem("unknown table", body[0][0] - 2, " | ".join(head))
        return own, others

    def figures(self, head: list[str], body: list) -> None:
        """Rows with value, Einordnung, perhaps a small picture."""
        if "Einordnung" not in head and not self.is_short:
            return self.problem("unknown table", body[0][0] - 2, " | ".join(head))
        own, earlier = self.columns(head, body)
        for line, row in body:
            link = self.link(row)
            figure = self.names.figure(link[2]) if link else self.names.row(self.page.period, row[0])
            if not figure or figure.startswith("„"):
                self.unknown(line, " | ".join(row))
            else:
                self.figure_row(head, row, figure, link, own, earlier, line)
        return None

    def link(self, row: list[str]) -> re.Match | None:
        found = (re.fullmatch(r"\[(?P<bild>.*)\]\(kennzahlen\.csv#(?:verlauf|spanne|balken)-(.+)\)", cell) for cell in row)
        return next((match for match in found if match), None)

    def figure_row(self, head: list[str], row: list[str], figure: str, link: re.Match | None, own: int, earlier: dict[int, str], line: int) -> None:
        text, dimension = " | ".join(row), self.dimension
        value = row[own].strip("*")
        picture = self.must("bild", link["bild"], line) if link else None
        got = picture[1].groupdict() if picture else {}
        self.value(figure, dimension, value, line, text)
        self.late(row[1] if head[1] == "Einordnung" else None, figure, value, line, text)
        if head[1] == "Einordnung" and (verdicts := self.einordnung(row[1], line)):
            self.verdict(figure, dimension, verdicts, line, text)
            if verdicts[1] is None:
                pass
            elif got.get("band"):
                self.judge(value, got["band"], verdicts[1], line, text)
            elif verdicts[1] == USUAL and link and "#verlauf-" in link[0] and link["bild"] != "–":  # no line is drawn of few cases
                self.problem("usual without a band", line, text)
        if got.get("band"):
            self.claim(figure, dimension, "rahmen", got["band"], line, "link", text)
        if got.get("spanne"):
            self.claim(figure, dimension, "spanne", got["spanne"], line, "link", text)
            if rate := rate_of(value):
                self.page.shares.append((rate[1], got["spanne"], text, line))
        if got.get("ziel"):
            self.claim(figure, WHOLE, "Zielwert", got["ziel"], line, "link", text)
        if got.get("jetzt"):
            self.claim(figure, dimension, "wert", got["jetzt"], line, "link", text)
            self.claim(figure, dimension, "wert", got.get("davor") or got["jetzt"], line, "link", text, next(iter(earlier.values()), self.page.own.before))
        for index, name in enumerate(head):
            if name == "Anteil" and "%" in row[index] and (rate := rate_of(value)):
                self.page.shares.append((rate[1], row[index], text, line))
            if name == "alle":
                self.value(figure, WHOLE, row[index], line, text)
            if name in TWELVE:
                self.claim(figure, dimension, "12 Monate", row[index], line, "cell", text)
            if index in earlier and row[index] != "–":
                self.claim(figure, dimension, "wert", row[index], line, "cell", text, earlier[index])

    def value(self, figure: str, dimension: str, value: str, line: int, text: str, source: str = "cell") -> None:
        self.claim(figure, dimension, "wert", value, line, source, text)
        if self.is_short:
            self.claim(figure, dimension, "wert", value, line, source, text, self.same_month)
        if figure in DUTIES:
            done, closed = rate_of(value) or (0, 0)
            self.claim(figure, dimension, "offen", str(closed - done), line, source, text)

    def late(self, cell: str | None, figure: str, value: str, line: int, text: str) -> None:
        """A cell bears „▲ überfällig“ exactly where cases are."""
        if cell is not None and cell.startswith(LATE) != (figure == "bestand.ueberfaellig" and not re.match(r"0(?![.\d])", value)):
            self.problem("mark and number of overdue cases disagree", line, text)

    def verdict(self, figure: str, dimension: str, verdicts: tuple[str | None, object], line: int, text: str) -> None:
        self.claim(figure, dimension, "ziel", verdicts[0], line, "cell", text)
        if verdicts[1] is not None:
            self.claim(figure, dimension, "zeichen", verdicts[1], line, "cell", text)

    def topics(self, head: list[str], body: list) -> None:
        """Reasons for criticism and praise: groups with their sums, and the topics named most."""
        kind = "lob" if head[0] == "Lob für" else "kritisch"
        own, earlier = self.columns(head, body)
        sums, last = 0, None
        for line, row in body:
            link, text = self.link(row), " | ".join(row)
            name = row[0].strip("*")
            if name == "Alle Nennungen":
                last = (line, row)
            elif row[0].startswith("**"):
                sums += int(number(row[own].strip("*")))
            figure = self.names.figure(link[2]) if link else f"{kind}.{self.names.topics[name]}" if name in self.names.topics else None
            if row[0].startswith("**") or not figure and self.dimension != WHOLE:
                if "Einordnung" in head and row[1]:
                    self.problem("a verdict on a group of topics", line, text)
                self.group(head, row, f"{kind}: {name}", own, earlier, line)
            elif figure:
                self.figure_row(head, row, figure, link, own, earlier, line)
            else:
                self.unknown(line, text)
        if last and int(number(last[1][own].strip("*"))) != sums:
            self.problem("the groups do not add up", last[0], " | ".join(last[1]))

    def group(self, head: list[str], row: list[str], figure: str, own: int, earlier: dict[int, str], line: int) -> None:
        """How often a group of topics was named."""
        text = " | ".join(row)
        self.claim(figure, self.dimension, "wert", row[own].strip("*"), line, "cell", text)
        if link := self.link(row):
            if picture := self.must("bild", link["bild"], line):
                got = picture[1].groupdict()
                if got.get("jetzt"):
                    self.claim(figure, self.dimension, "wert", got["jetzt"], line, "link", text)
                    self.claim(figure, self.dimension, "wert", got.get("davor") or got["jetzt"], line, "link", text, next(iter(earlier.values()), self.page.own.before))
        for index, name in enumerate(head):
            if name == "alle":
                self.claim(figure, WHOLE, "wert", row[index], line, "cell", text)
            if name in TWELVE:
                self.claim(figure, self.dimension, "12 Monate", row[index], line, "cell", text)
            if index in earlier and row[index] != "–":
                self.claim(figure, self.dimension, "wert", row[index], line, "cell", text, earlier[index])

    def einordnung(self, cell: str, line: int) -> tuple[str | None, object] | None:
        """Zielwert and course; None for a course of which a row with overdue cases says nothing."""
        ziel, zeichen = None, NOTHING
        if cell.startswith(LATE):
            cell = cell.removeprefix(LATE).strip()
            if not cell:
                return ziel, None
            rest = self.einordnung(cell, line)
            return rest and (rest[0], rest[1] if rest[1] != NOTHING else None)
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

    # Plain numbers

    def counted_rows(self, head: list[str], body: list, of: dict[str, tuple[str, str]]) -> None:
        """Rows without a verdict that add up to the last one; `of` says which figure and dimension a row is."""
        own, earlier = self.columns(head, body)
        sums = {index: 0 for index in (own, *earlier)}
        for line, row in body:
            text, isSum = " | ".join(row), row[0].startswith("**")
            if row[0].strip("*") not in of:
                self.unknown(line, text)
                continue
            figure, dimension = of[row[0].strip("*")]
            if link := self.link(row):
                self.must("bild", link["bild"], line)
            for index, period in ({own: self.page.period} | earlier).items():
                if row[index] == "–":
                    continue
                self.claim(figure, dimension, "wert", row[index], line, "cell", text, period)
                if isSum and sums[index] != int(number(row[index])):
                    self.problem("the rows do not add up", line, text)
                sums[index] += int(number(row[index]))
            for index, name in enumerate(head):
                if name in TWELVE:
                    self.claim(figure, dimension, "12 Monate", row[index], line, "cell", text)
                if name == "alle":
                    self.claim("eingang", dimension.partition("+")[2] if "+" in dimension else WHOLE, "wert", row[index], line, "cell", text)
        if not body[-1][1][0].startswith("**"):
            self.totals = sums

    def kinds(self, head: list[str], body: list) -> None:
        """Eingang by Art: of the whole, or of a part beside it."""
        own = self.dimension
        of = {name: ("eingang", f"{own}+art:{art}" if own else f"art:{art}") for name, art in ARTEN.items()}
        self.counted_rows(head, body, of | {"Zusammen": ("eingang", own)})

    def ways(self, head: list[str], body: list) -> None:
        of = {name: ("eingang", f"weg:{name}") for name in ("Brief", "Fax", "E-Mail", "Online", "Telefon", "Persönlich")}
        self.counted_rows(head, body, of | {"Zusammen": ("eingang", WHOLE)})

    def forwarded(self, head: list[str], body: list) -> None:
        stellen = ("Datenschutz", "Dienstaufsicht", "Korruption", "Leistungsmissbrauch", "Widerspruch")
        self.totals: dict[int, int] = {}
        self.counted_rows(head, body, {name: (f"weitergeleitet.{name.lower()}", WHOLE) for name in stellen})
        self.claim("weitergeleitet", WHOLE, "wert", str(self.totals.get(1, 0)), body[0][0], "sum", "all rows")

    def ages(self, head: list[str], body: list) -> None:
        if head != ["Alter", "Offen", "Hinweis"]:
            return self.problem("unknown table", body[0][0] - 2, " | ".join(head))
        self.claim("bestand", WHOLE, "wert", str(sum(int(number(row[1])) for _, row in body)), body[0][0], "sum", "all ages")
        for line, row in body:
            if (row[2] == "älter als 3 Wochen") != (row[0].startswith("22") and row[1] != "0") or row[2] not in ("", "älter als 3 Wochen"):
                self.unknown(line, " | ".join(row))
        return None
