"""Goes through one Markdown page of a built site block by block; see claims.py for what comes out.

What no pattern of the wordings recognises is a problem of its own.
"""

from __future__ import annotations

import re
from pathlib import Path

import wordings
from atoms import N
from claims import WHOLE, Claim, Judged, Page, Problem, cells_of, plain
from names import Names, collect_names
from periods import Period, day_of, month_id
from read_charts import Charts
from read_corrections import Corrections
from read_decisions import Decisions
from read_index import Index
from read_measures import Measures
from read_meeting import Meeting
from read_messages import Messages
from read_months import Months
from read_tables import Tables
from read_teams import Teams
from read_year import Year

KINDS = {
    "geschaeftsfuehrung": ("Bericht an die Geschäftsführung", "Bericht an die Geschäftsführung"), "fuehrungskraefte": ("Führungskräftebesprechung", "Führungskräftebesprechung"),
    "anhang": ("Anhang", "Anhang"), "tischvorlage": ("Tischvorlage", "Tischvorlage"), "jahresbericht": ("Jahresbericht", "Jahresbericht"),
}  # fmt: skip
SECTIONS = {
    "geschaeftsfuehrung": ("Das Wichtigste", "Bestand und Frist", "Kennzahlen", "Fristen", "Bereiche", "Eingang und Anliegen", "Maßnahmen"),
    "fuehrungskraefte": (
        "Heute zu entscheiden", "Neu seit", "Seither erledigt", "Maßnahmen", "Fristen", "Eingang", "Folgereaktionen", "Bearbeitung", "Lob und Anregungen",
        "Weitergeleitete Fälle",
    ),
    "anhang": ("Verläufe", "Unterscheiden sich die Teams?", "Teams", "Bestand", "Eingang nach Art", "Eingangsweg und Folgequote", "Maßnahmen", "Güte der Bearbeitung", "Weitergeleitete Fälle"),
    "tischvorlage": ("Heute zu entscheiden", "Bestand und Frist", "Offene Maßnahmen"),
    "team": ("Heute zu entscheiden", "Kennzahlen", "Fristen", "Maßnahmen", "Eingang und Anliegen"),
    "bereich": ("Heute zu entscheiden", "Kennzahlen", "Fristen", "Maßnahmen", "Eingang und Anliegen", "Teams des Bereichs"),
    "jahresbericht": ("Das Jahr in", "Jahr für Jahr", "Was aus den Reaktionen wurde", "Worüber geklagt wurde", "Was gelobt wurde", "Was daraus gelernt wurde"),
    "wie-monat": ("Nur ein Monat", "Kennzahlen"),
}  # fmt: skip
WRITTEN = ("Bewertung", "Schriftlicher Bericht", "Antwort der Geschäftsführung")


class Reader(Messages, Meeting, Decisions, Measures, Tables, Teams, Months, Year, Charts, Index, Corrections):
    """Goes through a page block by block; what it finds is in `page`."""

    def __init__(self, path: Path, root: Path, names: Names):
        self.names = names
        lines = path.read_text().split("\n")
        kind = re.sub(r"-.*", "", path.stem) if path.stem.startswith(("team-", "bereich-")) else path.stem
        self.place, _, title = plain(lines[0].removeprefix("# ")).rpartition(" · ")
        self.dimension = f"{kind}:{self.place}" if kind in ("team", "bereich") else WHOLE
        self.is_short = "## Nur ein Monat" in lines
        self.is_outside = kind in ("index", "berichtigungen")  # of periods
        period = "" if self.is_outside else path.parent.name
        self.is_corrected = False
        self.page = Page(str(path.relative_to(root)), "wie-monat" if self.is_short else kind, Period(period, title), lines)
        if kind in KINDS and self.place != KINDS[kind][self.is_short] or period and title_id(title) != period:
            self.problem("a title of another page", 1, lines[0])
        self.section = ""
        self.statement = None
        self.summary_of = ""
        self.late_together = 0  # overdue Maßnahmen that a decision counts without their names
        self.said: set[tuple[str, str, str]] = set()  # what decisions and duties name: figure, dimension, aspect
        self.months_compared = ""
        self.caption_name = ""
        self.same_month = ""  # of a short page

    # What comes out

    def claim(self, figure: str, dimension: str, aspect: str, verdict: object, line: int, source: str, text: str, period: str | None = None) -> None:
        where = self.page.period if period is None else period
        if where:
            self.page.claims.append(Claim(figure, dimension, where, aspect, verdict, self.page.path, line, source, text))

    def compared_with_others(self, figure: str, team: str, said: str | None, line: int, source: str, text: str) -> None:
        """Whether a team keeps a deadline more seldom or more often than the others; only the first has to be decided on."""
        self.claim(figure, f"team:{team}", "vergleich", said, line, source, text)
        self.claim(figure, f"team:{team}", "seltener", said == "seltener", line, source, text)

    def problem(self, kind: str, line: int, text: str) -> None:
        self.page.problems.append(Problem(kind, self.page.path, line, text))

    def unknown(self, line: int, text: str) -> None:
        self.problem("unknown sentence", line, text)

    def judge(self, value: str, band: str, zeichen: object, line: int, text: str, period: str | None = None) -> None:
        self.page.judged.append(Judged(value, band, zeichen, self.page.path, line, text, period or self.page.period))

    def must(self, place: str, text: str, line: int, title: str | None = None) -> tuple[str, re.Match] | None:
        """A sentence that is known there, about the page's own period or the one of that title."""
        found = wordings.match(place, text)
        if not found:
            self.unknown(line, f"[{place}] {text}")
        elif (own := found[1].groupdict().get("zeitraum")) and own.partition(" ")[2].removeprefix("Jahr ") != (title or self.page.own.title):
            self.problem("a sentence about another period", line, text)
        return found

    @staticmethod
    def title_id(title: str) -> str:
        return title_id(title)

    # Blocks

    def read(self) -> Page:
        lines = self.page.lines
        blocks, start = [], None
        for index, line in enumerate([*lines, ""]):
            if line.strip() and start is None:
                start = index
            elif not line.strip() and start is not None:
                blocks.append((start + 1, lines[start:index]))
                start = None
        for place, (first, block) in enumerate(blocks):
            if block[0].startswith("#") and (len(block[0]) - len(block[0].lstrip("#")) < 3 or self.section not in WRITTEN):
                self.heading(first, block)
            elif self.section in WRITTEN:
                self.page.written |= set(range(first, first + len(block)))
            elif place == 1:
                self.standzeile(first, block)
            else:
                self.block(first, block)
        if self.page.decisions is not None:
            self.not_decided()
        if not self.is_outside:
            self.corrected_cells()
        return self.page

    def heading(self, first: int, block: list[str]) -> None:
        self.section = plain(block[0].lstrip("#").strip())
        if len(block) > 1:
            self.unknown(first + 1, block[1])
        if block[0].startswith("# ") or self.is_outside:
            return
        if self.section.startswith("Das Jahr in"):
            self.must("jahreskopf", self.section, first)
        if self.section.startswith("Neu seit "):
            self.since(first, self.section.removeprefix("Neu seit "))
        known = (*SECTIONS[self.page.kind], *WRITTEN)
        if not any(self.section == name or name in ("Das Jahr in", "Neu seit") and self.section.startswith(name) for name in known):
            self.problem("unknown section", first, self.section)
        if self.section == "Heute zu entscheiden":
            self.page.decisions, self.page.decisions_line = [], first

    def standzeile(self, first: int, block: list[str]) -> None:
        if found := self.must("standzeile", plain(block[0]), first):
            self.page.stand = day_of(found[1]["stand"])
        for offset, line in enumerate(block[1:], 1):
            self.unknown(first + offset, line)

    def block(self, first: int, block: list[str]) -> None:
        head = block[0]
        if title := next((place for place, line in enumerate(block) if place and line.startswith("**") and line.endswith("\\")), 0):
            self.problem("no blank line in front of a chart", first + title, block[title])
            self.block(first, block[:title])
            return self.block(first + title, block[title:])
        if self.page.kind == "index":
            self.index_block(first, block)
        elif self.page.kind == "berichtigungen":
            self.corrections_block(first, block)
        elif head.startswith("|"):
            self.table(first, [cells_of(line) for line in block])
        elif head.startswith("**") and head.endswith("\\") and len(block) in (2, 3):
            self.chart(first, block)
        elif re.match(r"\*[^*].*\*$", head) and len(block) == 1:
            self.caption(first, plain(head[1:-1]))
        elif re.match(r"\d+\. ", head) and self.section == "Das Wichtigste":
            self.kernaussage(first, block)
        elif re.match(r"\d+\. ", head) and self.section.startswith("Das Jahr in"):
            self.year_sentences(first, block)
        elif head.startswith("   ") and self.section == "Das Wichtigste":
            self.beleg(first, plain(head.strip()))
        elif head.startswith("- "):
            for offset, line in enumerate(block):
                self.bullet(first + offset, plain(line))
        else:
            for offset, line in enumerate(block):
                self.paragraph(first + offset, plain(line.strip()))
        return None

    def bullet(self, line: int, text: str) -> None:
        text = text.removeprefix("- ")
        if self.section == "Heute zu entscheiden":
            self.duty(line, text)
        elif self.section.startswith("Neu seit") or self.section == "Seither erledigt":
            self.news(line, text)
        elif self.section == "Fristen" and self.page.kind == "fuehrungskraefte":
            self.not_all_kept(line, text)
        elif self.section == "Bearbeitung":
            self.duty_gap(line, text)
        else:
            self.unknown(line, text)

    def paragraph(self, line: int, text: str) -> None:
        section, kind = self.section, self.page.kind
        if self.hint(line, text):
            pass
        elif section == "Das Wichtigste":
            self.without_messages(line, text)
        elif section == "Heute zu entscheiden":
            self.nothing_decided(line, text)
        elif section == "Nur ein Monat":
            self.short_page(line, text)
        elif section == "Folgereaktionen":
            self.follow(line, text)
        elif section == "Lob und Anregungen":
            self.praise(line, text)
        elif section == "Eingang" and kind == "fuehrungskraefte":
            self.received_title(line, text, "sentence")
        elif section == "Weitergeleitete Fälle" and kind == "fuehrungskraefte":
            self.forwarded_sentence(line, text)
        elif section == "Bearbeitung":
            self.must("gezeichnet", text, line)
        elif section == "Eingang und Anliegen" and kind == "geschaeftsfuehrung":
            self.received_title(line, text, "sentence")
        elif kind == "jahresbericht" and section in ("Jahr für Jahr", "Was daraus gelernt wurde"):
            self.year_paragraph(line, text)
        elif wordings.match("leer", text):
            pass  # a chart without any value
        elif found := self.must("absatz", text, line):
            self.nothing_there(found[0], line, text)

    def nothing_there(self, name: str, line: int, text: str) -> None:
        if name == "nichts-weitergeleitet":
            self.claim("weitergeleitet", WHOLE, "wert", "0", line, "sentence", text)
        elif name in ("keine-offenen", "keine-massnahmen"):
            self.claim("massnahmen", WHOLE, "offen", "0", line, "sentence", text)

    def caption(self, line: int, text: str) -> None:
        # Praise and ideas by groups, one sentence each.
        sentences = re.findall(r"(?:Gelobt|Angeregt) wurde, .*?\.(?= Angeregt|$)", text)
        if sentences and " ".join(sentences) == text:
            for sentence in sentences:
                self.by_groups(line, sentence)
        elif text and (found := self.must("unterschrift", text, line)):
            self.caption_name = found[0]
            got = found[1].groupdict()
            if got.get("monate"):
                self.months_compared = got["monate"]
                self.claim("Teamvergleich", WHOLE, "Monate", got["monate"], line, "caption", text)
            if got.get("bereich") and self.place not in self.names.members.get(got["bereich"], []):
                self.problem("a team of another Bereich", line, text)
            own = self.page.kind if found[0] == "fristen-ort" else self.place.lower()
            if got.get("ort") and got["ort"].lower() != own or found[0] == "fristen-ort" and self.dimension == WHOLE:
                self.problem("a caption of another page", line, text)
            if found[0] in ("blatt-team", "blatt"):
                self.claim("beobachtet", self.dimension, "wert", got["beobachtet"] or "0", line, "caption", text)

    def by_groups(self, line: int, text: str) -> None:
        """`Gelobt wurde, in Nennungen: Verhalten 4 (Vormonat: 5); …`."""
        found = self.must("gelobt", text, line)
        for part in found[1]["liste"].split("; ") if found else []:
            name, now, when, then = re.fullmatch(rf"(.+?) ({N})(?: \((.+): ({N})\))?", part).groups()
            figure = f"{'lob' if text.startswith('Gelobt') else 'anregung'}: {name}"
            self.claim(figure, self.dimension, "wert", now, line, "sentence", text)
            if then:
                self.claim(figure, self.dimension, "wert", then, line, "sentence", text, self.earlier(when, line, text))

    def earlier(self, words: str, line: int, text: str) -> str:
        """The period that a sentence compares with."""
        period = self.page.own.other(words, is_column=False)
        if not period:
            self.unknown(line, f"[Zeitraum] {words}: {text}")
        return period


def title_id(title: str) -> str:
    """The folder of a period by its title."""
    title = re.sub(r" \(bis .+\)$", "", title)
    if found := re.fullmatch(r"(\d)\. Quartal (\d{4})", title):
        return f"{found[2]}-Q{found[1]}"
    if " bis " in title:
        return "..".join(day_of(day).isoformat() for day in title.split(" bis "))
    return title if title.isdigit() else month_id(title)


def read_site(site: Path, known: dict[tuple[str, str, str], Page] | None = None) -> tuple[list[Page], Names]:
    """Every report page and the index of a built site, or of its folder `intern`.

    With `known` a page that was read before, with the same text and the same names around it, is not read again.
    """
    root = site / "intern" if (site / "intern").is_dir() else site
    paths = [*sorted(root.glob("berichte/*/*.md")), root / "index.md"]
    if (root / "berichtigungen.md").exists():
        paths.append(root / "berichtigungen.md")
    names = collect_names(root, paths)
    if known is None:
        return [Reader(path, root, names).read() for path in paths], names
    around, pages = repr(names), []
    for path in paths:
        key = str(path.relative_to(root)), path.read_text(), around
        if key not in known:
            known[key] = Reader(path, root, names).read()
        pages.append(known[key])
    return pages, names
