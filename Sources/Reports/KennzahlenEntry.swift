package import Analysis
package import Config
internal import Days
internal import Schema

/// One entry of `kennzahlen.json`: a figure in one cell, by ids and codes.
package struct KennzahlenEntry: Sendable, Equatable {
    package let id: String
    /// Name and value of each dimension, in the order of the contract; empty for the whole.
    package let dimension: [(name: String, value: String)]
    package let figure: Figure

    package static func == (left: KennzahlenEntry, right: KennzahlenEntry) -> Bool {
        left.id == right.id && left.figure == right.figure
            && left.dimension.map(\.name) == right.dimension.map(\.name)
            && left.dimension.map(\.value) == right.dimension.map(\.value)
    }

    /// All entries of a period: complete, zeros included, in the order of the contract.
    package static func all(_ figures: PeriodFigures, _ project: Project) -> [KennzahlenEntry] {
        var out: [KennzahlenEntry] = []
        for (place, kennzahl) in figures.kennzahlen.all.enumerated() {
            for dimension in figures.map.dimensions(of: kennzahl) {
                out.append(
                    KennzahlenEntry(
                        id: kennzahl.id,
                        dimension: dimension.entry(project),
                        figure: figures.figure(place, dimension)
                    )
                )
            }
            guard kennzahl.id == "eingang" else { continue }
            for (index, team) in project.teams.enumerated() {
                for art in figures.map.arten {
                    let count = figures.eingang(team: index, art: art)
                    out.append(
                        KennzahlenEntry(
                            id: kennzahl.id,
                            dimension: [("team", team.id), ("art", art.code)],
                            figure: Figure(zaehler: count, nenner: nil, wert: Double(count))
                        )
                    )
                }
            }
        }
        return out
    }
}

extension Dimension {
    /// As it stands in `kennzahlen.json`: config ids and codes.
    func entry(_ project: Project) -> [(name: String, value: String)] {
        switch self {
        case .whole: []
        case .bereich(let index): [("bereich", project.bereiche[index].id)]
        case .team(let index): [("team", project.teams[index].id)]
        case .art(let art): [("art", art.code)]
        case .eingangsweg(let weg): [("eingangsweg", weg.code)]
        case .anliegen(let index): [("anliegen", project.anliegen[index].code)]
        }
    }
}
