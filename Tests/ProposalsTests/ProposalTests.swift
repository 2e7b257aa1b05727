import Config
import Days
import Diagnostics
import Foundation
import Schema
import Testing

@testable import Proposals

@Suite("Vorschlag für einen eigenen Export")
struct ProposalTests {
    /// The proposal for a file with this text, and its config, read by the one who reads all configs.
    func propose(_ text: String, today: String = "2026-12-31") throws -> (Proposal, String, Project) {
        let file = FileManager.default.temporaryDirectory.appending(path: "krm-\(UUID().uuidString).csv")
        try Data(text.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let day = try #require(DateText.parse(Array(today.utf8)))
        let proposal = try Proposal(try ExportSurvey.read(file.path()), today: day)
        let yaml = proposal.text(reference: "")
        let (project, notices) = try ConfigReader.read(yaml, file: "krm.yml")
        #expect(notices == [])
        return (proposal, yaml, project)
    }

    private static let plain = """
        Nr;Eingangsdatum;Erledigt am;Kanal;Art;Team;Thema
        1;05.01.2026;09.01.2026;Brief;Beschwerde;501;Miete
        2;06.01.2026;offen;Anruf;Lob;502;Ton
        3;07.01.2026;10.02.2026;Anruf;Lob;501;Miete
        4;08.01.2026;;Brief;Beschwerde;502;Ton
        """

    @Test("ordnet Spalten, Werte, Teams und Anliegen zu") func plain() throws {
        let (proposal, _, project) = try propose(Self.plain)
        let profile = try #require(project.exportProfiles.first)
        #expect(
            profile.spalten.mapValues(\.text) == [
                .vorgangsnummer: "Nr", .eingang: "Eingangsdatum", .abschluss: "Erledigt am", .eingangsweg: "Kanal",
                .art: "Art", .team: "Team", .anliegen1: "Thema",
            ]
        )
        #expect(profile.konstanten.isEmpty && profile.datumsformat == nil)
        #expect(profile.werte[.abschluss]?["offen"] == "")
        #expect(profile.werte[.eingangsweg]?["Anruf"] == "telefon")
        #expect(project.teams.map(\.id) == ["501", "502"])
        #expect(project.anliegen.map(\.name) == ["Miete", "Ton"])
        #expect(project.stichtag == Day(year: 2026, month: 2, day: 10))
        #expect(proposal.isReadable)
    }

    @Test("der Stichtag liegt nie nach heute") func stichtag() throws {
        #expect(try propose(Self.plain, today: "2026-01-31").2.stichtag == Day(year: 2026, month: 1, day: 31))
    }

    static let dates: [(String, [String], String?, Bool)] = [
        ("Eingang", ["31.01.2026", "05.02.2026"], nil, false),
        ("Eingang", ["31/01/2026", "05/02/2026"], "dd/MM/yyyy", false),
        ("Created", ["01/31/2026", "02/05/2026"], "MM/dd/yyyy", false),
        ("Eingang", ["01/02/2026", "02/05/2026"], "dd/MM/yyyy", true),
        ("Created Date", ["01/02/2026", "02/05/2026"], "MM/dd/yyyy", true),
        ("Eingang", ["31-Jan-26", "05-Feb-26"], "d-MMM-yy", false),
        ("Eingang", ["20260131", "20260205"], "yyyyMMdd", false),
    ]

    @Test("findet die Form der Daten", arguments: dates)
    func form(_ header: String, _ days: [String], _ format: String?, _ isAmbiguous: Bool) throws {
        let (proposal, _, _) = try propose("Ticket;\(header)\nA-1;\(days[0])\nA-2;\(days[1])\n")
        #expect(proposal.assignment.dates.datumsformat == format)
        #expect(proposal.assignment.dates.isAmbiguous == isAmbiguous)
        #expect(proposal.assignment.choices[.eingang]?.field == 1)
    }

    @Test("ohne Namen sprechen die Werte: eigene Nummern, das frühere Datum, bekannte Wörter") func byValues() throws {
        let text = """
            X;Y;Z;W;V
            2026-02-01;K1;2026-01-01;Lob;Telefon
            2026-02-02;K2;2026-01-02;Beschwerde;Brief
            2026-02-03;K3;2026-01-03;Lob;Brief
            """
        let (proposal, _, project) = try propose(text)
        let profile = try #require(project.exportProfiles.first)
        #expect(
            profile.spalten.mapValues(\.text)
                == [.vorgangsnummer: "Y", .eingang: "Z", .art: "W", .eingangsweg: "V"]
        )
        for column in [Column.vorgangsnummer, .eingang, .art, .eingangsweg] {
            #expect(proposal.decisions.contains(.field(column)))
        }
        #expect(profile.konstanten == [.team: "gesamt", .anliegen1: "sach.sonstige"])
    }

    @Test("ohne Nummer ist der Export nicht zu lesen, und das steht da") func noNumber() throws {
        let (proposal, yaml, _) = try propose("Eingang;Art\n01.02.2026;Lob\n01.02.2026;Lob\n")
        #expect(!proposal.isReadable)
        #expect(proposal.decisions.contains(.missing(.vorgangsnummer)))
        #expect(yaml.contains("    #vorgangsnummer: "))
    }

    @Test("schreibt keinen Wert auf, der von Personen handeln kann") func personal() throws {
        var rows = ["Nr;Eingang;Art;Kontakt;Kanal;Notiz;Gruppe"]
        for number in 1...20 {
            let who = ["Frau Mustermann", "Beispiel, Max"][number % 2]
            let call = number % 2 == 0 ? "Anruf" : "Anruf Herr Beispiel"
            rows.append("\(number);0\(1 + number % 9).02.2026;Lob;\(who);\(call);123A456789;\(who)")
        }
        let (_, yaml, project) = try propose(rows.joined(separator: "\n"))
        for word in ["Mustermann", "Beispiel", "123A456789"] { #expect(!yaml.contains(word), "\(word)") }
        #expect(project.exportProfiles[0].werte[.eingangsweg]?["Anruf Herr Beispiel"] == "brief")
        #expect(project.exportProfiles[0].werte[.eingangsweg]?["Anruf"] == "telefon")
    }

    @Test("eine Datei ohne Überschriften wird nicht gezeigt, sondern abgelehnt")
    func noHeader() throws {
        for text in ["1;05.01.2026;Erika Mustermann\n2;06.01.2026;Max Beispiel\n", "Frau Mustermann;Lob\nx;y\n"] {
            let failure = #expect(throws: Failure.self) { try propose(text) }
            #expect(failure?.exitCode == .data)
            #expect(failure?.findings.first?.rule == "kopfzeile-fehlt")
            #expect(failure?.findings.first?.message.contains("Mustermann") == false)
        }
    }

    @Test("sonderbare Überschriften und Werte ergeben eine lesbare krm.yml") func odd() throws {
        let text = """
            Nr;"Datum ""Eingang""
            am";Kanal;Team;Team;Thema: # {x}
            A1;05.01.2026;*;"a: ""b"" \\ #";rot;[1, 2]
            A2;06.01.2026;*;"a: ""b"" \\ #";blau;'s
            A3;07.01.2026;-;-;rot;[1, 2]
            A4;08.01.2026;-;-;blau;'s
            """
        let (_, _, project) = try propose(text)
        let profile = try #require(project.exportProfiles.first)
        #expect(profile.spalten[.team]?.text == "Team#1")
        #expect(project.teams.map(\.name) == ["a: \"b\" \\ #", "Ohne Angabe"])
        #expect(profile.werte[.team]?["-"] == "ohne-angabe")
    }

    @Test("Bereiche des Exports, wo jedes Team in einem steht") func bereiche() throws {
        let head = "Nr;Eingang;Abteilung;Sachgebiet\n"
        let rows = (1...8).map { "\($0);0\($0).02.2026;\($0 % 4 < 2 ? "Nord" : "Süd");\(["A", "B", "C", "D"][$0 % 4])" }
        let (_, _, project) = try propose(head + rows.joined(separator: "\n"))
        #expect(project.bereiche.map(\.name) == ["Nord", "Süd"])
        #expect(project.teams.map(\.name) == ["A", "B", "C", "D"])
        #expect(project.teams.map(\.bereich) == [0, 0, 1, 1])
        #expect(project.exportProfiles[0].spalten[.bereich]?.text == "Abteilung")
        let mixed = try propose(head + rows.joined(separator: "\n") + "\n9;09.02.2026;Nord;D\n")
        #expect(mixed.2.exportProfiles[0].spalten[.bereich] == nil)
    }
}
