"""The measured figures as text: for the terminal, for docs/Statistik.md and, in German, for the Methodik page, each between
two marker lines.
"""

from __future__ import annotations

import re

MARKERS = ("<!-- fehlalarme -->", "<!-- /fehlalarme -->")
TEMPLATE_MARKERS = ("{{! fehlalarme }}", "{{! /fehlalarme }}")

WORDS = {
    "leads": "first Kernaussage bears ◆",
    "teams": "◆ in the comparison of teams",
    "geschaeftsfuehrung": "any ◆ for the Geschäftsführung",
    "either": "any ◆ there or for the Führungskräfte",
    "contradictions": "„Keine Auffälligkeiten“ beside a mark",
}


def text(figures: dict) -> str:
    return "\n\n".join("\n".join(_lined_up(rows)) for rows in _tables(figures))


def markdown(figures: dict) -> str:
    blocks = []
    for rows in _tables(figures):
        head, *others = ["| " + " | ".join(row) + " |" for row in rows]
        blocks.append("\n".join([head, "|---" + "|--:" * (len(rows[0]) - 1) + "|", *others]))
    return "\n\n".join(blocks)


def replaced(page: str, text: str, markers: tuple[str, str]) -> str | None:
    """The page with this text between the marker lines; None without them."""
    first, last = markers
    if page.count(first) != 1 or page.count(last) != 1:
        return None
    before, rest = page.split(first)
    return f"{before}{first}\n{text}\n{last}{rest.split(last)[1]}"


GERMAN = {
    "leads": "◆ in der ersten Kernaussage",
    "teams": "◆ im Vergleich der Teams",
    "geschaeftsfuehrung": "irgendein ◆ im Bericht an die Geschäftsführung",
    "either": "irgendein ◆ dort oder in der Führungskräftebesprechung",
}


def german(figures: dict) -> str:
    """Two tables for a reader of the reports: how often a mark deceives, and how often a change is seen."""
    stable, changes = figures["stable"], figures["changes"]
    sizes = [size for size in stable if size != "all"]
    reports = stable[sizes[0]]["reports"]
    lines = [f"*Berichte ohne jede Änderung, die trotzdem ein Zeichen tragen; von je {reports} Monatsberichten, nach Teams und Reaktionen im Monat*", ""]
    lines += _german_head("Zeichen", sizes)
    for key, words in GERMAN.items():
        lines.append(_line(words, *(str(stable[size][key]) for size in sizes)))
    episodes = changes[next(iter(changes))]["episodes"]
    lines += ["", f"*Änderungen, die die Berichte zeigen; von je {episodes} Fällen*", ""]
    lines += _german_head("Änderung", list(changes))

    def row(words: str, key: str, number: str) -> None:
        lines.append(_line(words, *(str(case[key][number]) for case in changes.values())))

    row("Ein Team hält statt 93 nur 65 % der Fristen ein: nach sechs Monaten genannt", "team", "6")
    row("dasselbe nach zwölf Monaten", "team", "12")
    row("Ein Anliegen wird doppelt so oft kritisiert: ◆ in drei Monaten", "topic", "3")
    row("Die 14-Tage-Frist wird um 20 Punkte seltener eingehalten: ◆ in drei Monaten", "rate", "3")
    row("dasselbe: ◆ oder ▲ in drei Monaten", "rate_or_target", "3")
    return "\n".join(lines)


def _german_head(first: str, sizes: list[str]) -> list[str]:
    """`6 Teams, 20`: teams, and Reaktionen a month."""
    numbers = [re.findall(r"\d+", size)[:2] for size in sizes]
    heads = [f"{teams} Teams, {rows}" for teams, rows in numbers]
    return [_line(first, *heads), "|---" + "|--:" * len(heads) + "|"]


def _line(*cells: str) -> str:
    return "| " + " | ".join(cells) + " |"


def differences(old, new, path: str = "") -> list[str]:
    if not (isinstance(old, dict) and isinstance(new, dict)):
        return [] if old == new else [f"{path} is {old}, measured {new}"]
    keys = [*new, *(key for key in old if key not in new)]
    return [line for key in keys for line in differences(old.get(key), new.get(key), f"{path} › {key}" if path else key)]


def _tables(figures: dict) -> list[list[list[str]]]:
    stable, changes = figures["stable"], figures["changes"]
    sizes = list(stable)
    alarms = [["Reports without any change", *sizes]]
    alarms.append(["reports", *(str(stable[size]["reports"]) for size in sizes)])
    for key, words in WORDS.items():
        alarms.append([words, *(_share(stable[size][key], stable[size]["reports"]) for size in sizes)])
    for rule in stable[sizes[0]]["rules"]:
        alarms.append([f"any ◆: {rule}", *(_share(stable[size]["rules"][rule], stable[size]["reports"]) for size in sizes)])

    shown = [["Shown of known changes", *changes]]

    def row(words: str, key: str, number: str) -> None:
        shown.append([words, *(f"{case[key][number]} of {case['episodes']}" for case in changes.values())])

    for number in ("6", "12"):
        row(f"a team at 65 % named by the report of month {number}", "team", number)
    for number in ("6", "12"):
        row(f"another team named by the report of month {number}", "other_teams", number)
    shown.append(["a topic's mentions in criticism a month, doubled", *(f"{case['mentions']}" for case in changes.values())])
    for number in "123":
        row(f"the doubled topic bears ◆ by month {number}", "topic", number)
    for number in "123":
        row(f"14-Tage-Frist, 20 points lower, bears ◆ by month {number}", "rate", number)
    for number in "123":
        row(f"the same, ◆ or ▲ by month {number}", "rate_or_target", number)
    return [alarms, shown]


def _share(count: int, whole: int) -> str:
    """Counts are of hundreds of reports: whole percent say enough, but one in a thousand is not none."""
    return f"{100 * count / whole:.1f}".removesuffix(".0") + " %"


def _lined_up(rows: list[list[str]]) -> list[str]:
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return ["  ".join([row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:]))]) for row in rows]
