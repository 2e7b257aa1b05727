extension ConfigFault {
    /// What was expected, what stands there, what to do.
    var message: String {
        switch self {
        case .empty:
            "Die Konfiguration ist leer; nötig sind mindestens einrichtung, bereiche und anliegen."
        case .yaml(let what): what
        case .duplicateKey(let key, let line):
            "Der Schlüssel „\(key)“ steht schon in Zeile \(line); lassen Sie nur einen stehen."
        case .mergeKey:
            "Der Mischschlüssel „<<“ wird nicht gelesen; schreiben Sie die Angaben aus."
        case .keyNotText:
            "Ein Schlüssel muss ein einfacher Text sein; Werte mit „[“, „{“ oder „?“ am Anfang gehören in Anführungszeichen."
        case .tooLarge:
            "Die Konfiguration hat mit ihren Verweisen (*) zu viele Werte; schreiben Sie die Angaben aus."
        case .tooDeep:
            "Die Angaben sind zu tief verschachtelt; prüfen Sie Einrückung und Klammern."
        case .unknownKey(let key, let path, let known):
            "Den Schlüssel „\(key)“ gibt es \(path.isEmpty ? "hier" : "unter „\(path)“") nicht"
                + ConfigFault.hint(ConfigFault.suggestion(for: key, among: known), known)
        case .missingKey(let key): "Der Schlüssel „\(key)“ fehlt; er ist Pflicht."
        case .missingId(let what): "\(what) fehlt die „id“; sie ist Pflicht."
        case .form(let path, let found, let expected), .value(let path, let found, let expected):
            (path.isEmpty ? "Erwartet" : path + ": erwartet") + " wird \(expected); hier steht \(found)."
        case .notInList(let path, let found, let what, let known, let suggestion):
            "\(path): "
                + (ConfigFault.article[what].map { "\($0) \(found) gibt es nicht" } ?? "\(found) ist hier nicht möglich")
                + ConfigFault.hint(suggestion, known)
        case .date(let path, let found):
            "\(path): erwartet wird ein Datum wie 2026-10-31 oder 31.10.2026; hier steht \(found)."
        case .dateRange(let path, let found):
            "\(path): \(found) liegt außerhalb der Jahre 1990 bis 2100, für die die Feiertage bekannt sind; prüfen Sie das Jahr."
        case .tooFew(let path, let what): "\(path): nötig ist mindestens \(what)."
        case .emptyList(let path, let hint): "\(path): Die Liste ist leer; \(hint)."
        case .idForm(let path, let found):
            "\(path): eine Kennung besteht aus höchstens 32 Buchstaben (ohne Umlaute), Ziffern, „.“, „-“ und „_“ und beginnt "
                + "mit einem Buchstaben oder einer Ziffer; hier steht \(found)."
        case .idTaken(let what, let id, let earlier) where id == earlier:
            "Die Kennung \(what) „\(id)“ ist schon vergeben; nehmen Sie eine andere."
        case .idTaken(let what, let id, let earlier):
            "Die Kennung \(what) „\(id)“ gilt als gleich mit „\(earlier)“ (Groß- und Kleinschreibung und Satzzeichen zählen "
                + "nicht); nehmen Sie eine andere oder schreiben Sie beide gleich."
        case .nameTaken(let what, let name, let first, let second):
            "Der Name „\(name)“ bezeichnet zwei \(what == "team" ? "Teams" : "Bereiche") („\(first)“ und „\(second)“); Exporte dürfen Namen statt Nummern "
                + "nennen, deshalb brauchen beide einen eigenen."
        case .anliegenForm(let code):
            "Das Anliegen \(ConfigFault.quoted(code)) muss mit „sach.“, „verhalten.“ oder „rahmen.“ beginnen und aus höchstens "
                + "32 Buchstaben (ohne Umlaute), Ziffern, „.“, „-“ und „_“ bestehen, etwa „sach.kdu“."
        case .land(let found, let suggestion):
            "land: Das Land \(found) gibt es nicht"
                + ConfigFault.hint(
                    suggestion,
                    ["BW", "BY", "BE", "BB", "HB", "HH", "HE", "MV", "NI", "NW", "RP", "SL", "SN", "ST", "SH", "TH"]
                )
        case .feiertagElsewhere(let holiday, let land, let laender):
            "regionale_feiertage: „\(holiday)“ gibt es im Land \(land) nicht, nur in \(laender.joined(separator: " und ")); "
                + "streichen Sie den Eintrag oder berichtigen Sie „land“."
        case .fristMistyped(let id, let suggestion):
            "Die Frist „\(id)“ gibt es nicht – meinten Sie „\(suggestion)“? Eine eigene Frist braucht einen Namen („name:“)."
        case .lengthMissing(let id):
            "Der Frist „\(id)“ fehlt die Länge; nötig ist \(ConfigKeys.lengths.dropLast().joined(separator: ", ")) oder "
                + "\(ConfigKeys.lengths.last ?? "")."
        case .lengthTwice(let given):
            "Eine Frist hat nur eine Länge; hier stehen \(given.joined(separator: " und "))."
        case .versionTwice(let id, let ab?):
            "Zwei Fassungen der Frist „\(id)“ gelten ab \(ab); ändern Sie „gueltig_ab“ oder streichen Sie eine."
        case .versionTwice(let id, nil):
            "Zwei Fassungen der Frist „\(id)“ haben kein „gueltig_ab“; datieren Sie die neuere."
        case .versionsTooMany(let id, let limit):
            "Die Frist „\(id)“ hat mehr als \(limit) Fassungen; streichen Sie die ältesten."
        case .endsBeforeBegin(let id):
            "Die Frist „\(id)“ endet (gueltig_bis), bevor sie beginnt (gueltig_ab); prüfen Sie beide Daten."
        case .teamEndsBeforeBegin(let id):
            "Das Team „\(id)“ endet (gueltig_bis), bevor es beginnt (gueltig_ab); prüfen Sie beide Daten."
        case .sofortsacheFalse(let found):
            "fristen › sofortsache: möglich ist nur true (die Frist gilt nur für Sofortsachen) oder alle; hier steht \(found)."
        case .kennzahl(let id, let suggestion, let rates):
            "zielwerte: Eine Quote „\(id)“ gibt es nicht"
                + (suggestion.map { "; meinten Sie „\($0)“?" }
                    ?? "; möglich sind \(rates.joined(separator: ", ")), "
                    + "frist.<Kennung>, anliegen.<Code>, kritisch.<Code> und lob.<Code>.")
        case .anteil(let path, let found, let suggestion):
            "\(path): erwartet wird ein Anteil von 0 bis 1 mit Dezimalpunkt"
                + (suggestion.map { ", also \($0) statt \(found)." } ?? ", etwa 0.9 für 90 %; hier steht \(found).")
        case .berichteAb(let found):
            "berichte › ab: erwartet wird ein Zeitraum wie 2024-01, 2024-Q1 oder 2024 oder ein Tag; hier steht \(found)."
        case .monat(let path, let found):
            "\(path): erwartet wird ein Monat wie 2025-01; hier steht \(found)."
        case .zeitraum(let path, let found):
            "\(path): erwartet wird ein Zeitraum wie 2026-09-15..2026-10-15; hier steht \(found)."
        case .zeitraumBackwards(let path, let found):
            "\(path): Der Zeitraum \(found) endet, bevor er beginnt; vertauschen Sie die beiden Tage."
        case .linkTarget(let path, let found):
            "\(path): erwartet wird eine Adresse mit https:, http:, mailto: oder file: oder ein relativer Pfad ohne Leerzeichen; "
                + "hier steht \(found). Netzlaufwerke schreiben Sie als file:///N:/Ordner/Datei."
        case .encoding(let found, let known, let suggestion):
            "export › zeichensatz: Den Zeichensatz \(found) gibt es nicht" + ConfigFault.hint(suggestion, known)
        case .dateFormat(let reason): "export › datumsformat: \(reason)"
        case .column(let name, let path, let suggestion):
            "\(path): Eine Spalte „\(name)“ hat der Erhebungsbogen nicht"
                + (suggestion.map { "; meinten Sie „\($0)“?" } ?? "; links steht unser Name, rechts der des Exports.")
        case .columnTwice(let name, let path):
            "\(path): Die Spalte „\(name)“ steht zweimal; lassen Sie nur eine stehen."
        case .delimiter(let found):
            "export › trennzeichen: erwartet wird ein einzelnes Zeichen in Anführungszeichen, etwa \";\", \",\", \"|\" oder \"\\t\"; "
                + "hier steht \(found)."
        case .praefix(let found):
            "export › praefix: erwartet wird ein Text von höchstens 16 Zeichen, der mit einem Buchstaben oder einer Ziffer beginnt, "
                + "etwa \"N-\"; hier steht \(found)."
        case .constantEmpty(let column):
            "export › konstanten › \(column): „\(column)“ ist Pflicht und kann nicht leer bleiben; nennen Sie einen Wert."
        case .patternFolder(let found):
            "export › dateien: erwartet wird ein Muster für den Dateinamen ohne Ordner, etwa \"Auszug_*.csv\"; hier steht \(found)."
        case .profileHidden:
            "export: Dieser Eintrag kommt nie zum Zug, weil ein früherer für dieselben Dateien gilt; stellen Sie ihn davor."
        case .translationTwice(let value, let path, let line):
            "\(path): Der Wert „\(value)“ steht schon in Zeile \(line) (Groß- und Kleinschreibung, Leerzeichen und Striche zählen "
                + "nicht); lassen Sie nur einen stehen."
        case .unknownTarget(let path, let found, let what):
            "\(path): \(what) \(found) steht nicht in dieser Konfiguration; Zeilen damit werden abgelehnt."
        }
    }

    private static let article = [
        "Feiertag": "Den Feiertag", "Bereich": "Den Bereich",
    ]

    /// The near miss, else all that is possible.
    private static func hint(_ suggestion: String?, _ known: [String]) -> String {
        if let suggestion { return "; meinten Sie „\(suggestion)“?" }
        return known.isEmpty ? "." : "; möglich sind \(known.joined(separator: ", "))."
    }
}
