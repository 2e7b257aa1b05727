import Diagnostics
import Templates
import Testing

@Suite struct TagFindingTests {
    static let cases = [
        FindingCase(
            name: "not closed",
            text: "{{titel\n{{stand}}",
            expected: [
                FindingCase.at(
                    "t.md.mustache:1:1",
                    "vorlage-marke-offen",
                    "Die Marke wird in ihrer Zeile nicht geschlossen. Es fehlt „}}“."
                )
            ]
        ),
        FindingCase(
            name: "not closed on its line",
            text: "{{stand}} {{titel } {{stand}}",
            expected: [
                FindingCase.at(
                    "t.md.mustache:1:11",
                    "vorlage-marke-offen",
                    "Die Marke wird in ihrer Zeile nicht geschlossen. Es fehlt „}}“."
                )
            ]
        ),
        FindingCase(
            name: "comment not closed",
            text: "a\n{{! b\n",
            expected: [
                FindingCase.at(
                    "t.md.mustache:2:1",
                    "vorlage-marke-offen",
                    "Die Marke wird nicht geschlossen. Es fehlt „}}“."
                )
            ]
        ),
        FindingCase(
            name: "one brace",
            text: "a: {titel} {b} ist {\"json\": 1}",
            expected: [
                FindingCase.at(
                    "t.md.mustache:1:4",
                    "vorlage-marke-falsch",
                    "Eine Marke hat je zwei Klammern. Schreiben Sie {{titel}}."
                ),
                FindingCase.at(
                    "t.md.mustache:1:12",
                    "vorlage-marke-falsch",
                    "Eine Marke hat je zwei Klammern. Schreiben Sie {{b}}."
                ),
            ]
        ),
        FindingCase(
            name: "empty",
            text: "{{ }}",
            expected: [
                FindingCase.at(
                    "t.md.mustache:1:1",
                    "vorlage-marke-falsch",
                    "Die Marke ist leer. Erwartet wird ein Name aus Buchstaben, Ziffern und _, etwa {{titel}}."
                )
            ]
        ),
        FindingCase(
            name: "no name",
            text: "{{#uppercased(titel)}}x{{/uppercased(titel)}}",
            expected: [
                FindingCase.at(
                    "t.md.mustache:1:1",
                    "vorlage-marke-falsch",
                    "„uppercased(titel)“ ist kein Name. Erwartet wird ein Name aus Buchstaben, Ziffern und _, etwa {{titel}}."
                )
            ]
        ),
        FindingCase(
            name: "dot",
            text: "{{.}}",
            expected: [
                FindingCase.at(
                    "t.md.mustache:1:1",
                    "vorlage-marke-falsch",
                    "{{.}} gibt es hier nicht: Jede Zeile hat benannte Werte. Schreiben Sie einen Namen."
                )
            ]
        ),
        FindingCase(
            name: "delimiters",
            text: "{{= <% =}}{{titel}}",
            expected: [
                FindingCase.at(
                    "t.md.mustache:1:1",
                    "vorlage-marke-falsch",
                    "Trennzeichen werden so gesetzt: {{=<% %>=}}, mit einem Leerzeichen dazwischen und ohne =."
                )
            ]
        ),
        FindingCase(
            name: "inheritance",
            text: "{{<kopf}}{{/kopf}}",
            expected: [
                FindingCase.at(
                    "t.md.mustache:1:1",
                    "vorlage-marke-falsch",
                    "{{<…}} und {{$…}} gibt es hier nicht. Teile werden mit {{>name}} eingebunden."
                )
            ]
        ),
        FindingCase(
            name: "triple",
            text: "a {{{titel}}}",
            expected: [FindingCase.at("t.md.mustache:1:3", "vorlage-marke-unmaskiert", unescaped("titel"))]
        ),
        FindingCase(
            name: "ampersand",
            text: "{{& stand }}",
            expected: [FindingCase.at("t.md.mustache:1:1", "vorlage-marke-unmaskiert", unescaped("stand"))]
        ),
        FindingCase(
            name: "pragma",
            text: "{{% CONTENT_TYPE: TEXT}}\n{{titel}}",
            expected: [
                FindingCase.at(
                    "t.md.mustache:1:1",
                    "vorlage-pragma-unbekannt",
                    "{{% CONTENT_TYPE: TEXT}} ist unbekannt: Anweisungen mit % gibt es hier nicht. Wie maskiert wird, sagt die Endung der Datei (.md oder .html). Löschen Sie die Marke."
                )
            ]
        ),
        FindingCase(
            name: "backslash",
            text: "C:\\\\{{titel}} C:\\{{titel}}",
            expected: [
                FindingCase.at(
                    "t.md.mustache:1:18",
                    "vorlage-maskierung",
                    "Ein \\ vor {{titel}} hebt die Maskierung auf. Schreiben Sie \\\\ oder löschen Sie das Zeichen."
                )
            ]
        ),
        FindingCase(
            name: "fine",
            text:
                "{{! {{ }}{{#neu}}{{titel}}{{/neu}}{{^titel}}{{team.name}}{{/titel}}{{#team}}{{leitung}}{{/team}}{{frei}}",
            expected: []
        ),
    ]

    @Test(arguments: cases)
    func isReportedAtItsPlace(row: FindingCase) {
        #expect(row.findings() == row.expected)
    }

    private static func unescaped(_ name: String) -> String {
        "Unmaskierte Ausgabe mit {{{…}}} oder {{&…}} gibt es nicht: Text wird immer maskiert, fertiges Markdown immer unverändert eingesetzt. Schreiben Sie {{\(name)}}."
    }
}
