package import Days
package import Diagnostics

/// The day on which a build looks at the data, and where it was taken from.
package struct Stichtag: Hashable, Sendable {
    package enum Source: Hashable, Sendable {
        case option, config, sourceDateEpoch
        /// Nobody set it: today in UTC, which a build never uses without saying so.
        case today
    }

    /// The years for which the Feiertage are known.
    package static let years = Holidays.span

    package let day: Day
    package let source: Source

    package init(_ day: Day, _ source: Source) {
        self.day = day
        self.source = source
    }

    /// What to tell the user about a Stichtag that nobody set; nil otherwise.
    package var notice: Finding? {
        guard source == .today else { return nil }
        return Finding(
            .notice,
            "stichtag-heute",
            "Der Stichtag ist nicht festgelegt; es gilt der heutige Tag (\(day.iso), UTC). "
                + "Legen Sie ihn mit „--stichtag“ oder mit „stichtag:“ in krm.yml fest."
        )
    }
}
