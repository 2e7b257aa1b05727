import Config
import Judgement
import Statistics
import Testing

@testable import Reports

/// The sentences of October 2026 in offices of a few rows; what they must say is counted by hand.
struct KernaussagenTests {
    /// Rows of `vorgangsnummer;eingang;eingangsweg;art;abschluss`.
    private static func sentences(_ rows: [String], massnahmen: [String] = []) throws -> [String] {
        let head = "vorgangsnummer;eingang;eingangsweg;art;abschluss;team;anliegen_1\n"
        let text = head + rows.map { $0 + ";501;sach.kdu\n" }.joined()
        let measures = "id;titel;anliegen;beschlossen;termin;status;erledigt\n" + massnahmen.map { $0 + "\n" }.joined()
        let report = try ReportOf.october(export: text, massnahmen: measures)
        let aussagen = Kernaussagen(
            view: report.view,
            office: report.office,
            urteile: Urteile(report.view, report.office),
            massnahmen: report.massnahmen
        )
        return aussagen.selected.map(\.satz)
    }

    private static let closed = "A;2026-10-05;telefon;lob;2026-10-06"
    /// Three weeks and 14 days are long over.
    private static let late = "B;2026-09-02;brief;beschwerde;"
    private static let alsoLate = "C;2026-09-03;brief;beschwerde;"
    private static let fresh = "D;2026-10-30;brief;beschwerde;"

    @Test(arguments: [
        ("nothing to say", [closed], [], []),
        ("one open, late", [closed, late], [], ["1 Vorgang ist offen, er ist über der Frist."]),
        ("two open, one late", [late, fresh], [], ["2 Vorgänge sind offen, 1 davon über der Frist."]),
        ("two open, both late", [closed, late, alsoLate], [], ["2 Vorgänge sind offen, alle über der Frist."]),
        ("open in time", [fresh], [], []),
        (
            "nothing came in", [late], [],
            [
                "Im Oktober 2026 ging keine Reaktion ein. Fehlt der Export dieses Zeitraums?",
                "1 Vorgang ist offen, er ist über der Frist.",
            ]
        ),
        (
            "a Maßnahme beyond its Termin", [closed], ["M1;Aushang;;2026-09-14;2026-10-16;offen;"],
            ["1 Maßnahme ist offen, sie ist überfällig."]
        ),
        (
            "one of two", [closed], ["M1;Aushang;;2026-09-14;2026-10-16;offen;", "M2;Brief;;2026-09-14;;offen;"],
            ["2 Maßnahmen sind offen, 1 davon überfällig."]
        ),
        (
            "the Termin is today", [closed], ["M1;Aushang;;2026-09-14;2026-10-31;offen;"],
            ["Die einzige offene Maßnahme wird bis zum 14.11.2026 fällig."]
        ),
        (
            "due in 14 days", [closed], ["M1;Aushang;;2026-09-14;2026-11-14;offen;", "M2;Brief;;2026-09-14;;offen;"],
            ["1 von 2 offenen Maßnahmen wird bis zum 14.11.2026 fällig."]
        ),
        ("due in 15 days", [closed], ["M1;Aushang;;2026-09-14;2026-11-15;offen;"], []),
        (
            "late cases before late Maßnahmen", [closed, late], ["M1;Aushang;;2026-09-14;2026-10-16;offen;"],
            ["1 Vorgang ist offen, er ist über der Frist.", "1 Maßnahme ist offen, sie ist überfällig."]
        ),
    ])
    func saysWhatIsThere(name: String, rows: [String], massnahmen: [String], expected: [String]) throws {
        #expect(try Self.sentences(rows, massnahmen: massnahmen) == expected)
    }

    /// Decided on 18 May, done on 15 July 2026: 18 February to 17 May against 16 July to 15 October.
    @Test(arguments: [
        (
            19, 5,
            "Seit der Maßnahme „Aushang“ wurde „Kosten der Unterkunft“ in der Kritik seltener genannt: 5-mal in drei Monaten statt 19-mal."
        ),
        (
            13, 10,
            "Nach der Maßnahme „Aushang“ wurde „Kosten der Unterkunft“ in der Kritik 10-mal in drei Monaten genannt, davor 13-mal; "
                + "eine gesicherte Änderung ist das nicht."
        ),
        (
            5, 4,
            "Nach der Maßnahme „Aushang“ wurde „Kosten der Unterkunft“ in der Kritik 4-mal in drei Monaten genannt, davor 5-mal; "
                + "das sind zu wenige Nennungen für ein Urteil."
        ),
    ])
    func claimsNoEffectThatIsNone(before: Int, after: Int, expected: String) throws {
        let outside = [
            "0/1;2026-01-05;telefon;kritik;2026-01-06", "0/2;2026-05-18;telefon;kritik;2026-05-19",
            "0/3;2026-07-15;telefon;kritik;2026-07-16", "0/4;2026-10-16;telefon;kritik;2026-10-17",
            // Praise of the same topic is no criticism.
            "0/5;2026-04-01;telefon;lob;2026-04-02", "0/6;2026-09-01;telefon;lob;2026-09-02",
        ]
        let rows =
            outside + (0..<before).map { "1/\($0);2026-\($0 % 2 == 0 ? "02-18" : "05-17");telefon;kritik;2026-05-17" }
            + (0..<after).map { "2/\($0);2026-\($0 % 2 == 0 ? "07-16" : "10-15");telefon;kritik;2026-10-15" }
        let found = try Self.sentences(rows, massnahmen: ["M1;Aushang;sach.kdu;2026-05-18;;erledigt;2026-07-15"])
        #expect(found.contains(expected), "\(found)")
    }

    /// The bounds are judged as they are printed.
    @Test(
        arguments: [
            (0.2545, 0.0743, 0.7049, "−75 %, Unsicherheit −93 bis −30 %"),
            (0.7692, 0.302, 1.899, "keine gesicherte Änderung: −23 %, Unsicherheit −70 bis +90 %"),
            (1.9, 1.2, 3, "+90 %, Unsicherheit +20 bis +200 %"),
            (nil, 2.77, .infinity, "Unsicherheit +177 bis über +900 %"),
            (1.2, 1.004, 1.5, "keine gesicherte Änderung: +20 %, Unsicherheit ±0 bis +50 %"),
            (11, 0.8, .infinity, "keine gesicherte Änderung: über +900 %, Unsicherheit −20 bis über +900 %"),
            (30, 5.8, 600, "über +900 %, Unsicherheit +480 bis über +900 %"), (60, 16.8, 500, "über +900 %"),
            (nil, 16.3, .infinity, "über +900 %"),
        ] as [(Double?, Double, Double, String)]
    )
    func printsAChange(point: Double?, lower: Double, upper: Double, expected: String) {
        let text = Aenderung(point, ConfidenceInterval(lower: lower, upper: upper)).text
        #expect(text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ") == expected)
    }
}
