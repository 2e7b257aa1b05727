"""The same office with known changes in it, again and again, far enough apart that each meets a clean past.

Every episode has a year in which one team is bad, and, when that is out of every chart, three months in which the
office keeps the 14 days by 20 points less often and a topic is named twice as often.
"""

from __future__ import annotations

from stable import CRITICAL, Case, Generator, KEPT, Size

EPISODES = 20
RUN_IN = 36
CYCLE = 51  # months from one episode to the next
BAD_YEAR = range(0, 12)  # its months within the cycle
CHANGED = range(36, 39)  # the months of the office's fall and of the doubled topic
MONTHS = RUN_IN + EPISODES * CYCLE

BAD_TEAM = "102"  # of average size
BAD_KEPT = (0.65, 0.65)
FALLEN_KEPT = (KEPT[0] - 0.20, KEPT[1])
TOPIC = "sach.unterlagen"  # neither frequent nor rare


def place(month: int) -> int:
    """The month's place within its cycle, negative in the run-in."""
    return (month - RUN_IN) % CYCLE if month >= RUN_IN else -1


def episodes(months: range) -> list[list[int]]:
    """These months of each episode."""
    return [[RUN_IN + episode * CYCLE + month for month in months] for episode in range(EPISODES)]


def kept(case: Case) -> tuple[float, float]:
    month = place(case.due_month)
    if case.team == BAD_TEAM and month in BAD_YEAR:
        return BAD_KEPT
    return FALLEN_KEPT if month in CHANGED else KEPT


def mentions(size: Size, seed: str) -> float:
    """How often criticism names the topic in a month, as the office is without any change."""
    rows = Generator(size, RUN_IN * 4, seed).rows()
    named = sum(TOPIC in row.values() for row in rows if row["art"] in CRITICAL and "weitergeleitet_an" not in row)
    return named / (RUN_IN * 4)


def generator(size: Size, seed: str) -> Generator:
    mean = mentions(size, seed + "/mentions")
    changed = {month: (TOPIC, mean) for months in episodes(CHANGED) for month in months}
    return Generator(size, MONTHS, seed, kept, changed)
