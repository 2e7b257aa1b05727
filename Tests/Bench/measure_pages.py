"""Pages a second, against Hugo on finished Markdown of the same pages.

Ours is what the pages add to the figures: `krm build` into a new folder minus `krm dump figures` on the same project. In
that share krm judges the figures, makes charts, tables and sentences, writes Markdown, HTML, SVG and the files of figures,
hashes all of them and waits until the disk has them; Hugo turns the finished Markdown into HTML and writes that alone. Both
may use all cores, and both write every page.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import hugo
from report import Table, number, ratio, seconds
from setting import Setting
from timing import Failed, Spread, compare, say


@dataclass(frozen=True)
class Size:
    """A project with about so many pages."""

    about: int
    teams: int
    reports_from: str | None
    rows: int
    judged: bool = False


SIZES = [
    Size(100, 12, "2026-09", 10_000),
    Size(1_000, 12, "2024-01", 10_000),
    Size(3_300, 12, None, 100_000, judged=True),
    Size(10_000, 45, None, 10_000),
]
LEAST = 1.0


def measure(setting: Setting, largest: int = 10_000) -> None:
    columns = ["Seiten", "`build`", "davon `dump figures`", "Seiten je Sekunde", "Hugo", "Seiten je Sekunde", "Verhältnis"]
    out = Table("Seiten: Mediane; die Seiten je Sekunde von krm ohne den Anteil von `dump figures`", columns)
    setting.report.tables.append(out)
    for size in SIZES:
        if size.about <= largest:
            out.rows.append(one(setting, size))


def one(setting: Setting, size: Size) -> list[str]:
    data = setting.project(size.rows, teams=size.teams, reports_from=size.reports_from)
    first = setting.fresh("site")
    setting.build(data, first)
    source = setting.fresh("hugo")
    pages = hugo.site(first / "intern", source)
    say(f"\n== {pages} pages from {size.rows:,} rows, {size.teams} teams")
    check_same_pages(first / "intern", source, setting.fresh("public"), pages)
    whole: list[float] = []
    counting: list[float] = []

    def ours() -> float:
        whole.append(setting.build(data, setting.fresh("site")).wall)
        counting.append(setting.figures(data).wall)
        return max(whole[-1] - counting[-1], 0.001)

    def theirs() -> float:
        return hugo.render(source, setting.fresh("public")).wall

    result = compare(f"{pages} pages, Hugo", ours, theirs, setting.pairs if size.judged else min(3, setting.pairs), name="Hugo")
    # Pages a second of ours to those of Hugo: the seconds the other way round.
    times = result.ratio
    speed = Spread(1 / times.median, 1 / times.high, 1 / times.low, times.count)
    if size.judged:
        what = f"Seiten je Sekunde gegen Hugo, {number(pages)} Seiten aus {number(size.rows)} Zeilen"
        setting.report.want(what, f"≥ {number(LEAST)}", ratio(speed), speed.median >= LEAST)
    build, dump = Spread.of(whole[1:]).median, Spread.of(counting[1:]).median
    own, other = pages / result.ours.median, pages / result.theirs.median
    return [number(pages), seconds(build), seconds(dump), number(own), seconds(result.theirs.median), number(other), ratio(speed)]


def check_same_pages(edition: Path, source: Path, public: Path, pages: int) -> None:
    """Both have written as many whole pages, with as many tables."""
    hugo.render(source, public)
    ours, theirs = ([path.read_text(encoding="utf-8") for path in folder.rglob("*.html")] for folder in (edition, public))
    if not len(ours) == len(theirs) == pages or not all("</html>" in page for page in theirs):
        raise Failed(f"{pages} pages of Markdown, {len(ours)} of krm, {len(theirs)} of Hugo")
    tables = sum(page.count("<table") for page in ours), sum(page.count("<table") for page in theirs)
    say(f"tables: {tables[0]} of krm, {tables[1]} of Hugo; HTML: {sum(map(len, ours)):,} and {sum(map(len, theirs)):,} characters")
