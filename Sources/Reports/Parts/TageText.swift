internal import Days
internal import German

/// The days that a cut off period is compared with, in words: whole months by name, other days by date.
struct TageText {
    private let von: Day
    private let bis: Day

    init(_ period: Period) { (von, bis) = (period.von, period.bis) }

    /// For the head of a column: `Juli`, `Jan.–Okt. 2025`, `1.–17. Okt. 2025`, `1.7.–15.8.`; a month alone in full.
    func column(withYear: Bool) -> String {
        let year = withYear ? "\u{A0}\(bis.civil.year)" : ""
        let month = withYear ? TageText.short(bis) : TageText.long(bis)
        return switch (isWholeMonths, isOneMonth) {
        case (true, true): month + year
        case (true, false): TageText.short(von) + yearOfFirst("\u{A0}") + "–" + TageText.short(bis) + year
        case (false, true): days + " " + month + year
        case (false, false):
            TageText.digits(von) + yearOfFirst("") + "–" + TageText.digits(bis) + (withYear ? "\(bis.civil.year)" : "")
        }
    }

    /// Before a value: `Juli 2026`, `Januar bis Oktober 2025`, `1.–17. Oktober 2025`, `1. Juli bis 15. August 2026`.
    var text: String {
        switch (isWholeMonths, isOneMonth) {
        case (true, true): month
        case (true, false): TageText.long(von) + yearOfFirst(" ") + " bis " + month
        case (false, true): days + " " + month
        case (false, false): "\(von.civil.day). \(TageText.long(von))\(yearOfFirst(" ")) bis \(bis.civil.day). \(month)"
        }
    }

    /// In a sentence: `im Juli 2026`, `von Januar bis Oktober 2025`, `vom 1. bis 17. Oktober 2025`, `am 1. Oktober 2025`.
    var phrase: String {
        switch (isWholeMonths, isOneMonth) {
        case (true, true): "im " + text
        case (true, false): "von " + text
        case (false, true) where von == bis: "am " + text
        case (false, true): "vom \(von.civil.day). bis \(bis.civil.day). \(month)"
        case (false, false): "vom " + text
        }
    }

    private var isWholeMonths: Bool { von.civil.day == 1 && (bis + 1).civil.day == 1 }
    private var isOneMonth: Bool { von.monthNumber == bis.monthNumber }
    private var month: String { "\(TageText.long(bis)) \(bis.civil.year)" }
    private var days: String { (von == bis ? "" : "\(von.civil.day).–") + "\(bis.civil.day)." }

    /// Only of a span across two years.
    private func yearOfFirst(_ blank: String) -> String {
        von.civil.year == bis.civil.year ? "" : blank + String(von.civil.year)
    }

    private static func long(_ day: Day) -> String { German.months[day.civil.month - 1] }

    /// `Okt.`; names of four letters stay.
    private static func short(_ day: Day) -> String {
        let name = long(day)
        return name.count > 4 ? name.prefix(3) + "." : name
    }

    private static func digits(_ day: Day) -> String { "\(day.civil.day).\(day.civil.month)." }
}
