/// Why a text is not what a dump of numbers reads, and where; the wording shows nothing of the text.
package struct DumpProblem: Error, Equatable {
    package enum Cause: Sendable {
        case noArray
        case noNumber
        case noSeparator
        case textBehind
        case tooLarge
        case noObject
        case noName
        case noColon
        case noCounts
        case unknownRule
        case missing
        case noShare
    }

    package let line: Int
    package let column: Int
    package let cause: Cause

    /// In German, without line and column.
    package var message: String {
        switch cause {
        case .noArray: "Erwartet wird eine JSON-Liste von Zahlen, zum Beispiel [12, 15.5, 9]"
        case .noNumber: "Erwartet wird eine Zahl in JSON-Schreibweise, zum Beispiel 15.5"
        case .noSeparator: "Erwartet wird nach der Zahl ein Komma oder das Ende der Liste („]“)"
        case .textBehind: "Nach dem Ende der Liste darf nichts mehr stehen"
        case .tooLarge: "Die Zahlen sind zu groß zum Rechnen"
        case .noObject: "Erwartet wird ein JSON-Objekt, zum Beispiel {\"selten\": [1, 0, 2]}"
        case .noName: "Erwartet wird ein Name in Anführungszeichen, zum Beispiel \"zaehler\""
        case .noColon: "Erwartet wird nach dem Namen ein Doppelpunkt"
        case .noCounts: "Erwartet werden ganze Zahlen von 0 bis 1000000"
        case .unknownRule:
            "Erwartet wird je Zeile genau eine Regel: „vergleich“ oder „anteile“ mit den Listen „zaehler“ und „nenner“, "
                + "„anteil“ mit „zaehler“, „nenner“ und „ziel“, „selten“ mit einer Liste"
        case .missing: "Ein Wert fehlt oder steht doppelt: Erwartet wird jeder Name der Regel genau einmal"
        case .noShare:
            "Erwartet werden Zähler, die nicht über ihrem Nenner liegen, gleich viele von beiden, und ein Ziel von 0 bis 1"
        }
    }
}
