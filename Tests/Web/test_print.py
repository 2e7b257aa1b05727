"""On A4, through Chromium: running head and foot, nothing cut or torn, and a PDF with tags, title and language."""

from __future__ import annotations

import pikepdf

from paper import rows, split_rows, torn_drawings, torn_headings
from pages import ON_PAPER, SHEETS, kind

A4 = (595, 842)
MARGIN = 28  # points: about 10 mm, which every office printer reaches


def test_number_of_pages(paper, sheet):
    assert len(paper.text(sheet)) <= SHEETS.get(kind(sheet), 9)


def test_head_and_foot_of_every_page(paper, site, sheet):
    texts = paper.text(sheet)
    root = site.tree(sheet).getroottree().getroot()
    for number, text in enumerate(texts, 1):
        words = " ".join(text.split())
        assert f"Seite {number} von {len(texts)}" in words
        assert root.get("data-kopf") in words and root.get("data-fuss") in words


def test_nothing_cut(paper, sheet):
    wrong, count = [], 0
    for number, width, height, left, top, right, bottom, word in paper.words(sheet):
        count += 1
        if abs(width - A4[0]) > 2 or abs(height - A4[1]) > 2:
            wrong.append(f"page {number} is {width} x {height}")
        if left < MARGIN or top < MARGIN or right > width - MARGIN or bottom > height - MARGIN:
            wrong.append(f"page {number}: {word} at {left:.0f} {top:.0f} {right:.0f} {bottom:.0f}")
    assert not wrong[:10] and count > 50


def test_fits_the_paper(browser, sheet):
    """Chromium would shrink a page that is wider than the paper between its margins of 20 mm."""
    context = browser.new_context(viewport={"width": 642, "height": 970})
    page = context.new_page()
    page.emulate_media(media="print")
    page.goto(sheet.as_uri())
    width = page.evaluate("Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)")
    context.close()
    assert width <= 642


def test_no_row_in_two_parts(paper, site, sheet):
    path = paper.pdf(sheet)
    wanted = site.tree(sheet).xpath(f"//tr[{ON_PAPER}]")
    assert rows(path) >= len(wanted)
    assert split_rows(path) == []


def test_headings_stay_with_their_text(paper, sheet):
    assert torn_headings(paper.pdf(sheet)) == []


def test_no_drawing_in_two_parts(paper, sheet):
    assert torn_drawings(paper.pdf(sheet)) == []


def test_tagged_with_title_and_language(paper, site, sheet):
    with pikepdf.open(paper.pdf(sheet)) as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert "/StructTreeRoot" in pdf.Root
        assert str(pdf.Root.Lang).lower().startswith("de")
        assert str(pdf.docinfo["/Title"]) == site.tree(sheet).findtext(".//title")


def test_the_meeting_decides_on_its_first_sheet(paper, site):
    """Decisions, what is new, the written assessment and every Maßnahme with its owner: all on one sheet."""
    first = " ".join(paper.text(site.newest_month(site.editions[0])[0].parent / "fuehrungskraefte.html")[0].split())
    for part in ("Heute zu entscheiden", "Neu seit September", "Bewertung", "Vertretungsplan für die Eingangszone", "Vorher und nachher beweisen keine Ursache"):
        assert part in first
