internal import Diagnostics
internal import Yams

/// The German wording of what the YAML library finds wrong, and the place where the user must look.
enum YamlFault {
    private enum Place { case problem, context }

    static let special = "Ein Text, der mit „!“, „&“, „*“, „|“ oder „>“ beginnt, braucht Anführungszeichen."
    private static let tab = "Zum Einrücken sind Tabulatoren nicht erlaubt; nehmen Sie Leerzeichen."

    /// The library's own words, matched by their begin, in the order in which they are tried; `{}` is the line
    /// where the broken part begins.
    private static let wordings: [(problem: String, place: Place, german: String)] = [
        (
            "could not find expected ':'", .context,
            "Hinter diesem Schlüssel fehlt der Doppelpunkt mit einem Leerzeichen."
        ),
        (
            "found unexpected end of stream", .context,
            "Das Anführungszeichen, das hier beginnt, wird nicht geschlossen."
        ),
        (
            "found unexpected document indicator", .context,
            "Das Anführungszeichen, das hier beginnt, wird nicht geschlossen."
        ),
        (
            "found unknown escape character", .problem,
            "Zwischen doppelten Anführungszeichen ist „\\“ ein Steuerzeichen; schreiben Sie „\\\\“ oder nehmen Sie einfache "
                + "Anführungszeichen."
        ),
        (
            "mapping values are not allowed", .problem,
            "Dieser Doppelpunkt passt nicht hierher; prüfen Sie die Einrückung, oder setzen Sie den Text in Anführungszeichen."
        ),
        (
            "mapping keys are not allowed", .problem,
            "Ein Schlüssel passt nicht hierher; prüfen Sie die Einrückung."
        ),
        (
            "block sequence entries are not allowed", .problem,
            "Ein Listenpunkt „-“ passt nicht hierher; setzen Sie ihn auf eine eigene Zeile unter den Schlüssel."
        ),
        (
            "did not find expected key", .problem,
            "Hier müsste ein Schlüssel stehen; er ist anders eingerückt als die Schlüssel darüber, oder ein Text braucht "
                + "Anführungszeichen."
        ),
        (
            "did not find expected '-' indicator", .problem,
            "Hier müsste ein Listenpunkt „-“ stehen; prüfen Sie die Einrückung."
        ),
        (
            "did not find expected ',' or ']'", .problem,
            "In der Liste, die in Zeile {} mit „[“ beginnt, fehlt hier ein Komma oder davor die Klammer „]“."
        ),
        (
            "did not find expected ',' or '}'", .problem,
            "In dem Abschnitt, der in Zeile {} mit „{“ beginnt, fehlt hier ein Komma oder davor die Klammer „}“."
        ),
        (
            "did not find expected node content", .problem,
            "Hier müsste ein Wert stehen; setzen Sie Texte mit Sonderzeichen in Anführungszeichen."
        ),
        ("found unexpected ':'", .problem, "Hinter diesem Doppelpunkt fehlt ein Leerzeichen."),
        ("found a tab character", .problem, tab),
        (
            "did not find expected <document start>", .problem,
            "Hier beginnt etwas, das nicht zu den Angaben darüber gehört; prüfen Sie die Einrückung."
        ),
        ("did not find expected alphabetic", .context, special),
        ("did not find expected comment", .context, special),
        ("did not find expected whitespace or line break", .context, special),
        ("found an indentation indicator", .context, special),
        ("found undefined tag handle", .problem, special),
        (
            "found undefined alias", .problem,
            "Den Anker zu diesem Verweis gibt es nicht; ein Text, der mit „*“ beginnt, braucht Anführungszeichen."
        ),
        (
            "but found another document", .problem,
            "Hier beginnt ein zweites Dokument; die Konfiguration hat nur eines, streichen Sie die Zeile „---“."
        ),
    ]

    static func describe(_ error: any Error, in text: String, file: String) -> (Position, String) {
        let (problem, mark, context): (String, Mark?, Mark?) =
            switch error {
            case YamlError.scanner(let context, let problem, let mark, _),
                YamlError.parser(let context, let problem, let mark, _),
                YamlError.composer(let context, let problem, let mark, _):
                (problem, mark, context?.mark)
            default: ("", nil, nil)
            }
        func position(_ mark: Mark?) -> Position {
            Position(file: file, line: mark?.line ?? 1, column: mark?.column ?? 1)
        }
        if problem.hasPrefix("found character that cannot start any token") {
            return (position(mark), badStart(scalar(at: mark, in: text)))
        }
        if let wording = wordings.first(where: { problem.hasPrefix($0.problem) }) {
            let parts = wording.german.split(separator: "{}", maxSplits: 1)
            let german = parts.joined(separator: String(context?.line ?? mark?.line ?? 1))
            return (position(wording.place == .context ? context ?? mark : mark), german)
        }
        let message = "Das ist kein gültiges YAML; prüfen Sie Einrückung, Doppelpunkte, Klammern und Anführungszeichen."
        return (position(mark), message)
    }

    static func unprintable(_ scalar: Unicode.Scalar) -> String {
        let code = String(scalar.value, radix: 16, uppercase: true)
        let padded = String(repeating: "0", count: max(0, 4 - code.count)) + code
        return "Hier steht ein Steuerzeichen (U+\(padded)), das kein Text ist; löschen Sie es."
    }

    private static func badStart(_ scalar: Unicode.Scalar?) -> String {
        switch scalar {
        case "\t": tab
        case let scalar?: "Ein Text darf nicht mit „\(scalar)“ beginnen; setzen Sie ihn in Anführungszeichen."
        case nil: "Hier kann kein Text beginnen; setzen Sie ihn in Anführungszeichen."
        }
    }

    private static func scalar(at mark: Mark?, in text: String) -> Unicode.Scalar? {
        let scalars = Array(text.unicodeScalars)
        guard let mark, let offset = TextPlace.offset(line: mark.line, column: mark.column, in: scalars),
            offset < scalars.count
        else { return nil }
        return scalars[offset]
    }
}
