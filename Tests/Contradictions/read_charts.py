"""Reads the charts of a report: their titles, the lines below and the sentences of their text alternatives."""

from __future__ import annotations

import re

from claims import NOTHING, USUAL, WHOLE, Zeichen, count_of, number, plain, rate_of, rule_of
from periods import day_of, month_id

KINDS = {"verlauf": ("verlauf",), "trichter": ("trichter",), "teams": ("teams",), "eingang": ("eingang", "jahr"), "monate": ("jahr",), "bestand": ("bestand",)}


class Charts:
    """The part of the reader that knows the charts."""

    def chart(self, first: int, block: list[str]) -> None:
        """`**title**`, `*subtitle*`, `![sentence](file)`."""
        title, subtitle, picture = plain(block[0][2:-3]), plain(block[1][1:-2]) if len(block) == 3 else "", block[-1]
        found = re.fullmatch(r"!\[(.*)\]\((.+)\.svg\)", picture)
        if not found or len(block) == 3 and not re.fullmatch(r"\*[^*].*\*\\", block[1]):
            return self.unknown(first + 1, " ".join(block))
        if len(title.split()) > 10:
            self.problem("a title of more than ten words", first, title)
        alt, name, last = plain(found[1]), found[2].partition("-")[2], first + len(block) - 1
        if found[2].partition("-")[0] != re.sub(r".*/|\.md", "", self.page.path):
            self.problem("a chart of another page", last, found[2])
        kind = name.partition("-")[0]
        read = {"verlauf": self.control, "trichter": self.funnel, "teams": self.teams_chart, "eingang": self.received, "monate": self.year_chart, "bestand": self.open_chart}
        if kind not in read:
            return self.problem("unknown chart", first, name)
        below = self.must("untertitel", subtitle, first + 1) if subtitle else None
        if below and below[0] not in KINDS[kind]:
            self.problem("a subtitle of another chart", first + 1, subtitle)
        return read[kind](first, title, below[1].groupdict() if below else {}, last, alt, name)

    # A series of months

    def control(self, line: int, title: str, below: dict, last: int, alt: str, name: str) -> None:
        figure = self.names.figure(name.removeprefix("verlauf-")) or name
        said = self.must("verlauf", alt, last)
        month = month_id(said[1]["monat"]) if said and said[1].groupdict().get("monat") else self.page.period
        if said:
            got = said[1].groupdict()
            if self.page.own.kind == "month" and not self.page.own.is_cut and month != self.page.period:
                self.problem("a chart of another month", last, alt)
            self.series_said(figure, said[0], got, month, last, alt, "alt")
            if got.get("band"):
                self.claim(figure, WHOLE, "rahmen", got["band"], last, "alt", alt, month)
                self.judge(got["wert"], got["band"], self.mark(got), last, alt, month)
            if got.get("zielwert"):
                self.claim(figure, WHOLE, "Zielwert", got["zielwert"], last, "alt", alt)
            if got.get("anteil") and (rate := rate_of(got["wert"])):
                self.page.shares.append((rate[1], got["anteil"], alt, last))
        if above := self.must("verlaufstitel", title, line):
            self.series_said(figure, above[0], above[1].groupdict(), month, line, title, "title")
            short = {"kein-rahmen": ("ein-monat", "wenige-monate", "wenige-faelle", "zu-klein"), "frist-unter-ziel": ("frist-ueblich",)}.get(above[0], (above[0],))
            if said and said[0] not in short:
                self.problem("title and alternative text disagree", line, f"{title} {alt}")
        if below and month != (below_month := month_id(below["monat"])) and said and said[1].groupdict().get("monat") or below and self.page.own.kind == "month" and not self.page.own.is_cut and below_month != month:
            self.problem("title and alternative text name two months", line, f"{title} {alt}")

    def series_said(self, figure: str, name: str, got: dict, month: str, line: int, text: str, source: str) -> None:
        if figure != (own := self.series("Die " + got["frist"] if got.get("frist") else got["reihe"])):
            self.problem("a chart of another figure", line, f"{text} ({own}, {figure})")
        if name == "kein-fall":
            return
        self.claim(figure, WHOLE, "zeichen", self.mark(got), line, source, text, month)
        if got.get("wert"):
            self.claim(figure, WHOLE, "wert", got["wert"], line, source, text, month)
        if month == self.page.period and name.startswith(("frist", "groesse")):
            if "ziel" in got and (source == "alt" or got["ziel"]):  # a title may have no room for it
                self.claim(figure, WHOLE, "ziel", "unter" if got["ziel"] else None, line, source, text, month)
            if not got.get("nichts") and (source == "alt" or got["vorjahr"]):
                self.claim(figure, WHOLE, "vorjahr", bool(got.get("vorjahr")), line, source, text, month)

    @staticmethod
    def mark(got: dict) -> object:
        if got.get("nichts"):
            return USUAL
        if got.get("hoch") or got.get("niedrig"):
            return Zeichen("ausserhalb", bool(got.get("hoch")))
        return rule_of(got, "ausserhalb") if any(got.get(key) for key in ("trend", "lauf", "nahe")) else NOTHING

    # Teams

    def teams_chart(self, line: int, title: str, below: dict, last: int, alt: str, name: str) -> None:
        above, said = self.must("teamstitel", title, line), self.must("teams", alt, last)
        if below and below["titel"] != self.page.own.title:
            self.problem("a chart of another period", line, below["titel"])
        for found, at, text, source in ((said, last, alt, "alt"), (above, line, title, "title")):
            if not found:
                continue
            got = found[1].groupdict()
            self.claim("abschluss", WHOLE, "Ziel gesetzt", found[0] != "ohne-ziel", at, source, text)
            missed = self.names.teams_in(got.get("teams") or "")
            if got.get("teams") and not self.names.is_list(got["teams"]) or got.get("teams") and (len(missed) > 1) != found[0].startswith("mehrere"):
                self.unknown(at, f"[teams] {text}")
            self.claim("abschluss", WHOLE, "Teams unter Ziel", counted(got.get("zahl")) if got.get("zahl") else len(missed), at, source, text)
            if found[0] != "ohne-ziel" and not got.get("zahl"):
                for team in self.names.teams:
                    self.claim("abschluss", f"team:{team}", "unter einem Ziel", team in missed, at, source, text)

    def funnel(self, line: int, title: str, below: dict, last: int, alt: str, name: str) -> None:
        figure = self.names.figure(name.removeprefix("trichter-")) or name
        above, said = self.must("trichtertitel", title, line), self.must("trichter", alt, last)
        if below and below.get("monate"):
            self.claim("Teamvergleich", WHOLE, "Monate", below["monate"], line + 1, "subtitle", title)
        for found, at, text, source in ((said, last, alt, "alt"), (above, line, title, "title")):
            if not found:
                continue
            got = found[1].groupdict()
            if figure != self.series("Die " + got["frist"]):
                self.problem("a chart of another figure", at, text)
            low, high = (self.names.teams_in(got.get(key) or "") for key in ("unten", "oben"))
            if any(got.get(key) and not self.names.is_list(got[key]) for key in ("unten", "oben")):
                self.unknown(at, f"[trichter] {text}")
            number_ = counted(got.get("zahl") or got.get("ein")) if got.get("zahl") or got.get("ein") else len(low) + len(high)
            self.claim(figure, WHOLE, "Teams, die sich unterscheiden", number_, at, source, text)
            if "gezaehlt" not in found[0] and not got.get("zahl"):
                for team in self.names.teams:
                    self.compared_with_others(figure, team, "seltener" if team in low else "öfter" if team in high else None, at, source, text)
        if above and said and above[0].removesuffix("-gezaehlt") != said[0]:
            self.problem("title and alternative text disagree", line, f"{title} {alt}")

    # What came in, what is open

    def received(self, line: int, title: str, below: dict, last: int, alt: str, name: str) -> None:
        if below and (below.get("titel") or below.get("jahr")) not in (None, self.page.own.title):
            self.problem("a chart of another period", line + 1, title)
        month = None
        if found := self.must("eingangstitel", title, line):
            month = found[1]["monat"]
            self.received_claims(found[1].groupdict(), line, title, "title", month)
        self.received_title(last, alt, "alt", month)

    def received_title(self, line: int, text: str, source: str, month: str | None = None) -> None:
        """`Im Oktober 2026 gingen 56 Reaktionen ein, davon 35 Beschwerden.`, of the chart and as a sentence."""
        if source == "sentence" and (cut := re.search(r"(?:^|(?<=\.) )(?:Kein Grund|Ungewöhnlich)", text)):
            if found := self.must("haeufig", text[cut.start() :].strip(), line):
                self.page.often = (list(self.names.topics_in(found[1].groupdict().get("gruende") or "")), line, text)
            text = text[: cut.start()]
            if not text:
                return
        if found := self.must("eingang", text, line, month):
            self.received_claims(found[1].groupdict(), line, text, source, month)

    def received_claims(self, got: dict, line: int, text: str, source: str, month: str | None) -> None:
        period = month_id(month) if month else None
        count = got["wert"].replace("keine", "0")
        part = count if got.get("alle") else got.get("viele") or {"keine": "0", "eine": "1", None: "0"}.get(got.get("davon"), got.get("davon"))
        self.claim("eingang", WHOLE, "wert", count, line, source, text, period)
        self.claim("eingang", "art:beschwerde", "wert", part, line, source, text, period)

    def open_chart(self, line: int, title: str, below: dict, last: int, alt: str, name: str) -> None:
        if title + "." != alt:
            self.problem("title and alternative text disagree", line, f"{title} {alt}")
        if below and self.page.stand != day_of(below["stand"]):
            self.problem("a chart of another day", line + 1, below["stand"])
        if got := self.must("bestand", alt, last):
            self.open_cases(alt, got[1].groupdict(), last, "alt")

    def year_chart(self, line: int, title: str, below: dict, last: int, alt: str, name: str) -> None:
        own = self.page.own
        if title + "." != alt:
            self.problem("title and alternative text disagree", line, f"{title} {alt}")
        if found := self.must("jahresbild", title, line):
            got = found[1].groupdict()
            if got["jahr"] != own.id or got["vorjahr"] not in (None, own.before) or below and (below["jahr"], below["vorjahr"]) != (got["jahr"], got["vorjahr"]):
                self.problem("a chart of another year", line, title)
            self.claim("eingang", WHOLE, "wert", (got["wert"] or got["eine"]).replace("keine", "0"), line, "title", title)
            if got["vorjahr"]:
                self.claim("eingang", WHOLE, "wert", (got["vorher"] or got["war"]).replace("keine", "0"), line, "title", title, own.before)


def counted(word: str) -> int:
    """`Zwei`, `14`, `Ein`."""
    return 1 if word == "Ein" else int(number(word)) if word[0].isdigit() else count_of(word.lower())
