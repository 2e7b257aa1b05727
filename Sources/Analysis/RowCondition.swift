internal import Config
internal import Records
internal import Schema

/// What a row must be like to count, apart from dates: the codes that fit in each column, and what must be set.
///
/// Plain data and no closure, so that one definition serves both the pass over all rows, which turns it into tables,
/// and `krm explain`, which asks it of one row.
struct RowCondition: Sendable, Equatable {
    var arten = CodeSet<Art>.all
    var eingangswege = CodeSet<Eingangsweg>.all
    var antwortformen = CodeSet<Antwortform>.all
    var schlusszeichnungen = CodeSet<Schlusszeichnung>.all
    var bewertungen = CodeSet<Bewertung>.all
    var ergebnisse = CodeSet<Ergebnis>.all
    /// GA 3 (3): only what was not passed on is the KRM's business, so that is what counts unless said otherwise.
    var weiterleitungen = CodeSet<Weiterleitung>.empty
    /// All of these must say ja.
    var flags = Reaktion.Flags()
    /// A topic of this group must be among the row's; nil asks for none.
    var group: AnliegenGroup?
    /// All of these must be so.
    var traits: RowTraits = []

    func holds(_ facts: Facts) -> Bool {
        let row = facts.row
        return arten.contains(row.art) && eingangswege.contains(row.eingangsweg)
            && antwortformen.contains(row.antwortform) && schlusszeichnungen.contains(row.schlusszeichnung)
            && bewertungen.contains(row.bewertung) && ergebnisse.contains(row.ergebnis)
            && weiterleitungen.contains(row.weitergeleitetAn) && row.flags.isSuperset(of: flags)
            && (group.map { facts.groups.contains($0) } ?? true) && facts.traits.isSuperset(of: traits)
    }
}

extension CodeSet<Art> {
    /// GA 5 (2): the three-week and the one-week rule hold for these two.
    static var beschwerdeUndKritik: CodeSet { [.beschwerde, .kritik] }
    /// The Arten whose Bewertung counts: neither Lob nor Anregung.
    static var bewertbar: CodeSet { [.beschwerde, .kritik, .petition, .eingabe] }
}

extension CodeSet<Eingangsweg> {
    /// GA 5 (3) b.
    static var schriftlich: CodeSet { CodeSet(Eingangsweg.allCases.filter(\.isSchriftlich)) }
    /// GA 5 (3) a.
    static var muendlich: CodeSet { CodeSet(Eingangsweg.allCases.filter { !$0.isSchriftlich }) }
}

/// The groups of a row's topics; a bit each.
struct GroupSet: Sendable, Equatable {
    var bits: UInt8 = 0

    init() {}

    init(_ group: AnliegenGroup) {
        bits = 1 << UInt8(AnliegenGroup.allCases.firstIndex(of: group) ?? 0)
    }

    func contains(_ group: AnliegenGroup) -> Bool { bits & GroupSet(group).bits != 0 }
}

/// What follows from several cells of a row, or from other rows.
struct RowTraits: OptionSet, Sendable, Hashable {
    let rawValue: UInt8

    /// A valid Folgereaktion: the earlier case is a KRM case closed on or before this Eingang.
    static let folgereaktion = RowTraits(rawValue: 1)
    /// The row names a Maßnahme, known or not.
    static let massnahme = RowTraits(rawValue: 2)
    /// Another solution was looked into, or found: GA 5 (1).
    static let alternativeGeprueft = RowTraits(rawValue: 4)

    /// How many different values there are.
    static let combinations = 8

    /// Those that the row alone tells.
    init(_ row: Reaktion) {
        self = row.hasMassnahme ? .massnahme : []
        if row.flags.contains(.alternativeGeprueft) || row.has(.alternative) { insert(.alternativeGeprueft) }
    }

    init(rawValue: UInt8) { self.rawValue = rawValue }
}
