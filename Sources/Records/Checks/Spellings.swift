internal import CSV
internal import Decoding
internal import Diagnostics
internal import Files
internal import German
internal import Schema

/// Finds numbers that differ in their spelling only, between files, within one, and between register and Bögen.
struct Spellings {
    private struct Place: Hashable {
        /// Exports first, then registers.
        let file: Int
        let row: Int
    }

    private struct Pair: Hashable {
        let earlier: Int
        let later: Int
        let kinds: KeySpelling.Kinds
    }

    private struct Found {
        var count = 0
        /// The first of the earlier file, and that of the later one.
        var first: (Place, Place)
    }

    private var found: [Pair: Found] = [:]
    private var order: [Pair] = []

    /// To be made only of keys that may differ in their spelling.
    init(_ keys: KeyTable, _ boegen: borrowing Merge, _ liste: borrowing Merge) {
        var hashes: [(hash: Int, key: Int32)] = []
        for key in 0..<Int32(keys.count) where boegen.winner(key) >= 0 || liste.winner(key) >= 0 {
            hashes.append((KeySpelling.plain(keys.text(Int(key)), .all).hashValue, key))
        }
        hashes.sort { ($0.hash, $0.key) < ($1.hash, $1.key) }
        var groups: [[Int32]] = []
        var start = 0
        while start < hashes.count {
            var end = start + 1
            while end < hashes.count, hashes[end].hash == hashes[start].hash { end += 1 }
            if end - start > 1 { groups.append(hashes[start..<end].prefix(8).map(\.key)) }
            start = end
        }
        // In the order of the keys, that is of the files: hashes differ from run to run.
        for group in groups.sorted(by: { $0[0] < $1[0] }) { add(group, keys, boegen, liste) }
    }

    private mutating func add(_ group: [Int32], _ keys: KeyTable, _ boegen: borrowing Merge, _ liste: borrowing Merge) {
        for (index, left) in group.enumerated() {
            for right in group[(index + 1)...] {
                let texts = (keys.text(Int(left)), keys.text(Int(right)))
                guard KeySpelling.plain(texts.0, .all) == KeySpelling.plain(texts.1, .all) else { continue }
                let kinds = KeySpelling.kinds(texts.0, texts.1)
                for a in Spellings.places(left, boegen, liste) {
                    for b in Spellings.places(right, boegen, liste) { add(kinds, a, b) }
                }
            }
        }
    }

    private mutating func add(_ kinds: KeySpelling.Kinds, _ a: Place, _ b: Place) {
        let (first, second) = (a.file, a.row) <= (b.file, b.row) ? (a, b) : (b, a)
        let pair = Pair(earlier: first.file, later: second.file, kinds: kinds)
        if found[pair] == nil {
            order.append(pair)
            found[pair] = Found(first: (first, second))
        }
        found[pair]?.count += 1
    }

    private static func places(_ key: Int32, _ boegen: borrowing Merge, _ liste: borrowing Merge) -> [Place] {
        var out: [Place] = []
        if boegen.winner(key) >= 0 {
            let place = boegen.place(of: boegen.winner(key))
            out.append(Place(file: place.file, row: place.row))
        }
        if liste.winner(key) >= 0 {
            let place = liste.place(of: liste.winner(key))
            out.append(Place(file: boegen.files.count + place.file, row: place.row))
        }
        return out
    }

    /// Tells each pair of files and kind once, in the later file.
    func tell(_ boegen: inout Merge, _ liste: inout Merge) {
        func file(_ index: Int) -> DecodedFile {
            index < boegen.files.count ? boegen.files[index] : liste.files[index - boegen.files.count]
        }
        for pair in order {
            guard let found = found[pair] else { continue }
            let (first, second) = found.first
            let other =
                pair.earlier == pair.later
                ? "anderen Nummern derselben Datei" : "Nummern in \(ShownText.path(file(pair.earlier).path))"
            let numbers = German.count(found.count, "Nummer unterscheidet", "Nummern unterscheiden")
            let message =
                "\(numbers) sich von \(other) nur durch \(German.list(pair.kinds.names)) (zuerst diese von der in Zeile "
                + "\(file(pair.earlier).lines[first.row])); sie zählen als verschiedene Vorgänge. Schreiben Sie jede Nummer "
                + "überall gleich."
            if pair.later < boegen.files.count {
                boegen.files[pair.later].report(.nummerSchreibweise, second.row, message)
            } else {
                liste.files[pair.later - boegen.files.count].report(.nummerSchreibweise, second.row, message)
            }
        }
    }

    // MARK: The usual case

    /// False when no two keys can differ in their spelling only: all have the same shape, or each is as plain as can be.
    static func mayDiffer(_ keys: KeyTable, jobs: Int = 1) -> Bool {
        !keys.differInDigitsAlone(jobs: jobs) && !haveOneShape(keys) && !arePlain(keys)
    }

    private static func haveOneShape(_ keys: KeyTable) -> Bool {
        guard keys.count > 1 else { return true }
        let shape = keys.withBytes(0) { $0.map { Spellings.shape(of: $0) } }
        for key in 1..<keys.count {
            let isSame = keys.withBytes(key) { bytes in
                guard bytes.count == shape.count else { return false }
                for index in 0..<bytes.count where Spellings.shape(of: bytes[index]) != shape[index] { return false }
                return true
            }
            if !isSame { return false }
        }
        return true
    }

    private static func arePlain(_ keys: KeyTable) -> Bool {
        var letters: UInt8 = 0
        for key in 0..<keys.count where !keys.withBytes(key, { isPlain($0, &letters) }) { return false }
        return true
    }

    /// Digits, capitals and small letters each as one.
    private static func shape(of byte: UInt8) -> UInt8 {
        switch byte {
        case 0x30...0x39: 0x30
        case 0x41...0x5A: 0x41
        case 0x61...0x7A: 0x61
        default: byte
        }
    }

    /// No leading zero, no fraction, no sign but `-`, `/` and blanks, letters of one case in all keys.
    private static func isPlain(_ bytes: some RandomAccessCollection<UInt8>, _ letters: inout UInt8) -> Bool {
        var before: UInt8 = 0
        for byte in bytes {
            let kind = shape(of: byte)
            switch kind {
            case 0x30: if byte == 0x30, before != 0x30 { return false }
            case 0x41, 0x61:
                if letters != 0, letters != kind { return false }
                letters = kind
            case UInt8(ascii: "-"), UInt8(ascii: "/"), 0x20, KeyShape.separator: break
            default: return false
            }
            before = kind
        }
        return true
    }
}
