"""Pages printed to PDF by Chromium, and what poppler and pikepdf read back from them."""

from __future__ import annotations

import functools
import re
import subprocess
from pathlib import Path

import pikepdf
from lxml import html


MARGIN = 20 * 72 / 25.4  # 20 mm in points
PGM = re.compile(rb"P5\s(\d+)\s(\d+)\s255\s")
HEADINGS = {"/H1", "/H2", "/H3", "/H4", "/H5", "/H6", "/Caption"}


class Paper:
    def __init__(self, browser, folder: Path):
        self.page = browser.new_context(java_script_enabled=False).new_page()
        self.folder, self.count = folder, 0

    @functools.cache
    def pdf(self, source: Path) -> Path:
        self.count += 1
        target = self.folder / f"{self.count}-{source.stem}.pdf"
        self.page.goto(source.as_uri())
        self.page.pdf(path=target, prefer_css_page_size=True, tagged=True, outline=True)
        return target

    @functools.cache
    def text(self, source: Path) -> list[str]:
        """The text of each page."""
        run = subprocess.run(["pdftotext", "-layout", self.pdf(source), "-"], capture_output=True, check=True)
        return run.stdout.decode().split("\f")[:-1]

    def faults(self, source: Path) -> list[str]:
        """What no page on paper may have: text beside the margins, parts torn from each other, pages left all but empty."""
        path = self.pdf(source)
        beside = [
            f"page {number}: {word} beside the margins" for number, width, height, left, top, right, bottom, word in self.words(source)
            if left < MARGIN - 1 or right > width - MARGIN + 1 or top < MARGIN / 2 or bottom > height - MARGIN / 2]
        content = leaves(path)
        torn = [f"torn row: {row}" for row in split_rows(path)] + [f"torn drawing: {drawing}" for drawing in torn_drawings(content)]
        return beside[:3] + torn + [f"torn heading: {heading}" for heading in torn_headings(content)] + bare_pages(path) + self.lone_foot(source)

    def lone_foot(self, source: Path) -> list[str]:
        """A last page, below its running head, with nothing but the foot of the report."""
        lines = [line.strip() for line in self.text(source)[-1].splitlines() if line.strip()]
        return ["last page has only the foot"] if lines[1:] and lines[1].startswith(("Zählweise", "Zahlen dieser Seite")) else []

    @functools.cache
    def words(self, source: Path) -> list[tuple]:
        """(page, width and height of it, xMin, yMin, xMax, yMax, word), in points."""
        run = subprocess.run(["pdftotext", "-bbox", self.pdf(source), "-"], capture_output=True, check=True)
        tree = html.fromstring(run.stdout)
        found = []
        for number, page in enumerate(tree.xpath("//page"), 1):
            size = float(page.get("width")), float(page.get("height"))
            for word in page.xpath(".//word"):
                box = [float(word.get(side)) for side in ("xmin", "ymin", "xmax", "ymax")]
                found.append((number, *size, *box, word.text))
        return found


def bare_pages(path: Path) -> list[str]:
    """Pages that are four fifths empty though another one follows; looked at with a dot a millimetre."""
    image = subprocess.run(["pdftoppm", "-gray", "-r", "25.4", path], capture_output=True, check=True).stdout
    sheets, found = [], []
    while image:
        head = PGM.match(image)
        width, height = int(head[1]), int(head[2])
        end = head.end() + width * height
        sheets.append([image[at:at + width] for at in range(head.end(), end, width)][20:-20])
        image = image[end:]
    for number, lines in enumerate(sheets[:-1], 1):
        used = [at for at, dots in enumerate(lines, 1) if min(dots) < 200]
        if not used or used[-1] < len(lines) / 5:
            found.append(f"page {number} of {len(sheets)} is four fifths empty")
    return found


def split_rows(path: Path) -> list[str]:
    """The rows of table bodies whose content lies on more than one page, by the pages it lies on."""
    found = []
    with pikepdf.open(path) as pdf:
        numbers = {page.objgen: number for number, page in enumerate(pdf.pages, 1)}

        def pages_below(node, page) -> set[int]:
            if not isinstance(node, pikepdf.Object) or node._type_code != pikepdf.ObjectType.dictionary:
                return {numbers[page]} if page in numbers else set()
            page = node.Pg.objgen if "/Pg" in node else page
            if "/S" not in node:
                return {numbers[page]} if page in numbers else set()
            return set().union(*(pages_below(kid, page) for kid in kids(node)))

        def walk(node, page) -> None:
            if not isinstance(node, pikepdf.Object) or node._type_code != pikepdf.ObjectType.dictionary:
                return
            page = node.Pg.objgen if "/Pg" in node else page
            kind = str(node.get("/S", ""))
            if kind == "/THead":
                return  # repeated on every page
            if kind == "/TR":
                has_cells = any(str(kid.get("/S", "")) == "/TD" for kid in kids(node) if isinstance(kid, pikepdf.Object))
                pages = pages_below(node, page)
                if has_cells and len(pages) > 1:
                    found.append(f"pages {sorted(pages)}")
                return
            for kid in kids(node):
                walk(kid, page)

        walk(pdf.Root.StructTreeRoot, None)
    return found


def leaves(path: Path) -> list[tuple[tuple[str, ...], int]]:
    """All tagged content in reading order: the types of the elements around it, outermost first, and its page."""
    found = []
    with pikepdf.open(path) as pdf:
        numbers = {page.objgen: number for number, page in enumerate(pdf.pages, 1)}

        def walk(node, page, around) -> None:
            if not isinstance(node, pikepdf.Object) or node._type_code != pikepdf.ObjectType.dictionary:
                found.append((around, numbers[page]))
                return
            page = node.Pg.objgen if "/Pg" in node else page
            if "/S" not in node and "/MCID" in node:
                found.append((around, numbers[page]))
            for kid in kids(node):
                walk(kid, page, (*around, f"{node.S}#{node.objgen}") if "/S" in node else around)

        walk(pdf.Root.StructTreeRoot, None, ())
    return found


def torn_headings(content: list) -> list[str]:
    """Headings and captions that stand on another page than what follows them, by the leaves of a PDF."""
    def heading(around) -> str | None:
        return next((name for name in around if name.split("#")[0] in HEADINGS), None)

    return [
        f"{heading(around)} on page {page}"
        for (around, page), (following, next_page) in zip(content, content[1:])
        if heading(around) and heading(following) != heading(around) and next_page != page]


def torn_drawings(content: list) -> list[str]:
    """Drawings with parts on more than one page, by the leaves of a PDF."""
    pages = {}
    for around, page in content:
        innermost = [name for name in around if name.split("#")[0] == "/Figure"][-1:]
        if innermost and not any(name.startswith(("/Table", "/Caption")) for name in around[around.index(innermost[0]):]):
            pages.setdefault(innermost[0], set()).add(page)
    return [f"{name} on pages {sorted(on)}" for name, on in pages.items() if len(on) > 1]


def kids(node) -> list:
    below = node.get("/K")
    if below is None:
        return []
    return list(below) if isinstance(below, pikepdf.Array) else [below]


def rows(path: Path) -> int:
    """How many table rows the structure tree names."""
    with pikepdf.open(path) as pdf:
        return sum(
            1 for item in pdf.objects if isinstance(item, pikepdf.Dictionary) and str(item.get("/S", "")) == "/TR")
