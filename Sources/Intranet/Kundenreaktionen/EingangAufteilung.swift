internal import Charts
internal import Releases

/// The Eingang by Art group and by Bereich.
enum EingangAufteilung {
    static func arten(_ lage: Lage) -> Aufteilung? {
        let rows = ArtGroup.allCases.compactMap { group in
            lage.wert(.eingang, .art(group)).map { Aufteilung.Zeile(name: group.name, wert: $0) }
        }
        guard !rows.isEmpty else { return nil }
        return Aufteilung(
            id: "rund-arten",
            title: title(lage),
            subtitle: "Eingang nach Art, in Kundenreaktionen, gerundet, \(lage.period.name)",
            caption: "Eingang nach Art",
            kind: "Art",
            unit: "Reaktionen",
            zeilen: rows
        )
    }

    /// What was criticised and what was praised, where both can be said.
    private static func title(_ lage: Lage) -> String {
        let criticism = lage.wert(.eingang, .art(.kritik)).flatMap { $0.isNothing ? nil : $0 }
        let praise = lage.wert(.eingang, .art(.lob)).flatMap { $0.isNothing ? nil : $0 }
        switch (criticism, praise) {
        case (let criticism?, let praise?):
            return "Rund \(criticism.short) Beschwerden und Kritik, rund \(praise.short)-mal Lob"
        case (let criticism?, nil): return "Rund \(criticism.short) Beschwerden und Kritik"
        case (nil, let praise?): return "Rund \(praise.short)-mal Lob"
        default: return "Was für Reaktionen waren es?"
        }
    }

    static func bereiche(_ lage: Lage) -> Aufteilung? {
        let rows = lage.figures.bereiche.compactMap { bereich in
            lage.wert(.eingang, .bereich(bereich.id)).map { Aufteilung.Zeile(name: bereich.name, wert: $0) }
        }
        guard !rows.isEmpty else { return nil }
        return Aufteilung(
            id: "rund-bereiche",
            title: "Wie verteilt sich der Eingang auf die Bereiche?",
            subtitle: "Eingang nach Bereichen, in Kundenreaktionen, gerundet, \(lage.period.name)",
            caption: "Eingang nach Bereichen",
            kind: "Bereich",
            unit: "Reaktionen",
            zeilen: rows
        )
    }
}

extension ArtGroup {
    var name: String {
        switch self {
        case .kritik: "Beschwerden und Kritik"
        case .lob: "Lob"
        case .anregung: "Anregungen, Petitionen und Eingaben"
        }
    }
}
