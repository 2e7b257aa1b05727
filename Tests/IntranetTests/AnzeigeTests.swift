import Days
import Releases
import Testing

@testable import Intranet

/// PRODUCT 7 (7), rule by rule.
struct AnzeigeTests {
    @Test(
        "Eine Zahl heißt rund, unter 3, oder sie liegt in keinem Summanden bei 3 und mehr",
        arguments: [
            (0, .grundwert, "unter 3"), (2, .grundwert, "unter 3"), (3, .grundwert, "rund 5"),
            (7, .grundwert, "rund 5"), (8, .grundwert, "rund 10"), (1248, .grundwert, "rund 1.250"),
            (0, .summe(.month), "in keinem Monat 3 oder mehr"), (0, .summe(.quarter), "in keinem Quartal 3 oder mehr"),
            (45, .summe(.month), "rund 45"),
        ] as [(Int, Herkunft, String)]
    )
    func zahlen(_ exact: Int, _ herkunft: Herkunft, _ text: String) {
        #expect(Gerundet(RoundedCount(rounding: exact), herkunft).text.plain == text)
    }

    @Test(
        "Ein Anteil steht ab 100 Fällen in Stufen von 5",
        arguments: [
            ("unter 100 Fällen keiner", 90, 95, nil), ("ab 100", 90, 100, "rund 90 %"),
            ("2,5 über der Stufe rundet auf", 185, 200, "rund 95 %"),
            ("2,5 über der Stufe rundet auf, unten", 15, 200, "rund 10 %"),
            ("knapp darunter", 180, 200, "rund 90 %"), ("genau 95", 95, 100, "rund 95 %"),
            ("mehr als 95", 100, 105, "über 95 %"), ("alle", 100, 100, "über 95 %"), ("genau 5", 5, 100, "rund 5 %"),
            ("weniger als 5", 5, 105, "unter 5 %"), ("keiner", 0, 100, "unter 5 %"),
            ("gut 90", 185, 205, "rund 90 %"),
        ] as [(String, Int, Int, String?)]
    )
    func anteile(_ name: String, _ count: Int, _ base: Int, _ text: String?) {
        #expect(Anteil.text(RoundedCount(rounding: count), of: RoundedCount(rounding: base))?.plain == text)
    }

    @Test(
        "Ein Unterschied unter 10 wird nicht genannt",
        arguments: [
            ("zwanzig mehr", 65, 45, "rund 20 mehr als im August"), ("zehn mehr", 55, 45, "rund 10 mehr als im August"),
            ("fünf mehr", 50, 45, "etwa so viele wie im August"), ("gleich", 45, 45, "etwa so viele wie im August"),
            ("fünf weniger", 40, 45, "etwa so viele wie im August"),
            ("zehn weniger", 35, 45, "rund 10 weniger als im August"),
            ("wenige, gleich", 5, 5, "etwa so viele wie im August"),
            ("wenige, verschieden", 10, 5, ""), ("beide unter 3", 0, 0, ""), ("unter 3 statt 5", 0, 5, ""),
            ("zehn statt unter 3", 10, 0, "rund 10 mehr als im August"),
        ] as [(String, Int, Int, String)]
    )
    func veraenderungen(_ name: String, _ now: Int, _ before: Int, _ text: String) {
        let told = Veraenderung.text(
            RoundedCount(rounding: now),
            before: RoundedCount(rounding: before),
            "im August"
        )
        #expect(told.plain == text)
    }

    @Test(
        "Was eine Summe ist, hängt am Zeitraum und am Takt",
        arguments: [
            (ReleasedCell(.eingang), .month, .monat, .grundwert),
            (ReleasedCell(.eingang), .quarter, .monat, .summe(.month)),
            (ReleasedCell(.eingang), .year, .monat, .summe(.month)),
            (ReleasedCell(.eingang), .quarter, .quartal, .grundwert),
            (ReleasedCell(.eingang), .year, .quartal, .summe(.quarter)),
            (ReleasedCell(.eingang, .art(.lob)), .quarter, .monat, .grundwert),
            (ReleasedCell(.eingang, .bereich("10")), .year, .monat, .summe(.quarter)),
            (ReleasedCell(.bestand), .year, .monat, .grundwert),
            (ReleasedCell(.frist(.abschlussTage)), .year, .monat, .summe(.month)),
            (ReleasedCell(.frist(.abschlussTage), .bereich("10")), .year, .monat, .grundwert),
            (ReleasedCell(.kritisch("sach.x")), .year, .quartal, .grundwert),
        ] as [(ReleasedCell, Period.Kind, Takt, Herkunft)]
    )
    func summen(_ cell: ReleasedCell, _ kind: Period.Kind, _ takt: Takt, _ herkunft: Herkunft) {
        #expect(Herkunft(cell, of: kind, takt) == herkunft)
    }

    @Test(
        "Ein früherer Zeitraum heißt kurz, solange das Jahr dasselbe ist",
        arguments: [
            ("2026-08", "2026-09", "im August", "Ende August"),
            ("2025-12", "2026-01", "im Dezember 2025", "Ende Dezember 2025"),
            ("2026-Q2", "2026-Q3", "im 2. Quartal", "Ende Juni"),
            ("2025-Q4", "2026-Q1", "im 4. Quartal 2025", "Ende Dezember 2025"),
            ("2025", "2026", "im Jahr 2025", "Ende Dezember 2025"),
        ]
    )
    func zeiten(_ earlier: String, _ later: String, _ wann: String, _ ende: String) throws {
        let (earlier, later) = (try #require(Period(earlier)), try #require(Period(later)))
        #expect(earlier.wann(from: later).plain == wann)
        #expect(earlier.ende(from: later) == ende)
    }

    @Test(
        "Maßnahmen sind genau und stehen im rechten Numerus",
        arguments: [
            (7, 4, "Im Jahr 2026 wurden 7 Maßnahmen beschlossen und 4 erledigt."),
            (1, 1, "Im Jahr 2026 wurde eine Maßnahme beschlossen und eine erledigt."),
            (0, 0, "Im Jahr 2026 wurde keine Maßnahme beschlossen und keine erledigt."),
            (0, 3, "Im Jahr 2026 wurde keine Maßnahme beschlossen; 3 wurden erledigt."),
            (2, 1, "Im Jahr 2026 wurden 2 Maßnahmen beschlossen; eine wurde erledigt."),
        ]
    )
    func massnahmen(_ decided: Int, _ done: Int, _ text: String) throws {
        let own = Freigaben()
        let releases = try (1...12).map { month in
            try own.monat(
                "2026-" + (month < 10 ? "0" : "") + "\(month)",
                Freigaben.monatswerte(5),
                jahr: month == 12
                    ? [
                        ReleasedCell(.massnahmen(.beschlossen)): .exact(decided),
                        ReleasedCell(.massnahmen(.erledigt)): .exact(done),
                    ] : [:]
            )
        }
        let year = try #require(Period("2026"))
        let figures = try #require(ReleaseHistory(releases).figures(of: year))
        #expect(MassnahmenSatz(lage: Lage(figures: figures, before: nil, takt: .monat)).text == text)
    }
}

extension String {
    /// With plain spaces.
    var plain: String { replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ") }
}
