/// What the intranet edition tells of: the plan of PRODUCT 7 (2), in the order of its files.
package enum ReleasedFigure: Hashable, Sendable {
    case eingang, erledigt, bestand
    case frist(PlannedRule)
    case folgequote
    /// Mentions in criticism, by the topic's code.
    case kritisch(String)
    case lob(TopicGroup)
    case massnahmen(MassnahmenCount)

    /// As `kennzahlen.json` writes it.
    package var id: String {
        switch self {
        case .eingang: "eingang"
        case .erledigt: "erledigt"
        case .bestand: "bestand"
        case .frist(let rule): "frist." + rule.rawValue
        case .folgequote: "folgequote"
        case .kritisch(let code): "kritisch." + code
        case .lob(let group): "lob." + group.rawValue
        case .massnahmen(let count): "massnahmen." + count.rawValue
        }
    }

    /// Reads it back; nil for anything else.
    package init?(id: String) {
        let parts = id.split(separator: ".", maxSplits: 1).map(String.init)
        switch (parts.first, parts.count == 2 ? parts[1] : nil) {
        case ("eingang", nil): self = .eingang
        case ("erledigt", nil): self = .erledigt
        case ("bestand", nil): self = .bestand
        case ("folgequote", nil): self = .folgequote
        case ("frist", let rule?):
            guard let rule = PlannedRule(rawValue: rule) else { return nil }
            self = .frist(rule)
        case ("kritisch", let code?): self = .kritisch(code)
        case ("lob", let group?):
            guard let group = TopicGroup(rawValue: group) else { return nil }
            self = .lob(group)
        case ("massnahmen", let count?):
            guard let count = MassnahmenCount(rawValue: count) else { return nil }
            self = .massnahmen(count)
        default: return nil
        }
        if self.id != id { return nil }
    }

    /// Whether its denominator is the sum of what is shown of its family, and so no value of its own.
    package var isTopic: Bool {
        switch self {
        case .kritisch, .lob: true
        default: false
        }
    }
}

/// The deadlines that the plan has, by the ids of PRODUCT 4.
package enum PlannedRule: String, CaseIterable, Hashable, Sendable {
    case zwischennachricht = "zwischennachricht-3-arbeitstage"
    case abschlussTage = "abschluss-14-tage"
    case abschlussWochen = "abschluss-3-wochen"
}

/// The upper level of the topics.
package enum TopicGroup: String, CaseIterable, Hashable, Sendable {
    case sach, verhalten, rahmen

    /// Whether a topic's code belongs to it.
    package func contains(_ code: String) -> Bool { code.hasPrefix(rawValue + ".") }
}

/// What is told of Maßnahmen, exactly: they are no personal data.
package enum MassnahmenCount: String, CaseIterable, Hashable, Sendable {
    case beschlossen, erledigt
}

/// The Arten as the edition groups them.
package enum ArtGroup: String, CaseIterable, Hashable, Sendable {
    case kritik = "beschwerde+kritik"
    case lob
    case anregung = "anregung+petition+eingabe"
}

/// By what a figure is split.
package enum ReleasedPart: Hashable, Sendable {
    case whole
    /// By the Bereich's id.
    case bereich(String)
    case art(ArtGroup)
}

extension ReleasedPart {
    /// Its key and value in files; nil for the whole.
    package var dimension: (name: String, value: String)? {
        switch self {
        case .whole: nil
        case .bereich(let id): ("bereich", id)
        case .art(let group): ("art", group.rawValue)
        }
    }
}

/// One place of a figure in a period.
package struct ReleasedCell: Hashable, Sendable {
    package let figure: ReleasedFigure
    package let part: ReleasedPart

    package init(_ figure: ReleasedFigure, _ part: ReleasedPart = .whole) {
        self.figure = figure
        self.part = part
    }
}
