internal import Spelling

/// In which form a date is written, for messages on columns that hold more than one.
package enum DateForm: String, CaseIterable, Hashable, Sendable {
    /// 31.10.2026
    case dotted
    /// 31.10.26
    case dottedShort
    /// 2026-10-31
    case iso
    /// 20261031
    case compact
    /// 2026/10/31
    case yearSlashed
    /// 10/31/2026 or 31/10/2026
    case slashed
    /// 10/31/26 or 31/10/26
    case slashedShort
    /// 31-10-2026 or 10-31-2026
    case dashed
    /// 31-10-26 or 26-10-31
    case dashedShort
    /// 31. Oktober 2026, 31-Oct-26, Okt 31, 2026
    case monthName
    case other

    /// How people call it, for messages.
    package var example: String {
        switch self {
        case .dotted: "31.10.2026"
        case .dottedShort: "31.10.26"
        case .iso: "2026-10-31"
        case .compact: "20261031"
        case .yearSlashed: "2026/10/31"
        case .slashed: "31/10/2026"
        case .slashedShort: "31/10/26"
        case .dashed: "31-10-2026"
        case .dashedShort: "31-10-26"
        case .monthName: "31. Okt 2026"
        case .other: "andere"
        }
    }

    /// What `datumsformat` may be for it, likeliest first; day before month, for that is how Germany writes.
    package var patterns: [String] {
        switch self {
        case .dotted: ["d.M.yyyy"]
        case .dottedShort: ["d.M.yy"]
        case .iso: ["yyyy-M-d"]
        case .compact: ["yyyyMMdd"]
        case .yearSlashed: ["yyyy/M/d"]
        case .slashed: ["d/M/yyyy", "M/d/yyyy"]
        case .slashedShort: ["d/M/yy", "M/d/yy"]
        case .dashed: ["d-M-yyyy", "M-d-yyyy"]
        case .dashedShort: ["d-M-yy", "yy-M-d", "M-d-yy"]
        case .monthName: ["d. MMMM yyyy", "d-MMM-yy", "d/MMM/yy"]
        case .other: []
        }
    }

    /// True when day and month cannot be told apart by the form.
    package var isAmbiguous: Bool {
        switch self {
        case .slashed, .slashedShort, .dashed, .dashedShort: true
        case .dotted, .dottedShort, .iso, .compact, .yearSlashed, .monthName, .other: false
        }
    }

    /// The form of a cell's date, whatever its time of day and whether there is such a day.
    package init(_ bytes: Span<UInt8>) {
        if let typed = PlainText.typed(bytes) {
            self = DateForm.of(typed.span).form
        } else {
            self = DateForm.of(bytes).form
        }
    }

    /// The form of `bytes`, which are typed (`PlainText.typed`), and the length of the date.
    static func of(_ bytes: Span<UInt8>) -> (form: DateForm, length: Int) {
        if let length = lengthWithName(bytes) { return (.monthName, length) }
        var scan = ByteScan()
        let first = scan.run(bytes)
        if first == 8 { return (.compact, 8) }
        guard (1...4).contains(first), let separator = scan.next(bytes), scan.take(separator, bytes) else {
            return (.other, 0)
        }
        let second = scan.run(bytes)
        guard (1...2).contains(second), scan.take(separator, bytes) else { return (.other, 0) }
        let third = scan.run(bytes)
        let form: DateForm =
            switch (separator, first, third) {
            case (UInt8(ascii: "."), 1...2, 4): .dotted
            case (UInt8(ascii: "."), 1...2, 2): .dottedShort
            case (UInt8(ascii: "-"), 4, 1...2): .iso
            case (UInt8(ascii: "-"), 1...2, 4): .dashed
            case (UInt8(ascii: "-"), 1...2, 2): .dashedShort
            case (UInt8(ascii: "/"), 4, 1...2): .yearSlashed
            case (UInt8(ascii: "/"), 1...2, 4): .slashed
            case (UInt8(ascii: "/"), 1...2, 2): .slashedShort
            default: .other
            }
        return (form, form == .other ? 0 : scan.position)
    }

    /// The length of a date with a month's name in it: the name, and a number on one side at least.
    private static func lengthWithName(_ bytes: Span<UInt8>) -> Int? {
        var scan = ByteScan()
        let isBefore = scan.run(bytes) > 0
        scan.skipSeparators(bytes)
        guard MonthName.take(&scan, bytes) != nil, scan.next(bytes).map(isLetter) != true else { return nil }
        var end = scan.position
        var hasNumber = isBefore
        for _ in 0..<2 {
            scan.skipSeparators(bytes)
            guard (1...4).contains(scan.run(bytes)) else { break }
            if scan.next(bytes) == UInt8(ascii: ":") { break }
            hasNumber = true
            end = scan.position
        }
        return hasNumber ? end : nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) }
}
