"""What somebody sees who works on a project with the preview beside it."""

from __future__ import annotations

import re

from playwright.sync_api import expect
from preview import EXPORT, REPORT, Preview, Project

TEMPLATE = "templates/geschaeftsfuehrung.md.mustache"
# The page reloads within 0.3 s on a machine that has nothing else to do; a test machine has.
SOON = 15_000


def test_a_change_of_data_reloads_the_page(preview: Preview, project: Project, page):
    page.goto(preview.origin + REPORT)
    before = page.locator("main").inner_text()
    lines = project.read(EXPORT).splitlines(keepends=True)
    newest = next(line for line in reversed(lines) if line.strip())
    number = newest.split(",")[0]
    assert re.fullmatch(r"[\w-]+", number)
    project.write(EXPORT, "".join(lines) + newest.replace(number, number + "-X1") + newest.replace(number, number + "-X2"))
    page.wait_for_function("before => document.querySelector('main').innerText !== before", arg=before, timeout=SOON)
    expect(page.locator("h1")).to_contain_text("Oktober 2026")


def test_a_comment_in_a_new_folder_appears(preview: Preview, project: Project, page):
    path = "/intern/berichte/2026-09/geschaeftsfuehrung.html"
    page.goto(preview.origin + path)
    expect(page.locator("main")).not_to_contain_text("Wegen des Umzugs")
    project.write("data/kommentare/2026-09/geschaeftsfuehrung.md", "Wegen des Umzugs gab es weniger Gespräche.\n")
    expect(page.locator("main")).to_contain_text("Wegen des Umzugs", timeout=SOON)


def test_a_broken_template_is_shown_and_gone_when_mended(preview: Preview, project: Project, page):
    right = project.read(TEMPLATE)
    page.goto(preview.origin + REPORT)
    title = page.locator("h1").inner_text()
    project.replace(TEMPLATE, right + "\nLetzte Zeile {{gibtesnicht}}\n")
    expect(page.locator("h1")).to_have_text("So lassen sich die Berichte nicht bauen", timeout=SOON)
    line = len((right + "\n").splitlines()) + 1
    expect(page.locator("main")).to_contain_text(f"{TEMPLATE}:{line}:14")
    expect(page.locator("main")).to_contain_text(f"Zeile {line}, ab dem 14. Zeichen")
    # The same looks as the site: what the stylesheet says is there.
    assert page.evaluate("getComputedStyle(document.querySelector('.kopf')).borderBottomStyle") == "solid"

    page.get_by_role("link", name="wie sie vor dem Fehler war").click()
    expect(page.locator("h1")).to_have_text(title)
    expect(page.get_by_role("complementary", name="Hinweis der Vorschau")).to_be_visible()
    page.get_by_role("link", name="Zum Fehler").click()
    expect(page.locator("h1")).to_have_text("So lassen sich die Berichte nicht bauen")

    project.replace(TEMPLATE, right)
    expect(page.locator("h1")).to_have_text(title, timeout=SOON)
    assert page.url == preview.origin + REPORT
    assert "behoben" in preview.told()


def test_a_wrong_cell_is_shown_without_its_content(preview: Preview, project: Project, page):
    right = project.read(EXPORT)
    header, first, *rest = right.splitlines(keepends=True)
    columns = header.strip().split(",")
    cells = first.split(",")
    cells[columns.index("team")] = "Geheimwort"
    page.goto(preview.origin + REPORT)
    project.write(EXPORT, header + ",".join(cells) + "".join(rest))
    expect(page.locator("main")).to_contain_text("team-unbekannt", timeout=SOON)
    column = len(",".join(cells[: columns.index("team")])) + 2
    expect(page.locator("main")).to_contain_text(f"{EXPORT}:2:{column}")
    assert "Geheimwort" not in page.content()
    assert "Geheimwort" not in preview.told()
    # What belongs to a page that was open just before is still there; what has content of its own says it as text.
    assert preview.get("/intern/krm.css").status == 200
    answer = preview.get(REPORT.replace(".html", ".md"))
    assert answer.status == 500 and "[team-unbekannt]" in answer.text
    project.write(EXPORT, right)
    expect(page.locator("h1")).to_contain_text("Geschäftsführung", timeout=SOON)


def test_a_wrong_config_from_the_start(krm, project: Project, page):
    right = project.read("data/krm.yml")
    project.write("data/krm.yml", right + "\nfalsch: 1\n")
    with Preview(krm, project) as preview:
        page.goto(preview.origin + REPORT)
        expect(page.locator("h1")).to_have_text("So lassen sich die Berichte nicht bauen")
        line = len((right + "\n").splitlines()) + 1
        expect(page.locator("main")).to_contain_text(f"data/krm.yml:{line}:1")
        # Nothing has been without faults so far.
        assert page.get_by_role("link", name="wie sie vor dem Fehler war").count() == 0
        assert page.evaluate("getComputedStyle(document.querySelector('.kopf')).borderBottomStyle") == "solid"
        project.write("data/krm.yml", right)
        expect(page.locator("h1")).to_contain_text("Geschäftsführung", timeout=SOON)
        # Before the server goes, for which the tab would call.
        page.goto("about:blank")


def test_many_writes_end_with_what_was_written_last(preview: Preview, project: Project, page):
    path = "data/kommentare/2026-10/geschaeftsfuehrung.md"
    page.goto(preview.origin + REPORT)
    for number in range(60):
        project.write(path, f"Fassung {number} des Textes.\n")
    expect(page.locator("main")).to_contain_text("Fassung 59 des Textes.", timeout=SOON)


def test_more_tabs_than_connections(preview: Preview, project: Project, chromium):
    """A browser has six connections to one server, and one tab may hide the others."""
    context = chromium.new_context()
    tabs = [context.new_page() for _ in range(7)]
    for tab in tabs:
        # Headless tabs are all visible; these behave as hidden ones do.
        tab.add_init_script("if (location.hash) Object.defineProperty(document, 'hidden', {value: true, configurable: true})")
        tab.goto(preview.origin + REPORT + ("#versteckt" if tab is not tabs[-1] else ""))
    project.write("data/kommentare/2026-10/geschaeftsfuehrung.md", "Ein anderer Text.\n")
    expect(tabs[-1].locator("main")).to_contain_text("Ein anderer Text.", timeout=SOON)
    assert "Ein anderer Text." not in tabs[0].locator("main").inner_text()
    # Shown again, a tab finds out what it has missed.
    tabs[0].evaluate("Object.defineProperty(document, 'hidden', {value: false}); document.dispatchEvent(new Event('visibilitychange'))")
    expect(tabs[0].locator("main")).to_contain_text("Ein anderer Text.", timeout=SOON)
    context.close()
