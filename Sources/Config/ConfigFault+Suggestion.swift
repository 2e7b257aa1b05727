internal import Diagnostics
internal import Schema

extension ConfigFault {
    /// The known word that was probably meant; umlaut spelling, case, blanks and dashes do not count.
    static func suggestion(for word: String, among known: [String]) -> String? {
        let folded = Fold.code(word)
        return known.first { Fold.code($0) == folded } ?? Suggestion.nearest(to: word, among: known)
    }
}
