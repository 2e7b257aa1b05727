import Config
import Days
import Schema
import Testing

@testable import Proposals

/// Exports as offices write them by hand and as their programs do: abbreviations, codes, numbers that begin anew.
extension ProposalTests {
    static let byHand = """
        Nr\tEingang\tWeg\tArt d. Vorgangs\tKunde/Kundin\tzust. Team\tThema\tSB\terl. am
        1\t03.01.25\ttel.\tLob\tProbe, Petra\t501 Nord\tWarten\tMusterfrau\t09.01.25
        2\t06.02.25\tschriftl.\tBeschw.\tProbe, Petra\t502 Süd\tTon\tMusterfrau\t22.02.25
        1\t05.01.26\tMail\tAnreg.\tMuster, Max\t501 Nord\tTon\tBeispielmann\t
        2\t06.01.26\tpers.\tBeschw.\tMuster, Max\t502 Süd\tWarten\tBeispielmann\t22.01.26
        3\t03.03.25\ttel.\tLob\tProbe, Petra\t501 Nord\tWarten\tMusterfrau\t09.03.25
        4\t06.04.25\tschriftl.\tBeschw.\tProbe, Petra\t502 Süd\tTon\tMusterfrau\t22.04.25
        3\t05.03.26\tMail\tAnreg.\tMuster, Max\t501 Nord\tTon\tBeispielmann\t
        4\t06.03.26\tpers.\tBeschw.\tMuster, Max\t502 Süd\tWarten\tBeispielmann\t22.03.26
        """

    @Test("versteht Abkürzungen in Überschriften und Werten, und Nummern, die jedes Jahr neu beginnen")
    func byHand() throws {
        let (proposal, yaml, project) = try propose(Self.byHand)
        let profile = try #require(project.exportProfiles.first)
        #expect(
            profile.spalten.mapValues(\.text) == [
                .vorgangsnummer: "Nr", .eingang: "Eingang", .eingangsweg: "Weg", .art: "Art d. Vorgangs",
                .team: "zust. Team", .anliegen1: "Thema", .abschluss: "erl. am",
            ]
        )
        #expect(profile.nummernkreis == .jahr)
        #expect(proposal.decisions.contains(.yearlyNumbers) && !proposal.decisions.contains(.repeatedNumbers))
        #expect(profile.werte[.eingangsweg]?["Mail"] == "email")
        #expect(profile.werte[.eingangsweg]?["schriftl."] == "brief")
        #expect(profile.werte[.eingangsweg]?["pers."] == "persoenlich")
        #expect(profile.werte[.art]?["Beschw."] == "beschwerde")
        #expect(profile.werte[.art]?["Anreg."] == "anregung")
        #expect(yaml.contains("\"Mail\": \"email\"   # 2-mal, ENTSCHEIDEN"))
        for name in ["Musterfrau", "Beispielmann", "Petra", "Max"] { #expect(!yaml.contains(name), "\(name)") }
    }

    @Test("dieselbe Nummer zweimal in einem Jahr ist keine, die neu beginnt") func repeated() throws {
        let text = "Nr;Eingang;Art\n" + (1...30).map { "\($0);05.01.2026;Lob\n" }.joined() + "7;06.01.2026;Lob\n"
        let (proposal, _, project) = try propose(text)
        #expect(project.exportProfiles.first?.nummernkreis == nil)
        #expect(proposal.decisions.contains(.repeatedNumbers))
    }

    @Test("unbekannte Codes einer Spalte, deren Überschrift eindeutig ist, stehen zur Entscheidung da")
    func codes() throws {
        let rows = (1...20).map { number in
            "C-\(number),2026-01-\(9 + number)T22:30:00Z,\(["LTR", "XQZ"][number % 2]),\(["CMP", "QQ"][number % 2]),\(["Nord", "Süd"][number % 2])"
        }
        let text = "case_id,created_at,channel,case_type,owner_team\n" + rows.joined(separator: "\n") + "\n"
        let (proposal, yaml, project) = try propose(text)
        let profile = try #require(project.exportProfiles.first)
        #expect(profile.spalten[.art]?.text == "case_type" && profile.spalten[.eingangsweg]?.text == "channel")
        #expect(profile.spalten[.team]?.text == "owner_team" && proposal.decisions.contains(.field(.team)))
        #expect(yaml.contains("\"QQ\": \"beschwerde\"   # 10-mal, ENTSCHEIDEN"))
        // 22:30 in UTC is half past eleven in the evening here in winter.
        #expect(profile.ortszeit && proposal.decisions.contains(.ortszeit))
        #expect(project.stichtag == Day(year: 2026, month: 1, day: 29))
    }

    @Test("Zeiten ohne Zeitzone bleiben, wie sie dastehen") func localTimes() throws {
        let (_, _, project) = try propose("Nr;Eingang\n1;2026-01-10 22:30:00\n2;2026-01-11 22:30:00\n")
        #expect(project.exportProfiles.first?.ortszeit != true)
    }

    @Test("nennt die Spalten, die in Frage kommen, wo keine zu erkennen ist") func candidates() throws {
        let rows = (1...20).map { "\($0);05.01.2026;\(["grün", "rot"][$0 % 2]);\(["eins", "zwei"][$0 % 2])\n" }
        let (_, yaml, _) = try propose("Nr;Eingang;Farbe;Zahl\n" + rows.joined())
        let words = yaml.replacing("\n#      ", with: " ")
        #expect(words.contains("Keine Spalte ist als „art“ zu erkennen"))
        #expect(words.contains("in Frage kommen die Spalten 3 und 4."))
    }

    static let people = [
        "Petent", "von", "bP", "Anspruchstellerin", "BF", "eLb", "Meldende/r", "SB", "bearb. durch", "IFK",
        "Ansprechp.",
        "Ansprechpartnerin", "Wer", "Fachkraft",
    ]

    @Test("schreibt keine Namen auf, ob die Überschrift Menschen nennt oder nicht", arguments: people + ["Spalte X"])
    func people(_ header: String) throws {
        let first = ["Erika", "Max", "Petra", "Jens", "Ayse"]
        let last = ["Muster", "Probe", "Beispiel", "Demo", "Test", "Frei"].flatMap {
            [$0 + "mann", $0 + "feld", $0 + "berg"]
        }
        let rows = (0..<90).map { "\($0);05.01.2026;Lob;\(first[$0 % 18 % 5]) \(last[$0 % 18])\n" }
        let (_, yaml, _) = try propose("Nr;Eingang;Art;\(header)\n" + rows.joined())
        for name in last { #expect(!yaml.contains(name), "\(name)") }
    }
}
