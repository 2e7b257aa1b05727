"""Small projects before and after a change, and what the second site must say of it; counted by hand."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

HEAD = "vorgangsnummer;eingang;eingangsweg;art;team;anliegen_1;abschluss"
CONFIG = """einrichtung: Jobcenter Beispiel
beispieldaten: true
stichtag: 2026-10-31
berichte: {ab: 2026-08}
bereiche:
  - {id: "10", name: Eins, teams: [{id: "101", name: A}, {id: "102", name: B}]}
anliegen: {sach.kdu: Kosten der Unterkunft, verhalten.umgang: Umgangston}
"""
THIRTY_DAYS = """fristen:
  - {id: abschluss-14-tage, name: Abschluss in 30 Kalendertagen, quelle: GA, kalendertage: 30, eingangsweg: schriftlich, erfuellt_durch: [abschluss]}
"""
OLD = "V-0;05.08.2026;telefon;lob;101;sach.kdu;06.08.2026"
# A 14-day deadline that ends on 16 September, met.
FIRST = "V-1;02.09.2026;brief;beschwerde;101;sach.kdu;10.09.2026"
# One that ends on Monday the 21st, as the 19th is a Saturday; missed.
SECOND = "V-2;05.09.2026;brief;kritik;102;sach.kdu;29.09.2026"
LATE = "V-3;08.09.2026;telefon;lob;101;verhalten.umgang;09.09.2026"
MEASURE = "id;titel;beschlossen;termin;status;team;anliegen\nM1;Neuer Vordruck;01.09.2026;15.10.2026;offen;101;sach.kdu\n"


@dataclass(frozen=True)
class Office:
    """Exports by name, each a list of rows."""

    exports: dict[str, list[str]] = field(default_factory=lambda: {"a.csv": [OLD, FIRST, SECOND]})
    config: str = CONFIG
    massnahmen: str | None = None

    def write(self, folder: Path) -> None:
        (folder / "erhebungsboegen").mkdir(parents=True)
        (folder / "krm.yml").write_text(self.config)
        for name, rows in self.exports.items():
            (folder / "erhebungsboegen" / name).write_text("\n".join([HEAD, *rows]) + "\n")
        if self.massnahmen:
            (folder / "massnahmen.csv").write_text(self.massnahmen)


def files(**exports: list[str]) -> Office:
    return Office({name + ".csv": rows for name, rows in exports.items()})


BASE = Office()
CLOSED_LATER = "V-1;02.09.2026;brief;beschwerde;101;sach.kdu;30.09.2026"


@dataclass(frozen=True)
class Case:
    after: Office
    # Lines that the page has, with `§` for a no-break space; a line stands for its beginning.
    lines: tuple[str, ...] = ()
    before: Office = BASE
    absent: tuple[str, ...] = ()
    # Periods whose reports are corrected, and those that are counted another way.
    corrected: tuple[str, ...] = ()
    recounted: tuple[str, ...] = ()
    # By report of September, texts that it has.
    marks: dict[str, tuple[str, ...]] = field(default_factory=dict)


SEPT = ("2026-09", "2026-Q3", "2026")
CASES = {
    "nothing": Case(BASE, ("Gegenüber der Ausgabe mit dem Stand 31.10.2026 hat sich keine veröffentlichte Zahl geändert.",)),
    "late row in the same file": Case(
        files(a=[OLD, FIRST, SECOND, LATE]),
        (
            "Gegenüber der Ausgabe mit dem Stand 31.10.2026 haben sich die Berichte für September 2026, 3. Quartal 2026 und 2026 geändert.",
            "| a.csv (geändert) | September 2026 | 3 Reaktionen aus dieser Datei | Eingang 2§→§3; Erledigt 2§→§3; ",
            "| a.csv (geändert) | 3. Quartal 2026 | 4 Reaktionen aus dieser Datei | Eingang 3§→§4; ",
            "| a.csv (geändert) | 2026 | 4 Reaktionen aus dieser Datei | Eingang 3§→§4; ",
        ),
        absent=("Zählweise\n", "geänderte Eingaben |"),
        corrected=SEPT,
        marks={
            "geschaeftsfuehrung": ("**berichtigt:** Eingang 2§→§3, Erledigt 2§→§3", "| Eingang (berichtigt) |  | **3** |", "| Bestand am Monatsende |"),
            "anhang": ("| Lob (berichtigt) | 1 |", "| Beschwerde | 1 |", "| **Zusammen (berichtigt)** | 3 |", "| A |  | 2 (berichtigt) | 2 (berichtigt) | 0 | 0 |", "| B |  | 1 | 1 | 0 | 0 |"),
            "team-101": ("**berichtigt:** Eingang 1§→§2", "| Eingang (berichtigt) |  | **2** |", "| Lob (berichtigt) | 1 |"),
            "team-102": ("**berichtigt:** ", " Zahlen dieses Zeitraums; siehe", "| Eingang |  | **1** |", "| 3 (berichtigt) |"),
        },
    ),
    "late row in a new file": Case(
        files(a=[OLD, FIRST, SECOND], b=[LATE]),
        ("| b.csv (neu) | September 2026 | 1 Reaktion nachgereicht oder geändert | Eingang 2§→§3; ", "weil sich die Eingaben geändert haben (neu: b.csv)."),
        absent=("a.csv",),
        corrected=SEPT,
    ),
    "new file that repeats all and adds a row": Case(
        files(a=[OLD, FIRST, SECOND], b=[OLD, FIRST, SECOND, LATE]),
        ("| b.csv (neu) | September 2026 | 1 Reaktion nachgereicht oder geändert | Eingang 2§→§3; ",),
        corrected=SEPT,
    ),
    "two new files, the second repeats the first": Case(
        files(a=[OLD, FIRST, SECOND], b=[OLD, FIRST, SECOND, LATE], c=[OLD, FIRST, SECOND, LATE]),
        ("| c.csv (neu) | September 2026 | 1 Reaktion nachgereicht oder geändert | Eingang 2§→§3; ",),
        absent=("| b.csv",),
        corrected=SEPT,
    ),
    "full export under a new name in place of the old one": Case(
        files(b=[OLD, FIRST, SECOND, LATE]),
        ("| b.csv (neu) | September 2026 | 3 Reaktionen aus dieser Datei | Eingang 2§→§3; ", "(neu: b.csv; nicht mehr dabei: a.csv)"),
        corrected=SEPT,
    ),
    "corrected row in a new file": Case(
        files(a=[OLD, FIRST, SECOND], b=[CLOSED_LATER]),
        ("| b.csv (neu) | September 2026 | 1 Reaktion nachgereicht oder geändert | Abschluss in 14 Kalendertagen 1 von 2§→§0 von 2; ",),
        absent=("Eingang 2",),
        corrected=SEPT,
        marks={"team-101": ("| Eingang |  | **1** |",), "fuehrungskraefte": ("| A |  | 0 von 1 (berichtigt) |", "| B |  | 0 von 1 |")},
    ),
    "removed row": Case(
        files(a=[OLD, FIRST]),
        ("| a.csv (geändert) | September 2026 | 1 Reaktion aus dieser Datei | Eingang 2§→§1; ",),
        corrected=SEPT,
    ),
    "removed file": Case(
        files(a=[OLD, FIRST]),
        ("| geänderte Eingaben | September 2026 |  | Eingang 2§→§1; ", "weil sich die Eingaben geändert haben (nicht mehr dabei: b.csv)."),
        before=files(a=[OLD, FIRST], b=[SECOND]),
        corrected=SEPT,
    ),
    "renamed file": Case(files(z=[OLD, FIRST, SECOND]), ("Gegenüber der Ausgabe mit dem Stand 31.10.2026 hat sich keine",)),
    "names decide which of two rows wins": Case(
        files(a=[OLD, SECOND], z=[FIRST], m=[CLOSED_LATER]),
        ("| geänderte Eingaben | September 2026 |  | Abschluss in 14 Kalendertagen 0 von 2§→§1 von 2; ", "(umbenannt: z.csv)."),
        before=files(a=[OLD, SECOND], b=[FIRST], m=[CLOSED_LATER]),
        corrected=SEPT,
    ),
    "row that moves to another month": Case(
        files(a=[OLD, FIRST, SECOND], b=["V-1;31.08.2026;brief;beschwerde;101;sach.kdu;31.08.2026"]),
        ("| b.csv (neu) | August 2026 | 1 Reaktion nachgereicht oder geändert | Eingang 1§→§2; ", "| b.csv (neu) | September 2026 |"),
        corrected=("2026-08", *SEPT),
    ),
    "row that leaves a month": Case(
        files(a=[OLD, FIRST, SECOND], b=["V-0;05.10.2026;telefon;lob;101;sach.kdu;06.10.2026"]),
        ("| geänderte Eingaben | August 2026 |  | Eingang 1§→§0; ", "| b.csv (neu) | Oktober 2026 | 1 Reaktion nachgereicht oder geändert | Eingang 0§→§1; "),
        corrected=("2026-08", "2026-10", "2026-Q3", "2026-Q4"),
    ),
    "rule": Case(
        replace(BASE, config=CONFIG + THIRTY_DAYS),
        (
            "## Geänderte Zählweise", "| Fristregeln oder Feiertage geändert | ",
            "anders gezählt als damals: Fristregeln oder Feiertage geändert.",
        ),
        absent=("## Berichtigt\n", "csv", "sind berichtigt"),
        recounted=("2026-09", "2026-10", "2026-Q3", "2026-Q4", "2026"),
    ),
    "other Zielwerte": Case(
        replace(BASE, config=CONFIG + "zielwerte: {frist.abschluss-14-tage: 0.5}\n"),
        (
            "Gegenüber der Ausgabe mit dem Stand 31.10.2026 hat sich keine veröffentlichte Zahl geändert. Zielwerte sind geändert: "
            "Die Berichte beurteilen neu, was unter oder über dem Ziel liegt; Zahlen ändert das nicht.",
        ),
        absent=("## Berichtigt\n", "## Geänderte Zählweise"),
    ),
    "values of the export": Case(
        replace(BASE, config=CONFIG + "export: {werte: {art: {lob: kritik}}}\n"),
        ("## Geänderte Zählweise", "| Konfiguration geändert | "),
        absent=("## Berichtigt\n",),
        recounted=("2026-08", "2026-Q3", "2026"),
    ),
    "late row beside a change that counts nothing": Case(
        replace(files(a=[OLD, FIRST, SECOND], b=[LATE]), config=CONFIG.replace("Jobcenter Beispiel", "Jobcenter Muster")),
        ("| b.csv (neu) | September 2026 | 1 Reaktion nachgereicht oder geändert | Eingang 2§→§3; ",),
        absent=("Geänderte Zählweise",),
        corrected=SEPT,
    ),
    "deadline met later, and rule": Case(
        replace(files(a=[OLD, FIRST, SECOND], b=["V-2;05.09.2026;brief;kritik;102;sach.kdu;20.09.2026"]), config=CONFIG + "export: {werte: {art: {lob: kritik}}}\n"),
        ("| Konfiguration geändert; zugleich geänderte Eingaben | ", "*Eingaben, die sich zugleich geändert haben*", "| b.csv (neu) | September 2026 | 1 Reaktion nachgereicht oder geändert |\n"),
        absent=("## Berichtigt\n",),
        recounted=("2026-08", *SEPT),
    ),
    "late row and rule": Case(
        replace(files(a=[OLD, FIRST, SECOND], b=[LATE]), config=CONFIG + THIRTY_DAYS),
        (
            "| b.csv (neu) | September 2026 | 1 Reaktion nachgereicht oder geändert | Eingang 2§→§3; ",
            "| Fristregeln oder Feiertage geändert; zugleich geänderte Eingaben | ",
            "Zugleich haben sich Eingaben geändert; bei diesen Zahlen lässt sich beides nicht trennen.",
        ),
        absent=("Abschluss in 30 Kalendertagen 1 von 2",),
        corrected=SEPT,
        recounted=("2026-09", "2026-10", "2026-Q3", "2026-Q4", "2026"),
        marks={"geschaeftsfuehrung": ("**berichtigt:** Eingang 2§→§3", "; **geänderte Zählweise:** ")},
    ),
    "Maßnahmen": Case(
        replace(BASE, massnahmen=MEASURE),
        ("| massnahmen.csv (neu) | Oktober 2026 | 1 Maßnahme nachgereicht oder geändert | ",),
        corrected=("2026-09", "2026-10", "2026-Q3", "2026-Q4", "2026"),
    ),
}
