internal import Days
internal import Decoding
internal import Diagnostics
internal import Files
internal import German
internal import Schema

/// Numbers that stand for different cases in two files, or in two years of one file: then numbers start anew, or two
/// sites number alike, and no row may be taken for a version of another.
struct SharedNumbers {
    /// A file, and the year where a file is compared with itself.
    private struct Half: Hashable {
        let file: Int
        let year: Int
    }

    private struct Pair: Hashable {
        let first: Half
        let second: Half
    }

    private var refused: [Pair: Int] = [:]

    /// At least three numbers, and more than a tenth of all of the smaller half.
    private static let least = 3

    init(_ several: Versions, _ files: [DecodedFile]) {
        var counts: [Pair: Int] = [:]
        for index in several.indices {
            let versions = several[index]
            if SharedNumbers.haveOneEingang(versions, files) { continue }
            let dated = versions.filter { files[$0.file].rows.day(.eingang, of: $0.row) != Reaktion.noDay }
            guard let first = dated.first else { continue }
            let eingang = files[first.file].rows.day(.eingang, of: first.row)
            if dated.allSatisfy({ files[$0.file].rows.day(.eingang, of: $0.row) == eingang }) { continue }
            for pair in SharedNumbers.pairs(dated, files) { counts[pair, default: 0] += 1 }
        }
        for (pair, count) in counts where count >= SharedNumbers.least {
            let smaller = min(
                SharedNumbers.numbers(of: pair.first, files),
                SharedNumbers.numbers(of: pair.second, files)
            )
            if count * 10 > smaller { refused[pair] = count }
        }
    }

    /// True for nearly every case.
    private static func haveOneEingang(_ versions: ArraySlice<RowPlace>, _ files: [DecodedFile]) -> Bool {
        guard let first = versions.first else { return true }
        let eingang = files[first.file].rows.day(.eingang, of: first.row)
        return versions.allSatisfy { files[$0.file].rows.day(.eingang, of: $0.row) == eingang }
    }

    /// True when the two rows are of halves that are refused.
    func areRefused(_ left: RowPlace, _ right: RowPlace, _ files: [DecodedFile]) -> Bool {
        guard !refused.isEmpty else { return false }
        return refused[SharedNumbers.pair(left, right, files)] != nil
    }

    /// One error a file.
    func findings(_ files: [DecodedFile]) -> [(file: Int, finding: Finding)] {
        var others: [Int: (file: Int, count: Int)] = [:]
        for (pair, count) in refused {
            for (own, other) in [(pair.first, pair.second), (pair.second, pair.first)] {
                let known = others[own.file]
                let isMore = known.map { $0.count < count || ($0.count == count && other.file < $0.file) } ?? true
                if isMore { others[own.file] = (other.file, count) }
            }
        }
        return others.sorted { $0.key < $1.key }.map { own, other in
            let numbers = German.count(other.count, "Vorgangsnummer steht", "Vorgangsnummern stehen")
            let place =
                own == other.file
                ? "in dieser Datei in zwei Jahren" : "auch in \(ShownText.path(files[other.file].path))"
            let message =
                "\(numbers) \(place), mit einem anderen Eingang: Die Nummern beginnen neu, oder zwei Stellen zählen gleich. Setzen "
                + "Sie in krm.yml export: {nummernkreis: jahr}, oder für die Dateien jeder Stelle ein „praefix“."
            let position = Position(file: files[own].path, line: 1, column: 1)
            return (own, DataRule.nummernNeuBegonnen.finding(at: position, message))
        }
    }

    private static func pair(_ left: RowPlace, _ right: RowPlace, _ files: [DecodedFile]) -> Pair {
        if left.file == right.file {
            let years = [left, right].map { year(files[$0.file].rows.day(.eingang, of: $0.row)) }.sorted()
            return Pair(first: Half(file: left.file, year: years[0]), second: Half(file: left.file, year: years[1]))
        }
        let (first, second) = (min(left.file, right.file), max(left.file, right.file))
        return Pair(first: Half(file: first, year: 0), second: Half(file: second, year: 0))
    }

    /// The halves between which the Eingang differs; of a file its newest row counts.
    private static func pairs(_ versions: [RowPlace], _ files: [DecodedFile]) -> Set<Pair> {
        func eingang(_ place: RowPlace) -> Int32 { files[place.file].rows.day(.eingang, of: place.row) }
        var newest: [Int: RowPlace] = [:]
        var out: Set<Pair> = []
        for place in versions {
            if let earlier = newest[place.file], year(eingang(earlier)) != year(eingang(place)) {
                out.insert(pair(earlier, place, files))
            }
            newest[place.file] = place
        }
        let rows = newest.values.sorted { $0.file < $1.file }
        for (index, left) in rows.enumerated() {
            for right in rows[(index + 1)...] where eingang(left) != eingang(right) {
                out.insert(pair(left, right, files))
            }
        }
        return out
    }

    private static func numbers(of half: Half, _ files: [DecodedFile]) -> Int {
        let file = files[half.file]
        if half.year == 0 { return Set(file.keys.lazy.filter { $0 >= 0 }).count }
        return Set(
            file.keys.indices.lazy.filter { year(file.rows.day(.eingang, of: $0)) == half.year }.map { file.keys[$0] }
        )
        .count
    }

    private static func year(_ day: Int32) -> Int { day == Reaktion.noDay ? 0 : Day(number: day).civil.year }
}
