"""The measured figures as German tables: for the terminal, for docs/Statistik.md and, shorter, for the Methodik page, each
between two marker lines.
"""

from __future__ import annotations

import re

import pages

MARKERS = ("<!-- fehlalarme -->", "<!-- /fehlalarme -->")
TEMPLATE_MARKERS = ("{{! fehlalarme }}", "{{! /fehlalarme }}")

WORDS = {
    "leads": "◆ in der ersten Kernaussage",
    "teams": "◆ im Vergleich der Teams",
    "geschaeftsfuehrung": "irgendein ◆ im Bericht an die Geschäftsführung",
    "either": "irgendein ◆ dort oder in der Führungskräftebesprechung",
    "contradictions": "„Keine Auffälligkeiten“ neben einem Zeichen",
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


# What the Methodik page tells of them.
SHORT = ("leads", "teams", "geschaeftsfuehrung", "either")


def for_readers(figures: dict) -> str:
    """Two tables for a reader of the reports: how often a mark deceives, and how often a change is seen."""
    stable, changes = figures["stable"], figures["changes"]
    sizes = [size for size in stable if size != "all"]
    reports = stable[sizes[0]]["reports"]
    lines = [f"*Berichte ohne jede Änderung, die trotzdem ein Zeichen tragen; von je {reports} Monatsberichten, nach Teams und Reaktionen im Monat*", ""]
    lines += _head("Zeichen", sizes)
    for key in SHORT:
        lines.append(_line(WORDS[key], *(str(stable[size][key]) for size in sizes)))
    episodes = changes[next(iter(changes))]["episodes"]
    lines += ["", f"*Änderungen, die die Berichte zeigen; von je {episodes} Fällen*", ""]
    lines += _head("Änderung", list(changes))

    def row(words: str, key: str, number: str) -> None:
        lines.append(_line(words, *(str(case[key][number]) for case in changes.values())))

    row("Ein Team hält statt 93 nur 65 % der Fristen ein: nach sechs Monaten genannt", "team", "6")
    row("dasselbe nach zwölf Monaten", "team", "12")
    row("Ein Anliegen wird doppelt so oft kritisiert: ◆ in drei Monaten", "topic", "3")
    row("Die 14-Tage-Frist wird um 20 Punkte seltener eingehalten: ◆ in drei Monaten", "rate", "3")
    row("dasselbe: ◆ oder ▲ in drei Monaten", "rate_or_target", "3")
    return "\n".join(lines)


def _head(first: str, sizes: list[str]) -> list[str]:
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
    alarms = [["Berichte ohne jede Änderung", *map(_size, sizes)]]
    alarms.append(["Berichte", *(str(stable[size]["reports"]) for size in sizes)])
    for key, words in WORDS.items():
        alarms.append([words, *(_share(stable[size][key], stable[size]["reports"]) for size in sizes)])
    for rule in stable[sizes[0]]["rules"]:
        words = RULES.get(rule, rule)
        alarms.append([f"irgendein ◆: {words}", *(_share(stable[size]["rules"][rule], stable[size]["reports"]) for size in sizes)])

    shown = [["Was von bekannten Änderungen gezeigt wird", *map(_size, changes)]]

    def row(words: str, key: str, number: str) -> None:
        shown.append([words, *(f"{case[key][number]} von {case['episodes']}" for case in changes.values())])

    for number in ("6", "12"):
        row(f"ein Team mit 65 % genannt im Bericht des {number}. Monats", "team", number)
    for number in ("6", "12"):
        row(f"ein anderes Team genannt im Bericht des {number}. Monats", "other_teams", number)
    shown.append(["Nennungen eines Anliegens in Kritik je Monat, verdoppelt", *(_number(case["mentions"]) for case in changes.values())])
    for number in "123":
        row(f"das verdoppelte Anliegen trägt ◆ bis Monat {number}", "topic", number)
    for number in "123":
        row(f"14-Tage-Frist, 20 Punkte niedriger, trägt ◆ bis Monat {number}", "rate", number)
    for number in "123":
        row(f"dasselbe, ◆ oder ▲ bis Monat {number}", "rate_or_target", number)
    return [alarms, shown]


# How figures.json names the rules that have no German name.
RULES = {pages.TEAMS: "Vergleich der Teams", pages.UNNAMED: "keine Regel genannt"}


def _size(name: str) -> str:
    """`12 teams, 45 a month` of figures.json."""
    numbers = re.findall(r"\d+", name)
    return f"{numbers[0]} Teams, {numbers[1]} im Monat" if len(numbers) > 1 else "alle"


def _number(value: float) -> str:
    return f"{value}".replace(".", ",")


def _share(count: int, whole: int) -> str:
    """Counts are of hundreds of reports: whole percent say enough, but one in a thousand is not none."""
    return _number(f"{100 * count / whole:.1f}".removesuffix(".0")) + " %"


def _lined_up(rows: list[list[str]]) -> list[str]:
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return ["  ".join([row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:]))]) for row in rows]
