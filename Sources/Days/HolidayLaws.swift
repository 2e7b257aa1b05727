extension HolidayLaw {
    private static let all = Set(Land.allCases)
    /// The accession area (Art. 3 EV) without East Berlin, to which the law of West Berlin was extended.
    private static let east: Set<Land> = [.bb, .mv, .sn, .st, .th]
    private static let west = all.subtracting(east)
    private static let last = Holidays.span.upperBound

    /// The law in the order of the year; where two lines meet on one day (2008-05-01), the earlier one names it.
    ///
    /// The sources, the history and the differences to other tables are explained in `docs/Feiertage.md`.
    static let table: [HolidayLaw] = [
        // The Feiertagsgesetze of all Länder; in the GDR the regulation of 1967-05-03 on the five-day week.
        HolidayLaw("Neujahr", .fixed(day: 1, month: 1), all),
        // § 1 FTG (BW), Art. 1 (1) BayFTG.
        HolidayLaw("Heilige Drei Könige", .fixed(day: 6, month: 1), [.bw, .by]),
        // § 2 Nr. 2 FeiertG LSA of 1992-05-22: for the first time in 1993.
        HolidayLaw("Heilige Drei Könige", .fixed(day: 6, month: 1), [.st], 1993...last),
        // § 1 (1) Nr. 2 of the Berlin law, amended on 2019-01-30 (GVBl. p. 22).
        HolidayLaw("Frauentag", .fixed(day: 8, month: 3), [.be], 2019...last),
        // § 2 (1) FTG M-V, amended in 2022.
        HolidayLaw("Frauentag", .fixed(day: 8, month: 3), [.mv], 2023...last),
        // All Feiertagsgesetze; GDR as for Neujahr.
        HolidayLaw("Karfreitag", .easter(-2), all),
        // § 2 (1) Nr. 3 FTG (BB).
        HolidayLaw("Ostersonntag", .easter(0), [.bb]),
        // GDR regulation of 1967-05-03; the later Land laws name no Sundays.
        HolidayLaw("Ostersonntag", .easter(0), [.mv, .sn, .st, .th], 1990...1990),
        // All Feiertagsgesetze; in the GDR again from Easter 1990.
        HolidayLaw("Ostermontag", .easter(1), all),
        // All Feiertagsgesetze ("1. Mai").
        HolidayLaw("Tag der Arbeit", .fixed(day: 1, month: 5), all),
        // Berlin law of 2019-01-30 (GVBl. p. 22), once.
        HolidayLaw("75. \(befreiung)", .fixed(day: 8, month: 5), [.be], 2020...2020),
        // Berlin law of 2024, once.
        HolidayLaw("80. \(befreiung)", .fixed(day: 8, month: 5), [.be], 2025...2025),
        // All Feiertagsgesetze; in the GDR § 1 FeiertEV of 1990-05-16 (GBl. I p. 248), a week before the day.
        HolidayLaw("Christi Himmelfahrt", .easter(39), all),
        // § 2 (1) Nr. 7 FTG (BB).
        HolidayLaw("Pfingstsonntag", .easter(49), [.bb]),
        // GDR regulation of 1967-05-03; the later Land laws name no Sundays.
        HolidayLaw("Pfingstsonntag", .easter(49), [.mv, .sn, .st, .th], 1990...1990),
        // All Feiertagsgesetze; GDR as for Neujahr.
        HolidayLaw("Pfingstmontag", .easter(50), all),
        // § 1 FTG (BW), Art. 1 BayFTG, § 1 HFeiertagsG, § 2 FeiertagsG NW, § 2 LFtG (RP), § 2 SFG (SL).
        HolidayLaw("Fronleichnam", .easter(60), [.bw, .by, .he, .nw, .rp, .sl]),
        // § 1 FeiertEV (1990), § 1 (1) SächsSFG, § 2 (2) and § 10 (1) ThürFGtG: Catholic communities.
        HolidayLaw("Fronleichnam", .easter(60), [.sn, .th], regional: .fronleichnam),
        // Law of 1953-08-04 (BGBl. I p. 778), for the last time in 1990; never in the GDR.
        HolidayLaw("Tag der deutschen Einheit", .fixed(day: 17, month: 6), west, 1990...1990),
        // Berlin law of 2024, once.
        HolidayLaw("75. Jahrestag des Aufstandes vom 17. Juni 1953", .fixed(day: 17, month: 6), [.be], 2028...2028),
        // Art. 1 (2) BayFTG.
        HolidayLaw("Augsburger Friedensfest", .fixed(day: 8, month: 8), [.by], regional: .friedensfest),
        // § 2 (1) Nr. 8 SFG (SL).
        HolidayLaw("Mariä Himmelfahrt", .fixed(day: 15, month: 8), [.sl]),
        // Art. 1 (1) Nr. 2 BayFTG.
        HolidayLaw("Mariä Himmelfahrt", .fixed(day: 15, month: 8), [.by], regional: .mariaeHimmelfahrt),
        // § 2 (1) ThürFGtG, amended on 2019-03-19 (GVBl. p. 22).
        HolidayLaw("Weltkindertag", .fixed(day: 20, month: 9), [.th], 2019...last),
        // Art. 2 (2) EV of 1990-08-31, for the first time in 1990.
        HolidayLaw("Tag der Deutschen Einheit", .fixed(day: 3, month: 10), all),
        // § 1 FeiertEV (1990), then § 2 FTG (BB), § 2 FTG M-V, § 1 SächsSFG, § 2 FeiertG LSA, § 2 ThürFGtG.
        HolidayLaw("Reformationstag", .fixed(day: 31, month: 10), east),
        // Laws and regulations of the other eleven Länder, once, for the 500th anniversary.
        HolidayLaw("Reformationstag", .fixed(day: 31, month: 10), west, 2017...2017),
        // Laws of 2018 of Bremen, Hamburg, Niedersachsen, Schleswig-Holstein.
        HolidayLaw("Reformationstag", .fixed(day: 31, month: 10), [.hb, .hh, .ni, .sh], 2018...last),
        // § 1 FTG (BW), Art. 1 BayFTG, § 2 FeiertagsG NW, § 2 LFtG (RP), § 2 SFG (SL).
        HolidayLaw("Allerheiligen", .fixed(day: 1, month: 11), [.bw, .by, .nw, .rp, .sl]),
        // All Feiertagsgesetze until the Pflegeversicherung (§ 58 (2) SGB XI); in the GDR § 1 FeiertEV.
        HolidayLaw("Buß- und Bettag", .bussUndBettag, all, 1990...1994),
        // § 1 (1) SächsSFG; § 58 (3) SGB XI lets the employees of Sachsen pay for it.
        HolidayLaw("Buß- und Bettag", .bussUndBettag, [.sn], 1995...last),
        // All Feiertagsgesetze; GDR as for Neujahr.
        HolidayLaw("1. Weihnachtstag", .fixed(day: 25, month: 12), all),
        HolidayLaw("2. Weihnachtstag", .fixed(day: 26, month: 12), all),
    ]

    private static let befreiung =
        "Jahrestag der Befreiung vom Nationalsozialismus und der Beendigung des Zweiten Weltkriegs in Europa"
}
