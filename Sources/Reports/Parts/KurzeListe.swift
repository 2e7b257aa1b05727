internal import German

/// Names in a row that end before they fill a page: `A, B, C und 8 weitere`; all stand on the sheets.
enum KurzeListe {
    /// About what a line of a report holds.
    static let lineLength = 110

    static func text(_ items: [String], lines: Int = 2) -> String { German.list(items, within: lines * lineLength) }
}
