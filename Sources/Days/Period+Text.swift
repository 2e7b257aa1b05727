extension Period {
    /// Reads `2026-10`, `2026-Q4`, `2026`, `2026-09-15..2026-10-15` and the folder form `2026-09-15_2026-10-15`; nil
    /// for any other text, for days that do not exist, and for a span that ends before it begins.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        if bytes.count > 10 {
            let isSpan = bytes.count == 21 && bytes[10] == UInt8(ascii: "_")
            let isRange = bytes.count == 22 && bytes[10...11].allSatisfy { $0 == UInt8(ascii: ".") }
            guard isSpan || isRange, let von = Period.isoDay(bytes[..<10]), let bis = Period.isoDay(bytes.suffix(10))
            else { return nil }
            self.init(von: von, bis: bis)
            return
        }
        var scan = ByteScan()
        guard let year = scan.number(bytes.span, widths: 4...4) else { return nil }
        var kind = Kind.year
        var month: Int? = 1
        if scan.take(UInt8(ascii: "-"), bytes.span) {
            if scan.take(UInt8(ascii: "Q"), bytes.span) {
                kind = .quarter
                month = scan.number(bytes.span, widths: 1...1, in: 1...4).map { $0 * 3 }
            } else {
                kind = .month
                month = scan.number(bytes.span, widths: 2...2)
            }
        }
        guard scan.isAtEnd(bytes.span), let month, let day = Day(year: year, month: month, day: 1) else { return nil }
        self.init(kind, containing: day)
    }

    /// The name of the period's folder, equal for equal periods only.
    package var id: String {
        switch kind {
        case .month: String(von.iso.prefix(7))
        case .quarter: "\(von.iso.prefix(4))-Q\(quarter)"
        case .year: String(von.iso.prefix(4))
        case .span: von.iso + "_" + bis.iso
        }
    }

    /// `Oktober 2026`, `4. Quartal 2026`, `2026`, `15.09.2026 bis 15.10.2026`.
    package var title: String {
        let (year, month, _) = von.civil
        return switch kind {
        case .month: "\(MonthNames.long[month - 1]) \(year)"
        case .quarter: "\(quarter). Quartal \(year)"
        case .year: "\(year)"
        case .span: Period.german(von) + " bis " + Period.german(bis)
        }
    }

    private var quarter: Int { (von.civil.month + 2) / 3 }

    private static func german(_ day: Day) -> String {
        let iso = day.iso
        return "\(iso.suffix(2)).\(iso.dropFirst(5).prefix(2)).\(iso.prefix(4))"
    }

    /// Only the plain ISO form: a span is part of a path.
    private static func isoDay(_ bytes: ArraySlice<UInt8>) -> Day? {
        bytes.contains(UInt8(ascii: ".")) ? nil : DateText.parse(bytes)
    }
}
