import Analysis
import Config
import Figures
import Testing

@testable import Reports

/// The Methodik page explains every figure that a report or kennzahlen.json names.
struct MethodikTests {
    private static func project() throws -> Project {
        let text = """
            einrichtung: Jobcenter Beispielstadt
            bereiche: [{id: "10", name: Leistung, teams: [{id: "101", name: Team 101}]}]
            anliegen: {sach.kdu: Kosten der Unterkunft, verhalten.umgang: Umgangston}
            fristen:
              - {id: eigene, name: Eigene Frist, quelle: Haus, arbeitstage: 5, eingangsweg: muendlich, erfuellt_durch: [abschluss]}
            folge_beobachtung_tage: 60
            """
        return try ConfigReader.read(text, file: "krm.yml").project
    }

    @Test func everyKennzahlIsExplainedOnce() throws {
        let project = try Self.project()
        let entries = MethodikEintraege(Regelwerk(project)).all
        let kennzahlen = CountingRules(project).all.map(\.kennzahl)
        for kennzahl in kennzahlen {
            let found = entries.filter { $0.explains(kennzahl.id) }
            #expect(found.count == 1, "\(kennzahl.id): \(found.map(\.name))")
        }
        for entry in entries {
            #expect(kennzahlen.contains { entry.explains($0.id) }, "\(entry.name) explains nothing")
        }
    }

    @Test func headingsAreJumpedToByOneNameEach() throws {
        let names =
            MethodikEintraege(Regelwerk(try Self.project())).all.map(\.anchor)
            + MethodikEintrag.Group.allCases.map {
                MethodikEintrag.anchor($0.rawValue)
            }
        #expect(Set(names).count == names.count)
        #expect(MethodikEintrag.anchor("Bestand über der Frist") == "bestand-über-der-frist")
    }

    /// 08.10.2026 less 60 days is 09.08.2026: 22 days of August, 30 of September, 8 of October.
    @Test func theExampleOfTheFolgequoteFollowsTheConfig() throws {
        let entry = try #require(
            MethodikEintraege(Regelwerk(try Self.project())).all.first { $0.explains(.folgequote) }
        )
        #expect(
            entry.beispiel.hasPrefix("Abschluss am 09.08.2026. Die Beobachtung endet 60 Tage später, am 08.10.2026")
        )
    }
}
