"""Reads the page of Berichtigungen, and the lines at the heads of the pages that are corrected."""

from __future__ import annotations

import re

import wordings
from claims import WHOLE, cells_of, plain
from wordings_corrections import CHANGE

HEADS = (
    ["Datei", "Zeitraum", "Umfang", "Zahlen für alle"], ["Grund", "Zeiträume", "Zahlen"], ["Datei", "Zeitraum", "Umfang"],
    ["Stand", "Datei", "Zeitraum", "Umfang", "Zahlen für alle"], ["Stand", "Grund", "Zeiträume", "Zahlen"],
)  # fmt: skip
SECTIONS = ("Kein Vergleich", "Das Wichtigste", "Berichtigt", "Geänderte Zählweise", "Früher berichtigt", "Früher geänderte Zählweise", "Wie verglichen wird")
OTHERS = {"Bestand über der Frist": "bestand.ueberfaellig", "Bogen ausstehend": "bogen-ausstehend", "Bearbeitungsdauer, Median": "bearbeitungsdauer.median"}


class Corrections:
    """The part of the reader that knows what has changed since an earlier edition."""

    def corrections_block(self, first: int, block: list[str]) -> None:
        if self.section not in SECTIONS:
            self.problem("unknown section", first, self.section)
        if block[0].startswith("|"):
            self.corrections_table(first, [cells_of(line) for line in block])
            return
        for offset, line in enumerate(block):
            text = plain(line.strip())
            if re.fullmatch(r"\*[^*].*\*", line):
                self.must("berichtigungsunterschrift", plain(line[1:-1]), first + offset)
            elif self.section == "Das Wichtigste":
                if found := self.must("kernsatz", text, first + offset):
                    got = found[1].groupdict()
                    self.must("kernsatz-rest", got.get("rest") or "", first + offset)
                    if got.get("zeitraeume"):
                        self.claim("berichtigungen", WHOLE, "Zeiträume", got["zeitraeume"], first + offset, "sentence", text, "alle")
            else:
                self.must("berichtigungstext", text, first + offset)

    def corrections_table(self, first: int, rows: list[list[str]]) -> None:
        head = rows[0]
        if head not in HEADS:
            return self.problem("unknown table", first, " | ".join(head))
        for line, row in enumerate(rows[2:], first + 2):
            cells = dict(zip(head, row))
            places = {"Datei": "datei", "Umfang": "umfang", "Grund": "grund", "Zahlen": "anders-gezaehlt"}
            for column, cell in cells.items():
                if column in places:
                    self.must(places[column], cell, line)
            if "Zahlen für alle" in cells and (found := self.must("zahlen", cells["Zahlen für alle"], line)) and self.section == "Berichtigt":
                for change in (found[1].groupdict().get("liste") or "").split("; "):
                    self.change(change, self.title_id(cells["Zeitraum"]), WHOLE, line, " | ".join(row)) if change else None
        return None

    def corrected_line(self, line: int, got: dict) -> None:
        """`berichtigt: Eingang 45 → 46, Erledigt 40 → 41 und 22 weitere Zahlen` at the head of a page."""
        self.is_corrected = bool(got.get("berichtigt"))
        for kind in ("berichtigt", "anders"):
            for change in re.split(r", | und ", got.get(kind) or ""):
                if re.fullmatch(CHANGE, change):
                    self.change(change, self.page.period, self.dimension, line, change)

    def change(self, text: str, period: str, dimension: str, line: int, row: str) -> None:
        name, then, now = re.fullmatch(r"(.+?) ((?:[\d.,]+|–)(?: von [\d.]+| Tage?)?) → (.+)", text).groups()
        figure = OTHERS.get(name) or (f"weitergeleitet.{name.removeprefix('Weitergeleitet: ').lower()}" if name.startswith("Weitergeleitet: ") else self.names.row(period, name))
        if figure.startswith("„"):
            return self.unknown(line, f"[Kennzahl] {text}")
        self.claim(figure, dimension, "wert", now, line, "correction", row, period)
        self.claim(figure, dimension, "damals", then, line, "correction", row, period)
        return None

    def corrected_cells(self) -> None:
        """A corrected figure stands on no page whose head does not say so."""
        for index, line in self.page.text():
            if " (berichtigt)" in plain(line) and not self.is_corrected:
                self.problem("a corrected figure without its line", index, plain(line))
                return

    def hint(self, line: int, text: str) -> bool:
        found = wordings.match("hinweis", text)
        if found and found[0] == "geaendert":
            self.corrected_line(line, found[1].groupdict())
        return bool(found)
