"""Periods: the ids of their folders, what stands before them, and how columns and sentences name others."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

import atoms

MONTHS = ("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember")
SHORT = ("Jan", "Feb", "Mrz", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez")
FORMERLY = ("Vormonat", "Vorquartal", "Vorjahr", "Zeitraum davor")


def month_id(text: str) -> str:
    name, year = text.split(" ")
    return f"{year}-{month_number(name):02}"


def month_number(name: str) -> int:
    """Of `Oktober` and of `Okt.`."""
    return next(place for place, month in enumerate(MONTHS, 1) if month.startswith(name.removesuffix(".")))


def after(month: str) -> str:
    year, number = int(month[:4]), int(month[5:])
    return f"{year + number // 12}-{number % 12 + 1:02}"


def day_of(text: str) -> dt.date:
    day, month, year = text.split(".")
    return dt.date(int(year), int(month), int(day))


@dataclass(frozen=True)
class Period:
    """The period of a page: its folder, its title, and whether the Stichtag cuts it off."""

    id: str
    title: str = ""

    @property
    def is_cut(self) -> bool:
        return "(bis " in self.title

    @property
    def kind(self) -> str:
        return "month" if re.fullmatch(r"\d{4}-\d\d", self.id) else "quarter" if "Q" in self.id else "year" if re.fullmatch(r"\d{4}", self.id) else "span"

    @property
    def before(self) -> str:
        """The id of the period in front of it; for a cut off one and a span a name that no folder has."""
        if self.is_cut or self.kind == "span":
            return f"{self.id} davor"
        return before(self.id)

    @property
    def year_before(self) -> str:
        if self.is_cut or self.kind == "span":
            return f"{self.id} im Vorjahr"
        return "" if self.kind == "year" else f"{int(self.id[:4]) - 1}{self.id[4:]}"

    def first_and_last(self, stand: dt.date) -> tuple[dt.date, dt.date]:
        if self.kind == "span":
            first, last = self.id.split("..")
            return dt.date.fromisoformat(first), min(stand, dt.date.fromisoformat(last))
        year = int(self.id[:4])
        month = {"year": 1, "month": int(self.id[5:]) if self.kind == "month" else 1, "quarter": 3 * int(self.id[-1]) - 2 if self.kind == "quarter" else 1}[self.kind]
        return dt.date(year, month, 1), stand

    def other(self, text: str, is_column: bool) -> str:
        """Which period a column or a sentence compares with, by its head or first words; empty where it is none."""
        pattern = atoms.DAYS_COLUMN if is_column else atoms.DAYS
        if self.is_cut and (found := re.fullmatch(r"am \d\d\.(\d\d)\.(\d{4})", text)):  # a stock belongs to a day
            if self.kind == "span":
                return f"{self.id} {text}"
            return self.year_before if self.is_last_year(f"{MONTHS[int(found[1]) - 1]} {found[2]}", False) else self.before
        if text in FORMERLY and not self.is_cut:
            return self.before
        if self.kind == "span":
            return f"{self.id} {text}" if re.fullmatch(rf"{pattern}|{atoms.DATE} bis {atoms.DATE}", text) else ""
        if not self.is_cut:
            if is_column and re.fullmatch(rf"{atoms.NAME}|\d\. Quartal|{atoms.YEAR}", text):
                return self.before if text == self.column_before else ""
            if is_column and (found := re.fullmatch(rf"({atoms.SHORT}) (\d{{4}})", text)):
                return f"{found[2]}-{month_number(found[1]):02}"
            if found := re.fullmatch(r"(\d)\. Quartal (\d{4})", text):
                return f"{found[2]}-Q{found[1]}"
            return month_id(text) if re.fullmatch(atoms.MONTH, text) else text if re.fullmatch(atoms.YEAR, text) and not is_column else ""
        if not re.fullmatch(pattern, text):
            return ""
        if found := re.fullmatch(rf"({atoms.NAME}|{atoms.SHORT})(?: (\d{{4}}))?", text):  # a whole month has pages of its own
            number = month_number(found[1])
            return f"{found[2] or self.year_of(number)}-{number:02}"
        return self.year_before if self.is_last_year(text, is_column) else self.before

    @property
    def column_before(self) -> str:
        """How a column calls the period before a whole one."""
        return {"month": lambda: MONTHS[int(self.before[5:]) - 1], "quarter": lambda: f"{self.before[-1]}. Quartal", "year": lambda: self.before}[self.kind]()

    def year_of(self, month: int) -> int:
        """Of a month in the period before, whose head leaves out the year."""
        own = int(self.id[5:]) if self.kind == "month" else 3 * int(self.id[-1]) - 2
        return int(self.id[:4]) - (month >= own)

    def is_last_year(self, text: str, is_column: bool) -> bool:
        if self.kind == "year":
            return False
        if is_column:
            return bool(re.search(r"\d{4}$", text))
        name, year = text.split(" ")[-2:]
        own = {int(self.id[5:])} if self.kind == "month" else {3 * int(self.id[-1]) - back for back in range(3)}
        return int(year) == int(self.id[:4]) - 1 and month_number(name) in own


def before(period: str) -> str:
    """The period in front of a month, quarter or year; nothing for a span."""
    if found := re.fullmatch(r"(\d{4})-(\d\d)", period):
        year, month = int(found[1]), int(found[2])
        return f"{year - (month == 1)}-{(month - 2) % 12 + 1:02}"
    if found := re.fullmatch(r"(\d{4})-Q(\d)", period):
        year, quarter = int(found[1]), int(found[2])
        return f"{year - (quarter == 1)}-Q{(quarter - 2) % 4 + 1}"
    return str(int(period) - 1) if re.fullmatch(r"\d{4}", period) else ""
