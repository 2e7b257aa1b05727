"""Reads the charts of a report: their titles and alternative texts."""

from __future__ import annotations

import re

import wordings
from atoms import K, MONTH, WITHIN
from claims import ARTEN, NOTHING, USUAL, WHOLE, Zeichen, band_of, cells_of, plain, rate_of, rule_of
from periods import after, month_id


class Charts:
    """The part of the reader that knows the charts."""

    def chart(self, first: int, head: str, picture: str) -> None:
        title = plain(head[2:-3])
        found = re.fullmatch(r"!\[(.*)\]\((.+)\.svg\)", picture)
        if not found:
            return self.unknown(first + 1, picture)
        alt, name = plain(found[1]), found[2].partition("-")[2]
        if name.startswith("verlauf-"):
            self.control(first, title, alt)
        elif name.startswith("trichter-"):
            self.funnel(first, title, alt, name)
        elif name == "teams":
            self.teams_chart(first, title, alt)
        elif name == "eingang":
            self.received(first, title, alt)
        elif name == "monate":
            self.year_chart(first, title, alt)
        elif name == "bestand":
            if got := self.must("bestand", title, first):
                self.open_cases(title, got[1].groupdict(), first, "title")
            self.must("bestandsbild", alt, first + 1)
        else:
            self.problem("unknown chart", first, name)
        return None

    def control(self, line: int, title: str, alt: str) -> None:
        described = self.must("reihe", alt, line + 1)
        said = self.must("verlauf", title, line)
        month = None
        if described:
            got = described[1].groupdict()
            figure = self.series(got["reihe"])
            month = month_id(got["monat"]) if got.get("monat") else None
            frame = self.must("rahmen", got["rest"], line + 1) if got["rest"] else None
            if month and frame:
                inner = frame[1].groupdict()
                signals = self.must("signale", inner["rest"], line + 1)
                runs = self.runs(signals[1].groupdict().get("liste") or "", line + 1) if signals else {}
                for name, zeichen in runs.items():
                    self.claim(figure, WHOLE, "Signal im Verlauf", zeichen, line + 1, "alt", alt, f"{self.page.period}: {name}")
                newest = runs.get(month, NOTHING)
                self.claim(figure, WHOLE, "zeichen", newest, line + 1, "alt", alt, month)
                if inner.get("von"):
                    share = inner["bis"].endswith("%")
                    band = band_of(inner["von"], inner["bis"])
                    self.claim(figure, WHOLE, "rahmen", band, line + 1, "alt", alt, month)
                    self.claim(figure, WHOLE, "mittel", inner["mittel"], line + 1, "alt", alt, month)
                    if share or "von" not in got["wert"]:
                        self.judge(got["wert"], band, newest, line + 1, alt, month)
                self.claim(figure, WHOLE, "wert", got["wert"], line + 1, "alt", alt, month)
        if said:
            self.control_title(line, title, said, month)

    def runs(self, text: str, line: int) -> dict[str, Zeichen]:
        """`Mai 2025 bis Juni 2025 (nahe der Grenze) und August 2025 (außerhalb)` month by month."""
        out: dict[str, Zeichen] = {}
        for start, end, words in re.findall(rf"({MONTH})(?: bis ({MONTH}))? \(([^)]+)\)", text):
            found = self.must("kurz", words, line)
            month, last = month_id(start), month_id(end or start)
            while found and month <= last:
                out[month] = Zeichen(found[0])
                month = after(month)
        return out

    def control_title(self, line: int, title: str, said: tuple[str, re.Match], month: str | None) -> None:
        name, got = said[0], said[1].groupdict()
        figure = self.series("Die " + got["frist"] if got.get("frist") else got["reihe"])
        period = month_id(got["monat"]) if got.get("monat") else self.page.period
        if name == "kein-fall" or not got.get("wert"):
            if name != "kein-fall":
                self.claim(figure, WHOLE, "zeichen", NOTHING, line, "title", title, month or period)
            return
        if month and month != period:
            self.problem("title and alternative text name two months", line, title)
        if got.get("nichts"):
            zeichen: object = USUAL
        elif got.get("hoch") or got.get("niedrig"):
            zeichen = Zeichen("ausserhalb", bool(got.get("hoch")))
        else:
            zeichen = rule_of(got, "ausserhalb")
        self.claim(figure, WHOLE, "zeichen", zeichen, line, "title", title, period)
        self.claim(figure, WHOLE, "rahmen", got["band"], line, "title", title, period)
        self.claim(figure, WHOLE, "wert", got["wert"], line, "title", title, period)
        if period == self.page.period:
            if "ziel" in got:
                self.claim(figure, WHOLE, "ziel", "unter" if got["ziel"] else None, line, "title", title, period)
            if zeichen != USUAL:
                self.claim(figure, WHOLE, "vorjahr", bool(got.get("vorjahr")), line, "title", title, period)
        self.judge(got["wert"], got["band"], zeichen, line, title, period)
        if got.get("anteil") and (rate := rate_of(got["wert"])):
            self.page.shares.append((rate[1], got["anteil"], title, line))

    def teams_chart(self, line: int, title: str, alt: str) -> None:
        found = self.must("teams", title, line)
        below = set(self.names.teams_in(found[1].groupdict().get("teams") or "")) if found else set()
        flagged, texts = set(), 0
        for panel in re.split(rf"Abschluss (?={WITHIN}: )", alt)[1:]:
            within, _, rest = panel.partition(": ")
            figure = self.names.frist(self.page.period, within)
            for team in self.names.teams:
                entry = re.search(rf"(?:^|, ){re.escape(team)} ({K}|kein Fall|–)(?: \(([^)]+)\))?(?=[,.])", rest)
                if not entry:
                    continue
                texts += 1
                if entry[1] != "kein Fall":
                    self.claim(figure, f"team:{team}", "wert", entry[1], line + 1, "alt", alt)
                words = entry[2] and wordings.match("ziel", "▲ " + entry[2])
                if entry[2] and not words:
                    self.unknown(line + 1, f"[teams] {entry[2]}")
                self.claim(figure, f"team:{team}", "ziel", words[1][1] if words else None, line + 1, "alt", alt)
                if words:
                    flagged.add(team)
        if not texts:
            self.unknown(line + 1, alt)
        if found and found[0] == "ohne-ziel" and "Ziel " in alt:
            self.problem("a title without the Ziel of its chart", line, f"{title} {alt}")
        if found and found[0] == "keins" and "Ziel " not in alt and not self.has_target(alt):
            self.problem("a Ziel that nobody has set", line, f"{title} {alt}")
        if below != flagged:
            self.problem("title and alternative text disagree", line, f"{title} {alt}")

    def has_target(self, alt: str) -> bool:
        """Whether a rule of the chart has a Zielwert elsewhere in the period: teams may have none of their own."""
        figures = {self.names.frist(self.page.period, within) for within in re.findall(rf"Abschluss ({WITHIN}): ", alt)}
        rows = (cells_of(line) for line in self.page.lines if "#spanne-" in line and "Ziel " in line)
        return any(self.names.row(self.page.period, row[0]) in figures for row in rows)

    def funnel(self, line: int, title: str, alt: str, name: str) -> None:
        found, described = self.must("trichter", title, line), self.must("trichterbild", alt, line + 1)
        if not found or not described:
            return
        figure = self.names.figure(name.removeprefix("trichter-")) or name
        got = found[1].groupdict()
        for team in self.names.teams:
            said = next((side for side, key in (("seltener", "unten"), ("öfter", "oben")) if team in self.names.teams_in(got.get(key) or "")), None)
            self.compared_with_others(figure, team, said, line, "title", title)
            entry = re.search(rf"(?:^|, | und ){re.escape(team)} mit ({K}) \((seltener|öfter)\)", described[1].groupdict().get("liste") or "")
            self.compared_with_others(figure, team, entry[2] if entry else None, line + 1, "alt", alt)
            if entry:
                self.claim(figure, f"team:{team}", "zwölf Monate", entry[1], line + 1, "alt", alt)

    def received(self, line: int, title: str, alt: str) -> None:
        self.received_title(line, title, "title")
        described = self.must("reihe", alt, line + 1)
        rest = described and self.must("eingangsbild", described[1].groupdict().get("rest") or "", line + 1)
        if rest and rest[1]["liste"]:
            for part in re.split(r", | und ", rest[1]["liste"]):
                name, _, value = part.rpartition(" ")
                if name not in ARTEN:
                    self.unknown(line + 1, part)
                    continue
                self.claim("eingang", f"art:{ARTEN[name]}", "letzter Monat", value, line + 1, "alt", alt)
                if month_id(rest[1]["monat"]) == self.page.period:
                    self.claim("eingang", f"art:{ARTEN[name]}", "wert", value, line + 1, "alt", alt)

    def received_title(self, line: int, title: str, source: str) -> None:
        """`Im Oktober 2026 gingen 56 Reaktionen ein, davon 35 Beschwerden.`, above the chart and as a sentence."""
        if found := self.must("eingang", title, line):
            got = found[1].groupdict()
            self.claim("eingang", WHOLE, "wert", got["wert"].replace("keine", "0"), line, source, title)
            self.claim("eingang", "art:beschwerde", "wert", (got.get("davon") or "0").replace("keine", "0"), line, source, title)

    def year_chart(self, line: int, title: str, alt: str) -> None:
        own = self.page.own
        if found := self.must("jahresbild", title, line):
            got = found[1].groupdict()
            if got["jahr"] != own.id or got["vorjahr"] not in (None, own.before):
                self.problem("a chart of another year", line, title)
            self.claim("eingang", WHOLE, "wert", got["wert"], line, "title", title)
            if got["vorher"]:
                self.claim("eingang", WHOLE, "wert", got["vorher"], line, "title", title, own.before)
        for year, text in zip((own.id, own.before), re.split(rf" (?={own.before}: )", alt)):
            if described := self.must("reihe", text, line + 1):
                got = described[1].groupdict()
                if got["reihe"] not in ("Eingang je Monat in Reaktionen", year) or got["rest"]:
                    self.unknown(line + 1, text)
                if got.get("monat"):
                    self.claim("eingang", WHOLE, "wert", got["wert"], line + 1, "alt", alt, month_id(got["monat"]))
