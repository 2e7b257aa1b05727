internal import Diagnostics

/// A word that somebody may have written otherwise or with a slip.
enum NearWord {
    /// Short words are no near ones: they turn into others too easily.
    static func isOne(_ text: String, of word: String) -> Bool {
        let length = word.utf8.count
        return length >= 5 && Suggestion.isNear(text, word, atMost: length >= 9 ? 2 : 1)
    }
}
