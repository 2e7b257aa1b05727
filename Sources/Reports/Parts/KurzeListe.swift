internal import German

/// Names in a row that end before they fill a page: `A, B, C und 8 weitere Teams`; all stand on the sheets.
enum KurzeListe {
    /// About what a line of a report holds.
    static let lineLength = 110

    static func text(_ items: [String], lines: Int = 2, rest: String = "weitere") -> String {
        German.list(items, within: lines * lineLength, rest: rest)
    }

    /// Where not all have room, those with the highest numbers, in the order given: what is left out weighs least.
    ///
    /// - Parameters:
    ///   - items: each with its number of cases, which its text has in parentheses.
    ///   - rest: what the others are, `weitere Teams`; behind it stands how many cases they have together.
    static func most(_ items: [(text: String, number: Int)], lines: Int, rest: String) -> String {
        let room = lines * lineLength
        let all = items.map(\.text)
        var length = 0
        let kept = Set(
            items.indices.sorted { (items[$1].number, $0) < (items[$0].number, $1) }.prefix { index in
                length += items[index].text.count + 2
                return length <= room
            }
        )
        let left = items.count - kept.count
        // One more by name is as short as "und 1 weitere".
        guard left > 1, !kept.isEmpty else { return German.list(all) }
        let cases = items.indices.reduce(0) { $0 + (kept.contains($1) ? 0 : items[$1].number) }
        let others = "\(German.number(left)) \(rest) (\(German.number(cases)))"
        return German.list(items.indices.filter(kept.contains).map { all[$0] } + [others])
    }
}
