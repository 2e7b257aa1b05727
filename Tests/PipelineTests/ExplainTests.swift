import Commands
import Days
import Diagnostics
import Foundation
import Testing

@testable import Pipeline

/// `krm explain` on a project folder with awkward keys, in a folder of its own.
@Suite("krm explain")
struct ExplainTests {
    private static let config = """
        einrichtung: Jobcenter Musterstadt
        stichtag: 2026-10-31
        bereiche:
          - {id: "10", name: Eins, teams: [{id: "101", name: Team 101}, {id: "102", name: Team 102}]}
          - {id: "20", name: Zwei, teams: [{id: "201", name: Team 201}]}
        anliegen: {sach.kdu: Unterkunft, verhalten.umgang: Umgangston}

        """
    private static let rows = """
        anliegen_1;team;vorgangsnummer;art;eingangsweg;eingang;abschluss
        sach.kdu;101;=1+1;beschwerde;brief;01.10.2026;
        verhalten.umgang;101;"A;1";beschwerde;brief;02.10.2026;05.10.2026
        sach.kdu;102;B-1;lob;telefon;03.10.2026;

        """

    /// Runs the command in a project folder; gives what it printed.
    private static func run(
        _ options: (inout ExplainOptions) -> Void = { _ in },
        id: String = "bestand",
        rows: String = rows,
        config: String = config
    ) throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "krm-explain-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let exports = folder.appending(path: "erhebungsboegen")
        try FileManager.default.createDirectory(at: exports, withIntermediateDirectories: true)
        try Data(config.utf8).write(to: folder.appending(path: "krm.yml"))
        try Data(rows.utf8).write(to: exports.appending(path: "a.csv"))
        var call = ExplainOptions(kennzahl: id, zeitraum: try #require(Period("2026-10")))
        call.data = folder.path
        options(&call)
        let pipe = Pipe()
        let output = Output(descriptor: pipe.fileHandleForWriting.fileDescriptor)
        let console = Console(result: output, messages: output, verbosity: .normal, isTerminal: false)
        let today = StichtagDefault(sourceDateEpoch: nil, today: Day(number: 0))
        try ExplainRun.run(call, Surroundings(cores: 1, stichtag: today), console)
        try pipe.fileHandleForWriting.close()
        let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
        return String(decoding: bytes, as: UTF8.self).replacing(folder.path, with: "data")
    }

    @Test("Text: Definition, Ergebnis, Zeilen")
    func text() throws {
        #expect(
            try Self.run() == """
                Kennzahl:    bestand – Bestand
                Zeitraum:    2026-10: 01.10.2026 bis 31.10.2026
                Zähler:      Reaktionen mit Eingang bis zum Stand, die bis dahin nicht abgeschlossen sind
                Fundstelle:  GA 4 (1)
                Ergebnis:    2 Reaktionen

                Gezählt (2):
                data/erhebungsboegen/a.csv:2
                data/erhebungsboegen/a.csv:4

                """
        )
    }

    @Test(
        "Name und Fundstelle sind die der Fassung, die am letzten Tag des Zeitraums gilt",
        arguments: [
            ("2026-09", "abschluss-14-tage – Abschluss in 14 Kalendertagen", "GA 5 (3) b"),
            ("2026-10", "abschluss-14-tage – Abschluss in 10 Kalendertagen", "Verfügung 7"),
        ]
    )
    func versionOfTheDay(zeitraum: String, name: String, quelle: String) throws {
        let fristen = """
            fristen:
              - {id: abschluss-14-tage, kalendertage: 10, quelle: Verfügung 7, gueltig_ab: 2026-10-15}
              - {id: abschluss-14-tage, kalendertage: 7, quelle: Verfügung 9, gueltig_ab: 2026-11-01}

            """
        let text = try Self.run(
            { $0.zeitraum = Period(zeitraum) ?? $0.zeitraum },
            id: "frist.abschluss-14-tage",
            config: Self.config + fristen
        )
        #expect(text.contains("frist." + name + "\n"))
        #expect(text.contains("Fundstelle:  \(quelle)\n"))
    }

    @Test("CSV: Arbeitsliste mit Fälligkeit, ohne Formeln")
    func csv() throws {
        let list = try Self.run({ $0.format = .csv })
        #expect(
            Array(list.utf8)
                == Array(
                    ("\u{FEFF}datei;zeile;vorgangsnummer;team;eingang;faelligkeit;zaehler;nenner;tage\r\n"
                        + "data/erhebungsboegen/a.csv;2;'=1+1;101;01.10.2026;15.10.2026;1;;\r\n"
                        + "data/erhebungsboegen/a.csv;4;B-1;102;03.10.2026;;1;;\r\n").utf8
                )
        )
        let closed = try Self.run({ $0.format = .csv }, id: "bearbeitungsdauer.median")
        #expect(closed.hasSuffix(";3;\"A;1\";101;02.10.2026;16.10.2026;;1;3\r\n"))
    }

    @Test("Zeilen und Nummern stimmen auch unter Leerzeilen, vor dem Kopf und dazwischen")
    func blankRows() throws {
        // The header stands in line 4, the three rows in lines 5, 6 and 8.
        var lines = Self.rows.split(separator: "\n").map(String.init)
        lines.insert(";;;;;;", at: 3)
        let text = "\n;;;;;;\n\n" + lines.joined(separator: "\n") + "\n"
        let list = try Self.run({ $0.format = .csv }, rows: text)
        #expect(list.contains("a.csv;5;'=1+1;101;01.10.2026;"))
        #expect(list.contains("a.csv;8;B-1;102;03.10.2026;"))
        #expect(list.split(separator: "\r\n").count == 3)
        let closed = try Self.run(id: "erledigt", rows: text)
        #expect(closed.hasSuffix("Gezählt (1):\ndata/erhebungsboegen/a.csv:6\n"))
    }

    @Test("eine Auswahl, nach Nummer, Name oder Code")
    func selection() throws {
        let text = try Self.run({
            $0.team = "team 102"; $0.art = "LOB"
        })
        #expect(text.contains("Auswahl:     Team 102, Lob\n"))
        #expect(text.hasSuffix("Gezählt (1):\ndata/erhebungsboegen/a.csv:4\n"))
        let topic = try Self.run(
            {
                $0.bereich = "eins"; $0.team = "101"; $0.anliegen = "umgangston"
            },
            id: "erledigt"
        )
        #expect(topic.contains("Auswahl:     Bereich Eins, Team 101, Umgangston\n"))
        #expect(topic.contains("a.csv:3"))
    }

    struct Refused: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let id: String
        let rule: String
        let message: String
        let options: @Sendable (inout ExplainOptions) -> Void

        init(
            _ name: String,
            _ id: String,
            _ rule: String,
            _ message: String,
            _ options: @escaping @Sendable (inout ExplainOptions) -> Void = { _ in }
        ) {
            testDescription = name
            self.id = id
            self.rule = rule
            self.message = message
            self.options = options
        }
    }

    static let refused = [
        Refused("Kennzahl", "bestnad", "kennzahl-unbekannt", "Diese Kennzahl gibt es nicht; meinten Sie „bestand“?"),
        Refused("Team", "bestand", "wert-ungueltig", "Den Wert von „--team“ gibt es nicht; meinten Sie „101“?") {
            $0.team = "1O1"
        },
        Refused(
            "Team eines anderen Bereichs",
            "bestand",
            "wert-ungueltig",
            "Das Team „101“ gehört zum Bereich „10“; lassen Sie „--bereich“ weg."
        ) {
            $0.bereich = "20"; $0.team = "101"
        },
        Refused(
            "Art ohne Register",
            "bestand",
            "wert-ungueltig",
            "Den Wert von „--art“ gibt es nicht; es gibt: beschwerde, kritik, lob, anregung, petition, eingabe."
        ) {
            $0.art = "ohne_bogen"
        },
        Refused(
            "Anliegen nach Anliegen",
            "anliegen.sach.kdu",
            "gliederung-fehlt",
            "Die Kennzahl „anliegen.sach.kdu“ wird danach nicht gegliedert; lassen Sie „--anliegen“ weg."
        ) { $0.anliegen = "sach.kdu" },
        Refused(
            "Maßnahmen nach Art",
            "massnahmen.offen",
            "gliederung-fehlt",
            "Die Kennzahl „massnahmen.offen“ wird danach nicht gegliedert; lassen Sie „--art“ weg."
        ) { $0.art = "lob" },
        Refused(
            "nach dem Stichtag",
            "bestand",
            "zeitraum-nach-stichtag",
            "Der Zeitraum 2026-11 aus „--zeitraum“ beginnt nach dem Stichtag 31.10.2026; wählen Sie einen früheren Zeitraum "
                + "oder einen späteren Stichtag."
        ) { if let period = Period("2026-11") { $0.zeitraum = period } },
    ]

    @Test("was es nicht gibt, ist ein falscher Aufruf", arguments: refused)
    func wrong(_ test: Refused) throws {
        let failure = #expect(throws: Failure.self) { _ = try Self.run(test.options, id: test.id) }
        #expect(failure?.exitCode == .usage)
        #expect(failure?.findings.map(\.rule) == [test.rule])
        #expect(failure?.findings.map(\.message) == [test.message])
    }
}
