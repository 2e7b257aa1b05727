/// The gesetzliche Feiertage of one Land as a table of days, made once and then only read.
package struct Holidays: Sendable {
    /// The years whose law is known; before and after them the law of the nearest of these years is applied.
    package static let span: ClosedRange<Int> = 1990...2100

    private let laws: [HolidayLaw]
    /// For each day of the span 1 + the place of its law in `laws`, 0 for none.
    private let table: [UInt8]
    private let firstDay: Int

    /// - Parameter regional: options that do not belong to the Land have no effect.
    package init(land: Land, regional: Set<RegionalHoliday> = []) {
        let laws = HolidayLaw.table.filter { law in
            law.laender.contains(land) && law.regional.map(regional.contains) ?? true
        }
        var table: [UInt8] = []
        let first = Day(year: Holidays.span.lowerBound, month: 1, day: 1)
        let last = Day(year: Holidays.span.upperBound, month: 12, day: 31)
        if let first, let last {
            table = Array(repeating: 0, count: last - first + 1)
            for year in Holidays.span {
                for (place, law) in laws.enumerated() where law.years.contains(year) {
                    guard let day = law.day(in: year), table[day - first] == 0 else { continue }
                    table[day - first] = UInt8(place + 1)
                }
            }
        }
        self.laws = laws
        self.table = table
        firstDay = Int(first?.number ?? 0)
    }

    /// The German name of the Feiertag, nil when the day is none; an ordinary Sunday is none.
    package func name(of day: Day) -> String? {
        let index = Int(day.number) - firstDay
        guard table.indices.contains(index) else { return nameOutside(day) }
        let place = Int(table[index])
        return place == 0 ? nil : laws[place - 1].name
    }

    package func contains(_ day: Day) -> Bool {
        let index = Int(day.number) - firstDay
        return table.indices.contains(index) ? table[index] != 0 : nameOutside(day) != nil
    }

    private func nameOutside(_ day: Day) -> String? {
        let year = day.civil.year
        let known = min(max(year, Holidays.span.lowerBound), Holidays.span.upperBound)
        return laws.first { $0.years.contains(known) && $0.day(in: year) == day }?.name
    }
}
