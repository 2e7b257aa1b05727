import Diagnostics
import Templates
import Testing

@Suite struct NameFindingTests {
    static let cases = [
        FindingCase(
            name: "typo",
            text: "# Ä {{titl}}\n",
            expected: [
                FindingCase.at(
                    "t.md.mustache:1:5",
                    "vorlage-name-unbekannt",
                    "„titl“ ist kein Name für diese Stelle – meinten Sie „titel“?" + FindingCase.list
                )
            ]
        ),
        FindingCase(
            name: "only in a section",
            text: "a\n\n  {{anteil}}",
            expected: [
                FindingCase.at(
                    "t.md.mustache:3:3",
                    "vorlage-name-unbekannt",
                    "„anteil“ ist kein Name für diese Stelle; es gibt ihn nur in {{#fristen}}." + FindingCase.list
                )
            ]
        ),
        FindingCase(
            name: "only in a nested section",
            text: "{{zahl}}",
            expected: [
                FindingCase.at(
                    "t.md.mustache:1:1",
                    "vorlage-name-unbekannt",
                    "„zahl“ ist kein Name für diese Stelle; es gibt ihn nur in {{#fristen}}{{#werte}}."
                        + FindingCase.list
                )
            ]
        ),
        FindingCase(
            name: "nowhere",
            text: "{{#fristen}}{{vorgangsnummer}}{{/fristen}}",
            expected: [
                FindingCase.at(
                    "t.md.mustache:1:13",
                    "vorlage-name-unbekannt",
                    "„vorgangsnummer“ ist kein Name für diese Stelle." + FindingCase.list
                )
            ]
        ),
        FindingCase(
            name: "in a group",
            text: "{{team.nahme}}",
            expected: [
                FindingCase.at(
                    "t.md.mustache:1:1",
                    "vorlage-name-unbekannt",
                    "„nahme“ ist kein Name für „team“ – meinten Sie „team.name“?" + FindingCase.list
                )
            ]
        ),
        FindingCase(
            name: "section, its inside is not judged",
            text: "{{#friste}}\n{{anteil}}{{/friste}}\n{{tittel}}",
            expected: [
                FindingCase.at(
                    "t.md.mustache:1:1",
                    "vorlage-name-unbekannt",
                    "„friste“ ist kein Name für diese Stelle – meinten Sie „fristen“?" + FindingCase.list
                ),
                FindingCase.at(
                    "t.md.mustache:3:1",
                    "vorlage-name-unbekannt",
                    "„tittel“ ist kein Name für diese Stelle – meinten Sie „titel“?" + FindingCase.list
                ),
            ]
        ),
        FindingCase(
            name: "not after the section",
            text: "{{#fristen}}{{anteil}}{{/fristen}}{{^fristen}}{{anteil}}{{/fristen}}",
            expected: [
                FindingCase.at(
                    "t.md.mustache:1:47",
                    "vorlage-name-unbekannt",
                    "„anteil“ ist kein Name für diese Stelle; es gibt ihn nur in {{#fristen}}." + FindingCase.list
                )
            ]
        ),
        FindingCase(
            name: "list printed",
            text: "{{fristen}}",
            expected: [
                FindingCase.at(
                    "t.md.mustache:1:1",
                    "vorlage-name-falsch-benutzt",
                    "„fristen“ ist kein Text (Liste). {{#fristen}}…{{/fristen}} führt zu den Werten."
                )
            ]
        ),
        FindingCase(
            name: "flag printed",
            text: "{{neu}}",
            expected: [
                FindingCase.at(
                    "t.md.mustache:1:1",
                    "vorlage-name-falsch-benutzt",
                    "„neu“ ist kein Text (ja/nein). {{#neu}}…{{/neu}} zeigt etwas nur, wenn es zutrifft."
                )
            ]
        ),
        FindingCase(
            name: "dot behind a list",
            text: "{{fristen.anteil}}",
            expected: [
                FindingCase.at(
                    "t.md.mustache:1:1",
                    "vorlage-name-falsch-benutzt",
                    "„fristen“ hat keine Namen unter sich (Liste). Schreiben Sie {{#fristen}}{{anteil}}{{/fristen}}."
                )
            ]
        ),
        FindingCase(
            name: "dot behind a text",
            text: "{{titel.x}}",
            expected: [
                FindingCase.at(
                    "t.md.mustache:1:1",
                    "vorlage-name-falsch-benutzt",
                    "„titel“ hat keine Namen unter sich (Text). Löschen Sie „.x“."
                )
            ]
        ),
    ]

    @Test(arguments: cases)
    func isReportedAtItsPlace(row: FindingCase) {
        #expect(row.findings() == row.expected)
    }
}
