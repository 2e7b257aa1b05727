/// What is written of each entry in front of its numbers, such as `"id":"eingang","dimension":{"team":"101"},`: the same in
/// every period, so it is made once for all of them.
struct EntryTexts: Sendable {
    /// The entries of one figure that are shown.
    private struct Entries {
        var slots: [Int] = []
        /// Where each text ends; it begins where the one before has ended.
        var ends: [Int] = []
    }

    private var bytes: [UInt8] = []
    /// By place in the catalogue.
    private var entries: [Entries] = []
    /// How many entries there are.
    private(set) var count = 0

    /// No entries.
    init() {}

    /// - Parameters:
    ///   - id: what an entry writes of its figure.
    ///   - dimension: what it writes behind that of its cell, made once for all figures that have the same cells.
    init(
        _ catalogue: FigureCatalogue,
        _ levels: ShownLevels,
        id: (String) -> String,
        dimension: ([CrossPart]) -> String
    ) {
        var dimensions: [Kennzahl.Breakdown: [[UInt8]]] = [:]
        for kennzahl in catalogue.all {
            let id = id(catalogue.names.text(kennzahl.id))
            let texts =
                dimensions[kennzahl.breakdown]
                ?? catalogue.crosses(of: kennzahl).map { Array(dimension(catalogue.names.parts($0)).utf8) }
            dimensions[kennzahl.breakdown] = texts
            var own = Entries()
            for (slot, cross) in catalogue.crosses(of: kennzahl).enumerated() where levels.contains(cross) {
                bytes += id.utf8
                bytes += texts[slot]
                own.slots.append(slot)
                own.ends.append(bytes.count)
            }
            count += own.slots.count
            entries.append(own)
        }
    }

    /// Bytes of all texts.
    var byteCount: Int { bytes.count }

    /// Gives every entry that is shown to `body`, in the order of the contract; the text is not to be kept.
    @inline(__always)
    func forEach(_ figures: FigureTable, _ body: (_ text: UnsafeRawBufferPointer, FigureValue) -> Void) {
        bytes.withUnsafeBytes { bytes in
            var start = 0
            for (own, (_, column)) in zip(entries, figures.entries) {
                for (place, slot) in own.slots.enumerated() {
                    let end = own.ends[place]
                    body(UnsafeRawBufferPointer(rebasing: bytes[start..<end]), column[slot])
                    start = end
                }
            }
        }
    }
}
