#!/usr/bin/env python3
"""Puts markup, scripts and odd characters into every text that an office can write, and reads the whole site for them.

    hostile_data.py KRM

No page, no twin (as cmark-gfm shows it) and no picture may hold an element, an attribute or an address that came from
the data; what was written must be there as text. Exit code 0 when all checks hold.
"""

from __future__ import annotations

import csv
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import cmarkgfm
from lxml import etree, html

# Each text stands in a name or a title and must come out as it went in, white space aside.
TEXTS = {
    "script": "<script>alert('canary')</script>",
    "handler": '"><img src=x onerror="canary()">',
    "closing": "</td></table></section><style>canary{}</style>",
    "comment": "<!-- canary --> ]]> <?canary?>",
    "link": "[canary](javascript:canary) ![canary](https://boese.example/c.png)",
    "autolink": "<https://boese.example/canary> https://boese.example www.boese.example",
    "reference": "[canary]: javascript:canary",
    "pipes": "a | b \\| c || `d | e` canary",
    "emphasis": "**canary** _x_ ~~y~~ `z` # h",
    "entity": "&lt;b&gt;canary&#60;b&#62;&amp;",
    "mustache": "{{einrichtung}} {{{x}}} {{#teams}}canary{{/teams}} {{>kopf}} {{=<% %>=}}",
    "math": "$`canary`$ $x$ \\(y\\)",
    "direction": "canary \u202egnp.exe\u202c \u2067rtl\u2069",
    "invisible": "ca\u200bna\u200cry\u00ad\u2060\ufeffx",
    "long": "canary" + "W" * 400,
    "formula": "=HYPERLINK(\"http://boese.example\")",
    "list": "1. canary - x + y",
    "quote": "> canary",
    "backslash": "canary\\",
}
KOMMENTAR = r"""
# canary <b onclick="canary()">fett</b>

<script>alert('canary')</script> <img src=x onerror=canary()>

[a](javascript:canary) [b](JaVaScRiPt:canary) [c](java&#115;cript:canary) [d](&#x6A;avascript:canary)
[e](javascript&colon;canary) [f](<java	script:canary>) [g](data:text/html,canary) [h](vbscript:canary)
[i]( javascript:canary ) [j](java&Tab;script:canary) [k](file:///etc/canary) [l][ref] <javascript:canary>
![m](https://boese.example/c.png) ![n](data:image/svg+xml,canary) [o](\x01javascript:canary)

[ref]: javascript:canary

</section></main><iframe src="https://boese.example"></iframe>

{{einrichtung}} {{>kopf}} | a | b | \u202e

| x | y |
|---|---|
| <b>canary</b> | [z](javascript:canary) |

```html
<script>canary</script>
```

<!-- canary

</section>
""".replace("\\x01", "\x01").replace("\\u202e", "\u202e")
FILE = "a | <b>canary</b> [x](javascript:canary) {{x}}.csv".replace("/", "\u2215")
# The office's own link to a drive, which stays.
DRIVE = "file:///N:/Ablagen/a&b'(c).docx"
ELEMENTS = {"script", "iframe", "object", "embed", "img", "style", "link", "meta", "base", "form", "b"}


def yaml(text: str) -> str:
    return json.dumps(text, ensure_ascii=True)


def write(folder: Path):
    texts = list(TEXTS.items())
    teams = "".join(f'      - {{id: "t{n}", name: {yaml(f"T{n} {text}")}}}\n' for n, (_, text) in enumerate(texts))
    topics = "".join(f"  sach.a{n}: {yaml(f'A{n} ' + text)}\n" for n, (_, text) in enumerate(texts))
    (folder / "data" / "erhebungsboegen").mkdir(parents=True)
    (folder / "data" / "krm.yml").write_text(
        f"einrichtung: {yaml('Amt ' + TEXTS['script'])}\ngeschaeftszeichen: {yaml(TEXTS['handler'])}\n"
        f"vertraulichkeit: {yaml(TEXTS['link'])}\nstichtag: 2026-10-31\nberichte: {{ab: 2026-10}}\nbereiche:\n"
        f'  - id: "50"\n    name: {yaml("B " + TEXTS["closing"])}\n    teams:\n{teams}anliegen:\n{topics}'
        f"fristen: [{{id: eigene, name: {yaml('F ' + TEXTS['pipes'])}, kalendertage: 5, quelle: {yaml(TEXTS['autolink'])}}}]\n"
        f"links: {{{yaml('L ' + TEXTS['link'])}: \"https://gut.example/a?b=1&c=(d)\", {yaml('N ' + TEXTS['handler'])}: \"{DRIVE}\"}}\n", "utf-8")
    rows = ["vorgangsnummer;eingang;eingangsweg;art;team;anliegen_1;bemerkung"]
    rows += [f'K-{n};05.10.2026;brief;beschwerde;t{n};sach.a{n};"{TEXTS["script"]}"' for n in range(len(texts))]
    (folder / "data" / "erhebungsboegen" / FILE).write_text("\n".join(rows) + "\n", "utf-8")
    measures = ["id;titel;anliegen;bereich;team;beschlossen;termin;status;erledigt;wirkung"]
    for n, (_, text) in enumerate(texts):
        cell = '"' + f"M{n} {text}".replace('"', '""') + '"'
        measures.append(f"M-{n};{cell};sach.a{n};;t{n};01.09.2026;01.10.2026;offen;;{cell}")
    (folder / "data" / "massnahmen.csv").write_text("\n".join(measures) + "\n", "utf-8")
    comments = folder / "data" / "kommentare" / "2026-10"
    comments.mkdir(parents=True)
    for name in ("fuehrungskraefte", "geschaeftsfuehrung", "team-t0"):
        (comments / f"{name}.md").write_text(KOMMENTAR, "utf-8")


# They would turn around the figures behind a name; they are dropped.
DIRECTIONS = re.compile("[\u202a-\u202e\u2066-\u2069]")


def squeezed(text: str) -> str:
    return " ".join(text.split())


def foreign(tree, kind: str) -> list[str]:
    """Elements, attributes and addresses that no template and no chart has."""
    wrong = []
    allowed = {"link", "meta", "form"} if kind == "page" else set()
    allowed |= {"img"} if kind == "twin" else set()
    for element in tree.iter():
        if not isinstance(element.tag, str):
            if "canary" in (element.text or ""):
                wrong.append(f"comment {element.text!r}")
            continue
        tag = etree.QName(element).localname
        if tag in ELEMENTS - allowed:
            wrong.append(f"<{tag}>")
        for name, value in element.attrib.items():
            if name.startswith("on") or name in ("style", "srcdoc"):
                wrong.append(f"{tag} {name}")
            if name in ("href", "src", "action", "{http://www.w3.org/1999/xlink}href"):
                plain = re.sub(r"[\x00-\x20]", "", value).lower()
                if value == DRIVE:
                    continue
                if re.match(r"(?:javascript|vbscript|data|file):", plain) or "boese" in plain or "canary" in plain:
                    wrong.append(f"{tag} {name}={value}")
    return wrong


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    krm, wrong = Path(sys.argv[1]).resolve(), []
    with tempfile.TemporaryDirectory() as name:
        project = Path(name)
        write(project)
        run = subprocess.run(
            [krm, "build", "--quiet", "--data", project / "data", "--output", project / "site"], capture_output=True, text=True)
        if run.returncode != 0:
            sys.exit(f"exit {run.returncode}\n{run.stderr}")
        site = project / "site" / "intern"
        pages, twins, pictures = (sorted(site.rglob("*." + ending)) for ending in ("html", "md", "svg"))
        shown = {}
        for page in pages:
            tree = html.fromstring(page.read_bytes(), parser=html.HTMLParser(encoding="utf-8"))
            wrong += [f"{page.name}: {what}" for what in foreign(tree, "page")]
            shown[page.parent.name, page.name] = squeezed(tree.text_content())
        for twin in twins:
            text = cmarkgfm.github_flavored_markdown_to_html(twin.read_text("utf-8"), cmarkgfm.cmark.Options.CMARK_OPT_UNSAFE)
            tree = html.fromstring(f"<div>{text}</div>")
            wrong += [f"{twin.name}: {what}" for what in foreign(tree, "twin")]
            wrong += [f"{twin.name}: picture {image.get('src')}" for image in tree.iter("img") if not re.fullmatch(r"[a-z0-9-]+\.svg", image.get("src"))]
            shown[twin.parent.name, twin.name] = squeezed(tree.text_content())
        for picture in pictures:
            wrong += [f"{picture.name}: {what}" for what in foreign(etree.parse(picture).getroot(), "picture")]
        for n, (name, text) in enumerate(TEXTS.items()):
            for place, prefix in [
                (f"team-t{n}.html", f"T{n} "), (f"team-t{n}.md", f"T{n} "), (f"team-t{n}.html", f"M{n} "), (f"team-t{n}.md", f"M{n} "),
                (f"team-t{n}.html", f"A{n} "), (f"team-t{n}.md", f"A{n} "), ("fuehrungskraefte.html", f"T{n} "), ("fuehrungskraefte.md", f"T{n} "),
                ("erhebungsbogen.html", f"A{n} "), ("erhebungsbogen.md", f"A{n} "),
            ]:
                folder = "intern" if place.startswith("erhebungsbogen") else "2026-10"
                if squeezed(prefix + DIRECTIONS.sub("", text)) not in shown[folder, place]:
                    wrong.append(f"{place}: „{name}“ does not read as written after {prefix}")
        wrong += [f"{place}: the file's name" for place in ("datenqualitaet.html", "datenqualitaet.md") if FILE not in shown["intern", place]]
        for place in ("fuehrungskraefte.html", "fuehrungskraefte.md"):
            words = shown["2026-10", place]
            if "canary fett" not in words or "{{einrichtung}} {{>kopf}} | a | b |" not in words:
                wrong.append(f"{place}: the comment's text is not there")
        flow = html.fromstring((site / "ablauf.html").read_bytes(), parser=html.HTMLParser(encoding="utf-8"))
        links = [(squeezed(a.text_content()), a.get("href")) for a in flow.xpath("//main//li/a")]
        if links != [(squeezed("L " + TEXTS["link"]), "https://gut.example/a?b=1&c=(d)"), (squeezed("N " + TEXTS["handler"]), DRIVE)]:
            wrong.append(f"the office's links: {links}")
        if not foreign(html.fromstring("<div><p><a href='JAVA\tSCRIPT:x'>x</a><b onclick='x'></b></p></div>"), "page"):
            wrong.append("this test sees nothing")
        for file in site.rglob("*.json"):
            json.loads(file.read_text("utf-8"))
        for file in site.rglob("*.csv"):
            for row in csv.reader(file.read_text("utf-8-sig").splitlines(), delimiter=";"):
                wrong += [f"{file.name}: formula {cell}" for cell in row if cell[:1] in ("=", "+", "@", "\t")]
        wrong += [f"{path.name}: turns its text" for path in [*pages, *twins, *pictures] if DIRECTIONS.search(path.read_text("utf-8"))]
        everything = [path for path in site.rglob("*") if path.is_file() and TEXTS["script"] in path.read_text("utf-8", "replace")]
        wrong += [f"{path.name}: the script is there as it was written" for path in everything if path.suffix in (".html", ".svg", ".md")]
    for line in wrong[:60]:
        print(line)
    print(f"{len(pages)} pages, {len(twins)} twins, {len(pictures)} pictures, {len(wrong)} wrong")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
