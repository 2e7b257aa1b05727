import Testing

@testable import Schema

@Suite struct FoldTests {
    @Test(
        arguments: [
            ("E-Mail ", "email"), ("Persönlich", "persoenlich"), ("Anliegen_1", "anliegen1"),
            ("Anliegen-1", "anliegen1"),
            ("Anliegen 1", "anliegen1"), ("\u{FEFF}Vorgangsnummer", "vorgangsnummer"), ("Ab\u{AD}schluss", "abschluss"),
            ("\u{200B}Art\u{2060}", "art"), ("A\u{A0}r\u{202F}t", "art"), ("Stand\r\n2026", "stand2026"),
            ("5-01", "501"), ("-1", "1"), ("E\u{2011}Mail", "email"), ("Erörtert–am", "eroertertam"),
            ("Pru\u{308}fung", "pruefung"), ("STRASSE", "strasse"), ("Straße", "strasse"),
            ("Idee/Anregung", "idee/anregung"),
            ("ÉTAT", "état"), ("", ""),
        ]
    )
    func headers(_ text: String, _ folded: String) { #expect(Fold.header(text) == folded) }

    @Test(
        arguments: [
            ("E-Mail", "email"), ("nicht-feststellbar", "nichtfeststellbar"), ("-1", "-1"), ("1", "1"), ("- 1", "-1"),
            ("\u{2212}1", "-1"), ("\u{2013}1", "-1"), ("\u{FEFF}-\u{200B}1", "-1"), ("5-01", "5-01"),
            ("5\u{2011}01", "5-01"), ("5 - 01", "5-01"), ("5_01", "501"), ("5--01", "5-01"), ("501", "501"),
            ("1-", "1"),
            ("-ja", "ja"), ("--", ""), ("-", ""), ("Team-5", "team5"), ("Team 5-01", "team5-01"), ("5-a", "5a"),
            ("a-5", "a5"), ("2014-12-31", "2014-12-31"), ("5\u{AD}01", "501"), ("sach.kdu", "sach.kdu"), ("_-1", "-1"),
        ]
    )
    func codes(_ text: String, _ folded: String) { #expect(Fold.code(text) == folded) }

    @Test(
        arguments: [
            ("5-01", "501"), ("5.01", "501"), ("5_01", "501"), ("T-1", "t1"), ("sach.kdu", "sachkdu"),
            ("SACH.Kdu", "sachkdu"),
        ]
    )
    func ids(_ text: String, _ folded: String) { #expect(Fold.id(text) == folded) }

    @Test func `a long text takes time in proportion to its length`() {
        func time(_ count: Int) -> Duration {
            let text = String(repeating: "Ärger - 1 ", count: count)
            return ContinuousClock().measure { #expect(Fold.code(text).utf8.count > count) }
        }
        _ = time(1000)
        // 16 times as long: quadratic time would be 256 times as much.
        #expect(time(160_000) < time(10_000) * 100 + .milliseconds(50))
    }
}

@Suite struct FoldPropertyTests {
    /// Folding is done once: what is folded stays as it is, whatever it was made of.
    @Test func foldingTwiceIsFoldingOnce() {
        let parts = [
            "a", "Ä", "5", "1", "-", "\u{2011}", " ", "_", ".", "ß", "\u{FEFF}", "\u{308}", "/", "É", "\u{A0}",
        ]
        var state: UInt32 = 3
        func next(_ limit: Int) -> Int {
            state = state &* 1_664_525 &+ 1_013_904_223
            return Int(state >> 8) % limit
        }
        for _ in 0..<5000 {
            let text = (0..<next(8)).map { _ in parts[next(parts.count)] }.joined()
            for fold in [Fold.header, Fold.code, Fold.id] {
                let once = fold(text)
                #expect(fold(once) == once, "\(text)")
            }
            #expect(Fold.code(text).filter { $0 != "-" } == Fold.header(text))
        }
    }
}
