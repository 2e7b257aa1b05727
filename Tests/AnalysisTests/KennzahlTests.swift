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

    private static func row(
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

    private static func closed(
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
        volume + bestand + fristen + folgen + quality + topics
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

    private static let fristen = [
        Case(
            "frist.zwischennachricht-3-arbeitstage",
            "Zwischennachricht oder Abschluss, am letzten Tag noch rechtzeitig",
            2,
            of: 4,
            // Mon 5 Oct + 3 Arbeitstage = Thu 8 Oct.
            [
                TestOffice.row("2026-10-05", zwischen: "2026-10-08"), row("2026-10-05", "2026-10-08"),
                TestOffice.row("2026-10-05", zwischen: "2026-10-09"), row("2026-10-05"),
                row("2026-10-05", weg: .telefon),
            ]
        ),
        Case(
            "frist.zwischennachricht-woche",
            "nur Beschwerde und Kritik, jeder Weg",
            1,
            of: 2,
            // Mon 5 Oct + 1 week = Mon 12 Oct.
            [
                TestOffice.row("2026-10-05", zwischen: "2026-10-12", weg: .telefon),
                TestOffice.row("2026-10-05", zwischen: "2026-10-13", art: .kritik), row("2026-10-05", art: .eingabe),
            ]
        ),
        Case(
            "frist.abschluss-14-tage",
            "das Fristende entscheidet über den Monat",
            1,
            of: 2,
            // Wed 16 Sep + 14 = Wed 30 Sep; Thu 17 Sep + 14 = Thu 1 Oct; Fri 16 Oct + 14 = Fri 30 Oct;
            // Sat 17 Oct + 14 = Sat 31 Oct (a holiday as well), moved to Mon 2 Nov.
            [
                row("2026-09-16", "2026-09-17"), row("2026-09-17", "2026-10-01"), row("2026-10-16", "2026-10-31"),
                row("2026-10-17", "2026-10-18"),
            ]
        ),
        Case(
            "frist.abschluss-3-wochen",
            "eine Zwischennachricht wahrt sie nicht",
            0,
            of: 1,
            [TestOffice.row("2026-10-01", zwischen: "2026-10-02")]
        ),
        Case(
            "frist.sofortsache",
            "1 Arbeitstag, nur Sofortsachen",
            1,
            of: 2,
            // Fri 2 Oct + 1 Arbeitstag = Mon 5 Oct.
            [
                row("2026-10-02", "2026-10-05", weg: .telefon, flags: [.sofortsache]),
                row("2026-10-02", "2026-10-06", weg: .telefon, flags: [.sofortsache]),
                row("2026-10-02", "2026-10-02", weg: .telefon),
            ]
        ),
        Case(
            "frist.externe-frist",
            "ein Samstag verschiebt sie nicht",
            1,
            of: 2,
            [
                TestOffice.row("2026-10-01", abschluss: "2026-10-31", externeFrist: "2026-10-31"),
                TestOffice.row("2026-10-01", abschluss: "2026-11-01", externeFrist: "2026-10-31"), row("2026-10-01"),
            ]
        ),
    ]

    private static let folgen = [
        Case(
            "folgereaktionen",
            "gültig nur nach dem Abschluss des früheren Vorgangs",
            1,
            of: 2,
            folgeVon: [1: 0, 2: 0],
            [row("2026-09-01", "2026-10-10"), row("2026-10-10"), row("2026-10-09")]
        ),
        Case(
            "folgereaktionen",
            "ein offener früherer Vorgang zählt nicht",
            0,
            of: 1,
            folgeVon: [1: 0],
            [row("2026-09-01"), row("2026-10-10")]
        ),
        Case(
            "folgereaktionen",
            "ein weitergeleiteter früherer Vorgang zählt nicht",
            0,
            of: 1,
            folgeVon: [1: 0],
            [TestOffice.row("2026-09-01", abschluss: "2026-09-02", stelle: .widerspruch), row("2026-10-10")]
        ),
        Case(
            "folgereaktionen",
            "ein Verweis auf sich selbst zählt nicht",
            0,
            of: 1,
            folgeVon: [0: 0],
            [row("2026-10-10", "2026-10-10")]
        ),
        Case(
            "folgereaktionen",
            "in einer Kette zählt jedes Glied",
            2,
            of: 3,
            folgeVon: [1: 0, 2: 1],
            [
                row("2026-10-01", "2026-10-02"), row("2026-10-03", "2026-10-04"), row("2026-10-05", "2026-10-06"),
            ]
        ),
        Case(
            "folgequote",
            "90 Tage sind rechtzeitig, 91 nicht",
            1,
            of: 2,
            folgeVon: [2: 0, 3: 1],
            // 10 July + 90 days = 8 Oct; 11 July + 90 = 9 Oct.
            [
                row("2026-07-01", "2026-07-10"), row("2026-07-01", "2026-07-11"), row("2026-10-08"), row("2026-10-10"),
            ]
        ),
        Case(
            "folgequote",
            "zwei Folgereaktionen machen keinen zweiten Treffer",
            1,
            of: 1,
            folgeVon: [1: 0, 2: 0],
            [row("2026-07-01", "2026-07-10"), row("2026-07-10"), row("2026-08-01")]
        ),
        Case(
            "folgequote",
            "das Fenster muss im Zeitraum enden",
            0,
            of: 1,
            folgeVon: [:],
            // 2 July + 90 = 30 Sep, 3 July + 90 = 1 Oct, 3 Aug + 90 = 1 Nov.
            [
                row("2026-07-01", "2026-07-02"), row("2026-07-01", "2026-07-03"), row("2026-07-01", "2026-08-03"),
            ]
        ),
    ]

    private static let quality = [
        Case(
            "berechtigt",
            "ohne Lob, Anregung und nicht Feststellbares",
            3,
            of: 4,
            [
                closed(bewertung: .berechtigt), closed(art: .petition, bewertung: .teilweise),
                closed(art: .eingabe, bewertung: .berechtigt), closed(art: .kritik, bewertung: .unberechtigt),
                closed(bewertung: .nichtFeststellbar), closed(), closed(art: .lob, bewertung: .berechtigt),
                closed(art: .anregung, bewertung: .berechtigt), row("2026-10-05", bewertung: .berechtigt),
            ]
        ),
        Case(
            "abhilfe",
            "zurückgezogen und leer zählen nicht mit",
            3,
            of: 5,
            [
                closed(ergebnis: .entsprochen), closed(ergebnis: .teilweise), closed(art: .lob, ergebnis: .alternative),
                closed(ergebnis: .erklaert), closed(ergebnis: .nichtEntsprochen), closed(ergebnis: .zurueckgezogen),
                closed(),
            ]
        ),
        Case(
            "eroerterung",
            "bis zum Stand",
            2,
            of: 4,
            [
                TestOffice.row("2026-10-01", abschluss: "2026-10-09", eroertert: "2026-10-31"),
                TestOffice.row("2026-10-01", abschluss: "2026-10-09", eroertert: "2026-10-02", art: .kritik),
                TestOffice.row("2026-10-01", abschluss: "2026-10-09", eroertert: "2026-11-01"), closed(),
                closed(art: .petition),
            ]
        ),
        Case(
            "vermerk",
            "beides ist nötig",
            1,
            of: 3,
            [
                closed(form: .telefon, flags: [.vermerk, .verzichtSchriftlich]),
                closed(form: .gespraech, flags: [.vermerk]),
                closed(form: .telefon, flags: [.verzichtSchriftlich]), closed(form: .schriftlich), closed(form: .keine),
                closed(weg: .telefon, form: .telefon),
            ]
        ),
        Case(
            "ansprechpartner",
            "schriftlich mit Zwischennachricht im Zeitraum",
            1,
            of: 2,
            [
                TestOffice.row("2026-09-30", zwischen: "2026-10-01", flags: [.ansprechpartnerBenannt]),
                TestOffice.row("2026-10-30", zwischen: "2026-10-31"),
                TestOffice.row("2026-10-31", zwischen: "2026-11-01", flags: [.ansprechpartnerBenannt]),
                TestOffice.row("2026-10-01", zwischen: "2026-10-01", weg: .telefon, flags: [.ansprechpartnerBenannt]),
            ]
        ),
        Case(
            "eskaliert",
            "mündliche Beschwerde und Kritik",
            1,
            of: 2,
            [
                closed(weg: .telefon, flags: [.eskaliert]), closed(art: .kritik, weg: .persoenlich),
                closed(flags: [.eskaliert]), closed(art: .lob, weg: .telefon, flags: [.eskaliert]),
            ]
        ),
        Case(
            "entschuldigung",
            "der berechtigten und teilweise berechtigten",
            1,
            of: 2,
            [
                closed(bewertung: .berechtigt, flags: [.entschuldigung]), closed(bewertung: .teilweise),
                closed(bewertung: .unberechtigt, flags: [.entschuldigung]), closed(flags: [.entschuldigung]),
            ]
        ),
        Case(
            "alternative",
            "statt nicht entsprochen",
            1,
            of: 3,
            [
                closed(ergebnis: .alternative), closed(ergebnis: .nichtEntsprochen),
                closed(ergebnis: .nichtEntsprochen),
                closed(ergebnis: .entsprochen),
            ]
        ),
        Case(
            "schlusszeichnung.krm",
            "nur diese",
            1,
            [
                TestOffice.row("2026-10-01", abschluss: "2026-10-02", zeichnung: .krm),
                TestOffice.row("2026-10-01", abschluss: "2026-10-02", zeichnung: .teamleitung), closed(),
                TestOffice.row("2026-10-01", zeichnung: .krm),
            ]
        ),
    ]

    private static let topics = [
        Case(
            "anliegen.sach.kdu",
            "Nennungen, nicht Reaktionen",
            2,
            of: 5,
            [
                row("2026-10-01", anliegen: [0, 1, 2]), row("2026-10-02", anliegen: [1, 0]),
                row("2026-09-30", anliegen: [0]),
            ]
        ),
        Case(
            "verhalten",
            "an jeder Stelle, je Reaktion einmal",
            2,
            of: 3,
            [
                row("2026-10-01", anliegen: [0, 2, 1]), row("2026-10-01", art: .kritik, anliegen: [1]),
                row("2026-10-01", anliegen: [0]), row("2026-10-01", art: .lob, anliegen: [1]),
            ]
        ),
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
                "bearbeitungsdauer.median", "bearbeitungsdauer.p90", "schlusszeichnung.teamleitung",
                "schlusszeichnung.geschaeftsfuehrung", "anliegen.verhalten.umgang", "anliegen.rahmen.wartezeit",
                "weitergeleitet.dienstaufsicht", "weitergeleitet.korruption", "weitergeleitet.leistungsmissbrauch",
                "weitergeleitet.widerspruch", "massnahmen.offen", "massnahmen.ueberfaellig", "massnahmen.erledigt",
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
