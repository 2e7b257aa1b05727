"""What no page may say: wrong singular and plural, „versäumt“, words of statistics, ranking."""

from __future__ import annotations

import re
from functools import lru_cache

from claims import Page, Problem, plain

SINGULAR = re.compile(
    r"(?<![\w.,])1 (?:Vorgänge|Vorgängen|Fälle|Reaktionen|Maßnahmen|Erhebungsbögen|Eingänge|Eingängen|Folgereaktionen|Nennungen|"
    r"weitere Punkte|Punkte|Werte|weitere Zahlen|Zahlen|Anregungen|Beschwerden|Teams|Bögen|Monate|Monaten|Tage|Tagen|Arbeitstagen|Wochen|Zeilen|beobachteten|abgeschlossene|offenen|Schreiben gehörten)\b"
)
GRAMMAR = [
    ("1 with a plural", SINGULAR), ("1 with a plural", re.compile(r"von 1 Fällen|einem Monaten|in 1 (?:Tagen|Arbeitstagen|Wochen)|\b1-Tage-|\b1-Wochen-|\b1-Arbeitstage-|Ein Teams")),
    ("0 with a verb", re.compile(rf"(?<![\w.,])0 (?:Vorgänge|Reaktionen|Maßnahmen|Eingänge|Eingängen|Folgereaktionen|Erhebungsbögen) (?:sind|gingen|fehlen)|kamen 0 |(?<![\d.,])0-mal|gingen 0 ")),
    ("singular with a plural", re.compile(rf"(?:ist|ging|kam|wurde|liegt|fehlt) (?:[2-9]|\d\d+) (?:Vorgänge|Reaktionen|Maßnahmen|Fälle)|(?:sind|gingen|kamen) (?:1|ein|eine|einer) ")),
    ("none with a plural", re.compile(r"(?:Kein\w* [A-Z]\w+|(?<![\w.,])1 [A-Z]\w+) (?:ist offen|ging ein), ungewöhnlich wenige")),
    ("0 with a verb", re.compile(r"waren es 0(?![\d.,]*\d| von| und)")), ("1 with a plural", re.compile(r"waren es 1(?![\d.,]*\d| und)|Gezeichnet haben: [\w-]+ [\d.]+-mal\.")),
    ("1-mal in place of einmal", re.compile(r"(?<![\d.,])1-mal")),
    ("a part that is the whole", re.compile(r"liefen noch (\w+), davon \1\b|\b(\d+) Vorgänge offen, davon \2\b|\b(\d+) (?:Vorgänge|Maßnahmen) sind offen, \3 davon")),
    ("„versäumt“", re.compile(r"versäum", re.I)),
    ("words of statistics", re.compile(r"Wilson|Zufallsbereich|p-Wert|Konfidenz")),
    ("a ranking", re.compile(r"\bPlatz \d|\bRang\b|Rangfolge|Rangliste|Schlusslicht|Spitzenreiter|am (?:besten|schlechtesten|häufigsten|seltensten)|(?:beste|schlechteste)s? Team|(?:besser|schlechter) als (?:Team|die)", re.I)),
]  # fmt: skip


@lru_cache(maxsize=100_000)
def faults(line: str) -> tuple[tuple[str, str], ...]:
    """What is wrong with the words of one line, and the line without what somebody has named."""
    text = re.sub(r"„[^“]*“", "„…“", plain(line))
    if text.startswith("#") or (text.startswith("| ") and "](kennzahlen.csv#" in text):
        return ()
    return tuple((f"{kind} („{found[0]}“)", text) for kind, pattern in GRAMMAR if (found := pattern.search(text)))


def grammar(page: Page) -> list[Problem]:
    return [Problem(kind, page.path, index, text) for index, line in page.text() for kind, text in faults(line)]
