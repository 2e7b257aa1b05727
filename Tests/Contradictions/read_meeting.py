"""Reads the sentences of the Führungskräftebesprechung, and the short pages of a period that is one month."""

from __future__ import annotations

import re

from atoms import EARLIER, N, REST
from claims import WHOLE, number, times
from periods import day_of, month_id


class Meeting:
    """The part of the reader that knows what came back, what was praised, what was forwarded."""

    def follow(self, line: int, text: str) -> None:
        for place in ("folge", "beobachtung", "neue-folgen"):
            found = self.must(place, text, line)
            if not found:
                return
            groups = found[1].groupdict()
            if place == "neue-folgen":
                received = {"keine": "0", "eine": "1"}.get(found[0]) or groups["wert"]
                self.claim("folgereaktionen", WHOLE, "zahl", received, line, "sentence", text)
            if place == "beobachtung":
                self.claim("beobachtet", WHOLE, "wert", {"keine": "0", "eine": "1"}.get(found[0]) or groups["beobachtet"], line, "sentence", text)
            if place == "folge":
                base = {"einer": "1", "beendet": ""}.get(found[0], groups.get("nenner"))
                back = {"keiner": "0", "einer": "1"}.get(groups.get("zahl"), groups.get("zahl"))
                if found[0] == "einer":
                    back = "0" if groups["nicht"] else "1"
                self.claim("folgequote", WHOLE, "wert", f"{back} von {base}" if base else "–", line, "sentence", text)
            text = groups.get("rest") or ""

    def praise(self, line: int, text: str) -> None:
        text, _, topics = text.partition(" Angeregt wurde, ")
        if topics:
            self.ideas(line, "Angeregt wurde, " + topics)
        head, davor, ideas = re.fullmatch(r"(.*?)( (?:Im|Vom|Von|Am) .*? (?:waren es .*?|gab es beides nicht)\.)?( (?:Von .* Anregungen wurde.*|Die Anregung .*))?", text).groups()
        found = self.must("lob", head, line)
        then = self.must("lob-davor", davor or "", line)
        when = re.sub(r"^[ ](?:Im|Vom|Von|Am) | (?:waren es|gab es beides nicht).*$", "", davor or "")
        before = self.page.own.before if davor and not self.page.own.is_cut else self.earlier(span_of(when), line, text) if davor else ""
        for match, period in ((found, self.page.period), (then, before)):
            if match and (match[0] != "nichts" or match is found):
                for art in ("lob", "anregung"):
                    said = match[1].groupdict().get(art) or "0"
                    self.claim("eingang", f"art:{art}", "wert", str(times(said)) if "mal" in said else said, line, "sentence", text, period)
        if found and (became := self.must("aus-anregungen", ideas or "", line)):
            name, got = became[0], became[1].groupdict()
            taken = {"eine-nicht": "0 von 1", "eine": "1 von 1", "nichts": "–"}.get(name)
            self.claim("anregung.massnahme", WHOLE, "wert", taken or f"{got.get('zahl') or '0' if got.get('keine') or got.get('zahl') else '1'} von {got['von']}", line, "sentence", text)

    def ideas(self, line: int, text: str) -> None:
        """`Angeregt wurde, in Nennungen: Terminvergabe 2 und Umgangston 1.`: the topics, and how many of them have no room."""
        found = self.must("angeregt", text, line)
        if not found:
            return
        rest = found[1]["liste"]
        for name in sorted(self.names.topics, key=len, reverse=True):
            if match := re.search(rf"(?:^|, | und ){re.escape(name)} ({N})(?=, | und |$)", rest):
                self.claim(f"anregung: {name}", WHOLE, "wert", match[1], line, "sentence", text)
                rest = rest.replace(match[0], "", 1)
        # A topic that no table shows is known to nobody here.
        if rest and not re.fullmatch(rf"(?:(?:, | und )?[^,]+? {N})*(?: und {REST})?", rest):
            self.unknown(line, f"[angeregt] {rest}")

    def duty_gap(self, line: int, text: str) -> None:
        """Where a duty was not met in every case: as many as its row leaves open, of each team as many as its own."""
        found = self.must("luecke", text, line)
        if not found:
            return
        figure, listed = found[0], found[1]["liste"]
        others = re.search(rf" und {N} weitere (?:Teams|Bereiche) \(({N})\)$", listed)
        names = listed[: others.start()] if others else listed
        said = self.names.dimensions_in(names)
        if not said or not all(said.values()):
            self.unknown(line, f"[luecke] {text}")
        for dimension, count in said.items():
            self.claim(figure, dimension, "offen", count, line, "sentence", text)
        total = sum(int(number(count)) for count in said.values() if count) + int(number(others[1]) if others else 0)
        self.claim(figure, WHOLE, "offen", str(total), line, "sentence", text)

    def forwarded_sentence(self, line: int, text: str) -> None:
        found = self.must("weitergeleitet", text, line)
        if not found:
            return
        got = found[1].groupdict()
        total = {"keins": "0", "eins": "1"}.get(found[0]) or got["wert"]
        self.claim("weitergeleitet", WHOLE, "wert", total, line, "sentence", text)
        parts = {got["stelle"]: "1"} if got.get("stelle") else dict(re.findall(rf"(\w+) ({N})", got.get("stellen") or ""))
        if parts and sum(int(number(part)) for part in parts.values()) != int(number(total)):
            self.problem("the parts do not add up", line, text)
        for stelle, count in parts.items():
            self.claim(f"weitergeleitet.{stelle.lower()}", WHOLE, "wert", count, line, "sentence", text)

    def short_page(self, line: int, text: str) -> None:
        """A quarter or year that is one month: its figures are those of the month."""
        found = self.must("wie-monat", text, line)
        if not found:
            return
        got = found[1].groupdict()
        own = self.page.own
        named = got["jahr"] or re.sub(r"(\d)\. Quartals? (\d{4})", r"\2-Q\1", got["quartal"])
        self.same_month = month_id(got["monat"])
        target = re.sub(r"^.*/", "", self.page.path)
        if named != own.id or got["ziel"] != f"../{self.same_month}/{target}":
            self.problem("a short page about another period", line, text)
        if got.get("stand") and self.page.stand and day_of(got["stand"]) != self.page.stand:
            self.problem("a short page of another day", line, text)


def span_of(phrase: str) -> str:
    """`1. bis 17. Oktober 2025` of a sentence as the other places write it: `1.–17. Oktober 2025`."""
    text = re.sub(r"^(\d+)\. bis (\d+\. )", r"\1.–\2", phrase)
    return text if re.fullmatch(EARLIER, text) else phrase
