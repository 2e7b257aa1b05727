import FoundationEssentials
import PersonalData
import Testing

/// A text of `Fixtures/texte.tsv` and what Tests/Oracle/personal_data_cases.py says is in it.
struct Case: Sendable, CustomTestStringConvertible {
    let kinds: [PersonalDataKind]
    let text: [UInt8]

    var testDescription: String { String(decoding: text, as: UTF8.self) }

    static func load() throws -> [Case] {
        var path = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        path += ["Fixtures", "texte.tsv"]
        let lines = [UInt8](try Data(contentsOf: URL(filePath: path.joined(separator: "/")))).split(separator: 0x0A)
        return try lines.dropFirst().map { line in
            let fields = line.split(separator: 0x09, maxSplits: 1, omittingEmptySubsequences: false)
            try #require(fields.count == 2)
            let codes = String(decoding: fields[0], as: UTF8.self)
            let kinds =
                try codes == "-"
                ? [] : codes.split(separator: ",").map { try #require(PersonalDataKind(rawValue: String($0))) }
            return Case(kinds: kinds, text: unescape(fields[1]))
        }
    }

    private static func unescape(_ field: ArraySlice<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        var isEscaped = false
        for byte in field {
            if isEscaped {
                let meanings: [UInt8: UInt8] = [0x6E: 0x0A, 0x72: 0x0D, 0x74: 0x09]
                bytes.append(meanings[byte] ?? byte)
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else {
                bytes.append(byte)
            }
        }
        return bytes
    }
}
