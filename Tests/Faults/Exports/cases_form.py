"""Quotes, encodings, delimiters, ragged rows: what is wrong with the form of a row, and where its cells then stand."""

from case import A, Case, fault, place, told
from project import COLUMNS, GOOD, bogen, table

OPEN = ("Ein Anführungszeichen wird bis zum Ende der Datei nicht geschlossen; alles danach gilt als eine Zelle. Schließen Sie es, oder verdoppeln Sie es, "
        "wenn es zum Text gehört.")
BEHIND = "Hinter dem schließenden Anführungszeichen steht noch Text; verdoppeln Sie Anführungszeichen, die zum Text gehören."
TYPO = "„art“: „Beschwede“ – meinten Sie „beschwerde“?"


def surplus(width: int) -> str:
    return (f"Die Zeile hat mehr Felder als die Kopfzeile ({width}); setzen Sie Texte, in denen das Trennzeichen vorkommt, in Anführungszeichen.")


def typo(name: str, encoding: str, **more) -> Case:
    """A typo behind umlauts, line breaks in quotes and doubled quotes: positions must not shift in any encoding."""
    rows = [bogen("K-1", bemerkung="erste Zeile\nzweite „Zeile“ über Ä\n\ndritte"), bogen("Ü-2", eingangsweg="persönlich", art="Beschwede"), bogen("K-3")]
    text = table(rows, **more)
    return Case(name, {A: text.encode(encoding)}, [fault("wert-unbekannt", TYPO, place(text.removeprefix("\ufeff"), "Beschwede"))])


ENCODINGS = [
    typo("stelle-utf-8", "utf-8"), typo("stelle-utf-8-bom", "utf-8-sig"), typo("stelle-windows-1252", "windows-1252"),
    typo("stelle-utf-16", "utf-16"), typo("stelle-lf", "utf-8", end="\n"), typo("stelle-cr", "utf-8", end="\r"),
    typo("stelle-komma", "utf-8", delimiter=","), typo("stelle-tabulator", "windows-1252", delimiter="\t"),
    typo("stelle-sep-zeile", "utf-8", delimiter=",", top="sep=,\r\n"), typo("stelle-leerzeilen", "utf-8", top="\r\n;;;\r\n"),
]


def iso() -> Case:
    text = table([bogen("K-1", bemerkung="Preis 5 € für Šimon"), bogen("Ü-2", art="Beschwede")])
    config = "export: {zeichensatz: iso-8859-15}\n"
    from project import CONFIG
    return Case("stelle-iso-8859-15", {A: text.encode("iso-8859-15"), "krm.yml": CONFIG + config}, [fault("wert-unbekannt", TYPO, place(text, "Beschwede"))])


def utf16_big() -> Case:
    text = table([bogen("K-1", bemerkung="😀 ein\r\nUmbruch"), bogen("😀-2", art="Beschwede")])
    return Case("stelle-utf-16-be", {A: b"\xfe\xff" + text.encode("utf-16-be")}, [fault("wert-unbekannt", TYPO, place(text, "Beschwede"))])


def forms() -> list[Case]:
    head = table(GOOD)
    line = ";".join(bogen("K-9").get(column, "") for column in COLUMNS)
    open_quote = head + ";".join(["K-9", "05.10.2026", "brief", "beschwerde", "501", "sach.kdu"]) + ';"offen\r\nK-10;und;so;weiter\r\n'
    behind = head + 'K-9;05.10.2026;"brief"x;beschwerde;501;sach.kdu\r\n'
    many = head + line + "Text; der ein Semikolon hat\r\n"
    nul = head + line.replace("brief", "br\0ief") + "\r\n"
    broken = (head + line + "BYTES\r\n").encode().replace(b"BYTES", "äöüß ".encode() + b"kaputt \xff")
    latin = (head + line + "ENDE\r\n").encode("windows-1252").replace(b"ENDE", b"\xe4\x81")
    header = head.replace("vorgangsnummer", '"vorgangsnummer', 1)
    return [
        Case("anfuehrungszeichen-offen", {A: open_quote}, [fault("anfuehrungszeichen-offen", OPEN, place(open_quote, '"offen'))]),
        Case("anfuehrungszeichen-offen-in-kopfzeile", {A: header}, [fault("anfuehrungszeichen-offen", OPEN, (1, 1))]),
        Case("text-nach-anfuehrungszeichen", {A: behind}, [fault("text-nach-anfuehrungszeichen", BEHIND, place(behind, '"brief"x'))]),
        Case("zu-viele-felder", {A: many}, [fault("zu-viele-felder", surplus(len(COLUMNS)), place(many, " der ein Semikolon"))]),
        Case("zu-viele-leere-felder", {A: head + line + ";;;\r\n"}, [], exit=0),
        Case("zu-wenige-felder", {A: head + "K-9;05.10.2026;brief;beschwerde;501\r\n"},
             [fault("pflichtwert-fehlt", "„anliegen_1“ ist leer; der Wert ist Pflicht. Tragen Sie ihn im Erhebungsbogen nach.",
                    (5, len("K-9;05.10.2026;brief;beschwerde;501") + 1))]),
        Case("nul-byte", {A: nul}, [told("F", "kein-text", place=place(nul, "br\0ief"))]),
        Case("kaputtes-utf-8", {A: broken}, [told("F", "kein-text", place=(5, len(line) + 1))]),
        Case("kaputtes-windows-1252", {A: latin}, [told("F", "kein-text", place=(5, len(line) + 1))]),
        Case("abgeschnittenes-utf-8", {A: (head + line).encode() + "ä ö ü".encode()[:-1]}, [told("F", "kein-text", place=(5, len(line) + 1))]),
        Case("gemischte-zeilenenden", {A: head.replace("\r\n", "\n", 1) + "\r" + line + "\n\n\r\n;;;;\r\n"}, [], exit=0),
        Case("zelle-von-1-mb", {A: table([*GOOD, bogen("K-9", bemerkung="a" * 1_000_000)])}, [], exit=0),
    ]


CASES = [*ENCODINGS, iso(), utf16_big(), *forms()]
