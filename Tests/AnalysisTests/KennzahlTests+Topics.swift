import Schema

@testable import Analysis

extension KennzahlTests {
    static let topics = [
        Case(
            "anliegen.sach.kdu",
            "Nennungen, nicht Reaktionen",
            2,
            of: 5,
            [
                row("2026-10-01", anliegen: [0, 1, 2]), row("2026-10-02", anliegen: [1, 0]),
                row("2026-09-30", anliegen: [0]),
            ]
        ),
        Case(
            "verhalten",
            "an jeder Stelle, je Reaktion einmal",
            2,
            of: 3,
            [
                row("2026-10-01", anliegen: [0, 2, 1]), row("2026-10-01", art: .kritik, anliegen: [1]),
                row("2026-10-01", anliegen: [0]), row("2026-10-01", art: .lob, anliegen: [1]),
            ]
        ),
        Case(
            "kritisch.sach.kdu",
            "in Beschwerde, Kritik, Petition und Eingabe",
            4,
            of: 6,
            [
                row("2026-10-01", anliegen: [0, 1]), row("2026-10-01", art: .kritik, anliegen: [0, 2]),
                row("2026-10-01", art: .petition, anliegen: [0]), row("2026-10-01", art: .eingabe, anliegen: [0]),
                row("2026-10-01", art: .lob, anliegen: [0]), row("2026-10-01", art: .anregung, anliegen: [0]),
                row("2026-09-30", anliegen: [0]), TestOffice.row("2026-10-01", stelle: .widerspruch),
            ]
        ),
        Case(
            "lob.verhalten.umgang",
            "nur in der Art Lob",
            2,
            of: 3,
            [
                row("2026-10-01", art: .lob, anliegen: [1]), row("2026-10-31", art: .lob, anliegen: [0, 1]),
                row("2026-10-01", anliegen: [1]),
            ]
        ),
        Case(
            "anregung.massnahme",
            "auch eine, die in massnahmen.csv fehlt",
            2,
            of: 3,
            [
                naming(0, art: .anregung), naming(Reaktion.unknownMassnahme, art: .anregung),
                row("2026-10-01", art: .anregung), naming(0, art: .beschwerde),
            ]
        ),
    ]

    private static func naming(_ massnahme: UInt16, art: Art) -> Reaktion {
        var out = row("2026-10-01", art: art)
        out.massnahme = massnahme
        return out
    }
}
