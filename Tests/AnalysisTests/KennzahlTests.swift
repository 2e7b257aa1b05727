import Analysis
import Config
import Days
import Figures
import Records
import Schema
import Testing

/// Every figure of section 5, worked out by hand from a few rows, for October 2026 seen from the end of the year.
@Suite("Kennzahlen")
struct KennzahlTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let id: String
        let name: String
        let zaehler: Int
        let nenner: Int?
        let rows: [Reaktion]
        let folgeVon: [Int: Int]

        init(
            _ id: String,
            _ name: String,
            _ zaehler: Int,
            of nenner: Int? = nil,
            folgeVon: [Int: Int] = [:],
            _ rows: [Reaktion]
        ) {
            self.id = id
            self.name = name
            self.zaehler = zaehler
            self.nenner = nenner
            self.rows = rows
            self.folgeVon = folgeVon
        }

        var testDescription: String { "\(id): \(name)" }
    }

    static func row(
        _ eingang: String,
        _ abschluss: String? = nil,
        art: Art = .beschwerde,
        weg: Eingangsweg = .brief,
        anliegen: [Int] = [0],
        form: Antwortform? = nil,
        bewertung: Bewertung? = nil,
        ergebnis: Ergebnis? = nil,
        flags: Reaktion.Flags = []
    ) -> Reaktion {
        TestOffice.row(
            eingang,
            abschluss: abschluss,
            art: art,
            weg: weg,
            anliegen: anliegen,
            form: form,
            bewertung: bewertung,
            ergebnis: ergebnis,
            flags: flags
        )
    }

    static func closed(
        art: Art = .beschwerde,
        weg: Eingangsweg = .brief,
        form: Antwortform? = nil,
        bewertung: Bewertung? = nil,
        ergebnis: Ergebnis? = nil,
        flags: Reaktion.Flags = []
    ) -> Reaktion {
        row(
            "2026-10-05",
            "2026-10-09",
            art: art,
            weg: weg,
            form: form,
            bewertung: bewertung,
            ergebnis: ergebnis,
            flags: flags
        )
    }

    static let cases: [Case] =
        volume + bestand + fristen + folgen + quality + asked + topics
        + [
            Case(
                "weitergeleitet.datenschutz",
                "nur diese Stelle, nur im Zeitraum",
                1,
                [
                    TestOffice.row("2026-10-01", stelle: .datenschutz),
                    TestOffice.row("2026-10-01", stelle: .widerspruch),
                    TestOffice.row("2026-09-30", stelle: .datenschutz), TestOffice.row("2026-10-01"),
                ]
            ),
            Case(
                "bogen-ausstehend",
                "bis zum Stand, auch ältere",
                2,
                [
                    TestOffice.ohneBogen("2025-01-02"), TestOffice.ohneBogen("2026-10-31"),
                    TestOffice.ohneBogen("2026-11-01"), TestOffice.row("2026-10-01"),
                ]
            ),
        ]

    private static let volume = [
        Case(
            "eingang",
            "erster und letzter Tag zählen, die Tage daneben nicht",
            2,
            [row("2026-09-30"), row("2026-10-01"), row("2026-10-31"), row("2026-11-01")]
        ),
        Case(
            "eingang",
            "ohne Weitergeleitete",
            1,
            [row("2026-10-01"), TestOffice.row("2026-10-01", stelle: .korruption)]
        ),
        Case("eingang", "mit Einträgen ohne Bogen", 1, [TestOffice.ohneBogen("2026-10-01")]),
        Case(
            "erledigt",
            "Abschluss im Zeitraum, auch am selben Tag",
            3,
            [
                row("2026-09-01", "2026-10-01"), row("2026-10-31", "2026-10-31"), row("2026-09-30", "2026-10-15"),
                row("2026-10-31", "2026-11-01"), row("2026-10-01"),
            ]
        ),
    ]

    private static let bestand = [
        Case(
            "bestand",
            "am Abend des 31.10.",
            3,
            [
                row("2026-10-31"), row("2026-01-01"), row("2026-10-30", "2026-11-01"), row("2026-10-30", "2026-10-31"),
                row("2026-11-01"),
            ]
        ),
        Case(
            "bestand.ueberfaellig",
            "14 Tage am 31.10. abgelaufen zählt, am Tag davor noch nicht",
            1,
            // Fri 16 Oct + 14 = Fri 30 Oct; Mon 19 Oct + 14 = Mon 2 Nov.
            [row("2026-10-16", art: .lob), row("2026-10-19", art: .lob)]
        ),
        Case("bestand.ueberfaellig", "ohne Frist nie", 0, [row("2026-01-01", art: .lob, weg: .telefon)]),
        Case(
            "bestand.ueberfaellig",
            "die externe Frist zählt",
            1,
            [
                TestOffice.row("2026-10-30", externeFrist: "2026-10-31", art: .lob, weg: .telefon),
                TestOffice.row("2026-10-30", externeFrist: "2026-11-01", art: .lob, weg: .telefon),
            ]
        ),
        Case("bestand.alter.0-7", "0 und 7 Tage", 2, [row("2026-10-31"), row("2026-10-24"), row("2026-10-23")]),
        Case("bestand.alter.8-14", "8 und 14 Tage", 2, [row("2026-10-24"), row("2026-10-23"), row("2026-10-17")]),
        Case("bestand.alter.15-21", "15 und 21 Tage", 2, [row("2026-10-16"), row("2026-10-10"), row("2026-10-09")]),
        Case("bestand.alter.22+", "ab 22 Tagen", 2, [row("2026-10-10"), row("2026-10-09"), row("2020-01-01")]),
    ]

    @Test("von Hand gerechnet", arguments: cases)
    func value(_ test: Case) throws {
        let records = TestOffice.records(test.rows, folgeVon: test.folgeVon)
        let figure = try TestOffice.figures(records, TestOffice.zeitraum("2026-10"))[test.id]
        #expect(figure.zaehler == test.zaehler)
        #expect(figure.nenner == test.nenner)
    }

    @Test("jede Kennzahl des Vertrags kommt vor")
    func complete() throws {
        let tested = Set(KennzahlTests.cases.map(\.id))
        let left = CountingRules(TestOffice.project).all.map { TestOffice.project.figureNames.text($0.kennzahl.id) }
            .filter { !tested.contains($0) }
        // The quantiles and the Maßnahmen have tests of their own; of equal ones a single one is tested.
        #expect(
            left == [
                "bearbeitungsdauer.median", "bearbeitungsdauer.p90", "bueroweg.median", "bogenweg.median",
                "schlusszeichnung.teamleitung", "schlusszeichnung.geschaeftsfuehrung", "anliegen.verhalten.umgang",
                "anliegen.rahmen.wartezeit", "kritisch.verhalten.umgang", "kritisch.rahmen.wartezeit", "lob.sach.kdu",
                "lob.rahmen.wartezeit", "weitergeleitet.dienstaufsicht", "weitergeleitet.korruption",
                "weitergeleitet.leistungsmissbrauch", "weitergeleitet.widerspruch", "massnahmen.offen",
                "massnahmen.ueberfaellig", "massnahmen.erledigt",
            ]
        )
    }

    /// Expected values from numpy 2.4.6, `numpy.quantile(days, 0.5)` and `0.9` (method "linear").
    static let quantiles: [([Int], Double, Double)] = [
        ([5], 5.0, 5.0),
        ([1, 2], 1.5, 1.9),
        ([3, 1, 2], 2.0, 2.8),
        ([0, 0, 7, 14], 3.5, 11.900000000000002),
        ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5.5, 9.1),
        ([0, 63, 64, 400], 63.5, 299.20000000000005),
        ([0, 127, 128, 400], 127.5, 318.40000000000003),
        ([130, 200, 129, 500, 1000], 200.0, 800.0),
        ([2, 2, 2, 2, 90], 2.0, 54.80000000000001),
        ([7, 21, 3, 14, 14, 35, 0, 1, 9, 12, 13], 12.0, 21.0),
    ]

    @Test("Quantile wie numpy", arguments: quantiles)
    func quantile(_ days: [Int], _ median: Double, _ p90: Double) throws {
        let end = TestOffice.day("2026-10-31")
        let rows = days.map { TestOffice.row((end - $0).iso, abschluss: end.iso) }
        let figures = try TestOffice.figures(TestOffice.records(rows), TestOffice.zeitraum("2026-10"))
        for (id, expected) in [("bearbeitungsdauer.median", median), ("bearbeitungsdauer.p90", p90)] {
            let figure = figures[id]
            #expect(figure.zaehler == nil)
            #expect(figure.nenner == days.count)
            #expect(abs(try #require(figure.number) - expected) < 1e-12)
        }
    }

    @Test("ohne Zeilen kein Anteil und kein Quantil")
    func empty() throws {
        let figures = try TestOffice.figures(TestOffice.records([]), TestOffice.zeitraum("2026-10"))
        #expect(figures[.abhilfe] == .rate(0, of: 0))
        #expect(figures[.dauerMedian] == .absent)
        #expect(figures[.eingang] == .count(0))
    }

    @Test("die Folgequote gehört zu Team, Art und Anliegen des ersten Vorgangs")
    func folgequoteOfFirstCase() throws {
        let rows = [
            TestOffice.row("2026-07-01", abschluss: "2026-07-10", team: 2, anliegen: [1]),
            TestOffice.row("2026-08-01", art: .kritik, team: 0, anliegen: [0]),
        ]
        let records = TestOffice.records(rows, folgeVon: [1: 0])
        let figures = try TestOffice.figures(records, TestOffice.zeitraum("2026-10"))
        let hit = FigureValue.rate(1, of: 1)
        let none = FigureValue.rate(0, of: 0)
        #expect(figures[.folgequote, .team(2)] == hit)
        #expect(figures[.folgequote, .bereich(1)] == hit)
        #expect(figures[.folgequote, .art(.beschwerde)] == hit)
        #expect(figures[.folgequote, .anliegen(1)] == hit)
        #expect(figures[.folgequote, .team(0)] == none)
        #expect(figures[.folgequote, .art(.kritik)] == none)
    }
}
