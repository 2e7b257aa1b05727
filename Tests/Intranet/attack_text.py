"""Searches the texts of an edition for numbers that the shown values do not explain."""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from html.parser import HTMLParser
from pathlib import Path

from edition import Edition, Page

MONTH = "(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)[a-zäöü]*\\.?"
# Numbers that say nothing about counts, each with the words that go with it.
EXPLAINED = tuple(
    re.compile(pattern)
    for pattern in (
        # days, periods
        r"\b\d{4}-\d{2}-\d{2}(?!\d)",
        r"\b\d{4}-(?:\d{2}|Q[1-4])(?!\d)",
        r"\b\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{4})?(?!\d)",
        rf"\b\d{{1,2}}\.\s(?={MONTH})",
        r"\b[1-4]\.\s(?:Quartal|Vierteljahr)",
        r"\bQ[1-4]\b",
        # laws, rules, versions
        r"\b\d/2016\b",
        r"§+\s?\d+[a-z]?(?:\s(?:Abs\.|Absatz|Satz|Nr\.)\s?\d+)*",
        r"\bGA\s\d+(?:\s\(\d\))?(?:\s[a-z]\b)?",
        r"\(\d\)\s[a-z]\b",
        r"\bkrm\s\d+\.\d+\.\d+",
        r"\bWCAG\s2\.\d|\bBITV\s2\.0",
        # the rounding
        r"\b[Uu]nter\s3\b",
        r"\b3\soder\smehr",
        r"\b0\sbis\s2\b",
        r"\b0,\s1\soder\s2\b",
        r"\bbis\s2,?\s(?:daneben|selten\sbis\s7\b)",
        r"\bselten\sbis\s7\b",
        # the three sentences that a page begins with
        r"^[1-3]\.\s",
        # deadlines
        r"\b3[\s-](?:Arbeitstag|Woche)[a-z]*",
        r"\b14[\s-](?:Kalendertag|Tag)[a-z]*",
        r"\b(?:90|30|120)[\s-]Tag[a-z]*",
        r"&#x?[0-9a-fA-F]+;",
    )
)
SHARE = re.compile(r"\b(rund|über|unter)\s(\d+)\s%")
NUMBER = re.compile(r"\d{1,3}(?:\.\d{3})+(?!\d)|\d+(?:,\d+)?")
SPOKEN = ("alt", "title", "content", "summary", "label", "placeholder", "value", "datetime")
FIXED = ("methodik", "ablauf", "barrierefreiheit")


class Texts(HTMLParser):
    """All that a reader or a screen reader gets to know of HTML or SVG, comments too; axis labels apart."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.axes: dict[str, list[str]] = defaultdict(list)  # labels that end at the same x
        self.place: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        own = {name: value or "" for name, value in attributes}
        if tag not in ("meta", "link", "input", "br", "img", "col", "hr", "wbr"):
            self.place.append((tag, own.get("x", "") if own.get("text-anchor") == "end" else ""))
        if own.get("name") != "viewport":
            self.found += [
                value
                for name, value in own.items()
                if name in SPOKEN or (name.startswith(("data-", "aria-")) and not name.endswith(("by", "controls")))
            ]

    def handle_startendtag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attributes)
        if self.place and self.place[-1][0] == tag:
            self.place.pop()

    def handle_endtag(self, tag: str) -> None:
        while self.place and self.place.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        tag, x = self.place[-1] if self.place else ("", "")
        if tag in ("style", "script"):
            return
        if tag == "text" and x and data.strip().isdigit():
            self.axes[x].append(data.strip())
        else:
            self.found.append(data)

    def handle_comment(self, data: str) -> None:
        self.found.append(data)

    def texts(self) -> list[str]:
        """Labels from 0 in even steps are an axis and say nothing."""
        out = list(self.found)
        for labels in self.axes.values():
            values = sorted(map(int, labels))
            steps = {right - left for left, right in zip(values, values[1:], strict=False)}
            out += [] if values[0] == 0 and len(steps) == 1 else labels
        return out


def texts(path: Path) -> list[str]:
    content = path.read_text("utf-8")
    if path.suffix == ".md":
        return re.sub(r"\]\([^)]*\)", "]", content).split("\n")
    parser = Texts()
    parser.feed(re.sub(r"<\?xml[^>]*>", "", content))
    parser.close()
    return parser.texts()


def share(zaehler: int, nenner: int) -> tuple[str, str]:
    """How a share is said."""
    if 100 * zaehler > 95 * nenner:
        return "über", "95"
    if 100 * zaehler < 5 * nenner:
        return "unter", "5"
    return "rund", str((200 * zaehler + 5 * nenner) // (10 * nenner) * 5)


def unexplained(text: str, largest: int, shares: set[tuple[str, str]], exact: set[int], years: set[str]) -> list[str]:
    """The numbers of a text that neither the shown values nor the usual wordings explain."""
    text = text.replace("\u00a0", " ").replace("\u202f", " ")
    text = SHARE.sub(lambda found: " " if found.groups() in shares else found[0], text)
    for pattern in EXPLAINED:
        text = pattern.sub(" ", text)
    out = []
    for number in NUMBER.findall(text):
        plain = number.replace(".", "")
        if number in years or (
            plain.isdigit() and (int(plain) in exact or (int(plain) % 5 == 0 and int(plain) <= largest))
        ):
            continue
        out.append(number)
    return out


def search(
    edition: Edition, pages: dict[str, Page], names: tuple[str, ...] = (), seen: set[str] | None = None
) -> list[str]:
    """`pages` are all shown ones, `names` texts with digits in them, `seen` remembers the files of earlier editions."""
    seen = set() if seen is None else seen
    values = [
        number for page in pages.values() for value in page.entries.values() for number in value if number is not None
    ]
    pairs = [
        value for page in pages.values() for value in page.entries.values() if value[1] is not None and value[1] >= 100
    ]
    shares = {share(*pair) for pair in pairs}
    years = {str(int(name[:4]) + step) for name in [*pages, *edition.released] for step in (-1, 0, 1)}
    problems = []
    for path in sorted(edition.folder.rglob("*")):
        name = path.relative_to(edition.folder).as_posix()
        if path.suffix not in (".html", ".md", ".svg") or path.stem.startswith(FIXED):
            continue
        mark = f"{name} {hashlib.sha256(path.read_bytes()).hexdigest()}"
        if mark in seen:
            continue
        seen.add(mark)
        page = pages.get(path.parent.name)
        exact = {value[0] for key, value in page.entries.items() if key[0].startswith("massnahmen.")} if page else set()
        for text in texts(path):
            for known in names:
                text = text.replace(known, " ")
            if found := unexplained(text, max(values, default=0), shares, exact, years):
                problems.append(f"{name}: nothing explains {', '.join(found)} in “{' '.join(text.split())[:160]}”")
    return problems


def changing(editions: list[Edition]) -> list[str]:
    """The pages that have no data say the same numbers in every edition."""
    first: dict[str, list[str]] = {}
    problems = []
    for edition in editions:
        for path in sorted(edition.folder.glob("*")):
            if path.suffix in (".html", ".md", ".svg") and path.stem.startswith(FIXED):
                numbers = NUMBER.findall(" ".join(texts(path)))
                if first.setdefault(path.name, numbers) != numbers:
                    problems.append(
                        f"{edition.folder.parent.name}: {path.name} says other numbers than in an earlier edition"
                    )
    return problems
