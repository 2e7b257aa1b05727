"""The measured figures as text: for the terminal, and for docs/Statistik.md between two marker lines."""

from __future__ import annotations

OPEN, CLOSE = "<!-- fehlalarme -->", "<!-- /fehlalarme -->"

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


def replaced(page: str, figures: dict) -> str | None:
    """The page with these figures between the marker lines; None without them."""
    if page.count(OPEN) != 1 or page.count(CLOSE) != 1:
        return None
    before, rest = page.split(OPEN)
    return f"{before}{OPEN}\n{markdown(figures)}\n{CLOSE}{rest.split(CLOSE)[1]}"


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
