internal import Schema

/// The header in another office's export that one of our columns has: `Created`, or `Labels#2` for the second of
/// several with one name.
package struct HeaderName: Sendable, Equatable {
    /// As the config has it; a header of just that text wins over the counted reading.
    package let text: String
    /// What stands before `#`, and the number behind it, from 1; nil when there is no such ending.
    package let counted: Counted?

    package struct Counted: Sendable, Equatable {
        package let name: String
        package let number: Int
    }

    package init(_ text: String) {
        self.text = text
        let parts = text.split(separator: "#", omittingEmptySubsequences: false)
        let digits = parts.last ?? ""
        let name = text.dropLast(digits.utf8.count + 1)
        if parts.count > 1, (1...3).contains(digits.utf8.count), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let number = Int(digits), number > 0, !Fold.header(String(name)).isEmpty
        {
            counted = Counted(name: String(name), number: number)
        } else {
            counted = nil
        }
    }

    /// The places in `headers` (folded by `Fold.header`) that have this name: more than one where it stands several
    /// times and no number says which, none where it does not occur.
    package func places(in headers: [String]) -> [Int] {
        let whole = HeaderName.places(of: text, in: headers)
        guard whole.isEmpty, let counted else { return whole }
        let all = HeaderName.places(of: counted.name, in: headers)
        return counted.number <= all.count ? [all[counted.number - 1]] : []
    }

    /// The same where the places of each header are known: what a wide file needs.
    package func places(in headers: [String], _ known: [String: [Int]]) -> [Int] {
        let whole = known[Fold.header(text)] ?? []
        guard whole.isEmpty, let counted else { return whole }
        let all = known[Fold.header(counted.name)] ?? []
        return counted.number <= all.count ? [all[counted.number - 1]] : []
    }

    private static func places(of name: String, in headers: [String]) -> [Int] {
        let folded = Fold.header(name)
        return headers.indices.filter { headers[$0] == folded }
    }
}
