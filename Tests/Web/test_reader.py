"""Questions of somebody who has never seen the site: at most two clicks from the overview, no second screen to scroll.

The answers are those of the demo project. Of each several wordings are right; one of them has to stand in one sentence or row.
"""

from __future__ import annotations

import re

import pytest

SCREEN = {"width": 1440, "height": 900}
PROJECTOR = {"width": 1280, "height": 720}
BESPRECHUNG, LEITUNG = "Führungskräftebesprechung", "Bericht an die Geschäftsführung"
# the links to follow, then what has to be read: all parts of one of the wordings, in one sentence or row
TASKS = {
    "which teams missed the 14-day deadline last month": (
        [BESPRECHUNG, "Fristen"], [("201", "302", "303", "403", "in 14")]),
    "which team misses it more often than by chance": (
        [BESPRECHUNG], [("Team 302", "14-Tage-Frist", "3 von 8", "▲ unter Ziel")]),
    "is the rise of a topic a signal": (
        [LEITUNG, "Eingang und Anliegen"],
        [("Auskunft und Beratung", "üblich"), ("Auskunft und Beratung", "◆"), ("Kein Grund", "ungewöhnlich oft")]),
    "which Maßnahmen are overdue: the first": ([BESPRECHUNG], [("Checkliste zum Weiterbewilligungsantrag", "▲ überfällig")]),
    "which Maßnahmen are overdue: the second": ([BESPRECHUNG], [("Vertretung im Team 302 regeln", "▲ überfällig")]),
    "how is the Folgequote defined, asked from a report": (
        [LEITUNG, "Folgequote nach 90 Tagen"], [("Wie oft eine abgeschlossene Sache wiederkommt.",)]),
    "how is the Folgequote defined, asked from the overview": (
        ["Methodik", "Folgequote"], [("Wie oft eine abgeschlossene Sache wiederkommt.",)]),
    "what changed since the last publication": (["Berichtigungen"], [("Oktober 2026", "Bestand", "33 → 32")]),
    "and why": (["Berichtigungen"], [("berichtigt", "Eingaben geändert"), ("berichtigt", "geänderte Eingaben")]),
    "which Bereich needs help": (
        [], [("Markt & Integration", "4 Punkte")]),
    "and with what": (["Markt & Integration"], [("6 Vorgänge sind über der Frist", "Team 302")]),
    "what did we learn this year": (["Jahresbericht 2025"], [("Das Jahr in fünf Sätzen",), ("2025", "Reaktionen", "2024")]),
    "and what did it change": (
        ["Jahresbericht 2025", "Was daraus gelernt wurde"], [("Zweiter Schalter in der Eingangszone", "warten Kunden an diesen Tagen noch halb so lange")]),
    "what is new since last month": ([BESPRECHUNG], [("Beschlossen", "Wöchentliche Durchsicht im Team 302")]),
    "and what is overdue since then": ([BESPRECHUNG], [("Über der Frist", "Team 201", "Team 403")]),
}
# Sentences and rows as they are seen, each with the place of its first line; and the boxes of what can be followed.
SENTENCES = """() => [...document.querySelectorAll('main :is(p, li, tr, figcaption, summary, h2, h3)')].filter(item => item.checkVisibility())
    .map(item => [item.getBoundingClientRect().top, item.textContent.replace(/\\s+/g, ' ').trim()])"""
HEAD = """() => {
    const lines = new Set(), range = document.createRange()
    const walker = document.createTreeWalker(document.querySelector('.titel'), NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement.closest('nav') || !node.data.trim()) continue
        range.selectNodeContents(node)
        for (const box of range.getClientRects()) lines.add(Math.round(box.bottom / 8))
    }
    return lines.size
}"""
ROWS = """() => [...document.querySelectorAll('#heute-zu-entscheiden + .tabelle tbody tr')]
    .map(row => row.getBoundingClientRect()).map(box => [box.top, box.bottom])"""


@pytest.fixture
def screen(browser):
    context = browser.new_context(viewport=SCREEN)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("task", TASKS)
def test_answer_is_near(screen, site, task):
    clicks, wordings = TASKS[task]
    assert len(clicks) <= 2
    screen.goto((site.editions[0] / "index.html").as_uri())
    for name in clicks:
        links = screen.locator("main").get_by_role("link", name=re.compile(rf"^{re.escape(name)}$")).locator("visible=true")
        links = links if links.count() else screen.get_by_role("link", name=name, exact=True).locator("visible=true")
        assert links.count(), f"no link “{name}” to be seen"
        top = links.first.bounding_box()["y"]
        assert top < 2 * SCREEN["height"], f"“{name}” is {top:.0f} px down"
        with screen.expect_navigation():  # a click does not wait for the page that it opens
            links.first.click()
    near = [text for top, text in screen.evaluate(SENTENCES) if 0 <= top < 2 * SCREEN["height"]]
    answers = [text for text in near if any(all(part in text for part in wording) for wording in wordings)]
    assert answers, [text for text in near if wordings[0][0] in text]


def test_first_decision_on_a_projector(screen, site):
    """The head takes three lines, the first decision needs no scrolling, and all of them fit on one screen."""
    screen.set_viewport_size(PROJECTOR)
    edition = site.editions[0]
    screen.goto((site.newest_month(edition)[0].parent / "fuehrungskraefte.html").as_uri())
    rows = screen.evaluate(ROWS)
    assert len(rows) > 3
    assert rows[0][1] <= PROJECTOR["height"]
    assert rows[-1][1] - rows[0][0] <= PROJECTOR["height"]
    assert screen.evaluate(HEAD) <= 3
