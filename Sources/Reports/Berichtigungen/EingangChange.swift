internal import Days
internal import Figures

/// How many more Eingänge, and how many fewer missing Bögen, a period has in each cell than it had when published.
struct EingangChange {
    let period: Period
    private let eingang: [String: Int]
    private let ausstehend: [String: Int]

    init(old: Published.Figures, new: FigureTable) {
        period = new.zeitraum.period
        var eingang: [String: Int] = [:]
        var ausstehend: [String: Int] = [:]
        let names = new.catalogue.names
        for kennzahl in new.catalogue.all where kennzahl.id == .eingang || kennzahl.id == .bogenAusstehend {
            for cross in new.catalogue.crosses(of: kennzahl) {
                let key = EingangChange.key(names.parts(cross))
                let count = new.count(kennzahl.id, cross)
                if kennzahl.id == .eingang { eingang[key] = count } else { ausstehend[key] = count }
            }
        }
        let (received, missing) = (names.text(.eingang), names.text(.bogenAusstehend))
        for cell in old.cells {
            let key = EingangChange.key(cell.dimension)
            if cell.id == received { eingang[key, default: 0] -= cell.value.zaehler ?? 0 }
            if cell.id == missing { ausstehend[key, default: 0] -= cell.value.zaehler ?? 0 }
        }
        self.eingang = eingang
        self.ausstehend = ausstehend
    }

    /// Whether something came in late for the cell: an Eingang more, or a missing Bogen less.
    func hasLateRow(_ dimension: [CrossPart]) -> Bool {
        let key = EingangChange.key(dimension)
        return (eingang[key] ?? 0) > 0 || (ausstehend[key] ?? 0) < 0
    }

    /// Whether a Bogen that was missing has come.
    func hasLateBogen(_ dimension: [CrossPart]) -> Bool {
        (ausstehend[EingangChange.key(dimension)] ?? 0) < 0
    }

    private static func key(_ dimension: [CrossPart]) -> String { Berichtigung.key("", "", dimension) }
}
