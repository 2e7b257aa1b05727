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


@pytest.fixture(scope="module")
def axe() -> str:
    package = importlib.util.find_spec("axe_playwright_python").submodule_search_locations[0]
    return (Path(package) / "axe.min.js").read_text("utf-8")


@pytest.fixture(scope="module")
def page(browser):
    # The policy of the pages forbids every script, axe's too.
    context = browser.new_context(viewport={"width": 1440, "height": 1000}, bypass_csp=True)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("mode", MODES)
def test_axe(page, axe, kind, mode):
    page.emulate_media(**MODES[mode])
    page.goto(kind.as_uri())
    page.evaluate(axe)
    rules = {"target-size": {"enabled": False}} if mode == "print" else {}
    assert page.evaluate(RUN, [TAGS, rules]) == []
