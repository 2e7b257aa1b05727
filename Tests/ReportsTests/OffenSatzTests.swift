import Testing

@testable import Reports

struct OffenSatzTests {
    @Test(arguments: [
        (0, 0, "Kein Vorgang ist offen.", "keiner"),
        (1, 0, "1 Vorgang ist offen, er ist in der Frist.", "1, in der Frist"),
        (1, 1, "1 Vorgang ist offen, er ist über der Frist.", "1, über der Frist"),
        (2, 0, "2 Vorgänge sind offen, keiner über der Frist.", "2, keiner über der Frist"),
        (2, 1, "2 Vorgänge sind offen, 1 davon über der Frist.", "2, 1 davon über der Frist"),
        (2, 2, "2 Vorgänge sind offen, alle über der Frist.", "2, alle über der Frist"),
        (
            1532, 1204, "1.532 Vorgänge sind offen, 1.204 davon über der Frist.", "1.532, 1.204 davon über der Frist"
        ),
    ])
    func singularPluralNone(_ open: Int, _ late: Int, _ text: String, _ short: String) {
        #expect(OffenSatz(open: open, late: late).text == text)
        #expect(OffenSatz(open: open, late: late).short == short)
    }
}
