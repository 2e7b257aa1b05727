"""Reads the Kernaussagen of the report to the Geschäftsführung, and what they rest on."""

from __future__ import annotations

import re

import wordings
from atoms import FRIST, K, KEPT_WITHIN, N, WITHIN
from claims import ARTEN, NOT_OUTSIDE, NOTHING, WHOLE, Zeichen, plain, rate_of, times, within_of, zeichen_of


class Messages:
    """The part of the reader that knows the Kernaussagen."""

    def kernaussage(self, line: int, block: list[str]) -> None:
        if len(block) > 1:
            self.unknown(line + 1, block[1])
        text = plain(block[0].split(". ", 1)[1])
        satz, found, marken = text.partition(" **")
        marks = re.findall(r"\*\*([▲◆][^*▲◆]+)\*\*", found + marken)
        if "".join(f" **{mark}**" for mark in marks) != found + marken:
            self.unknown(line, f"[marken] {text}")
        self.page.sentences.append((satz, line))
        self.statement, self.subject_of_beleg = None, ("", WHOLE, None, NOTHING)
        found = self.must("kernaussage", satz, line)
        if not found:
            return
        name, groups = found[0], found[1].groupdict()
        self.statement = (name, groups, satz, line)
        if name.startswith(("vergleich", "team")):
            self.team_statement(name, groups, marks, satz, line)
        else:
            self.figure_statement(name, groups, marks, satz, line, text)

    def team_statement(self, name: str, groups: dict, marks: list[str], satz: str, line: int) -> None:
        period = self.page.period
        known = {"▲ unter Ziel", "◆ Teamvergleich"}
        for mark in marks:
            if mark not in known:
                self.unknown(line, f"[marke] {mark}")
        for team in self.names.teams_in(groups.get("teams") or groups.get("team") or ""):
            self.page.teams_named.append((team, line, satz))
            if name.startswith("vergleich"):
                for phrase in re.findall(FRIST, groups["fristen"]):
                    self.compared_with_others(self.names.frist(period, within_of(phrase)), team, groups["seite"], line, "sentence", satz)
            else:
                self.kept(groups["kept"], f"team:{team}", line, satz)
        if name.startswith("vergleich") != ("◆ Teamvergleich" in marks):
            self.problem("mark and sentence disagree", line, f"{satz} {marks}")
        if not name.startswith("vergleich") and marks != ["▲ unter Ziel"]:
            self.problem("mark and sentence disagree", line, f"{satz} {marks}")
        if name.startswith("vergleich"):
            rules = [self.names.frist(period, within_of(phrase)) for phrase in re.findall(FRIST, groups["fristen"])]
            self.page.team_marks.append((self.names.teams_in(groups["teams"]), rules, "▲ unter Ziel" in marks, line, satz))

    def kept(self, text: str, dimension: str, line: int, satz: str, source: str = "sentence") -> None:
        """`die 14-Tage-Frist in 3 von 8`, `in 14 Tagen 3 von 8`: named because the target is missed."""
        parts = [(within_of(a), b) for a, b in re.findall(rf"({FRIST}) in ({K})", text)]
        parts += [(a, b) for a, b in re.findall(rf"({WITHIN}) ({K})", text)]
        for within, value in parts:
            figure = self.names.frist(self.page.period, within)
            self.said.add((figure, dimension, "ziel"))
            self.claim(figure, dimension, "ziel", "unter", line, source, satz)
            self.claim(figure, dimension, "wert", value, line, source, satz)

    def figure_statement(self, name: str, groups: dict, marks: list[str], satz: str, line: int, text: str) -> None:
        figure, dimension, value = self.subject(name, groups)
        if name.startswith("folgereaktionen"):
            self.claim(figure, WHOLE, "zahl", {"Keine": "0"}.get(groups["zahl"], groups["zahl"]), line, "sentence", text)
        if name.startswith("massnahme"):
            self.measure_statement(name, groups, line, text)
        if name.startswith("bo"):
            self.claim("bogen-ausstehend", WHOLE, "wert", groups.get("wert") or "1", line, "sentence", text)
        if not figure:
            if any("◆" in mark or "Ziel" in mark for mark in marks):
                self.problem("mark and sentence disagree", line, text)
            return
        zeichen, ziel = NOTHING, None
        for mark in marks:
            if mark == "▲ überfällig":
                continue
            if found := wordings.match("ziel", mark):
                ziel = found[1][1]
            elif (own := zeichen_of("zeichen", mark)) is not None:
                zeichen = own
            else:
                self.unknown(line, f"[marke] {mark}")
        said = groups.get("wie")
        if figure == "bestand":
            late = groups.get("spaet")
            if (late is not None or "alle über der Frist" in satz or "er ist über" in satz) != ("▲ überfällig" in marks):
                self.problem("mark and sentence disagree", line, text)
            self.claim("bestand", WHOLE, "zeichen", zeichen if zeichen != NOTHING else NOT_OUTSIDE, line, "sentence", text)
            if zeichen == NOTHING:
                self.claim("bestand.ueberfaellig", WHOLE, "zeichen", NOT_OUTSIDE, line, "sentence", text)
            self.open_cases(satz, groups, line)
        elif figure == "bestand.ueberfaellig":
            late = {"spaet-keiner": "0", "spaet-einer": "1", "spaet-alle": groups.get("offen")}.get(name) or groups["spaet"]
            if (late != "0") != ("▲ überfällig" in marks):
                self.problem("mark and sentence disagree", line, text)
            self.claim(figure, WHOLE, "zeichen", zeichen, line, "sentence", text)
            self.claim("bestand", WHOLE, "zeichen", NOT_OUTSIDE, line, "sentence", text)
            self.claim(figure, WHOLE, "wert", late, line, "sentence", text)
            if open_ := groups.get("offen") or {"spaet-einer": "1"}.get(name):
                self.claim("bestand", WHOLE, "wert", open_, line, "sentence", text)
        else:
            self.claim(figure, dimension, "zeichen", zeichen, line, "sentence", text)
            self.claim(figure, dimension, "ziel", ziel, line, "sentence", text)
        isOutside = isinstance(zeichen, Zeichen) and zeichen.rule == "ausserhalb"
        if name == "ohne-eingang":
            said = "wenige" if isOutside else None  # whatever is unusual, the export is missing
        if bool(said) != isOutside or (said and zeichen.up != (said in ("viel", "viele", "oft", "häufig", "spät"))):
            self.problem("mark and sentence disagree", line, text)
        if isOutside:
            self.claim(figure, dimension, "vorjahr", bool(groups.get("vorjahr")), line, "sentence", text)
        if value is not None:
            self.claim(figure, dimension, "wert", value, line, "sentence", text)
        self.subject_of_beleg = (figure, dimension, value, zeichen)

    def open_cases(self, satz: str, groups: dict, line: int, source: str = "sentence", period: str | None = None) -> None:
        open_, late = groups.get("wert"), groups.get("spaet")
        if open_ is None:
            open_ = "0" if satz.startswith("Kein Vorgang") else "1"
        if late is None:
            late = open_ if "alle über" in satz or "er ist über" in satz else "0"
        self.claim("bestand", WHOLE, "wert", open_, line, source, satz, period)
        self.claim("bestand.ueberfaellig", WHOLE, "wert", late, line, source, satz, period)

    def subject(self, name: str, groups: dict) -> tuple[str, str, str | None]:
        """Figure, dimension and value of a Kernaussage; no figure where it is about none."""
        period, value = self.page.period, groups.get("wert")
        if name.startswith("frist"):
            return self.names.frist(period, within_of(groups["frist"])), WHOLE, value
        if name.startswith(("andere-frist", "anteil")):
            return self.names.row(period, groups["name"]), WHOLE, value
        if name.startswith("spaet"):
            return "bestand.ueberfaellig", WHOLE, None
        if name.startswith("bestand"):
            return "bestand", WHOLE, None
        if name.startswith("dauer"):
            return "bearbeitungsdauer.median", WHOLE, value
        if name == "folgequote-einer":
            return "folgequote", WHOLE, "0 von 1" if groups["nicht"] else "1 von 1"
        if name == "folgequote":
            back = groups["zaehler"] or {"einer": "1", "keiner": "0"}[groups["einer"]]
            return "folgequote", WHOLE, f"{back} von {groups['nenner']}"
        if name.startswith("eingang"):
            return "eingang", WHOLE, value or "1"
        if name == "ohne-eingang":
            return "eingang", WHOLE, "0"
        if name.startswith("art"):
            return "eingang", f"art:{ARTEN.get(groups['art'], groups['art'])}", "0" if value == "keine" else value
        if name.startswith(("kritik", "lob")):
            kind = "kritisch" if name.startswith("kritik") else "lob"
            return f"{kind}.{self.names.topics.get(groups['thema'], groups['thema'])}", WHOLE, str(times(groups["mal"]))
        if name.startswith("folgereaktionen"):
            return "folgereaktionen", WHOLE, f"{groups['zahl'].replace('Keine', '0')} von {groups['basis']}"
        if name.startswith("weitergeleitet"):
            return f"weitergeleitet.{groups['stelle'].lower()}", WHOLE, "0" if value == "keine" else value
        return "", WHOLE, None

    def beleg(self, line: int, text: str) -> None:
        if not self.statement:
            return
        name, groups, satz, first = self.statement
        figure, dimension, value, zeichen = self.subject_of_beleg
        if name.startswith(("vergleich", "team", "massnahme", "bog", "boeg")):
            figure = ""
        for part in self.parts(text):
            if name.startswith(("bog", "boeg")) and self.names.teams_in(part):
                continue
            found = self.must("beleg", part, line)
            if not found:
                continue
            kind, got = found[0], found[1].groupdict()
            if kind in ("termin", "wann", "aenderung"):
                self.measure_beleg(kind, got, groups, part, line)
            elif kind == "ueblich" and figure:
                self.claim(figure, dimension, "rahmen", got["band"], line, "sentence", f"{satz} {text}")
                shown = value if value is not None else next((c.verdict for c in self.page.claims if c.line == first and c.figure == figure and c.aspect == "wert"), None)
                if shown:
                    self.judge(shown, got["band"], zeichen, line, f"{satz} {part}")
            elif kind == "unsicherheit":
                if figure:
                    self.claim(figure, dimension, "spanne", got["spanne"], line, "sentence", f"{satz} {text}")
                    if rate := rate_of(value or ""):
                        self.page.shares.append((rate[1], part, satz, line))
            elif kind == "anteil" and (rate := rate_of(value or "")):
                self.page.shares.append((rate[1], part, satz, line))
            elif kind == "monate":
                self.claim("Teamvergleich", WHOLE, "Monate", got["monate"], line, "sentence", f"{satz} {text}")
            elif kind == "ziel" and figure:
                self.claim(figure, WHOLE, "Zielwert", got["ziel"], line, "sentence", f"{satz} {text}")
            elif kind == "wert" and figure:
                if value not in (got["wert"], got["wert"].split(" ")[0]):
                    self.problem("sentence and its Beleg disagree", line, f"{satz} {text}")
                self.claim(figure, dimension, "Anteil", got["wert"], line, "sentence", f"{satz} {text}")
            elif kind == "offen" and name.startswith("bo"):
                self.claim("bogen-ausstehend", WHOLE, "wert", "0", line, "sentence", part, self.earlier(got["wann"], line, text))
            elif kind == "offen":
                self.open_before(line, got, part)
            elif kind == "vergleich" and name.startswith("bo"):
                self.claim("bogen-ausstehend", WHOLE, "wert", got["wert"], line, "sentence", part, self.earlier(got["wann"], line, text))
            elif kind == "vergleich" and name.startswith("folgereaktionen"):
                self.claim(figure, WHOLE, "zahl", got["wert"], line, "sentence", f"{satz} {text}", self.earlier(got["wann"], line, text))
            elif kind == "vergleich" and figure and figure != "bestand":
                self.claim(figure, dimension, "wert", "0" if got["wert"] == "keine" else got["wert"], line, "sentence", f"{satz} {text}", self.earlier(got["wann"], line, text))
            elif kind == "team":
                self.compared(got, groups, line, f"{satz} {text}")
            elif kind == "team-im-zeitraum":
                teams = self.names.teams_in(got["team"] or groups.get("teams") or "")
                for team in teams:
                    self.kept(got["kept"], f"team:{team}", line, f"{satz} {text}")
            elif kind == "teams":
                for entry in re.findall(rf"([^()]+) \(({KEPT_WITHIN})\)", got["teams"]):
                    for team in self.names.teams_in(entry[0]):
                        self.page.teams_named.append((team, line, text))
                        self.kept(entry[1], f"team:{team}", line, text)

    def without_messages(self, line: int, text: str) -> None:
        """What stands in place of the Kernaussagen."""
        if found := self.must("ohne", text, line):
            self.page.sentences.append((text, line))
            got = found[1].groupdict()
            if got.get("orte"):
                self.page.missing |= set(self.names.dimensions_in(got["orte"]))
                if not self.names.is_list(got["orte"]):
                    self.unknown(line, f"[ohne] {text}")
            if got.get("notes"):
                notes = [self.note(line, note, text) for note in got["notes"].split("; ")]
                self.page.noted.append(({noted for noted in notes if noted}, line, text))

    def note(self, line: int, note: str, text: str) -> tuple[str, str] | None:
        """`Eingang (steigt seit sechs Monaten)`, or `Leistung I: Eingang (…)`, of the sentence that nothing lies outside."""
        if found := re.fullmatch(r"(?:([^:]+): )?(.+) \((.+)\)", note):
            dimension = self.names.dimension(found[1]) if found[1] else WHOLE
            if (zeichen := zeichen_of("zeichen", "◆ " + found[3])) and bool(dimension) == bool(found[1]):
                figure = self.names.row(self.page.period, found[2])
                self.claim(figure, dimension, "zeichen", zeichen, line, "sentence", text)
                return figure, dimension
        self.unknown(line, f"[ohne] {note}")
        return None

    def parts(self, text: str) -> list[str]:
        """The parts between the dots; a title may hold one itself."""
        parts = []
        for part in text.split(" · "):
            if parts and parts[-1].count("„") > parts[-1].count("“"):
                parts[-1] += " · " + part
            else:
                parts.append(part)
        return parts

    def open_before(self, line: int, got: dict, part: str) -> None:
        period = self.earlier(got["wann"], line, part)
        if got["wert"] is None:
            return self.claim("bestand", WHOLE, "wert", "0", line, "sentence", part, period)
        sentence = got["rest"]
        late = re.search(rf"({N}) davon", sentence)
        late = late[1] if late else "1" if sentence == ", über der Frist" else None
        self.open_cases(sentence, {"wert": got["wert"], "spaet": late}, line, "sentence", period)

    def compared(self, got: dict, groups: dict, line: int, text: str) -> None:
        team = got["team"] or groups.get("teams") or ""
        for name in self.names.teams_in(team):
            figure = self.names.frist(self.page.period, within_of(got["frist"]))
            self.claim(figure, f"team:{name}", "zwölf Monate", got["wert"], line, "sentence", text)
