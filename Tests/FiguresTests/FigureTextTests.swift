import Testing

@testable import Figures

struct FigureTextTests {
    typealias Texts = (text: String, table: String, unit: String, share: String)

    @Test(
        arguments: [
            (FigureValue.count(1532), ("1.532", "1.532", "1.532", "–")), (.count(0), ("0", "0", "0", "–")),
            (.rate(7, of: 9), ("7 von 9", "7 von 9", "7 von 9", "–")),
            (.rate(5, of: 10), ("5 von 10", "5 von 10 (50\u{202F}%)", "5 von 10", "50\u{202F}%")),
            (.rate(36, of: 44), ("36 von 44", "36 von 44 (82\u{202F}%)", "36 von 44", "82\u{202F}%")),
            (
                .rate(1200, of: 12345),
                ("1.200 von 12.345", "1.200 von 12.345 (10\u{202F}%)", "1.200 von 12.345", "10\u{202F}%")
            ),
            (.rate(0, of: 12), ("0 von 12", "0 von 12 (0\u{202F}%)", "0 von 12", "0\u{202F}%")),
            (.rate(0, of: 0), ("–", "–", "–", "–")),
            (.days(12.5, of: 20), ("12,5", "12,5", "12,5\u{A0}Tage", "–")),
            (.days(12, of: 20), ("12,0", "12,0", "12\u{A0}Tage", "–")),
            (.days(1, of: 20), ("1,0", "1,0", "1\u{A0}Tag", "–")),
            (.days(0, of: 1), ("0,0", "0,0", "0\u{A0}Tage", "–")),
            (.days(1234.56, of: 2), ("1.234,6", "1.234,6", "1.234,6\u{A0}Tage", "–")),
            (.days(.nan, of: 2), ("–", "–", "–", "–")), (.days(.infinity, of: 2), ("–", "–", "–", "–")),
            (.absent, ("–", "–", "–", "–")),
        ] as [(FigureValue, Texts)]
    )
    func texts(value: FigureValue, texts: Texts) {
        #expect(value.text == texts.text)
        #expect(value.tableText == texts.table)
        #expect(value.unitText == texts.unit)
        #expect(value.shareText == texts.share)
    }

    /// PRODUCT 5: no percentage below N = 10, wherever one is written.
    @Test func percentagesBeginAtTen() {
        #expect(FigureValue.smallestPercentBase == 10)
        for base in 0...20 {
            let value = FigureValue.rate(base / 2, of: base)
            #expect(value.tableText.hasSuffix("%)") == (base >= 10))
            #expect((value.shareText != "–") == (base >= 10))
        }
    }
}
