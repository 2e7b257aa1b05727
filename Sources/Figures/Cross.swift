package import Schema

/// By what a figure is broken down; numbers are indices into the config's lists.
package enum Cross: Hashable, Sendable, Encodable {
    case whole
    case bereich(Int)
    case team(Int)
    case art(Art)
    case eingangsweg(Eingangsweg)
    case anliegen(Int)
    /// Of `eingang` alone.
    case teamArt(Int, Art)
}

/// One pair of a dimension as `kennzahlen.json` writes it, such as `team` and `501`.
package struct CrossPart: Hashable, Sendable, Encodable {
    package let name: String
    package let value: String

    package init(name: String, value: String) {
        self.name = name
        self.value = value
    }

    /// The names, in the order of the contract.
    package static let names = ["bereich", "team", "art", "eingangsweg", "anliegen"]
}

extension FigureNames {
    /// Ids and codes of a cell; empty for the whole.
    package func parts(_ cross: Cross) -> [CrossPart] {
        switch cross {
        case .whole: []
        case .bereich(let index): [CrossPart(name: "bereich", value: bereiche[index])]
        case .team(let index): [CrossPart(name: "team", value: teams[index])]
        case .art(let art): [CrossPart(name: "art", value: art.code)]
        case .eingangsweg(let weg): [CrossPart(name: "eingangsweg", value: weg.code)]
        case .anliegen(let index): [CrossPart(name: "anliegen", value: anliegen[index])]
        case .teamArt(let team, let art):
            [CrossPart(name: "team", value: teams[team]), CrossPart(name: "art", value: art.code)]
        }
    }
}
