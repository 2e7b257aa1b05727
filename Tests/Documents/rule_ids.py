"""The rules that messages can name, read from the Swift sources.

A message is a `Finding`, whose second argument is its rule. Every place that makes one must say the rule in a way that this file
understands; one that does not is an error here, so that no rule can be overlooked.
"""

from __future__ import annotations

import re
from fnmatch import fnmatch
from pathlib import Path

SOURCES = Path(__file__).resolve().parents[2] / "Sources"
SLUG = re.compile(r'"([a-z]+(?:-[a-z]+)*)"')
WORDS = {"error": "Fehler", "warning": "Warnung", "notice": "Hinweis"}
# Here findings repeat the rule of another one.
COPIES = {"ConfigLog.swift": "rule", "FindingLog.swift": "*.rule", "TemplateSet.swift": "finding.rule", "SiteCheck.swift": "finding.rule"}


def argument_lists(text: str, name: str) -> list[list[str]]:
    """The arguments of every call of `name`, as they stand in the source."""
    return [arguments(text, match.end()) for match in re.finditer(rf"(?<!\w){name}\(", text)]


def arguments(text: str, start: int) -> list[str]:
    """The arguments of the call whose parenthesis has opened before `start`."""
    parts, depth, quoted, place = [""], 1, False, start
    while depth:
        sign = text[place]
        if sign == '"' and text[place - 1] != "\\":
            quoted = not quoted
        if not quoted:
            depth += (sign in "([{") - (sign in ")]}")
        if depth == 1 and sign == "," and not quoted:
            parts.append("")
        elif depth:
            parts[-1] += sign
        place += 1
    return [part.strip() for part in parts]


def body(text: str, head: str) -> str:
    """What stands in the braces behind `head`."""
    start = text.index(head) + len(head)
    start = text.index("{", start) + 1
    depth, place = 1, start
    while depth:
        depth += (text[place] == "{") - (text[place] == "}")
        place += 1
    return text[start : place - 1]


def slugs(text: str) -> set[str]:
    return set(SLUG.findall(text))


class Rules:
    """`severities` has for each rule the words that its messages begin with: Fehler, Warnung, Hinweis."""

    def __init__(self, sources: Path = SOURCES):
        self.texts = {path: path.read_text(encoding="utf-8") for path in sorted(sources.rglob("*.swift"))}
        self.severities: dict[str, set[str]] = {}
        for path, text in self.texts.items():
            for severity, *rest in argument_lists(text, "Finding"):
                if rest:
                    self.finding(path, text, severity, rest[0])
            for rule, severity, *_ in (call for call in argument_lists(text, "DataRule") if len(call) > 1):
                self.data_rule(path, rule, severity)

    def of(self, name: str) -> str:
        """The source file of that name."""
        (text,) = [text for path, text in self.texts.items() if path.name == name]
        return text

    def add(self, rules: set[str], severity: str) -> None:
        assert rules
        for rule in rules:
            self.severities.setdefault(rule, set()).add(WORDS[severity.removeprefix(".")])

    def data_rule(self, path: Path, rule: str, severity: str) -> None:
        if rule == '"personenbezug-" + kind.rawValue':
            cases = re.findall(r"^    case (\w+)(?: = \"([a-z-]+)\")?$", self.of("PersonalDataKind.swift"), re.MULTILINE)
            self.add({f"personenbezug-{code or name}" for name, code in cases}, severity)
        elif SLUG.fullmatch(rule):
            self.add(slugs(rule), severity)
        else:
            assert rule == "_ id: String", f"{path}: which rule is DataRule({rule}, …)?"

    def finding(self, path: Path, text: str, severity: str, rule: str) -> None:
        if SLUG.fullmatch(rule):
            self.add(slugs(rule), severity)
        elif fnmatch(rule, COPIES.get(path.name, "")) or rule == "rule.id" or (path.name, rule) == ("DataRule.swift", "id"):
            pass  # counted where they come from, a DataRule where it is made
        elif rule == "fault.rule":
            for word, rules in self.faults().items():
                self.add(rules, word)
        elif rule == "rule.rawValue" or rule.startswith("TemplateRule."):
            cases = dict(re.findall(r'case (\w+) = "([a-z-]+)"', self.of("TemplateRule.swift")))
            name = rule.removesuffix(".rawValue").removeprefix("TemplateRule.")
            self.add({cases[name]} if name != "rule" else set(cases.values()) - {cases["unused"]}, severity)
        elif rule == "rule":
            self.add(self.parameters(text) or self.tuples(text) or slugs(body(text, "var rule: String")), severity)
        else:
            raise AssertionError(f"{path}: which rule is Finding({severity}, {rule}, …)?")

    def faults(self) -> dict[str, set[str]]:
        """The faults of krm.yml by severity: an error, unless it is logged as a warning where it is found."""
        text = self.of("ConfigFault.swift")
        # Of teams and of Bereiche.
        assert 'what + "-name-doppelt"' in text
        rules = slugs(body(text, "var rule: String")) | slugs(text[text.index("listRules = ") :].split("]")[0])
        rules |= {"team-name-doppelt", "bereich-name-doppelt"}
        assert not any("log.notice(" in source for source in self.texts.values())
        cases = {case for source in self.texts.values() for case in re.findall(r"log\.warning\(\.(\w+)", source)}
        assert cases
        warned = set.union(*(slugs(re.search(rf"case \.{case}: (.*)", text)[1]) for case in cases))
        return {"error": rules - warned, "warning": warned}

    @staticmethod
    def tuples(text: str) -> set[str]:
        """The rules of a file that takes exit code, rule and message apart: `let (code, rule, message) = … (.usage, "rule", …)`."""
        return set(re.findall(r'\(\s*(?:\.\w+,\s*)?"([a-z-]+)",', text)) if re.search(r"let \([^)]*\brule\b", text) else set()

    @staticmethod
    def parameters(text: str) -> set[str]:
        """The rules that calls give to the functions of a file that have a parameter `rule`."""
        found: set[str] = set()
        for name, label in re.findall(r"func (\w+)\([^)]*?(_ |)rule: String", text):
            calls = [call for call in argument_lists(text, name) if not any("rule: String" in part for part in call)]
            said = (next((part for part in call if part.startswith("rule: ")), call[0]) for call in calls)
            found = found.union(*map(slugs, said))
            assert calls, f"nobody calls {name}"
        return found
