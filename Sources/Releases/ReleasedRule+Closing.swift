extension ReleasedRule {
    /// What an Abschluss has to do with a deadline.
    package enum Closing: Hashable, Sendable {
        /// It does not meet it.
        case never
        /// It meets it, and so does something else.
        case also
        /// It alone meets it: a case that was in time has been closed.
        case alone
    }

    /// What stands in a definition before the columns that meet the deadline.
    package static let metBy = "erfüllt durch "
    /// Between two versions that are in force in one month.
    package static let versionSeparator = "; "
    /// Between the parts of a definition, and between columns.
    package static let partSeparator = ", "

    /// As the definition tells it; of several versions what holds for all.
    package var closing: Closing {
        let all = definition.split(separator: ReleasedRule.versionSeparator).map(ReleasedRule.closing)
        if all.isEmpty || all.contains(.never) { return .never }
        return all.contains(.also) ? .also : .alone
    }

    private static func closing(_ version: Substring) -> Closing {
        let parts = version.split(separator: partSeparator)
        guard let first = parts.firstIndex(where: { $0.hasPrefix(metBy) }) else { return .never }
        // Columns are the only parts in small letters without a blank.
        let columns =
            [parts[first].dropFirst(metBy.count)] + parts[(first + 1)...].prefix { !$0.contains(" ") }
        guard columns.contains("abschluss") else { return .never }
        return columns == ["abschluss"] ? .alone : .also
    }
}
