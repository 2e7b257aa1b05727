internal import Schema

/// Which rules apply to a row by its day of Eingang, Art, Eingangsweg and urgency: one look-up instead of a question for each
/// rule and each of them.
struct ApplyingRules: Sendable {
    /// What a version of a rule asks for.
    struct Condition {
        private let arten: CodeSet<Art>
        private let eingangswege: CodeSet<Eingangsweg>
        private let onlySofortsachen: Bool

        init(_ arten: CodeSet<Art>, _ eingangswege: CodeSet<Eingangsweg>, onlySofortsachen: Bool) {
            (self.arten, self.eingangswege, self.onlySofortsachen) = (arten, eingangswege, onlySofortsachen)
        }

        @inline(__always)
        func holds(_ art: UInt8, _ eingangsweg: UInt8, isSofortsache: Bool) -> Bool {
            arten.contains(art) && eingangswege.contains(eingangsweg) && (isSofortsache || !onlySofortsachen)
        }
    }

    /// Days on which the same versions are in force have one number.
    private var kindOfDay: [Int32] = []
    /// For each kind of day and all codes the rules that apply, one list behind the other; and where each begins.
    private var rules: [Int32] = []
    private var starts: [Int32] = [0]

    /// - Parameters:
    ///   - versions: day by day, rule by rule the version in force, -1 without one.
    ///   - conditions: of each version.
    init(_ versions: [Int], rules count: Int, _ conditions: [Condition]) {
        var kinds: [[Int]: Int32] = [:]
        for first in stride(from: 0, to: versions.count, by: max(1, count)) {
            let inForce = Array(versions[first..<first + count])
            if let kind = kinds[inForce] {
                kindOfDay.append(kind)
                continue
            }
            let kind = Int32(kinds.count)
            kinds[inForce] = kind
            kindOfDay.append(kind)
            add(inForce, conditions)
        }
    }

    /// Adds the lists of a new kind of day.
    private mutating func add(_ inForce: [Int], _ conditions: [Condition]) {
        // In the order in which `range` counts them.
        for isSofortsache in [false, true] {
            for eingangsweg in UInt8(0)..<UInt8(CodeSets.places) {
                for art in UInt8(0)..<UInt8(CodeSets.places) {
                    for (rule, version) in inForce.enumerated()
                    where version >= 0 && conditions[version].holds(art, eingangsweg, isSofortsache: isSofortsache) {
                        rules.append(Int32(rule))
                    }
                    starts.append(Int32(rules.count))
                }
            }
        }
    }

    private static let places = CodeSets.places * CodeSets.places * 2

    /// Where the rules stand that apply to a row which came on the day of that number, counted from the first one.
    @inline(__always)
    func range(_ day: Int, _ row: Reaktion) -> Range<Int> {
        let urgency = row.flags.contains(.sofortsache) ? 1 : 0
        let ways = urgency &* CodeSets.places &+ CodeSets.place(row.eingangsweg)
        let codes = ways &* CodeSets.places &+ CodeSets.place(row.art)
        let place = Int(kindOfDay[day]) &* ApplyingRules.places &+ codes
        return Int(starts[place])..<Int(starts[place &+ 1])
    }

    @inline(__always)
    subscript(place: Int) -> Int { Int(rules[place]) }
}
