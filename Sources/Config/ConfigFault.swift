internal import Diagnostics

/// Everything that can be wrong with `krm.yml`: the rule id and the German wording of each fault.
enum ConfigFault {
    // The file
    case empty
    case yaml(String)
    case duplicateKey(String, firstLine: Int)
    case mergeKey
    case keyNotText
    case tooLarge
    case tooDeep
    // Any value
    case unknownKey(String, path: String, known: [String])
    case missingKey(String)
    case missingId(of: String)
    case form(path: String, found: String, expected: String)
    case value(path: String, found: String, expected: String)
    case notInList(path: String, found: String, what: String, known: [String], suggestion: String?)
    case date(path: String, found: String)
    case dateRange(path: String, found: String)
    case emptyList(path: String, hint: String)
    case tooFew(path: String, what: String)
    // Ids and names
    case idForm(path: String, found: String)
    case idTaken(what: String, id: String, earlier: String)
    /// `what` is `team` or `bereich`.
    case nameTaken(what: String, name: String, first: String, second: String)
    case anliegenForm(String)
    // Land
    case land(found: String, suggestion: String?)
    case teamEndsBeforeBegin(id: String)
    case feiertagElsewhere(String, land: String, laender: [String])
    // Fristen
    case fristMistyped(id: String, suggestion: String)
    case lengthMissing(id: String)
    case lengthTwice(given: [String])
    case versionTwice(id: String, ab: String?)
    case versionsTooMany(id: String, limit: Int)
    case endsBeforeBegin(id: String)
    case sofortsacheFalse(found: String)
    // Reports
    case kennzahl(String, suggestion: String?, rates: [String])
    case anteil(path: String, found: String, suggestion: String?)
    case berichteAb(found: String)
    case monat(path: String, found: String)
    case zeitraum(path: String, found: String)
    case zeitraumBackwards(path: String, found: String)
    case linkTarget(path: String, found: String)
    // Export
    case encoding(found: String, known: [String], suggestion: String?)
    case dateFormat(reason: String)
    case column(String, path: String, suggestion: String?)
    case columnTwice(String, path: String)
    case delimiter(found: String)
    case praefix(found: String)
    case constantEmpty(column: String)
    case patternFolder(found: String)
    case profileHidden
    case translationTwice(String, path: String, firstLine: Int)
    case unknownTarget(path: String, found: String, what: String)

    /// The readable slug; part of the contract.
    var rule: String {
        switch self {
        case .empty: "konfiguration-leer"
        case .yaml, .mergeKey, .keyNotText, .tooLarge, .tooDeep: "yaml-form"
        case .duplicateKey: "schluessel-doppelt"
        case .unknownKey: "schluessel-unbekannt"
        case .missingKey, .missingId: "pflichtschluessel-fehlt"
        case .form: "konfiguration-form"
        case .value, .emptyList, .tooFew, .anteil, .sofortsacheFalse, .patternFolder, .praefix, .constantEmpty:
            "konfiguration-wert"
        case .notInList(_, _, let what, _, _): ConfigFault.listRules[what] ?? "wert-unbekannt"
        case .date, .dateRange, .berichteAb, .monat: "konfiguration-datum"
        case .idForm: "id-form"
        case .idTaken: "id-doppelt"
        case .nameTaken(let what, _, _, _): what + "-name-doppelt"
        case .anliegenForm: "anliegen-form"
        case .land: "land-unbekannt"
        case .feiertagElsewhere: "feiertag-land"
        case .fristMistyped: "frist-unbekannt"
        case .lengthMissing, .lengthTwice: "frist-laenge"
        case .versionTwice, .versionsTooMany: "frist-doppelt"
        case .endsBeforeBegin: "frist-geltung"
        case .teamEndsBeforeBegin: "team-geltung"
        case .kennzahl: "kennzahl-unbekannt"
        case .zeitraum, .zeitraumBackwards: "zeitraum-form"
        case .linkTarget: "link-form"
        case .encoding: "zeichensatz-unbekannt"
        case .dateFormat: "datumsformat-form"
        case .column: "spalte-unbekannt"
        case .columnTwice: "spalte-doppelt"
        case .delimiter: "trennzeichen-form"
        case .profileHidden: "export-verdeckt"
        case .translationTwice: "wert-doppelt"
        case .unknownTarget: "ziel-unbekannt"
        }
    }

    /// Lists with a rule of their own; the others share `wert-unbekannt`.
    private static let listRules = [
        "Feiertag": "feiertag-unbekannt", "Bereich": "bereich-unbekannt", "Datumsspalte": "frist-spalte",
    ]

    /// At most 40 characters of a value, on one line.
    static func quoted(_ text: String) -> String {
        let line = String(text.map { $0.isNewline ? " " : $0 })
        return "„" + (line.count > 40 ? line.prefix(39) + "…" : line) + "“"
    }
}
