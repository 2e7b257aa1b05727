package import Diagnostics

/// One rule that the data of a project folder are held against.
///
/// The lists in this folder are the only place for id, severity and meaning: messages, the page about data quality and
/// `docs/Datenregeln.md` are made from them.
package struct DataRule: Sendable, Hashable {
    /// The slug in messages; part of the contract, never changed lightly.
    package let id: String
    package let severity: Severity
    /// What was found, a German sentence for readers who do not have the data before them.
    package let meaning: String
    /// What to do about it, a German sentence for the KRM-Beauftragte.
    package let remedy: String

    init(_ id: String, _ severity: Severity, _ meaning: String, _ remedy: String) {
        self.id = id
        self.severity = severity
        self.meaning = meaning
        self.remedy = remedy
    }

    /// A finding of this rule.
    package func finding(at position: Position? = nil, _ message: String) -> Finding {
        Finding(severity, id, at: position, message)
    }

    /// The rules by chapter of `docs/Datenregeln.md`, in its order.
    package static let chapters: [(title: String, rules: [DataRule])] = [
        ("Dateien und Kopfzeilen", files),
        ("Form einer Zeile", form),
        ("Werte einer Zeile", values),
        ("Mehrere Zeilen zu einem Vorgang", merging),
        ("Folgereaktionen", links),
        ("Personenbezogene Daten", personalData),
        ("Maßnahmen und Kommentare", others),
    ]

    package static let all: [DataRule] = chapters.flatMap(\.rules)

    package static func named(_ id: String) -> DataRule? { all.first { $0.id == id } }
}
