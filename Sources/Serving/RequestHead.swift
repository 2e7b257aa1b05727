/// The head of an HTTP request, read strictly: what is not clearly right is refused.
struct RequestHead: Hashable, Sendable {
    /// HEAD: everything of the answer but its body.
    let wantsBody: Bool
    /// As it stands in the request line, without the query.
    let path: [UInt8]

    /// More than browsers send, whatever cookies other programs on this machine have given them.
    static let mostBytes = 32_768

    private static let end = Array("\r\n\r\n".utf8)

    /// Where the head ends in what has come so far; nil when it has not ended.
    static func end(in bytes: [UInt8]) -> Int? {
        guard bytes.count >= end.count else { return nil }
        return (0...bytes.count - end.count).first { bytes[$0..<$0 + end.count].elementsEqual(end) }
            .map { $0 + end.count }
    }

    /// - Parameters:
    ///   - bytes: up to the empty line, which may be left out.
    ///   - hosts: what `Host` may be, in lower case.
    init(_ bytes: some Collection<UInt8>, hosts: [String]) throws(RequestFault) {
        var lines = RequestHead.lines(bytes)[...]
        let words = (lines.popFirst() ?? []).split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
        guard words.count == 3, words[2].elementsEqual("HTTP/1.1".utf8) || words[2].elementsEqual("HTTP/1.0".utf8),
            words[0].allSatisfy(RequestHead.isTokenByte), !words[0].isEmpty,
            words[1].first == UInt8(ascii: "/"), words[1].allSatisfy({ (0x21...0x7E).contains($0) })
        else { throw .malformed }
        var given: [String] = []
        for line in lines {
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
                line[..<colon].allSatisfy(RequestHead.isTokenByte),
                line[colon...].allSatisfy({ $0 == 0x09 || ($0 >= 0x20 && $0 != 0x7F) })
            else { throw .malformed }
            if String(decoding: line[..<colon], as: UTF8.self).lowercased() == "host" {
                given.append(RequestHead.trimmed(line[line.index(after: colon)...]).lowercased())
            }
        }
        // None or two: nobody knows whom it is for.
        guard given.count == 1 else { throw .malformed }
        guard hosts.contains(given[0]) else { throw .otherHost }
        switch String(decoding: words[0], as: UTF8.self) {
        case "GET": wantsBody = true
        case "HEAD": wantsBody = false
        default: throw .otherMethod
        }
        path = Array(words[1].prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") })
    }

    /// Without their ends; a line feed alone ends none and is refused as a part of its line.
    private static func lines(_ bytes: some Collection<UInt8>) -> [[UInt8]] {
        var lines: [[UInt8]] = [[]]
        for byte in bytes {
            if byte == UInt8(ascii: "\n"), lines[lines.count - 1].last == UInt8(ascii: "\r") {
                lines[lines.count - 1].removeLast()
                lines.append([])
            } else {
                lines[lines.count - 1].append(byte)
            }
        }
        while lines.count > 1, lines.last == [] { lines.removeLast() }
        return lines
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
        let blanks: Set<UInt8> = [0x20, 0x09]
        let start = bytes.drop { blanks.contains($0) }
        let end = start.lastIndex { !blanks.contains($0) }.map { $0 + 1 } ?? start.startIndex
        return String(decoding: start[..<end], as: UTF8.self)
    }

    private static func isTokenByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
