"""Feiertage, Arbeitstage and the end of a Frist, from the text of section 4 of the contract alone."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache

DAY = dt.timedelta(days=1)
LAENDER = ("BW", "BY", "BE", "BB", "HB", "HH", "HE", "MV", "NI", "NW", "RP", "SL", "SN", "ST", "SH", "TH")
OST = ("BE", "BB", "MV", "SN", "ST", "TH")


def easter(year: int) -> dt.date:
    """Easter Sunday by Gauss's rule with Lichtenberg's correction (not the Meeus form that most libraries use)."""
    k = year // 100
    m = 15 + (3 * k + 3) // 4 - (8 * k + 13) // 25
    s = 2 - (3 * k + 3) // 4
    a = year % 19
    d = (19 * a + m) % 30
    r = (d + a // 11) // 29
    og = 21 + d - r
    sz = 7 - (year + year // 4 + s) % 7
    oe = 7 - (og - sz) % 7
    return dt.date(year, 3, 1) + (og + oe - 1) * DAY


REGIONAL = {"BY": ("mariae-himmelfahrt", "friedensfest"), "SN": ("fronleichnam",), "TH": ("fronleichnam",)}


@lru_cache(maxsize=None)
def feiertage(year: int, land: str, regional: frozenset[str] = frozenset()) -> dict[dt.date, str]:
    """The gesetzliche Feiertage of a Land that hold everywhere in it, and those of its parts that are asked for."""
    if land not in LAENDER:
        raise ValueError(f"unknown Land {land}")
    e = easter(year)
    days: dict[dt.date, str] = {}

    def fixed(month: int, day: int, name: str) -> None:
        days[dt.date(year, month, day)] = name

    def moving(offset: int, name: str) -> None:
        days[e + offset * DAY] = name

    fixed(1, 1, "Neujahr")
    moving(-2, "Karfreitag")
    moving(1, "Ostermontag")
    fixed(5, 1, "Tag der Arbeit")
    moving(39, "Christi Himmelfahrt")
    moving(50, "Pfingstmontag")
    fixed(10, 3, "Tag der Deutschen Einheit")
    fixed(12, 25, "1. Weihnachtstag")
    fixed(12, 26, "2. Weihnachtstag")
    if year == 1990 and land not in OST[1:]:
        fixed(6, 17, "Tag der deutschen Einheit")
    if land in ("BW", "BY") or (land == "ST" and year >= 1991):
        fixed(1, 6, "Heilige Drei Könige")
    if (land == "BE" and year >= 2019) or (land == "MV" and year >= 2023):
        fixed(3, 8, "Internationaler Frauentag")
    if land == "BB":
        moving(0, "Ostersonntag")
        moving(49, "Pfingstsonntag")
    if land == "BE" and year in (2020, 2025):
        fixed(5, 8, "Tag der Befreiung")
    if land == "BE" and year == 2028:
        fixed(6, 17, "75. Jahrestag des Volksaufstandes")
    if land in ("BW", "BY", "HE", "NW", "RP", "SL") or "fronleichnam" in regional:
        moving(60, "Fronleichnam")
    if "friedensfest" in regional:
        fixed(8, 8, "Augsburger Friedensfest")
    if land == "SL" or "mariae-himmelfahrt" in regional:
        fixed(8, 15, "Mariä Himmelfahrt")
    if land == "TH" and year >= 2019:
        fixed(9, 20, "Weltkindertag")
    if (
        year == 2017
        or land in ("BB", "MV", "SN", "ST", "TH")
        or (land in ("HB", "HH", "NI", "SH") and year >= 2018)
    ):
        fixed(10, 31, "Reformationstag")
    if land in ("BW", "BY", "NW", "RP", "SL"):
        fixed(11, 1, "Allerheiligen")
    if land == "SN" or year <= 1994:
        day = dt.date(year, 11, 22)
        while day.weekday() != 2:
            day -= DAY
        days[day] = "Buß- und Bettag"
    return days


class Kalender:
    """The calendar of one office; `strikt` switches off that a Fristende moves to a Werktag."""

    def __init__(self, land: str = "NI", schliesstage: frozenset[dt.date] = frozenset(), strikt: bool = False,
                 regional: frozenset[str] = frozenset()):
        self.land, self.schliesstage, self.strikt, self.regional = land, schliesstage, strikt, regional

    def feiertag(self, day: dt.date) -> str | None:
        return feiertage(day.year, self.land, self.regional).get(day)

    def is_werktag(self, day: dt.date) -> bool:
        return day.weekday() < 5 and self.feiertag(day) is None

    def is_arbeitstag(self, day: dt.date) -> bool:
        half = day.month == 12 and day.day in (24, 31)
        return self.is_werktag(day) and not half and day not in self.schliesstage

    def arbeitstage(self, eingang: dt.date, n: int) -> dt.date:
        """The n-th Arbeitstag after the Eingang; the day of Eingang is not counted."""
        day = eingang
        while n > 0:
            day += DAY
            n -= self.is_arbeitstag(day)
        return day if self.strikt else self.move(day)

    def kalendertage(self, eingang: dt.date, n: int) -> dt.date:
        day = eingang + n * DAY
        return day if self.strikt else self.move(day)

    def wochen(self, eingang: dt.date, n: int) -> dt.date:
        return self.kalendertage(eingang, 7 * n)

    def move(self, day: dt.date) -> dt.date:
        while not self.is_werktag(day):
            day += DAY
        return day


# The table of examples of section 4: Eingang, 3 Arbeitstage, 14 Kalendertage, 3 Wochen.
EXAMPLES = """\
2016-08-29 2016-09-01 2016-09-12 2016-09-19
2016-09-03 2016-09-07 2016-09-19 2016-09-26
2016-10-27 2016-11-01 2016-11-10 2016-11-17
2017-04-11 2017-04-18 2017-04-25 2017-05-02
2017-10-17 2017-10-20 2017-11-01 2017-11-07
2018-10-29 2018-11-02 2018-11-12 2018-11-19
2019-12-23 2020-01-02 2020-01-06 2020-01-13
2024-05-06 2024-05-10 2024-05-21 2024-05-27
2025-12-17 2025-12-22 2025-12-31 2026-01-07
"""


def check_examples() -> list[str]:
    """The rows of section 4's table that this calendar does not reproduce."""
    kalender, wrong = Kalender("NI"), []
    for line in EXAMPLES.splitlines():
        eingang, *expected = [dt.date.fromisoformat(word) for word in line.split()]
        got = [kalender.arbeitstage(eingang, 3), kalender.kalendertage(eingang, 14), kalender.wochen(eingang, 3)]
        if got != expected:
            wrong.append(f"{eingang}: expected {expected}, got {got}")
    return wrong
