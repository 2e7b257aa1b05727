"""Goes through one Markdown page of a built site block by block; see claims.py for what comes out.

What no pattern of wordings.py recognises is a problem of its own.
"""

from __future__ import annotations

import re
from pathlib import Path

import wordings
from claims import NOTHING, WHOLE, Claim, Judged, Page, Problem, before, cells_of, plain, times, zeichen_of
from names import Names, collect_names
from read_charts import Charts
from read_sentences import Sentences
from read_tables import Tables


class Reader(Sentences, Tables, Charts):
    """Goes through a page block by block; what it finds is in `page`."""

    def __init__(self, path: Path, root: Path, names: Names):
        self.names = names
        name = path.stem
        kind = "team" if name.startswith("team-") else name
        self.page = Page(str(path.relative_to(root)), kind, path.parent.name if kind != "index" else "", path.read_text().split("\n"))
        self.section = ""
        self.team = ""
        self.statement: tuple[str, dict, str, int] | None = None  # the Kernaussage that a Beleg belongs to
        self.subject_of_beleg: tuple = ("", WHOLE, None, NOTHING)
        self.summary_of = ""

    # What comes out

    def claim(self, figure: str, dimension: str, aspect: str, verdict: object, line: int, source: str, text: str, period: str | None = None) -> None:
        where = self.page.period if period is None else period
        if where:
            self.page.claims.append(Claim(figure, dimension, where, aspect, verdict, self.page.path, line, source, text))

    def problem(self, kind: str, line: int, text: str) -> None:
        self.page.problems.append(Problem(kind, self.page.path, line, text))

    def unknown(self, line: int, text: str) -> None:
        self.problem("unknown sentence", line, text)

    def judge(self, value: str, band: str, zeichen: object, line: int, text: str, period: str | None = None) -> None:
        self.page.judged.append(Judged(value, band, zeichen, self.page.path, line, text, period or self.page.period))

    def must(self, place: str, text: str, line: int) -> tuple[str, re.Match] | None:
        found = wordings.match(place, text)
        if not found:
            self.unknown(line, f"[{place}] {text}")
        return found

    # Blocks

    def read(self) -> Page:
        lines = self.page.lines
        self.page.end_of_text = len(lines)
        blocks, start = [], None
        for index, line in enumerate([*lines, ""]):
            if line.strip() and start is None:
                start = index
            elif not line.strip() and start is not None:
                blocks.append((start + 1, lines[start:index]))
                start = None
        for place, (first, block) in enumerate(blocks):
            head = block[0]
            if head.startswith("#"):
                self.section = plain(head.lstrip("#").strip())
                if head.startswith("# ") and self.page.kind == "team":
                    self.team = self.section.split(" · ")[0]
                if self.section == "Bewertung" and head.startswith("## "):
                    self.page.end_of_text = first - 1
                    break
                continue
            if place == 1:
                continue  # Stand, Geschäftszeichen
            self.block(first, block)
        return self.page

    def block(self, first: int, block: list[str]) -> None:
        head = block[0]
        if self.page.kind == "index":
            self.index_block(first, block)
        elif head.startswith("|"):
            self.table(first, [cells_of(line) for line in block])
        elif head.startswith("**") and head.endswith("\\") and len(block) == 2:
            self.chart(first, head, block[1])
        elif re.match(r"\*[^*].*\*$", head) and len(block) == 1:
            self.caption(first, plain(head[1:-1]))
        elif re.match(r"\d+\. ", head) and self.section == "Das Wichtigste":
            self.kernaussage(first, block)
        elif head.startswith("   ") and self.section == "Das Wichtigste":
            self.beleg(first, plain(head.strip()))
        else:
            for offset, line in enumerate(block):
                self.paragraph(first + offset, plain(line.strip()))

    def paragraph(self, line: int, text: str) -> None:
        if self.section == "Das Wichtigste":
            if found := self.must("ohne", text, line):
                self.page.sentences.append((text, line))
                if found[0] == "zu-beobachten":
                    notes = [self.note(line, note, text) for note in found[1]["notes"].split("; ")]
                    self.page.noted.append(({figure for figure in notes if figure}, line, text))
        elif self.section == "Heute zu entscheiden":
            if self.must("entscheidungen", text, line):
                self.page.decisions_line = line
        elif self.section == "Folgereaktionen" and not wordings.match("absatz", text):
            self.follow(line, text)
        elif self.section == "Lob und Anregungen":
            self.praise(line, text)
        elif self.section == "Weitergeleitete Fälle":
            self.must("weitergeleitet", text, line)
        elif text.startswith("**▲") and "abgelehnt" in text:
            self.must("hinweis", text, line)
        elif found := wordings.match("reihe", text):
            pass  # a chart without any value
        else:
            self.must("absatz", text, line)

    def caption(self, line: int, text: str) -> None:
        if text.startswith("Gelobt wurde"):
            if found := self.must("gelobt", text, line):
                dimension = f"team:{self.team}" if self.page.kind == "team" else WHOLE
                for part in found[1]["liste"].split("; "):
                    name, now, then = re.fullmatch(rf"(.+?) ({wordings.N})(?:, im {wordings.FORMERLY} ({wordings.N}))?", part).groups()
                    self.claim(f"lob: {name}", dimension, "wert", now, line, "sentence", text)
                    if then:
                        self.claim(f"lob: {name}", dimension, "wert", then, line, "sentence", text, before(self.page.period))
        elif found := self.must("unterschrift", text, line):
            if months := found[1].groupdict().get("monate"):
                self.claim("Teamvergleich", WHOLE, "Monate", months, line, "caption", text)

    def note(self, line: int, note: str, text: str) -> str | None:
        """`Eingang (steigt seit sechs Monaten)` of the sentence that nothing lies outside."""
        if found := re.fullmatch(r"(.+) \((.+)\)", note):
            if zeichen := zeichen_of("zeichen", "◆ " + found[2]):
                figure = self.names.row(self.page.period, found[1])
                self.claim(figure, WHOLE, "zeichen", zeichen, line, "sentence", text)
                return figure
        self.unknown(line, f"[ohne] {note}")
        return None

    def follow(self, line: int, text: str) -> None:
        for place in ("folge", "beobachtung", "neue-folgen"):
            found = self.must(place, text, line)
            if not found:
                return
            groups = found[1].groupdict()
            if place == "neue-folgen":
                received = {"keine": "0", "eine": "1"}.get(found[0]) or groups["wert"]
                self.claim("folgereaktionen", WHOLE, "zahl", received, line, "sentence", text)
            if place == "folge" and groups.get("nenner"):
                back = {"keiner": "0", "einer": "1"}.get(groups["zahl"], groups["zahl"])
                self.claim("folgequote", WHOLE, "wert", f"{back} von {groups['nenner']}", line, "sentence", text)
            text = groups.get("rest") or ""

    def praise(self, line: int, text: str) -> None:
        head, davor, rest = re.fullmatch(rf"(.*?)(?:( Im {wordings.FORMERLY})( .*))?", text).groups()
        found = self.must("lob", head, line)
        then = self.must("lob-davor", (davor or "") + (rest or ""), line)
        for match, period in ((found, self.page.period), (then, before(self.page.period))):
            if match and (match[0] != "nichts" or match is found):
                for art in ("lob", "anregung"):
                    said = match[1].groupdict().get(art) or "0"
                    self.claim("eingang", f"art:{art}", "wert", str(times(said)) if "mal" in said else said, line, "sentence", text, period)

    # The index

    def index_block(self, first: int, block: list[str]) -> None:
        text = "\n".join(block)
        if found := re.match(r"- \[.+\]\((berichte/.+)\.md\)$", text):
            self.summary_of = found[1]
        elif re.match(r"\*[^*].*\*$", text):
            self.must("unterschrift", plain(text[1:-1]), first)
        elif block[0].startswith("  ") and self.summary_of:
            self.page.summaries[self.summary_of] = (plain(text.strip()), first)
            if self.summary_of.endswith("fuehrungskraefte"):
                self.must("index", plain(text.strip()), first)
            self.summary_of = ""


def read_site(site: Path) -> tuple[list[Page], Names]:
    """Every report page and the index of a built site, or of its folder `intern`."""
    root = site / "intern" if (site / "intern").is_dir() else site
    paths = sorted(path for path in root.glob("berichte/*/*.md") if re.fullmatch(r"geschaeftsfuehrung|fuehrungskraefte|team-.+", path.stem))
    paths.append(root / "index.md")
    names = collect_names(root, paths)
    return [Reader(path, root, names).read() for path in paths], names
