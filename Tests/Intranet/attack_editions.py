"""Puts every edition ever published together: sums, gaps, and what two editions say differently."""

from __future__ import annotations

from dataclasses import dataclass, field

from attack_periods import COUNTS, FRISTEN, Cell, Period
from edition import Edition, Key, Page, Value


@dataclass
class Shown:
    """All that readers have ever seen: of each cell every value that an edition has shown."""

    pages: dict[str, Page] = field(default_factory=dict)  # the newest one of each period
    values: dict[Cell, list[int]] = field(default_factory=dict)
    released: set[str] = field(default_factory=set)  # every month that was ever released
    problems: list[str] = field(default_factory=list)

    def monthly(self, year: str) -> bool:
        """Whether the months of that year are shown (takt monat)."""
        return any(page.period.year == year and page.period.kind == "monat" for page in self.pages.values())

    def base_periods(self) -> list[Period]:
        """The shortest periods shown, in time order."""
        periods = (page.period for page in self.pages.values() if page.period.kind != "jahr")
        return sorted(period for period in periods if period.kind == "monat" or not self.monthly(period.year))


def merge(editions: list[Edition], bereiche: list[str] | None = None) -> Shown:
    """`editions` from the first published on; `bereiche` are those that all periods must have, if known."""
    out = Shown()
    for edition in editions:
        name = edition.folder.name if len(editions) < 2 else "/".join(edition.folder.parts[-2:])
        problems = edition.problems + check_released(edition) + check_sums(edition.pages) + check_tables(edition.pages)
        out.problems += [f"{name}/{problem}" for problem in problems]
        out.released |= set(edition.released)
        for period, page in edition.pages.items():
            out.pages[period] = page
            for (figure, dimension), value in page.entries.items():
                for teil, number in zip(("zaehler", "nenner"), value, strict=True):
                    if number is not None:
                        seen = out.values.setdefault(Cell(period, figure, dimension, teil), [])
                        if number not in seen:
                            seen.append(number)
    out.problems += [
        f"{' '.join(cell).strip()} is shown as {' and as '.join(map(str, seen))}"
        for cell, seen in out.values.items()
        if len(seen) > 1
    ]
    out.problems += check_lists(out.pages, bereiche)
    return out


def check_released(edition: Edition) -> list[str]:
    """Exactly the released months have pages, and the quarters and years whose months all are released."""
    released, pages = set(edition.released), edition.pages
    problems = []
    for year in sorted({name[:4] for name in released | set(pages)}):
        own = {name for name in pages if name[:4] == year}
        monthly = any(pages[name].period.kind == "monat" for name in own)
        wanted = {name for name in released if name[:4] == year} if monthly else set()
        for name in (*(f"{year}-Q{number}" for number in range(1, 5)), year):
            wanted |= {name} if released.issuperset(Period.parse(name).months) else set()
        if own != wanted:
            problems.append(
                f"manifest.json: with the released months of {year} belong {sorted(wanted)}, there are {sorted(own)}"
            )
    return problems


def check_sums(pages: dict[str, Page]) -> list[str]:
    """What is derived is the sum of what is shown."""
    problems = []
    for page in pages.values():
        place = f"berichte/{page.period.name}"
        for prefix in ("kritisch.", "lob."):
            rows = {key: value for key, value in page.entries.items() if key[0].startswith(prefix)}
            total = sum(value[0] for value in rows.values())
            problems += [
                f"{place}: {key[0]} has the denominator {value[1]}, all mentions are {total}"
                for key, value in rows.items()
                if value[1] != total
            ]
        if page.period.kind == "quartal" and page.period.months[0] not in pages:
            continue  # its values are base values
        if page.period.kind == "monat":
            continue
        parts = [
            pages.get(name) for name in (page.period.months if page.period.kind == "quartal" else page.period.quarters)
        ]
        if None in parts:
            problems.append(f"{place}: a part of it has no page")
            continue
        problems += [
            f"{place}: {problem}" for key, value in page.entries.items() if (problem := check_sum(key, value, parts))
        ]
    return problems


def check_sum(key: Key, value: Value, parts: list[Page]) -> str:
    """Nothing where the value is the sum, or a base value."""
    figure, dimension = key
    yearly = parts[0].period.kind == "quartal"
    if figure not in (*COUNTS, *FRISTEN) or (dimension and (figure in FRISTEN or not yearly)):
        return ""
    found = [part.entries.get(key) for part in parts]
    if dimension.startswith("bereich="):  # it may have begun or ended in the year
        found = [entry or (0, None) for entry in found]
    if None in found:
        return f"{key} is shown, but not of every part"
    total = (
        found[-1]
        if figure == "bestand"
        else tuple(None if None in column else sum(column) for column in zip(*found, strict=True))
    )
    return "" if value == total else f"{key} is {value}, what it sums up makes {total}"


def check_tables(pages: dict[str, Page]) -> list[str]:
    """The tables change at a year's start only; the year names each Bereich of its quarters."""
    problems = []
    of_kind: dict[tuple[str, str], set[str]] = {}
    for name, page in sorted(pages.items()):
        kind = (page.period.year, page.period.kind)
        tables = of_kind.setdefault(kind, page.tables())
        if page.tables() != tables:
            problems.append(
                f"berichte/{name}: it has the tables {sorted(page.tables())}, one before it {sorted(tables)}"
            )
        if page.period.kind == "jahr":
            lists = [page.bereiche("eingang"), page.bereiche(*FRISTEN)]
            quarters = [pages[quarter].bereiche("eingang") for quarter in page.period.quarters if quarter in pages]
            wanted = {bereich for quarter in quarters for bereich in quarter} or set(lists[0]) | set(lists[1])
            problems += [
                f"berichte/{name}: it names the Bereiche {own}, all are {sorted(wanted)}"
                for own in lists
                if own and set(own) != wanted
            ]
            if lists[0] and lists[1] and lists[0] != lists[1]:
                problems.append(f"berichte/{name}: two tables name the Bereiche in another order")
    return problems


def check_lists(pages: dict[str, Page], bereiche: list[str] | None) -> list[str]:
    """No Bereich and no topic is missing between two periods that have it, and the order stays."""
    problems = []
    for kind in ("quartal", "jahr"):
        ordered = sorted((page for page in pages.values() if page.period.kind == kind), key=lambda page: page.period)
        for what, list_of in (("Bereich", lambda page: page.bereiche("eingang", *FRISTEN)), ("topic", Page.codes)):
            rows = [(page.period.name, list_of(page)) for page in ordered if list_of(page)]
            for place, (name, row) in enumerate(rows):
                before = {entry for _, earlier in rows[:place] for entry in earlier}
                after = {entry for _, later in rows[place + 1 :] for entry in later}
                missing = (before & after) - set(row)
                if what == "Bereich" and bereiche is not None:
                    missing |= set(bereiche) - set(row)
                problems += [f"berichte/{name}: the {what} {entry} is missing" for entry in sorted(missing)]
                common = [entry for entry in rows[place - 1][1] if entry in row] if place else row
                if common != [entry for entry in row if entry in common]:
                    problems.append(f"berichte/{name}: the order of the {what} entries is another than before")
    return problems


def gaps(periods: list[Period]) -> set[str]:
    """The periods before which nothing is known: the first one, and each one behind a gap."""
    return {
        period.name
        for place, period in enumerate(periods)
        if not place or (period.von - periods[place - 1].bis).days != 1
    }
