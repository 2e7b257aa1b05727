"""What a page is read into, claims: what is said of a figure, where, and in which words.

A claim has one aspect: `zeichen` (the rule that marks a month, or none), `ziel` (beside its Zielwert), `vergleich` (a team
beside the others), `vorjahr`, `wert`, `rahmen` (the printed band), `spanne` (the printed interval). What no pattern of
wordings.py recognises is a problem of its own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
import wordings

MONTHS = ("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember")
WORDS = ("null", "einem", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf")
ARTEN = {
    "Beschwerde": "beschwerde", "Beschwerden": "beschwerde", "Kritik": "kritik", "Lob": "lob", "Anregung": "anregung", "Anregungen": "anregung",
    "Petition": "petition", "Petitionen": "petition", "Eingabe": "eingabe", "Eingaben": "eingabe", "ohne Bogen": "ohne_bogen", "Übrige": "uebrige",
}  # fmt: skip
ROWS = {
    "Eingang": "eingang", "Erledigt": "erledigt", "Bestand": "bestand", "davon über der Frist": "bestand.ueberfaellig", "Bearbeitungsdauer": "bearbeitungsdauer.median", "Vorgänge über der Frist": "bestand.ueberfaellig",
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
    team_marks: list[tuple[list[str], list[str], bool, int, str]] = field(default_factory=list)  # comparisons: teams, rules, whether ▲ stands there, line, sentence
    noted: list[tuple[set[str], int, str]] = field(default_factory=list)  # „Zu beobachten“: the figures, line, sentence
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
    return {"kein einziges mal": 0, "einmal": 1}[text.lower()] if not text[0].isdigit() else int(number(text.removesuffix("-mal")))


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


def band_of(low: str, high: str) -> str:
    """The bounds of an alternative text as the other places print them: equal ones are one."""
    of_few = re.fullmatch(rf"({wordings.N}) von {wordings.N}", high)
    if low == (of_few[1] if of_few else high.removesuffix(" %")):
        return high
    return f"{low} bis {high}"


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


def after(month: str) -> str:
    year, number_ = int(month[:4]), int(month[5:])
    return f"{year + number_ // 12}-{number_ % 12 + 1:02}"
