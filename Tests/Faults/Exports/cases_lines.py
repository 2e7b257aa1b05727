"""Lines that are no case, rows that are torn apart, quotes that swallow rows, bytes of two encodings."""

from case import A, Case, told
from project import COLUMNS, GOOD, bogen, table

B = "erhebungsboegen/b.csv"
DONE = {"abschluss": "12.10.2026", "antwortform": "schriftlich"}
TEXT = table(GOOD)
HEAD = ";".join(COLUMNS)
LINE = ";".join(bogen("K-9", **DONE).get(column, "") for column in COLUMNS)
LESS = "4 Zeilen gelesen = 3 verwendet + 0 abgelöst + 0 wiederholt + 1 abgelehnt"


def no_cases() -> list[Case]:
    """C: one message for a line that is no case."""
    def one(name: str, line: str, *words: str) -> Case:
        return Case(f"kein-vorgang-{name}", {A: TEXT + line}, [told("F", "kein-vorgang", *words, place=(5, None))], account=LESS)

    wrapped = '"' + ";".join(bogen("K-9", bemerkung="laut").get(column, "") for column in COLUMNS) + '"\r\n'
    middle = TEXT.replace("K-3;", f"{HEAD}\r\nK-3;", 1)
    return [
        one("zweite-kopfzeile", HEAD + "\r\n", "Kopfzeile"), one("andere-kopfzeile", HEAD.replace("_", " ").upper() + "\r\n", "Kopfzeile"),
        one("summe", "Summe;3" + ";" * (len(COLUMNS) - 2) + "\r\n"), one("anzahl-ohne-zellen", "Datensätze: 3\r\n"),
        one("zeilen-einer-datenbank", "(3 rows affected)\r\n"), one("ende-von-dos", "\x1a"), one("sep-zeile", "sep=;\r\n", "sep="),
        one("ganz-in-anfuehrungszeichen", wrapped, "Anführungszeichen"),
        one("anderes-trennzeichen", LINE.replace(";", ",") + "\r\n", "Trennzeichen"),
        Case("kein-vorgang-mitten-darin", {A: middle}, [told("F", "kein-vorgang", "Kopfzeile", place=(4, None))], account=LESS),
        Case("kein-vorgang-hinter-leerzeile", {A: TEXT + ";" * (len(COLUMNS) - 1) + "\r\nGesamt: 3\r\n"}, [told("F", "kein-vorgang", place=(6, None))], account=LESS),
        Case("zeile-aus-leerzeichen", {A: TEXT + "\u00a0\r\n" + LINE + "\r\n"}, [], exit=0, october={"eingang": 4}),
        Case("vorspann-mit-leeren-zellen", {A: "Kundenreaktionen;;;\r\nStand 02.11.2026;;;\r\n\r\n" + TEXT}, [told("F", "kopfzeile-fehlt", "Zeile 4", place=(1, 1))]),
        Case("anderes-trennzeichen-im-ganzen", {A: TEXT.replace(";", "|")}, [told("F", "kopfzeile-fehlt", "trennzeichen", place=(1, 1))]),
    ]


def torn() -> list[Case]:
    """A6, A9: a row that ends too early."""
    # The note stands before the closing: an unquoted line break tears them apart.
    columns = ("vorgangsnummer", "eingang", "eingangsweg", "art", "team", "anliegen_1", "bemerkung", "abschluss", "antwortform", "stand")
    rows = [bogen("K-1", bemerkung="erst@dann", stand="30.10.2026", **DONE), bogen("K-2", stand="30.10.2026", **DONE)]
    text = table(rows, columns).replace("erst@dann", "erst\r\ndann")
    cut = [told("F", "zeile-abgebrochen", place=(2, None))]
    short = "K-9;05.10.2026;brief;beschwerde;501;sach.kdu;;;"
    # Empty cells at the end left out, and a total behind it: as wide as the header by chance, but no one row.
    totals = [f"{short[:-3] + ';' * more}\r\nSumme" + ";" * (len(COLUMNS) - 6 - more) + "\r\n" for more in range(3)]
    return [
        Case("zeile-in-zwei-teilen", {A: text}, cut, also=("kein-vorgang",),
             account="3 Zeilen gelesen = 1 verwendet + 0 abgelöst + 0 wiederholt + 2 abgelehnt"),
        Case("letzte-zeile-abgebrochen", {A: TEXT + short}, [told("F", "zeile-abgebrochen", place=(5, None))], account=LESS),
        Case("letzte-zeile-kurz-aber-zu-ende", {A: TEXT + short + "\r\n"}, [], exit=0, october={"eingang": 4}),
        *(Case(f"kurze-zeile-und-summe-{more}", {A: TEXT + total}, [told("F", "kein-vorgang", place=(6, None))],
               account="5 Zeilen gelesen = 4 verwendet + 0 abgelöst + 0 wiederholt + 1 abgelehnt") for more, total in enumerate(totals)),
        Case("letzte-zeile-ganz-ohne-zeilenende", {A: TEXT + LINE}, [], exit=0, october={"eingang": 4}),
        Case("zeilen-aneinander", {A: TEXT + LINE + LINE + "\r\n"}, [told("F", "zu-viele-felder", place=(5, None))], account=LESS),
    ]


def swallowed() -> list[Case]:
    """A3: a quote that swallows rows refuses the file, with --rejects too."""
    rows = [bogen(f"K-{number}", bemerkung="kurz", **DONE) for number in range(10, 22)]
    lines = table(rows).split("\r\n")
    lines[3] = lines[3].replace("kurz", '"So nicht, sagt er')
    lines[9] = lines[9].replace("kurz", 'ein Bildschirm mit 27"')
    text = "\r\n".join(lines)
    place = (4, lines[3].index('"So') + 1)
    alone = "\r\n".join([*lines[:9], lines[9].replace('27"', "27 Zoll"), *lines[10:]])
    found = told("F", "zeilen-verschluckt", place=place)
    unclosed = told("F", "anfuehrungszeichen-offen", place=place)
    notes = [bogen("K-1", bemerkung="Gespräche:\n05.10.2026; Herr K.; offen\n06.10.2026; erledigt"), bogen("K-2", bemerkung='Er rief:\n"So nicht; niemals; nie"')]
    reject = {"options": ("--rejects", "abgelehnt.csv"), "commands": ("build",)}
    return [
        Case("anfuehrungszeichen-verschluckt-zeilen", {A: text}, [found]),
        Case("anfuehrungszeichen-verschluckt-auch-mit-rejects", {A: text}, [found], **reject),
        Case("anfuehrungszeichen-bis-zum-ende", {A: alone}, [unclosed]),
        Case("anfuehrungszeichen-bis-zum-ende-auch-mit-rejects", {A: alone}, [unclosed], **reject),
        Case("notiz-mit-umbruch-ist-keine-zeile", {A: table(notes)}, [], exit=0, also=("personenbezug-name",), october={"eingang": 2}),
    ]


def encodings() -> list[Case]:
    """Two encodings in one file; half a letter at the end of a cell."""
    # Two parts of one size: nobody can tell which encoding is the file's.
    umlauts = [bogen(f"U-{number}", eingangsweg="persönlich", bemerkung="Müller ärgert größe") for number in range(6)]
    latin = [bogen(f"L-{number}", eingangsweg="persönlich", bemerkung="Größe übel") for number in range(6)]
    joined = table(umlauts).encode() + table(latin).split("\r\n", 1)[1].encode("windows-1252")
    half = (TEXT + LINE + "Bitte um R").encode() + "ü".encode()[:1] + b"\r\n" + LINE.replace("K-9", "K-8").encode() + "für alle".encode() + b"\r\n"
    return [
        Case("zwei-zeichensaetze", {A: joined}, [told("F", "zeichensatz-gemischt", "UTF-8", place=(1, None))],
             also=("kein-text", "wert-unbekannt")),
        Case("utf-16-ohne-kennung", {A: TEXT.encode("utf-16-le")}, [told("F", "datei-kein-csv", "utf-16le", place=(1, 1))]),
        Case("halber-umlaut", {A: half}, [told("F", "kein-text", "abgeschnitten", place=(5, None))]),
    ]


CASES = [*no_cases(), *torn(), *swallowed(), *encodings()]
