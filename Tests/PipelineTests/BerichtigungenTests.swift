import Diagnostics
import Foundation
import Testing

/// `--published` from end to end: what changed, and why; expected lines counted by hand.
struct BerichtigungenTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let office: @Sendable () -> SmallOffice
        /// Must be among the entries.
        let line: String
        /// The only cause that occurs.
        let cause: String
    }

    static let cases = [
        Case(
            testDescription: "late row",
            office: {
                var office = SmallOffice()
                office.rows.append("V-3;08.09.2026;telefon;lob;101;sach.kdu;09.09.2026")
                return office
            },
            line:
                #"{"zeitraum":"2026-09","id":"eingang","dimension":{},"bisher":{"zaehler":2,"wert":2},"jetzt":{"zaehler":3,"wert":3},"ursachen":["eingaben"],"#,
            cause: "eingaben"
        ),
        Case(
            testDescription: "corrected row",
            office: {
                var office = SmallOffice()
                office.rows[0] = "V-1;02.09.2026;brief;beschwerde;101;sach.kdu;30.09.2026"
                return office
            },
            line:
                #"{"zeitraum":"2026-09","id":"frist.abschluss-14-tage","dimension":{},"bisher":{"zaehler":1,"nenner":2,"wert":0.5},"jetzt":{"zaehler":0,"nenner":2,"wert":0},"ursachen":["eingaben"],"#,
            cause: "eingaben"
        ),
        Case(
            testDescription: "row moved to another team",
            office: {
                var office = SmallOffice()
                office.rows[0] = "V-1;02.09.2026;brief;beschwerde;102;sach.kdu;10.09.2026"
                return office
            },
            line:
                #"{"zeitraum":"2026-09","id":"eingang","dimension":{"team":"102"},"bisher":{"zaehler":1,"wert":1},"jetzt":{"zaehler":2,"wert":2},"ursachen":["eingaben"],"#,
            cause: "eingaben"
        ),
        Case(
            testDescription: "rule change",
            office: {
                var office = SmallOffice()
                office.config = thirtyDays
                return office
            },
            line:
                #"{"zeitraum":"2026-09","id":"frist.abschluss-14-tage","dimension":{},"bisher":{"zaehler":1,"nenner":2,"wert":0.5},"jetzt":{"zaehler":0,"nenner":0},"ursachen":["fristen"],"#,
            cause: "fristen"
        ),
        Case(
            testDescription: "team in another Bereich",
            office: {
                var office = SmallOffice()
                office.bereiche = [
                    #"{id: "10", name: Eins, teams: [{id: "101", name: A}]}"#,
                    #"{id: "20", name: Zwei, teams: [{id: "102", name: B}, {id: "201", name: C}]}"#,
                ]
                return office
            },
            line:
                #"{"zeitraum":"2026-09","id":"eingang","dimension":{"bereich":"10"},"bisher":{"zaehler":2,"wert":2},"jetzt":{"zaehler":1,"wert":1},"ursachen":["stammdaten"],"#,
            cause: "stammdaten"
        ),
    ]

    private static let thirtyDays = """
        fristen:
          - {id: abschluss-14-tage, name: Abschluss in 30 Kalendertagen, quelle: GA, kalendertage: 30, eingangsweg: schriftlich, erfuellt_durch: [abschluss]}

        """

    @Test(arguments: cases) func changeIsFoundWithItsCause(_ test: Case) throws {
        try SmallOffice.inTemporaryFolder { folder in
            try SmallOffice().build(in: folder, "alt")
            let site = try test.office().build(in: folder, "neu", published: "alt")
            let entries = try Self.entries(site)
            #expect(entries.contains { $0.hasPrefix(test.line) }, "\(entries)")
            #expect(entries.allSatisfy { $0.contains(#""ursachen":["\#(test.cause)"]"#) }, "\(entries)")
            let places = entries.map { $0.split(separator: ",\"dimension\"")[0] }
            #expect(places == places.sorted())
        }
    }

    /// Beside a new rule a late row corrects only what the rule cannot have changed.
    @Test func lateRowBesideANewRuleIsToldApart() throws {
        try SmallOffice.inTemporaryFolder { folder in
            try SmallOffice().build(in: folder, "alt")
            var office = SmallOffice()
            office.rows.append("V-3;08.09.2026;telefon;lob;101;sach.kdu;09.09.2026")
            office.config = Self.thirtyDays
            let entries = try Self.entries(office.build(in: folder, "neu", published: "alt"))
            let month = #"{"zeitraum":"2026-09","id":"#
            #expect(
                entries.contains {
                    $0.hasPrefix(month + #""eingang","dimension":{}"#) && $0.contains(#"["eingaben"]"#)
                }
            )
            #expect(
                entries.contains {
                    $0.hasPrefix(month + #""frist.abschluss-14-tage","dimension":{}"#)
                        && $0.contains(#"["fristen","eingaben"]"#)
                }
            )
        }
    }

    @Test func fileIsNamedWithItsRows() throws {
        try SmallOffice.inTemporaryFolder { folder in
            try SmallOffice().build(in: folder, "alt")
            var office = SmallOffice()
            office.rows.append("V-3;08.09.2026;telefon;lob;101;sach.kdu;09.09.2026")
            let site = try office.build(in: folder, "neu", published: "alt")
            let reasons = try Self.lines(site, #"{"art""#)
            #expect(
                reasons
                    == ["2026-09", "2026-Q3", "2026"].map {
                        #"{"art":"geaendert","zeitraum":"\#($0)","datei":"erhebungsboegen/2026.csv","rolle":"erhebungsbogen","zeilen":3,"#
                            + #""genau":false,"stand_bisher":"2026-10-31","stand_jetzt":"2026-10-31"}"#
                    }
            )
        }
    }

    @Test func changedReportSaysSoAtItsHead() throws {
        try SmallOffice.inTemporaryFolder { folder in
            try SmallOffice().build(in: folder, "alt")
            var office = SmallOffice()
            office.rows.append("V-3;08.09.2026;telefon;lob;101;sach.kdu;09.09.2026")
            let site = try office.build(in: folder, "neu", published: "alt")
            let report = try Self.text(site, "berichte/2026-09/geschaeftsfuehrung.md")
            #expect(report.contains("**berichtigt:** Eingang 2\u{A0}→\u{A0}3"))
            #expect(report.contains("siehe [Berichtigungen](../../berichtigungen.md)."))
            #expect(SmallOffice.plain(report).contains("| Eingang (berichtigt) |"))
            #expect(try !Self.text(site, "berichte/2026-10/geschaeftsfuehrung.md").contains("berichtigt"))
            #expect(try Self.text(site, "index.md").contains("Siehe [Berichtigungen](berichtigungen.md)."))
        }
    }

    @Test func sameDataGiveNone() throws {
        try SmallOffice.inTemporaryFolder { folder in
            try SmallOffice().build(in: folder, "alt")
            let site = try SmallOffice().build(in: folder, "neu", published: "alt")
            #expect(try Self.entries(site) == [])
            let page = try Self.text(site, "berichtigungen.md")
            #expect(page.contains("hat sich keine veröffentlichte Zahl"))
        }
    }

    @Test func earlierEntriesAreCarriedOver() throws {
        try SmallOffice.inTemporaryFolder { folder in
            try SmallOffice().build(in: folder, "alt")
            var office = SmallOffice()
            office.rows.append("V-3;08.09.2026;telefon;lob;101;sach.kdu;09.09.2026")
            let second = try office.build(in: folder, "neu", published: "alt")
            let third = try office.build(in: folder, "dritte", published: "neu")
            #expect(try Self.entries(third) == Self.entries(second))
            let page = try Self.text(third, "berichtigungen.md")
            #expect(page.contains("## Früher berichtigt"))
            #expect(page.contains("hat sich keine veröffentlichte Zahl"))
            let report = try Self.text(third, "berichte/2026-09/fuehrungskraefte.md")
            #expect(report.contains("**berichtigt:**") && report.contains("(berichtigt)"))
        }
    }

    @Test func withoutPublishedThePageSaysSo() throws {
        try SmallOffice.inTemporaryFolder { folder in
            let site = try SmallOffice().build(in: folder, "alt")
            let page = try Self.text(site, "berichtigungen.md")
            #expect(page.contains("mit keiner früheren verglichen") && !page.contains("--published"))
            #expect(try Self.text(site, "berichtigungen.json").contains(#""vergleich":null"#))
        }
    }

    /// A period that the Stichtag cut off then is no correction when it goes on.
    @Test func cutOffPeriodIsNoCorrection() throws {
        try SmallOffice.inTemporaryFolder { folder in
            var early = SmallOffice()
            early.stichtag = "2026-10-15"
            try early.build(in: folder, "alt")
            var late = SmallOffice()
            late.rows.append("V-4;20.10.2026;brief;lob;101;sach.kdu;")
            let site = try late.build(in: folder, "neu", published: "alt")
            #expect(try Self.entries(site) == [])
            let page = try Self.text(site, "berichtigungen.md")
            #expect(page.contains("noch nicht abgeschlossen"))
            #expect(
                page.contains("Oktober 2026, 4. Quartal 2026 und 2026")
                    || page.contains("2026, Oktober 2026 und 4. Quartal 2026")
            )
        }
    }

    @Test(arguments: [("leer", "veroeffentlicht-fremd"), ("alt", "veroeffentlicht-beschaedigt")])
    func unusableSiteIsRefused(_ name: String, _ rule: String) throws {
        try SmallOffice.inTemporaryFolder { folder in
            let site = try SmallOffice().build(in: folder, "alt")
            try FileManager.default.createDirectory(
                at: folder.appending(path: "leer"),
                withIntermediateDirectories: true
            )
            try "{}".write(
                to: site.appending(path: "berichte/2026-09/kennzahlen.json"),
                atomically: true,
                encoding: .utf8
            )
            let failure = #expect(throws: Failure.self) {
                try SmallOffice().build(in: folder, "neu", published: name)
            }
            #expect(failure?.exitCode == .environment)
            #expect(failure?.findings.map(\.rule) == [rule])
            #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "neu").path()))
        }
    }

    private static func text(_ site: URL, _ path: String) throws -> String {
        try String(contentsOf: site.appending(path: path), encoding: .utf8)
    }

    /// The lines of the entries, without the commas between them.
    private static func entries(_ site: URL) throws -> [String] { try lines(site, #"{"zeitraum""#) }

    private static func lines(_ site: URL, _ head: String) throws -> [String] {
        try text(site, "berichtigungen.json").split(separator: "\n").filter { $0.hasPrefix(head) }
            .map { $0.hasSuffix(",") ? String($0.dropLast()) : String($0) }
    }
}
