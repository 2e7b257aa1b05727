"""What one page says of another: the index, the Tischvorlage, and what is new since the period before."""

from __future__ import annotations

import re

from claims import WHOLE, Page, Problem, Zeichen, number
from periods import day_of


RULES = ("frist.abschluss-14-tage", "frist.abschluss-3-wochen")  # where no page has the table of teams


def index_agrees(pages: list[Page]) -> list[Problem]:
    """The index repeats the first three sentences, counts the decisions and links what is there."""
    problems = []
    by_path = {page.path.removesuffix(".md"): page for page in pages}
    for page in pages:
        for target, (text, line) in page.summaries.items():
            about = by_path.get(target)
            if about is None:
                problems.append(Problem("the index names a page that is not there", page.path, line, target))
            elif about.kind == "geschaeftsfuehrung":
                said = [sentence for sentence, _ in about.sentences]
                if said and said[-1].startswith("Einen üblichen Rahmen gibt es frühestens"):
                    said.pop()
                if text != " ".join(said[:3]):
                    problems.append(Problem("the index says something else", page.path, line, text, f"{about.path}: {' '.join(said[:3])}"))
            else:
                said = 0 if "nichts" in text else 1 if text.startswith("Ein ") else int(number(text.split(" ")[0]))
                if said != len(about.decisions or []):
                    problems.append(Problem("the index counts other decisions", page.path, line, text, f"{about.path}: {len(about.decisions or [])} rows"))
        if page.kind == "index":
            problems += linked(page, by_path)
    return problems


def linked(index: Page, by_path: dict[str, Page]) -> list[Problem]:
    problems = []
    for target, count, line in index.counts:
        there = len(by_path[target].decisions or []) if target in by_path else 0
        if target in by_path and by_path[target].kind != "wie-monat" and there != count:
            problems.append(Problem("the index counts other decisions", index.path, line, f"{target}: {count}", f"{there} rows"))
    targets = {target.removesuffix(".md") for _, target, _ in index.links} | set(index.summaries)
    for words, target, line in index.links:
        about = by_path.get(target.removesuffix(".md"))
        if target.startswith("berichte/") and about is None:
            problems.append(Problem("the index names a page that is not there", index.path, line, target))
        elif about and about.kind in ("team", "bereich") and f"# {words} · " not in re.sub(r"\\(.)", r"\1", about.lines[0]):
            problems.append(Problem("the index says something else", index.path, line, words, about.lines[0]))
    for path, page in by_path.items():
        if page.kind == "jahresbericht" and path not in targets:
            problems.append(Problem("a page that the index does not name", page.path, 1, page.lines[0]))
    return problems


def table_agrees(pages: list[Page]) -> list[Problem]:
    """The Tischvorlage has the decisions of the meeting, word for word; or the whole office's, and counts the meeting's."""
    problems = []
    meetings = {page.period: page for page in pages if page.kind == "fuehrungskraefte"}
    for page in pages:
        meeting = meetings.get(page.period)
        if page.kind != "tischvorlage" or not meeting:
            continue
        own, all_ = ([(row.where, row.lage, row.task) for row in one.decisions or []] for one in (page, meeting))
        isWhole = page.left_out == len(all_) and {where for where, lage, _ in own if "„" not in lage} <= {"Ganzes Haus"}
        if own != all_ and not isWhole:
            kind = "the Tischvorlage has other decisions"
            problems.append(Problem(kind, page.path, page.decisions_line, f"{len(own)} rows and {page.left_out} more", f"{meeting.path}: {len(all_)} rows"))
    return problems


def news_agrees(pages: list[Page]) -> list[Problem]:
    """What is new or done since the period before is what its report and this one say."""
    known: dict[tuple[str, str, str, str], object] = {}
    for page in pages:
        for claim in page.claims:
            known.setdefault((claim.period, claim.figure, claim.dimension, claim.aspect), claim.verdict)
    places = sorted({dimension for (_, figure, dimension, _) in known if figure == "bestand.ueberfaellig" and dimension.startswith(("team:", "bereich:"))})
    problems = []
    for page in pages:
        if page.news:
            problems += _news(page, known, places)
    return problems


def _news(page: Page, known: dict, places: list[str]) -> list[Problem]:
    own, before = page.period, page.own.before
    rules = page.rules or set(RULES)

    def holds(what: str, period: str, place: str) -> bool | None:
        """Whether something was wrong there at the end of a period; None where no page says so."""
        if what == "ueberfaellig":
            value = known.get((period, "bestand.ueberfaellig", place, "wert"))
            return None if value is None else value != "0"
        aspect = "ziel" if what == "ziel" else "seltener"
        found = [known[key] for rule in rules if (key := (period, rule, place, aspect)) in known]
        return any(found) if found else None

    problems = []
    first, last = page.own.first_and_last(page.stand) if page.stand else (None, None)
    for place, what, names, line, text in page.news:
        for name in names:
            if what in ("ueberfaellig", "ziel", "seltener"):
                now, then = holds(what, own, name), holds(what, before, name)
                if now is (place != "neu") or then is (place == "neu"):
                    problems.append(Problem("news that are none", page.path, line, text, name))
            elif what == "termin":
                if known.get((own, name, WHOLE, "Stand")) != "ueberfaellig" or not page.own.is_cut and known.get((before, name, WHOLE, "Stand")) == "ueberfaellig":
                    problems.append(Problem("news that are none", page.path, line, text, name))
            else:
                day = known.get((own, name, WHOLE, "beschlossen" if what == "beschlossen" else "erledigt"))
                if day and first and not first <= day_of(str(day)) <= last:
                    problems.append(Problem("news of another period", page.path, line, text, f"{name}: {day}"))
    told = {(place, what, name) for place, what, names, _, _ in page.news for name in names}
    shown = [name for name in places if name.startswith("team:")] or places
    for what in ("ueberfaellig", "ziel", "seltener"):
        for name in shown:
            now, then = holds(what, own, name), holds(what, before, name)
            if None in (now, then) or now == then:
                continue
            place = "neu" if now else "erledigt"
            if (place, what, name) not in told:
                problems.append(Problem("news that the page leaves out", page.path, page.news[0][3], f"{place} {what}: {name}"))
    return problems


def sentences_agree(pages: list[Page]) -> list[Problem]:
    """What a sentence says of all of its kind: no Grund is unusually frequent, every other team kept the deadline."""
    problems = []
    for page in pages:
        if page.often:
            names, line, text = page.often
            marked = {claim.text.split(" | ")[0].strip("| *") for claim in page.claims if claim.figure.startswith("kritisch.") and claim.source == "cell"
                      and claim.aspect == "zeichen" and isinstance(claim.verdict, Zeichen) and claim.verdict.rule == "ausserhalb" and claim.verdict.up}  # fmt: skip
            if marked != set(names):
                problems.append(Problem("a sentence and its table disagree", page.path, line, text, ", ".join(sorted(marked))))
        for figure, said, line, text in page.all_others_kept:
            for claim in page.claims:
                if claim.figure == figure and claim.aspect == "wert" and claim.source == "cell" and claim.period == page.period and claim.dimension.startswith("team:"):
                    parts = str(claim.verdict).split(" von ")
                    if len(parts) == 2 and (parts[0] != parts[1]) != (claim.dimension.removeprefix("team:") in said):
                        problems.append(Problem("a sentence and its table disagree", page.path, line, text, claim.text))
    return problems
