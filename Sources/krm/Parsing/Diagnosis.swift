import Diagnostics

/// What a call means that ArgumentParser did not take for a command with its options.
enum Diagnosis {
    case help
    case version
    case wrong(UsageError)
    /// Nothing is wrong: what stands more than once may do so.
    case sound

    /// True when ArgumentParser could be too kind: of a repeated option it takes the last, of `--data= x` the `x`.
    static func isNeeded(_ arguments: [String]) -> Bool {
        let options = arguments.prefix { $0 != "--" }.filter { $0.hasPrefix("-") }
        return Set(options.map { name(of: $0) }).count < options.count || options.contains { $0.hasSuffix("=") }
    }

    static func of(_ path: CommandPath) -> Diagnosis {
        let options = path.rest.prefix { $0 != "--" }
        if path.asksForHelp {
            if let word = path.rest.first(where: { !$0.hasPrefix("-") }) { return unknownCommand(word, path) }
            return .help
        }
        if options.contains("--help") || options.contains("-h") { return .help }
        if options.contains("--version"), path.commands.count == 1 { return .version }
        if path.command.commands.isEmpty {
            return check(path.command, path.rest).map { .wrong($0) } ?? .sound
        }
        guard let word = path.rest.first else {
            return .wrong(.missingCommand(path.command.commands.map(\.commandName)))
        }
        return word.hasPrefix("-") && word != "-"
            ? .wrong(unknownOption(word, path.command)) : unknownCommand(word, path)
    }

    /// The first thing that is wrong, from left to right; then what is missing.
    private static func check(_ command: CommandInfo, _ arguments: ArraySlice<String>) -> UsageError? {
        var seen: Set<String> = []
        var values = 0
        var rest = arguments
        var onlyValues = false
        while let word = rest.popFirst() {
            if !onlyValues, word == "--" {
                onlyValues = true
            } else if !onlyValues, isOption(word) {
                let spelling = name(of: word)
                guard let option = command.options.first(where: { $0.spellings.contains(spelling) }) else {
                    return unknownOption(word, command)
                }
                if !seen.insert(option.name).inserted, !option.isRepeating { return .repeated(option.name) }
                switch (option.kind, spelling.utf8.count < word.utf8.count) {
                case (.option, false):
                    guard let value = rest.first, !isOption(value) else {
                        return .missingValue(option.name, option.value)
                    }
                    rest = rest.dropFirst()
                case (.option, true):
                    if word.utf8.count == spelling.utf8.count + 1 { return .emptyValue(option.name) }
                case (.flag, true): return .unwantedValue(option.name)
                default: break
                }
            } else {
                values += 1
                if values > command.positionals.count { return .unexpectedArgument(word) }
            }
        }
        if values < command.positionals.count, !command.positionals[values].isOptional {
            return .missingArgument(command.positionals[values].value)
        }
        return command.options.first { !$0.isOptional && !seen.contains($0.name) }
            .map { .missingOption($0.name, $0.value) }
    }

    private static func isOption(_ word: String) -> Bool { word.hasPrefix("-") && word != "-" }

    /// `--data` of `--data=x`.
    private static func name(of word: String) -> String { String(word.prefix { $0 != "=" }) }

    private static func unknownOption(_ word: String, _ command: CommandInfo) -> UsageError {
        let name = name(of: word)
        let long = "--" + name.drop { $0 == "-" }
        return .unknownOption(name, Suggestion.nearest(to: long, among: command.options.map(\.name)))
    }

    private static func unknownCommand(_ word: String, _ path: CommandPath) -> Diagnosis {
        let names = path.command.commands.map(\.commandName)
        return .wrong(.unknownCommand(word, Suggestion.nearest(to: word, among: names), names))
    }
}
