"""The looker at pages itself: each fault made by hand is reported, and a sound page is not blamed."""

from __future__ import annotations

import pytest

from layout import PAPER, WIDTHS

STYLE = "<style>body { margin: 0; font: 16px/1.5 sans-serif } .tabelle { overflow-x: auto } td, th { padding: 4px }</style>"
DRAWING = '<svg viewBox="0 0 200 40" width="200" height="40" font-size="12">{}</svg>'
TABLE = ('<div class="tabelle" style="width: {}"><table><caption>Frist</caption><thead><tr><th>Team</th><th>Einordnung</th></tr></thead>'
         '<tbody><tr><td><p style="width: {}">302</p></td><td>überfällig</td></tr></tbody></table></div>')
# name: the width at which it shows, what is said of it, the page
FAULTS = {
    "page too wide": (320, "page is 500 px wide", '<p style="width: 500px">Bericht</p>'),
    "hidden overflow": (768, "text cut by its box: Beschwerden", '<p style="width: 40px; overflow: hidden">Beschwerden</p>'),
    "hidden line": (768, "text cut by its box: Erste", '<p style="width: 60px; height: 24px; overflow: clip">Erste und zweite Zeile</p>'),
    "ellipsis": (768, "text cut by its box: Leistung", '<p style="width: 80px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis">Leistungsgewährung</p>'),
    "field": (768, "field cuts its text: TT.MM.JJJJ", '<p><label>Tag <input placeholder="TT.MM.JJJJ" style="width: 40px"></label></p>'),
    "label outside right": (768, "label outside its drawing: Oktober", DRAWING.format('<text x="180" y="20">Oktober</text>')),
    "label outside top": (768, "label outside its drawing: 30", DRAWING.format('<text x="20" y="4">30</text>')),
    "labels over each other": (768, "“Sept.” and “Okt.” overlap", DRAWING.format('<text x="20" y="20">Sept.</text><text x="40" y="22">Okt.</text>')),
    "label cut": (768, "label cut with …: Leistungsgew…", DRAWING.format('<text x="20" y="20">Leistungsgew…</text>')),
    "label too small": (768, "labels of 6.0 px", '<svg viewBox="0 0 400 80" width="200" font-size="12"><text x="20" y="20">Oktober</text></svg>'),
    "texts over each other": (768, "“Fristen” and “Bewertung” overlap", '<h2>Fristen</h2><p style="margin-top: -40px">Bewertung</p>'),
    "text over a drawing": (768, "“svg” and “Fristen” overlap", DRAWING.format("") + '<p style="margin-top: -30px">Fristen</p>'),
    "torn date": (768, "word torn: 31.12.2025", '<p style="width: 40px; overflow-wrap: anywhere">am 31.12.2025</p>'),
    "hidden column": (1280, "table hides", TABLE.format("90px", "auto")),
    "wide box": (1920, "box hides", '<div style="width: 90px; overflow: auto"><p style="width: 200px">Bericht</p></div>'),
    "verdict beyond the window": (320, "verdict", TABLE.format("auto", "250px")),
    "too wide for paper": (PAPER, "page is 700 px wide", '<p style="width: 700px">Bericht</p>'),
    "covered on paper": (PAPER, "“alpha” and “beta” overlap", "<style media=print>p + p { margin-top: -30px }</style><p>alpha</p><p>beta</p>"),
}
SOUND = (
    '<h1>Bericht</h1><p>Ein Satz, <strong>der</strong> über mehrere Zeilen geht, wenn das Fenster schmal ist, und <a href="#">einen Verweis</a> hat.</p>'
    + DRAWING.format('<text x="20" y="20">Sept.</text><text x="60" y="20">Okt.</text><text x="20" y="34">2026</text>')
    + TABLE.format("auto", "auto")
    + '<p><input type="radio"> <input placeholder="TT.MM.JJJJ"></p><details><summary>Zahlen</summary><p>8 von 17</p></details>'
    + '<p style="position: absolute; width: 1px; height: 1px; overflow: hidden">Nur zum Vorlesen</p><p style="position: absolute; top: -9rem">Zum Inhalt</p>')


@pytest.fixture
def address(tmp_path):
    def write(body: str) -> str:
        (tmp_path / "page.html").write_text(f"<!doctype html><html lang=de><title>Seite</title>{STYLE}{body}", "utf-8")
        return f"{(tmp_path / 'page.html').as_uri()}?{len(body)}"
    return write


@pytest.mark.parametrize("name", FAULTS)
def test_fault_is_reported(layout, address, name):
    width, said, body = FAULTS[name]
    found = layout.faults(address(body), width)
    assert [fault for fault in found if said in fault], found


def test_sound_page_is_not_blamed(layout, address):
    page = address(SOUND)
    assert {width: layout.faults(page, width) for width in (*WIDTHS, PAPER)} == {width: [] for width in (*WIDTHS, PAPER)}
    assert layout.wrong_stops(page) == []


def test_tab_stops(layout, address):
    box = '<div {} style="overflow-x: auto"><p style="width: {}px">Tabelle</p></div>'
    wide, narrow = box.format('tabindex="0" aria-label="breit"', 500), box.format('tabindex="0" aria-label="schmal"', 200)
    assert layout.wrong_stops(address(wide)) == []
    assert layout.wrong_stops(address(wide + narrow)) == ["tab stop that never scrolls: schmal"]


A4 = '<style>@page {{ size: A4; margin: 20mm }} body {{ margin: 0 }}</style><h1>Bericht</h1>{}<p>Ende</p>'
ROW = "<table><thead><tr><th>Team</th></tr></thead><tbody><tr><td>{}</td></tr></tbody></table>"
TORN = {
    "page 1: Text beside the margins": "<style>@page { margin: 10mm }</style><p>Text</p>",
    "torn row": ROW.format("<p>Zeile</p>" * 60),
    "torn drawing": '<svg role="img" aria-label="Bild" viewBox="0 0 10 40" width="100" height="1600">'
                    + "".join(f'<text x="1" y="{at}" font-size="1">{at}</text>' for at in range(1, 40)) + "</svg>",
    "torn heading": '<h2>Fristen</h2><p style="break-before: page">Text</p>',
    "page 1 of 2 is four fifths empty": '<p style="break-before: page">Text</p>',
}


@pytest.mark.parametrize("said", TORN)
def test_fault_on_paper_is_reported(paper, tmp_path, said):
    page = tmp_path / "page.html"
    page.write_text(f"<!doctype html><html lang=de><title>Seite</title>{A4.format(TORN[said])}", "utf-8")
    found = paper.faults(page)
    assert [fault for fault in found if said in fault], found


def test_sound_paper_is_not_blamed(paper, tmp_path):
    page = tmp_path / "page.html"
    page.write_text(f"<!doctype html><html lang=de><title>Seite</title>{A4.format(ROW.format('302') + '<p>Text</p>' * 40)}", "utf-8")
    assert paper.faults(page) == [] and len(paper.text(page)) == 2
