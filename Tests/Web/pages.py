"""The built site as the gate sees it: its editions, pages and their parsed trees."""

from __future__ import annotations

import functools
import json
import re
from pathlib import Path

from lxml import html


class Site:
    def __init__(self, root: Path, all_periods: bool = False):
        self.root, self.all_periods = root.resolve(), all_periods
        self.editions = sorted(manifest.parent for manifest in self.root.glob("*/manifest.json"))
        self.pages = sorted(self.root.rglob("*.html"))
        self.twins = sorted(self.root.rglob("*.md"))

    def name(self, page: Path) -> str:
        return page.relative_to(self.root).as_posix()

    @functools.cache
    def tree(self, page: Path):
        return html.fromstring(page.read_bytes(), parser=html.HTMLParser(encoding="utf-8"))

    @functools.cache
    def ids(self, page: Path) -> frozenset[str]:
        return frozenset(self.tree(page).xpath("//@id"))

    def newest_month(self, edition: Path) -> list[Path]:
        """The reports of the month in which the Stichtag lies, or of the last one that is released."""
        manifest = json.loads((edition / "manifest.json").read_text("utf-8"))
        month = manifest["stichtag"][:7] if "stichtag" in manifest else manifest["freigegeben"][-1]
        return sorted((edition / "berichte" / month).glob("*.html"))

    def jahresberichte(self, edition: Path) -> list[Path]:
        """The reports on whole years, the newest last."""
        return sorted((edition / "berichte").glob("????/jahresbericht.html"))

    def one_of_each_kind(self) -> list[Path]:
        """The pages at the top of every edition, of the newest month one page of each report, and the newest Jahresbericht."""
        chosen = {}
        for edition in self.editions:
            for page in sorted(edition.glob("*.html")) + self.newest_month(edition) + self.jahresberichte(edition)[-1:]:
                chosen.setdefault((edition, kind(page)), page)
        return list(chosen.values())

    def richest_of_each_kind(self) -> list[Path]:
        """The pages at the top, and of each report the longest page of the newest month and of all other periods together.

        The other periods are two quarters, the newest whole year and a span of days; with `--all-periods` each of them counts.
        """
        chosen = {}
        for edition in self.editions:
            reports, month = edition / "berichte", self.newest_month(edition)[0].parent
            folders = [month, *sorted(reports.glob("????-Q?"))[-2:], *sorted(reports.glob("*_*"))[-1:]]
            folders += [page.parent for page in self.jahresberichte(edition)[-1:]]
            for page in [*edition.glob("*.html"), *(page for folder in folders for page in folder.glob("*.html"))]:
                is_apart = self.all_periods or page.parent in (edition, month)
                place = page.parent if is_apart else reports, kind(page)
                chosen[place] = max(chosen.get(place, page), page, key=lambda one: (one.stat().st_size, one.name))
        return sorted(chosen.values())


# Tables of charts that are for the screen alone: two years of months, and numbers that stand beside their marks.
ON_PAPER = (
    "not(ancestor::details[preceding-sibling::*[1][@class='vielfache']"
    " or preceding-sibling::figcaption[starts-with(@id, 'bild-teams') or starts-with(@id, 'bild-rund-')"
    " or @id='bild-bestand' or @id='bild-eingang']])"
)


def words_of(tree) -> list[str]:
    """Every text that a reader sees or hears: what stands on the page, and the names given to pictures and parts.

    What is set as code is a name of the program, no German.
    """
    texts = tree.xpath("//title/text() | //body//text()[not(ancestor::style or ancestor::code)]")
    texts += tree.xpath("//@aria-label | //@alt | //@title | //@data-kopf | //@data-fuss")
    return [" ".join(text.split()) for text in texts if text.strip()]


# The most sheets of A4 that each kind of page takes, of the demo and of an office of 40 teams.
SHEETS = {
    "geschaeftsfuehrung": 2, "fuehrungskraefte": 3, "anhang": 4, "tischvorlage": 1, "team": 1, "bereich": 1, "jahresbericht": 4,
    "ablauf": 2, "erhebungsbogen": 1, "barrierefreiheit": 1, "index": 1, "methodik": 12, "datenqualitaet": 9, "berichtigungen": 9, "kundenreaktionen": 9,
}  # fmt: skip
SHEETS_OF_40_TEAMS = {"geschaeftsfuehrung": 2, "fuehrungskraefte": 5, "tischvorlage": 1, "team": 1, "bereich": 1, "erhebungsbogen": 2, "index": 2}


def kind(page: Path) -> str:
    return re.sub(r"^(team|bereich)-.*", r"\1", page.stem)
