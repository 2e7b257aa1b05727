import Schema

@testable import Analysis

extension KennzahlTests {
    static let fristen = [
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

    static let folgen = [
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
}
