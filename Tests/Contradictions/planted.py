"""The demo's pages with one text replaced by another: what check_site finds after that and did not before.

The pages as built may have contradictions of their own: what counts is what the planted one adds.
"""

from __future__ import annotations

import atexit
import functools
import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

import check_site
from claims import LINKED

ROOT = Path(__file__).resolve().parent.parent.parent
OCTOBER, YEAR = "berichte/2026-10", "berichte/2025"
GF, FK, TV, ANHANG, T302, B30 = (f"{OCTOBER}/{name}.md" for name in ("geschaeftsfuehrung", "fuehrungskraefte", "tischvorlage", "anhang", "team-302", "bereich-30"))
JAHR, Q4, INDEX = f"{YEAR}/jahresbericht.md", "berichte/2026-Q4/bereich-30.md", "index.md"
NB, NNB = "\u00a0", "\u202f"

krm = ROOT / ".build/release/krm"
seen: dict = {}  # the pages that were read: each test changes one of them


@functools.cache
def built() -> tuple[Path, dict, frozenset[str]]:
    """A site with October 2026, a short page of its quarter and the year 2025; the Zielwerte; what is wrong with it."""
    scratch = Path(tempfile.mkdtemp())
    atexit.register(shutil.rmtree, scratch, ignore_errors=True)
    data = scratch / "data"
    shutil.copytree(ROOT / "data", data)
    config = data / "krm.yml"
    config.write_text("\n".join("berichte: {ab: 2026-10}" if line.startswith("berichte:") else line for line in config.read_text().split("\n")))
    subprocess.run([krm, "build", "--quiet", "--data", data, "--output", scratch / "site", "--zeitraum", "2025"], check=True, capture_output=True)
    known = check_site.read_targets(config)
    return scratch / "site", known, frozenset(str(problem) for problem in check_site.check(scratch / "site", known, seen))


def text_of(path: str) -> str:
    """A page with plain blanks and without the links in tables."""
    text = (built()[0] / "intern" / path).read_text().replace(NB, " ").replace(NNB, " ")
    return "\n".join(LINKED.sub(r"\1", line) if line.startswith("| ") else line for line in text.split("\n"))


class Planted(unittest.TestCase):
    """Each test changes a copy of the demo's pages."""

    def found(self, path: str, *changes: tuple[str, str]) -> list[str]:
        """What is found after each text was replaced by another, and was not before."""
        source, known, before = built()
        with tempfile.TemporaryDirectory() as folder:
            site = Path(folder) / "site"
            shutil.copytree(source, site, ignore=shutil.ignore_patterns("*.html", "*.svg"), copy_function=os.link)
            text = text_of(path)
            for old, new in changes:
                self.assertIn(old, text, "the demo's page no longer holds what the test changes")
                text = text.replace(old, new, 1)
            (site / "intern" / path).unlink()  # a link to the original
            (site / "intern" / path).write_text(text)
            return [str(problem) for problem in check_site.check(site, known, seen) if str(problem) not in before]

    def assert_found(self, kind: str, path: str, *changes: tuple[str, str]) -> None:
        problems = self.found(path, *changes)
        self.assertTrue(any(kind in problem for problem in problems), f"{kind!r} is not among {problems}")
