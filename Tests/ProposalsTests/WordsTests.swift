import Schema
import Testing

@testable import Proposals

@Suite("Wörter anderer Programme")
struct WordsTests {
    static let headers: [(String, Column)] = [
        ("Eingangsdatum", .eingang), ("Created Date", .eingang), ("Datum Eingang", .eingang), ("Eingang am", .eingang),
        ("Closed Date", .abschluss), ("Erledigt am", .abschluss), ("Abschlußdatum", .abschluss),
        ("Aktenzeichen", .vorgangsnummer), ("Ticket-ID", .vorgangsnummer), ("Unique Key", .vorgangsnummer),
        ("Lfd. Nr.", .vorgangsnummer), ("Kanal", .eingangsweg), ("Eingangskanal", .eingangsweg),
        ("Sachgebiet", .team), ("Organisationseinheit", .team), ("Beschwerdegrund", .anliegen1),
        ("Zwischenbescheid", .zwischennachricht), ("Eingangsbestätigung", .zwischennachricht),
        ("Art der Reaktion", .art), ("Beurteilung", .bewertung), ("Ausgang", .ergebnis),
        ("Vorgansnummer", .vorgangsnummer),
    ]

    @Test("eine Überschrift gehört zu der Spalte, die sie am besten nennt", arguments: headers)
    func header(_ header: String, _ column: Column) {
        let best = Column.allCases.max { HeaderWords.score(header, $0) < HeaderWords.score(header, $1) }
        #expect(best == column)
        #expect(HeaderWords.score(header, column) >= 60)
    }

    @Test("Namen unserer Spalten gelten vor allem anderen", arguments: Column.allCases) func own(_ column: Column) {
        #expect(HeaderWords.score(column.name, column) == 100)
        for other in Column.allCases where other != column { #expect(HeaderWords.score(column.name, other) < 100) }
    }

    @Test("was nichts sagt, gehört zu keiner", arguments: ["Farbe", "", "Wetter", "Feld 7"]) func nothing(
        _ header: String
    ) {
        for column in Column.allCases { #expect(HeaderWords.score(header, column) < 80) }
    }

    static let values: [(String, Column, String?, Bool)] = [
        ("Beschwerde", .art, "beschwerde", true), ("Beschwerden", .art, "beschwerde", true),
        ("Beschwede", .art, "beschwerde", false), ("Idee/Anregung", .art, "anregung", true),
        ("Complaint", .art, "beschwerde", true), ("Sonstiges", .art, nil, true),
        ("E-Mail", .eingangsweg, "email", true), ("CALL_115", .eingangsweg, "telefon", true),
        ("Per Brief eingegangen", .eingangsweg, "brief", false), ("PHONE", .eingangsweg, "telefon", true),
        ("persönlich", .eingangsweg, "persoenlich", true), ("Rauchzeichen", .eingangsweg, nil, true),
        ("nicht begründet", .bewertung, "unberechtigt", true), ("teilweise", .bewertung, "teilweise", true),
        ("yes", .sofortsache, "ja", true), ("0", .sofortsache, "nein", true), ("vielleicht", .sofortsache, nil, true),
        ("abgelehnt", .ergebnis, "nicht_entsprochen", true), ("GF", .schlusszeichnung, "geschaeftsfuehrung", true),
    ]

    @Test("ein Wert bedeutet unseren Code, sicher oder vermutet", arguments: values)
    func value(_ text: String, _ column: Column, _ code: String?, _ isSure: Bool) {
        let match = ValueWords.match(text, column)
        #expect(match?.code == code)
        if code != nil { #expect(match?.isSure == isSure) }
    }

    @Test(
        "Spalten über Personen erkennt man an der Überschrift",
        arguments: [
            "Name", "Vorname", "Kundennummer", "BG-Nummer", "Geburtsdatum", "Sachbearbeiter/in", "Incident Address",
            "E-Mail",
            "Telefonnummer des Kunden", "Beschwerdeführer",
        ]
    )
    func privateHeaders(_ header: String) { #expect(PrivateWords.name(header)) }

    @Test("andere nicht", arguments: ["Team", "Kanal", "Kundenreaktion", "Kategorie", "Agency", "Teamname"])
    func publicHeaders(_ header: String) { #expect(!PrivateWords.name(header)) }

    @Test("Nachname, Vorname ist die Gestalt eines Namens") func shapes() {
        #expect(PrivateWords.areNames(["Mustermann, Erika", "Beispiel-Probe, Max", "offen"]))
        #expect(!PrivateWords.areNames(["Miete, Heizung und Strom", "Lob", "Dauer, Bescheid"]))
    }
}
