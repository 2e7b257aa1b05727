package import Days
package import Diagnostics

/// What the environment says about the Stichtag when neither an option nor the config does.
package struct StichtagDefault: Hashable, Sendable {
    package enum Epoch: Hashable, Sendable {
        case absent
        case day(Day)
        /// `SOURCE_DATE_EPOCH` is set, but to no number of seconds at all.
        case malformed
    }

    private let epoch: Epoch
    private let today: Day

    /// - Parameters:
    ///   - seconds: the text of `SOURCE_DATE_EPOCH`, seconds since 1970-01-01 00:00 UTC; an empty text counts as absent.
    ///   - today: the day by the clock, in UTC.
    package init(sourceDateEpoch seconds: String?, today: Day) {
        epoch = StichtagDefault.epoch(seconds ?? "")
        self.today = today
    }

    /// `--stichtag`, else `stichtag:` of the config, else `SOURCE_DATE_EPOCH`, else today.
    ///
    /// A malformed `SOURCE_DATE_EPOCH` fails only where it is needed.
    package func resolve(option: Day?, config: Day?) throws(Failure) -> Stichtag {
        if let option { return Stichtag(option, .option) }
        if let config { return Stichtag(config, .config) }
        switch epoch {
        case .absent: return Stichtag(today, .today)
        case .day(let day) where Stichtag.years.contains(day.civil.year): return Stichtag(day, .sourceDateEpoch)
        case .day, .malformed:
            throw Failure(
                .environment,
                [
                    Finding(
                        .error,
                        "source-date-epoch",
                        "SOURCE_DATE_EPOCH ist keine Zahl von Sekunden seit 1970-01-01, die einen Tag der Jahre "
                            + "\(Stichtag.years.lowerBound) bis \(Stichtag.years.upperBound) ergibt; "
                            + "berichtigen Sie die Umgebungsvariable oder geben Sie „--stichtag“ an."
                    )
                ]
            )
        }
    }

    private static let secondsADay = 86_400
    /// 9999-12-31 in days since 1970-01-01.
    private static let lastDay = 2_932_896

    private static func epoch(_ text: String) -> Epoch {
        if text.isEmpty { return .absent }
        guard text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }), let seconds = Int(text),
            seconds / secondsADay <= lastDay
        else { return .malformed }
        return .day(Day(number: Int32(seconds / secondsADay)))
    }
}
