import Config
import Days
import Diagnostics
import Figures
import Releases
import Schema
import Testing

/// Configs that must be read, each with what must come of it.
@Suite struct AcceptanceTests {
    @Test func minimal() throws {
        let (project, notices) = try accept(
            "einrichtung: X\nbereiche: [{id: 5, teams: [{id: 501}]}]\nanliegen: {sach.a: A}"
        )
        #expect(notices.isEmpty)
        #expect(project.bereiche == [Bereich(id: "5", name: "5")])
        #expect(project.teams == [Team(id: "501", name: "501", bereich: 0, gueltigBis: nil)])
        #expect(project.land == .ni && project.stichtag == nil && project.schliesstage.isEmpty)
        #expect(project.verschiebtFristende && project.folgeBeobachtungTage == 90 && !project.beispieldaten)
        #expect(project.fristen == Frist.defaults)
        #expect(
            project.ausgaben == [.intern] && project.intranet == IntranetSettings() && project.exportProfiles.isEmpty
        )
        #expect(project.vertraulichkeit == "nur für den Dienstgebrauch")
        #expect(project.kontakt == nil)
    }

    @Test func contact() throws {
        let (project, _) = try accept(base + "kontakt: Zimmer 1, krm@beispiel.example\n")
        #expect(project.kontakt == "Zimmer 1, krm@beispiel.example")
    }

    /// YAML of other shapes that means the same.
    @Test(arguments: [
        ("byte order mark", "\u{FEFF}" + base), ("document marks", "---\n" + base + "...\n"),
        ("CRLF", base.split(separator: "\n").joined(separator: "\r\n")),
        ("CR", base.split(separator: "\n").joined(separator: "\r")),
        (
            "JSON",
            #"{"einrichtung": "Jobcenter Musterstadt", "bereiche": [{"id": "50", "name": "Leistung", "teams": [{"id": "501", "name": "Team 501"}, {"id": "502", "name": "Team 502"}]}], "anliegen": {"sach.kdu": "Kosten der Unterkunft"}}"#
        ),
        ("keys without values", base + "land:\nfristen: ~\nberichte: null\nexport:\nausgaben: {intern: }\nstichtag:\n"),
        ("empty sections", base + "fristen: []\nlinks: {}\nschliesstage: []\nausgaben: {}\nexport: []\nberichte: {}\n"),
        ("comments", "# Kopf\n" + base + "# Fuß\n"),
    ]) func sameConfig(name: String, text: String) throws {
        let (project, notices) = try accept(text)
        #expect(notices.isEmpty)
        #expect(project.einrichtung == "Jobcenter Musterstadt")
        #expect(project.teams.map(\.id) == ["501", "502"])
        #expect(project.anliegen.map(\.code) == ["sach.kdu"])
        #expect(project.land == .ni && project.fristen == Frist.defaults && project.links.isEmpty)
    }

    /// Plain scalars stay as they are written, whatever YAML would make of them.
    @Test(arguments: [
        "501", "0501", "5.10", "1e3", "0x1F", "2026-10-31", "No", "true", "5_01", "A-1",
        "12345678901234567890123456789012",
    ])
    func idAsWritten(id: String) throws {
        let (project, _) = try accept(
            "einrichtung: X\nbereiche: [{id: B, teams: [{id: \(id)}]}]\nanliegen: {sach.a: A}"
        )
        #expect(project.teams.map(\.id) == [id])
    }

    /// `base` has its own lines; what is added begins in the next one.
    @Test func placesOfPeriods() throws {
        let line = base.split(separator: "\n").count + 1
        let (project, _) = try accept(base + "berichte:\n  ab: 2024-01\n  zusaetzlich: [2026-11, 2026-12]\n")
        #expect(project.berichteAbPosition?.line == line + 1)
        #expect(project.berichteAbPosition?.column == 7)
        let places = project.zusaetzlicheZeitraeume.map { project.zeitraumPositions[$0] }
        #expect(places.map { $0?.line } == [line + 2, line + 2])
        #expect(places.map { $0?.column } == [17, 26])
    }

    @Test(arguments: ["2026-10-31", "31.10.2026", "\"31.10.2026\"", "31.10.26", "'2026-10-31'"])
    func stichtag(text: String) throws {
        #expect(try accept(base + "stichtag: \(text)\n").0.stichtag == day("2026-10-31"))
    }

    @Test(arguments: [
        ("2024-01", "2024-01-01"), ("2024-Q2", "2024-04-01"), ("2024", "2024-01-01"), ("2024-02-10", "2024-02-10"),
        ("10.02.2024", "2024-02-10"),
    ]) func berichteAb(text: String, expected: String) throws {
        #expect(try accept(base + "berichte: {ab: \(text)}\n").0.berichteAb == day(expected))
    }

    @Test(arguments: [
        ("[2026-09-15..2026-10-15]", ["2026-09-15_2026-10-15"]), ("2026-09-15..2026-10-15", ["2026-09-15_2026-10-15"]),
        ("[15.09.2026..15.10.2026, 2026-09-15..2026-10-15]", ["2026-09-15_2026-10-15"]),
        ("[2026-02-28..2026-02-28, 2026-10]", ["2026-02-28_2026-02-28", "2026-10"]),
    ]) func zusaetzlich(text: String, expected: [String]) throws {
        #expect(try accept(base + "berichte: {zusaetzlich: \(text)}\n").0.zusaetzlicheZeitraeume.map(\.id) == expected)
    }

    @Test(arguments: [
        ("fronleichnam", "SN", RegionalHoliday.fronleichnam), ("[fronleichnam]", "th", .fronleichnam),
        ("[mariae-himmelfahrt]", "BY", .mariaeHimmelfahrt), ("friedensfest", "by", .friedensfest),
    ]) func regionalHoliday(text: String, land: String, expected: RegionalHoliday) throws {
        let (project, _) = try accept(base + "regionale_feiertage: \(text)\nland: \(land)\n")
        #expect(project.regionaleFeiertage == [expected])
    }

    @Test(arguments: [("0.9", 0.9), ("\"0.95\"", 0.95), ("1", 1), ("0", 0), (".5", 0.5)])
    func zielwert(text: String, expected: Double) throws {
        #expect(try accept(base + "zielwerte: {folgequote: \(text)}\n").0.zielwerte.map(\.anteil) == [expected])
    }

    @Test func zielwerteOfOwnRulesAndTopics() throws {
        let text = base + "zielwerte: {frist.dank: 0.5, anliegen.sach.kdu: 0.1}\nfristen: [{id: dank, wochen: 1}]\n"
        #expect(try accept(text).0.zielwerte.map(\.kennzahl) == [.frist(6), .anliegen(0)])
    }

    @Test(arguments: [
        "https://intranet.example/a?b=c#d", "../vorlagen/a.html", "a:b/c".replacing(":", with: "-"),
        "mailto:krm@jobcenter.example",
        "file:///N:/Ablagen/KRM/a.docx", "#oben", "ordner/a:b",
    ]) func link(target: String) throws {
        #expect(try accept(base + "links: {Muster: \"\(target)\"}\n").0.links == [Link(name: "Muster", target: target)])
    }

    @Test func intranetSettings() throws {
        let text =
            base
            + "ausgaben: {intranet: {karenz_tage: 30, takt: quartal, tabellen: {monat: [eingang], jahr: eingang}}}\n"
        let project = try accept(text).0
        #expect(project.ausgaben == [.intranet] && project.intranet.karenzTage == 30)
        let plan = project.intranet.plan
        #expect(plan.takt == .quartal && plan.monat == [.eingang] && plan.jahr == [.eingang])
        #expect(plan.quartal == [.eingang, .erledigt, .bestand, .fristen, .eingangArt, .eingangBereich])
    }

    @Test func sheetsCanBeLeftOut() throws {
        #expect(try accept(base).0.intern == InternSettings())
        let intern = try accept(base + "ausgaben: {intern: {teamblaetter: false, bereichsblaetter: nein}}\n").0.intern
        #expect(!intern.teamblaetter && !intern.bereichsblaetter)
    }

    @Test func earliestDate() throws {
        #expect(try accept(base).0.fruehestesDatum == day("2000-01-01"))
        #expect(try accept(base + "fruehestes_datum: 01.01.1995\n").0.fruehestesDatum == day("1995-01-01"))
    }

    @Test func bezugsgroesseHoldsFromItsMonthOn() throws {
        let text = base + "bezugsgroesse: {name: Bedarfsgemeinschaften, werte: {2026-01: 9710, 2025-01: 9840}}\n"
        let size = try #require(try accept(text).0.bezugsgroesse)
        #expect(size.name == "Bedarfsgemeinschaften")
        let days = ["2024-12-31", "2025-01-01", "2025-12-31", "2026-01-01", "2030-05-05"]
        #expect(try days.map { size.wert(am: try day($0)) } == [nil, 9840, 9840, 9710, 9710])
    }

    @Test func teamsBeginAndEnd() throws {
        let text = """
            einrichtung: X
            bereiche: [{id: A, teams: [{id: B, gueltig_ab: 2024-01-01, gueltig_bis: 2024-01-01}, {id: C, gueltig_ab: 1.2.2024}]}]
            anliegen: {sach.kdu: KdU}
            """
        let teams = try accept(text).0.teams
        #expect(try teams.map(\.gueltigAb) == [day("2024-01-01"), day("2024-02-01")])
        #expect(try teams.map(\.gueltigBis) == [day("2024-01-01"), nil])
    }

    @Test func aliasesMeanWhatTheyRepeat() throws {
        let text =
            base
            + "export:\n  - {dateien: a*.csv, spalten: &s {team: Gruppe, eingang: Datum}}\n  - {dateien: b*.csv, spalten: *s}\n"
        let profiles = try accept(text).0.exportProfiles
        #expect(
            profiles.map { $0.spalten.mapValues(\.text) } == [
                [.team: "Gruppe", .eingang: "Datum"], [.team: "Gruppe", .eingang: "Datum"],
            ]
        )
    }
}
