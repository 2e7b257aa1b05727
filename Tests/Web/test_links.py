"""Every link, id and reference leads somewhere, in the pages and in their Markdown twins."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from urllib.parse import unquote, urlsplit

REFERENCES = ("aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "for", "headers", "list")
MARKDOWN_LINK = re.compile(r"(?<!\\)\]\(\s*<?([^)\s>]+)>?(?:\s+\"[^\"]*\")?\s*\)")


def anchors(twin: Path) -> set[str]:
    """GitLab: the heading in small letters, without punctuation, blanks as hyphens; the first of equal ones keeps its name."""
    headings = re.findall(r"^#{1,6} (.+)$", twin.read_text("utf-8"), flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def missing(site, page: Path, link: str) -> str | None:
    """What a link of a page lacks, or nothing. A Markdown twin has the anchors that GitLab makes of its headings."""
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        return None
    target = (page.parent / unquote(parts.path)).resolve() if parts.path else page
    if not target.is_relative_to(site.root):
        return "leaves the site"
    if not target.is_file():
        return "no such file"
    if parts.fragment and target.suffix in (".html", ".md"):
        names = site.ids(target) if target.suffix == ".html" else anchors(target)
        if unquote(parts.fragment) not in names:
            return "no such id"
    return None


def test_something_was_built(site):
    assert site.editions and len(site.pages) > 10


def test_every_page_has_its_twin(site):
    pages = {page.with_suffix("") for page in site.pages}
    twins = {twin.with_suffix("") for twin in site.twins}
    assert not sorted(map(str, pages ^ twins))


def test_links_of_pages(site):
    wrong = []
    for page in site.pages:
        for _, attribute, link, _ in site.tree(page).iterlinks():
            if reason := missing(site, page, link):
                wrong.append(f"{site.name(page)}: {attribute}={link}: {reason}")
    assert not wrong


def test_links_of_markdown(site):
    wrong, count = [], 0
    for twin in site.twins:
        for link in MARKDOWN_LINK.findall(twin.read_text("utf-8")):
            count += 1
            if reason := missing(site, twin, link):
                wrong.append(f"{site.name(twin)}: {link}: {reason}")
            elif not urlsplit(link).scheme and urlsplit(link).path.endswith(".html"):
                wrong.append(f"{site.name(twin)}: {link}: a Markdown text links to Markdown")
    assert not wrong and count


def test_ids_and_references(site):
    wrong = []
    for page in site.pages:
        tree = site.tree(page)
        for name, count in Counter(tree.xpath("//@id")).items():
            if count > 1:
                wrong.append(f"{site.name(page)}: id {name} stands {count} times")
        for attribute in REFERENCES:
            for value in tree.xpath(f"//@{attribute}"):
                for name in value.split():
                    if name not in site.ids(page):
                        wrong.append(f"{site.name(page)}: {attribute}={name}: no such id")
        for name in re.findall(r"url\(#([^)]*)\)", page.read_text("utf-8")):
            if name not in site.ids(page):
                wrong.append(f"{site.name(page)}: url(#{name}): no such id")
    assert not wrong


def test_every_page_can_be_reached(site):
    for edition in site.editions:
        seen, waiting = set(), [edition / "index.html"]
        while waiting:
            page = waiting.pop()
            if page in seen or not page.is_file():
                continue
            seen.add(page)
            for link in site.tree(page).xpath("//a/@href"):
                parts = urlsplit(link)
                if not parts.scheme and parts.path.endswith(".html"):
                    waiting.append((page.parent / unquote(parts.path)).resolve())
        unreached = set(edition.rglob("*.html")) - seen
        assert not sorted(map(site.name, unreached))
