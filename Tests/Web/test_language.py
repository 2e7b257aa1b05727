"""Correct German on every page, and no English left behind."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

from pages import words_of

OWN_WORDS = Path(__file__).with_name("woerter.txt")
WORD = re.compile(r"[^\W\d_]+")  # the parts of a word with hyphens are words of their own
CODE = re.compile(r"--[a-z-]+|\b[^\W\d_]+-(?=\s|$)|\S*[/@#_]\S*|\b[a-z]+(?:[.-][a-z0-9+]+)+\b")  # options, divided words, paths, ids
ENGLISH = set("the and of is are with from this that there which error warning file row total average month year yes "
              "open closed page report unknown missing none".split())


def texts(site) -> dict[str, str]:
    """Every text of the site with the first page that holds it."""
    found = {}
    for page in site.pages:
        for text in words_of(site.tree(page)):
            found.setdefault(text, site.name(page))
    return found


def test_spelling(site):
    found = texts(site)
    where = {}
    for text, page in found.items():
        for word in WORD.findall(CODE.sub(" ", text.replace("\u00ad", ""))):
            where.setdefault(word, page)
    assert len(where) > 200
    run = subprocess.run(
        ["hunspell", "-i", "UTF-8", "-d", "de_DE", "-p", OWN_WORDS, "-l"],
        input="\n".join(where), capture_output=True, text=True, check=True)
    assert [f"{word} ({where[word]})" for word in sorted(set(run.stdout.split()))] == []


def test_own_words_are_sorted_and_needed(site):
    own = OWN_WORDS.read_text("utf-8").split()
    assert own == sorted(set(own))
    run = subprocess.run(
        ["hunspell", "-i", "UTF-8", "-d", "de_DE", "-l"], input="\n".join(own), capture_output=True, text=True, check=True)
    assert sorted(set(own) - set(run.stdout.split())) == [], "the dictionary knows these"


def test_no_english(site):
    wrong = [
        f"{word} in {text[:60]!r} ({page})"
        for text, page in texts(site).items()
        for word in re.findall(r"\b[a-z]+\b", text) if word in ENGLISH
    ]
    assert not wrong
