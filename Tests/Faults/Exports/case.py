"""What a case is: a project with one fault, and everything that must be told of it."""

from __future__ import annotations

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

    def text(self, data: str) -> str:
        place = "".join(f":{part}" for part in (self.line, self.column) if part is not None)
        return f"{data}/{self.file}{place}: {self.severity} [{self.rule}] {self.message}" if self.file else f"{self.severity} [{self.rule}] {self.message}"


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


def one(name: str, row: dict, column: str, rule: str, message: str, make=fault, exit: int | None = None, **more) -> Case:
    """A row behind the good ones, with a fault in one cell."""
    rows = [*GOOD, row]
    finding = make(rule, message, at(rows, len(rows) - 1, column))
    return Case(name, {A: table(rows)}, [finding], exit=exit if exit is not None else 1 if make is fault else 0, **more)


def place(text: str, mark: str, occurrence: int = 1) -> tuple[int, int]:
    return positions.of(text, mark, occurrence)
