"""Reads one Markdown page of a built site into claims: what is said of a figure, where, and in which words.

A claim has one aspect: `zeichen` (the rule that marks a month, or none), `ziel` (beside its Zielwert), `vergleich` (a team
beside the others), `vorjahr`, `wert`, `rahmen` (the printed band), `spanne` (the printed interval). What no pattern of
wordings.py recognises is a problem of its own.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

import wordings

MONTHS = ("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember")
WORDS = ("null", "einem", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf")
ARTEN = {
    "Beschwerde": "beschwerde", "Beschwerden": "beschwerde", "Kritik": "kritik", "Lob": "lob", "Anregung": "anregung", "Anregungen": "anregung",
    "Petition": "petition", "Petitionen": "petition", "Eingabe": "eingabe", "Eingaben": "eingabe", "ohne Bogen": "ohne_bogen",
}  # fmt: skip
ROWS = {
    "Eingang": "eingang", "Erledigt": "erledigt", "Bestand": "bestand", "davon über der Frist": "bestand.ueberfaellig", "Dauer bis zum": "bearbeitungsdauer.median",
    "Dauer, die 9": "bearbeitungsdauer.p90", "Folgequote": "folgequote", "Berechtigt oder": "berechtigt", "Abhilfe": "abhilfe", "Alternative Lösung": "alternative",
    "Mit Entschuldigung": "entschuldigung", "Mit betroffenen": "eroerterung", "Vermerk und": "vermerk", "Ansprechpartner": "ansprechpartner",
    "An die Bereichsleitung": "eskaliert", "Anliegen zum Verhalten": "verhalten", "Abschluss in 14": "frist.abschluss-14-tage", "Abschluss in einer Woche": "frist.abschluss-14-tage",
}  # fmt: skip
WHOLE = ""


@dataclass(frozen=True)
class Zeichen:
    """A mark and its rule; None is what the wording leaves open."""

    rule: str  # ausserhalb, trend, nahe, lauf
    up: bool | None = None
    months: int | None = None

    def agrees(self, other: Zeichen) -> bool:
        return self.rule == other.rule and all(
            one is None or two is None or one == two for one, two in ((self.up, other.up), (self.months, other.months))
        )

    def __str__(self) -> str:
        way = "" if self.up is None else " up" if self.up else " down"
        return self.rule + way + (f" for {self.months} months" if self.months else "")


NOTHING = "no mark"  # nothing is marked
USUAL = "usual"  # inside a band, and nothing is marked
NOT_OUTSIDE = "not outside"  # another rule may hold


@dataclass(frozen=True)
class Claim:
    figure: str
    dimension: str  # "" for the whole office, else "team:…" or "art:…"
    period: str
    aspect: str
    verdict: object
    path: str
    line: int
    source: str
    text: str

    @property
    def place(self) -> str:
        return f"{self.path}:{self.line}"


@dataclass(frozen=True)
class Problem:
    kind: str
    path: str
    line: int
    text: str
    other: str = ""

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.kind}: {self.text}" + (f"\n    {self.other}" if self.other else "")


@dataclass(frozen=True)
class Judged:
    """A value, its printed band and whether it is called unusual, all in one place."""

    value: str
    band: str
    zeichen: object
    path: str
    line: int
    text: str
    period: str


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


@dataclass
class Page:
    path: str
    kind: str  # geschaeftsfuehrung, fuehrungskraefte, team, index
    period: str
    lines: list[str]
    claims: list[Claim] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    judged: list[Judged] = field(default_factory=list)
    teams_named: list[tuple[str, int, str]] = field(default_factory=list)  # in the Kernaussagen
    sentences: list[tuple[str, int]] = field(default_factory=list)  # the Kernaussagen, or what stands in their place
    decisions: int = 0
    decisions_line: int = 0
    summaries: dict[str, tuple[str, int]] = field(default_factory=dict)  # the index: path of a report -> what it says of it
    end_of_text: int = 0  # from here on somebody has written it
    team_marks: list[tuple[list[str], list[str], int, str]] = field(default_factory=list)  # ▲ beside a comparison: teams, rules, line, sentence
    shares: list[tuple[int, str, str, int]] = field(default_factory=list)  # n, printed share or interval, source, line


@lru_cache(maxsize=100_000)
def plain(text: str) -> str:
    """Without escapes and with plain spaces."""
    text = text.replace("\u00a0", " ").replace("\u202f", " ").replace("&#92;", "\\")
    return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", text)


def cells_of(line: str) -> list[str]:
    return [plain(cell.strip()) for cell in re.split(r"(?<!\\)\|", line.strip())[1:-1]]


def stem(figure: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", figure.lower()).strip("-")


def number(text: str) -> float:
    return float(text.replace(".", "").replace(",", ".").replace("−", "-").replace(" %", ""))


def count_of(text: str) -> int:
    """A number in words or digits."""
    return WORDS.index(text) if text in WORDS else int(number(text))


def rate_of(text: str) -> tuple[int, int] | None:
    found = re.fullmatch(rf"({wordings.N}) von ({wordings.N})", text)
    return (int(number(found[1])), int(number(found[2]))) if found else None


def times(text: str) -> int:
    """`kein einziges Mal`, `einmal`, `5-mal`."""
    return {"kein einziges Mal": 0, "einmal": 1}[text] if not text[0].isdigit() else int(number(text.removesuffix("-mal")))


def within_of(phrase: str) -> str:
    """`14-Tage-Frist` as the head of a column: `in 14 Tagen`."""
    if phrase == "Wochenfrist":
        return "in einer Woche"
    length, unit, _ = phrase.split("-")
    return f"in {length} {unit if unit.endswith('n') else unit + 'n'}"


def month_id(text: str) -> str:
    name, year = text.split(" ")
    return f"{year}-{MONTHS.index(name) + 1:02}"


def before(period: str) -> str:
    """The period in front of a month, quarter or year; nothing for a span."""
    if found := re.fullmatch(r"(\d{4})-(\d\d)", period):
        year, month = int(found[1]), int(found[2])
        return f"{year - (month == 1)}-{(month - 2) % 12 + 1:02}"
    if found := re.fullmatch(r"(\d{4})-Q(\d)", period):
        year, quarter = int(found[1]), int(found[2])
        return f"{year - (quarter == 1)}-Q{(quarter - 2) % 4 + 1}"
    return str(int(period) - 1) if re.fullmatch(r"\d{4}", period) else ""


def year_before(period: str) -> str:
    return f"{int(period[:4]) - 1}{period[4:]}" if re.fullmatch(r"\d{4}(-\d\d|-Q\d)?", period) else ""


def zeichen_of(place: str, text: str) -> Zeichen | None:
    """The mark of a cell (`zeichen`); None where no wording fits."""
    found = wordings.match(place, text)
    if not found:
        return None
    return rule_of(found[1].groupdict(), default="ausserhalb")


def rule_of(groups: dict, default: str) -> Zeichen:
    up = groups.get("rauf") is not None
    if groups.get("trend"):
        return Zeichen("trend", up, count_of(groups["trend"]))
    if groups.get("lauf"):
        return Zeichen("lauf", up, count_of(groups["lauf"]))
    if groups.get("nahe"):
        return Zeichen("nahe", up if "rauf" in groups else None)
    return Zeichen(default, up)


class Reader:
    """Goes through a page block by block; what it finds is in `page`."""

    def __init__(self, path: Path, root: Path, names: Names):
        self.names = names
        name = path.stem
        kind = "team" if name.startswith("team-") else name
        self.page = Page(str(path.relative_to(root)), kind, path.parent.name if kind != "index" else "", path.read_text().split("\n"))
        self.section = ""
        self.team = ""
        self.statement: tuple[str, dict, str, int] | None = None  # the Kernaussage that a Beleg belongs to
        self.subject_of_beleg: tuple = ("", WHOLE, None, NOTHING)
        self.summary_of = ""

    # What comes out

    def claim(self, figure: str, dimension: str, aspect: str, verdict: object, line: int, source: str, text: str, period: str | None = None) -> None:
        where = self.page.period if period is None else period
        if where:
            self.page.claims.append(Claim(figure, dimension, where, aspect, verdict, self.page.path, line, source, text))

    def problem(self, kind: str, line: int, text: str) -> None:
        self.page.problems.append(Problem(kind, self.page.path, line, text))

    def unknown(self, line: int, text: str) -> None:
        self.problem("unknown sentence", line, text)

    def judge(self, value: str, band: str, zeichen: object, line: int, text: str, period: str | None = None) -> None:
        self.page.judged.append(Judged(value, band, zeichen, self.page.path, line, text, period or self.page.period))

    def must(self, place: str, text: str, line: int) -> tuple[str, re.Match] | None:
        found = wordings.match(place, text)
        if not found:
            self.unknown(line, f"[{place}] {text}")
        return found

    # Blocks

    def read(self) -> Page:
        lines = self.page.lines
        self.page.end_of_text = len(lines)
        blocks, start = [], None
        for index, line in enumerate([*lines, ""]):
            if line.strip() and start is None:
                start = index
            elif not line.strip() and start is not None:
                blocks.append((start + 1, lines[start:index]))
                start = None
        for place, (first, block) in enumerate(blocks):
            head = block[0]
            if head.startswith("#"):
                self.section = plain(head.lstrip("#").strip())
                if head.startswith("# ") and self.page.kind == "team":
                    self.team = self.section.split(" · ")[0]
                if self.section == "Bewertung" and head.startswith("## "):
                    self.page.end_of_text = first - 1
                    break
                continue
            if place == 1:
                continue  # Stand, Geschäftszeichen
            self.block(first, block)
        return self.page

    def block(self, first: int, block: list[str]) -> None:
        head = block[0]
        if self.page.kind == "index":
            self.index_block(first, block)
        elif head.startswith("|"):
            self.table(first, [cells_of(line) for line in block])
        elif head.startswith("**") and head.endswith("\\") and len(block) == 2:
            self.chart(first, head, block[1])
        elif re.match(r"\*[^*].*\*$", head) and len(block) == 1:
            self.must("unterschrift", plain(head[1:-1]), first)
        elif re.match(r"\d+\. ", head) and self.section == "Das Wichtigste":
            self.kernaussage(first, block)
        elif head.startswith("   ") and self.section == "Das Wichtigste":
            self.beleg(first, plain(head.strip()))
        else:
            for offset, line in enumerate(block):
                self.paragraph(first + offset, plain(line.strip()))

    def paragraph(self, line: int, text: str) -> None:
        if self.section == "Das Wichtigste":
            if found := self.must("ohne", text, line):
                self.page.sentences.append((text, line))
                if found[0] == "zu-beobachten":
                    for note in found[1]["notes"].split("; "):
                        self.note(line, note, text)
        elif self.section == "Heute zu entscheiden":
            if self.must("entscheidungen", text, line):
                self.page.decisions_line = line
        elif self.section == "Folgereaktionen" and not wordings.match("absatz", text):
            self.follow(line, text)
        elif self.section == "Lob und Anregungen":
            self.praise(line, text)
        elif self.section == "Weitergeleitete Fälle":
            self.must("weitergeleitet", text, line)
        elif text.startswith("**▲") and "abgelehnt" in text:
            self.must("hinweis", text, line)
        elif found := wordings.match("reihe", text):
            pass  # a chart without any value
        else:
            self.must("absatz", text, line)

    def note(self, line: int, note: str, text: str) -> None:
        """`Eingang (steigt seit sechs Monaten)` of the sentence that nothing lies outside."""
        if found := re.fullmatch(r"(.+) \((.+)\)", note):
            if zeichen := zeichen_of("zeichen", "◆ " + found[2]):
                return self.claim(self.names.row(self.page.period, found[1]), WHOLE, "zeichen", zeichen, line, "sentence", text)
        self.unknown(line, f"[ohne] {note}")

    def follow(self, line: int, text: str) -> None:
        for place in ("folge", "beobachtung", "neue-folgen"):
            found = self.must(place, text, line)
            if not found:
                return
            groups = found[1].groupdict()
            if place == "folge" and groups.get("nenner"):
                back = {"keiner": "0", "einer": "1"}.get(groups["zahl"], groups["zahl"])
                self.claim("folgequote", WHOLE, "wert", f"{back} von {groups['nenner']}", line, "sentence", text)
            text = groups.get("rest") or ""

    def praise(self, line: int, text: str) -> None:
        head, davor, rest = text.partition(" Im Zeitraum davor")
        found = self.must("lob", head, line)
        then = self.must("lob-davor", davor + rest, line)
        for match, period in ((found, self.page.period), (then, before(self.page.period))):
            if match and (match[0] != "nichts" or match is found):
                for art in ("lob", "anregung"):
                    self.claim("eingang", f"art:{art}", "wert", match[1].groupdict().get(art) or "0", line, "sentence", text, period)

    # Kernaussagen

    def kernaussage(self, line: int, block: list[str]) -> None:
        if len(block) > 1:
            self.unknown(line + 1, block[1])
        text = plain(block[0].split(". ", 1)[1])
        satz, _, marken = text.partition(" **")
        self.page.sentences.append((satz, line))
        self.statement, self.subject_of_beleg = None, ("", WHOLE, None, NOTHING)
        found = self.must("kernaussage", satz, line)
        if not found:
            return
        name, groups = found[0], found[1].groupdict()
        marks = re.findall(r"[▲◆][^▲◆]+", marken.rstrip("*"))
        marks = [mark.strip() for mark in marks]
        self.statement = (name, groups, satz, line)
        if name.startswith(("vergleich", "team")):
            self.team_statement(name, groups, marks, satz, line)
        else:
            self.figure_statement(name, groups, marks, satz, line, text)

    def team_statement(self, name: str, groups: dict, marks: list[str], satz: str, line: int) -> None:
        period = self.page.period
        known = {"▲ unter Ziel", "◆ Teamvergleich"}
        for mark in marks:
            if mark not in known:
                self.unknown(line, f"[marke] {mark}")
        for team in self.names.teams_in(groups.get("teams") or groups.get("team") or ""):
            self.page.teams_named.append((team, line, satz))
            if name.startswith("vergleich"):
                for phrase in re.findall(wordings.FRIST, groups["fristen"]):
                    self.claim(self.names.frist(period, within_of(phrase)), f"team:{team}", "vergleich", groups["seite"], line, "sentence", satz)
            else:
                self.kept(groups["kept"], team, line, satz)
        if name.startswith("vergleich") != ("◆ Teamvergleich" in marks):
            self.problem("mark and sentence disagree", line, f"{satz} {marks}")
        if not name.startswith("vergleich") and marks != ["▲ unter Ziel"]:
            self.problem("mark and sentence disagree", line, f"{satz} {marks}")
        if name.startswith("vergleich") and "▲ unter Ziel" in marks:
            rules = [self.names.frist(period, within_of(phrase)) for phrase in re.findall(wordings.FRIST, groups["fristen"])]
            self.page.team_marks.append((self.names.teams_in(groups["teams"]), rules, line, satz))

    def kept(self, text: str, team: str, line: int, satz: str, source: str = "sentence") -> None:
        """`die 14-Tage-Frist in 3 von 8`, `in 14 Tagen 3 von 8`: named because the target is missed."""
        parts = [(within_of(a), b) for a, b in re.findall(rf"({wordings.FRIST}) in ({wordings.K})", text)]
        parts += [(a, b) for a, b in re.findall(rf"({wordings.WITHIN}) ({wordings.K})", text)]
        for within, value in parts:
            figure = self.names.frist(self.page.period, within)
            self.claim(figure, f"team:{team}", "ziel", "unter", line, source, satz)
            self.claim(figure, f"team:{team}", "wert", value, line, source, satz)

    def figure_statement(self, name: str, groups: dict, marks: list[str], satz: str, line: int, text: str) -> None:
        figure, dimension, value = self.subject(name, groups)
        if not figure:
            if any("◆" in mark or "Ziel" in mark for mark in marks):
                self.problem("mark and sentence disagree", line, text)
            return
        zeichen, ziel = NOTHING, None
        for mark in marks:
            if mark == "▲ überfällig":
                continue
            if found := wordings.match("ziel", mark):
                ziel = found[1][1]
            elif (own := zeichen_of("zeichen", mark)) is not None:
                zeichen = own
            else:
                self.unknown(line, f"[marke] {mark}")
        said = groups.get("wie")
        if figure == "bestand":
            late = groups.get("spaet")
            if (late is not None or "alle über der Frist" in satz or "er ist über" in satz) != ("▲ überfällig" in marks):
                self.problem("mark and sentence disagree", line, text)
            self.claim("bestand", WHOLE, "zeichen", zeichen if zeichen != NOTHING else NOT_OUTSIDE, line, "sentence", text)
            if zeichen == NOTHING:
                self.claim("bestand.ueberfaellig", WHOLE, "zeichen", NOT_OUTSIDE, line, "sentence", text)
            self.open_cases(satz, groups, line)
        else:
            self.claim(figure, dimension, "zeichen", zeichen, line, "sentence", text)
            self.claim(figure, dimension, "ziel", ziel, line, "sentence", text)
        isOutside = isinstance(zeichen, Zeichen) and zeichen.rule == "ausserhalb"
        if bool(said) != isOutside or (said and zeichen.up != (said in ("viele", "oft", "häufig", "spät"))):
            self.problem("mark and sentence disagree", line, text)
        if isOutside:
            self.claim(figure, dimension, "vorjahr", bool(groups.get("vorjahr")), line, "sentence", text)
        if value is not None:
            self.claim(figure, dimension, "wert", value, line, "sentence", text)
        self.subject_of_beleg = (figure, dimension, value, zeichen)

    def open_cases(self, satz: str, groups: dict, line: int, source: str = "sentence", period: str | None = None) -> None:
        open_, late = groups.get("wert"), groups.get("spaet")
        if open_ is None:
            open_ = "0" if satz.startswith("Kein Vorgang") else "1"
        if late is None:
            late = open_ if "alle über" in satz or "er ist über" in satz else "0"
        self.claim("bestand", WHOLE, "wert", open_, line, source, satz, period)
        self.claim("bestand.ueberfaellig", WHOLE, "wert", late, line, source, satz, period)

    def subject(self, name: str, groups: dict) -> tuple[str, str, str | None]:
        """Figure, dimension and value of a Kernaussage; no figure where it is about none."""
        period, value = self.page.period, groups.get("wert")
        if name.startswith("frist"):
            return self.names.frist(period, within_of(groups["frist"])), WHOLE, value
        if name.startswith(("andere-frist", "anteil")):
            return self.names.row(period, groups["name"]), WHOLE, value
        if name.startswith("bestand"):
            return "bestand", WHOLE, None
        if name.startswith("dauer"):
            return "bearbeitungsdauer.median", WHOLE, value
        if name == "folgequote":
            back = {"keine": "0", None: "1"}.get(groups["zaehler"], groups["zaehler"])
            return "folgequote", WHOLE, f"{back} von {groups['nenner']}"
        if name.startswith("eingang"):
            return "eingang", WHOLE, value or "1"
        if name == "ohne-eingang":
            return "", WHOLE, None  # whatever is unusual, the export is missing
        if name.startswith("art"):
            return "eingang", f"art:{ARTEN.get(groups['art'], groups['art'])}", value
        if name.startswith(("kritik", "lob")):
            kind = "kritisch" if name.startswith("kritik") else "lob"
            return f"{kind}.{self.names.topics.get(groups['thema'], groups['thema'])}", WHOLE, str(times(groups["mal"]))
        if name.startswith("folgereaktionen"):
            return "folgereaktionen", WHOLE, value
        if name.startswith("weitergeleitet"):
            return f"weitergeleitet.{groups['stelle'].lower()}", WHOLE, value
        return "", WHOLE, None

    def beleg(self, line: int, text: str) -> None:
        if not self.statement:
            return
        name, groups, satz, first = self.statement
        figure, dimension, value, zeichen = self.subject_of_beleg
        if name.startswith(("vergleich", "team", "massnahme", "bog", "boeg")):
            figure = ""
        for part in self.parts(text):
            if name.startswith(("bog", "boeg")) and self.names.teams_in(part):
                continue
            found = self.must("beleg", part, line)
            if not found:
                continue
            kind, got = found[0], found[1].groupdict()
            if kind == "ueblich" and figure:
                self.claim(figure, dimension, "rahmen", got["band"], line, "sentence", f"{satz} {text}")
                shown = value if value is not None else next((c.verdict for c in self.page.claims if c.line == first and c.figure == figure and c.aspect == "wert"), None)
                if shown:
                    self.judge(shown, got["band"], zeichen, line, f"{satz} {part}")
            elif kind == "unsicherheit":
                if figure:
                    self.claim(figure, dimension, "spanne", got["spanne"], line, "sentence", f"{satz} {text}")
                    if rate := rate_of(value or ""):
                        self.page.shares.append((rate[1], part, satz, line))
            elif kind == "anteil" and (rate := rate_of(value or "")):
                self.page.shares.append((rate[1], part, satz, line))
            elif kind == "offen":
                self.open_before(line, got, part)
            elif kind == "vergleich" and figure and name != "folgereaktionen" and figure != "bestand":
                self.claim(figure, dimension, "wert", got["wert"], line, "sentence", f"{satz} {text}", self.named_period(got["wann"]))
            elif kind == "team":
                self.compared(got, groups, line, f"{satz} {text}")
            elif kind == "team-im-zeitraum":
                teams = self.names.teams_in(got["team"] or groups.get("teams") or "")
                for team in teams:
                    self.kept(got["kept"], team, line, f"{satz} {text}")
            elif kind == "teams":
                for entry in re.findall(rf"([^()]+) \(({wordings.WITHIN} {wordings.K}(?:, {wordings.WITHIN} {wordings.K})*)\)", got["teams"]):
                    for team in self.names.teams_in(entry[0]):
                        self.page.teams_named.append((team, line, text))
                        self.kept(entry[1], team, line, text)

    def parts(self, text: str) -> list[str]:
        """The parts between the dots; a title may hold one itself."""
        parts = []
        for part in text.split(" · "):
            if parts and parts[-1].count("„") > parts[-1].count("“"):
                parts[-1] += " · " + part
            else:
                parts.append(part)
        return parts

    def named_period(self, words: str) -> str:
        if words in ("Vormonat", "Vorquartal", "Vorjahr", "Zeitraum davor"):
            return before(self.page.period)
        if found := re.fullmatch(r"(\d)\. Quartal (\d{4})", words):
            return f"{found[2]}-Q{found[1]}"
        if re.fullmatch(wordings.MONTH, words):
            return month_id(words)
        return words if re.fullmatch(r"\d{4}", words) else ""

    def open_before(self, line: int, got: dict, part: str) -> None:
        period = self.named_period(got["wann"])
        if got["wert"] is None:
            return self.claim("bestand", WHOLE, "wert", "0", line, "sentence", part, period)
        sentence = got["rest"]
        late = re.search(rf"({wordings.N}) davon", sentence)
        self.open_cases(sentence, {"wert": got["wert"], "spaet": late[1] if late else None}, line, "sentence", period)

    def compared(self, got: dict, groups: dict, line: int, text: str) -> None:
        team = got["team"] or groups.get("teams") or ""
        for name in self.names.teams_in(team):
            figure = self.names.frist(self.page.period, within_of(got["frist"]))
            self.claim(figure, f"team:{name}", "zwölf Monate", got["wert"], line, "sentence", text)

    # Tables

    def table(self, first: int, rows: list[list[str]]) -> None:
        head, body = rows[0], [(first + 2 + index, row) for index, row in enumerate(rows[2:])]
        for line, row in body:
            for cell in row:
                if re.search(r"zu wenige Fälle", cell):
                    self.problem("„zu wenige Fälle“ in a cell", line, cell)
        kinds = {
            "Kennzahl": self.figures, "Frist": self.figures, "Grund": self.figures, "Lob für": self.figures, "Maßnahme": self.measures,
            "Was vorliegt": self.decided, "Monat": self.by_month, "": self.by_art, "Alter": self.nothing, "Eingangsweg": self.nothing, "Stelle": self.nothing,
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
            return None if self.page.kind == "team" and head[0] in ("Grund", "Lob für") else self.problem("unknown table", body[0][0] - 2, " | ".join(head))
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
                "vorgang": "▲ überfällig", "vorgaenge": "▲ überfällig", "massnahme": "▲ überfällig", "eingehalten": "▲ unter Ziel", "vergleich": "◆ seltener",
                "eingehalten-vergleich": "▲ unter Ziel, ◆ seltener",
            }.get(name, "")  # fmt: skip
            if expected not in aufgabe or (not expected and "**" in aufgabe) or (name == "eingehalten" and "◆" in aufgabe):
                self.problem("mark and sentence disagree", line, " | ".join(row))
            if name.startswith("vorg"):
                self.claim("bestand.ueberfaellig", dimension, "wert", got.get("spaet") or "1", line, "decision", lage)
            if got.get("bogen"):
                self.claim("bogen-ausstehend", dimension, "wert", got["bogen"], line, "decision", lage)
            if got.get("kept"):
                self.kept(got["kept"], team, line, lage, "decision")
            if got.get("fristen"):
                if got["team"] != team:
                    self.problem("a decision about another team", line, " | ".join(row))
                for phrase in re.findall(wordings.FRIST, got["fristen"]):
                    figure = self.names.frist(self.page.period, within_of(phrase))
                    self.claim(figure, dimension, "vergleich", "seltener", line, "decision", lage)

    def teams_table(self, head: list[str], body: list) -> None:
        """`Team | in 14 Tagen | September | in 3 Wochen | September | Einordnung`: one mark for both rules."""
        rules = [(index, self.names.frist(self.page.period, name)) for index, name in enumerate(head) if re.fullmatch(wordings.WITHIN, name)]
        for line, row in body:
            text, team = " | ".join(row), f"team:{row[0]}"
            if row[-1] and not wordings.match("ziel", row[-1]):
                self.unknown(line, f"[Einordnung] {row[-1]}")
            for index, figure in rules:
                self.claim(figure, team, "wert", row[index], line, "cell", text)
                if row[index + 1] != "–" and "%" not in row[index + 1]:
                    self.claim(figure, team, "wert", row[index + 1], line, "cell", text, before(self.page.period))
                if not row[-1]:
                    self.claim(figure, team, "ziel", None, line, "cell", text)
                elif len(rules) == 1:
                    self.claim(figure, team, "ziel", "unter", line, "cell", text)
            if row[-1] and len(rules) > 1:
                self.claim(" or ".join(figure for _, figure in rules), team, "eine unter Ziel", tuple(figure for _, figure in rules), line, "cell", text)

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

    # Charts

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
                    band = f"{inner['von']} bis {inner['bis']}"
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
        for start, end, words in re.findall(rf"({wordings.MONTH})(?: bis ({wordings.MONTH}))? \(([^)]+)\)", text):
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
        for panel in re.split(rf"Abschluss (?={wordings.WITHIN}: )", alt)[1:]:
            within, _, rest = panel.partition(": ")
            figure = self.names.frist(self.page.period, within)
            for team in self.names.teams:
                entry = re.search(rf"(?:^|, ){re.escape(team)} ({wordings.K}|kein Fall|–)(?: \(([^)]+)\))?(?=[,.])", rest)
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
        if found and found[0] == "keins" and "Ziel " not in alt and not self.has_target(alt):
            self.problem("a Ziel that nobody has set", line, f"{title} {alt}")
        if below != flagged:
            self.problem("title and alternative text disagree", line, f"{title} {alt}")

    def has_target(self, alt: str) -> bool:
        """Whether a rule of the chart has a Zielwert elsewhere in the period: teams may have none of their own."""
        figures = {self.names.frist(self.page.period, within) for within in re.findall(rf"Abschluss ({wordings.WITHIN}): ", alt)}
        rows = (cells_of(line) for line in self.page.lines if "#spanne-" in line and ", Ziel" in line)
        return any(self.names.row(self.page.period, row[0]) in figures for row in rows)

    def funnel(self, line: int, title: str, alt: str, name: str) -> None:
        found, described = self.must("trichter", title, line), self.must("trichterbild", alt, line + 1)
        if not found or not described:
            return
        figure = self.names.figure(name.removeprefix("trichter-")) or name
        got = found[1].groupdict()
        for team in self.names.teams:
            said = next((side for side, key in (("seltener", "unten"), ("öfter", "oben")) if team in self.names.teams_in(got.get(key) or "")), None)
            self.claim(figure, f"team:{team}", "vergleich", said, line, "title", title)
            entry = re.search(rf"(?:^|, | und ){re.escape(team)} mit ({wordings.K}) \((seltener|öfter)\)", described[1].groupdict().get("liste") or "")
            self.claim(figure, f"team:{team}", "vergleich", entry[2] if entry else None, line + 1, "alt", alt)
            if entry:
                self.claim(figure, f"team:{team}", "zwölf Monate", entry[1], line + 1, "alt", alt)

    def received(self, line: int, title: str, alt: str) -> None:
        if found := self.must("eingang", title, line):
            self.claim("eingang", WHOLE, "wert", found[1]["wert"], line, "title", title)
            if found[1]["vorher"]:
                self.claim("eingang", WHOLE, "wert", found[1]["vorher"], line, "title", title, before(self.page.period))
        described = self.must("reihe", alt, line + 1)
        rest = described and self.must("eingangsbild", described[1].groupdict().get("rest") or "", line + 1)
        if rest and rest[1]["liste"]:
            for part in re.split(r", | und ", rest[1]["liste"]):
                name, _, value = part.rpartition(" ")
                if name not in ARTEN:
                    self.unknown(line + 1, part)
                    continue
                self.claim("eingang", f"art:{ARTEN[name]}", "letzter Monat", value, line + 1, "alt", alt)

    # The index

    def index_block(self, first: int, block: list[str]) -> None:
        text = "\n".join(block)
        if found := re.match(r"- \[.+\]\((berichte/.+)\.md\)$", text):
            self.summary_of = found[1]
        elif re.match(r"\*[^*].*\*$", text):
            self.must("unterschrift", plain(text[1:-1]), first)
        elif block[0].startswith("  ") and self.summary_of:
            self.page.summaries[self.summary_of] = (plain(text.strip()), first)
            if self.summary_of.endswith("fuehrungskraefte"):
                self.must("index", plain(text.strip()), first)
            self.summary_of = ""


def after(month: str) -> str:
    year, number_ = int(month[:4]), int(month[5:])
    return f"{year + number_ // 12}-{number_ % 12 + 1:02}"


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


def read_site(site: Path) -> tuple[list[Page], Names]:
    """Every report page and the index of a built site, or of its folder `intern`."""
    root = site / "intern" if (site / "intern").is_dir() else site
    paths = sorted(path for path in root.glob("berichte/*/*.md") if re.fullmatch(r"geschaeftsfuehrung|fuehrungskraefte|team-.+", path.stem))
    paths.append(root / "index.md")
    names = collect_names(root, paths)
    return [Reader(path, root, names).read() for path in paths], names
