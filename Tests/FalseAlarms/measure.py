"""Measures on invented data how often reports bear a mark without any change, and how soon they show a known one.

    measure.py KRM               compares with figures.json, docs/Statistik.md and the Methodik page
    measure.py KRM --most 45     measures offices of at most 45 Reaktionen a month, and takes those of the others as recorded
    RECORD=1 measure.py KRM      writes all three anew, and then fails: recorded figures have to be read
"""

from __future__ import annotations

import argparse
import concurrent.futures
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass

sys.dont_write_bytecode = True

import changes  # noqa: E402
import pages  # noqa: E402
import stable  # noqa: E402
import tables  # noqa: E402

PAGES = ("geschaeftsfuehrung", "fuehrungskraefte", "anhang")
HERE = pathlib.Path(__file__).parent
FIGURES = HERE / "figures.json"
DOCS = HERE.parent.parent / "docs" / "Statistik.md"
TEMPLATE = HERE.parent.parent / "templates" / "methodik.md.mustache"

REPORTS = 100  # of each size
RUN_IN = 36  # months before the first report, so that every rule is established
STEP = 5  # months from one report to the next: prime to twelve, and neighbours share less of the same past
SIZES = [stable.Size(30, 600), stable.Size(12, 150), stable.Size(12, 45), stable.Size(6, 20)]
CHANGED_SIZES = SIZES[1:]

LIMITS = {"leads": 0.10, "teams": 0.03, "contradictions": 0.0}
IN_ALL_ONLY = ("teams",)  # a team's year stands in every report of a year: one size has too few of them for so small a share


def build(krm: str, work: pathlib.Path, generator: stable.Generator, reported: list[int]) -> pathlib.Path:
    stable.write(work / "data", generator, reported)
    command = [krm, "build", "--quiet", "--jobs", "1", "--data", str(work / "data"), "--output", str(work / "site")]
    run = subprocess.run(command, capture_output=True, text=True)
    if run.returncode or run.stderr:
        raise SystemExit(f"{' '.join(command)}: exit {run.returncode}\n{run.stderr[:2000]}")
    return work / "site" / "intern" / "berichte"


@dataclass(frozen=True)
class Report:
    """The pages of one month."""

    geschaeftsfuehrung: pages.Page
    fuehrungskraefte: pages.Page
    comparing: pages.Page  # the page that compares the teams: the meeting's or its appendix

    @property
    def marks(self) -> list[pages.Mark]:
        return [*self.geschaeftsfuehrung.marks, *self.fuehrungskraefte.marks]

    @property
    def signals(self) -> list[pages.Mark]:
        return [mark for mark in self.marks if mark.is_signal]

    @property
    def teams(self) -> list[pages.Mark]:
        return [mark for mark in self.comparing.signals if mark.is_comparison]

    @property
    def contradicts_itself(self) -> bool:
        return any(page.says_nothing and page.marks for page in (self.geschaeftsfuehrung, self.fuehrungskraefte))


def read(reports: pathlib.Path, month: int) -> Report:
    folder = reports / stable.month_name(month)
    found = {path.stem: pages.read(path.read_text(encoding="utf-8")) for path in folder.glob("*.md") if path.stem in PAGES}
    if missing := [name for name in PAGES[:2] if name not in found]:
        raise SystemExit(f"{folder.name}: {missing[0]}.md is missing")
    comparing = next((found[name] for name in PAGES[1:] if name in found and pages.COMPARISON in found[name].sections), None)
    if comparing is None:
        raise SystemExit(f"{folder.name}: no page has the section „{pages.COMPARISON}“")
    return Report(found[PAGES[0]], found[PAGES[1]], comparing)


def measure_stable(krm: str, size: stable.Size) -> tuple[dict, Counter]:
    """Counts reports, not marks: one figure may bear its mark in a sentence and in a cell."""
    reported = [RUN_IN + STEP - 1 + STEP * report for report in range(REPORTS)]
    counts, rules, labels = Counter(), Counter(), Counter()
    with tempfile.TemporaryDirectory() as work:
        generator = stable.Generator(size, reported[-1] + 1, f"stable {size.name}")
        reports = build(krm, pathlib.Path(work), generator, reported)
        for month in reported:
            report = read(reports, month)
            counts["leads"] += report.geschaeftsfuehrung.is_led_by_signal
            counts["teams"] += bool(report.teams)
            counts["geschaeftsfuehrung"] += bool(report.geschaeftsfuehrung.signals)
            counts["either"] += bool(report.signals)
            counts["contradictions"] += report.contradicts_itself
            rules.update({mark.rule for mark in [*report.signals, *report.teams]})
            labels.update({mark.label for mark in report.signals if not mark.is_sentence})
    names = ("leads", "teams", "geschaeftsfuehrung", "either", "contradictions")
    result = {"reports": len(reported)} | {name: counts[name] for name in names}
    return result | {"rules": {name: rules[name] for name in pages.RULE_NAMES}}, labels


def measure_changes(krm: str, size: stable.Size) -> dict:
    """In how many episodes a change was shown by its n-th month; a bad team, in the report of that month."""
    bad, changed = changes.episodes(changes.BAD_YEAR), changes.episodes(changes.CHANGED)
    readings = [(months[5], months[11]) for months in bad]
    topic, team = stable.TOPICS[changes.TOPIC][0], f"Team {changes.BAD_TEAM}"
    with tempfile.TemporaryDirectory() as work:
        generator = changes.generator(size, f"changes {size.name}")
        mentions = generator.extra[changed[0][0]][1]
        reported = sorted(month for months in [*readings, *changed] for month in months)
        reports = build(krm, pathlib.Path(work), generator, reported)
        named, others = Counter(), Counter()
        for months in readings:
            for number, month in zip(("6", "12"), months):
                labels = [mark.label for mark in read(reports, month).teams]
                named[number] += any(team in label for label in labels)
                others[number] += any(team not in label for label in labels)
        shown: dict[str, Counter] = {"topic": Counter(), "rate": Counter(), "rate_or_target": Counter()}
        for months in changed:
            seen = set()
            for number, month in enumerate(months, 1):
                report = read(reports, month)
                seen |= {"topic" for mark in report.signals if topic in mark.label}
                seen |= {"rate" for mark in report.signals if is_rate(mark.label)}
                seen |= {"rate_or_target" for mark in report.marks if is_rate(mark.label)}
                for name in seen:
                    shown[name][str(number)] += 1
    return {
        "episodes": changes.EPISODES, "mentions": round(mentions, 1),
        "team": {number: named[number] for number in ("6", "12")},
        "other_teams": {number: others[number] for number in ("6", "12")},
    } | {name: {number: counter[number] for number in "123"} for name, counter in shown.items()}


def is_rate(label: str) -> bool:
    """The office's 14-Tage-Frist: a row of its tables or a Kernaussage, not that of a team or a Bereich."""
    return ("in 14 " in label or "14-Tage-Frist" in label) and "Team " not in label and "Bereich " not in label


def measure(krm: str, most: int) -> tuple[dict, dict[str, Counter]]:
    with concurrent.futures.ProcessPoolExecutor(os.cpu_count()) as pool:
        steady = {size.name: pool.submit(measure_stable, krm, size) for size in SIZES if size.rows <= most}
        changed = {size.name: pool.submit(measure_changes, krm, size) for size in CHANGED_SIZES if size.rows <= most}
        try:
            for future in concurrent.futures.as_completed([*steady.values(), *changed.values()]):
                future.result()
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise
    found = {name: future.result() for name, future in reversed(steady.items())}
    results = {name: counts for name, (counts, _) in found.items()}
    changes_shown = {name: future.result() for name, future in reversed(changed.items())}
    if left_out := [size.name for size in reversed(SIZES) if size.rows > most]:
        recorded = json.loads(FIGURES.read_text(encoding="utf-8"))
        results |= {name: recorded["stable"][name] for name in left_out}
        changes_shown |= {name: recorded["changes"][name] for name in left_out if name in recorded["changes"]}
    figures = {"stable": results | {"all": total(list(results.values()))}, "changes": changes_shown}
    return figures, {name: labels for name, (_, labels) in found.items()}


def total(results: list[dict]) -> dict:
    def add(values: list):
        return {key: add([value[key] for value in values]) for key in values[0]} if isinstance(values[0], dict) else sum(values)
    return add(results)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("krm")
    parser.add_argument("--marks", action="store_true", help="also show which figures bear the marks on data without change")
    parser.add_argument("--most", type=int, default=max(size.rows for size in SIZES), help="of offices with at most so many Reaktionen a month")
    options = parser.parse_args(arguments)

    started = time.monotonic()
    figures, labels = measure(options.krm, options.most)
    print(tables.text(figures))
    if options.marks:
        for name, counter in labels.items():
            print(f"\n{name}: reports in which these rows bear ◆")
            for label, count in sorted(counter.items(), key=lambda pair: (-pair[1], pair[0])):
                print(f"{count:5}  {label}")
    print(f"\n{time.monotonic() - started:.0f} s")

    faults = passed_limits(figures["stable"])
    faults += record(figures) if os.environ.get("RECORD") else published(figures)
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


def passed_limits(sizes: dict) -> list[str]:
    return [
        f"{name}: {tables.WORDS[key]} in {counts[key]} of {counts['reports']} reports, at most {limit:.0%} is allowed."
        for name, counts in sizes.items() for key, limit in LIMITS.items()
        if counts[key] > limit * counts["reports"] and (name == "all" or key not in IN_ALL_ONLY)
    ]


def record(figures: dict) -> list[str]:
    FIGURES.write_text(json.dumps(figures, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    for page, text, markers in texts(figures):
        if (replaced := tables.replaced(page.read_text(encoding="utf-8"), text, markers)) is None:
            return [f"{FIGURES} was written; {page} lacks the lines {' and '.join(markers)}."]
        page.write_text(replaced, encoding="utf-8")
    return [f"{FIGURES}, {DOCS} and {TEMPLATE} were written; read them and run again without RECORD."]


def texts(figures: dict) -> list[tuple[pathlib.Path, str, tuple[str, str]]]:
    return [
        (DOCS, tables.markdown(figures), tables.MARKERS),
        (TEMPLATE, tables.for_readers(figures), tables.TEMPLATE_MARKERS),
    ]


def published(figures: dict) -> list[str]:
    if not FIGURES.is_file():
        return [f"{FIGURES} is missing; RECORD=1 writes it."]
    old = json.loads(FIGURES.read_text(encoding="utf-8"))
    faults = [f"{FIGURES}: {line}" for line in tables.differences(old, figures)]
    for path, text, markers in texts(figures):
        page = path.read_text(encoding="utf-8")
        if tables.replaced(page, text, markers) != page:
            faults.append(f"{path}: what stands between {' and '.join(markers)} is not what was measured; RECORD=1 writes it.")
    return faults


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
