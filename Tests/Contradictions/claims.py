"""What a page is read into, claims: what is said of a figure, where, and in which words.

A claim has one aspect: `zeichen` (the rule that marks a month, or none), `ziel` (beside its Zielwert), `vergleich` (a team
beside the others), `vorjahr`, `wert`, `rahmen` (the printed band), `spanne` (the printed interval). What no pattern of
wordings.py recognises is a problem of its own.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field
from functools import lru_cache

import wordings
from atoms import N
from periods import Period

WORDS = ("null", "einem", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf")
ARTEN = {
    "Beschwerde": "beschwerde", "Beschwerden": "beschwerde", "Kritik": "kritik", "Lob": "lob", "Anregung": "anregung", "Anregungen": "anregung",
    "Petition": "petition", "Petitionen": "petition", "Eingabe": "eingabe", "Eingaben": "eingabe", "ohne Bogen": "ohne_bogen", "Übrige": "uebrige",
}  # fmt: skip
ROWS = {
    "Eingang": "eingang", "Erledigt": "erledigt", "Bestand": "bestand", "davon über der Frist": "bestand.ueberfaellig", "Bearbeitungsdauer": "bearbeitungsdauer.median", "Vorgänge über der Frist": "bestand.ueberfaellig",
    "Dauer, die 9": "bearbeitungsdauer.p90", "Folgequote": "folgequote", "Berechtigt oder": "berechtigt", "Abhilfe": "abhilfe", "Alternative Lösung": "alternative",
    "Mit Entschuldigung": "entschuldigung", "Mit betroffenen": "eroerterung", "Vermerk und": "vermerk", "Ansprechpartner": "ansprechpartner",
    "An die Bereichsleitung": "eskaliert", "Anliegen zum Verhalten": "verhalten", "Andere Lösung geprüft": "alternative.geprueft",
    "Sofortsache telefonisch": "sofortsache.telefonisch", "Vorbehaltene Schluss": "schlusszeichnung.vorbehalten", "Weg ins Büro": "bueroweg.median",
    "Weg des Erhebungsbogens": "bogenweg.median", "Offen am Jahresende": "bestand", "In derselben Sache": "folgequote",
    "Die kritische Reaktion war": "berechtigt", "Dem Anliegen wurde": "abhilfe", "Auf eine berechtigte": "entschuldigung", "Bevor es beim Nein": "alternative.geprueft",
    "Folgereaktionen": "folgereaktionen", "Statt einer Ablehnung": "alternative", "Der Vorgang wurde mit": "eroerterung",
    "Abschluss in 14": "frist.abschluss-14-tage", "Abschluss in einer Woche": "frist.abschluss-14-tage",
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
class Decision:
    """A row of „Heute zu entscheiden“."""

    where: str
    lage: str
    task: str
    line: int


@dataclass
class Page:
    path: str
    kind: str  # geschaeftsfuehrung, fuehrungskraefte, anhang, tischvorlage, bereich, team, jahresbericht, wie-monat, index
    own: Period
    lines: list[str]
    claims: list[Claim] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    judged: list[Judged] = field(default_factory=list)
    teams_named: list[tuple[str, int, str]] = field(default_factory=list)  # in the Kernaussagen
    sentences: list[tuple[str, int]] = field(default_factory=list)  # the Kernaussagen, or what stands in their place
    decisions: list[Decision] | None = None  # None where the page has no such section
    decisions_line: int = 0
    left_out: int = 0  # decisions that the Tischvorlage has no room for
    news: list[tuple[str, str, list[str], int, str]] = field(default_factory=list)  # neu or erledigt, what, names, line, sentence
    summaries: dict[str, tuple[str, int]] = field(default_factory=dict)  # the index: path of a report -> what it says of it
    links: list[tuple[str, str, int]] = field(default_factory=list)  # the index: words, path of a page, line
    counts: list[tuple[str, int, int]] = field(default_factory=list)  # the index: path of a sheet, decisions there, line
    written: set[int] = field(default_factory=set)  # lines that somebody has written
    team_marks: list[tuple[list[str], list[str], bool, int, str]] = field(default_factory=list)  # comparisons: teams, rules, whether ▲ stands there, line, sentence
    noted: list[tuple[set[tuple[str, str]], int, str]] = field(default_factory=list)  # „Zu beobachten“: figures and dimensions, line, sentence
    all_others_kept: list[tuple[str, set[str], int, str]] = field(default_factory=list)  # deadline, the teams that did not always keep it, line, sentence
    often: tuple[list[str], int, str] | None = None  # the Gründe that a sentence calls unusually frequent, line, sentence
    missing: set[str] = field(default_factory=set)  # the dimensions that „ein Ziel verfehlt …“ names
    shares: list[tuple[int, str, str, int]] = field(default_factory=list)  # n, printed share or interval, source, line
    stand: dt.date | None = None
    rules: set[str] = field(default_factory=set)  # the deadlines of the table of teams

    @property
    def period(self) -> str:
        return self.own.id

    def text(self) -> list[tuple[int, str]]:
        """The lines that the program has written, with their numbers."""
        return [(index, line) for index, line in enumerate(self.lines, 1) if index not in self.written]


@lru_cache(maxsize=100_000)
def plain(text: str) -> str:
    """Without escapes and with plain spaces."""
    text = text.replace("\u00a0", " ").replace("\u202f", " ").replace("&#92;", "\\")
    return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", text)


LINKED = re.compile(r"\[((?:[^\]\\]|\\.)+)\]\((?:\.\./\.\./methodik\.md#[\w.-]+|(?:team|bereich)-[\w-]+\.md)\)")


def cells_of(line: str) -> list[str]:
    """The cells of a row, without the links to Methodik and sheets and the marks of corrected figures."""
    cells = re.split(r"(?<!\\)\|", LINKED.sub(r"\1", line.strip()))[1:-1]
    return [re.sub(r" \(berichtigt\)(?=\**$)", "", plain(cell.strip())) for cell in cells]


def stem(figure: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", figure.lower()).strip("-")


def number(text: str) -> float:
    return float(text.replace(".", "").replace(",", ".").replace("−", "-").replace(" %", ""))


def count_of(text: str) -> int:
    """A number in words or digits."""
    return WORDS.index(text) if text in WORDS else int(number(text))


def rate_of(text: str) -> tuple[int, int] | None:
    found = re.fullmatch(rf"({N}) von ({N})", text)
    return (int(number(found[1])), int(number(found[2]))) if found else None


def times(text: str) -> int:
    """`kein einziges Mal`, `einmal`, `5-mal`."""
    return {"kein einziges mal": 0, "einmal": 1}[text.lower()] if not text[0].isdigit() else int(number(text.removesuffix("-mal")))


def within_of(phrase: str) -> str:
    """`14-Tage-Frist` as the head of a column: `in 14 Tagen`."""
    if phrase == "Wochenfrist":
        return "in einer Woche"
    length, unit, _ = phrase.split("-")
    return f"in {length} {unit if unit.endswith('n') else unit + 'n'}"


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

