/// Near misses: „meinten Sie …?“ by Damerau-Levenshtein distance (optimal string alignment).
package enum Suggestion {
    /// The nearest candidate, when it is at most a third of the word's length away (at least 1, at most 3 edits).
    ///
    /// Of equally near candidates the first one is taken, so the answer depends on nothing but the input.
    package static func nearest(to word: String, among candidates: [String]) -> String? {
        let folded = Array(word.lowercased().unicodeScalars)
        guard folded.count <= 64 else { return nil }
        let limit = min(3, max(1, folded.count / 3))
        var best: (distance: Int, candidate: String)?
        for candidate in candidates {
            let distance = distance(folded, Array(candidate.lowercased().unicodeScalars), limit: limit)
            if distance <= limit, distance < (best?.distance ?? Int.max) { best = (distance, candidate) }
        }
        return best?.candidate
    }

    /// True when one word becomes the other by at most `limit` edits.
    package static func isNear(_ left: String, _ right: String, atMost limit: Int) -> Bool {
        let (left, right) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
        return abs(left.count - right.count) <= limit && distance(left, right, limit: limit) <= limit
    }

    private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], limit: Int) -> Int {
        guard abs(a.count - b.count) <= limit else { return Int.max }
        var previous = [Int](repeating: 0, count: b.count + 1)
        var current = Array(0...b.count)
        for i in 0..<a.count {
            let older = previous
            previous = current
            current = [i + 1] + [Int](repeating: 0, count: b.count)
            for j in 0..<b.count {
                let cost = a[i] == b[j] ? 0 : 1
                current[j + 1] = min(previous[j + 1] + 1, current[j] + 1, previous[j] + cost)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
                    current[j + 1] = min(current[j + 1], older[j - 1] + 1)
                }
            }
        }
        return current[b.count]
    }
}
