import Days
import Intranet
import Markup
import PageParts
import Releases
import Templates
import Testing

/// What stands on the pages of an edition.
struct SeitenTests {
    /// An office of middle size: a whole year, and the next one up to September with a gap and a withdrawn month.
    private static let releases = Result {
        try Freigaben.jahr(2025) + Freigaben.jahr(2026, bis: 9, without: [3], withdrawn: [5])
    }

    private func ausgabe() throws -> Ausgabe { try Ausgabe(try Self.releases.get()) }

    @Test("Kein Name einer Vorlage fehlt oder steht doppelt", arguments: IntranetSet.shapes.keys.sorted())
    func vorlagen(_ name: String) throws {
        #expect(Field.flaws(in: try #require(IntranetSet.shapes[name])) == [])
    }

    @Test("Jede Seite füllt nur erklärte Namen") func modelle() throws {
        for pages in [try ausgabe().pages, try Ausgabe([]).pages] {
            for page in pages {
                guard let fields = IntranetSet.shapes[page.template] else { continue }
                #expect(Value.flaws(in: page.model, against: fields) == [], "\(page.path)")
            }
        }
    }

    @Test("Es gibt die Seiten der gezeigten Zeiträume und keine anderen") func seiten() throws {
        let months = (1...12).map { "2025-" + ($0 < 10 ? "0" : "") + "\($0)" }
        let periods = months + ["2026-01", "2026-02", "2026-04", "2026-06", "2026-07", "2026-08", "2026-09"]
        let wanted =
            ["index", "methodik", "ablauf", "barrierefreiheit"]
            + (periods + ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2026-Q3", "2025"]).map {
                "berichte/\($0)/kundenreaktionen"
            }
        #expect(try ausgabe().pages.map(\.path) == wanted)
    }

    @Test("Die drei Sätze eines Monats") func monat() throws {
        let text = try ausgabe().text(of: "2026-09")
        #expect(
            text.hasPrefix("# Kundenreaktionen · September 2026\n\nStand 30.09.2026 · **Beispieldaten, frei erfunden**")
        )
        for satz in [
            "1. Im September 2026 gingen rund 45 Kundenreaktionen ein, rund 15 mehr als im August.",
            "2. Erledigt wurden rund 45; am Monatsende waren rund 20 noch offen, rund 10 weniger als Ende August.",
            "3. Abschluss in 14 Kalendertagen: rund 25 Fälle, rund 15 davon eingehalten (jede Zahl bis 2, selten bis 7 "
                + "daneben).", "März 2026 und Mai 2026 sind nicht freigegeben.",
            "## Dazu schreibt das Büro der Geschäftsführung\n\nDer September war ruhig.",
        ] { #expect(text.contains(satz), "\(satz)") }
    }

    @Test("Nach einer Lücke wird nicht verglichen") func nachLuecke() throws {
        let text = try ausgabe().text(of: "2026-04")
        #expect(text.contains("1. Im April 2026 gingen rund 45 Kundenreaktionen ein.\n"))
    }

    @Test("Das Quartal nennt Summen, Arten und Bereiche") func quartal() throws {
        let text = try ausgabe().text(of: "2025-Q3")
        for satz in [
            "1. Im 3. Quartal 2025 gingen rund 110 Kundenreaktionen ein, rund 10 weniger als im 2. Quartal.",
            "**Rund 95 Beschwerden und Kritik, rund 20-mal Lob**", "| Anregungen, Petitionen und Eingaben | rund 10 |",
            "| Vermittlung | rund 45 |", "Summe gerundeter Werte, weicht ab",
        ] { #expect(text.contains(satz), "\(satz)") }
        #expect(!text.contains("## Gründe für"))
    }

    @Test("Das Jahr nennt Anteile erst ab 100 Fällen, und was unter 3 liegt, in einer Zeile") func jahr() throws {
        let text = try ausgabe().text(of: "2025")
        for satz in [
            "1. Im Jahr 2025 gingen rund 520 Kundenreaktionen ein.",
            "| Zwischennachricht in 3 Arbeitstagen | rund 260 | rund 210 | rund 80 % |",
            "| Leistung I | rund 80 % von rund 160 |", "| Vermittlung | rund 60 von rund 75 |",
            "Unter 3 Fälle: Vermittlung", "Unter 3: Ton", "Unter 3: Rahmenbedingungen",
            "Von rund 480 abgeschlossenen Vorgängen, deren Beobachtungszeit im Jahr 2025 endete, kam bei rund 5 % eine "
                + "Folgereaktion.",
            "Im Jahr 2025 wurden 7 Maßnahmen beschlossen und 4 erledigt.",
        ] { #expect(text.contains(satz), "\(satz)") }
        #expect(!text.contains("| Ton |"))
    }

    @Test("Eine Summe aus lauter „unter 3“ sagt, woraus sie besteht") func summenAusNichts() throws {
        let own = Freigaben()
        let releases = try (1...12).map { month in
            try own.monat(
                "2026-" + (month < 10 ? "0" : "") + "\(month)",
                Freigaben.monatswerte(1, [.abschlussTage: (1, 2)]),
                quartal: month % 3 == 0 ? Freigaben.quartalswerte(arten: [2, 0, 1], bereiche: [2, 1]) : [:],
                jahr: month == 12 ? [ReleasedCell(.folgequote): Freigaben.rund(1, von: 2)] : [:]
            )
        }
        let ausgabe = try Ausgabe(releases)
        let quarter = ausgabe.text(of: "2026-Q1")
        #expect(quarter.contains("Im 1. Quartal 2026 gingen in keinem Monat 3 oder mehr Kundenreaktionen ein."))
        #expect(quarter.contains("am Quartalsende waren unter 3 noch offen"))
        #expect(quarter.contains("Unter 3: Beschwerden und Kritik, Lob, Anregungen, Petitionen und Eingaben"))
        let year = ausgabe.text(of: "2026")
        #expect(year.contains("Im Jahr 2026 gingen in keinem Monat 3 oder mehr Kundenreaktionen ein."))
        #expect(year.contains("In keinem Quartal 3 oder mehr: Leistung I, Vermittlung"))
        #expect(year.contains("Abschluss in 14 Kalendertagen: in keinem Monat 3 oder mehr Fälle."))
        #expect(year.contains("Bei unter 3 abgeschlossenen Vorgängen endete im Jahr 2026 die Beobachtungszeit."))
        #expect(ausgabe.text(of: "2026-02").contains("Im Februar 2026 gingen unter 3 Kundenreaktionen ein."))
    }

    @Test("Im Takt des Quartals gibt es keine Monate") func quartalstakt() throws {
        var own = Freigaben()
        own.plan = ReleasePlan(takt: .quartal, monat: nil, quartal: nil, jahr: nil)
        let releases = try (1...6).map { month in
            try own.monat(
                "2026-0\(month)",
                [:],
                quartal: month % 3 == 0
                    ? Freigaben.monatswerte(month * 10).merging(
                        Freigaben.quartalswerte(arten: [9, 9, 9], bereiche: [9, 9])
                    ) { own, _ in own } : [:]
            )
        }
        let ausgabe = try Ausgabe(releases)
        #expect(
            ausgabe.pages.dropFirst(4).map(\.path) == ["2026-Q1", "2026-Q2"].map { "berichte/\($0)/kundenreaktionen" }
        )
        let text = ausgabe.text(of: "2026-Q2")
        #expect(text.contains("gingen rund 60 Kundenreaktionen ein, rund 30 mehr als im 1. Quartal."))
        #expect(text.contains("| 1. Quartal 2026 | rund 30 |"))
        let index = ausgabe.text("index")
        #expect(index.contains("| Jahr | Q1 | Q2 | Q3 | Q4 |\n") && !index.contains("nicht freigegeben"))
    }

    @Test("Ein Plan mit wenigen Tabellen ergibt eine kurze Seite") func wenigeTabellen() throws {
        var own = Freigaben()
        own.plan = ReleasePlan(takt: .monat, monat: [.bestand], quartal: [.eingangArt], jahr: [])
        let releases = try (1...3).map { month in
            try own.monat(
                "2026-0\(month)",
                [ReleasedCell(.bestand): Freigaben.rund(20)],
                quartal: month == 3 ? Freigaben.quartalswerte(arten: [30, 0, 0], bereiche: []) : [:]
            )
        }
        let ausgabe = try Ausgabe(releases)
        let month = ausgabe.text(of: "2026-02")
        #expect(month.contains("1. Am Monatsende waren rund 20 noch offen.\n"))
        #expect(!month.contains("## Eingang") && !month.contains("## Fristen"))
        let quarter = ausgabe.text(of: "2026-Q1")
        #expect(!quarter.contains("## Das Wichtigste") && quarter.contains("**Rund 30 Beschwerden und Kritik**"))
        #expect(ausgabe.text("index").contains("- [Kundenreaktionen im 1. Quartal 2026]"))
    }
}
