"""Reads „Heute zu entscheiden“, the chores below it, and what is new since the period before."""

from __future__ import annotations

import datetime as dt
import re

from atoms import FRIST, KEPT_WITHIN, N, REST
from claims import WHOLE, Decision, number, within_of
from read_measures import called

TASKS = {
    "vorgang": ("abschliessen",), "vorgaenge": ("abschliessen",), "massnahme": ("termin",), "massnahme-tage": ("termin",), "massnahmen": ("termin",), "massnahmen-eine": ("termin",), "kein-eingang": ("export",), "eingehalten": ("ziel",),
    "eingehalten-seltener": ("beides",), "eingehalten-vergleich": ("beides",), "eingehalten-teams": ("ziel",), "eingehalten-nur-teams": ("ziel",),
    "vergleich": ("vergleich", "nachfragen"), "ziele": ("ziel", "ziele", "ziele-beide"),
}  # fmt: skip


class Decisions:
    """The part of the reader that knows what is to be decided."""

    def decided(self, head: list[str], body: list) -> None:
        if head not in (["Wo", "Was vorliegt", "Zu tun", "wer", "bis wann"], ["Was vorliegt", "Was zu tun ist"]):
            return self.problem("unknown table", body[0][0] - 2, " | ".join(head))
        for line, row in body:
            where, lage, task = (row[0], row[1], row[2]) if head[0] == "Wo" else (self.place, *row)
            self.page.decisions.append(Decision(where, lage, task, line))
            if any(row[3:]):
                self.unknown(line, " | ".join(row))
            todo, found = self.must("aufgabe", task, line), self.must("lage", lage, line)
            if todo and found:
                if todo[0] not in TASKS[found[0]]:
                    self.problem("mark and sentence disagree", line, " | ".join(row))
                self.decision(found[0], found[1].groupdict(), where, lage, line)
                if found[0] == "ziele":
                    self.targets(found[1]["ziele"], {"ziel": "unter", "ziele": "über"}.get(todo[0]), where, lage, line)
        return None

    def targets(self, text: str, verdict: str | None, where: str, lage: str, line: int) -> None:
        """`Zwischennachricht in 3 Arbeitstagen: 6 von 10; …`; no verdict where both kinds of marks stand together."""
        dimension = self.names.dimension(where)
        for entry in text.split("; "):
            name, value = entry.rsplit(": ", 1)
            figure = self.names.row(self.page.period, name)
            self.said.add((figure, dimension, "ziel"))
            # The tables of Gründe print the mentions alone.
            value = value.split(" von ")[0] if figure.startswith("kritisch.") else value
            self.claim(figure, dimension, "wert", value, line, "decision", lage)
            if verdict:
                self.claim(figure, dimension, "ziel", verdict, line, "decision", lage)

    def decision(self, name: str, got: dict, where: str, lage: str, line: int) -> None:
        dimension = self.names.dimension(where)
        if name == "kein-eingang":
            if where not in ("Ganzes Haus", self.place):
                self.problem("a decision about nobody", line, f"{where}: {lage}")
            return self.claim("eingang", WHOLE, "wert", "0", line, "decision", lage)
        if name in ("massnahmen", "massnahmen-eine"):
            self.late_together += int(number(got.get("massnahmen") or "1"))
            return None
        if name.startswith("massnahme"):
            return self.measure_late(got, where, lage, line)
        if where != "Ganzes Haus" and not dimension:
            return self.problem("a decision about nobody", line, f"{where}: {lage}")
        if name.startswith("vorg"):
            self.counted("bestand.ueberfaellig", dimension, "wert", got.get("spaet") or "1", got.get("wer"), lage, line)
            self.claim("bestand.ueberfaellig", dimension, "ältester", got["tage"] or "0", line, "decision", lage)
        for key in ("kept", "eigen"):
            if got.get(key):
                self.kept(got[key], dimension, line, lage, "decision")
        if got.get("teams"):
            for entry in got["teams"].split("; "):
                if re.fullmatch(rf"{N} weitere Teams", entry):
                    continue
                team, kept = re.fullmatch(rf"(.+?) ({KEPT_WITHIN})", entry).groups()
                self.kept(kept, self.names.dimension(team), line, lage, "decision")
        teams = self.names.teams_in(got["team"]) if got.get("team") else [where]
        if got.get("team") and dimension.startswith("team:") and teams != [where]:
            self.problem("a decision about another team", line, f"{where}: {lage}")
        if got.get("monate"):
            self.claim("Teamvergleich", WHOLE, "Monate", got["monate"], line, "decision", lage)
        phrases = got.get("fristen") or (got["kept"] if got.get("monate") else "")
        for phrase in re.findall(FRIST, phrases):
            figure = self.names.frist(self.page.period, within_of(phrase))
            for team in teams:
                self.said.add((figure, f"team:{team}", "seltener"))
                self.compared_with_others(figure, team, "seltener", line, "decision", lage)
        return None

    def measure_late(self, got: dict, where: str, lage: str, line: int) -> None:
        figure = called(got["titel"])
        self.said.add((figure, WHOLE, "zu entscheiden"))
        self.claim(figure, WHOLE, "zu entscheiden", True, line, "decision", lage)
        self.claim(figure, WHOLE, "Stand", "ueberfaellig", line, "decision", lage)
        if self.page.stand:
            due = self.page.stand - int(number(got["tage"])) * dt.timedelta(days=1)
            self.claim(figure, WHOLE, "Termin", f"{due:%d.%m.%Y}", line, "decision", lage)
        if self.dimension == WHOLE and self.names.teams:
            self.claim(figure, WHOLE, "verantwortlich", where, line, "decision", f"{where}: {lage}")

    def counted(self, figure: str, dimension: str, aspect: str, count: str, who: str | None, text: str, line: int, source: str = "decision") -> None:
        """A number, and of a Bereich the teams behind it."""
        self.said.add((figure, dimension, aspect))
        self.claim(figure, dimension, aspect, count, line, source, text)
        members = self.names.members.get(dimension.removeprefix("bereich:"), []) if dimension.startswith("bereich:") else []
        if not who:
            if members and self.page.kind == "bereich":
                self.unknown(line, f"[wer] {text}")
            return
        cut = re.search(rf" und {N} weitere Teams \(({N})\)$", who)
        found = {name: number_ or count for name, number_ in self.names.dimensions_in(who[: cut.start()] if cut else who).items()}
        if sum(int(number(part)) for part in found.values()) + int(number(cut[1]) if cut else 0) != int(number(count)):
            self.problem("the teams do not add up", line, text)
        if cut:  # the others are not named
            for team, part in found.items():
                self.claim(figure, team, aspect, part, line, source, text)
            return
        for team in members or [name.removeprefix("team:") for name in found]:
            self.claim(figure, f"team:{team}", aspect, found.get(f"team:{team}", "0"), line, source, text)

    def nothing_decided(self, line: int, text: str) -> None:
        if self.page.kind == "tischvorlage" and text.startswith("Einzeln"):
            if found := self.must("weitere", text, line):
                self.page.left_out = int(number(found[1]["zahl"]))
        elif self.must("entscheidungen", text, line):
            self.page.decisions_line = line
            self.page.sentences.append((text, line))

    # Chores

    def duty(self, line: int, text: str) -> None:
        found = self.must("pflicht", text, line)
        if not found:
            return
        name, got = found[0], found[1].groupdict()
        figure, aspect = ("bogen-ausstehend", "wert") if "bo" in name else ("eroerterung", "offen")
        if name.endswith("-eigen"):
            return self.counted(figure, self.dimension, aspect, got.get("bogen") or got["offen"], got["wer"], text, line, "duty")
        whole = got.get("je") or got["liste"]
        names = re.sub(rf" und {REST}$", "", whole)
        isCut = names != whole
        said = self.names.dimensions_in(names)
        isList = self.names.is_list(" und ".join(names.rsplit(", ", 1)) if isCut else names)
        if not isList or got.get("je") and name.startswith("je-") != (len(said) > 1):
            self.unknown(line, f"[pflicht] {text}")
        total = 0
        for dimension, count in said.items():
            self.said.add((figure, dimension, aspect))
            self.claim(figure, dimension, aspect, count or "1", line, "duty", text)
            total += int(number(count or "1"))
        self.said.add((figure, WHOLE, aspect))
        if not isCut:
            self.claim(figure, WHOLE, aspect, str(total), line, "duty", text)
        else:  # the others are not named
            self.said |= {(figure, place, aspect) for place in [*(f"team:{team}" for team in self.names.teams), *(f"bereich:{name}" for name in self.names.members)]}

    def not_decided(self) -> None:
        """What the section leaves out: nothing of it is late, missed or still to be done."""
        page, line = self.page, self.page.decisions_line
        if page.kind == "tischvorlage" and page.left_out:
            return
        places = [self.dimension]
        if self.dimension == WHOLE:
            places = [f"team:{team}" for team in self.names.teams] or [f"bereich:{name}" for name in self.names.members] or [WHOLE]
        rules = self.names.closing(page.period)
        teams = [place.removeprefix("team:") for place in places if place.startswith("team:")] or self.names.members.get(self.place, [])
        quiet = [("bestand.ueberfaellig", place, "wert", "0") for place in places] + [(rule, place, "ziel", None) for place in places for rule in rules]
        quiet += [(rule, f"team:{team}", "seltener", False) for team in teams for rule in rules]
        if page.kind != "tischvorlage":
            quiet += [(figure, place, aspect, "0") for place in [*places, *([WHOLE] if self.dimension == WHOLE else [])]
                      for figure, aspect in (("bogen-ausstehend", "wert"), ("eroerterung", "offen"))]  # fmt: skip
        # What the page's own tables mark must be decided on; of the closing deadlines the teams are named in place of the whole.
        for claim in [claim for claim in page.claims if claim.aspect == "ziel" and claim.verdict and claim.source == "cell"]:
            if claim.period == page.period and claim.dimension == self.dimension and claim.figure not in rules:
                quiet.append((claim.figure, claim.dimension, "ziel", None))
        for figure, place, aspect, verdict in quiet:
            if (figure, place, aspect) not in self.said:
                self.claim(figure, place, aspect, verdict, line, "section", f"nothing is said of {aspect} of {figure} {place}")
        late = [claim for claim in page.claims if claim.aspect == "zu entscheiden" and claim.source == "cell"]
        # Several of a place are one row, without their names.
        for claim in [] if self.late_together else late:
            if (claim.figure, WHOLE, "zu entscheiden") not in self.said:
                self.claim(claim.figure, WHOLE, "zu entscheiden", False, line, "section", f"nothing is said of {claim.figure}")

    # Since the period before

    def since(self, line: int, words: str) -> None:
        own = self.page.own
        day = re.fullmatch(r"dem (\d\d\.\d\d\.\d{4})", words)
        if not day and own.other(words.removeprefix("dem "), is_column=True) != own.before or bool(day) != (own.is_cut or own.kind == "span"):
            self.problem("news since another period", line, words)

    def news(self, line: int, text: str) -> None:
        place = "erledigt" if self.section == "Seither erledigt" else "neu"
        found = self.must(place, text, line)
        if not found:
            return
        got = found[1].groupdict()
        if got.get("titel"):
            names = [called(titel) for titel in re.findall(r"„([^“]*)“", got["titel"])]
        else:
            names = list(self.names.dimensions_in(got["orte"]))
            if not self.names.is_list(got["orte"]):
                self.unknown(line, f"[{place}] {text}")
        self.page.news.append((place, found[0], names, line, text))

