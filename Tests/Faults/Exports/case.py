"""What a case is: a project with one fault, and everything that must be told of it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import positions
from project import COLUMNS, GOOD, quoted, table

A = "erhebungsboegen/a.csv"


@dataclass(frozen=True)
class Finding:
    severity: str
    rule: str
    message: str
    line: int | None = None
    column: int | None = None
    file: str = A

    def matches(self, line: str, data: str) -> bool:
        return line == self.text(data)

    def text(self, data: str) -> str:
        place = "".join(f":{part}" for part in (self.line, self.column) if part is not None)
        return f"{data}/{self.file}{place}: {self.severity} [{self.rule}] {self.message}" if self.file else f"{self.severity} [{self.rule}] {self.message}"


@dataclass(frozen=True)
class Told(Finding):
    """A finding whose words are the program's own: severity, rule, place (where one is given) and what the message must name."""

    words: tuple[str, ...] = ()

    def matches(self, line: str, data: str) -> bool:
        head, _, message = line.partition(f"{self.severity} [{self.rule}] ")
        where = f"{data}/{self.file}" + "".join(f":{part}" for part in (self.line, self.column) if part is not None)
        there = self.file == "*" or (head == f"{where}: " if self.column is not None else re.match(re.escape(where) + r"(:\d+)*: $", head))
        return bool(message and there and all(word in message for word in self.words))

    def text(self, data: str) -> str:
        return f"{super().text(data)}… {' … '.join(self.words)}"


def told(severity: str, rule: str, *words: str, place: tuple | None = None, file: str = "erhebungsboegen/a.csv") -> Told:
    line, column = ((place or ()) + (None, None))[:2]
    return Told({"F": "Fehler", "W": "Warnung", "H": "Hinweis"}[severity], rule, "", line, column, file, words)


@dataclass(frozen=True)
class Case:
    name: str
    files: dict
    findings: list[Finding]
    exit: int = 1
    options: tuple[str, ...] = ()
    # Some findings belong to one of the two commands only.
    commands: tuple[str, ...] = ("check", "build")
    stdout: str | None = field(default=None)
    # Rules that may be told besides, and the account without the counts of findings.
    also: tuple[str, ...] = ()
    account: str | None = None
    # Figures of October 2026 for the whole office: zaehler, or wert where there is none.
    october: dict = field(default_factory=dict)


def fault(rule: str, message: str, place: tuple[int, int] | None = None, file: str = A) -> Finding:
    return Finding("Fehler", rule, message, *(place or (None, None)), file=file)


def warning(rule: str, message: str, place: tuple[int, int] | None = None, file: str = A) -> Finding:
    return Finding("Warnung", rule, message, *(place or (None, None)), file=file)


def notice(rule: str, message: str, place: tuple[int, int] | None = None, file: str = A) -> Finding:
    return Finding("Hinweis", rule, message, *(place or (None, None)), file=file)


def at(rows: list[dict], index: int, column: str, columns: tuple = COLUMNS) -> tuple[int, int]:
    """Line and column of a cell in a table without line breaks in cells; rows count from 0."""
    before = columns[:columns.index(column)]
    return index + 2, 1 + sum(len(quoted(rows[index].get(name, ""), ";")) + 1 for name in before)


def one(name: str, row: dict, column: str, rule: str, message: str | tuple, make=fault, exit: int | None = None, **more) -> Case:
    """A row behind the good ones, with a fault in one cell."""
    rows = [*GOOD, row]
    cell = at(rows, len(rows) - 1, column)
    finding = told("F", rule, *message, place=cell) if isinstance(message, tuple) else make(rule, message, cell)
    return Case(name, {A: table(rows)}, [finding], exit=exit if exit is not None else 1 if make is fault else 0, **more)


def place(text: str, mark: str, occurrence: int = 1) -> tuple[int, int]:
    return positions.of(text, mark, occurrence)
