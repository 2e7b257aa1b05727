"""One wrong value in one cell: section 3.1, errors and warnings of a row."""

from case import A, Case, at, fault, one, warning
from case import told as words
from project import COLUMNS, GOOD, bogen, table

NOTE = "Tragen Sie ihn im Erhebungsbogen nach."
WAYS = "erlaubt sind brief, fax, email, online, telefon, persoenlich. Andere Schreibweisen übersetzt krm.yml unter export › werte."
STAND = "liegt nach dem Stand der Zeile; ein Ereignis kann nicht nach dem Export liegen. Prüfen Sie das Datum und „stand“."
BEFORE = "liegt vor dem Eingang; prüfen Sie beide Daten."
PERSONAL = "(***); entfernen Sie die Angabe aus der Datei."

MISSING = [
    one(f"pflichtwert-{column}", bogen("K-9", **{column: value}), column, "pflichtwert-fehlt", f"„{column}“ ist leer; der Wert ist Pflicht. {NOTE}")
    for column, value in (
        ("vorgangsnummer", ""), ("eingang", ""), ("eingangsweg", "  "), ("art", ""), ("team", " "), ("anliegen_1", ""))
]
DATES = [
    one("datum-31-februar", bogen("K-9", eingang="31.02.2026"), "eingang", "datum-unlesbar", ("„eingang“", "„31.02.2026“", "TT.MM.JJJJ")),
    one("datum-text", bogen("K-9", abschluss="demnächst"), "abschluss", "datum-unlesbar", ("„abschluss“", "(9 Zeichen)", "werte")),
    one("datum-amerikanisch", bogen("K-9", abschluss="10/31/2026"), "abschluss", "datum-unlesbar", ("„abschluss“", "(10 Zeichen)", "datumsformat")),
    one("datum-zu-lang", bogen("K-9", abschluss="012345678901"), "abschluss", "datum-unlesbar", ("„abschluss“", "(12 Zeichen)")),
    one("datum-mit-namen", bogen("K-9", abschluss="12.10.2026 Frau Muster"), "abschluss", "datum-unlesbar", ("„abschluss“", "(22 Zeichen)")),
    one("datum-gezeigt", bogen("K-9", abschluss="demnächst"), "abschluss", "datum-unlesbar", ("„abschluss“", "(„demnächst“)"), options=("--show-values",)),
]
CODES = [
    one("eingangsweg-unbekannt", bogen("K-9", eingangsweg="taube"), "eingangsweg", "wert-unbekannt", f"„eingangsweg“: unbekannter Wert (5 Zeichen); {WAYS}"),
    one("eingangsweg-gezeigt", bogen("K-9", eingangsweg="taube"), "eingangsweg", "wert-unbekannt", f"„eingangsweg“: unbekannter Wert („taube“); {WAYS}",
        options=("--show-values",)),
    one("eingangsweg-steuerzeichen", bogen("K-9", eingangsweg="ta\x1b[2Jube"), "eingangsweg", "wert-unbekannt",
        f"„eingangsweg“: unbekannter Wert („ta\ufffd[2Jube“); {WAYS}", options=("--show-values",)),
    one("art-tippfehler", bogen("K-9", art="Beschwede"), "art", "wert-unbekannt", "„art“: „Beschwede“ – meinten Sie „beschwerde“?"),
    one("eingangsweg-umlaut-tippfehler", bogen("K-9", eingangsweg="Persönlch"), "eingangsweg", "wert-unbekannt",
        "„eingangsweg“: „Persönlch“ – meinten Sie „persoenlich“?"),
    one("bewertung-unbekannt", bogen("K-9", bewertung="gut"), "bewertung", "wert-unbekannt",
        "„bewertung“: unbekannter Wert (3 Zeichen); erlaubt sind berechtigt, teilweise, unberechtigt, nicht_feststellbar. Andere Schreibweisen übersetzt krm.yml unter export › werte."),
    one("ja-nein-unbekannt", bogen("K-9", vermerk="vielleicht"), "vermerk", "wert-unbekannt", "„vermerk“: unbekannter Wert (10 Zeichen); erlaubt sind nein, ja. Andere Schreibweisen übersetzt krm.yml unter export › werte."),
    one("weiterleitung-tippfehler", bogen("K-9", weitergeleitet_an="Datenschuz"), "weitergeleitet_an", "wert-unbekannt",
        "„weitergeleitet_an“: „Datenschuz“ – meinten Sie „datenschutz“?"),
    one("team-unbekannt", bogen("K-9", team="Abteilung Süd"), "team", "team-unbekannt",
        "„team“: unbekanntes Team (13 Zeichen); erwartet wird Nummer oder Name eines Teams. Berichtigen Sie den Wert, oder tragen Sie das Team in "
        "krm.yml unter „bereiche“ ein."),
    one("team-tippfehler", bogen("K-9", team="Team Nrd"), "team", "team-unbekannt",
        "„team“: „Team Nrd“ – meinten Sie „Team Nord“? Ein neues Team gehört in krm.yml unter „bereiche“."),
    one("bereich-unbekannt", bogen("K-9", bereich="Verwaltung"), "bereich", "bereich-unbekannt",
        "„bereich“: unbekannter Bereich (10 Zeichen); erwartet wird Nummer oder Name eines Bereichs. Berichtigen Sie den Wert, oder tragen Sie den "
        "Bereich in krm.yml ein."),
    one("bereich-widerspricht", bogen("K-9", bereich="60"), "bereich", "bereich-widerspricht-team",
        "„bereich“ passt nicht zum Team; nach krm.yml gehört das Team 501 zum Bereich 50. Berichtigen Sie eines von beiden."),
    one("anliegen-unbekannt", bogen("K-9", anliegen_1="heizung"), "anliegen_1", "anliegen-unbekannt",
        "„anliegen_1“: unbekanntes Anliegen (7 Zeichen); erwartet wird ein Code aus krm.yml, etwa „sach.kdu“. Berichtigen Sie den Wert, oder tragen Sie "
        "das Anliegen in krm.yml unter „anliegen“ ein."),
    one("anliegen-tippfehler", bogen("K-9", anliegen_2="sach.daur"), "anliegen_2", "anliegen-unbekannt",
        "„anliegen_2“: „sach.daur“ – meinten Sie „sach.dauer“? Ein neues Anliegen gehört in krm.yml unter „anliegen“."),
]
EVENTS = [
    one("abschluss-vor-eingang", bogen("K-9", abschluss="04.10.2026"), "abschluss", "ereignis-vor-eingang", f"„abschluss“ {BEFORE}"),
    one("externe-frist-vor-eingang", bogen("K-9", externe_frist="04.10.2026"), "externe_frist", "ereignis-vor-eingang", f"„externe_frist“ {BEFORE}"),
    one("abschluss-nach-stand", bogen("K-9", abschluss="20.10.2026", stand="19.10.2026"), "abschluss", "ereignis-nach-stand", f"„abschluss“ {STAND}"),
    one("eingang-nach-stand", bogen("K-9", stand="04.10.2026"), "eingang", "ereignis-nach-stand", f"„eingang“ {STAND}"),
    Case("externe-frist-nach-stand", {A: table([*GOOD, bogen("K-9", externe_frist="20.12.2026", stand="19.10.2026")])}, [], exit=0),
]
KEYS = [
    one("kundennummer", bogen("123A456789"), "vorgangsnummer", "kundennummer-als-schluessel",
        "„vorgangsnummer“ enthält eine Kundennummer (***); erlaubt ist nur die laufende Nummer des KRM. Entfernen Sie die Kundennummer aus der Datei."),
    one("kundennummer-trotz-show-values", bogen("123A456789"), "vorgangsnummer", "kundennummer-als-schluessel",
        "„vorgangsnummer“ enthält eine Kundennummer (***); erlaubt ist nur die laufende Nummer des KRM. Entfernen Sie die Kundennummer aus der Datei.",
        options=("--show-values",)),
    one("bg-nummer", bogen("12345//1234567"), "vorgangsnummer", "bg-nummer-als-schluessel",
        "„vorgangsnummer“ enthält eine BG-Nummer (***); erlaubt ist nur die laufende Nummer des KRM. Entfernen Sie die BG-Nummer aus der Datei."),
    one("bg-nummer-in-folge-von", bogen("K-9", folge_von="12345//1234567"), "folge_von", "bg-nummer-als-schluessel",
        "„folge_von“ enthält eine BG-Nummer (***); erlaubt ist nur die laufende Nummer des KRM. Entfernen Sie die BG-Nummer aus der Datei."),
    one("formelzeichen", bogen("=1+1"), "vorgangsnummer", "schluessel-formelzeichen",
        "Die Vorgangsnummer beginnt mit einem Zeichen, das eine Tabellenkalkulation als Formel liest; vergeben Sie Nummern ohne =, +, -, @ am Anfang.",
        make=warning),
]
ODD = [
    one("lob-mit-bewertung", bogen("K-9", art="lob", bewertung="berechtigt"), "bewertung", "lob-mit-bewertung",
        "Ein Lob hat eine Bewertung; lassen Sie „bewertung“ bei einem Lob leer.", make=warning),
    one("vermerk-fehlt", bogen("K-9", abschluss="12.10.2026", antwortform="telefon", vermerk="ja"), "antwortform", "vermerk-fehlt",
        "Ein schriftlicher Eingang wurde mündlich beantwortet; nötig sind ein Vermerk und der Hinweis auf den Verzicht auf eine schriftliche Antwort "
        "(GA 5 (3) b). Holen Sie nach, was fehlt.", make=warning),
    one("team-ausgelaufen", bogen("K-9", team="502"), "team", "team-ausgelaufen",
        "Das Team 502 gilt nach krm.yml nur bis 30.06.2026, der Eingang liegt danach; prüfen Sie das Team oder „gueltig_bis“.", make=warning),
    Case("team-am-letzten-tag", {A: table([*GOOD, bogen("K-9", eingang="30.06.2026", team="502")])}, [], exit=0),
    one("massnahme-fehlt", bogen("K-9", massnahme="M-7"), "massnahme", "massnahme-fehlt",
        "„massnahme“: Diese Maßnahme (3 Zeichen) steht nicht in massnahmen.csv; ergänzen Sie sie dort, oder berichtigen Sie die Kennung.", make=warning),
]
# Numbers with right check digits; they belong to nobody: IBAN of the standard's example, invented others.
TEXTS = {
    "kundennummer": ("Kd 123A456789", "eine Kundennummer"), "bg-nummer": ("BG 12345//1234567", "eine BG-Nummer"),
    "iban": ("Konto DE89370400440532013000", "eine IBAN"), "e-mail": ("Post an a.b@example.org", "eine E-Mail-Adresse"),
    "telefon": ("Rückruf unter 0541 1234567", "eine Telefonnummer"), "name": ("Gespräch mit Frau Mustermann", "einen Namen mit Anrede"),
    "geburtsdatum": ("geb. 01.02.1980", "ein Geburtsdatum"),
    "sozialversicherungsnummer": ("SVNR 15070649C103", "eine Sozialversicherungsnummer"),
    "steuer-id": ("Steuer-ID 86095742719", "eine Steuer-Identifikationsnummer"),
}
PERSONAL_DATA = [
    one(f"personenbezug-{kind}", bogen("K-9", bemerkung=text), "bemerkung", f"personenbezug-{kind}", f"„bemerkung“ enthält vermutlich {what} {PERSONAL}",
        make=warning)
    for kind, (text, what) in TEXTS.items()
]


def several() -> list[Case]:
    """Every fault of a row is told at once; equal ones are summed up."""
    rows = [*GOOD, bogen("K-9", eingang="gestern", art="Beschwede", team="Abteilung Süd", bereich="60")]
    mixed = [
        words("F", "datum-unlesbar", "„eingang“", "(7 Zeichen)", place=at(rows, 3, "eingang")),
        fault("wert-unbekannt", "„art“: „Beschwede“ – meinten Sie „beschwerde“?", at(rows, 3, "art")),
        fault("team-unbekannt", "„team“: unbekanntes Team (13 Zeichen); erwartet wird Nummer oder Name eines Teams. Berichtigen Sie den Wert, oder "
              "tragen Sie das Team in krm.yml unter „bereiche“ ein.", at(rows, 3, "team")),
    ]
    many = [*GOOD, *(bogen(f"K-{number}", art="") for number in range(10, 22))]
    told = [fault("pflichtwert-fehlt", f"„art“ ist leer; der Wert ist Pflicht. {NOTE}", at(many, index, "art")) for index in range(3, 8)]
    told.append(fault("pflichtwert-fehlt", "… und 7 weitere Meldungen dieser Art in dieser Datei, die erste hier.", at(many, 8, "art")))
    files = {f"erhebungsboegen/{letter}.csv": table([bogen(f"{letter}-{number}", art="") for number in range(5)]) for letter in "bcdefgh"}
    spread = []
    for letter in "bcde":
        rows5 = [bogen(f"{letter}-{number}", art="") for number in range(5)]
        spread += [fault("pflichtwert-fehlt", f"„art“ ist leer; der Wert ist Pflicht. {NOTE}", at(rows5, index, "art"), f"erhebungsboegen/{letter}.csv")
                   for index in range(5)]
    spread.append(fault("pflichtwert-fehlt", "… und 15 weitere Meldungen dieser Art in 3 weiteren Dateien, die erste hier.",
                        at(rows5, 0, "art"), "erhebungsboegen/f.csv"))
    return [
        Case("mehrere-fehler-einer-zeile", {A: table(rows)}, mixed),
        Case("gleiche-fehler-zusammengefasst", {A: table(many)}, told,
             stdout="15 Zeilen gelesen = 3 verwendet + 0 abgelöst + 0 wiederholt + 12 abgelehnt; 12 Fehler, 0 Warnungen, 0 Hinweise.\n"),
        Case("gleiche-fehler-in-vielen-dateien", files, spread),
    ]


CASES = [*MISSING, *DATES, *CODES, *EVENTS, *KEYS, *ODD, *PERSONAL_DATA, *several()]
assert len(COLUMNS) == len(set(COLUMNS))
