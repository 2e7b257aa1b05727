internal import CSV
internal import Config
internal import Days
internal import Files
internal import Schema

/// What the usual row of a file looks like: said once a file, so that no row has to ask.
struct LaneLayout {
    /// False where no row of the file can be called usual: its header is not understood, its bytes are not all text, its
    /// numbers start anew each year, or a constant is no plain value.
    private(set) var isOpen: Bool
    let isBogen: Bool
    let hasVermerk: Bool
    private(set) var fields: [LaneField] = []
    /// The fields with a free text, in the order in which the decoder looks at them.
    private(set) var texts: [Int] = []
    /// As many cells as reach to the last one that must be there.
    private(set) var leastCells = 0
    /// A row before its first cell: what empty cells and constants say.
    private(set) var start: LaneValues
    /// The last day of Eingang of which there is nothing to say.
    let lastEingang: Int32
    let bereichOfTeam: [Int32]
    private let teamDays: [Range<Int32>]

    @inline(__always)
    func isValid(team: Int32, on day: Int32) -> Bool { teamDays[Int(team)].contains(day) }

    /// The layout of a file of which nothing is known yet.
    init() {
        (isOpen, isBogen, hasVermerk, lastEingang) = (false, true, true, .max)
        (bereichOfTeam, teamDays) = ([], [])
        start = LaneValues(row: Reaktion())
    }

    init(_ decoder: borrowing FileDecoder, isText: Bool) {
        let (header, plan, vocabulary) = (decoder.header, decoder.plan, decoder.vocabulary)
        isBogen = decoder.file.role == .erhebungsbogen
        hasVermerk = decoder.hasVermerk
        bereichOfTeam = vocabulary.teams.map { Int32($0.bereich) }
        teamDays = vocabulary.teamDays
        lastEingang = vocabulary.asOf.map { $0.isChosen ? .max : $0.day.number } ?? .max
        isOpen = header.isUsable && isText && !decoder.isYearly && plan.dates.count < 64
        var row = Reaktion()
        if !isBogen { row.art = Art.ohneBogen.rawValue }
        start = LaneValues(row: row)
        fields = (0..<header.width).map { field in
            header.column(at: field).map { LaneField($0, decoder) } ?? LaneField()
        }
        texts = plan.texts.compactMap { if case .field(let field) = header[$0] { field } else { nil } }
        for column in Column.allCases {
            let own = LaneField(column, decoder)
            switch header[column] {
            case .field(let field):
                if own.isMandatory || own.ofEmpty != FastLane.nothing { leastCells = max(leastCells, field + 1) }
            case .constant:
                if let value = decoder.constantValue(column) {
                    start.set(own, value)
                } else if own.isMandatory || !decoder.isEmptyConstant(column) {
                    isOpen = false
                }
            case .missing: if own.ofEmpty != FastLane.nothing || own.isMandatory { isOpen = false }
            }
        }
    }
}

extension LaneField {
    init(_ column: Column, _ decoder: borrowing FileDecoder) {
        let isBogen = decoder.file.role == .erhebungsbogen
        self.column = column
        isMandatory = isBogen ? Column.mandatory.contains(column) : Column.ofRegister.contains(column)
        ofEmpty = decoder.emptyCells[Int(column.rawValue)] ?? FastLane.nothing
        switch column.kind {
        case .key: kind = column == .vorgangsnummer ? .key : isBogen ? .folge : .nothing
        case .text: kind = isBogen ? .text : .nothing
        case .date(let date):
            offset = Reaktion.offset(of: date)
            place = decoder.plan.dates.firstIndex { $0.column == column } ?? 0
            isEvent = Column.events.contains(column)
            mayLieAhead = column == .externeFrist
            let usual = decoder.plan.dates.first { $0.column == column }?.usualDays
            kind = usual == nil ? .datePattern : .date
            (firstDay, lastDay) = (usual?.lowerBound ?? 0, usual?.upperBound ?? 0)
        case .code(let code):
            kind = .code
            offset = Reaktion.offset(of: code)
        case .jaNein(let flag):
            kind = .flag
            place = Int(flag.rawValue)
        case .team: kind = .team
        case .bereich: kind = isBogen ? .bereich : .nothing
        case .massnahme: kind = isBogen ? .massnahme : .nothing
        case .anliegen(let topic):
            kind = isBogen ? .topic : .nothing
            place = topic
        }
    }
}
