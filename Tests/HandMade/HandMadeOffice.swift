internal import Analysis
package import Config
package import Days
package import Figures
package import Judgement
internal import Schema

/// An office whose figures are written down instead of counted: whole months up to October 2026, quiet unless said
/// otherwise, with 20 Eingänge a month, all else 0, and no duration.
package struct HandMadeOffice {
    package var project = Project()
    /// Whole months, the newest October 2026.
    private let months: Int
    private var series: [Cell: [FigureValue]] = [:]
    /// Of periods that are no month.
    private var others: [Period: [Cell: FigureValue]] = [:]

    private struct Cell: Hashable {
        let id: FigureID
        let cross: Cross
    }

    /// - Parameters:
    ///   - months: 1 or more.
    ///   - teams: Team 1, Team 2 …, all in one Bereich.
    package init(months: Int, teams: Int = 2, zielwerte: [FigureID: Double] = [:]) {
        self.months = months
        project.einrichtung = "Jobcenter Musterstadt"
        project.bereiche = [Bereich(id: "10", name: "Leistung")]
        project.teams = (0..<teams).map { Team(id: "\($0 + 1)", name: "Team \($0 + 1)", bereich: 0, gueltigBis: nil) }
        project.anliegen = [
            Anliegen(code: "sach.kdu", name: "Kosten der Unterkunft"),
            Anliegen(code: "verhalten.umgang", name: "Umgangston"),
        ]
        project.zielwerte = zielwerte.map { Zielwert(kennzahl: $0.key, anteil: $0.value) }
        set(.eingang, to: [FigureValue](repeating: .count(20), count: months))
    }

    /// The figure of the newest months, October 2026 last; earlier months have none.
    package mutating func set(_ id: FigureID, _ cross: Cross = .whole, to values: [FigureValue]) {
        precondition(values.count <= months)
        series[Cell(id: id, cross: cross)] = values
    }

    package mutating func set(_ id: FigureID, _ cross: Cross = .whole, counts: [Int]) {
        set(id, cross, to: counts.map { .count($0) })
    }

    /// The same in every month.
    package mutating func set(_ id: FigureID, _ cross: Cross = .whole, always value: FigureValue) {
        set(id, cross, to: [FigureValue](repeating: value, count: months))
    }

    /// The figure of one period that is no month.
    package mutating func set(_ id: FigureID, _ cross: Cross = .whole, to value: FigureValue, in period: Period) {
        others[period, default: [:]][Cell(id: id, cross: cross)] = value
    }

    package var office: Office { Office(project) }

    /// One period as its reports see it.
    /// - Parameter stichtag: nil for the last day of October 2026.
    package func view(_ id: String = "2026-10", stichtag: Day? = nil) throws -> PeriodView {
        let newest = Period(.month, containing: try day(2026, 10, 1))
        let end = stichtag ?? newest.bis
        var period = newest
        var tables: [FigureTable] = []
        for back in 0..<months {
            tables.append(try table(period, end) { series[$0].flatMap { $0.dropLast(back).last } })
            period = period.previous
        }
        for (other, cells) in others { tables.append(try table(other, end) { cells[$0] }) }
        guard let asked = Period(id), let zeitraum = Zeitraum(asked, stichtag: end),
            let view = FigureSet(tables, firstEingang: period.next.von).view(zeitraum)
        else { throw NoSuchPeriod(id: id) }
        return view
    }

    package struct NoSuchPeriod: Error {
        let id: String
    }

    private func day(_ year: Int, _ month: Int, _ day: Int) throws -> Day {
        guard let found = Day(year: year, month: month, day: day) else { throw NoSuchPeriod(id: "\(year)") }
        return found
    }

    private func table(_ period: Period, _ stichtag: Day, _ value: (Cell) -> FigureValue?) throws -> FigureTable {
        guard let zeitraum = Zeitraum(period, stichtag: stichtag) else { throw NoSuchPeriod(id: period.id) }
        let catalogue = CountingRules(project).catalogue(project, arten: Art.ofBogen + [.ohneBogen])
        let columns = catalogue.all.map { kennzahl in
            column(kennzahl, catalogue.crosses(of: kennzahl).map { value(Cell(id: kennzahl.id, cross: $0)) })
        }
        let standing = project.teams.map { _ in TeamStanding(oldestDue: nil, oldestMissing: nil, observed: nil) }
        return FigureTable(zeitraum, catalogue, columns: columns, standing: standing)
    }

    private func column(_ kennzahl: Kennzahl, _ values: [FigureValue?]) -> FigureColumn {
        let bases = values.map { Int32($0?.nenner ?? 0) }
        switch kennzahl.kind {
        case .count: return .counts(values.map { Int32($0?.zaehler ?? 0) })
        case .rate: return .rates(values.map { Int32($0?.zaehler ?? 0) }, of: bases)
        case .quantile:
            return .days(
                values.map { if case .days(let days, of: _) = $0 { days } else { 0 } },
                of: bases
            )
        }
    }
}
