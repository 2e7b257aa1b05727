/// The numbers of a figure in an earlier site; anybody can have written them.
enum PublishedNumbers {
    /// Far more than anything that is ever counted, and far from where arithmetic ends.
    private static let most = 1_000_000_000_000

    /// Whether a figure can have these.
    static func arePossible(zaehler: Int?, nenner: Int?, wert: Double?) -> Bool {
        [zaehler, nenner].allSatisfy { $0.map { (0...most).contains($0) } ?? true }
            && (wert.map { (0...Double(most)).contains($0) } ?? true)
    }
}
