internal import Days
internal import Releases

/// Everything that will be seen of a period, as text for the person who releases it.
enum ReleaseTable {
    static func text(_ figures: ReleasedPeriod) -> String {
        let rows = figures.entries.map { entry in [entry.cell.figure.id, part(entry.cell, figures), shown(entry.value)]
        }
        let widths = (0..<2).map { column in rows.map { $0[column].count }.max() ?? 0 }
        var out = figures.period.title + "\n"
        for row in rows {
            let cells = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
            out += "  " + cells.joined(separator: "  ") + "  " + row[2] + "\n"
        }
        return out + "\n"
    }

    private static func part(_ cell: ReleasedCell, _ figures: ReleasedPeriod) -> String {
        switch cell.part {
        case .whole: ""
        case .bereich(let id): figures.bereiche.first { $0.id == id }?.name ?? id
        case .art(let group): group.rawValue
        }
    }

    private static func shown(_ value: ReleasedValue) -> String {
        switch value {
        case .count(let count): about(count)
        case .share(let zaehler, of: let nenner): "\(about(zaehler)) von \(about(nenner))"
        case .exact(let count): String(count)
        }
    }

    private static func about(_ count: RoundedCount) -> String { count.value == 0 ? "unter 3" : "rund \(count.value)" }
}
