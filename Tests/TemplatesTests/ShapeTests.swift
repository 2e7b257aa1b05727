import Templates
import Testing

@Suite struct ShapeTests {
    private let fields = [
        Field("titel", "Titel."), Field("neu", "Ob.", .flag), Field("text", "Text.", .markdown),
        Field("teams", "Teams.", .list([Field("name", "Name.")])),
        Field("zahl", "Zahl.", .object([Field("wert", "Wert.")])),
    ]

    @Test func aModelThatKeepsToItsNamesHasNoFlaws() {
        let model: Value.Row = [
            "titel": .text("a"), "neu": .flag(false), "text": .markdown(""),
            "teams": .list([["name": .text("b")], [:]]),
            "zahl": .object(["wert": .text("1")]),
        ]
        #expect(Value.flaws(in: model, against: fields) == [])
        #expect(Value.flaws(in: [:], against: fields) == [])
    }

    @Test func undeclaredNamesAndOtherShapesAreFlaws() {
        let model: Value.Row = [
            "titel": .markdown("a"), "text": .text(""), "neu": .text("ja"), "fremd": .flag(true), "zahl": .list([]),
            "teams": .list([["name": .text("b")], ["name": .flag(true), "nahme": .text("c")]]),
        ]
        #expect(
            Value.flaws(in: model, against: fields) == [
                "fremd: not declared", "neu: declared as ja/nein", "teams[1].nahme: not declared",
                "teams[1].name: declared as Text", "text: declared as fertiges Markdown", "titel: declared as Text",
                "zahl: declared as Gruppe",
            ]
        )
    }

    @Test func declarationsAreChecked() {
        #expect(Field.flaws(in: fields) == [])
        let bad = [
            Field("Titel", "T."), Field("a", ""), Field("über", "Ü."), Field("1a", "E."),
            Field("b", "B.", .list([Field("c", "C."), Field("c", "C.")])),
        ]
        #expect(
            Field.flaws(in: bad) == [
                "Titel: no usable name", "a: no sentence for the documentation", "über: no usable name",
                "1a: no usable name",
                "b.c: declared twice",
            ]
        )
    }
}
