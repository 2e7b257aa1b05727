"""Links between the documents lead somewhere: the file is there, and the heading in it."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), ROOT / "data" / "README.md"])


def without_code(text: str) -> str:
    return re.sub(r"`[^`\n]*`", "", re.sub(r"^(```|~~~).*?^\1", "", text, flags=re.MULTILINE | re.DOTALL))


@cache
def anchors(path: Path) -> list[str]:
    """What GitLab and GitHub make of the headings of level 2 and more, in order."""
    titles = re.findall(r"^##+ (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    return [re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in titles]


def broken(path: Path) -> list[str]:
    found = []
    for target in re.findall(r"(?<!!)\[[^]]*\]\(([^)\s]+)\)", without_code(path.read_text(encoding="utf-8"))):
        if re.match(r"[a-z]+:", target):
            continue
        name, _, anchor = target.partition("#")
        place = (path.parent / name).resolve() if name else path
        if not place.exists() or (anchor and place.suffix == ".md" and anchor not in anchors(place)):
            found.append(target)
    return found


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_links(path):
    assert broken(path) == []


def test_broken_links_are_found(tmp_path):
    (tmp_path / "a.md").write_text("## Ein Wort, groß\n\n[1](a.md#ein-wort-groß) [2](b.md) [3](#wort) `[4](c.md)`\n", encoding="utf-8")
    assert broken(tmp_path / "a.md") == ["b.md", "#wort"]


def test_the_handbook_lists_its_chapters():
    path = ROOT / "docs" / "Handbuch.md"
    text = path.read_text(encoding="utf-8")
    titles = re.findall(r"^## (.+)$", text, re.MULTILINE)
    contents = text.split("## Inhalt\n")[1].split("\n## ")[0]
    assert re.findall(r"^- \[(.+?)\]", contents, re.MULTILINE) == titles[titles.index("Inhalt") + 1 :]
