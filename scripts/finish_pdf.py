#!/usr/bin/env python3
"""Sets right what Chromium and WeasyPrint leave to be desired in the PDFs of pages; the same PDF gives the same bytes.

Usage: finish_pdf.py SITE FOLDER PAGE...   the PDFs of SITE's pages in FOLDER; SITE's Stichtag becomes their date
"""

from __future__ import annotations

import html
import json
import re
import sys
from pathlib import Path

import pikepdf
from pikepdf import Dictionary, Name, Operator

PATH = {"m", "l", "c", "v", "y", "h", "re", "W", "W*"}
PAINT = {"f", "F", "f*", "S", "s", "B", "B*", "b", "b*"}
AT_ONCE = {"Do", "sh", "INLINE IMAGE"}


def finish(path: Path, page_of_site: str, stichtag: str) -> None:
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        title = str(pdf.docinfo["/Title"])
        for page in pdf.pages:
            mark_artifacts(pdf, page)
        turn_links_to_text(pdf)
        name_drawings(pdf, page_of_site)
        add_empty_cells(pdf, page_of_site)
        for element, above in elements(pdf.Root.StructTreeRoot):
            if element.S == Name.TH:
                give_scope(element, Name.THead in above)
        roles = pdf.Root.StructTreeRoot.get("/RoleMap", Dictionary())
        roles.Strong = roles.Em = Name.Span
        pdf.Root.StructTreeRoot.RoleMap = roles
        pdf.Root.Lang = "de-DE"
        pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
        pdf.Root.PageMode = Name.UseOutlines
        moment = f"{stichtag}T00:00:00Z"
        for key in list(pdf.docinfo.keys()):
            if key not in ("/Title", "/Producer"):
                del pdf.docinfo[key]
        pdf.docinfo["/Creator"] = "krm"
        pdf.docinfo["/CreationDate"] = pdf.docinfo["/ModDate"] = f"D:{stichtag.replace('-', '')}000000Z"
        if "/Metadata" in pdf.Root:
            del pdf.Root["/Metadata"]
        with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as xmp:
            xmp["dc:title"] = title
            xmp["dc:language"] = ["de-DE"]
            xmp["pdf:Producer"] = str(pdf.docinfo.get("/Producer", ""))
            xmp["xmp:CreatorTool"] = "krm"
            xmp["xmp:CreateDate"] = xmp["xmp:ModifyDate"] = moment
        pdf.save(path, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)


def mark_artifacts(pdf: pikepdf.Pdf, page: pikepdf.Page) -> None:
    """Running head and foot are no part of the text: Chromium draws them outside of all tags."""
    begin = ([Name.Artifact, Dictionary(Type=Name.Pagination)], Operator("BDC"))
    end = ([], Operator("EMC"))
    done, pending = [], []
    depth, in_text = 0, False
    for item in pikepdf.parse_content_stream(page):
        operator = str(item.operator)
        pending.append(item)
        if operator in ("BMC", "BDC", "EMC"):
            # A text object with tags inside it stays as it is.
            depth += -1 if operator == "EMC" else 1
            in_text = False
        elif depth == 0 and (in_text or operator == "BT"):
            in_text = operator != "ET"
            if not in_text:
                pending = [begin, *pending, end]
        elif depth == 0 and operator in PATH:
            continue
        elif depth == 0 and (operator in PAINT or operator in AT_ONCE):
            pending = [begin, *pending, end]
        if not in_text:
            done += pending
            pending = []
    page.Contents = pdf.make_stream(pikepdf.unparse_content_stream(done + pending))


def elements(node: pikepdf.Object, above: tuple = ()):
    """Every element of the structure tree, each with the types of those above it."""
    below = node.get("/K", [])
    for kid in list(below) if isinstance(below, pikepdf.Array) else [below]:
        if isinstance(kid, Dictionary) and "/S" in kid:
            yield kid, above
            yield from elements(kid, (*above, kid.S))


def turn_links_to_text(pdf: pikepdf.Pdf) -> None:
    """A link to another page of the site would name a folder of this machine. Links into the web keep their address."""
    gone = {}
    for page in pdf.pages:
        kept = []
        for note in page.get("/Annots", []):
            address = str(note.A.get("/URI", "")) if "/A" in note else ""
            if address.startswith("file:"):
                gone[note.objgen] = note.get("/StructParent")
            else:
                note.Contents = address or "Stelle in diesem Dokument"
                note.F = 4
                kept.append(note)
        if "/Annots" in page:
            page.Annots = pdf.make_indirect(pikepdf.Array(kept))
    for element, _ in elements(pdf.Root.StructTreeRoot):
        below = element.get("/K", [])
        kids = list(below) if isinstance(below, pikepdf.Array) else [below]
        rest = [kid for kid in kids if not (isinstance(kid, Dictionary) and "/Obj" in kid and kid.Obj.objgen in gone)]
        if len(rest) < len(kids):
            element.K = pikepdf.Array(rest)
            element.S = Name.Span if element.S == Name.Link else element.S
    forget(pdf.Root.StructTreeRoot.ParentTree, {key for key in gone.values() if key is not None})


def forget(tree: pikepdf.Object, keys: set[int]) -> None:
    for kid in tree.get("/Kids", []):
        forget(kid, keys)
    if "/Nums" in tree:
        pairs = list(tree.Nums)
        kept = [pair for pair in zip(pairs[::2], pairs[1::2]) if int(pair[0]) not in keys]
        tree.Nums = pikepdf.Array([item for pair in kept for item in pair])


def name_drawings(pdf: pikepdf.Pdf, page: str) -> None:
    """WeasyPrint takes the name of a drawing from its title alone; those in table cells have theirs in aria-label."""
    names = re.findall(r'<svg [^>]*?aria-label="([^"]*)"', page)
    nameless = [element for element, _ in elements(pdf.Root.StructTreeRoot) if element.S == Name.Figure and "/Alt" not in element]
    if len(names) == len(nameless):
        for element, name in zip(nameless, names):
            element.Alt = html.unescape(name)


def add_empty_cells(pdf: pikepdf.Pdf, page: str) -> None:
    """Chromium leaves cells without a word out of the tags; the row would then be too short."""
    written = [
        [re.findall(r"<(t[dh])\b[^>]*>(.*?)</t[dh]>", row, re.DOTALL) for row in re.findall(r"<tr\b.*?</tr>", table, re.DOTALL)]
        for table in re.findall(r"<table\b.*?</table>", page, re.DOTALL)
    ]
    for table in [element for element, _ in elements(pdf.Root.StructTreeRoot) if element.S == Name.Table]:
        rows = [element for element, _ in elements(table) if element.S == Name.TR]
        # Some tables are for the screen alone: the next one of this shape is meant.
        place = next((place for place, cells_of_rows in enumerate(written) if fits(rows, cells_of_rows)), None)
        if place is not None:
            fill(pdf, rows, written[place])
            del written[:place + 1]


def fits(rows: list, cells_of_rows: list) -> bool:
    return len(rows) == len(cells_of_rows) and all(
        len(row.get("/K", [])) in (len(cells), sum(bool(content) for _, content in cells))
        for row, cells in zip(rows, cells_of_rows)
    )


def fill(pdf: pikepdf.Pdf, rows: list, cells_of_rows: list) -> None:
    for row, cells in zip(rows, cells_of_rows):
        found = list(row.get("/K", []))
        if len(found) + sum(not content for _, content in cells) != len(cells):
            continue
        rest = iter(found)
        row.K = pikepdf.Array([
            next(rest) if content else pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name("/" + name.upper()), P=row))
            for name, content in cells])


def give_scope(head: pikepdf.Object, in_head: bool) -> None:
    about = head.get("/A", [])
    known = list(about) if isinstance(about, pikepdf.Array) else [about]
    if not any(isinstance(item, Dictionary) and "/Scope" in item for item in known):
        scope = Dictionary(O=Name.Table, Scope=Name.Column if in_head else Name.Row)
        head.A = pikepdf.Array([*known, scope])


if __name__ == "__main__":
    site, folder = Path(sys.argv[1]), Path(sys.argv[2])
    stichtag = json.loads((site / "manifest.json").read_text("utf-8"))["stichtag"]
    for page in map(Path, sys.argv[3:]):
        finish(folder / page.with_suffix(".pdf"), (site / page).read_text("utf-8"), stichtag)
