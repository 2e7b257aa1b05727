#!/usr/bin/env python3
"""Sets right what Chromium and WeasyPrint leave to be desired in the PDFs of pages; the same PDF gives the same bytes.

Usage: finish_pdf.py SITE PDF...   SITE is the edition's folder: its Stichtag becomes the date of the PDFs
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pikepdf
from pikepdf import Dictionary, Name, Operator

PATH = {"m", "l", "c", "v", "y", "h", "re", "W", "W*"}
PAINT = {"f", "F", "f*", "S", "s", "B", "B*", "b", "b*"}
AT_ONCE = {"Do", "sh", "INLINE IMAGE"}


def finish(path: Path, stichtag: str) -> None:
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        title = str(pdf.docinfo["/Title"])
        for page in pdf.pages:
            mark_artifacts(pdf, page)
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


if __name__ == "__main__":
    site, names = Path(sys.argv[1]), sys.argv[2:]
    stichtag = json.loads((site / "manifest.json").read_text("utf-8"))["stichtag"]
    for name in names:
        finish(Path(name), stichtag)
