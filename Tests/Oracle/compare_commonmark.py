"""Compares our HTML fragment with cmark-gfm's (PyPI package cmarkgfm, extension "table", safe mode).

    compare_commonmark.py [--count N] [--seed S] [--spec spec.txt] [--batch] PROGRAM [ARGUMENT ...]

PROGRAM reads one Markdown text on standard input and writes its HTML fragment. With --batch it reads
many texts with U+001E between them and writes the fragments likewise. Exit 1 when any of them differs.
"""

import argparse
import random
import re
import subprocess
import sys

import cmarkgfm
from cmarkgfm.cmark import Options

SEPARATOR = "\x1e"

PREFIXES = ["", "", "", "", "> ", ">", "- ", "  ", "1. ", "    ", "   ", "> > ", ">  ", "\t", "* ", "2. ", " ", "-\t", "> - ", "- > ", "  > "]
DELIMITERS = ["| - | - |", "|-|-|", "-|-", "| :-: | --: |", ":-|-:", "|---|", "| - |", ":-", "|:--|", "-:", "- | -", "--|--|--",
              "| --- | --- | --- |", "|-|-", "-|", "|-", "| - | - | x", "|-||", "\x0b-|-", ":-:|:-", "|:-:|", "||", "| -- | : |"]
CELLS = ["a", "b", "c", "", " ", "1", "*x*", "**y**", "`c`", "`a\\|b`", "\\|", "\\\\|", "x\\", "[foo]", "[foo]: /url", "<b>", "</b>",
         "![i](u)", "[l](u)", "[l](javascript:x)", "*", "_", "`", "#", "##", "\\#", "ä", "€", "&amp;", "&#124;", "-", "a  ", "~", "&#10;", "'", '"', "<!-- -->", "[bar][foo]"]
LINES = ["", "", "", "foo", "bar baz", "# h", "## h #", "---", "===", "***", "```", "~~~", "    code", "\tcode", "<div>", "<b>", "<!-- c -->", "</div>",
         "<a href='x'>", "[foo]: /url", "[foo]: /url \"t\"", "[a|b]: /u", "[foo]:", "- item", "-", "* item", "1. one", "2. two", "1)", "> quote", ">", "|", "||", "| ",
         "\\", "a \\", "foo  ", "[foo]", "`open", "close`", "*em", "em*", "-", "+", "a\\|b", "`a\\|b`", "\\\\|", "<script>", "</script>", "<?x", "?>", "10. x", "\u00a0", "_a_ | b", "a | b"]


def row(rng):
    cells = [rng.choice(CELLS) for _ in range(rng.randint(1, 4))]
    pad = rng.choice(["", " ", " ", "  ", "\t"])
    text = (pad + "|" + pad).join(cells)
    if rng.random() < 0.6:
        text = "|" + pad + text
    if rng.random() < 0.6:
        text += pad + "|"
    return text + rng.choice(["", "", "", " ", "  "])


def document(rng):
    lines, columns, prefix, rest = [], None, "", ""
    for _ in range(rng.randint(2, 9)):
        if rng.random() < 0.3:
            prefix = rng.choice(PREFIXES)
            rest = prefix if ">" in prefix and rng.random() < 0.7 else re.sub(r"[^>\t]", " ", prefix)
            here = prefix
        else:
            here = rest if rng.random() < 0.8 else rng.choice(PREFIXES)
        kind = rng.random()
        if kind < 0.35:
            number = rng.randint(1, 3)
            lines.append(here + "|".join([""] + [rng.choice(CELLS) for _ in range(number)] + [""]))
            lines.append((rest if rng.random() < 0.85 else rng.choice(PREFIXES)) + "|".join([""] + [rng.choice(["-", ":-", "-:", ":-:", " --- "]) for _ in range(number)] + [""]))
        elif kind < 0.5:
            lines.append(here + rng.choice(DELIMITERS))
        elif kind < 0.75:
            lines.append(here + row(rng))
        else:
            lines.append(here + rng.choice(LINES))
    text = rng.choice(["\n", "\n", "\n", "\n", "\r\n", "\r"]).join(lines)
    if rng.random() < 0.2:
        text += "\n\n[foo]: /ref\n"
    elif rng.random() < 0.7:
        text += "\n"
    return text


def examples(path):
    text = open(path, encoding="utf-8").read()
    for found in re.finditer(r"^`{32} example[^\n]*\n(.*?)^\.\n", text, re.S | re.M):
        yield found.group(1).replace("→", "\t")


def expected(text):
    return cmarkgfm.markdown_to_html_with_extensions(text, options=0, extensions=["table"])


LONE_TAG = re.compile(r"(?<![^\n\r])([\s>*+\-0-9.)]*)</?[a-z][^>\n\r]*>(?=[ \t]*(?:\r|\n|$))", re.I)


def known(text):
    """A difference between CommonMark 0.30 and 0.29 that has nothing to do with tables, if the text can show one."""
    if LONE_TAG.search(text):
        return "a lone tag on a lazy line: 0.29 begins an HTML block, 0.30 goes on with the paragraph"
    if re.search(r"<!--(-|>|.*--[^>])", text):
        return "HTML comments with two hyphens inside"
    if re.search(r"&#(\d{8}|x[0-9a-f]{7})", text, re.I):
        return "numeric references of eight digits"
    if "\x0b" in text and "]:" in text:
        return "a vertical tab in a link reference: no white space in 0.29"
    return None


def fragments(options, texts):
    if not options.batch:
        return [subprocess.run(options.program, input=text.encode(), stdout=subprocess.PIPE, check=True).stdout.decode() for text in texts]
    run = subprocess.run(options.program, input=SEPARATOR.join(texts).encode(), stdout=subprocess.PIPE, check=True)
    results = run.stdout.decode().split(SEPARATOR)
    if len(results) != len(texts):
        sys.exit(f"{len(texts)} texts in, {len(results)} fragments out")
    return results


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--spec", action="append", default=[])
    parser.add_argument("--batch", action="store_true")
    parser.add_argument("--show", type=int, default=5)
    parser.add_argument("program", nargs=argparse.REMAINDER)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    texts = [text for path in options.spec for text in examples(path)]
    texts += [document(rng) for _ in range(options.count)]
    reasons, wrong, tables, again = {}, 0, 0, []

    def report(text, ours, theirs):
        nonlocal wrong
        wrong += 1
        if wrong <= options.show:
            print(f"--- text\n{text!r}\n--- ours\n{ours}\n--- cmark-gfm\n{theirs}")

    for text, ours in zip(texts, fragments(options, texts)):
        theirs = expected(text)
        tables += "<table>" in theirs
        if ours == theirs:
            continue
        reason = known(text)
        if not reason:
            report(text, ours, theirs)
            continue
        reasons[reason] = reasons.get(reason, 0) + 1
        if LONE_TAG.search(text):
            again.append(LONE_TAG.sub(r"\1tag", text))
    # What is left of a known difference without its tag must be equal.
    for text, ours in zip(again, fragments(options, again) if again else []):
        if ours != expected(text):
            report(text, ours, expected(text))
    for reason, count in sorted(reasons.items()):
        print(f"{count} known differences: {reason}")
    print(f"{len(texts)} texts, {tables} with tables, {wrong} wrong")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
