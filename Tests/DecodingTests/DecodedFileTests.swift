import Config
import Days
import Schema
import Testing

@testable import Decoding

/// A few lines of CSV in; rows, states and findings with their places out.
@Suite("Zeilen eines Exports") struct DecodedFileTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        /// The lines below the header `vorgangsnummer;eingang;eingangsweg;art;team;anliegen_1` and `more`.
        let lines: String
        let more: String
        /// `u` for a row that may be used, `r` for a rejected one.
        let states: String
        /// `line:column rule`.
        let told: [String]

        init(_ name: String, more: String = "", _ lines: String, _ states: String, _ told: String...) {
            testDescription = name
            self.lines = lines
            self.more = more
            self.states = states
            self.told = told
        }
    }

    static let cases = [
        Case("eine gute Zeile", "1;01.10.2026;brief;lob;201;sach.kdu\n", "u"),
        Case(
            "Leerzeilen, auch solche mit Trennzeichen, sind keine Zeilen",
            "\n;;;;;\n1;1.10.26;fax;lob;Süd;sach.kdu\n\n",
            "u"
        ),
        Case("leerer Pflichtwert", "1;01.10.2026;;lob;101;sach.kdu\n", "r", "2:14 pflichtwert-fehlt"),
        Case(
            "mehrere Fehler einer Zeile, nach dem Ort",
            "1;32.10.2026;brief;lobb;999;sach.kdu\n",
            "r",
            "2:3 datum-unlesbar",
            "2:20 wert-unbekannt",
            "2:25 team-unbekannt"
        ),
        Case("zu viele Felder", "1;01.10.2026;brief;lob;201;sach.kdu;x\n", "r", "2:37 zu-viele-felder"),
        Case(
            "Kundennummer als Schlüssel",
            "123A456789;01.10.2026;brief;lob;201;sach.kdu\n",
            "r",
            "2:1 kundennummer-als-schluessel"
        ),
        Case("Formelzeichen warnt nur", "=1;01.10.2026;brief;lob;201;sach.kdu\n", "u", "2:1 schluessel-formelzeichen"),
        Case(
            "Zeile und Spalte hinter einer Zelle mit Zeilenumbruch",
            more: "bemerkung;abschluss",
            "1;01.10.2026;brief;lob;201;sach.kdu;\"ä\nb\";30.09.2026\n2;01.10.2026;brief;lob;201;sach.kdu;;x\n",
            "rr",
            "3:4 ereignis-vor-eingang",
            "4:38 datum-unlesbar"
        ),
        Case(
            "Ereignis nach dem Stand, Eingang nach dem Stand; die externe Frist darf",
            more: "stand;abschluss;externe_frist",
            "1;01.10.2026;brief;lob;201;sach.kdu;02.10.2026;03.10.2026;01.12.2026\n2;03.10.2026;brief;lob;201;sach.kdu;02.10.2026;;\n",
            "rr",
            "2:48 ereignis-nach-stand",
            "3:3 ereignis-nach-stand"
        ),
        Case(
            "Bereich widerspricht dem Team",
            more: "bereich",
            "1;01.10.2026;brief;lob;201;sach.kdu;10\n",
            "r",
            "2:37 bereich-widerspricht-team"
        ),
        Case(
            "unbekannte Maßnahme warnt",
            more: "massnahme",
            "1;01.10.2026;brief;lob;201;sach.kdu;M-2\n",
            "u",
            "2:37 massnahme-fehlt"
        ),
        Case(
            "Lob mit Bewertung",
            more: "bewertung",
            "1;01.10.2026;brief;lob;201;sach.kdu;berechtigt\n",
            "u",
            "2:37 lob-mit-bewertung"
        ),
        Case(
            "mündliche Antwort ohne Vermerk",
            more: "antwortform;vermerk;verzicht_schriftlich",
            "1;01.10.2026;brief;lob;201;sach.kdu;telefon;ja;\n2;01.10.2026;brief;lob;201;sach.kdu;telefon;ja;ja\n3;01.10.2026;telefon;lob;201;sach.kdu;telefon;;\n",
            "uuu",
            "2:37 vermerk-fehlt"
        ),
        Case(
            "Personenbezug im freien Text",
            more: "bemerkung",
            "1;01.10.2026;brief;lob;201;sach.kdu;DE02120300000000202051\n",
            "u",
            "2:37 personenbezug-iban"
        ),
        Case(
            "offenes Anführungszeichen",
            more: "bemerkung",
            "1;01.10.2026;brief;lob;201;sach.kdu;\"x\n2;01.10.2026\n",
            "r",
            "2:37 anfuehrungszeichen-offen"
        ),
        Case(
            "Text hinter dem Anführungszeichen",
            more: "bemerkung",
            "1;01.10.2026;brief;lob;201;sach.kdu;\"x\" y\n",
            "r",
            "2:37 text-nach-anfuehrungszeichen"
        ),
    ]

    @Test(arguments: cases) func row(test: Case) throws {
        let more = test.more.isEmpty ? "" : ";" + test.more
        var project = "vorgangsnummer;eingang;eingangsweg;art;team;anliegen_1" + more + "\n"
        project += test.lines
        let file = try DecodingOffice.decode(project)
        #expect(file.states.map { $0 == .rejected ? "r" : "u" }.joined() == test.states)
        #expect(file.told.filter { !$0.hasSuffix("team-ausgelaufen") } == test.told)
    }

    @Test("jede Spalte landet an ihrem Platz") func everyColumn() throws {
        let file = try DecodingOffice.decode(
            """
            vorgangsnummer;eingang;eingangsweg;art;team;bereich;anliegen_1;anliegen_2;anliegen_3;sofortsache;\
            zwischennachricht;ansprechpartner_benannt;abschluss;antwortform;vermerk;verzicht_schriftlich;\
            schlusszeichnung;eskaliert;bewertung;ergebnis;entschuldigung;folge_von;massnahme;eroertert_am;\
            externe_frist;weitergeleitet_an;stand;an_buero;bogen_eingang;alternative_geprueft;\
            schlusszeichnung_vorbehalten
            N-2;01.04.2026;email;kritik;102;10;sach.kdu;verhalten.umgang;sach.kdu;ja;02.04.2026;ja;03.04.2026;\
            telefon;ja;nein;krm;ja;teilweise;alternative;ja;N-1;M-1;04.04.2026;05.04.2026;datenschutz;06.04.2026;\
            02.04.2026;05.04.2026;ja;ja

            """
        )
        let row = try #require(file.rows.first)
        #expect(file.columns == Set(Column.allCases).subtracting([.bemerkung]))
        #expect(file.told == ["2:99 vermerk-fehlt"])
        #expect(
            Column.dates.map { DecodingOffice.day(row.day($0)) }
                == [
                    "2026-04-01", "2026-04-02", "2026-04-03", "2026-04-04", "2026-04-05", "2026-04-06", "2026-04-02",
                    "2026-04-05",
                ]
        )
        #expect(row.eingangsweg == Eingangsweg.email.rawValue && row.isArt(.kritik) && row.team == 1)
        #expect(row.anliegen == Reaktion.Topics(0, 1))
        #expect(row.antwortform == Antwortform.telefon.rawValue && row.has(Bewertung.teilweise))
        #expect(row.has(Ergebnis.alternative) && row.schlusszeichnung == Schlusszeichnung.krm.rawValue)
        #expect(row.weitergeleitetAn == Weiterleitung.datenschutz.rawValue && row.massnahme == 0)
        #expect(
            row.flags == [
                .sofortsache, .ansprechpartnerBenannt, .vermerk, .eskaliert, .entschuldigung, .alternativeGeprueft,
                .schlusszeichnungVorbehalten,
            ]
        )
        #expect(file.keyTable.text(Int(file.keys[0])) == "N-2")
        #expect(file.keyTable.text(Int(DecodedFile.key(of: 0, in: file.folgen))) == "N-1")
    }

    @Test("die Eingangsliste hat vier Spalten; die übrigen sind ihr unbekannt") func register() throws {
        let file = try DecodingOffice.decode(
            "team;eingangsweg;eingang;vorgangsnummer;art\n101;brief;01.04.2026;E-1;lob\n",
            asRegister: true
        )
        #expect(file.told == ["1:41 spalte-unbekannt"])
        #expect(file.rows.map(\.art) == [Art.ohneBogen.rawValue])
        #expect(file.keyPlace(of: 0) == CellPlace(line: 2, column: 22))
    }

    @Test(
        "Kopfzeilen",
        arguments: [
            ("vorgangsnummer;eingang;eingangsweg;art;team;anliegen_1", [String]()),
            ("Vorgangs-Nummer;EINGANG;Eingangs weg;art;team;Anliegen 1;;", []),
            ("vorgangsnummer;eingang;art;team;anliegen_1", ["1:1 spalte-fehlt"]),
            ("vorgangsnummer;eingang;eingang;eingangsweg;art;team;anliegen_1", ["1:24 spalte-doppelt"]),
            ("a;b;c", ["1:1 kopfzeile-fehlt"]),
            ("vorgangsnummer;eingang;eingangsweg;art;team;anliegen_1;farbe;form", ["1:56 spalte-unbekannt"]),
            ("vorgangsnummer;eingang;eingangsweg;art;team;anliegen_1;abschlus", ["1:56 spalte-aehnlich"]),
        ]
    )
    func header(line: String, told: [String]) throws {
        let file = try DecodingOffice.decode(line + "\n1;2\n")
        #expect(file.told.filter { $0.hasPrefix("1:") } == told)
        #expect(file.isUnreadable == told.contains { !$0.hasSuffix("unbekannt") && !$0.hasSuffix("aehnlich") })
    }

    @Test("fremde Köpfe, feste Werte, Übersetzungen und Datumsform") func profile() throws {
        var profile = ExportProfile()
        profile.spalten = [
            .vorgangsnummer: HeaderName("Key"), .eingang: HeaderName("Created"), .team: HeaderName("Agency"),
        ]
        profile.konstanten = [.eingangsweg: "telefon", .art: "beschwerde", .anliegen1: "sach.kdu"]
        profile.werte = [.team: ValueTable(["nypd": "201", "*": "101"])]
        profile.datumsformat = try DatePattern("MM/dd/yyyy")
        let file = try DecodingOffice.decode("Key,Created,Agency\nA,04/01/2026,NYPD\nB,13/01/2026,X\n", profile)
        #expect(file.told == ["3:3 datum-unlesbar"])
        #expect(file.rows.map(\.team) == [2, 0])
        #expect(DecodingOffice.day(file.rows[0].eingang) == "2026-04-01")
    }

    /// Else an older row of the same day would take the place of one that is refused.
    @Test("eine Zeile mit zu vielen Feldern behält die Uhrzeit ihres Stands") func timeOfAFlawedRow() throws {
        let header = "vorgangsnummer;eingang;eingangsweg;art;team;anliegen_1;stand\n"
        let row = "1;01.04.2026;brief;lob;101;sach.kdu;02.04.2026 21:38"
        let file = try DecodingOffice.decode(header + row + "\n" + row + ";zu viel\n")
        #expect(file.told == ["3:54 zu-viele-felder"])
        // 21 hours and 38 minutes.
        #expect(file.standSeconds == [77_880, 77_880])
    }

    @Test(
        "nur was „krm sample“ geschrieben hat, ist ein Beispiel",
        arguments: [("BEISPIEL-1", true), ("2026-1", false), ("", false)]
    )
    func sample(key: String, expected: Bool) throws {
        let header = "vorgangsnummer;eingang;eingangsweg;art;team;anliegen_1\n"
        let file = try DecodingOffice.decode(header + key + ";01.04.2026;brief;lob;101;sach.kdu\n")
        #expect(file.isSample == expected)
    }
}
