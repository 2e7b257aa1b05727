package import Days
package import Schema

extension Frist {
    package struct Version: Sendable, Hashable, Encodable {
        package var name: String
        package var quelle: String
        package var length: Length
        /// Whom the rule concerns; nil means everybody.
        package var arten: Set<Art>?
        package var eingangswege: Set<Eingangsweg>?
        /// Indices into `Project.bereiche`.
        package var bereiche: Set<Int>?
        package var nurSofortsachen = false
        /// The columns whose dates meet the deadline, whichever comes first.
        package var erfuelltDurch: [Column]
        package var gueltigAb: Day?
        package var gueltigBis: Day?

        /// True when only an Abschluss meets the deadline: such a case is überfällig while it is open.
        package var isClosing: Bool { erfuelltDurch == [.abschluss] }
    }
}

extension Frist.Version {
    /// True when an Eingang would be judged alike: only name, source and dates may differ.
    package func isSameRule(as other: Frist.Version) -> Bool {
        length == other.length && arten == other.arten && eingangswege == other.eingangswege
            && bereiche == other.bereiche && nurSofortsachen == other.nurSofortsachen
            && erfuelltDurch == other.erfuelltDurch
    }

    /// True when its source is the default's: what no longer is that rule must not cite it.
    func citesDirective(for id: String) -> Bool {
        Frist.defaults.contains { $0.id == id && $0.versions[0].quelle == quelle }
    }

    /// The name for another length: `Abschluss in 14 Kalendertagen` becomes `Abschluss in 10 Kalendertagen`.
    func name(withLength other: Frist.Length) -> String {
        guard let old = length.phrase, let new = other.phrase, name.hasSuffix(" " + old) else { return name }
        return String(name.dropLast(old.count)) + new
    }
}
