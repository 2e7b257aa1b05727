package import Config
package import Days
package import Figures

/// A deadline that a case must be closed by: what a report watches first.
package struct ClosingFrist: Hashable, Sendable {
    package let id: FigureID
    /// As it was on the day that was asked for.
    package let version: Frist.Version

    /// The rules that only an Abschluss meets and that concern more than special cases, as they were on a day.
    package static func all(_ office: Office, on day: Day) -> [ClosingFrist] {
        office.fristen.enumerated().compactMap { index, frist in
            let version = frist.shownVersion(on: day)
            if case .datum = version.length { return nil }
            guard version.isClosing, !version.nurSofortsachen else { return nil }
            return ClosingFrist(id: .frist(index), version: version)
        }
    }

    /// The first two of them: what the head of a report watches.
    package static func main(_ office: Office, on day: Day) -> [ClosingFrist] { Array(all(office, on: day).prefix(2)) }
}
