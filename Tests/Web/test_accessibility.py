"""axe-core finds nothing on one page of each kind: light, dark and as printed."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
MODES = {
    "light": {"color_scheme": "light", "media": "screen"},
    "dark": {"color_scheme": "dark", "media": "screen"},
    "print": {"color_scheme": "light", "media": "print"},
}
RUN = """([tags, rules]) => axe.run(document, {runOnly: {type: 'tag', values: tags}, rules}).then(result =>
    result.violations.map(one => one.id + ' (' + one.impact + '): ' + one.nodes.map(node => node.target.join(' ')).slice(0, 5).join(', ')))"""


@pytest.fixture(scope="session")
def axe() -> str:
    package = importlib.util.find_spec("axe_playwright_python").submodule_search_locations[0]
    return (Path(package) / "axe.min.js").read_text("utf-8")


@pytest.fixture(scope="session")
def opened(browser, axe, kind):
    """The page with axe in it, for all modes."""
    # The policy of the pages forbids every script, axe's too.
    context = browser.new_context(viewport={"width": 1440, "height": 1000}, bypass_csp=True)
    page = context.new_page()
    page.goto(kind.as_uri())
    page.evaluate(axe)
    yield page
    context.close()


@pytest.mark.parametrize("mode", MODES)
def test_axe(opened, mode):
    opened.emulate_media(**MODES[mode])
    rules = {"target-size": {"enabled": False}} if mode == "print" else {}
    assert opened.evaluate(RUN, [TAGS, rules]) == []
