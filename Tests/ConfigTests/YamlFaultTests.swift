import Testing

/// What is no YAML, or none that we read.
@Suite struct YamlFaultTests {
    static let cases: [FaultCase] = [
        FaultCase(
            "empty text",
            "",
            "1:1",
            "konfiguration-leer",
            "Die Konfiguration ist leer; nötig sind mindestens einrichtung, bereiche und anliegen."
        ),
        FaultCase(
            "only comments",
            "# nichts\n# gar nichts\n",
            "1:1",
            "konfiguration-leer",
            "Die Konfiguration ist leer; nötig sind mindestens einrichtung, bereiche und anliegen."
        ),
        FaultCase(
            "only null",
            "~\n",
            "1:1",
            "konfiguration-leer",
            "Die Konfiguration ist leer; nötig sind mindestens einrichtung, bereiche und anliegen."
        ),
        FaultCase(
            "root is a text",
            "einrichtung\n",
            "1:1",
            "konfiguration-form",
            "Erwartet wird ein Abschnitt mit Schlüsseln, etwa „land: NI“; hier steht „einrichtung“."
        ),
        FaultCase(
            "root is a list",
            "# Kommentar\n- einrichtung: X\n",
            "2:1",
            "konfiguration-form",
            "Erwartet wird ein Abschnitt mit Schlüsseln, etwa „land: NI“; hier steht eine Liste."
        ),
        FaultCase(
            "tab for indentation",
            base + "berichte:\n\tab: 2024-01\n",
            "5:1",
            "yaml-form",
            "Zum Einrücken sind Tabulatoren nicht erlaubt; nehmen Sie Leerzeichen."
        ),
        FaultCase(
            "unclosed quote",
            base + "geschaeftszeichen: \"II-6000\nland: NI\n",
            "4:20",
            "yaml-form",
            "Das Anführungszeichen, das hier beginnt, wird nicht geschlossen."
        ),
        FaultCase(
            "unclosed list",
            base + "schliesstage: [2026-05-15, 2026-05-16\nland: NI\n",
            "5:5",
            "yaml-form",
            "In der Liste, die in Zeile 4 mit „[“ beginnt, fehlt hier ein Komma oder davor die Klammer „]“."
        ),
        FaultCase(
            "unclosed braces",
            base + "berichte: {ab: 2024-01\nland: NI\n",
            "5:5",
            "yaml-form",
            "In dem Abschnitt, der in Zeile 4 mit „{“ beginnt, fehlt hier ein Komma oder davor die Klammer „}“."
        ),
        FaultCase(
            "no colon",
            base + "land NI\nfristende: strikt\n",
            "4:1",
            "yaml-form",
            "Hinter diesem Schlüssel fehlt der Doppelpunkt mit einem Leerzeichen."
        ),
        FaultCase(
            "colon in a text",
            base + "geschaeftszeichen: Büro: II-6000\n",
            "4:24",
            "yaml-form",
            "Dieser Doppelpunkt passt nicht hierher; prüfen Sie die Einrückung, oder setzen Sie den Text in Anführungszeichen."
        ),
        FaultCase(
            "wrong indentation",
            base + "berichte:\n  ab: 2024-01\n zusaetzlich: []\n",
            "6:2",
            "yaml-form",
            "Hier müsste ein Schlüssel stehen; er ist anders eingerückt als die Schlüssel darüber, oder ein Text braucht Anführungszeichen."
        ),
        FaultCase(
            "list beside the key",
            base + "schliesstage: - 2026-05-15\n",
            "4:15",
            "yaml-form",
            "Ein Listenpunkt „-“ passt nicht hierher; setzen Sie ihn auf eine eigene Zeile unter den Schlüssel."
        ),
        FaultCase(
            "text begins with an at sign",
            base + "geschaeftszeichen: @II\n",
            "4:20",
            "yaml-form",
            "Ein Text darf nicht mit „@“ beginnen; setzen Sie ihn in Anführungszeichen."
        ),
        FaultCase(
            "text begins with a star",
            base + "geschaeftszeichen: *II\n",
            "4:20",
            "yaml-form",
            "Den Anker zu diesem Verweis gibt es nicht; ein Text, der mit „*“ beginnt, braucht Anführungszeichen."
        ),
        FaultCase(
            "text begins with a percent sign",
            base + "geschaeftszeichen: %II\n",
            "4:20",
            "yaml-form",
            "Ein Text darf nicht mit „%“ beginnen; setzen Sie ihn in Anführungszeichen."
        ),
        FaultCase(
            "backslash in double quotes",
            base + "links: {Vorlagen: \"N:\\Ablage\"}\n",
            "4:22",
            "yaml-form",
            "Zwischen doppelten Anführungszeichen ist „\\“ ein Steuerzeichen; schreiben Sie „\\\\“ oder nehmen Sie einfache Anführungszeichen."
        ),
        FaultCase(
            "no blank behind a colon",
            base + "berichte: {ab:}\n",
            "4:14",
            "yaml-form",
            "Hinter diesem Doppelpunkt fehlt ein Leerzeichen."
        ),
        FaultCase(
            "text begins with an exclamation mark",
            base + "geschaeftszeichen: !II-6000 oben\n",
            "4:20",
            "yaml-form",
            "Ein Text, der mit „!“, „&“, „*“, „|“ oder „>“ beginnt, braucht Anführungszeichen."
        ),
        FaultCase(
            "text begins with an ampersand",
            base + "geschaeftszeichen: & Söhne\n",
            "4:20",
            "yaml-form",
            "Ein Text, der mit „!“, „&“, „*“, „|“ oder „>“ beginnt, braucht Anführungszeichen."
        ),
        FaultCase(
            "text begins with a bar",
            base + "geschaeftszeichen: |II\n",
            "4:20",
            "yaml-form",
            "Ein Text, der mit „!“, „&“, „*“, „|“ oder „>“ beginnt, braucht Anführungszeichen."
        ),
        FaultCase(
            "text behind a closed root",
            "{einrichtung: X}\nland: NI\n",
            "2:1",
            "yaml-form",
            "Hier beginnt etwas, das nicht zu den Angaben darüber gehört; prüfen Sie die Einrückung."
        ),
        FaultCase(
            "second document",
            base + "---\nland: NI\n",
            "4:1",
            "yaml-form",
            "Hier beginnt ein zweites Dokument; die Konfiguration hat nur eines, streichen Sie die Zeile „---“."
        ),
        FaultCase(
            "control character",
            base + "land: \u{7}NI\n",
            "4:7",
            "yaml-form",
            "Hier steht ein Steuerzeichen (U+0007), das kein Text ist; löschen Sie es."
        ),
        FaultCase(
            "byte order mark inside",
            base + "land: \u{FEFF}NI\n",
            "4:7",
            "yaml-form",
            "Hier steht ein Steuerzeichen (U+FEFF), das kein Text ist; löschen Sie es."
        ),
        FaultCase(
            "merge key",
            base + "export: &e {trennzeichen: ';'}\nberichte: {<<: *e}\n",
            "5:12",
            "yaml-form",
            "Der Mischschlüssel „<<“ wird nicht gelesen; schreiben Sie die Angaben aus."
        ),
        FaultCase(
            "key is a list",
            base + "[land]: NI\n",
            "4:1",
            "yaml-form",
            "Ein Schlüssel muss ein einfacher Text sein; Werte mit „[“, „{“ oder „?“ am Anfang gehören in Anführungszeichen."
        ),
        FaultCase(
            "duplicate key in blocks",
            base + "land: NI\nland: BY\n",
            "5:1",
            "schluessel-doppelt",
            "Der Schlüssel „land“ steht schon in Zeile 4; lassen Sie nur einen stehen."
        ),
        FaultCase(
            "duplicate key in flow style",
            base + "berichte: {ab: 2024-01, ab: 2024-02}\n",
            "4:25",
            "schluessel-doppelt",
            "Der Schlüssel „ab“ steht schon in Zeile 4; lassen Sie nur einen stehen."
        ),
        FaultCase(
            "duplicate key in quotes",
            base + "land: NI\n\"land\": BY\n",
            "5:1",
            "schluessel-doppelt",
            "Der Schlüssel „land“ steht schon in Zeile 4; lassen Sie nur einen stehen."
        ),
        FaultCase(
            "duplicate key after umlauts",
            base + "links: {Übersicht: a, Vorlage: b, Übersicht: c}\n",
            "4:35",
            "schluessel-doppelt",
            "Der Schlüssel „Übersicht“ steht schon in Zeile 4; lassen Sie nur einen stehen."
        ),
        FaultCase(
            "too deep",
            base + "links: [[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]\n",
            "4:31",
            "yaml-form",
            "Die Angaben sind zu tief verschachtelt; prüfen Sie Einrückung und Klammern."
        ),
    ]

    @Test(arguments: cases) func fault(_ fault: FaultCase) throws { try fault.check() }
}
