"""`make pdf`: tagged PDFs with outline, language and title through either renderer, and a clear word when there is none."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pikepdf
import pytest

from paper import kids, leaves, torn_headings
from pages import ON_PAPER, SHEETS, kind

SCRIPT = Path(__file__).resolve().parents[2] / "scripts" / "pdf.sh"
RENDERERS = {"chromium": "chromium", "weasyprint": str(Path(sys.executable).with_name("weasyprint"))}
REPORTS = ("geschaeftsfuehrung", "fuehrungskraefte", "anhang", "tischvorlage", "team", "bereich", "erhebungsbogen", "ablauf")


def run(renderer: str, edition: Path, target: Path, *pages: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [SCRIPT, edition, target, *pages], env={**os.environ, "PDF_RENDERER": renderer}, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def sources(site) -> dict[str, Path]:
    edition = site.editions[0]
    found = {kind(page): page for page in [*site.newest_month(edition), *edition.glob("*.html")]}
    return {name: found[name] for name in REPORTS}


@pytest.fixture(scope="module", params=RENDERERS)
def prints(request, site, sources, tmp_path_factory) -> dict[str, Path]:
    edition, target = site.editions[0], tmp_path_factory.mktemp(request.param)
    pages = {kind: source.relative_to(edition) for kind, source in sources.items()}
    done = run(RENDERERS[request.param], edition, target, *map(str, pages.values()))
    assert done.returncode == 0, done.stderr
    return {kind: (target / page).with_suffix(".pdf") for kind, page in pages.items()}


@pytest.mark.parametrize("report", REPORTS)
def test_structure(site, sources, prints, report):
    tree = site.tree(sources[report])
    with pikepdf.open(prints[report]) as pdf, pdf.open_outline() as outline, pdf.open_metadata() as xmp:
        assert pdf.Root.MarkInfo.Marked and len(pdf.Root.StructTreeRoot.K) > 0
        assert pdf.Root.Lang == "de-DE" and pdf.Root.ViewerPreferences.DisplayDocTitle
        title = tree.findtext(".//title")
        assert pdf.docinfo["/Title"] == title and xmp["dc:title"] == title
        entries = [" ".join(entry.title.split()) for top in outline.root for entry in (top, *top.children)]
        assert {" ".join(head.text_content().split()) for head in tree.xpath("//h1 | //h2")} <= set(entries)
        assert len(pdf.pages) <= SHEETS[report]


@pytest.mark.parametrize("report", REPORTS)
def test_head_and_foot_of_every_page(site, sources, prints, report):
    root = site.tree(sources[report]).getroottree().getroot()
    run = subprocess.run(["pdftotext", "-layout", prints[report], "-"], capture_output=True, text=True, check=True)
    texts = run.stdout.split("\f")[:-1]
    for number, text in enumerate(texts, 1):
        words = " ".join(text.split())
        for part in (f"Seite {number} von {len(texts)}", root.get("data-kopf"), root.get("data-fuss")):
            assert part in words


@pytest.mark.parametrize("report", REPORTS)
def test_sound_and_clean(prints, report):
    assert subprocess.run(["qpdf", "--check", prints[report]], capture_output=True, check=False).returncode == 0
    assert torn_headings(leaves(prints[report])) == []
    with pikepdf.open(prints[report]) as pdf:
        addresses = [str(note.A.get("/URI", "")) for page in pdf.pages for note in page.get("/Annots", []) if "/A" in note]
        assert not [address for address in addresses if address.startswith("file:")]
        assert all(untagged_text(page) == 0 for page in pdf.pages)


@pytest.mark.parametrize("report", REPORTS)
def test_rows_have_all_their_cells(site, sources, prints, report):
    with pikepdf.open(prints[report]) as pdf:
        tables = [item for item in structure(pdf.Root.StructTreeRoot) if item.S == pikepdf.Name.Table]
        widths = [{len(kids(row)) for row in structure(table) if row.S == pikepdf.Name.TR} for table in tables]
    # WeasyPrint makes two of a table on two pages
    assert [width for width in widths if len(width) != 1] == []
    assert len(widths) >= len(site.tree(sources[report]).xpath(f"//table[{ON_PAPER}]"))


def structure(node):
    """The elements of the structure tree in reading order."""
    for kid in kids(node):
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from structure(kid)


def untagged_text(page) -> int:
    """How often text is shown outside of every tag, where no reader knows whether to read it."""
    depth, count = 0, 0
    for item in pikepdf.parse_content_stream(page):
        operator = str(item.operator)
        depth += {"BMC": 1, "BDC": 1, "EMC": -1}.get(operator, 0)
        count += operator in ("Tj", "TJ") and depth == 0
    return count


@pytest.mark.parametrize("renderer", RENDERERS)
def test_same_bytes_again(site, tmp_path, renderer):
    edition = site.editions[0]
    for folder in ("a", "b"):
        done = run(RENDERERS[renderer], edition, tmp_path / folder, "ablauf.html")
        assert done.returncode == 0, done.stderr
    first, second = ((tmp_path / folder / "ablauf.pdf").read_bytes() for folder in ("a", "b"))
    assert first == second


@pytest.mark.parametrize("renderer", ["no-such-renderer", "false"])
def test_says_what_is_wrong(site, tmp_path, renderer):
    done = run(renderer, site.editions[0], tmp_path, "ablauf.html")
    assert done.returncode == 3
    if renderer == "false":
        assert "false did not print ablauf.html" in done.stderr
    else:
        assert "no renderer" in done.stderr
        assert "apt-get install chromium" in done.stderr and "pip install weasyprint" in done.stderr
    assert not list(tmp_path.rglob("*.pdf"))
