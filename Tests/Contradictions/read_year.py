"""Reads the Jahresbericht: its sentences, its table of years, its months, its results."""

from __future__ import annotations

import re

import wordings
from atoms import YEAR
from claims import NOTHING, WHOLE, count_of, number, plain, rate_of, within_of, zeichen_of
from periods import SHORT

SUBJECTS = {"davon Beschwerden": ("eingang", "art:beschwerde"), "davon Lob": ("eingang", "art:lob")}
FEW = {"keine": "0", "eine": "1", "keiner": "0", "einer": "1"}


class Year:
    """The part of the reader that knows the Jahresbericht."""

    def year_sentences(self, first: int, block: list[str]) -> None:
        if self.section == "Das Jahr in einem Satz":
            said = 1
        else:
            said = count_of(self.section.split(" ")[-2])
        if said != len(block):
            self.problem("another number of sentences", first, self.section)
        for offset, line in enumerate(block):
            text = plain(line.strip())
            number_, _, rest = text.partition(". ")
            satz, found, marks = rest.partition(" **")
            if number_ != str(offset + 1):
                self.unknown(first + offset, text)
            if said := self.must("jahressatz", satz, first + offset):
                self.year_sentence(said[0], said[1].groupdict(), found + marks, first + offset, text)

    def year_sentence(self, name: str, got: dict, marks: str, line: int, text: str) -> None:
        before = self.page.own.before
        for key, year in (("jahr", self.page.period), ("vorjahr", before)):
            if got.get(key) not in (None, year):
                self.problem("a sentence about another period", line, text)

        def say(figure: str, dimension: str, value: str, period: str | None = None) -> None:
            self.claim(figure, dimension, "wert", value, line, "sentence", text, period)

        figure = None
        if name.endswith("eingang"):
            say("eingang", WHOLE, {"keine": "0"}.get(got["wert"], got["wert"]))
            if got.get("lob"):
                say("eingang", "art:lob", praised(got["lob"]))
            if then := got.get("vorher") or got.get("war") or got.get("ging"):
                say("eingang", WHOLE, {"keine": "0", "eine": "1"}.get(then, then), before)
                say("eingang", "art:lob", praised(got["lob_vorher"] or "kein Lob"), before)
        elif name.endswith("bestand"):
            open_ = {"kein-bestand": "0", "ein-bestand": "1"}.get(name) or got["wert"]
            late = {"kein-bestand": "0", "ein-bestand": "1" if got.get("lage") == "über der Frist" else "0"}.get(name) or (open_ if got["alle"] else got["spaet"] or "0")
            say("bestand", WHOLE, open_)
            say("bestand.ueberfaellig", WHOLE, late)
            if got.get("davor"):
                open_ = re.split(",", got["davor"])[0].replace("keiner", "0")
                late = "1" if got["davor"] == "1, über der Frist" else open_ if "alle" in got["davor"] else found[1] if (found := re.search(r"davon ([\d.]+)", got["davor"])) else "0"
                say("bestand", WHOLE, open_, before)
                say("bestand.ueberfaellig", WHOLE, late, before)
        else:
            kind = name.removesuffix("-einer")
            figure = self.names.frist(self.page.period, within_of(got["frist"])) if kind == "frist" else kind
            if name.endswith("-einer"):
                value = "0 von 1" if got["nicht"] else "1 von 1"
            else:
                value = got.get("wert") or f"{FEW.get(got.get('eine')) or got['zahl']} von {got['nenner']}"
            say(figure, WHOLE, value)
            if got.get("vorher"):
                say(figure, WHOLE, got["vorher"], before)
            for share, rate in ((got.get("anteil"), rate_of(value)), (got.get("anteil_vorher"), rate_of(got.get("vorher") or ""))):
                self.share(share, rate, text, line)
        self.year_marks(figure, marks, line, text)

    def share(self, share: str | None, rate: tuple[int, int] | None, text: str, line: int) -> None:
        """A percentage stands from ten cases on, and says what its rate says."""
        if share and rate:
            self.page.shares.append((rate[1], share, text, line))
            if abs(100 * rate[0] / rate[1] - number(share)) > 0.5 + 1e-9:
                self.problem("another share than the rate", line, text)
        elif rate and rate[1] >= 10:
            self.problem("a share is missing", line, text)

    def year_marks(self, figure: str | None, marks: str, line: int, text: str, source: str = "sentence") -> None:
        ziel, zeichen = None, NOTHING
        parts = re.findall(r"\*\*([▲◆][^*▲◆]+)\*\*", marks)
        if "".join(f" **{part}**" for part in parts) != marks:
            self.unknown(line, f"[marken] {text}")
        for part in parts:
            if found := wordings.match("ziel", part):
                ziel = found[1][1]
            elif (own := zeichen_of("zeichen", part)) is not None:
                zeichen = own
            else:
                self.unknown(line, f"[marke] {part}")
        if figure:
            self.claim(figure, WHOLE, "ziel", ziel, line, source, text)
            self.claim(figure, WHOLE, "zeichen", zeichen, line, source, text)
        elif parts:
            self.unknown(line, f"[marken] {text}")

    def years(self, head: list[str], body: list) -> None:
        """Years from left to right, the newest first; marks belong to it alone."""
        marked = head[1] == "Einordnung"
        columns = {index: name for index, name in enumerate(head) if index > marked}
        if not all(re.fullmatch(YEAR, name) for name in columns.values()) or head[1 + marked] != self.page.period:
            self.problem("unknown table", body[0][0] - 2, " | ".join(head))
        for line, row in body:
            text = " | ".join(row)
            if row[0].startswith("Eingang je 1.000 "):
                figure, dimension = "je Tausend", WHOLE
            else:
                figure, dimension = SUBJECTS.get(row[0]) or (self.names.row(self.page.period, row[0]), WHOLE)
            if figure.startswith("„"):
                self.unknown(line, text)
            for index, year in columns.items():
                value, _, share = row[index].partition(" (")
                self.share(share.removesuffix(")") or None, rate_of(value), text, line)
                if value != "–" and not (rate_of(value) == (0, 0)):
                    self.claim(figure, dimension, "wert", value, line, "cell", text, year)
            if figure != "je Tausend" and dimension == WHOLE:
                marks = row[1] if marked else ""
                parts = re.findall(r"[▲◆][^▲◆]+", marks)
                self.year_marks(figure, "".join(f" **{part.strip()}**" for part in parts), line, text, "cell")

    def year_months(self, head: list[str], body: list) -> None:
        if head != ["Jahr", *SHORT, "Summe"]:
            return self.problem("unknown table", body[0][0] - 2, " | ".join(head))
        for line, row in body:
            months = [cell for cell in row[1:13] if cell != "–"]
            if sum(int(number(cell)) for cell in months) != int(number(row[13])):
                self.problem("the months do not add up", line, " | ".join(row))
            self.claim("eingang", WHOLE, "wert", row[13], line, "cell", " | ".join(row), row[0])
            for place, cell in enumerate(row[1:13], 1):
                if cell != "–":
                    self.claim("eingang", WHOLE, "wert", cell, line, "cell", " | ".join(row), f"{row[0]}-{place:02}")
        return None

    def results(self, head: list[str], body: list) -> None:
        """`Was geschah | 2025 | Anteil | 2024 | Anteil`."""
        first = 2 if head[1] == "Einordnung" else 1
        columns = {index: name for index, name in enumerate(head) if index >= first and name != "Anteil"}
        if list(columns.values()) not in ([self.page.period], [self.page.period, self.page.own.before]):
            self.problem("unknown table", body[0][0] - 2, " | ".join(head))
        for line, row in body:
            text, figure = " | ".join(row), self.names.row(self.page.period, row[0])
            if figure.startswith("„"):
                self.unknown(line, text)
            for index, year in columns.items():
                value = row[index].strip("*")
                self.share(row[index + 1].replace("–", "") or None, rate_of(value), text, line)
                if value != "–":
                    self.claim(figure, WHOLE, "wert", value, line, "cell", text, year)
            if verdicts := self.einordnung(row[1] if first == 2 else "", line):
                self.verdict(figure, WHOLE, verdicts, line, text)

    def year_paragraph(self, line: int, text: str) -> None:
        if self.section == "Jahr für Jahr":
            if (found := self.must("bezug", text, line)) and found[1]["jahr"] != self.page.period:
                self.problem("a sentence about another period", line, text)
            return
        if found := wordings.match("absatz", text):
            return
        if hidden := re.search(r" (?:Eine offene Maßnahme ist|\w+ offene Maßnahmen sind) hier nicht genannt.*?\.", text):
            self.must("absatz", hidden[0].strip(), line)
            text = text.replace(hidden[0], "", 1)
        head, ideas = re.fullmatch(r"(.*?\.)( (?:Anregungen|Die eine Anregung|Von).*)?", text).groups()
        learnt, taken = self.must("gelernt", head, line), self.must("anregungen", ideas or "", line)
        if learnt:
            self.measures_of_year(learnt[0], learnt[1].groupdict(), line, text)
        if taken and taken[0] != "keine":
            got = taken[1].groupdict()
            count = {"zu einer": "1", "zu keiner": "0"}.get(got["eine"]) or FEW.get(got["eine"]) or got.get("zahl")
            self.claim("anregung.massnahme", WHOLE, "wert", f"{count} von {got.get('von') or '1'}", line, "sentence", text)
            if got["vorher"]:
                self.claim("anregung.massnahme", WHOLE, "wert", got["vorher"], line, "sentence", text, self.page.own.before)

    def measures_of_year(self, name: str, got: dict, line: int, text: str) -> None:
        if got["jahr"] != self.page.period:
            self.problem("a sentence about another period", line, text)
        open_ = "0" if name == "keine" or got["offen_keine"] else "1" if got["offen_eine"] else str(count_of(got["offen"]))
        late = "1" if got.get("spaet_eine") or got.get("spaet") == "eine" else open_ if got.get("alle") else str(count_of(got["spaet"])) if got.get("spaet") else "0"
        self.claim("massnahmen", WHOLE, "offen", open_, line, "sentence", text)
        self.claim("massnahmen", WHOLE, "ueberfaellig", late, line, "sentence", text)


def praised(text: str) -> str:
    return {"kein Lob": "0", "einmal Lob": "1"}.get(text) or text.removesuffix("-mal Lob")
