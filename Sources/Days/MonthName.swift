/// The names of months that exports write, German and English.
enum MonthName {
    /// Takes a name, short or long, in any case; a dot behind it stays.
    ///
    /// - Returns: 1 to 12; nil when there is no name here.
    static func take(_ scan: inout ByteScan, _ bytes: Span<UInt8>) -> Int? {
        let (letters, lengths) = letters(bytes, from: scan.position)
        var count = letters.count
        while count >= 3 {
            // A letter that stands for two must not be cut in half.
            if count == letters.count || lengths[count] != lengths[count - 1], let month = months[letters[..<count]] {
                scan.move(by: lengths[count - 1])
                return month
            }
            count -= 1
        }
        return nil
    }

    /// The letters at `start` in lower case, `ä` as `ae`; and for each how many bytes end with it.
    private static func letters(_ bytes: Span<UInt8>, from start: Int) -> ([UInt8], lengths: [Int]) {
        var out: [UInt8] = []
        var lengths: [Int] = []
        var index = start
        while index < bytes.count, out.count < longest {
            let byte = bytes[index]
            if (0x61...0x7A).contains(byte | 0x20), byte < 0x80 {
                index += 1
                out.append(byte | 0x20)
            } else if index + 1 < bytes.count, byte == 0xC3, bytes[index + 1] | 0x20 == 0xA4 {
                index += 2
                out += [UInt8(ascii: "a"), UInt8(ascii: "e")]
                lengths.append(index - start)
            } else if index + 1 < bytes.count, byte == 0xCC, bytes[index + 1] == 0x88, !out.isEmpty {
                // A combining diaeresis.
                index += 2
                out.append(UInt8(ascii: "e"))
                lengths[lengths.count - 1] = index - start
            } else {
                break
            }
            lengths.append(index - start)
        }
        return (out, lengths)
    }

    private static let names: [[String]] = [
        ["jan", "januar", "january", "jaen", "jaenner"], ["feb", "februar", "february"],
        ["mrz", "maer", "maerz", "mar", "march"], ["apr", "april"], ["mai", "may"], ["jun", "juni", "june"],
        ["jul", "juli", "july"], ["aug", "august"], ["sep", "sept", "september"], ["okt", "oct", "oktober", "october"],
        ["nov", "november"], ["dez", "dec", "dezember", "december"],
    ]
    private static let longest = 9
    private static let months: [ArraySlice<UInt8>: Int] = Dictionary(
        uniqueKeysWithValues: names.enumerated().flatMap { month in
            month.element.map { (Array($0.utf8)[...], month.offset + 1) }
        }
    )
}
