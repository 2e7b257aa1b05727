import Testing

@testable import Recipes

struct DigestTests {
    private struct Sheet: Encodable, Hashable {
        var name = "Team 501"
        var count = 3
        var share = 0.5
        var isOpen = true
        var note: String?
        var days: [Int32] = [1, 2, 3]
        var rows: [[Int]] = [[1], [2]]
        var codes: Set<String> = ["a", "b", "c"]
        var texts: [String: Int] = ["x": 1, "y": 2]
        var places: [Int: [String]] = [1: ["a"], 2: []]
        var way = Way.rate(1, of: 2)
        var inner = Inner()
    }

    private struct Inner: Encodable, Hashable {
        var left = 1
        var right = 2
    }

    private enum Way: Encodable, Hashable {
        case none, count(Int), rate(Int, of: Int)
    }

    private static let changes: [(String, @Sendable (inout Sheet) -> Void)] = [
        ("a text", { $0.name = "Team 502" }), ("its spelling", { $0.name = "Team 5\u{200B}01" }),
        ("a number", { $0.count = 4 }), ("a share", { $0.share = 0.25 }), ("its sign", { $0.share = -0.5 }),
        ("a flag", { $0.isOpen = false }), ("something for nothing", { $0.note = "" }),
        ("a day", { $0.days[1] = 5 }), ("their number", { $0.days.append(0) }), ("no day", { $0.days = [] }),
        ("the cut of a list", { $0.rows = [[1, 2]] }), ("an empty row", { $0.rows = [[1], [2], []] }),
        ("the order of rows", { $0.rows = [[2], [1]] }), ("a code", { $0.codes.remove("a") }),
        ("a value by name", { $0.texts["x"] = 3 }), ("a name", { $0.texts = ["x": 1, "z": 2] }),
        ("swapped values", { $0.texts = ["x": 2, "y": 1] }), ("a value by number", { $0.places[2] = [""] }),
        ("a case", { $0.way = .none }), ("its value", { $0.way = .rate(1, of: 3) }),
        ("another with the same", { $0.way = .count(1) }), ("an inner value", { $0.inner.right = 3 }),
        ("swapped inner values", { $0.inner = Inner(left: 2, right: 1) }),
    ]

    @Test func everyChangeChangesTheDigest() {
        var digests: [Digest: String] = [Digest(of: Sheet()): "nothing"]
        for (name, change) in Self.changes {
            var sheet = Sheet()
            change(&sheet)
            if let other = digests.updateValue(name, forKey: Digest(of: sheet)) {
                Issue.record("\(name) gives the digest of \(other)")
            }
        }
    }

    /// Fixed numbers: manifests keep digests from one version of the machine, the compiler and the day to the next.
    @Test func isTheSameInEveryRun() {
        #expect(Digest(of: Sheet()).text == "a61f50dcf45bf881637da39bfc43d244")
        #expect(Digest(of: ["ä": 1, "b": 2]).text == "044bd2f4c346229fad232b9400342414")
    }

    /// To Swift both are the same text, to a reader of files they are not.
    @Test func textIsTakenAsItIsSpelled() {
        #expect("ä" == "a\u{308}")
        #expect(Digest(of: "ä") != Digest(of: "a\u{308}"))
    }

    @Test func theOrderOfSetsAndDictionariesMeansNothing() {
        let numbers = Array(0..<200)
        #expect(Digest(of: Set(numbers)) == Digest(of: Set(numbers.reversed())))
        let forwards = Dictionary(uniqueKeysWithValues: numbers.map { ($0, String($0)) })
        let backwards = Dictionary(uniqueKeysWithValues: numbers.reversed().map { ($0, String($0)) })
        #expect(Digest(of: forwards) == Digest(of: backwards))
    }

    @Test func whatIsRememberedIsStillTold() {
        let shared = SharedDigests()
        shared.remember(Inner.self) { $0.right }
        let first = Digest(of: Sheet(), shared)
        #expect(first == Digest(of: Sheet(), shared))
        var other = Sheet()
        // The key stays.
        other.inner.left = 7
        #expect(first != Digest(of: other, shared))
        #expect(Digest(of: other, shared) == Digest(of: other, shared))
    }
}
