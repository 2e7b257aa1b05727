package import Schema

/// All key figures of a project with the cells of each, in the order of the contract.
package struct FigureCatalogue: Hashable, Sendable, Encodable {
    package private(set) var all: [Kennzahl]
    private let layout: Layout

    /// Where everything lies. An object, since every table of a build has the same one, and tables are copied often.
    private final class Layout: Hashable, Sendable, Encodable {
        let names: FigureNames
        let arten: [Art]
        let places: FigurePlaces
        /// By place: what the cells of a figure are, without a copy of all that is said of it.
        let breakdowns: [Kennzahl.Breakdown]
        /// The cells of each breakdown.
        let cells: [Kennzahl.Breakdown: [Cross]]

        /// All else follows from these, and from the order of the figures.
        private enum CodingKeys: CodingKey { case names, arten }

        init(_ all: [Kennzahl], _ names: FigureNames, _ arten: [Art]) {
            self.names = names
            self.arten = arten
            places = FigurePlaces(all.map(\.id))
            breakdowns = all.map(\.breakdown)
            let ways: [Kennzahl.Breakdown] = [.places, .withoutAnliegen, .full, .withTeamArt]
            cells = Dictionary(uniqueKeysWithValues: ways.map { ($0, FigureCatalogue.cells($0, names, arten)) })
        }

        static func == (left: Layout, right: Layout) -> Bool {
            left === right || (left.names == right.names && left.arten == right.arten && left.places == right.places)
        }

        func hash(into hasher: inout Hasher) {
            hasher.combine(names)
            hasher.combine(arten)
        }
    }

    package init(_ all: [Kennzahl], names: FigureNames, arten: [Art]) {
        self.all = all
        layout = Layout(all, names, arten)
    }

    package var names: FigureNames { layout.names }
    /// With `ohne_bogen` when there is a register.
    package var arten: [Art] { layout.arten }

    /// The same figures by other names, such as those of the rules as of another day.
    package func renamed(_ all: [Kennzahl]) -> FigureCatalogue {
        precondition(all.map(\.id) == self.all.map(\.id))
        var out = self
        out.all = all
        return out
    }

    package subscript(id: FigureID) -> Kennzahl? { layout.places[id].map { all[$0] } }

    /// The place of a figure in `all`; nil for a figure that this project does not have.
    package func place(of id: FigureID) -> Int? { layout.places[id] }

    /// The figure that is written so; nil when there is none.
    package func kennzahl(_ text: String) -> Kennzahl? { all.first { names.text($0.id) == text } }

    /// The cells of a figure, in the order of the contract.
    package func crosses(of kennzahl: Kennzahl) -> [Cross] { layout.cells[kennzahl.breakdown] ?? [] }

    /// Where a cell lies among those of a figure; nil for a cell that it does not have.
    package func slot(_ cross: Cross, of kennzahl: Kennzahl) -> Int? { slot(cross, kennzahl.breakdown) }

    /// The same for the figure at a place in `all`.
    func slot(_ cross: Cross, at place: Int) -> Int? { slot(cross, layout.breakdowns[place]) }

    /// Reckoned from the order of `cells`: every page asks thousands of times.
    private func slot(_ cross: Cross, _ breakdown: Kennzahl.Breakdown) -> Int? {
        let names = layout.names
        func slot(_ index: Int?, of count: Int, behind start: Int, _ isThere: Bool = true) -> Int? {
            guard isThere, let index, (0..<count).contains(index) else { return nil }
            return start + index
        }
        let bereiche = 1
        let teams = bereiche + names.bereiche.count
        let arten = teams + names.teams.count
        let wege = arten + layout.arten.count
        let anliegen = wege + Eingangsweg.allCases.count
        let teamArten = anliegen + names.anliegen.count
        switch cross {
        case .whole: return 0
        case .bereich(let index): return slot(index, of: names.bereiche.count, behind: bereiche)
        case .team(let index): return slot(index, of: names.teams.count, behind: teams)
        case .art(let art): return slot(place(art), of: layout.arten.count, behind: arten, breakdown != .places)
        case .eingangsweg(let weg):
            return slot(Int(weg.rawValue), of: Eingangsweg.allCases.count, behind: wege, breakdown != .places)
        case .anliegen(let index):
            let isThere = breakdown == .full || breakdown == .withTeamArt
            return slot(index, of: names.anliegen.count, behind: anliegen, isThere)
        case .teamArt(let team, let art):
            let isThere = breakdown == .withTeamArt && names.teams.indices.contains(team)
            let start = teamArten + team * layout.arten.count
            return slot(place(art), of: layout.arten.count, behind: start, isThere)
        }
    }

    private func place(_ art: Art) -> Int? { layout.arten.firstIndex(of: art) }

    private static func cells(_ breakdown: Kennzahl.Breakdown, _ names: FigureNames, _ arten: [Art]) -> [Cross] {
        var out: [Cross] = [.whole]
        out += names.bereiche.indices.map { .bereich($0) }
        out += names.teams.indices.map { .team($0) }
        if breakdown == .places { return out }
        out += arten.map { .art($0) }
        out += Eingangsweg.allCases.map { .eingangsweg($0) }
        if breakdown == .withoutAnliegen { return out }
        out += names.anliegen.indices.map { .anliegen($0) }
        if breakdown == .full { return out }
        for team in names.teams.indices { out += arten.map { .teamArt(team, $0) } }
        return out
    }
}
