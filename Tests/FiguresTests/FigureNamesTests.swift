import Schema
import Testing

@testable import Figures

struct FigureNamesTests {
    private let names = SmallCatalogue.names

    @Test(arguments: [
        (FigureID.eingang, "eingang"), (.erledigt, "erledigt"), (.bestand, "bestand"),
        (.bestandUeberfaellig, "bestand.ueberfaellig"), (.bestandAlter(.upTo7), "bestand.alter.0-7"),
        (.bestandAlter(.upTo14), "bestand.alter.8-14"), (.bestandAlter(.upTo21), "bestand.alter.15-21"),
        (.bestandAlter(.older), "bestand.alter.22+"), (.frist(0), "frist.abschluss-14-tage"), (.frist(1), "frist.dank"),
        (.dauerMedian, "bearbeitungsdauer.median"), (.dauerP90, "bearbeitungsdauer.p90"),
        (.folgereaktionen, "folgereaktionen"), (.folgequote, "folgequote"), (.berechtigt, "berechtigt"),
        (.abhilfe, "abhilfe"), (.eroerterung, "eroerterung"), (.vermerk, "vermerk"),
        (.ansprechpartner, "ansprechpartner"), (.eskaliert, "eskaliert"), (.entschuldigung, "entschuldigung"),
        (.alternative, "alternative"), (.schlusszeichnung(.teamleitung), "schlusszeichnung.teamleitung"),
        (.schlusszeichnung(.geschaeftsfuehrung), "schlusszeichnung.geschaeftsfuehrung"),
        (.anliegen(0), "anliegen.sach.kdu"), (.anliegen(1), "anliegen.verhalten.ton"), (.verhalten, "verhalten"),
        (.weitergeleitet(.datenschutz), "weitergeleitet.datenschutz"), (.bogenAusstehend, "bogen-ausstehend"),
        (.massnahmen(.offen), "massnahmen.offen"), (.massnahmen(.ueberfaellig), "massnahmen.ueberfaellig"),
        (.massnahmen(.erledigt), "massnahmen.erledigt"),
    ])
    func ids(id: FigureID, text: String) { #expect(names.text(id) == text) }

    @Test(arguments: [
        (Cross.whole, []), (.bereich(1), [CrossPart(name: "bereich", value: "20")]),
        (.team(2), [CrossPart(name: "team", value: "201")]), (.art(.lob), [CrossPart(name: "art", value: "lob")]),
        (.art(.ohneBogen), [CrossPart(name: "art", value: "ohne_bogen")]),
        (.eingangsweg(.persoenlich), [CrossPart(name: "eingangsweg", value: "persoenlich")]),
        (.anliegen(0), [CrossPart(name: "anliegen", value: "sach.kdu")]),
        (
            .teamArt(0, .beschwerde),
            [CrossPart(name: "team", value: "101"), CrossPart(name: "art", value: "beschwerde")]
        ),
    ])
    func parts(cross: Cross, parts: [CrossPart]) {
        #expect(names.parts(cross) == parts)
        #expect(parts.allSatisfy { CrossPart.names.contains($0.name) })
    }

    /// No day between 0 and the oldest case is in two classes or in none.
    @Test func agesMeetWithoutOverlap() {
        #expect(AgeClass.allCases.map(\.days) == [0...7, 8...14, 15...21, 22...Int32.max])
        for day in Int32(0)...40 { #expect(AgeClass.allCases.count { $0.days.contains(day) } == 1) }
    }
}
