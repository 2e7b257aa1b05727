import Config
import Days
import Diagnostics
import Figures
import Schema
import Testing

/// The sample of the contract (section 3.2), letter by letter.
@Suite struct SampleTests {
    static let text = """
        einrichtung: Jobcenter Musterstadt
        geschaeftszeichen: II-6000
        beispieldaten: true                 # says on every page that the data are invented
        stichtag: 2026-10-31
        land: NI
        schliesstage: [2026-05-15]
        bereiche:
          - {id: "50", name: Leistung, teams: [{id: "501", name: Team 501}, {id: "502", name: Team 502, gueltig_ab: 2024-01-01, gueltig_bis: 2026-06-30}]}
        anliegen: {sach.kdu: Kosten der Unterkunft, verhalten.umgang: Umgangston}
        fristende: verschieben              # or strikt
        fristen:                            # several entries of one id are its versions by gueltig_ab; before the first one the default holds
          - {id: abschluss-14-tage, name: Abschluss in 14 Kalendertagen, quelle: "GA 5 (3) b", kalendertage: 14, eingangsweg: schriftlich, erfuellt_durch: [abschluss], gueltig_ab: 2016-08-29}
          # length: arbeitstage | kalendertage | wochen | datum: <column> · filters: art: […], eingangsweg: schriftlich|muendlich|[…], bereich: […], sofortsache: true · gueltig_bis
        links: {Textmuster Zwischennachricht: "../vorlagen/zwischennachricht.html"}     # shown on the Ablauf page (GA 6)
        zielwerte: {frist.abschluss-14-tage: 0.9}
        folge_beobachtung_tage: 90
        fruehestes_datum: 2000-01-01
        bezugsgroesse: {name: Bedarfsgemeinschaften, werte: {2025-01: 9840, 2026-01: 9710}}     # each from its month on; Jahresbericht: reactions for each 1,000
        berichte: {ab: 2024-01, zusaetzlich: [2026-09-15..2026-10-15]}     # periods from the one containing `ab` to the one containing the Stichtag; default: the first Eingang
        ausgaben: {intern: {teamblaetter: true, bereichsblaetter: true}, intranet: {karenz_tage: 14, takt: monat}}
        export:                             # another office's layout
          trennzeichen: ","
          zeichensatz: windows-1252
          datumsformat: "MM/dd/yyyy"
          ortszeit: true
          spalten: {vorgangsnummer: Unique Key, eingang: Created Date, abschluss: Closed Date, team: Agency}
          konstanten: {eingangsweg: telefon, art: beschwerde, anliegen_1: sach.sonstige}
          werte: {team: {NYPD: "501", "*": "502"}}      # "*" is every other value, "" an empty cell
        """

    @Test func office() throws {
        let (project, _) = try accept(Self.text)
        #expect(project.einrichtung == "Jobcenter Musterstadt")
        #expect(project.geschaeftszeichen == "II-6000")
        #expect(project.beispieldaten)
        #expect(project.stichtag == Day(year: 2026, month: 10, day: 31))
        #expect(project.land == .ni)
        #expect(try project.schliesstage == [day("2026-05-15")])
        #expect(project.bereiche == [Bereich(id: "50", name: "Leistung")])
        #expect(
            try project.teams == [
                Team(id: "501", name: "Team 501", bereich: 0, gueltigBis: nil),
                Team(
                    id: "502",
                    name: "Team 502",
                    bereich: 0,
                    gueltigAb: day("2024-01-01"),
                    gueltigBis: day("2026-06-30")
                ),
            ]
        )
        #expect(
            project.anliegen == [
                Anliegen(code: "sach.kdu", name: "Kosten der Unterkunft"),
                Anliegen(code: "verhalten.umgang", name: "Umgangston"),
            ]
        )
    }

    @Test func rulesAndReports() throws {
        let (project, _) = try accept(Self.text)
        #expect(project.verschiebtFristende)
        #expect(project.fristen.map(\.id) == Frist.defaults.map(\.id))
        let frist = try #require(project.fristen.first { $0.id == "abschluss-14-tage" })
        #expect(frist.versions.count == 2)
        #expect(try frist.versions[1].gueltigAb == day("2016-08-29"))
        #expect(frist.versions[1].isSameRule(as: frist.versions[0]))
        #expect(
            project.links == [Link(name: "Textmuster Zwischennachricht", target: "../vorlagen/zwischennachricht.html")]
        )
        #expect(project.zielwerte == [Zielwert(kennzahl: .frist(2), anteil: 0.9)])
        #expect(project.folgeBeobachtungTage == 90)
        #expect(try project.fruehestesDatum == day("2000-01-01"))
        #expect(try project.bezugsgroesse?.wert(am: day("2025-06-30")) == 9840)
        #expect(try project.berichteAb == day("2024-01-01"))
        #expect(project.zusaetzlicheZeitraeume.map(\.id) == ["2026-09-15_2026-10-15"])
        #expect(project.ausgaben == [.intern, .intranet])
        #expect(project.intranet == IntranetSettings())
    }

    @Test func export() throws {
        let (project, notices) = try accept(Self.text)
        let profile = try #require(project.exportProfiles.first)
        #expect(project.exportProfiles.count == 1)
        #expect(profile.dateien == nil)
        #expect(profile.trennzeichen == UInt8(ascii: ","))
        #expect(profile.zeichensatz == "windows-1252")
        #expect(try profile.datumsformat?.parse(Array("10/31/2026".utf8)) == day("2026-10-31"))
        #expect(
            profile.spalten.mapValues(\.text) == [
                .vorgangsnummer: "Unique Key", .eingang: "Created Date", .abschluss: "Closed Date", .team: "Agency",
            ]
        )
        #expect(profile.konstanten == [.eingangsweg: "telefon", .art: "beschwerde", .anliegen1: "sach.sonstige"])
        #expect(profile.werte == [.team: ValueTable(["NYPD": "501", "*": "502"])])
        // The sample's own constant is not among the sample's Anliegen.
        #expect(
            notices.map(\.text) == [
                "krm.yml:27:67: Warnung [ziel-unbekannt] export › konstanten › anliegen_1: Das Anliegen „sach.sonstige“ steht nicht in dieser Konfiguration; Zeilen damit werden abgelehnt."
            ]
        )
    }
}
