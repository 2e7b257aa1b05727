import Testing

/// The layout of another office's export.
@Suite struct ExportFaultTests {
    static let cases: [FaultCase] = [
        FaultCase(
            "export is a text",
            base + "export: csv\n",
            "4:9",
            "konfiguration-form",
            "export: erwartet wird ein Abschnitt mit Schlüsseln, etwa „schlüssel: wert“; hier steht „csv“."
        ),
        FaultCase(
            "export key unknown",
            base + "export: {trenzeichen: ';'}\n",
            "4:10",
            "schluessel-unbekannt",
            "Den Schlüssel „trenzeichen“ gibt es unter „export“ nicht; meinten Sie „trennzeichen“?"
        ),
        FaultCase(
            "delimiter of two characters",
            base + "export: {trennzeichen: ';;'}\n",
            "4:24",
            "trennzeichen-form",
            "export › trennzeichen: erwartet wird ein einzelnes Zeichen in Anführungszeichen, etwa \";\", \",\", \"|\" oder \"\\t\"; hier steht „;;“."
        ),
        FaultCase(
            "delimiter is a letter",
            base + "export: {trennzeichen: x}\n",
            "4:24",
            "trennzeichen-form",
            "export › trennzeichen: erwartet wird ein einzelnes Zeichen in Anführungszeichen, etwa \";\", \",\", \"|\" oder \"\\t\"; hier steht „x“."
        ),
        FaultCase(
            "delimiter is a quote",
            base + "export: {trennzeichen: '\"'}\n",
            "4:24",
            "trennzeichen-form",
            "export › trennzeichen: erwartet wird ein einzelnes Zeichen in Anführungszeichen, etwa \";\", \",\", \"|\" oder \"\\t\"; hier steht „\"“."
        ),
        FaultCase(
            "delimiter is a bar without quotes",
            base + "export:\n  trennzeichen: |\n",
            "5:17",
            "trennzeichen-form",
            "export › trennzeichen: erwartet wird ein einzelnes Zeichen in Anführungszeichen, etwa \";\", \",\", \"|\" oder \"\\t\"; hier steht ein leerer Text."
        ),
        FaultCase(
            "encoding with a slip",
            base + "export: {zeichensatz: windows-1225}\n",
            "4:23",
            "zeichensatz-unbekannt",
            "export › zeichensatz: Den Zeichensatz „windows-1225“ gibt es nicht; meinten Sie „windows-1252“?"
        ),
        FaultCase(
            "encoding unknown",
            base + "export: {zeichensatz: ebcdic}\n",
            "4:23",
            "zeichensatz-unbekannt",
            "export › zeichensatz: Den Zeichensatz „ebcdic“ gibt es nicht; möglich sind utf-8, windows-1252, iso-8859-15, iso-8859-1, utf-16, utf-16le, utf-16be, cp1252, latin1, latin9, ansi."
        ),
        FaultCase(
            "date pattern with an unknown letter",
            base + "export: {datumsformat: TT.MM.JJJJ}\n",
            "4:24",
            "datumsformat-form",
            "export › datumsformat: Unbekannte Angabe „TT“ im Datumsformat; möglich sind yyyy, yy, MMMM, MMM, MM, M, dd, d, HH, H, hh, h, mm, ss, SSS, SSSSSS, SSSSSSS, SSSSSSSSS, a, Z, X, XX, XXX, anderer Text in '…'."
        ),
        FaultCase(
            "date pattern without year",
            base + "export: {datumsformat: dd.MM.}\n",
            "4:24",
            "datumsformat-form",
            "export › datumsformat: Im Datumsformat „dd.MM.“ fehlt: Jahr (yyyy oder yy)."
        ),
        FaultCase(
            "ortszeit is no flag",
            base + "export: {ortszeit: Berlin}\n",
            "4:20",
            "konfiguration-wert",
            "export › ortszeit: erwartet wird true oder false; hier steht „Berlin“."
        ),
        FaultCase(
            "nummernkreis unknown",
            base + "export: {nummernkreis: monat}\n",
            "4:24",
            "wert-unbekannt",
            "export › nummernkreis: „monat“ ist hier nicht möglich; möglich sind jahr."
        ),
        FaultCase(
            "praefix like a formula",
            base + "export: {praefix: \"=N\"}\n",
            "4:19",
            "konfiguration-wert",
            "export › praefix: erwartet wird ein Text von höchstens 16 Zeichen, der mit einem Buchstaben oder einer Ziffer beginnt, etwa \"N-\"; hier steht „=N“."
        ),
        FaultCase(
            "an empty constant for a mandatory column",
            base + "export: {konstanten: {art: \"\"}}\n",
            "4:28",
            "konfiguration-wert",
            "export › konstanten › art: „art“ ist Pflicht und kann nicht leer bleiben; nennen Sie einen Wert."
        ),
        FaultCase(
            "column unknown",
            base + "export: {spalten: {eingangg: Created}}\n",
            "4:20",
            "spalte-unbekannt",
            "export › spalten: Eine Spalte „eingangg“ hat der Erhebungsbogen nicht; meinten Sie „eingang“?"
        ),
        FaultCase(
            "column without suggestion",
            base + "export: {spalten: {Created Date: eingang}}\n",
            "4:20",
            "spalte-unbekannt",
            "export › spalten: Eine Spalte „Created Date“ hat der Erhebungsbogen nicht; links steht unser Name, rechts der des Exports."
        ),
        FaultCase(
            "column twice",
            base + "export:\n  spalten:\n    anliegen_1: Topic\n    Anliegen 1: Subject\n",
            "7:5",
            "spalte-doppelt",
            "export › spalten: Die Spalte „anliegen_1“ steht zweimal; lassen Sie nur eine stehen."
        ),
        FaultCase(
            "column without header",
            base + "export: {spalten: {eingang: }}\n",
            "4:20",
            "konfiguration-wert",
            "export › spalten › eingang: erwartet wird ein Text; hier steht nichts."
        ),
        FaultCase(
            "constant is no code",
            base + "export: {konstanten: {art: beschwede}}\n",
            "4:28",
            "wert-unbekannt",
            "export › konstanten › art: „beschwede“ ist hier nicht möglich; meinten Sie „beschwerde“?"
        ),
        FaultCase(
            "constant is no date",
            base + "export: {konstanten: {eingang: gestern}}\n",
            "4:32",
            "konfiguration-datum",
            "export › konstanten › eingang: erwartet wird ein Datum wie 2026-10-31 oder 31.10.2026; hier steht „gestern“."
        ),
        FaultCase(
            "constant is a list",
            base + "export: {konstanten: {team: [501]}}\n",
            "4:29",
            "konfiguration-wert",
            "export › konstanten › team: erwartet wird ein Text; hier steht eine Liste."
        ),
        FaultCase(
            "translation to no code",
            base + "export: {werte: {eingangsweg: {PHONE: fon}}}\n",
            "4:39",
            "wert-unbekannt",
            "export › werte › eingangsweg › PHONE: „fon“ ist hier nicht möglich; möglich sind brief, fax, email, online, telefon, persoenlich."
        ),
        FaultCase(
            "translation to no flag",
            base + "export: {werte: {sofortsache: {Y: yes}}}\n",
            "4:35",
            "wert-unbekannt",
            "export › werte › sofortsache › Y: „yes“ ist hier nicht möglich; möglich sind ja, nein."
        ),
        FaultCase(
            "translation is a list",
            base + "export: {werte: {team: {A: [501, 502]}}}\n",
            "4:28",
            "konfiguration-wert",
            "export › werte › team › A: erwartet wird ein einzelner Wert des Erhebungsbogens; hier steht eine Liste."
        ),
        FaultCase(
            "translation is a text",
            base + "export: {werte: {team: 501}}\n",
            "4:24",
            "konfiguration-form",
            "export › werte › team: erwartet wird ein Abschnitt mit Schlüsseln, etwa „schlüssel: wert“; hier steht „501“."
        ),
        FaultCase(
            "translation twice",
            base + "export:\n  werte:\n    team:\n      New York: '501'\n      new-york: '502'\n",
            "8:7",
            "wert-doppelt",
            "export › werte › team: Der Wert „new-york“ steht schon in Zeile 7 (Groß- und Kleinschreibung, Leerzeichen und Striche zählen nicht); lassen Sie nur einen stehen."
        ),
        FaultCase(
            "pattern with folder",
            base + "export: {dateien: erhebungsboegen/*.csv}\n",
            "4:19",
            "konfiguration-wert",
            "export › dateien: erwartet wird ein Muster für den Dateinamen ohne Ordner, etwa \"Auszug_*.csv\"; hier steht „erhebungsboegen/*.csv“."
        ),
        FaultCase(
            "second profile wrong",
            base + "export:\n  - {dateien: a*.csv, trennzeichen: ','}\n  - {dateien: b*.csv, zeichensatz: utf-7}\n",
            "6:36",
            "zeichensatz-unbekannt",
            "export › zeichensatz: Den Zeichensatz „utf-7“ gibt es nicht; meinten Sie „utf-8“?"
        ),
    ]

    @Test(arguments: cases) func fault(_ fault: FaultCase) throws { try fault.check() }
}
