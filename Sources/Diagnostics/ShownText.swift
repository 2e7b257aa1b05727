internal import PersonalData

/// How paths and messages reach a terminal or a log: on one line, without anything that moves a cursor or turns text.
package enum ShownText {
    /// A path as a message shows it: characters that nobody sees are written as `\u{1B}`, and a part in which the
    /// detectors of personal data find something is shortened to its first letter, its length and its ending.
    package static func path(_ path: String) -> String {
        guard !isPlain(path) || mayBePersonal(path) else { return path }
        return path.split(separator: "/", omittingEmptySubsequences: false).map { part in
            escaped(PersonalData.kinds(in: Array(part.utf8)).isEmpty ? String(part) : shortened(part))
        }.joined(separator: "/")
    }

    /// A message on one line.
    package static func line(_ text: String) -> String { isPlain(text) ? text : escaped(text) }

    /// `H… (19 Zeichen).csv`
    private static func shortened(_ part: Substring) -> String {
        let ending = part.lastIndex(of: ".").map { part[$0...] } ?? ""
        let isEnding = ending.utf8.count <= 6 && ending.dropFirst().allSatisfy { $0.isLetter && $0.isASCII }
        let name = isEnding ? part.dropLast(ending.count) : part
        let first = name.first.map { $0.isLetter ? String($0) : "" } ?? ""
        return "\(first)… (\(name.unicodeScalars.count) Zeichen)" + (isEnding ? ending : "")
    }

    private static func escaped(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            if isUnseen(scalar) {
                out += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
            } else {
                out.unicodeScalars.append(scalar)
            }
        }
        return out
    }

    private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }

    /// The quick answer for most texts.
    private static func isPlain(_ text: String) -> Bool {
        text.utf8.allSatisfy { (0x20...0x7E).contains($0) } || !text.unicodeScalars.contains(where: isUnseen)
    }

    /// The detectors want digits, an address or a form of address with a blank.
    private static func mayBePersonal(_ path: String) -> Bool {
        path.utf8.contains { (0x30...0x39).contains($0) || $0 == 0x40 || $0 == 0x20 || $0 >= 0x80 || $0 == 0x5F }
    }
}
