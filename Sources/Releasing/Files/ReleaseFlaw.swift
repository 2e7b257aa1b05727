/// Why a file is no release that krm would have written, and where.
package struct ReleaseFlaw: Error, Hashable, Sendable {
    package enum Cause: Hashable, Sendable {
        /// Written by a newer version.
        case schema
        case form
        /// A name that there is not.
        case word
        /// Another month than the file's name says.
        case month
        /// A value that the plan does not have here, or one that is missing.
        case plan
        /// A value that is not rounded, or a numerator above its denominator.
        case value
        case checksum
    }

    package let line: Int
    package let column: Int
    package let cause: Cause

    /// What was expected, and what to do.
    package var message: String {
        let what =
            switch cause {
            case .schema: "Diese Freigabe hat eine neuere Fassung von krm geschrieben; erwartet wird „\"schema\": 1“"
            case .form: "So hätte krm diese Freigabe nicht geschrieben"
            case .word: "Diesen Namen gibt es in einer Freigabe nicht"
            case .month: "Die Freigabe nennt einen anderen Monat als ihr Dateiname"
            case .plan: "Dieser Wert gehört nach dem Plan nicht hierher, oder vor ihm fehlt einer"
            case .value: "Dieser Wert ist nicht so gerundet, wie krm ihn zeigt"
            case .checksum: "Der Inhalt passt nicht zu seiner Prüfsumme"
            }
        return what + "; Freigaben werden nicht von Hand geändert. Holen Sie die Datei aus der Sicherung zurück."
    }
}
