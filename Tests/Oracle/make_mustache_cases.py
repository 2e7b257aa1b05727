"""Writes Tests/TemplatesTests/Cases/mustache.json: random templates with the text that two independent Mustache
implementations for Python (chevron and pystache) agree on. The fixture is committed; this is run only to renew it:

    pip install chevron pystache && python3 Tests/Oracle/make_mustache_cases.py
"""
import json
import pathlib
import random

import chevron
import pystache

MODEL = {
    "titel": "Bericht", "leer": "", "ja": True, "nein": False,
    "team": {"name": "Team A", "leitung": {"name": "N. N."}},
    "zeilen": [{"name": "eins", "wert": "1", "da": True}, {"name": "zwei", "wert": "2", "da": False}],
    "nichts": [],
}
PARTS = {"teil": "Teil {{titel}}\n", "zweizeilig": "a {{titel}}\n{{#ja}}\n{{titel}}: b\n{{/ja}}\nc", "ohne": "ohne"}
NESTED = {"zeilen": ["name", "wert"], "team": ["name"], "nichts": ["name"], "ja": [], "nein": [], "leer": [], "titel": []}


def blank(r):
    return r.choice(["", "", "", " ", "  ", "\t"])


def line_end(r):
    return r.choice(["\n", "\n", "\n", "\n\n", "", " ", " x", "\n  "])


def piece(r, depth, names):
    kind = r.randrange(9)
    if kind <= 1:
        return r.choice(["wort", "| a | b |", "- ", "x y", "ä"])
    if kind <= 3:
        return "{{" + blank(r) + r.choice(names) + blank(r) + "}}"
    if kind == 4:
        return "{{! Anmerkung" + r.choice(["", "\nüber zwei Zeilen "]) + "}}"
    if kind == 5:
        return "{{>" + r.choice([" ", ""]) + r.choice(sorted(PARTS)) + "}}"
    if depth > 2:
        return ""
    section = r.choice(sorted(NESTED))
    inverted = r.random() < 0.25
    inner = names if inverted else names + NESTED[section]
    body = "".join(blank(r) + piece(r, depth + 1, inner) + line_end(r) for _ in range(r.randrange(4)))
    return ("{{^" if inverted else "{{#") + section + "}}" + line_end(r) + body + "{{/" + section + "}}"


def main():
    r = random.Random(20161101)
    cases, refused = [], 0
    renderer = pystache.Renderer(partials=PARTS, escape=lambda text: text, missing_tags="ignore")
    while len(cases) < 800:
        names = ["titel", "leer", "team.name", "team.leitung.name"]
        template = "".join(blank(r) + piece(r, 0, names) + line_end(r) for _ in range(1 + r.randrange(5)))
        try:
            first = chevron.render(template, MODEL, partials_dict=PARTS)
        except (IndexError, chevron.ChevronError):
            refused += 1
            continue
        second = renderer.render(template, MODEL)
        if first != second:
            refused += 1
            continue
        cases.append({"template": template, "expected": first})
    print(f"{len(cases)} cases, {refused} left out where the two disagree")
    out = pathlib.Path(__file__).parent.parent / "TemplatesTests" / "Cases" / "mustache.json"
    out.parent.mkdir(exist_ok=True)
    out.write_text(json.dumps({"parts": PARTS, "cases": cases}, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")


main()
