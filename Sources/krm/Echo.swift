/// What the user typed, fit for one line of a message.
enum Echo {
    private static let limit = 60

    /// In German quotes; control characters become `?`, a long text is cut.
    static func quoted(_ text: String) -> String {
        var shown = ""
        for scalar in text.unicodeScalars.prefix(limit) {
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator: shown += "?"
            default: shown.unicodeScalars.append(scalar)
            }
        }
        return "„" + shown + (text.unicodeScalars.count > limit ? "…" : "") + "“"
    }
}
