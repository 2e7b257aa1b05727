/// Counters of all figures of all periods in all dimensions, in one flat row each.
struct Tally: Sendable {
    let figures: Int
    let slots: Int
    private(set) var zaehler: [Int32]
    private(set) var nenner: [Int32]
    /// Eingang by team and Art, period by period.
    private(set) var teamArt: [Int32]
    /// Mentions of topics: the common denominator of `anliegen.<code>`.
    private(set) var mentions: [Int32]
    /// Bestand on the eve of each period, for the balance.
    private(set) var opening: [Int32]
    /// The earliest due date among the overdue cases of each period and team; `Int32.max` where none is.
    private(set) var oldestDue: [Int32]
    /// The earliest Eingang without a Bogen of each period and team; `Int32.max` where none is.
    private(set) var oldestMissing: [Int32]
    private let teamArtCells: Int
    private let teams: Int

    init(periods: Int, figures: Int, slots: Int, teams: Int, arten: Int) {
        self.figures = figures
        self.slots = slots
        self.teams = teams
        teamArtCells = teams * arten
        oldestDue = [Int32](repeating: .max, count: periods * teams)
        oldestMissing = oldestDue
        zaehler = [Int32](repeating: 0, count: periods * figures * slots)
        nenner = zaehler
        teamArt = [Int32](repeating: 0, count: periods * teamArtCells)
        mentions = [Int32](repeating: 0, count: periods * slots)
        opening = mentions
    }

    mutating func count(period: Int, figure: Int, slots rowSlots: RowSlots, isHit: Bool) {
        let base = (period * figures + figure) * slots
        for index in 0..<rowSlots.count {
            let cell = base + rowSlots[index]
            nenner[cell] += 1
            if isHit { zaehler[cell] += 1 }
        }
    }

    mutating func countTeamArt(period: Int, cell: Int) { teamArt[period * teamArtCells + cell] += 1 }

    mutating func noteOverdue(period: Int, team: Int, due: Int32) {
        oldestDue[period * teams + team] = min(oldestDue[period * teams + team], due)
    }

    mutating func noteMissing(period: Int, team: Int, eingang: Int32) {
        oldestMissing[period * teams + team] = min(oldestMissing[period * teams + team], eingang)
    }

    mutating func countMention(period: Int, figure: Int, slots rowSlots: RowSlots) {
        for index in 0..<rowSlots.withoutAnliegen {
            zaehler[(period * figures + figure) * slots + rowSlots[index]] += 1
            mentions[period * slots + rowSlots[index]] += 1
        }
    }

    mutating func countOpening(period: Int, slots rowSlots: RowSlots) {
        for index in 0..<rowSlots.withoutAnliegen { opening[period * slots + rowSlots[index]] += 1 }
    }
}

/// The cells of its dimensions that a row counts in: the whole, Bereich, team, Art, Eingangsweg and up to three topics.
struct RowSlots {
    private var cells: (Int32, Int32, Int32, Int32, Int32, Int32, Int32, Int32) = (0, 0, 0, 0, 0, 0, 0, 0)
    private(set) var count = 5
    let withoutAnliegen = 5

    init(bereich: Int, team: Int, art: Int, eingangsweg: Int) {
        cells.1 = Int32(bereich)
        cells.2 = Int32(team)
        cells.3 = Int32(art)
        cells.4 = Int32(eingangsweg)
    }

    mutating func add(anliegen: Int) {
        switch count {
        case 5: cells.5 = Int32(anliegen)
        case 6: cells.6 = Int32(anliegen)
        default: cells.7 = Int32(anliegen)
        }
        count += 1
    }

    subscript(index: Int) -> Int {
        switch index {
        case 0: 0
        case 1: Int(cells.1)
        case 2: Int(cells.2)
        case 3: Int(cells.3)
        case 4: Int(cells.4)
        case 5: Int(cells.5)
        case 6: Int(cells.6)
        default: Int(cells.7)
        }
    }
}
