internal import Days

/// The time axis cut at every first and last day of a period, so that no row is counted once for each period.
///
/// Between two cuts lies a segment: every period is a row of whole segments, and its figures are their sums. What is
/// counted at a day's end (the Bestand) is counted at the `stands`: each S, and each eve of a period for the balance.
struct TimeAxis: Sendable {
    private let cuts: DayRanks
    private let stands: DayRanks
    /// The segments of each period.
    let segments: [Range<Int>]
    /// The last day of each segment.
    let lastDays: [Int32]
    /// The periods of each segment, one behind the other, and where those of a segment begin.
    private let members: [Int32]
    private let starts: [Int32]
    /// The place of each period's S among the stands, and that of its eve.
    let standOfPeriod: [Int]
    let eveOfPeriod: [Int]

    init(_ zeitraeume: [Zeitraum]) {
        let cuts = DayRanks(zeitraeume.flatMap { [$0.von.number, $0.stand.number + 1] })
        let stands = DayRanks(zeitraeume.flatMap { [$0.stand.number, $0.von.number - 1] })
        let segments = zeitraeume.map { cuts.before($0.von.number)..<cuts.before($0.stand.number + 1) }
        self.cuts = cuts
        self.stands = stands
        self.segments = segments
        lastDays = cuts.marks.dropFirst().map { $0 - 1 }
        var starts: [Int32] = [0]
        var members: [Int32] = []
        for segment in lastDays.indices {
            for (period, range) in segments.enumerated() where range.contains(segment) { members.append(Int32(period)) }
            starts.append(Int32(members.count))
        }
        self.members = members
        self.starts = starts
        standOfPeriod = zeitraeume.map { stands.before($0.stand.number) }
        eveOfPeriod = zeitraeume.map { stands.before($0.von.number - 1) }
    }

    var segmentCount: Int { lastDays.count }
    var standCount: Int { stands.marks.count }

    /// The segment that a day lies in; -1 outside all periods.
    @inline(__always)
    func segment(of day: Int32) -> Int {
        let place = cuts.before(day &+ 1) - 1
        return place < lastDays.count ? place : -1
    }

    /// The periods that a segment belongs to.
    func periods(of segment: Int) -> ArraySlice<Int32> { members[Int(starts[segment])..<Int(starts[segment + 1])] }

    /// The stands that lie in a span of days.
    @inline(__always)
    func stands(in span: DaySpan) -> Range<Int> {
        let low = stands.before(span.from)
        let high = span.to == .max ? stands.marks.count : stands.before(span.to + 1)
        return low..<max(low, high)
    }
}
