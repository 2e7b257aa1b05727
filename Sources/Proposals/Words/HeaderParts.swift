internal import Schema

/// The words of a header, with the usual abbreviations spelled out.
struct HeaderParts {
    private let words: [String]

    init(_ header: String) {
        words = header.split { !$0.isLetter && !$0.isNumber }
            .map { word in
                let folded = Fold.id(String(word))
                return HeaderParts.abbreviations[folded] ?? folded
            }
            .filter { !$0.isEmpty }
    }

    /// „erl. am“ is `erledigtam`.
    var spelledOut: String { words.joined() }

    /// What the header is about: its last word, or its first before „der“ or „of“; none where there is but one word.
    var heads: [String] {
        guard words.count > 1 else { return [] }
        return words.count > 2 && ["der", "des", "von", "of"].contains(words[1]) ? [words[0]] : [words[words.count - 1]]
    }

    private static let abbreviations = [
        "erl": "erledigt", "abg": "abgeschlossen", "abgeschl": "abgeschlossen", "eing": "eingegangen",
        "gem": "gemeldet",
        "beantw": "beantwortet", "zust": "zustaendiges", "d": "der", "dat": "datum",
    ]
}
