internal import Days

/// In which forms the cells of one field are dates.
struct DateEvidence: Sendable {
    /// What was read in one form.
    struct Readings: Sendable {
        var count = 0
        var first: Day?
        var last: Day?
        /// As `last`, in Central European time.
        var lastLocal: Day?
        /// The sum of the days' numbers: the mean tells which of two dates is the earlier one.
        var sum = 0
        var times = 0
        /// Times of day that are written in UTC.
        var timesInUTC = 0
        /// Days that no case can have, as written: what programs put for "no date".
        var markers: [String] = []
    }

    /// The forms in the order of preference; the first needs no `datumsformat`. Day before month: this is Germany.
    static let forms: [String?] = [
        nil, "dd/MM/yyyy", "d/M/yyyy", "MM/dd/yyyy", "M/d/yyyy", "yyyy/MM/dd", "yyyy/M/d", "d/M/yy", "M/d/yy",
        "d-M-yyyy", "M-d-yyyy", "d-MMM-yy", "d-MMM-yyyy", "d/MMM/yy", "d/MMM/yyyy", "d. MMM yyyy", "d MMM yyyy",
        "MMM d, yyyy", "MMM d yyyy",
        "d.M.yyyy", "yyyyMMdd",
    ]
    private static let patterns: [DatePattern?] = forms.map { $0.flatMap { try? DatePattern($0) } }
    /// So many cells are tried in every form; then only in those that have read one.
    private static let trial = 200
    private static let span = 1990...2100

    private(set) var readings = [Readings](repeating: Readings(), count: forms.count)
    /// Cells that are a date in no form, as long as these are few.
    private(set) var others: [String: Int] = [:]
    private(set) var otherCount = 0
    /// Cells that look like Excel's numbers of days.
    private(set) var serials = 0
    private var tried = 0
    private var active = Array(forms.indices)

    mutating func add(_ cell: Span<UInt8>, text: () -> String) {
        if active.isEmpty { return }
        tried += 1
        var isDate = false
        for form in active {
            guard let reading = Self.read(cell, form) else { continue }
            isDate = true
            note(reading, form, text)
        }
        if !isDate {
            otherCount += 1
            if Self.isSerial(cell) { serials += 1 }
            if others.count <= 8 { others[text(), default: 0] += 1 }
        }
        if tried == Self.trial { active.removeAll { readings[$0].count == 0 } }
    }

    private mutating func note(_ reading: DateReading, _ form: Int, _ text: () -> String) {
        readings[form].count += 1
        guard Self.span.contains(reading.day.civil.year) else {
            let marker = text()
            if readings[form].markers.count < 4, !readings[form].markers.contains(marker) {
                readings[form].markers.append(marker)
            }
            return
        }
        readings[form].first = min(readings[form].first ?? reading.day, reading.day)
        readings[form].last = max(readings[form].last ?? reading.day, reading.day)
        readings[form].sum += Int(reading.day.number)
        if reading.seconds != nil { readings[form].times += 1 }
        if reading.seconds != nil, reading.offset == 0 { readings[form].timesInUTC += 1 }
        readings[form].lastLocal = max(readings[form].lastLocal ?? reading.localDay, reading.localDay)
    }

    /// True where nearly all cells are dates in this form, or all but a few words for "no date".
    func holds(_ form: Int) -> Bool {
        let count = readings[form].count
        guard count > 0 else { return false }
        return otherCount * 10 <= count || others.count <= 5 && count * 20 >= otherCount
    }

    var holdsAny: Bool { Self.forms.indices.contains { holds($0) } }

    /// The mean day of a form; nil where it has read none.
    func mean(_ form: Int) -> Int? {
        let usual = readings[form].count
        return usual > 0 && readings[form].first != nil ? readings[form].sum / usual : nil
    }

    static func read(_ cell: Span<UInt8>, _ form: Int) -> DateReading? {
        guard form > 0 else { return try? DateText.read(cell) }
        return try? patterns[form]?.read(cell)
    }

    private static func isSerial(_ cell: Span<UInt8>) -> Bool {
        do throws(DateFlaw) { _ = try DateText.read(cell) } catch { return error == .excelSerial }
        return false
    }
}
