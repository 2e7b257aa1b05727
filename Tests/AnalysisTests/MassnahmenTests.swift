import Figures
import Schema
import Testing

@testable import Analysis
@testable import Records

/// The figures of the Maßnahmen in October 2026, counted by hand.
struct MassnahmenTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        let beschlossen: String
        var termin: String?
        var status = MassnahmeStatus.offen
        var erledigt: String?
        /// offen, ueberfaellig, erledigt
        let expected: [Int]

        var testDescription: String { name }
    }

    static let cases = [
        Case(name: "am Stand beschlossen", beschlossen: "2026-10-31", expected: [1, 0, 0]),
        Case(name: "am Tag danach beschlossen", beschlossen: "2026-11-01", expected: [0, 0, 0]),
        Case(name: "Termin am Stand", beschlossen: "2026-09-01", termin: "2026-10-31", expected: [1, 0, 0]),
        Case(name: "Termin am Tag davor", beschlossen: "2026-09-01", termin: "2026-10-30", expected: [1, 1, 0]),
        Case(
            name: "erledigt am Stand",
            beschlossen: "2026-09-01",
            termin: "2026-10-30",
            status: .erledigt,
            erledigt: "2026-10-31",
            expected: [0, 0, 1]
        ),
        Case(
            name: "erledigt nach dem Stand, also noch überfällig",
            beschlossen: "2026-09-01",
            termin: "2026-10-30",
            status: .erledigt,
            erledigt: "2026-11-01",
            expected: [1, 1, 0]
        ),
        Case(
            name: "erledigt am ersten Tag",
            beschlossen: "2026-09-01",
            status: .erledigt,
            erledigt: "2026-10-01",
            expected: [0, 0, 1]
        ),
        Case(
            name: "erledigt vor dem Zeitraum",
            beschlossen: "2026-09-01",
            status: .erledigt,
            erledigt: "2026-09-30",
            expected: [0, 0, 0]
        ),
        Case(
            name: "entfallen",
            beschlossen: "2026-09-01",
            termin: "2026-10-01",
            status: .entfallen,
            expected: [0, 0, 0]
        ),
    ]

    private static let ids = ["massnahmen.offen", "massnahmen.ueberfaellig", "massnahmen.erledigt"]

    private static func massnahme(_ test: Case, bereich: Int? = nil, team: Int? = nil) -> Massnahme {
        Massnahme(
            id: "M-1",
            titel: "Probe",
            anliegen: nil,
            bereich: bereich,
            team: team,
            beschlossen: TestOffice.day(test.beschlossen),
            termin: test.termin.map { TestOffice.day($0) },
            status: test.status,
            erledigt: test.erledigt.map { TestOffice.day($0) },
            wirkung: "",
            line: 2
        )
    }

    @Test("von Hand gezählt", arguments: cases)
    func counts(_ test: Case) throws {
        let records = TestOffice.records([], massnahmen: [Self.massnahme(test)])
        let figures = try TestOffice.figures(records, TestOffice.zeitraum("2026-10"))
        #expect(Self.ids.map { figures[$0].zaehler } == test.expected)
    }

    /// Where a Maßnahme for the whole, for Bereich 10 and for its team 102 is counted.
    @Test(arguments: [
        (Cross.whole, 3), (.bereich(0), 2), (.bereich(1), 0), (.team(0), 0), (.team(1), 1), (.team(2), 0),
    ])
    func dimensions(_ cross: Cross, _ expected: Int) throws {
        for (index, id) in Self.ids.enumerated() {
            // The first case with a 1 under this figure.
            let test = try #require(Self.cases.first { $0.expected[index] == 1 })
            let massnahmen = [
                Self.massnahme(test), Self.massnahme(test, bereich: 0), Self.massnahme(test, bereich: 0, team: 1),
            ]
            let records = TestOffice.records([], massnahmen: massnahmen)
            let figures = try TestOffice.figures(records, TestOffice.zeitraum("2026-10"))
            #expect(figures[id, cross].zaehler == expected, "\(id)")
        }
    }
}
