/// Finds English words in a text for users.
enum English {
    /// The words of ArgumentParser's own texts, without those that German has too (an) or a name has (utf-16be).
    private static let words: Set<String> = [
        "a", "abstract", "and", "any", "argument", "arguments", "but", "command", "commands", "completion",
        "default", "did", "does", "error", "expected", "fatal", "flag", "following", "for", "found", "generate",
        "given",
        "had", "help", "information", "internal", "invalid", "is", "it", "mean", "missing", "more", "must", "no", "not",
        "of", "one", "options", "or", "overview", "please", "provide", "required", "see", "set", "shell", "show",
        "specified", "subcommand", "subcommands", "take", "the", "to", "unexpected", "unknown", "unspecified", "usage",
        "use", "value", "values", "with", "without", "you",
    ]

    /// The English words outside of options (`--help`) and of what the user typed (`„…“`).
    static func words(in text: String) -> [String] {
        var prose = ""
        var depth = 0
        for character in text {
            if character == "„" { depth += 1 }
            if depth == 0 { prose.append(character) }
            if character == "“" { depth -= 1 }
        }
        return prose.split(whereSeparator: \.isWhitespace)
            .filter { !$0.hasPrefix("-") && !$0.hasPrefix("[-") }
            .flatMap { $0.split { !$0.isLetter } }
            .map { $0.lowercased() }
            .filter { words.contains($0) }
    }
}
