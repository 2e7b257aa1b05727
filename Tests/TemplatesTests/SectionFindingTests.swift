import Diagnostics
import Templates
import Testing

@Suite struct SectionFindingTests {
    static let cases = [
        FindingCase(
            name: "101 inside each other",
            text: String(repeating: "{{#neu}}", count: 101) + "{{titel}}" + String(repeating: "{{/neu}}", count: 101),
            expected: [
                FindingCase.at(
                    "t.md.mustache:1:801",
                    "vorlage-verschachtelung",
                    "Hier sind mehr als 100 Abschnitte und Teile ineinander offen. Schließen Sie die äußeren vorher."
                )
            ]
        ),
        FindingCase(
            name: "100 inside each other",
            text: String(repeating: "{{#neu}}", count: 100) + "{{titel}}" + String(repeating: "{{/neu}}", count: 100),
            expected: []
        ),
        FindingCase(
            name: "not closed",
            text: "x\n {{#fristen}}\n{{anteil}}\n",
            expected: [
                FindingCase.at(
                    "t.md.mustache:2:2",
                    "vorlage-abschnitt-offen",
                    "Der Abschnitt {{#fristen}} wird nicht geschlossen. Es fehlt {{/fristen}}."
                )
            ]
        ),
        FindingCase(
            name: "inner one not closed",
            text: "{{#fristen}}{{^neu}}\n{{/fristen}}{{titel}}",
            expected: [
                FindingCase.at(
                    "t.md.mustache:1:13",
                    "vorlage-abschnitt-offen",
                    "Der Abschnitt {{^neu}} wird nicht geschlossen. Es fehlt {{/neu}}."
                )
            ]
        ),
        FindingCase(
            name: "not begun",
            text: "a {{/neu}}",
            expected: [
                FindingCase.at(
                    "t.md.mustache:1:3",
                    "vorlage-abschnitt-nicht-begonnen",
                    "{{/neu}} schließt einen Abschnitt, den nichts beginnt. Löschen Sie die Marke."
                )
            ]
        ),
        FindingCase(
            name: "closed by another name",
            text: "{{#fristen}}\n{{anteil}}\n{{/frist}}",
            expected: [
                FindingCase.at(
                    "t.md.mustache:3:1",
                    "vorlage-abschnitt-verwechselt",
                    "{{/frist}} passt nicht zum offenen Abschnitt {{#fristen}} aus Zeile 1. Schreiben Sie {{/fristen}}."
                )
            ]
        ),
    ]

    @Test(arguments: cases)
    func isReportedAtItsPlace(row: FindingCase) {
        #expect(row.findings() == row.expected)
    }
}
