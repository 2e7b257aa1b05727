package import Figures
package import Records
internal import Schema

extension Analysis {
    /// The days on which criticism named some topics, and all topics together: Beschwerden, Kritik, Petitionen, Eingaben.
    package static func mentions(of topics: Set<Int>, _ records: Records) -> MentionDays {
        var days: [Int: [Int32]] = [:]
        var all: [Int32: Int] = [:]
        // Without such a topic nobody asks.
        for number in 0..<(topics.isEmpty ? 0 : records.rows.count) {
            let row = records.rows[number]
            guard row.isKRM, CodeSet<Art>.bewertbar.contains(row.art) else { continue }
            for topic in [row.anliegen.first, row.anliegen.second, row.anliegen.third] where topic != Reaktion.none16 {
                all[row.eingang, default: 0] += 1
                if topics.contains(Int(topic)) { days[Int(topic), default: []].append(row.eingang) }
            }
        }
        return MentionDays(days: days, all: all)
    }
}
