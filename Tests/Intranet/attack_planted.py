"""Offices made so that a relation between their few counts gives some of them away, where a program forgets it."""

from __future__ import annotations

import random

from attack_periods import DAY, Period, months
from attack_rows import TOPICS, Row
from offices import Office


class MonthEnd(Office):
    """A few letters in the last days of each month, closed in time around its end: Erledigt splits those in time."""

    style = "few, at the month's end"
    takt, left_out, days = "monat", {}, 90
    bereiche = ["10"]
    skipped: set[str] = set()
    withdrawn, shown_again = "", False
    size = 4

    def __init__(self, seed: int):
        self.seed = seed
        self.dice = random.Random(f"intranet/month end {seed}")
        self.months = months("2026-01", 2 if seed == -1 else 12)
        self.rows = self.invent()

    def invent(self) -> list[list[Row]]:
        if self.seed == -1:
            # Two closed in January, two in February, all four due and in time in February.
            return [[self.row("2026-01", place, 26, 4 + place % 2 * 4) for place in range(4)], []]
        return [
            [self.row(name, place, self.dice.randrange(22, 29), self.dice.randrange(1, 13)) for place in range(number)]
            for name in self.months
            for number in [self.dice.choice((2, 3, 3, 4, 4, 5, 6))]
        ]

    def row(self, name: str, place: int, day: int, length: int) -> Row:
        """Received on a day of the month, and closed so many days later."""
        eingang = Period.parse(name).von + (day - 1) * DAY
        art = self.dice.choice(("lob", "lob", "beschwerde", "anregung"))
        month = self.months.index(name)
        return Row(
            f"K-{name}-{place}", eingang, "brief", art, "10", [TOPICS[0]], eingang + DAY, eingang + length * DAY,
            known=month,
        )  # fmt: skip


SEEDS = (-1, -2, -3, -4)
