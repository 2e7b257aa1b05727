package import Config
package import Days
package import Figures

/// A deadline that a case must be closed by: what a report watches first.
package struct ClosingFrist: Hashable, Sendable {
    package let id: FigureID
    /// As it was on the day that was asked for.
    package let version: Frist.Version

    /// The first two rules that only an Abschluss meets and that concern more than special cases, as they were on a day.
    package static func main(_ office: Office, on day: Day) -> [ClosingFrist] {
        let all = office.fristen.enumerated().compactMap { index, frist -> ClosingFrist? in
            let version = frist.shownVersion(on: day)
            if case .datum = version.length { return nil }
            guard version.isClosing, !version.nurSofortsachen else { return nil }
            return ClosingFrist(id: .frist(index), version: version)
        }
        return Array(all.prefix(2))
    }
}
