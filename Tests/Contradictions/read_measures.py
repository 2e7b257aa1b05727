"""Reads the Maßnahmen: their tables, and the Kernaussagen about them."""

from __future__ import annotations

from claims import WHOLE, number, times


def called(titel: str) -> str:
    """A Maßnahme by its title, as it stands inside quotes."""
    return "massnahme: " + titel.replace("„", "‚").replace("“", "‘")


class Measures:
    """The part of the reader that knows the Maßnahmen."""

    def measures(self, head: list[str], body: list) -> None:
        known = {"Maßnahme", "Stand", "verantwortlich", "Nennungen", "für", "beschlossen", "Termin", "Was sie bewirkt hat"}
        if not set(head) <= known or "Stand" not in head:
            self.problem("unknown table", body[0][0] - 2, " | ".join(head))
            return
        open_ = late = 0
        for line, row in body:
            cells, text = dict(zip(head, row)), " | ".join(row)
            figure = called(row[0])
            for column in ("verantwortlich", "für", "beschlossen"):
                if column in cells:
                    self.claim(figure, WHOLE, column, cells[column], line, "cell", text)
            if cells.get("Termin", "–") != "–":
                self.claim(figure, WHOLE, "Termin", cells["Termin"], line, "cell", text)
            stand = self.must("stand", cells["Stand"], line)
            if stand:
                self.stand_of(figure, stand[0], stand[1].groupdict(), line, text)
                open_, late = open_ + (stand[0] != "erledigt"), late + stand[0].startswith("ueberfaellig")
            if "Nennungen" in cells:
                self.mentions(figure, cells["Nennungen"], line, text)
        # Where some may not be named, the table has not all.
        if self.page.kind == "fuehrungskraefte" and not any("hier nicht genannt" in line for line in self.page.lines):
            self.claim("massnahmen", WHOLE, "offen", str(open_), body[0][0], "rows", f"{open_} rows")
            self.claim("massnahmen", WHOLE, "ueberfaellig", str(late), body[0][0], "rows", f"{late} rows")

    def stand_of(self, figure: str, name: str, got: dict, line: int, text: str) -> None:
        kind = name.partition("-")[0]
        self.claim(figure, WHOLE, "Stand", kind, line, "cell", text)
        for aspect, key in (("Termin", "termin"), ("erledigt", "erledigt")):
            if got.get(key):
                self.claim(figure, WHOLE, aspect, got[key], line, "cell", text)
        if self.page.decisions is not None:
            self.claim(figure, WHOLE, "zu entscheiden", kind == "ueberfaellig", line, "cell", text)

    def mentions(self, figure: str, cell: str, line: int, text: str) -> None:
        found = self.must("nennungen", cell, line)
        if not found:
            return
        name, got = found[0], found[1].groupdict()
        self.claim(figure, WHOLE, "Nennungen", cell, line, "cell", text)
        if got.get("davor"):
            total = int(number(got["davor"]) + number(got["danach"]))
            self.claim(figure, WHOLE, "Urteil", name, line, "cell", text)
            for aspect in ("davor", "danach"):
                self.claim(figure, WHOLE, aspect, got[aspect], line, "cell", text)
            if got.get("spanne"):
                self.claim(figure, WHOLE, "Änderung", got["spanne"], line, "cell", text)
                self.page.shares.append((total, got["spanne"], text, line))
            elif total >= 10:
                self.problem("„zu wenige Nennungen“ from ten on", line, text)

    def measure_statement(self, name: str, groups: dict, line: int, text: str) -> None:
        """A Kernaussage: what followed a Maßnahme, or how many are open, late, soon due."""
        if groups.get("titel"):
            figure = called(groups["titel"])
            verdict = {"massnahme-zu-wenige": "zu-wenige", "massnahme-ungesichert": "ungesichert"}.get(name, "gesichert")
            self.claim(figure, WHOLE, "Urteil", verdict, line, "sentence", text)
            for aspect in ("davor", "danach"):
                self.claim(figure, WHOLE, aspect, str(times(groups[aspect])), line, "sentence", text)
            if verdict == "gesichert" and (times(groups["danach"]) < times(groups["davor"])) != name.endswith("seltener"):
                self.problem("mark and sentence disagree", line, text)
            return
        open_ = groups.get("zahl") or "1"
        self.claim("massnahmen", WHOLE, "offen", open_, line, "sentence", text)
        if "überfällig" in text.partition("**")[0]:
            late = "1" if "sie ist" in text else open_ if "alle" in text else groups["davon"]
            self.claim("massnahmen", WHOLE, "ueberfaellig", late, line, "sentence", text)

    def measure_beleg(self, kind: str, got: dict, groups: dict, part: str, line: int) -> None:
        if kind == "termin":
            self.claim(called(got["titel"]), WHOLE, "Termin", got["termin"], line, "sentence", part)
        elif not groups.get("titel"):
            self.unknown(line, f"[beleg] {part}")
        elif kind == "aenderung":
            self.claim(called(groups["titel"]), WHOLE, "Änderung", part, line, "sentence", part)
        else:
            for aspect in ("beschlossen", "erledigt"):
                self.claim(called(groups["titel"]), WHOLE, aspect, got[aspect], line, "sentence", part)
