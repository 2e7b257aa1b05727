"""No page kind of the demo or of an office of 40 teams has anything cut, torn, covered or out of reach, on screens or on A4."""

from __future__ import annotations

import pytest

from layout import PAPER, WIDTHS
from pages import SHEETS, SHEETS_OF_40_TEAMS, kind

OFFICES = ("demo", "large")
# what is not named takes as many as it needs
MOST = {"demo": SHEETS, "large": SHEETS_OF_40_TEAMS}
# what an office of any size has, of month, quarter and year
KINDS = set("fuehrungskraefte anhang tischvorlage geschaeftsfuehrung bereich team jahresbericht methodik datenqualitaet berichtigungen "
            "ablauf erhebungsbogen barrierefreiheit handbuch index".split())


@pytest.fixture(params=OFFICES)
def office(request, site):
    """The site and what it may take on paper."""
    return (site if request.param == "demo" else request.getfixturevalue("large_site")), MOST[request.param]


def faults(site, found) -> list[str]:
    """The first six faults of each page, with its name."""
    return [f"{site.name(page)}: {fault}" for page in site.richest_of_each_kind() for fault in found(page)[:6]]


def test_every_kind_is_looked_at(office):
    assert {kind(page) for page in office[0].richest_of_each_kind()} >= KINDS


@pytest.mark.parametrize("width", WIDTHS)
def test_in_a_window(layout, office, width):
    assert faults(office[0], lambda page: layout.faults(page.as_uri(), width)) == []


def test_tab_stops_are_what_scrolls(layout, office):
    assert faults(office[0], lambda page: layout.wrong_stops(page.as_uri())) == []


def test_laid_out_for_paper(layout, office):
    """Chromium would shrink a page that is wider than the paper between its margins."""
    assert faults(office[0], lambda page: layout.faults(page.as_uri(), PAPER)) == []


def test_on_a4(paper, office):
    assert faults(office[0], paper.faults) == []


def test_number_of_sheets(paper, office):
    site, most = office
    counts = {page: len(paper.text(page)) for page in site.richest_of_each_kind()}
    assert [f"{site.name(page)} takes {count}" for page, count in counts.items() if count > most.get(kind(page), count)] == []
