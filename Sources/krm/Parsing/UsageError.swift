import Diagnostics

/// Everything that can be wrong with a call; all wordings are here.
enum UsageError: Error, Equatable {
    case unknownCommand(String, _ suggestion: String?, _ commands: [String])
    case missingCommand([String])
    case unknownOption(String, _ suggestion: String?)
    case missingOption(String, _ value: String)
    case missingValue(String, _ value: String)
    case unwantedValue(String)
    case repeated(String)
    case conflict(String, String)
    case missingArgument(String)
    case unexpectedArgument(String)
    case emptyValue(String)
    case invalidValue(String, of: String, expected: String, suggestion: String?)
    case reversed(from: String, to: String)
    case notText(place: Int)
    /// ArgumentParser refuses a call in which nothing else finds a fault.
    case notUnderstood

    /// Exit code 64 and one line.
    ///
    /// - Parameter command: the words that name the command, `krm` first.
    func failure(command: [String]) -> Failure {
        let help = " Hilfe: „\(command.joined(separator: " ")) --help“."
        return Failure(.usage, [Finding(.error, rule, message + help)])
    }

    private var rule: String {
        switch self {
        case .unknownCommand: "befehl-unbekannt"
        case .missingCommand: "befehl-fehlt"
        case .unknownOption: "option-unbekannt"
        case .missingOption: "option-fehlt"
        case .missingValue: "wert-fehlt"
        case .unwantedValue: "wert-zuviel"
        case .repeated: "option-doppelt"
        case .conflict: "optionen-unvereinbar"
        case .missingArgument: "angabe-fehlt"
        case .unexpectedArgument: "angabe-zuviel"
        case .emptyValue, .invalidValue, .reversed: "wert-ungueltig"
        case .notText: "kein-text"
        case .notUnderstood: "aufruf"
        }
    }

    private var message: String {
        switch self {
        case .unknownCommand(let word, let suggestion, let commands):
            "Den Befehl \(Echo.quoted(word)) gibt es nicht."
                + UsageError.question(suggestion, else: UsageError.among(commands))
        case .missingCommand(let commands): "Hier fehlt ein Befehl." + UsageError.among(commands)
        case .unknownOption(let name, let suggestion):
            "Die Option \(Echo.quoted(name)) gibt es hier nicht." + UsageError.question(suggestion, else: "")
        case .missingOption(let name, let value): "Es fehlt die Option „\(name) \(value)“."
        case .missingValue(let name, let value): "Die Option „\(name)“ braucht einen Wert: „\(name) \(value)“."
        case .unwantedValue(let name): "Die Option „\(name)“ hat keinen Wert; schreiben Sie nur „\(name)“."
        case .repeated(let name): "Die Option „\(name)“ steht mehrfach da; geben Sie sie einmal an."
        case .conflict(let one, let other): "„\(one)“ und „\(other)“ schließen sich aus; geben Sie nur eines davon an."
        case .missingArgument(let name): "Es fehlt die Angabe „\(name)“."
        case .unexpectedArgument(let word): "Die Angabe \(Echo.quoted(word)) ist hier zu viel."
        case .emptyValue(let name): "Der Wert für „\(name)“ ist leer."
        case .invalidValue(let value, let name, let expected, let suggestion):
            "Der Wert \(Echo.quoted(value)) passt nicht zu „\(name)“; erwartet wird \(expected)."
                + UsageError.question(suggestion, else: "")
        case .reversed(let from, let to): "Der Tag von „\(to)“ liegt vor dem von „\(from)“; tauschen Sie die beiden."
        case .notText(let place): "Die \(place). Angabe ist kein gültiges UTF-8; prüfen Sie die Zeichen."
        case .notUnderstood: "Dieser Aufruf ist nicht verständlich; prüfen Sie die Schreibweise."
        }
    }

    private static func question(_ suggestion: String?, else other: String) -> String {
        suggestion.map { " Meinten Sie „\($0)“?" } ?? other
    }

    private static func among(_ commands: [String]) -> String {
        commands.isEmpty ? "" : " Es gibt: " + commands.joined(separator: ", ") + "."
    }
}
