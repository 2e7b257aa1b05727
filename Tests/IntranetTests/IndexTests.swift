import Days
import Releases
import Testing

/// The way in and the archive.
struct IndexTests {
    @Test("Ohne Freigabe steht ein freundlicher Satz da") func leer() throws {
        let text = try Ausgabe([]).text("index")
        #expect(text.contains("Noch ist kein Zeitraum freigegeben."))
        #expect(text.contains("## Archiv\n\nHier stehen später alle freigegebenen Zeiträume."))
        #expect(text.contains("[Methodik](methodik.md)") && text.contains("[Ablauf](ablauf.md)"))
    }

    @Test("Ist der einzige Monat zurückgezogen, so sagt die Seite nicht „noch“") func zurueckgezogen() throws {
        let text = try Ausgabe(try Freigaben.jahr(bis: 1, withdrawn: [1])).text("index")
        #expect(
            text.contains("Zurzeit ist kein Zeitraum zu sehen.") && text.contains("Januar 2026 ist nicht freigegeben.")
        )
    }

    @Test("Das Neueste steht oben, mit dem Quartal und dem Jahr, die mit ihm enden") func neueste() throws {
        let text = try Ausgabe(try Freigaben.jahr()).text("index")
        let lines = text.split(separator: "\n").filter { $0.hasPrefix("- [Kundenreaktionen") }
        #expect(
            lines == [
                "- [Kundenreaktionen im Dezember 2026](berichte/2026-12/kundenreaktionen.md)",
                "- [Kundenreaktionen im 4. Quartal 2026](berichte/2026-Q4/kundenreaktionen.md)",
                "- [Kundenreaktionen im Jahr 2026](berichte/2026/kundenreaktionen.md)",
            ]
        )
        #expect(text.contains("Im Dezember 2026 gingen rund 40 Kundenreaktionen ein, rund 15 weniger als im November."))
    }

    @Test("Das Archiv zeigt Lücken und nennt sie in Worten") func archiv() throws {
        let releases = try Freigaben.jahr(2025) + Freigaben.jahr(2026, bis: 6, without: [3], withdrawn: [5])
        let text = try Ausgabe(releases).text("index")
        #expect(text.contains("März 2026 und Mai 2026 sind nicht freigegeben."))
        #expect(text.contains("„–“ heißt: nicht freigegeben"))
        let rows = text.split(separator: "\n").filter { $0.hasPrefix("| 20") }.map { row in
            row.split(separator: "|").map { $0.split(separator: "]")[0].drop { " [".contains($0) } }
                .map { String($0).replacing(" ", with: "") }
        }
        #expect(
            rows == [
                ["2026", "Jan", "Feb", "–", "–", "Apr", "–", "Jun", "–", "", "", "", "", "", "", "", "", ""],
                [
                    "2025", "Jan", "Feb", "Mrz", "Q1", "Apr", "Mai", "Jun", "Q2", "Jul", "Aug", "Sep", "Q3", "Okt",
                    "Nov", "Dez", "Q4", "2025",
                ],
            ]
        )
    }

    @Test("Ein letzter Monat, der zurückgezogen ist, heißt nicht freigegeben") func letzter() throws {
        let text = try Ausgabe(try Freigaben.jahr(bis: 4, withdrawn: [4])).text("index")
        #expect(text.contains("April 2026 ist nicht freigegeben."))
        #expect(text.contains("- [Kundenreaktionen im März 2026]"))
    }

    @Test("Wie man lobt und Kritik übt, steht im Kommentar") func kommentar() throws {
        let text = try Ausgabe([], kommentar: "Schreiben Sie an *die Poststelle*.").text("index")
        #expect(text.contains("## Lob oder Kritik?\n\nSchreiben Sie an *die Poststelle*.\n"))
        #expect(try Ausgabe([]).text("index").contains("Nehmen Sie Lob und Kritik auf"))
    }
}
