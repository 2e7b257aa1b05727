import Config
import Days
import Schema
import Testing

@testable import Analysis
@testable import Records

/// Rules with dates, filters, Schließtage and the Fristende, each looked at from both sides.
@Suite("Fristen")
struct FristTests {
    private static func due(_ project: Project, _ rule: Int, _ row: Reaktion) -> String? {
        DueDates(project, days: row.eingang...row.eingang).due(rule, row).map { Day(number: $0.day).iso }
    }

    private static func version(_ length: Frist.Length) -> Frist.Version {
        var version = Frist.defaults[2].versions[0]
        version.length = length
        return version
    }

    @Test("jede Fassung gilt von ihrem ersten Tag an")
    func versions() {
        var project = TestOffice.project
        var later = Self.version(.kalendertage(7))
        later.gueltigAb = TestOffice.day("2026-03-01")
        later.gueltigBis = TestOffice.day("2026-06-30")
        project.fristen = [Frist(id: "x", versions: [Self.version(.kalendertage(14)), later])]
        // Fri 27 Feb + 14 = Fri 13 Mar; Mon 2 Mar + 7 = Mon 9 Mar.
        #expect(Self.due(project, 0, TestOffice.row("2026-02-27")) == "2026-03-13")
        #expect(Self.due(project, 0, TestOffice.row("2026-02-28")) == "2026-03-16")
        #expect(Self.due(project, 0, TestOffice.row("2026-03-01")) == "2026-03-09")
        #expect(Self.due(project, 0, TestOffice.row("2026-06-30")) == "2026-07-07")
        #expect(Self.due(project, 0, TestOffice.row("2026-07-01")) == nil)
    }

    @Test("Art, Eingangsweg, Bereich und Sofortsache schränken ein")
    func filters() {
        var project = TestOffice.project
        var version = Self.version(.arbeitstage(0))
        version.arten = [.petition]
        version.eingangswege = [.fax]
        version.bereiche = [1]
        version.nurSofortsachen = true
        project.fristen = [Frist(id: "x", versions: [version])]
        func applies(art: Art = .petition, weg: Eingangsweg = .fax, team: Int = 2, sofort: Bool = true) -> Bool {
            let row = TestOffice.row("2026-10-01", art: art, weg: weg, team: team, flags: sofort ? [.sofortsache] : [])
            return Self.due(project, 0, row) != nil
        }
        #expect(applies())
        #expect(!applies(art: .eingabe))
        #expect(!applies(weg: .brief))
        #expect(!applies(team: 1))
        #expect(!applies(sofort: false))
    }

    @Test("ein Schließtag ist kein Arbeitstag, verschiebt aber kein Fristende")
    func schliesstag() {
        var project = TestOffice.project
        project.fristen = [
            Frist(id: "a", versions: [Self.version(.arbeitstage(3))]),
            Frist(id: "k", versions: [Self.version(.kalendertage(3))]),
        ]
        let row = TestOffice.row("2026-10-12")
        #expect(Self.due(project, 0, row) == "2026-10-15")
        project.schliesstage = [TestOffice.day("2026-10-15")]
        #expect(Self.due(project, 0, row) == "2026-10-16")
        #expect(Self.due(project, 1, row) == "2026-10-15")
    }

    @Test("das Fristende verschiebt sich auf den nächsten Werktag, bei „strikt“ nicht")
    func strikt() {
        var project = TestOffice.project
        project.fristen = [
            Frist(id: "k", versions: [Self.version(.kalendertage(14))]),
            Frist(id: "w", versions: [Self.version(.wochen(2))]),
        ]
        let row = TestOffice.row("2026-10-17")
        #expect(Self.due(project, 0, row) == "2026-11-02")
        #expect(Self.due(project, 1, row) == "2026-11-02")
        project.verschiebtFristende = false
        #expect(Self.due(project, 0, row) == "2026-10-31")
        #expect(Self.due(project, 1, row) == "2026-10-31")
    }

    @Test("jede der genannten Spalten wahrt die Frist")
    func metBy() {
        var version = Self.version(.kalendertage(5))
        version.erfuelltDurch = [.eroertertAm, .zwischennachricht]
        var project = TestOffice.project
        project.fristen = [Frist(id: "x", versions: [version])]
        func isMet(_ row: Reaktion) -> Bool? {
            let dates = DueDates(project, days: row.eingang...row.eingang)
            return dates.due(0, row).map { dates.isMet($0, row) }
        }
        // Mon 5 Oct + 5 = Sat 10 Oct, moved to Mon 12 Oct.
        #expect(isMet(TestOffice.row("2026-10-05", eroertert: "2026-10-12")) == true)
        #expect(isMet(TestOffice.row("2026-10-05", zwischen: "2026-10-12")) == true)
        #expect(isMet(TestOffice.row("2026-10-05", zwischen: "2026-10-13", eroertert: "2026-10-13")) == false)
        #expect(isMet(TestOffice.row("2026-10-05", abschluss: "2026-10-05")) == false)
    }

    @Test("mehr als 127 Fassungen und Tage weit außerhalb der Tafel")
    func many() {
        var project = TestOffice.project
        let first = TestOffice.day("2026-01-01")
        let versions = (0..<200).map { offset in
            var version = Self.version(.kalendertage(0))
            version.gueltigAb = first + offset
            return version
        }
        project.verschiebtFristende = false
        project.fristen = [Frist(id: "x", versions: versions)]
        #expect(Self.due(project, 0, TestOffice.row("2026-07-19")) == "2026-07-19")
        project.fristen = [Frist(id: "x", versions: [Self.version(.kalendertage(1))])]
        #expect(Self.due(project, 0, TestOffice.row("0001-01-01")) == "0001-01-02")
        #expect(Self.due(project, 0, TestOffice.row("9999-12-30")) == "9999-12-31")
    }
}
