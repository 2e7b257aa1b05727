internal import Figures
internal import German
internal import Templates

/// How the Methodik page explains a Kennzahl, or several that differ only in a code: what it tells, and an example.
struct MethodikEintrag: Sendable {
    enum Group: String, CaseIterable, Sendable {
        case volume = "Eingang und Bestand"
        case fristen = "Fristen und Dauer"
        case folgen = "Was wiederkommt"
        case quality = "Güte der Bearbeitung"
        case anliegen = "Anliegen"
        case andere = "Weitere Zahlen"
    }

    enum Subject: Hashable, Sendable {
        case figure(FigureID)
        /// All figures of a family together.
        case family(FigureFamily)
    }

    let subject: Subject
    let group: Group
    /// The heading; links from other pages lead to it.
    let name: String
    /// What the figure tells, one sentence.
    let zweck: String
    /// An invented case with dates and what becomes of it.
    let beispiel: String
    /// Words in place of the Kennzahl's own, where the entry stands for several.
    let zaehler: String?
    let quelle: String?

    init(
        _ subject: Subject,
        _ group: Group,
        _ name: String,
        _ zweck: String,
        beispiel: String,
        zaehler: String? = nil,
        quelle: String? = nil
    ) {
        self.subject = subject
        self.group = group
        self.name = name
        self.zweck = zweck
        self.beispiel = beispiel
        self.zaehler = zaehler
        self.quelle = quelle
        anchor = MethodikEintrag.anchor(name)
    }

    func explains(_ id: FigureID) -> Bool {
        switch subject {
        case .figure(let own): own == id
        case .family(let family): id.family == family
        }
    }

    /// The heading's anchor as GitLab makes it; the converter folds it for our own pages.
    let anchor: String

    static func anchor(_ heading: String) -> String {
        heading.lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }.replacing(" ", with: "-")
    }

    static let fields: [Field] = [
        Field("name", "Name"), Field("anker", "Sprungziel der Überschrift"),
        Field("zweck", "was die Kennzahl sagt, in einem Satz"),
        Field("zaehler", "was gezählt wird"), Field("nenner", "worauf es bezogen wird; leer ohne Nenner"),
        Field("einheit", "Zähleinheit"), Field("beispiel", "ein Beispiel mit Daten"), Field("quelle", "Fundstelle"),
        Field("kennung", "Kennung in kennzahlen.json, bei mehreren mit Platzhalter"),
    ]

    /// - Parameter kennzahl: the first one that the entry explains.
    func row(_ kennzahl: Kennzahl, _ names: FigureNames) -> Value.Row {
        [
            "name": .text(name), "anker": .text(anchor), "zweck": .text(zweck),
            "zaehler": .text(zaehler ?? kennzahl.zaehlerText), "nenner": .text(kennzahl.nennerText ?? ""),
            "einheit": .text(kennzahl.unit.rawValue), "beispiel": .text(beispiel),
            "quelle": .text(MethodikPage.unbroken(quelle ?? kennzahl.quelle)),
            "kennung": .text(kennung(names)),
        ]
    }

    private func kennung(_ names: FigureNames) -> String {
        switch subject {
        case .figure(let id): names.text(id)
        case .family(let family): family.prefix + "…"
        }
    }
}
