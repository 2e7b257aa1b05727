"""A page and its Markdown twin as the same list of blocks: headings, paragraphs, list items, figures, tables."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from urllib.parse import unquote

import cmarkgfm
from lxml import html

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
# What only the page has: navigation, what the browser needs, the head of the fold around a figure's table.
FRAME = ("nav", "script", "style", "summary")


@dataclass(frozen=True)
class Picture:
    """A small drawing in a cell: what the page says in its label, what the twin says in its place."""

    words: str


@dataclass
class Block:
    kind: str
    text: str = ""
    rows: list = field(default_factory=list)
    links: list = field(default_factory=list)
    # of a figure: the file that the twin shows
    file: str = ""


def convert(markdown: str) -> str:
    """What cmark-gfm makes of a text, with GitLab's tables and its safe mode."""
    return cmarkgfm.markdown_to_html_with_extensions(markdown, options=0, extensions=["table"])


def squeezed(text: str) -> str:
    return re.sub(r"[ \t\r\n]+", " ", text).strip()


def page_of(link: str) -> str:
    """The address that a twin's link has on the page, whose ids have no umlauts; GitLab's anchors keep them."""
    path, mark, rest = link.partition("#")
    is_twin = path.endswith(".md") and ":" not in path
    if is_twin or not path:
        rest = unquote(rest)
        for umlaut, plain in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss")):
            rest = rest.replace(umlaut, plain)
    return (path.removesuffix(".md") + ".html" if is_twin else path) + mark + rest


def text_of(element, skip=()) -> str:
    parts = [element.text or ""]
    for child in element:
        if isinstance(child.tag, str) and child.tag not in skip:
            parts.append(text_of(child, skip))
        parts.append(child.tail or "")
    return "".join(parts)


class Reader:
    """Reads the blocks of a tree, whether cmark-gfm or krm made it."""

    def __init__(self):
        self.blocks: list[Block] = []

    def add(self, kind, element, skip=()):
        text = squeezed(text_of(element, skip))
        links = [page_of(a.get("href", "")) for a in element.iter("a")]
        self.blocks.append(Block(kind, text, links=links))

    def read(self, element, prefix=""):
        for child in element:
            tag = child.tag
            if not isinstance(tag, str) or tag in FRAME:
                continue
            if tag == "h1":
                # The layout sets the period apart; the twin says it behind a dot.
                spans = [squeezed(span.text_content()) for span in child.iter("span")]
                head = squeezed(text_of(child, ("span",)))
                self.blocks.append(Block("h1", " · ".join([head, *spans])))
            elif tag in HEADINGS:
                self.add(tag, child)
            elif tag == "p":
                self.paragraph(child, prefix)
            elif tag == "table":
                self.table(child)
            elif tag == "figure":
                self.figure(child)
            elif tag in ("ul", "ol"):
                self.items(child, prefix)
            elif tag in ("pre", "hr"):
                self.add(tag, child)
            elif tag == "blockquote":
                self.read(child, prefix + "> ")
            elif tag in ("section", "div", "aside", "details"):
                self.read(child, prefix)
            else:
                raise AssertionError(f"no rule for <{tag}>")

    def paragraph(self, child, prefix):
        if [e.tag for e in child] in (["strong", "br", "img"], ["strong", "br", "em", "br", "img"]):
            image = child[-1]
            self.blocks.append(
                Block("figure", squeezed(child.text_content()), rows=[image.get("alt")], file=image.get("src"))
            )
        else:
            self.add(prefix + "p", child)

    def items(self, child, prefix):
        number = int(child.get("start", "1"))
        for item in child.findall("li"):
            mark = f"{number}. " if child.tag == "ol" else "- "
            number += 1
            if item.find("p") is None:
                self.add(prefix + mark + "li", item, ("ul", "ol", "table"))
            self.read([e for e in item if e.tag in ("p", "ul", "ol", "table", "blockquote", "pre")], prefix + mark)

    def figure(self, child):
        (caption,) = child.findall("figcaption")
        (description,) = child.xpath("div/svg/desc")
        self.blocks.append(Block("figure", squeezed(caption.text_content()), rows=[description.text_content()]))
        self.read(child.findall("details"))

    def table(self, child):
        captions = [squeezed(caption.text_content()) for caption in child.findall("caption")]
        before = child.getprevious()
        if not captions and before is not None and before.tag == "p" and [e.tag for e in before] == ["em"]:
            if not squeezed((before.text or "") + (before[0].tail or "")):
                captions = [self.blocks.pop().text]
        rows = [[self.cell(cell) for cell in row if isinstance(cell.tag, str)] for row in child.iter("tr")]
        if rows and not any(rows[0]):
            rows = rows[1:]
        links = [page_of(a.get("href", "")) for a in child.iter("a") if "csv#" not in a.get("href", "")]
        self.blocks.append(Block("table", captions[0] if captions else "", rows, links))

    def cell(self, cell):
        for drawing in cell.findall("svg"):
            return Picture(drawing.get("aria-label"))
        for link in cell.findall("a"):
            if "csv#" in link.get("href", ""):
                return Picture(squeezed(cell.text_content()))
        return squeezed(cell.text_content())


def blocks_of_twin(markdown: str) -> list[Block]:
    reader = Reader()
    reader.read(html.fromstring(f"<div>{convert(markdown)}</div>"))
    return reader.blocks


def blocks_of_page(tree) -> list[Block]:
    (main,) = tree.xpath("//main")
    reader = Reader()
    reader.read(main)
    return reader.blocks
