import Analysis
import Config
import Days
import Figures
import Records
import Schema
import Testing

/// Folgereaktionen and the window in which they count, GA 3 (2): every expectation worked out by hand.
///
/// A case closed on 15.07.2026 is watched for 90 days, until 13.10.2026 (16 days of July, 31, 30 and 13).
@Suite("Folgereaktionen")
struct FolgenTests {
    struct Share: Sendable, Equatable {
        let zaehler: Int
        let nenner: Int

        init(_ zaehler: Int, of nenner: Int) {
            self.zaehler = zaehler
            self.nenner = nenner
        }

        init?(_ figure: FigureValue) {
            guard case .rate(let zaehler, of: let nenner) = figure else { return nil }
            self.init(zaehler, of: nenner)
        }
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let rows: [Reaktion]
        let folgeVon: [Int: Int]
        /// By period.
        let folgereaktionen: [String: Share]
        let folgequote: [String: Share]
        let stichtag: String
        let days: Int

        init(
            _ name: String,
            _ rows: [Reaktion],
            _ folgeVon: [Int: Int],
            folgereaktionen: [String: Share] = [:],
            folgequote: [String: Share] = [:],
            stichtag: String = "2026-12-31",
            days: Int = 90
        ) {
            testDescription = name
            self.rows = rows
            self.folgeVon = folgeVon
            self.folgereaktionen = folgereaktionen
            self.folgequote = folgequote
            self.stichtag = stichtag
            self.days = days
        }
    }

    /// The first case of most tests.
    private static let first = TestOffice.row("2026-07-01", abschluss: "2026-07-15")

    private static func row(_ eingang: String, _ abschluss: String? = nil, stelle: Weiterleitung? = nil) -> Reaktion {
        TestOffice.row(eingang, abschluss: abschluss, stelle: stelle)
    }

    @Test("Zähler und Nenner", arguments: chains + window + invalid + asOf)
    func figures(_ test: Case) throws {
        var project = TestOffice.project
        project.folgeBeobachtungTage = test.days
        let records = TestOffice.records(test.rows, folgeVon: test.folgeVon)
        #expect(!test.folgereaktionen.isEmpty || !test.folgequote.isEmpty)
        for (id, expected) in [("folgereaktionen", test.folgereaktionen), ("folgequote", test.folgequote)] {
            for (period, share) in expected.sorted(by: { $0.key < $1.key }) {
                let zeitraum = try TestOffice.zeitraum(period, stichtag: test.stichtag)
                let figures = try TestOffice.figures(records, zeitraum, project)
                #expect(Share(figures[id]) == share, "\(id) \(period)")
            }
        }
    }

    private static let chains = [
        // B closed on 24.07. is watched until 22.10. (7 + 31 + 30 + 22), C closed on 14.08. until 12.11. (17 + 30 + 31 + 12).
        Case(
            "Kette A, B, C: jeder Vorgang zählt seine eigene Folgereaktion, keiner zwei",
            [first, row("2026-07-20", "2026-07-24"), row("2026-08-10", "2026-08-14")],
            [1: 0, 2: 1],
            folgereaktionen: [
                "2026-07": Share(1, of: 2), "2026-08": Share(1, of: 1), "2026-10": Share(0, of: 0),
                "2026": Share(2, of: 3),
            ],
            folgequote: [
                "2026-10": Share(2, of: 2), "2026-11": Share(0, of: 1), "2026": Share(2, of: 3),
                "2026-09": Share(0, of: 0),
            ]
        ),
        Case(
            "zwei Folgereaktionen auf A: ein Treffer, und B bleibt ohne",
            [first, row("2026-07-20", "2026-07-24"), row("2026-08-10", "2026-08-14")],
            [1: 0, 2: 0],
            folgereaktionen: ["2026": Share(2, of: 3)],
            folgequote: ["2026-10": Share(1, of: 2), "2026-11": Share(0, of: 1)]
        ),
        Case(
            "die spätere Folgereaktion steht in der Liste vorn",
            [row("2026-11-20"), row("2026-08-10"), first],
            [0: 2, 1: 2],
            folgereaktionen: ["2026-11": Share(1, of: 1), "2026-08": Share(1, of: 1)],
            folgequote: ["2026-10": Share(1, of: 1)]
        ),
        Case(
            "eine ungültige vor einer gültigen nimmt ihr nichts",
            [first, row("2026-07-14"), row("2026-08-10")],
            [1: 0, 2: 0],
            folgereaktionen: ["2026-07": Share(0, of: 2), "2026-08": Share(1, of: 1)],
            folgequote: ["2026-10": Share(1, of: 1)]
        ),
        Case(
            "Kreis: nur die Richtung, in der der frühere Vorgang abgeschlossen war",
            [first, row("2026-07-20", "2026-07-24")],
            [0: 1, 1: 0],
            folgereaktionen: ["2026-07": Share(1, of: 2)],
            folgequote: ["2026-10": Share(1, of: 2)]
        ),
        // Both meet the contract's words; the warning „folge-kreis“ says what is odd about it.
        Case(
            "Kreis an einem Tag: dem Wortlaut nach beide",
            [row("2026-07-15", "2026-07-15"), row("2026-07-15", "2026-07-15")],
            [0: 1, 1: 0],
            folgereaktionen: ["2026-07": Share(2, of: 2)],
            folgequote: ["2026-10": Share(2, of: 2)]
        ),
        Case(
            "ein Vorgang ist nie seine eigene Folgereaktion",
            [row("2026-07-15", "2026-07-15")],
            [0: 0],
            folgereaktionen: ["2026-07": Share(0, of: 1)],
            folgequote: ["2026-10": Share(0, of: 1)]
        ),
    ]

    private static let window = [
        Case(
            "am Tag des Abschlusses",
            [first, row("2026-07-15")],
            [1: 0],
            folgereaktionen: ["2026-07": Share(1, of: 2)],
            folgequote: ["2026-10": Share(1, of: 1)]
        ),
        Case(
            "am 90. Tag",
            [first, row("2026-10-13")],
            [1: 0],
            folgereaktionen: ["2026-10": Share(1, of: 1)],
            folgequote: ["2026-10": Share(1, of: 1)]
        ),
        Case(
            "am 91. Tag: eine Folgereaktion, aber zu spät für die Quote",
            [first, row("2026-10-14")],
            [1: 0],
            folgereaktionen: ["2026-10": Share(1, of: 1)],
            folgequote: ["2026-10": Share(0, of: 1), "2026": Share(0, of: 1)]
        ),
        // 15.07. + 30 = 14.08.
        Case(
            "Beobachtung von 30 Tagen, am letzten",
            [first, row("2026-08-14")],
            [1: 0],
            folgequote: ["2026-08": Share(1, of: 1), "2026-10": Share(0, of: 0)],
            days: 30
        ),
        Case(
            "Beobachtung von 30 Tagen, am Tag danach",
            [first, row("2026-08-15")],
            [1: 0],
            folgereaktionen: ["2026-08": Share(1, of: 1)],
            folgequote: ["2026-08": Share(0, of: 1)],
            days: 30
        ),
    ]

    private static let invalid = [
        Case(
            "vor dem Abschluss eingegangen",
            [first, row("2026-07-14")],
            [1: 0],
            folgereaktionen: ["2026-07": Share(0, of: 2)],
            folgequote: ["2026-10": Share(0, of: 1)]
        ),
        Case(
            "der frühere Vorgang fehlt",
            [first, row("2026-08-10")],
            [:],
            folgereaktionen: ["2026-08": Share(0, of: 1)],
            folgequote: ["2026-10": Share(0, of: 1)]
        ),
        Case(
            "der frühere Vorgang ist offen",
            [row("2026-07-01"), row("2026-08-10")],
            [1: 0],
            folgereaktionen: ["2026-08": Share(0, of: 1)],
            folgequote: ["2026": Share(0, of: 0)]
        ),
        Case(
            "der „frühere“ Vorgang ist der spätere",
            [row("2026-08-10", "2026-08-14"), first],
            [1: 0],
            folgereaktionen: ["2026-07": Share(0, of: 1), "2026-08": Share(0, of: 1)],
            folgequote: ["2026-10": Share(0, of: 1), "2026-11": Share(0, of: 1)]
        ),
        Case(
            "die Folgereaktion wurde weitergeleitet",
            [first, row("2026-08-10", stelle: .datenschutz)],
            [1: 0],
            folgereaktionen: ["2026-08": Share(0, of: 0)],
            folgequote: ["2026-10": Share(0, of: 1)]
        ),
        Case(
            "der frühere Vorgang wurde weitergeleitet",
            [row("2026-07-01", "2026-07-15", stelle: .widerspruch), row("2026-08-10")],
            [1: 0],
            folgereaktionen: ["2026-08": Share(0, of: 1)],
            folgequote: ["2026-10": Share(0, of: 0)]
        ),
        Case(
            "der frühere Vorgang ist ein Eingang ohne Bogen",
            [TestOffice.ohneBogen("2026-07-01"), row("2026-08-10")],
            [1: 0],
            folgereaktionen: ["2026-08": Share(0, of: 1), "2026-07": Share(0, of: 1)],
            folgequote: ["2026": Share(0, of: 0)]
        ),
    ]

    private static let asOf = [
        Case(
            "Stichtag am letzten Tag der Beobachtung",
            [first, row("2026-10-13")],
            [1: 0],
            folgereaktionen: ["2026-10": Share(1, of: 1)],
            folgequote: ["2026-10": Share(1, of: 1)],
            stichtag: "2026-10-13"
        ),
        Case(
            "Stichtag am Tag davor: nichts davon ist geschehen",
            [first, row("2026-10-13")],
            [1: 0],
            folgereaktionen: ["2026-10": Share(0, of: 0)],
            folgequote: ["2026-10": Share(0, of: 0)],
            stichtag: "2026-10-12"
        ),
        Case(
            "was nach dem Stand kommt, ändert die Quote des Monats nicht",
            [first, row("2026-10-14"), row("2026-11-02")],
            [1: 0, 2: 0],
            folgereaktionen: ["2026-10": Share(1, of: 1), "2026-11": Share(1, of: 1)],
            folgequote: ["2026-10": Share(0, of: 1)]
        ),
    ]

    @Test(
        "die Folgequote gehört zu Team, Art, Weg und Anliegen des ersten Vorgangs, die Folgereaktion zu ihren eigenen"
    )
    func dimensions() throws {
        let records = TestOffice.records(
            [
                TestOffice.row(
                    "2026-07-01",
                    abschluss: "2026-07-15",
                    art: .kritik,
                    weg: .telefon,
                    team: 2,
                    anliegen: [1, 2]
                ),
                TestOffice.row("2026-10-05", art: .petition, weg: .fax, team: 1, anliegen: [0]),
            ],
            folgeVon: [1: 0]
        )
        let figures = try TestOffice.figures(records, TestOffice.zeitraum("2026-10"))
        let ofFirst: [Cross] = [
            .whole, .team(2), .bereich(1), .art(.kritik), .eingangsweg(.telefon), .anliegen(1), .anliegen(2),
        ]
        let ofLater: [Cross] = [
            .whole, .team(1), .bereich(0), .art(.petition), .eingangsweg(.fax), .anliegen(0),
        ]
        for cross in figures.catalogue.crosses(of: figures.catalogue.all[2]) {
            let quote = ofFirst.contains(cross) ? Share(1, of: 1) : Share(0, of: 0)
            let later = ofLater.contains(cross) ? Share(1, of: 1) : Share(0, of: 0)
            #expect(Share(figures[.folgequote, cross]) == quote, "\(cross)")
            #expect(Share(figures[.folgereaktionen, cross]) == later, "\(cross)")
        }
    }
}
