"""The Markdown twins: cmark-gfm makes of each the same headings, texts, tables, figures and links as our page has."""

from __future__ import annotations

import re

from lxml import etree

from twins import Picture, blocks_of_page, blocks_of_twin, convert, squeezed

# A form on the page, its fields and codes as tables in the twin: compared apart.
FORM = "erhebungsbogen"
NUMBER = re.compile(r"\d+(?:,\d+)?")


def differences(ours, theirs) -> list[str]:
    """What the page says otherwise than its twin, block by block."""
    wrong = []
    for mine, other in zip(ours, theirs):
        if (mine.kind, mine.text) != (other.kind, other.text):
            # What follows is out of step and says nothing.
            return wrong + [f"{mine.kind} „{mine.text}“ / {other.kind} „{other.text}“"]
        if mine.links != other.links:
            wrong.append(f"links of „{mine.text}“: {mine.links} / {other.links}")
        if mine.kind != "table" and mine.rows != other.rows:
            wrong.append(f"{mine.kind} „{mine.text}“: {mine.rows} / {other.rows}")
        if mine.kind == "table":
            wrong += cells_that_differ(mine, other)
    if len(ours) != len(theirs):
        wrong.append(f"{len(ours)} blocks / {len(theirs)}")
    return wrong


def cells_that_differ(mine, other) -> list[str]:
    if [len(row) for row in mine.rows] != [len(row) for row in other.rows]:
        return [f"shape of table „{mine.text}“"]
    wrong = []
    for row, twin in zip(mine.rows, other.rows):
        for cell, words in zip(row, twin):
            if isinstance(cell, Picture) and isinstance(words, Picture):
                said = NUMBER.findall(cell.words)
                lacking = [number for number in NUMBER.findall(words.words) if number not in said]
                if not words.words or lacking:
                    wrong.append(f"„{words.words}“ for the drawing „{cell.words}“")
            elif cell != words:
                wrong.append(f"table „{mine.text}“, row „{row[0]}“: „{cell}“ / „{words}“")
    return wrong


def test_twins_hold_what_their_pages_hold(site):
    wrong, tables, drawings = [], 0, 0
    for twin in site.twins:
        if twin.stem == FORM:
            continue
        ours = blocks_of_page(site.tree(twin.with_suffix(".html")))
        theirs = blocks_of_twin(twin.read_text("utf-8"))
        wrong += [f"{site.name(twin)}: {text}" for text in differences(ours, theirs)]
        for block in theirs:
            tables += block.kind == "table"
            drawings += sum(isinstance(cell, Picture) for row in block.rows for cell in row)
    assert not wrong
    assert tables > len(site.twins) and drawings > len(site.twins)


def test_charts_are_files_beside_the_twin(site):
    wrong, shown = [], set()
    for twin in site.twins:
        for block in blocks_of_twin(twin.read_text("utf-8")):
            if block.kind != "figure":
                continue
            file = twin.parent / block.file
            shown.add(file)
            if "/" in block.file or not file.is_file():
                wrong.append(f"{site.name(twin)}: {block.file}: no such file beside it")
                continue
            root = etree.parse(file).getroot()
            if root.tag != "{http://www.w3.org/2000/svg}svg":
                wrong.append(f"{site.name(file)}: <{root.tag}>")
            texts = [squeezed("".join(root.xpath(f"*[local-name()='{name}']//text()"))) for name in ("title", "desc")]
            # Below the title the twin says what is drawn.
            if not block.text.startswith(texts[0] + " ") or texts[1] != squeezed(block.rows[0]):
                wrong.append(f"{site.name(file)}: title or description is not the twin's")
            if root.xpath("//@*[local-name()='href' or starts-with(name(), 'on')] | //*[local-name()='script']"):
                wrong.append(f"{site.name(file)}: it refers to something or runs something")
    assert not wrong and shown
    assert shown == set(site.root.rglob("*.svg"))


def test_twins_are_plain_markdown(site):
    """No HTML, no empty link, no table torn apart, no needless backslash: a twin is read as it stands, too."""
    wrong = []
    for twin in site.twins:
        text = twin.read_text("utf-8")
        name = site.name(twin)
        rendered = convert(text)
        if "raw HTML omitted" in rendered:
            wrong.append(f"{name}: HTML")
        if re.search(r"(?<!!)\[\s*\]\(", text):
            wrong.append(f"{name}: a link without text")
        if re.search(r"<(?:p|li|h\d)>[^<]*\|\s*-", rendered):
            wrong.append(f"{name}: a table that is none")
        wrong += [f"{name}: needless backslash: {line}" for line in text.splitlines() if re.search(r"\S\*\*?\\[.,:)]", line)]
        wrong += [f"{name}: {count} empty lines" for count in (3, 4) if "\n" * (count + 1) in text]
        if text != text.lstrip("\n") or not text.endswith("\n") or text.endswith("\n\n"):
            wrong.append(f"{name}: empty lines around the text")
    assert not wrong


def form_of(tree) -> dict[str, tuple[str, bool, list[str]]]:
    """The fields of the form by column: label, whether it must be filled in, codes to choose from."""
    fields = {}
    for control in tree.xpath("//form//*[@name]"):
        name = control.get("name")
        label = tree.xpath("//label[@for=$id]", id=control.get("id") or "-")
        group = control.xpath("ancestor::*[@role='group'][1]/p[1]")
        text = squeezed((label or group)[0].text_content())
        codes = [option.get("value") for option in control.iter("option") if option.get("value")]
        if control.get("type") == "radio":
            codes = fields.get(name, ("", False, []))[2] + [control.get("value")]
        fields[name] = (text.removesuffix(" *"), text.endswith(" *"), codes)
    return fields


def test_form_is_complete_in_markdown(site):
    pages = [edition / f"{FORM}.html" for edition in site.editions if (edition / f"{FORM}.html").is_file()]
    assert pages
    for page in pages:
        blocks = blocks_of_twin(page.with_suffix(".md").read_text("utf-8"))
        tables = [block.rows for block in blocks if block.kind == "table"]
        head, codes = ["Feld", "Spalte im Export", "Pflicht", "Werte"], ["Kennung", "Bedeutung"]
        rows = {row[1]: row for table in tables if table[0] == head for row in table[1:]}
        listed = {row[0]: row[1] for table in tables if table[0] == codes for row in table[1:]}
        assert all(table[0] in (head, codes) for table in tables)
        form = form_of(site.tree(page))
        assert list(rows) == list(form) and len(form) > 20
        for column, (label, must, choices) in form.items():
            assert rows[column][0] == label + (" *" if must else "")
            assert rows[column][2] == ("ja" if must else "–")
            for code in choices:
                assert code in listed or re.search(rf"(?:^|, ){re.escape(code)}(?: \(|,|$)", rows[column][3]), (column, code)
        shown = {squeezed(dt.text_content()): squeezed(dt.getnext().text_content()) for dt in site.tree(page).iter("dt")}
        assert len(shown) > 10
        for code, name in shown.items():
            # A Bereich is shown with its teams: „Leistung: 101, 102“.
            plain, _, teams = name.partition(": ")
            assert listed[code] in (name, plain)
            for team in teams.split(", ") if listed[code] != name else []:
                assert listed[team].endswith(", " + plain)
        headings = [block.text for block in blocks if block.kind == "h3"]
        legends = [squeezed(legend.text or "") for legend in site.tree(page).iter("legend")]
        assert headings[: len(legends)] == legends
