"""Reads the tables whose rows or columns are months."""

from __future__ import annotations

import re

from atoms import MONTH
from claims import ARTEN, NOTHING, WHOLE, Zeichen, within_of
from periods import month_id


class Months:
    """The part of the reader that knows series of months."""

    def by_art(self, head: list[str], body: list) -> None:
        """The table of the columns: months from left to right, the newest last."""
        for line, row in body:
            if row[0] not in ARTEN and row[0] != "Gesamt":
                return self.problem("unknown table", line, " | ".join(row))
            self.claim("eingang", WHOLE if row[0] == "Gesamt" else f"art:{ARTEN[row[0]]}", "letzter Monat", row[-1], line, "cell", " | ".join(row))
        return None

    def by_month(self, head: list[str], body: list) -> None:
        if head[-1] == "Gesamt":
            for name, cell in zip(head[1:], body[-1][1][1:]):
                self.claim("eingang", WHOLE if name == "Gesamt" else f"art:{ARTEN[name]}", "letzter Monat", cell, body[-1][0], "cell", " | ".join(body[-1][1]))
            return
        if head[-1] != "Signal":
            return self.problem("unknown table", body[0][0] - 2, " | ".join(head))
        series = {name: index for index, name in enumerate(head[1:-1], 1)}
        months = [entry for entry in body if re.fullmatch(MONTH, entry[1][0])]
        foot = {row[0]: (line, row) for line, row in body if row[0] in ("Mittel", "üblich")}
        if len(months) + len(foot) != len(body) or len(foot) != 2:
            self.problem("unknown table", body[0][0], " | ".join(head))
        for line, row in months:
            month, text = month_id(row[0]), " | ".join(row)
            isLast = row is months[-1][1]
            signals = {}
            for part in row[-1].removeprefix("◆ ").split("; ") if row[-1] else []:
                if found := self.must("signal", part, line):
                    got = found[1].groupdict()
                    up = got["richtung"] in ("hoch", "steigt")
                    rule = {"außerhalb": "ausserhalb", "Trend": "trend", "zwei": "nahe", "sieben": "lauf"}[got["regel"].split(" ")[0]]
                    signals[got["reihe"]] = Zeichen(rule, up)
                    good = None if got["reihe"] in ("Eingang", "Bestand", "Dauer (Median)") else up != (got["reihe"] == "Folgequote")
                    if got.get("guete") != (None if good is None else "günstig" if good else "ungünstig"):
                        self.problem("good and bad mixed up", line, text)
                    if got["reihe"] not in series:
                        self.problem("a signal without a column", line, text)
            for name, index in series.items():
                figure = self.series(name)
                zeichen = signals.get(name, NOTHING)
                period = month if isLast else f"{self.page.period}: {month}"
                aspect = "zeichen" if isLast else "Signal im Verlauf"
                self.claim(figure, WHOLE, aspect, zeichen, line, "signal", text, period)
                self.claim(figure, WHOLE, "wert", row[index], line, "cell", text, month)
                if isLast and "üblich" in foot and foot["üblich"][1][index] != "–":
                    band = foot["üblich"][1][index]
                    self.claim(figure, WHOLE, "rahmen", band, foot["üblich"][0], "foot", f"{name}: üblich {band}", month)
                    self.judge(row[index], band, zeichen, line, f"{text}; üblich {band}", month)
                if isLast and "Mittel" in foot and foot["Mittel"][1][index] != "–":
                    self.claim(figure, WHOLE, "mittel", foot["Mittel"][1][index], foot["Mittel"][0], "foot", f"{name}: Mittel {foot['Mittel'][1][index]}", month)

    def series(self, name: str) -> str:
        fixed = {
            "Eingang": "eingang", "Bestand": "bestand", "Folgequote": "folgequote", "Dauer (Median)": "bearbeitungsdauer.median", "Der Eingang": "eingang",
            "Der Bestand": "bestand", "Die Folgequote": "folgequote", "Die Bearbeitungsdauer": "bearbeitungsdauer.median",
        }  # fmt: skip
        return fixed.get(name) or self.names.frist(self.page.period, name if name.startswith("in ") else within_of(name.removeprefix("Die ")))
