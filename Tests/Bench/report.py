"""What was wanted, what was measured, and the tables of both, in German for docs/Geschwindigkeit.md."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from timing import Spread

BEGIN = "<!-- Anfang der Messung: schreibt make bench WRITE=1 -->"
END = "<!-- Ende der Messung -->"


def number(value: float, places: int = 0) -> str:
    """German, with points between thousands."""
    text = f"{value:,.{places}f}"
    return text.translate(str.maketrans(",.", ".,"))


def seconds(value: float) -> str:
    return f"{number(value, 3 if value < 0.1 else 2 if value < 10 else 1)} s"


def mebibytes(value: float) -> str:
    return f"{number(value / 2**20)} MiB"


def ratio(spread: Spread) -> str:
    return f"{number(spread.median, 2)} ({number(spread.low, 2)}–{number(spread.high, 2)})"


@dataclass(frozen=True)
class Wanted:
    """One line of what PRODUCT asks for."""

    what: str
    wanted: str
    measured: str
    reached: bool


@dataclass
class Table:
    title: str
    columns: list[str]
    rows: list[list[str]] = field(default_factory=list)

    def markdown(self) -> str:
        head = [self.columns, ["---"] + ["--:"] * (len(self.columns) - 1)]
        return f"*{self.title}*\n\n" + "\n".join(f"| {' | '.join(row)} |" for row in head + self.rows)


@dataclass
class Report:
    """Filled by the measures, in their order."""

    wanted: list[Wanted] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)

    def want(self, what: str, wanted: str, measured: str, reached: bool) -> None:
        self.wanted.append(Wanted(what, wanted, measured, reached))

    @property
    def missed(self) -> list[Wanted]:
        return [line for line in self.wanted if not line.reached]

    def markdown(self) -> str:
        parts = [table.markdown() for table in self.tables if table.rows]
        verdicts = Table("Verlangt und gemessen", ["was", "verlangt", "gemessen", "erreicht?"])
        verdicts.rows = [[line.what, line.wanted, line.measured, "ja" if line.reached else "**nein**"] for line in self.wanted]
        parts.append(verdicts.markdown())
        missed = [f"- {line.what}: {line.measured} statt {line.wanted}" for line in self.missed]
        parts.append("Verfehlt:\n\n" + "\n".join(missed) if missed else "Alles Gemessene ist erreicht.")
        if self.left_out:
            parts.append("Nicht gemessen: " + "; ".join(self.left_out) + ".")
        return "\n\n".join([*self.notes, *parts])

    def write_into(self, document: Path) -> None:
        """Replaces what stands between the two marks."""
        text = document.read_text(encoding="utf-8")
        before, begin, rest = text.partition(BEGIN)
        _, end, after = rest.partition(END)
        if not begin or not end:
            raise ValueError(f"{document} has no marks {BEGIN} and {END}")
        document.write_text(f"{before}{BEGIN}\n\n{self.markdown()}\n\n{END}{after}", encoding="utf-8")
