package import Days

/// GA 5 (3): the unit that settles a Kundenreaktion.
package struct Team: Sendable, Hashable, Encodable {
    package let id: String
    package let name: String
    /// Index into `Project.bereiche`.
    package let bereich: Int
    /// The first day on which the team takes cases; nil means always.
    package let gueltigAb: Day?
    /// The last day on which the team takes cases; nil means open-ended.
    package let gueltigBis: Day?

    package init(id: String, name: String, bereich: Int, gueltigAb: Day? = nil, gueltigBis: Day?) {
        self.id = id
        self.name = name
        self.bereich = bereich
        self.gueltigAb = gueltigAb
        self.gueltigBis = gueltigBis
    }
}
