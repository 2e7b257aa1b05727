internal import Analysis
internal import Config
internal import Days

/// How many more Eingänge, and how many fewer missing Bögen, a period has in each cell than it had when published.
struct EingangChange {
    let period: Period
    private let eingang: [String: Int]
    private let ausstehend: [String: Int]

    init(old: Published.Zeitraum, new: PeriodFigures, project: Project) {
        period = new.zeitraum.period
        var eingang: [String: Int] = [:]
        var ausstehend: [String: Int] = [:]
        for entry in KennzahlenEntry.all(new, project) where entry.id == "eingang" || entry.id == "bogen-ausstehend" {
            let key = EingangChange.key(entry.dimension.map { Berichtigung.Part(name: $0.name, value: $0.value) })
            if entry.id == "eingang" {
                eingang[key] = entry.figure.zaehler
            } else {
                ausstehend[key] = entry.figure.zaehler
            }
        }
        for cell in old.cells where cell.id == "eingang" || cell.id == "bogen-ausstehend" {
            let key = EingangChange.key(cell.dimension)
            if cell.id == "eingang" {
                eingang[key, default: 0] -= cell.figure.zaehler ?? 0
            } else {
                ausstehend[key, default: 0] -= cell.figure.zaehler ?? 0
            }
        }
        self.eingang = eingang
        self.ausstehend = ausstehend
    }

    /// Whether something came in late for the cell: an Eingang more, or a missing Bogen less.
    func hasLateRow(_ dimension: [Berichtigung.Part]) -> Bool {
        let key = EingangChange.key(dimension)
        return (eingang[key] ?? 0) > 0 || (ausstehend[key] ?? 0) < 0
    }

    /// Whether a Bogen that was missing has come.
    func hasLateBogen(_ dimension: [Berichtigung.Part]) -> Bool {
        (ausstehend[EingangChange.key(dimension)] ?? 0) < 0
    }

    private static func key(_ dimension: [Berichtigung.Part]) -> String { Berichtigung.key("", "", dimension) }
}
