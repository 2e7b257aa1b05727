internal import Records
internal import Schema

/// The leaves of the layout that a row counts in: its team, Art, Eingangsweg and topics.
struct Leaves {
    let team: Int
    let art: Int
    let eingangsweg: Int
    /// The leaf for nothing where there is no such topic.
    let anliegen: (Int, Int, Int)
    /// True for a row with a second or third topic: most have none.
    private let hasMore: Bool

    @inline(__always)
    init(_ row: Reaktion, firstArt: Int, firstEingangsweg: Int, firstAnliegen: Int, nothing: Int) {
        team = Int(row.team)
        art = firstArt + Int(row.art)
        eingangsweg = firstEingangsweg + Int(row.eingangsweg)
        func leaf(_ topic: UInt16) -> Int { topic == Reaktion.none16 ? nothing : firstAnliegen + Int(topic) }
        anliegen = (leaf(row.anliegen.first), leaf(row.anliegen.second), leaf(row.anliegen.third))
        hasMore = row.anliegen.second & row.anliegen.third != Reaktion.none16
    }

    // Numbers wrap around here, which saves a question each time: a place that were too large would lie outside of the
    // counters, and they do ask.

    /// Adds to the counters that begin at `base`.
    @inline(__always)
    func add<Number: FixedWidthInteger>(_ value: Number, to counters: inout MutableSpan<Number>, at base: Int) {
        addWithoutAnliegen(value, to: &counters, at: base)
        counters[base &+ anliegen.0] &+= value
        guard hasMore else { return }
        counters[base &+ anliegen.1] &+= value
        counters[base &+ anliegen.2] &+= value
    }

    @inline(__always)
    func addWithoutAnliegen<Number: FixedWidthInteger>(
        _ value: Number,
        to counters: inout MutableSpan<Number>,
        at base: Int
    ) {
        counters[base &+ team] &+= value
        counters[base &+ art] &+= value
        counters[base &+ eingangsweg] &+= value
    }

    /// As `add`, for counters that each leaf has several of: `step` a leaf, of which `offset` is meant.
    @inline(__always)
    func add(_ value: Int32, to counters: inout MutableSpan<Int32>, at base: Int, step: Int, offset: Int) {
        counters[(base &+ team) &* step &+ offset] &+= value
        counters[(base &+ art) &* step &+ offset] &+= value
        counters[(base &+ eingangsweg) &* step &+ offset] &+= value
        counters[(base &+ anliegen.0) &* step &+ offset] &+= value
        guard hasMore else { return }
        counters[(base &+ anliegen.1) &* step &+ offset] &+= value
        counters[(base &+ anliegen.2) &* step &+ offset] &+= value
    }

    var all: [Int] { [team, art, eingangsweg, anliegen.0, anliegen.1, anliegen.2] }
}
