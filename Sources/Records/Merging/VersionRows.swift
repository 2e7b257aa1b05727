internal import Decoding
internal import Schema

/// The rows of all files, for whoever asks which of several versions is the newest, and what they say differently.
///
/// Lists of its own, not the files: to call a method of a file would copy it, with all that it has.
struct VersionRows: Sendable {
    private let rows: [Reaktionen]
    private let standSeconds: [[UInt32]]
    private let remainders: [[UInt32]]
    private let folgen: [[DecodedFile.Folge]]

    init(_ files: [DecodedFile]) {
        rows = files.map(\.rows)
        standSeconds = files.map(\.standSeconds)
        remainders = files.map(\.remainders)
        folgen = files.map(\.folgen)
    }

    func day(_ column: DateColumn, _ place: RowPlace) -> Int32 { rows[place.file].day(column, of: place.row) }

    /// When a row was exported, in seconds since 1970; a missing Stand is the oldest.
    func stand(_ place: RowPlace) -> Int64 {
        let day = day(.stand, place)
        if day == Reaktion.noDay { return .min }
        let seconds = standSeconds[place.file].isEmpty ? 0 : standSeconds[place.file][place.row]
        return DecodedFile.standOrder(day: day, seconds: seconds)
    }

    func isOlder(_ left: RowPlace, _ right: RowPlace) -> Bool {
        (stand(left), left.file, left.row) < (stand(right), right.file, right.row)
    }

    /// What two rows say differently in known columns but `stand`.
    func difference(_ left: RowPlace, _ right: RowPlace) -> RowDifference {
        guard remainders[left.file][left.row] == remainders[right.file][right.row] else { return .more }
        let found = rows[left.file].difference(left.row, rows[right.file], right.row)
        guard found != .more, folgeKey(left) == folgeKey(right) else { return .more }
        return found
    }

    private func folgeKey(_ place: RowPlace) -> Int32 { DecodedFile.key(of: place.row, in: folgen[place.file]) }
}
