"""No page says that there is nothing where it, or another page of the period, bears a mark."""

from __future__ import annotations

import re

from claims import WHOLE, Claim, Page, Problem, Zeichen, plain

OVERDUE = re.compile(r"▲ (?:unter|über|überf)")
MARKED = re.compile(r"▲ (?:unter|über|überf)|\*\*◆|\| ◆")


def nothing_to_see(pages: list[Page]) -> list[Problem]:
    problems = []
    by_path = {page.path.removesuffix(".md"): page for page in pages}
    claims_of: dict[str, list[Claim]] = {}
    for page in pages:
        claims_of.setdefault(page.period, []).extend(page.claims)
    for page in pages:
        sayings = [(text, line, page) for text, line in page.sentences]
        for target, (text, line) in page.summaries.items():
            if target in by_path:
                sayings.append((text, line, by_path[target]))
        for text, line, about in sayings:
            if about.kind == "geschaeftsfuehrung" and text.startswith(("Keine Auffälligkeiten", "Nichts ist überfällig")):
                problems += quiet_report(page, text, line, about, pages)
            elif text.startswith("Nichts ist überfällig"):
                problems += quiet_decisions(page, text, line, pages)
    return problems


def quiet_report(page: Page, text: str, line: int, about: Page, pages: list[Page]) -> list[Problem]:
    """„Keine Auffälligkeiten“, „Nichts ist überfällig … Zu beobachten: …“ of the report to the Geschäftsführung, or of the index."""
    problems = []
    saysNothing = text.startswith("Keine Auffälligkeiten")
    # Places that the sentence itself says to miss a Ziel may bear the mark.
    allowed = {claim.line for claim in about.claims if claim.aspect == "ziel" and claim.dimension in about.missing}
    # So may earlier months of the two courses.
    newest = f"{about.stand:%Y-%m}" if about.stand else ""
    allowed |= {claim.line for claim in about.claims if claim.source == "signal" and claim.period != newest}
    for index, other in about.text():
        if index in allowed:
            continue
        if (MARKED if saysNothing else OVERDUE).search(other) and "abgelehnt" not in other:
            problems.append(Problem(f"„{text[:21].rstrip(', ')}“ beside a mark", page.path, line, text, f"{about.path}:{index}: {plain(other)}"))
    noted = set().union(*(figures for figures, _, _ in about.noted))
    missed = {claim.dimension for other in pages if other.period == about.period for claim in other.claims if claim.aspect == "ziel" and claim.verdict}
    for dimension in sorted(about.missing - missed):
        problems.append(Problem("nobody else says that a Ziel is missed", page.path, line, text, dimension))
    for other in (other for other in pages if other.period == about.period):
        for index, row in other.text():
            if other is not about and "**▲ überfällig" in row:
                problems.append(Problem("nothing is said to be late in the period", page.path, line, text, f"{other.path}:{index}: {plain(row)}"))
        for claim in other.claims:
            if claim.period != about.period or claim.source == "signal":
                continue
            isMarked = claim.aspect == "zeichen" and isinstance(claim.verdict, Zeichen)
            if claim.aspect == "ziel" and claim.verdict and other is not about and claim.dimension not in about.missing:
                problems.append(Problem("no Ziel is said to be missed in the period", page.path, line, text, f"{claim.place}: {claim.text}"))
            if isMarked and (saysNothing and other is not about or not saysNothing and (claim.figure, claim.dimension) not in noted):
                problems.append(Problem("nothing is said to be unusual in the period", page.path, line, text, f"{claim.place}: {claim.text}"))
    return problems


def quiet_decisions(page: Page, text: str, line: int, pages: list[Page]) -> list[Problem]:
    """„Nichts ist überfällig, kein Ziel ist verfehlt“ of a sheet about its own part, of the meeting about the whole office."""
    found = [f"{page.path}:{index}: {plain(other)}" for index, other in page.text() if OVERDUE.search(other) and "abgelehnt" not in other]
    isWhole = page.kind in ("fuehrungskraefte", "tischvorlage")
    for other in (other for other in pages if other is not page and other.period == page.period and isWhole):
        found += [f"{other.path}:{index}: {plain(row)}" for index, row in other.text() if OVERDUE.search(row) and "abgelehnt" not in row]
    return [Problem("„Nichts ist überfällig, kein Ziel …“ beside one", page.path, line, text, other) for other in found[:1]]


def twice(page: Page) -> list[Problem]:
    problems, lines = [], {}
    for team, line, text in page.teams_named:
        if team in lines and lines[team][0] != line and lines[team][1] not in text:
            problems.append(Problem("a team is named twice in the Kernaussagen", page.path, line, text, f"{page.path}:{lines[team][0]}: {lines[team][1]}"))
        lines.setdefault(team, (line, text))
    return problems
