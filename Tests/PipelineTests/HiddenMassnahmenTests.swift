import Foundation
import Testing

/// A Maßnahme of a team or Bereich that the edition does not show is counted and decided on, and never named.
struct HiddenMassnahmenTests {
    private static func text(_ site: URL, _ path: String) throws -> String {
        try String(contentsOf: site.appending(path: path), encoding: .utf8)
    }

    /// One of team A, one of the Bereich Eins, one of the whole house that a Bereich sees to; all late, the first since
    /// 30.09.2026, 31 days before the Stichtag.
    private static let csv = """
        id;titel;anliegen;bereich;team;verantwortlich;beschlossen;termin;status;erledigt;wirkung
        M-1;Vertretung regeln;sach.kdu;;101;;2026-08-03;2026-09-30;offen;;
        M-2;Sprechzeiten erweitern;sach.kdu;10;;;2026-08-03;2026-10-10;offen;;
        M-3;Aushang erneuern;sach.kdu;;;Leitung Eins;2026-08-03;2026-10-20;offen;;

        """

    private static func build(_ levels: String, in folder: URL) throws -> URL {
        var office = SmallOffice()
        office.config = "ausgaben: {intern: {\(levels)}}\n"
        let data = folder.appending(path: "data")
        try office.write(to: data)
        try csv.write(to: data.appending(path: "massnahmen.csv"), atomically: true, encoding: .utf8)
        try SmallOffice.build(data: data, output: folder.appending(path: "site"))
        return folder.appending(path: "site/intern")
    }

    @Test func areCountedWithoutTeams() throws {
        try SmallOffice.inTemporaryFolder { folder in
            let site = try Self.build("teamblaetter: false", in: folder)
            let report = try SmallOffice.plain(Self.text(site, "berichte/2026-10/geschaeftsfuehrung.md"))
            #expect(report.contains("3 Maßnahmen sind offen, alle überfällig."))
            #expect(report.contains("„Sprechzeiten erweitern“, Termin 10.10.2026"))
            #expect(!report.contains("Vertretung regeln"))
            #expect(
                report.contains(
                    "Eine offene Maßnahme ist hier nicht genannt, weil sie nur einen Teil des Hauses betrifft; sie ist überfällig."
                )
            )
        }
    }

    @Test func areDecidedOnWithoutTeamsAndBereiche() throws {
        try SmallOffice.inTemporaryFolder { folder in
            let site = try Self.build("teamblaetter: false, bereichsblaetter: false", in: folder)
            for name in ["fuehrungskraefte", "tischvorlage"] {
                let page = try SmallOffice.plain(Self.text(site, "berichte/2026-10/\(name).md"))
                #expect(
                    page.contains(
                        "| Ganzes Haus | Bei 3 Maßnahmen ist der Termin überschritten, am längsten seit 31 Tagen. |"
                    )
                )
                #expect(page.contains("| Aushang erneuern | **▲ überfällig**, Termin 20.10.2026 | – |"), "\(name)")
                #expect(page.contains("Zwei offene Maßnahmen sind hier nicht genannt"))
                for hidden in ["Vertretung regeln", "Sprechzeiten erweitern", "Eins"] {
                    #expect(!page.contains(hidden))
                }
                #expect(!page.contains("keine Maßnahmen offen"))
            }
        }
    }
}
