/// One entry of `kennzahlen.json`: a figure in one cell, by ids and codes.
package struct KennzahlenEntry: Hashable, Sendable {
    package let id: String
    /// In the order of the contract; empty for the whole.
    package let dimension: [CrossPart]
    package let value: FigureValue

    /// All entries of a period that an edition shows: complete, zeros included, in the order of the contract.
    package static func all(_ figures: FigureTable, levels: ShownLevels = .all) -> [KennzahlenEntry] {
        let names = figures.catalogue.names
        return figures.entries.flatMap { kennzahl, column in
            let id = names.text(kennzahl.id)
            return figures.catalogue.crosses(of: kennzahl).enumerated().filter { levels.contains($0.element) }
                .map { slot, cross in
                    KennzahlenEntry(id: id, dimension: names.parts(cross), value: column[slot])
                }
        }
    }
}
