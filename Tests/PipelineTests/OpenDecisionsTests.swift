import Diagnostics
import Testing

@testable import Pipeline

@Suite("Offene Entscheidungen in krm.yml")
struct OpenDecisionsTests {
    @Test("zählt die Zeilen und nennt die erste Stelle") func counted() throws {
        let text = """
            # Dieselbe Nummer steht hinter „ENTSCHEIDEN“.
            #   1. Name der Einrichtung eintragen.
            einrichtung: Müsterstadt   # ENTSCHEIDEN 1
            land: NI
            export:
              spalten:
                #abschluss: "Überschrift"   # ENTSCHEIDEN 12
                art: "Art"   # 5-mal, ENTSCHEIDEN 3
            """
        let finding = try #require(OpenDecisions.finding(in: text, file: "data/krm.yml"))
        #expect(finding.rule == "entscheidung-offen" && finding.severity == .warning)
        #expect(finding.position == Position(file: "data/krm.yml", line: 3, column: 30))
        #expect(finding.message.hasPrefix("3 Zeilen warten noch"))
    }

    @Test(
        "ein Name ist keine Entscheidung",
        arguments: ["einrichtung: ENTSCHEIDEN 1", "# „ENTSCHEIDEN“", "land: NI # entschieden", ""]
    )
    func none(_ text: String) { #expect(OpenDecisions.finding(in: text, file: "krm.yml") == nil) }
}
