extension Array where Element: FixedWidthInteger {
    /// Adds as many of the other counters as there are here, those from `start` on.
    mutating func add(_ other: [Element], from start: Int) {
        let count = self.count
        precondition(start >= 0 && start + count <= other.count)
        let source = other.span
        var target = mutableSpan
        // Unchecked, for all places were checked above: so eight are added at once, which is nearly all of the work of a period.
        for index in 0..<count {
            target[unchecked: index] &+= source[unchecked: start &+ index]
        }
    }
}
