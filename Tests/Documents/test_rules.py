"""The handbook explains every rule that a message can name, and no other."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from rule_ids import Rules, slugs

ROOT = Path(__file__).resolve().parents[2]
HANDBOOK = (ROOT / "docs" / "Handbuch.md").read_text(encoding="utf-8")
CHAPTER = "## Was eine Meldung heißt und was zu tun ist"
ROW = re.compile(r"\| `([a-z-]+)` · (\w+(?: oder \w+)?) \| (.+) \| (.+) \|")


def tables() -> dict[str, list[tuple[str, ...]]]:
    """The rows below each heading of the chapter: rule, severities, meaning, repair."""
    chapter = HANDBOOK.split(CHAPTER + "\n")[1]
    found = {}
    for part in re.split(r"^### ", chapter, flags=re.MULTILINE)[1:]:
        title, _, text = part.partition("\n")
        rows = [line for line in text.splitlines() if line.startswith("|")][2:]
        for row in rows:
            assert ROW.fullmatch(row), f"not rule · severity | meaning | repair: {row}"
        found[title] = [ROW.fullmatch(row).groups() for row in rows]
    return found


EXPLAINED = [row for rows in tables().values() for row in rows]
EMITTED = Rules().severities
# Rules of commands that are described and not yet part of the program.
COMING = {
    "port": {"Fehler"}, "port-belegt": {"Fehler"}, "port-verboten": {"Fehler"}, "vorschau": {"Hinweis"},
}  # fmt: skip


def test_every_rule_is_explained_once():
    names = [row[0] for row in EXPLAINED]
    assert sorted(names) == sorted(EMITTED | COMING)


def test_coming_rules_are_still_to_come():
    # The program has them now: strike them off the list.
    assert sorted(COMING.keys() & EMITTED.keys()) == []


def test_severities_are_those_of_the_sources():
    said = {rule: set(words.split(" oder ")) for rule, words, *_ in EXPLAINED}
    assert said == EMITTED | COMING


def test_rules_can_be_looked_up():
    for title, rows in tables().items():
        names = [row[0] for row in rows]
        assert names and names == sorted(names), title


# What the extraction must notice, each as a program could say it.
MADE_UP = {
    'Finding(.error, "neu-eins", at: position, "Text, mit Komma (und Klammer).")': {"neu-eins": {"Fehler"}},
    'Finding(\n    .notice,\n    "neu-zwei",\n    message\n)': {"neu-zwei": {"Hinweis"}},
    'static let x = DataRule(\n    "neu-drei",\n    .warning,\n    "A.",\n    "B."\n)': {"neu-drei": {"Warnung"}},
    'func fail(_ rule: String) -> Finding { Finding(.error, rule, "") }\nlet a = fail("neu-vier"), b = Self.fail("neu-fuenf")':
        {"neu-vier": {"Fehler"}, "neu-fuenf": {"Fehler"}},
    'let (code, rule) = is ? (.usage, "neu-sechs", "") : (.data, "neu-sieben", "")\nreturn Finding(.error, rule, "")':
        {"neu-sechs": {"Fehler"}, "neu-sieben": {"Fehler"}},
}


@pytest.mark.parametrize("source", MADE_UP)
def test_what_names_a_rule_is_found(tmp_path, source):
    (tmp_path / "Made.swift").write_text(source, encoding="utf-8")
    assert Rules(tmp_path).severities == MADE_UP[source]


def test_an_unknown_way_to_name_a_rule_is_an_error(tmp_path):
    (tmp_path / "Made.swift").write_text("Finding(.error, somewhere.else, message)", encoding="utf-8")
    with pytest.raises(AssertionError, match="which rule"):
        Rules(tmp_path)


def test_slugs():
    assert slugs('"a-b" "C" "d e" "f"') == {"a-b", "f"}
