"""Columns that a file lacks, has twice, or calls otherwise; values that the mapping gives; names for codes."""

from case import A, Case, at, notice, told
from project import COLUMNS, CONFIG, GOOD, bogen, table

B = "erhebungsboegen/b.csv"
C = "erhebungsboegen/c.csv"
DONE = {"abschluss": "12.10.2026", "antwortform": "schriftlich"}
WIDE = (*COLUMNS, "zwischennachricht", "eroertert_am", "sofortsache")
EARLY = [bogen(f"V-{number}", eingang="14.09.2026", abschluss="21.09.2026", antwortform="schriftlich") for number in range(3)]
LATE = [bogen(f"N-{number}", **DONE) for number in range(3)]


def without(*names: str) -> tuple:
    return tuple(column for column in COLUMNS if column not in names)


def export(text: str) -> str:
    return CONFIG + "export: " + text + "\n"


def missing() -> list[Case]:
    """A4: a column that matters is not there, or has another name, in one of the files."""
    renamed = table(LATE).replace(";abschluss;", ";erledigt am;", 1)
    nearly = table(LATE).replace(";abschluss;", ";Abschlus;", 1)
    lacks = told("F", "spalte-fehlt-teils", "abschluss", "konstanten", place=(1, 1), file=B)
    unknown = told("H", "spalte-unbekannt", "Spalte 9", file=B)
    meant = export('[{dateien: "b*", konstanten: {abschluss: ""}}, {dateien: "*"}]')
    told_all = "6 Zeilen gelesen = 6 verwendet + 0 abgelöst + 0 wiederholt + 0 abgelehnt"
    return [
        Case("abschluss-heisst-anders", {A: table(EARLY), B: renamed}, [lacks, unknown], account=told_all),
        Case("abschluss-fehlt-auch-mit-rejects", {A: table(EARLY), B: renamed}, [lacks, unknown], options=("--rejects", "abgelehnt.csv"), commands=("build",)),
        Case("abschluss-fast-richtig", {A: table(EARLY), B: nearly}, [lacks, told("W", "spalte-aehnlich", "abschluss", place=(1, None), file=B)]),
        Case("abschluss-fehlt-mit-absicht", {"krm.yml": meant, A: table(EARLY), B: table(LATE, without("abschluss"))}, [], exit=0,
             october={"erledigt": 0, "eingang": 3}, also=("spalte-weggefallen",)),
        Case("abschluss-fehlt-ueberall", {A: table(EARLY, without("abschluss")), B: table(LATE, without("abschluss"))}, [], exit=0, october={"erledigt": 0}),
        Case("zwischennachricht-fehlt-teils", {A: table(EARLY, WIDE), B: table(LATE, without())},
             [told("F", "spalte-fehlt-teils", "zwischennachricht", place=(1, 1), file=B)], also=("spalte-weggefallen",)),
        Case("spalte-weggefallen", {A: table(EARLY), B: table(LATE, without("bewertung"))}, [told("W", "spalte-weggefallen", "bewertung", file=B)], exit=0),
        Case("spalte-kommt-hinzu", {A: table(EARLY, without("bewertung")), B: table(LATE)}, [], exit=0),
        Case("spalte-fehlte-auch-frueher-einmal", {A: table(EARLY), B: table([row | {"vorgangsnummer": "W", "eingang": "15.09.2026"} for row in EARLY[:1]], without("bewertung")),
                                                  C: table(LATE, without("bewertung"))}, [told("W", "spalte-weggefallen", "bewertung", file=B)], exit=0),
        Case("kopfzeile-doppelt-kodiert", {A: table([bogen("K-1", **DONE)], (*COLUMNS, "erörtert am")).encode().decode("windows-1252").encode()},
             [told("W", "spalte-aehnlich", "eroertert_am")], exit=0),
    ]


def named() -> list[Case]:
    """B: ways out that the mapping offers."""
    repeated = "Schlüssel;eingang;eingangsweg;art;team;Schlagwort;Schlagwort;Schlagwort\r\nJ-1;05.10.2026;brief;lob;501;sach.kdu;verhalten.umgang;\r\n"
    nth = export('{spalten: {vorgangsnummer: Schlüssel, anliegen_1: "Schlagwort#1", anliegen_2: "Schlagwort#2", anliegen_3: "Schlagwort#3"}}')
    second = export('{spalten: {vorgangsnummer: Schlüssel, anliegen_1: "Schlagwort#2"}}')
    rows = [bogen("K-1", eingangsweg=""), bogen("K-2", anliegen_1=""), bogen("K-3", art="")]
    table_of_empty = export('{werte: {eingangsweg: {"": telefon}, anliegen_1: {"": sach.dauer, "*": sach.kdu}, art: {"": lob}}}')
    scale = [bogen("K-1", bewertung="1", **DONE), bogen("K-2", bewertung="-1", **DONE), bogen("K-3", bewertung="1", **DONE)]
    dashed = CONFIG.replace('id: "502"', 'id: "5-02"')
    return [
        Case("gleiche-ueberschriften", {"krm.yml": nth, A: repeated}, [], exit=0, october={"anliegen.verhalten.umgang": 1, "anliegen.sach.kdu": 1}),
        Case("zweite-von-gleichen", {"krm.yml": second, A: repeated}, [], exit=0, also=("spalte-unbekannt",),
             october={"anliegen.verhalten.umgang": 1, "anliegen.sach.kdu": 0}),
        Case("gleiche-ueberschriften-ohne-nummer", {"krm.yml": export("{spalten: {vorgangsnummer: Schlüssel, anliegen_1: Schlagwort}}"), A: repeated},
             [told("F", "spalte-doppelt", "#2")], also=("spalte-doppelt",)),
        Case("leere-zelle-uebersetzt", {"krm.yml": table_of_empty, A: table(rows)}, [], exit=0, october={"anliegen.sach.dauer": 1, "anliegen.sach.kdu": 2}),
        Case("minus-eins-ist-nicht-eins", {"krm.yml": export('{werte: {bewertung: {"1": berechtigt}}}'), A: table(scale)},
             [told("F", "wert-unbekannt", "bewertung", place=at(scale, 1, "bewertung"))]),
        Case("minus-eins-uebersetzt", {"krm.yml": export('{werte: {bewertung: {"1": berechtigt, "-1": unberechtigt}}}'), A: table(scale)}, [], exit=0,
             october={"berechtigt": 2}),
        Case("minus-eins-ist-kein-ja", {A: table([*GOOD, bogen("K-9", vermerk="-1")])}, [told("F", "wert-unbekannt", "vermerk", place=(5, None))]),
        Case("team-mit-strich", {"krm.yml": dashed, A: table([bogen("K-1", team="5-02"), bogen("K-2", team="5\u201102")])}, [], exit=0,
             also=("team-ausgelaufen",), october={"eingang": 2}),
        Case("team-ohne-strich", {"krm.yml": dashed, A: table([bogen("K-1", team="502")])}, [told("F", "team-unbekannt", place=(2, None))]),
        Case("anliegen-bei-namen", {A: table([bogen("K-1", anliegen_1="Kosten der Unterkunft", anliegen_2="UMGANGSTON")])}, [], exit=0,
             october={"anliegen.sach.kdu": 1, "anliegen.verhalten.umgang": 1}),
    ]


def shown() -> list[Case]:
    """C: what a new user sees of an export with a layout of its own."""
    many = [bogen(f"K-{number}", art=("Unmut", "Dank", "Wunsch", "Unmut")[number % 4]) for number in range(40)]
    bare = tuple(column for column in COLUMNS if column not in ("vermerk", "verzicht_schriftlich"))
    oral = [bogen(f"K-{number}", abschluss="12.10.2026", antwortform="telefon") for number in range(8)]
    summary = told("F", "wert-unbekannt", "35", "5 Zeichen", "4 Zeichen", "6 Zeichen")
    start = CONFIG.replace('{id: "501", name: Team Nord}', '{id: "501", name: Team Nord, gueltig_ab: 2026-10-06}')
    return [
        Case("unbekannte-werte-gezaehlt", {A: table(many)}, [told("F", "wert-unbekannt", "art")] * 5 + [summary]),
        Case("vermerk-gibt-es-im-export-nicht", {A: table(oral, bare)}, [told("H", "vermerk-nicht-im-export", "vermerk", file="*")], exit=0),
        Case("team-noch-nicht-gueltig", {"krm.yml": start, A: table([*GOOD[1:2], bogen("K-9", eingang="06.10.2026")])},
             [told("W", "team-noch-nicht-gueltig", "06.10.2026", place=(2, None))], exit=0),
        Case("spalte-unbekannt-bleibt-hinweis", {A: table(GOOD, (*COLUMNS, "Raum"))},
             [notice("spalte-unbekannt", f"Spalte {len(COLUMNS) + 1} ist unbekannt und wird nicht gelesen.", (1, len(";".join(COLUMNS)) + 2))], exit=0),
    ]


CASES = [*missing(), *named(), *shown()]
