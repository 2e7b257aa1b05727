package import Config
package import Days
package import Figures

/// A deadline that a case must be closed by: what a report watches first.
package struct ClosingFrist: Hashable, Sendable {
    package let id: FigureID
    /// As it was on the day that was asked for.
    package let version: Frist.Version
    /// No other closing rule has the same length, so that the length alone names it.
    package let isAlone: Bool

    /// The rules that only an Abschluss meets and that concern more than special cases, as they were on a day.
    package static func all(_ office: Office, on day: Day) -> [ClosingFrist] {
        let found = office.fristen.enumerated().compactMap { index, frist -> (id: FigureID, version: Frist.Version)? in
            let version = frist.shownVersion(on: day)
            if case .datum = version.length { return nil }
            return version.isClosing && !version.nurSofortsachen ? (.frist(index), version) : nil
        }
        return found.map { entry in
            let isAlone = found.count { $0.version.length == entry.version.length } == 1
            return ClosingFrist(id: entry.id, version: entry.version, isAlone: isAlone)
        }
    }

    /// The first two of them: what the head of a report watches.
    package static func main(_ office: Office, on day: Day) -> [ClosingFrist] { Array(all(office, on: day).prefix(2)) }
}
