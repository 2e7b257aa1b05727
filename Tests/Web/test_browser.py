"""What a browser shows from a folder: narrow, without JavaScript, by keyboard, without a single request outside."""

from __future__ import annotations

import pytest

FOCUSED = """() => {
    const here = document.activeElement, box = here.getBoundingClientRect(), style = getComputedStyle(here);
    return {
        name: here.tagName + ' ' + here.className, text: here.textContent.trim().slice(0, 40), link: here.getAttribute('href'),
        isBody: here === document.body,
        isInView: box.width > 1 && box.height > 1 && box.bottom > 0 && box.right > 0 && box.left < innerWidth && box.top < innerHeight,
        hasMark: (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none'
    }
}"""
OVERFLOW = """() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width && document.body.scrollWidth <= width) return [];
    return [...document.querySelectorAll('body *')].filter(item => item.getBoundingClientRect().right > width + 1)
        .map(item => item.tagName + '.' + item.getAttribute('class') + ' ' + item.textContent.trim().slice(0, 40)).slice(0, 5)
        .concat('scrolls to ' + document.documentElement.scrollWidth)
}"""


@pytest.fixture(scope="session")
def window(browser):
    """One context for all pages: they keep nothing."""
    context = browser.new_context(viewport={"width": 1440, "height": 1000})
    yield context
    context.close()


@pytest.fixture
def page(window):
    page = window.new_page()
    yield page
    page.close()


@pytest.fixture(scope="session")
def without_script(browser):
    context = browser.new_context(java_script_enabled=False, viewport={"width": 1440, "height": 1000})
    yield context.new_page()
    context.close()


def test_quiet_at_home_and_the_same_without_javascript(page, without_script, site, kind):
    """No console message, no failed request, no request beyond the site's folder; styled; and all text is there without JavaScript."""
    noise = []
    page.on("console", lambda message: noise.append(f"console: {message.text}"))
    page.on("pageerror", lambda error: noise.append(f"error: {error}"))
    page.on("requestfailed", lambda request: noise.append(f"failed: {request.url}"))
    home = site.root.as_uri() + "/"
    page.on("request", lambda request: request.url.startswith((home, "data:")) or noise.append(f"outside: {request.url}"))
    page.goto(kind.as_uri(), wait_until="networkidle")
    assert noise == []
    assert page.evaluate("document.styleSheets.length") == 1
    assert page.locator("h1").is_visible()
    without_script.goto(kind.as_uri())
    text = without_script.locator("body").inner_text()
    assert text == page.locator("body").inner_text() and len(text) > 200


@pytest.fixture(scope="session")
def spaced(browser):
    context = browser.new_context(viewport={"width": 320, "height": 800}, bypass_csp=True)
    yield context.new_page()
    context.close()


def test_text_spacing(spaced, kind):
    """WCAG 1.4.12: wider lines, letters and words make no page scroll sideways."""
    spaced.goto(kind.as_uri())
    spaced.add_style_tag(content="* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }"
                                 "p { margin-bottom: 2em !important }")
    assert spaced.evaluate(OVERFLOW) == []


def test_keyboard(page, kind):
    """The skip link comes first and works; every stop is in view and marked."""
    page.goto(kind.as_uri())
    page.keyboard.press("Tab")
    first = page.evaluate(FOCUSED)
    assert first["link"] == "#inhalt" and first["isInView"] and first["hasMark"], first
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "inhalt"
    page.goto("about:blank")  # a reload would go on behind the skip link's target
    page.goto(kind.as_uri())
    wrong, stops = [], 0
    for _ in range(60):
        page.keyboard.press("Tab")
        here = page.evaluate(FOCUSED)
        if here["isBody"]:
            break
        stops += 1
        if not here["isInView"] or not here["hasMark"]:
            wrong.append(here)
    assert wrong == [] and stops > 5


@pytest.mark.parametrize(("width", "stops"), [(375, True), (1440, False)])
def test_tables_are_tab_stops_where_they_scroll(browser, site, width, stops):
    """The browser makes a scroller one that the keyboard reaches, itself or through a link in it; a table that fits is passed over."""
    context = browser.new_context(viewport={"width": width, "height": 900})
    page = context.new_page()
    page.goto((site.newest_month(site.editions[0])[0].parent / "anhang.html").as_uri())
    reached = set()
    for _ in range(160):
        page.keyboard.press("Tab")
        reached.add(page.evaluate("document.activeElement.className.split(' ')[0]"))
        if page.evaluate("document.activeElement === document.body"):
            break
    context.close()
    assert ("tabelle" in reached) == stops, reached
