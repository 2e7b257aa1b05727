"""Reads the marks off a report's Markdown."""

from __future__ import annotations

import re
from dataclasses import dataclass

SIGNAL, TARGET = "◆", "▲"
NOTHING = "Keine Auffälligkeiten"
MESSAGES = "Das Wichtigste"
COMPARISON = "Unterscheiden sich die Teams?"

TEAMS = "comparison of teams"
UNNAMED = "no rule named"
RULES = {  # name: how a mark or its sentence says so
    "ungewöhnlich hoch/niedrig": re.compile(r"ungewöhnlich"),
    "seit … Monaten über/unter dem Mittel": re.compile(r"seit \S+ Monaten (?:über|unter) dem Mittel"),
    "steigt/sinkt seit … Monaten": re.compile(r"(?:steigt|sinkt) seit"),
    "zwei von drei Monaten nahe der Grenze": re.compile(r"zwei von drei"),
    TEAMS: re.compile(r"Teamvergleich|(?:seltener|öfter) (?:ein )?als die anderen"),
}
RULE_NAMES = [*RULES, UNNAMED]

_HEADING = re.compile(r"(#{2,4}) +(.*?)\s*$")
_ITEM = re.compile(r"(\d+)\. (.*)$")
_BOLD = re.compile(r"\*\*(.+?)\*\*")
_LINK = re.compile(r"\[([^\]]+)\]\((?:\.\./\.\./methodik\.md#[^)]+|(?:team|bereich)-[\w-]+\.md)\)")  # names lead to their definition or sheet


@dataclass(frozen=True)
class Mark:
    """A mark of a table row, or of a list item or sentence in bold; running text that explains a sign has none."""

    sign: str
    label: str  # the first cell, or the sentence
    text: str  # the cell, or the sentence: what names the rule
    section: tuple[str, ...]  # the headings above, outermost first

    @property
    def is_signal(self) -> bool:
        return self.sign == SIGNAL

    @property
    def is_sentence(self) -> bool:
        return self.label == self.text

    @property
    def is_comparison(self) -> bool:
        return COMPARISON in self.section

    @property
    def rule(self) -> str:
        if self.is_comparison:
            return TEAMS
        return next((name for name, words in RULES.items() if words.search(self.text)), UNNAMED)


@dataclass(frozen=True)
class Page:
    """What this test asks of a report page."""

    sections: frozenset[str]
    marks: tuple[Mark, ...]
    is_led_by_signal: bool  # the first Kernaussage bears ◆
    says_nothing: bool

    @property
    def signals(self) -> list[Mark]:
        return [mark for mark in self.marks if mark.is_signal]


def read(text: str) -> Page:
    headings: list[tuple[int, str]] = []
    sections, marks, led = set(), [], False
    head: list[str] = []  # the first row of the table that a row stands in
    for line in text.replace("\u00a0", " ").replace("\u202f", " ").splitlines():
        stripped = _LINK.sub(r"\1", line.strip())
        if heading := _HEADING.match(line):
            level = len(heading[1])
            headings = [above for above in headings if above[0] < level] + [(level, heading[2])]
            sections.add(heading[2])
        section = tuple(name for _, name in headings)
        if not stripped.startswith("|"):
            head = []
        elif not head:
            head = _cells(stripped)
        elif head[0] != "Monat":  # a table of months looks back: what an earlier report has said is not said again
            cells = _cells(stripped)
            marks += [Mark(sign, cells[0], cell, section) for cell in cells for sign in (SIGNAL, TARGET) if sign in cell]
            continue
        else:
            continue
        found = [sign for bold in _BOLD.findall(stripped) for sign in (SIGNAL, TARGET) if sign in bold]
        marks += [Mark(sign, stripped, stripped, section) for sign in found]
        item = _ITEM.match(line)
        if item and item[1] == "1" and MESSAGES in section:
            led = SIGNAL in found
    return Page(frozenset(sections), tuple(marks), led, NOTHING in text)


def _cells(row: str) -> list[str]:
    return [cell.strip() for cell in re.split(r"(?<!\\)\|", row.strip("|"))]
