"""Questions of somebody who has never seen the site: at most three clicks from the overview, no second screen to scroll.

The answers are those of the demo project.
"""

from __future__ import annotations

import pytest

SCREEN = {"width": 1440, "height": 900}
TASKS = {
    "which teams missed the 14-day deadline last month": (
        ["Führungskräftebesprechung", "Fristen"],
        "Team 302 liegt unter dem Ziel.",
    ),
    "is the rise of a topic a signal": (
        ["Bericht an die Geschäftsführung", "Eingang und Anliegen"],
        "Auskunft und Beratung",
    ),
    "which Maßnahmen are overdue": (["Bericht an die Geschäftsführung", "Maßnahmen"], "▲ überfällig"),
    "how is the Folgequote defined": (["Methodik", "Folgequote"], "Wie oft eine abgeschlossene Sache wiederkommt."),
    "what changed since the last publication": (["Berichtigungen"], "haben sich"),
}


@pytest.mark.parametrize("task", TASKS)
def test_answer_is_near(browser, site, task):
    clicks, answer = TASKS[task]
    assert len(clicks) <= 3
    context = browser.new_context(viewport=SCREEN, java_script_enabled=False)
    page = context.new_page()
    page.goto((site.editions[0] / "index.html").as_uri())
    for name in clicks:
        page.get_by_role("link", name=name, exact=True).first.click()
    found = page.locator("main").get_by_text(answer).locator("visible=true")
    tops = [box["y"] for box in (item.bounding_box() for item in found.all()) if box]
    context.close()
    # One screen may be scrolled, a second one not.
    assert any(0 <= top < 2 * SCREEN["height"] for top in tops), f"{answer}: {tops}"
