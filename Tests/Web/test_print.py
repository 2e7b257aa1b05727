"""On A4, through Chromium: running head and foot, all rows, and a PDF with tags, title and language.

What is cut or torn on paper is looked for in test_nothing_clipped.py, on the same pages and on those of a large office.
"""

from __future__ import annotations

import pikepdf

from paper import rows
from pages import ON_PAPER

A4 = (595, 842)


def test_head_and_foot_of_every_page(paper, site, sheet):
    texts = paper.text(sheet)
    root = site.tree(sheet).getroottree().getroot()
    for number, text in enumerate(texts, 1):
        words = " ".join(text.split())
        assert f"Seite {number} von {len(texts)}" in words
        assert root.get("data-kopf") in words and root.get("data-fuss") in words


def test_on_sheets_of_a4(paper, sheet):
    words = paper.words(sheet)
    wrong = {(width, height) for _, width, height, *_ in words if abs(width - A4[0]) > 2 or abs(height - A4[1]) > 2}
    assert not wrong and len(words) > 50


def test_every_row_is_a_row(paper, site, sheet):
    assert rows(paper.pdf(sheet)) >= len(site.tree(sheet).xpath(f"//tr[{ON_PAPER}]"))


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
