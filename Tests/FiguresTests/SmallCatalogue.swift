import Schema

@testable import Figures

/// Five figures, one of each breakdown and two of one, in an office of three teams.
enum SmallCatalogue {
    static let names = FigureNames(
        fristen: ["abschluss-14-tage", "dank"],
        bereiche: ["10", "20"],
        teams: ["101", "102", "201"],
        anliegen: ["sach.kdu", "verhalten.ton"]
    )
    static let figures = [
        figure(.eingang, "Eingang", .count, .withTeamArt), figure(.frist(0), "Abschluss", .rate, .full),
        figure(.dauerMedian, "Dauer", .quantile(0.5), .full),
        figure(.anliegen(1), "Umgangston", .rate, .withoutAnliegen),
        figure(.massnahmen(.offen), "Maßnahmen offen", .count, .places),
    ]
    static let catalogue = FigureCatalogue(figures, names: names, arten: [.beschwerde, .lob])

    static func figure(
        _ id: FigureID,
        _ name: String,
        _ kind: Kennzahl.Kind,
        _ breakdown: Kennzahl.Breakdown
    ) -> Kennzahl {
        Kennzahl(
            id: id,
            name: name,
            kind: kind,
            zaehlerText: "was zählt",
            nennerText: kind == .count ? nil : "wovon",
            quelle: "GA 1",
            unit: .reaktionen,
            breakdown: breakdown,
            isStanding: false
        )
    }
}
