"""Arbeitstage in Niedersachsen, for the years of the demo (2024 to 2026)."""

import datetime
import functools

DAY = datetime.timedelta(days=1)

SCHLIESSTAGE = {
    datetime.date.fromisoformat(day)
    for day in ("2024-05-10", "2024-12-27", "2025-05-30", "2025-09-11", "2026-01-02", "2026-05-15", "2026-09-10")
}


def easter(year: int) -> datetime.date:
    """Gauss's rule as Butcher wrote it for the Gregorian calendar."""
    a, (b, c) = year % 19, divmod(year, 100)
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    month, day = divmod(h + k - 7 * m + 114, 31)
    return datetime.date(year, month, day + 1)


@functools.lru_cache
def feiertage(year: int) -> frozenset:
    fixed = [(1, 1), (5, 1), (10, 3), (10, 31), (12, 25), (12, 26)]
    moving = [-2, 1, 39, 50]
    return frozenset(
        [datetime.date(year, month, day) for month, day in fixed]
        + [easter(year) + offset * DAY for offset in moving]
    )


def is_werktag(day: datetime.date) -> bool:
    return day.weekday() < 5 and day not in feiertage(day.year)


def is_arbeitstag(day: datetime.date) -> bool:
    return is_werktag(day) and (day.month, day.day) not in ((12, 24), (12, 31)) and day not in SCHLIESSTAGE


def arbeitstage_after(day: datetime.date, count: int) -> datetime.date:
    """The count-th Arbeitstag after the day; 0 gives the day itself or the next Arbeitstag."""
    if count == 0:
        while not is_arbeitstag(day):
            day += DAY
    for _ in range(count):
        day += DAY
        while not is_arbeitstag(day):
            day += DAY
    return day


def days_after(day: datetime.date, count: int) -> datetime.date:
    """End of a deadline in calendar days: moves to the next Werktag."""
    day += count * DAY
    while not is_werktag(day):
        day += DAY
    return day


def arbeitstage_between(first: datetime.date, last: datetime.date) -> list:
    span = (first + offset * DAY for offset in range((last - first).days + 1))
    return [day for day in span if is_arbeitstag(day)]
