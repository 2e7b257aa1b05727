"""Reads the index: what it says of the newest reports, and which pages it links."""

from __future__ import annotations

import re

from claims import WHOLE, cells_of, plain

LINK = re.compile(r"\[([^\]]+)\]\(([^)]+)\)")
SHEETS = (["Bereich", "Zu entscheiden", "Teams"], ["Bereich", "Zu entscheiden"])
MONTHS = ["Jan", "Feb", "Mrz", "1. Q.", "Apr", "Mai", "Jun", "2. Q.", "Jul", "Aug", "Sep", "3. Q.", "Okt", "Nov", "Dez", "4. Q."]


class Index:
    """The part of the reader that knows the index."""

    def index_block(self, first: int, block: list[str]) -> None:
        text = "\n".join(block)
        if found := re.match(r"- \[.+\]\((berichte/.+)\.md\)$", text):
            self.summary_of = found[1]
        elif block[0].startswith("  ") and self.summary_of:
            said = plain(text.strip())
            if self.summary_of.endswith(("tischvorlage", "anhang")):
                if (found := self.must("weitere-seiten", said, first)) and not self.summary_of.endswith(found[0]):
                    self.problem("the index says something else", first, said)
                self.page.links.append((said, self.summary_of + ".md", first))
            else:
                self.page.summaries[self.summary_of] = (said, first)
                if self.summary_of.endswith("fuehrungskraefte"):
                    self.must("index", said, first)
            self.summary_of = ""
        elif block[0].startswith("|"):
            self.index_table(first, [cells_of(line) for line in block])
        else:
            for offset, line in enumerate(block):
                self.index_line(first + offset, plain(line))

    def index_line(self, line: int, text: str) -> None:
        if self.hint(line, text):
            return
        found = self.must("uebersicht", text, line)
        if found and found[0] == "blaetter" and found[1]["titel"] != self.section:
            self.problem("a caption of another page", line, text)
        if found and found[0] == "berichtigungen":
            self.claim("berichtigungen", WHOLE, "Zeiträume", found[1]["zeitraeume"], line, "index", text, "alle")
        if found:
            self.page.links += [(words, target, line) for words, target in LINK.findall(text)]

    def index_table(self, first: int, rows: list[list[str]]) -> None:
        head, body = rows[0], rows[2:]
        if head not in SHEETS and head != ["Jahr", *MONTHS, "ganzes Jahr"]:
            return self.problem("unknown table", first, " | ".join(head))
        for offset, row in enumerate(body, 2):
            for name, cell in zip(head, row):
                if name == "Zu entscheiden":
                    if found := self.must("offen", cell, first + offset):
                        sheet = LINK.findall(row[0])[0][1].removesuffix(".md")
                        self.page.counts.append((sheet, int(found[1].groupdict().get("zahl") or 0), first + offset))
                    continue
                links = LINK.findall(cell)
                if " · ".join(f"[{words}]({target})" for words, target in links) != cell and cell != "–" and name != "Jahr":
                    self.unknown(first + offset, cell)
                self.page.links += [(words, target, first + offset) for words, target in links]
                if head not in SHEETS and links:
                    self.archive_link(row[0], name, links[0], first + offset)
        return None

    def archive_link(self, year: str, column: str, link: tuple[str, str], line: int) -> None:
        """A month, quarter or year leads to its own report, or says which month's it is."""
        words, target = link
        period = year if column == "ganzes Jahr" else f"{year}-Q{column[0]}" if "Q" in column else f"{year}-{[name for name in MONTHS if 'Q' not in name].index(column) + 1:02}"
        own = target.split("/")[1]
        if words.startswith("wie "):
            if own[5:] != f"{[name for name in MONTHS if 'Q' not in name].index(words[4:]) + 1:02}" or own[:4] != year:
                self.unknown(line, f"[{words}]({target})")
        elif own != period or words not in (column, year):
            self.unknown(line, f"[{words}]({target})")
