internal import Days
internal import German

extension Period {
    /// `September 2026`, `3. Quartal 2026`, `2026`: the number of a quarter stays with its word, and begins no list.
    var titel: String { kind == .quarter ? title.replacing(". ", with: ".\u{A0}") : title }

    /// `September 2026`, `3. Quartal 2026`, `Jahr 2026`: a name that stands alone.
    var name: String { kind == .year ? "Jahr " + titel : titel }

    /// `im September 2026`, `im Jahr 2026`.
    var wann: String { "im " + name }

    /// `am Monatsende`.
    var amEnde: String {
        switch kind {
        case .month: "am Monatsende"
        case .quarter: "am Quartalsende"
        case .year: "am Jahresende"
        case .span: "am Ende"
        }
    }

    /// Seen from a later period, without a year that both share: `im August`, `im Dezember 2025`, `im Jahr 2025`.
    func wann(from later: Period) -> String {
        let year = String(von.civil.year)
        guard kind != .year, von.civil.year == later.von.civil.year else { return wann }
        return titel.hasSuffix(" " + year) ? "im " + titel.dropLast(year.count + 1) : wann
    }

    /// The end likewise: `Ende August`, `Ende Dezember 2025`.
    func ende(from later: Period) -> String {
        let (year, month, _) = bis.civil
        return "Ende " + German.months[month - 1] + (year == later.von.civil.year ? "" : " \(year)")
    }
}
