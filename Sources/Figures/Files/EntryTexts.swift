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

    init(_ catalogue: FigureCatalogue, _ levels: ShownLevels, _ text: (_ id: String, [CrossPart]) -> String) {
        for kennzahl in catalogue.all {
            let id = catalogue.names.text(kennzahl.id)
            var own = Entries()
            for (slot, cross) in catalogue.crosses(of: kennzahl).enumerated() where levels.contains(cross) {
                bytes += text(id, catalogue.names.parts(cross)).utf8
                own.slots.append(slot)
                own.ends.append(bytes.count)
            }
            entries.append(own)
        }
    }

    /// Gives every entry that is shown to `body`, in the order of the contract.
    func forEach(_ figures: FigureTable, _ body: (_ text: ArraySlice<UInt8>, FigureValue) -> Void) {
        var start = 0
        for (own, (_, column)) in zip(entries, figures.entries) {
            for (slot, end) in zip(own.slots, own.ends) {
                body(bytes[start..<end], column[slot])
                start = end
            }
        }
    }
}
