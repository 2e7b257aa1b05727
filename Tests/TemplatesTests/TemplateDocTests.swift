import Templates
import Testing

@Suite struct TemplateDocTests {
    private let shapes = [
        "seite.html": [Field("inhalt", "Die Seite.", .markdown)],
        "bericht.md": [
            Field("titel", "Der Titel."), Field("neu", "Ob der Bericht neu ist.", .flag),
            Field(
                "teams",
                "Alle Teams.",
                .list([Field("name", "Der Name."), Field("zahl", "Die Zahl.", .object([Field("wert", "Der Wert.")]))])
            ),
        ],
    ]
    private let expected = """
        ### `bericht.md.mustache`

        - `titel` (Text): Der Titel.
        - `neu` (ja/nein): Ob der Bericht neu ist.
        - `teams` (Liste): Alle Teams.
          - `name` (Text): Der Name.
          - `zahl` (Gruppe): Die Zahl.
            - `wert` (Text): Der Wert.

        ### `seite.html.mustache`

        - `inhalt` (fertiges HTML): Die Seite.

        """

    @Test func listsEveryNameWithItsShapeAndSentence() {
        #expect(TemplateDoc.markdown(shapes) == expected)
    }

    @Test func replacesTheGeneratedPartOnly() {
        let page = "# Ä\n<!-- Anfang der erzeugten Liste -->\nalt\n<!-- Ende der erzeugten Liste -->\nEnde\n"
        let renewed = TemplateDoc.updated(page, shapes)
        #expect(
            renewed == "# Ä\n<!-- Anfang der erzeugten Liste -->\n\n" + expected
                + "\n<!-- Ende der erzeugten Liste -->\nEnde\n"
        )
        #expect(renewed.flatMap { TemplateDoc.updated($0, shapes) } == renewed)
        #expect(TemplateDoc.updated("ohne Marken", shapes) == nil)
    }
}
