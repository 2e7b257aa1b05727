/// A gesetzlicher Feiertag of a part of a Land; an office there must name it, the Land alone does not tell.
package enum RegionalHoliday: String, CaseIterable, Sendable, Encodable {
    /// Sorbian Catholic communities of Sachsen (§ 1 (1) SächsSFG), Eichsfeld and some communities of Thüringen
    /// (§ 2 (2), § 10 (1) ThürFGtG).
    case fronleichnam
    /// Communities of Bayern with more Catholics than Protestants (Art. 1 (1) 2 BayFTG).
    case mariaeHimmelfahrt = "mariae-himmelfahrt"
    /// The city of Augsburg (Art. 1 (2) BayFTG).
    case friedensfest

    /// As the law and `krm dump kalender` name the day.
    package var name: String {
        switch self {
        case .fronleichnam: "Fronleichnam"
        case .mariaeHimmelfahrt: "Mariä Himmelfahrt"
        case .friedensfest: "Augsburger Friedensfest"
        }
    }

    /// The Länder with such a part; elsewhere the option has no effect, so the config should refuse it.
    package var laender: Set<Land> {
        switch self {
        case .fronleichnam: [.sn, .th]
        case .mariaeHimmelfahrt, .friedensfest: [.by]
        }
    }
}
