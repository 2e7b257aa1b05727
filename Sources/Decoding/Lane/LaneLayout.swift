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
    /// The fields that are looked up, those that are dates, and what else has to be looked at: a loop for each sort needs
    /// not ask every cell of which sort it is.
    private(set) var words: [LaneField] = []
    private(set) var dates: [LaneField] = []
    private(set) var others: [LaneField] = []
    /// The fields with a free text, in the order in which the decoder looks at them.
    private(set) var texts: [Int] = []
    /// As many cells as reach to the last one that must be there.
    private(set) var leastCells = 0
    /// A row before its first cell, by the places of `LaneValues`: what empty cells and constants say.
    private(set) var start: [Int32]
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
        start = LaneValues.empty
    }

    init(_ decoder: borrowing FileDecoder, isText: Bool) {
        let (header, plan, vocabulary) = (decoder.header, decoder.plan, decoder.vocabulary)
        isBogen = decoder.file.role == .erhebungsbogen
        hasVermerk = decoder.hasVermerk
        bereichOfTeam = vocabulary.teams.map { Int32($0.bereich) }
        teamDays = vocabulary.teamDays
        lastEingang = vocabulary.asOf.map { $0.isChosen ? .max : $0.day.number } ?? .max
        isOpen = header.isUsable && isText && !decoder.isYearly && plan.dates.count < 64
        start = LaneValues.empty
        if !isBogen { start[LaneValues.place(of: .art)] = Int32(Art.ohneBogen.rawValue) }
        fields = (0..<header.width).map { field in
            var own = header.column(at: field).map { LaneField($0, decoder) } ?? LaneField()
            own.field = field
            return own
        }
        words = fields.filter { $0.step == .word }
        dates = fields.filter { $0.step == .date }
        others = fields.filter { $0.step == .number || ($0.step == .skip && $0.asksWhenEmpty) }
        texts = plan.texts.compactMap { if case .field(let field) = header[$0] { field } else { nil } }
        for column in Column.allCases {
            let own = LaneField(column, decoder)
            switch header[column] {
            case .field(let field):
                if own.isMandatory || own.ofEmpty != FastLane.nothing { leastCells = max(leastCells, field + 1) }
            case .constant:
                if let value = decoder.constantValue(column) {
                    own.keep(value, in: &start)
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
        case .key:
            kind = column == .vorgangsnummer ? .key : isBogen ? .folge : .nothing
            step = .number
        case .text: kind = isBogen ? .text : .nothing
        case .date(let date):
            place = LaneValues.place(of: date)
            dateBit = 1 << UInt64(decoder.plan.dates.firstIndex { $0.column == column } ?? 0)
            let usual = decoder.plan.dates.first { $0.column == column }?.usualDays
            (kind, step) = (usual == nil ? .datePattern : .date, .date)
            if let usual { (firstDay, lastDay) = (usual.lowerBound, usual.upperBound) }
        case .code(let code): set(.code, LaneValues.place(of: code))
        case .jaNein(let flag): set(.flag, LaneValues.place(of: flag))
        case .team: set(.team, LaneValues.team)
        case .bereich: set(isBogen ? .bereich : .nothing, LaneValues.bereich)
        case .massnahme: set(isBogen ? .massnahme : .nothing, LaneValues.massnahme)
        case .anliegen(let topic): set(isBogen ? .topic : .nothing, LaneValues.place(ofTopic: topic))
        }
        if kind == .nothing { step = .skip } else { asksWhenEmpty = isMandatory || ofEmpty != FastLane.nothing }
    }

    private mutating func set(_ kind: Kind, _ place: Int) { (self.kind, self.place, step) = (kind, place, .word) }

    /// Takes what an empty cell or a constant means.
    func keep(_ value: Int32, in values: inout [Int32]) {
        switch step {
        case .skip, .number: break
        case .date, .word: values[place] = value
        }
    }
}
