"""What counts as a mark, and what does not."""

import sys

sys.dont_write_bytecode = True

import pages  # noqa: E402
import pytest  # noqa: E402
import tables  # noqa: E402

HEAD = "| Kennzahl | Oktober 2026 | Einordnung |\n|---|--:|---|\n"


@pytest.mark.parametrize(
    "words, rule",
    [
        ("◆ ungewöhnlich hoch", "ungewöhnlich hoch/niedrig"),
        ("◆ seit sieben Monaten über dem Mittel", "seit … Monaten über/unter dem Mittel"),
        ("◆ seit\u00a0neun Monaten unter dem Mittel", "seit … Monaten über/unter dem Mittel"),
        ("◆ sinkt seit sechs Monaten", "steigt/sinkt seit … Monaten"),
        ("◆ zwei von drei Monaten nahe der Grenze", "zwei von drei Monaten nahe der Grenze"),
        ("◆ seltener als die anderen", pages.TEAMS),
        ("Team 302 hält die 14-Tage-Frist seltener ein als die anderen Teams. ◆", pages.TEAMS),
        ("◆ Signal", pages.UNNAMED),
    ],
)
def test_a_cell_names_its_rule(words, rule):
    page = pages.read(f"## Kennzahlen\n\n{HEAD}| Eingang | **60** | **{words}** |\n| Bestand | **9** | *üblich* |\n")
    assert [(mark.label, mark.rule) for mark in page.signals] == [("Eingang", rule)]


def test_the_comparison_of_teams_is_a_rule_of_its_own_at_any_level():
    for level in ("##", "###"):
        text = f"{level} {pages.COMPARISON}\n\n| Team | in 14 Tagen | |\n|---|--:|---|\n| Team 302 | 49 von 71 | ◆ seltener |\n"
        page = pages.read(f"## Fristen\n\n{text}\n## Eingang\n\n{HEAD}| Eingang | **60** | **◆ ungewöhnlich hoch** |\n")
        assert [mark.is_comparison for mark in page.signals] == [True, False]
        assert page.signals[0].rule == pages.TEAMS and pages.COMPARISON in page.sections


def test_a_label_is_its_words_without_its_link():
    row = "| [Abschluss in 14 Kalendertagen](../../methodik.md#eingehaltene-fristen) | **▲ unter Ziel** **◆ ungewöhnlich niedrig** | **3 von 20** |\n"
    row += "| [Leistung I](bereich-10.md) | **▲ unter Ziel** | 3 von 8 |\n"
    marks = pages.read(f"## Fristen\n\n| Frist | Einordnung | eingehalten |\n|---|---|--:|\n{row}").marks
    assert [(mark.sign, mark.label) for mark in marks] == [
        (pages.SIGNAL, "Abschluss in 14 Kalendertagen"), (pages.TARGET, "Abschluss in 14 Kalendertagen"), (pages.TARGET, "Leistung I"),
    ]


def test_the_appendix_compares_the_teams_below_its_charts():
    chart = "**Team 302 hält die 14-Tage-Frist seltener ein**\\\n*Eingehalten in Prozent*\\\n![Team 302 hält die 14-Tage-Frist seltener ein als die anderen Teams.](a.svg)\n"
    table = "| Team | in 14 Tagen | als die anderen |\n|---|--:|---|\n| Team 302 | 49 von 71 (69 %) | ◆ in 14 Tagen seltener |\n| Team 303 | 22 von 25 |  |\n"
    months = "| Monat | Eingang | Signal |\n|---|--:|---|\n| Mai 2026 | 61 | ◆ Eingang: außerhalb der Grenzen (hoch) |\n"
    page = pages.read(f"# Anhang · Oktober 2026\n\n## Verläufe\n\n{months}\n## {pages.COMPARISON}\n\n{chart}\n{table}\nNur wer außerhalb liegt, unterscheidet sich (◆).\n")
    assert [(mark.label, mark.rule) for mark in page.signals] == [("Team 302", pages.TEAMS)]


@pytest.mark.parametrize(
    "first, second, led",
    [
        ("**◆ ungewöhnlich hoch**", "**▲ überfällig**", True),
        ("**▲ überfällig**", "**◆ ungewöhnlich hoch**", False),
        ("", "**◆ ungewöhnlich hoch**", False),
    ],
)
def test_only_the_first_kernaussage_leads(first, second, led):
    text = f"## Das Wichtigste\n\n1. Etwas. {first}\n\n   Vormonat: 9\n\n2. Etwas. {second}\n\n## Ablauf\n\n1. Lesen **◆**\n"
    assert pages.read(text).is_led_by_signal is led


def test_explanations_and_looking_back_are_no_marks():
    text = "| Monat | Eingang | Signal |\n|---|--:|---|\n| Mai 2026 | 61 | ◆ Eingang |\n\nNur was außerhalb liegt, ist ein Signal (◆).\n"
    assert pages.read(text).marks == ()


def test_nothing_to_report_beside_a_mark():
    page = pages.read(f"## Das Wichtigste\n\nKeine Auffälligkeiten.\n\n## Fristen\n\n{HEAD}| 3 Wochen | 3 von 8 | **▲ unter Ziel** |\n")
    assert page.says_nothing and [mark.sign for mark in page.marks] == [pages.TARGET] and page.signals == []


def test_the_published_block_is_replaced_between_its_marker_lines():
    figures = {
        "stable": {"all": {"reports": 200, **dict.fromkeys(tables.WORDS, 1), "rules": {pages.TEAMS: 0}}},
        "changes": {"x": {"episodes": 20, "mentions": 3.2} | {name: dict.fromkeys(("1", "2", "3", "6", "12"), 4) for name in
                    ("team", "other_teams", "topic", "rate", "rate_or_target")}},
    }
    text, (first, last) = tables.markdown(figures), tables.MARKERS
    once = tables.replaced(f"before\n{first}\nold\n{last}\nafter\n", text, tables.MARKERS)
    assert once.startswith("before\n") and once.endswith("\nafter\n") and "old" not in once and "0,5 %" in once
    assert tables.replaced(once, text, tables.MARKERS) == once
    assert tables.replaced("no markers", text, tables.MARKERS) is None


def test_differences_name_their_place():
    assert tables.differences({"a": {"b": 1, "gone": 2}}, {"a": {"b": 3}}) == ["a › b is 1, measured 3", "a › gone is 2, measured None"]
