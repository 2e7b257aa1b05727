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
    /// True asks for a valid Folgereaktion.
    var isFolgereaktion = false

    func holds(_ facts: Facts) -> Bool {
        let row = facts.row
        return arten.contains(row.art) && eingangswege.contains(row.eingangsweg)
            && antwortformen.contains(row.antwortform) && schlusszeichnungen.contains(row.schlusszeichnung)
            && bewertungen.contains(row.bewertung) && ergebnisse.contains(row.ergebnis)
            && weiterleitungen.contains(row.weitergeleitetAn) && row.flags.isSuperset(of: flags)
            && (group.map { facts.groups.contains($0) } ?? true) && (!isFolgereaktion || facts.isFolgereaktion)
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
