internal import Days
internal import Diagnostics
internal import Files
internal import German
internal import PersonalData
internal import Releases
internal import Releasing

/// What was written for the pages of a month, and of the quarter and year that end with it: it is released with them.
struct ReleaseTexts {
    static let name = "intranet.md"

    private(set) var texte: [ReleasedText] = []
    private(set) var findings: [Finding] = []

    init(data: String, month: Period) throws(Failure) {
        for period in month.ending {
            let path = "\(data)/kommentare/\(period.id)/\(ReleaseTexts.name)"
            let bytes: [UInt8]
            do {
                bytes = try DiskFile.read(path)
            } catch {
                if error.cause == .missing { continue }
                throw error.failure
            }
            guard let text = String(validating: bytes, as: UTF8.self) else {
                findings.append(Kommentare.notUTF8(path))
                continue
            }
            findings += ReleaseTexts.objections(text, path) + Kommentare.lost(text, path)
            texte.append(ReleasedText(period, text))
        }
    }

    private static func objections(_ text: String, _ path: String) -> [Finding] {
        var findings: [Finding] = []
        for (place, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let kinds = PersonalData.kinds(in: Array(line.utf8))
            if !kinds.isEmpty {
                let message =
                    "Diese Zeile enthält wohl \(German.list(kinds.map(\.description))); alle Beschäftigten lesen den Text. "
                    + "Nehmen Sie das heraus."
                let position = Position(file: path, line: place + 1, column: 1)
                findings.append(Finding(.error, "freigabe-personendaten", at: position, message))
            } else if let digit = line.unicodeScalars.firstIndex(where: { ("0"..."9").contains($0) }) {
                let column = line.unicodeScalars.distance(from: line.unicodeScalars.startIndex, to: digit) + 1
                let message =
                    "Hier steht eine Zahl; nennen Sie keine genauen Zahlen, denn gezeigt werden nur gerundete."
                let position = Position(file: path, line: place + 1, column: column)
                findings.append(Finding(.warning, "freigabe-zahl", at: position, message))
            }
        }
        return findings
    }
}
