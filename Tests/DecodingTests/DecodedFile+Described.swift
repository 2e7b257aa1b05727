import Diagnostics
import Schema

@testable import Decoding

extension DecodedFile {
    /// Everything that was decoded, line by line.
    var described: [String] {
        var out = ["sample \(isSample) unreadable \(isUnreadable) oral \(oralAnswers) \(newestEingang) \(newestEvent)"]
        out.append("columns \(columns.map(\.name).sorted())")
        out += unknownValues.map { "\($0.rule.id): \($0.text)" }
        for row in states.indices {
            let key = keys[row] < 0 ? "-" : keyTable.text(Int(keys[row]))
            let place = keyPlace(of: row)
            let seconds = standSeconds.isEmpty ? 0 : standSeconds[row]
            out.append(
                "\(lines[row]) \(states[row]) \(key) \(place.line):\(place.column) \(seconds) \(remainders[row]) \(rows[row])"
            )
        }
        for folge in folgen {
            out.append("folge \(folge.row) \(keyTable.text(Int(folge.key))) \(folge.place.line):\(folge.place.column)")
        }
        out += findings.ofFile.map { "\($0)" }
        findings.forEach(file: path) { row, finding, reason in out.append("\(row) \(finding) \(reason)") }
        return out
    }
}
