import Config
import Schema

@testable import Figures

/// Five figures, one of each breakdown and two of one, in an office of three teams.
enum SmallCatalogue {
    static let names: FigureNames = {
        var project = Project()
        project.fristen = ["abschluss-14-tage", "dank"].map { Frist(id: $0, versions: []) }
        project.bereiche = [Bereich(id: "10", name: "Eins"), Bereich(id: "20", name: "Zwei")]
        project.teams = [("101", 0), ("102", 0), ("201", 1)].map { id, bereich in
            Team(id: id, name: "Team " + id, bereich: bereich, gueltigBis: nil)
        }
        project.anliegen = [
            Anliegen(code: "sach.kdu", name: "Kosten"), Anliegen(code: "verhalten.ton", name: "Ton"),
        ]
        return FigureNames(project)
    }()
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
