import Days
import Schema
import Testing

@testable import Figures

/// Which cells an edition shows where an office keeps a level out of it.
struct ShownLevelsTests {
    static let settings = [
        ShownLevels.all, ShownLevels(teams: false), ShownLevels(bereiche: false),
        ShownLevels(teams: false, bereiche: false),
    ]

    @Test(arguments: settings)
    func cellsAndTheirNamesAreShownAlike(levels: ShownLevels) {
        let crosses: [(Cross, String?)] = [
            (.whole, nil), (.art(.lob), nil), (.eingangsweg(.brief), nil), (.anliegen(0), nil), (.team(1), "team"),
            (.teamArt(1, .lob), "team"), (.bereich(0), "bereich"),
        ]
        for (cross, level) in crosses {
            let wanted = level == nil || (level == "team" ? levels.teams : levels.bereiche)
            #expect(levels.contains(cross) == wanted, "\(cross)")
            #expect(levels.contains(SmallCatalogue.names.parts(cross)) == wanted, "\(cross)")
        }
    }

    /// A cell of a published site whose team the config no longer has.
    @Test func unknownIdsAreOfTheirLevel() {
        let gone = [CrossPart(name: "team", value: "999"), CrossPart(name: "art", value: "lob")]
        #expect(!ShownLevels(teams: false).contains(gone) && ShownLevels(bereiche: false).contains(gone))
    }

    @Test(arguments: settings)
    func filesHaveTheShownCellsAlone(levels: ShownLevels) throws {
        let day = try #require(Day(year: 2026, month: 10, day: 31))
        let zeitraum = try #require(Zeitraum(Period(.month, containing: day), stichtag: day))
        let catalogue = SmallCatalogue.catalogue
        let figures = FigureTable(
            zeitraum,
            catalogue,
            columns: catalogue.all.map { kennzahl in
                FigureColumn.counts(catalogue.crosses(of: kennzahl).map { _ in 1 })
            },
            standing: catalogue.names.teams.map { _ in
                TeamStanding(oldestDue: nil, oldestMissing: nil, observed: nil)
            }
        )
        let all = KennzahlenEntry.all(figures)
        let shown = KennzahlenEntry.all(figures, levels: levels)
        #expect(shown == all.filter { levels.contains($0.dimension) })
        let file = KennzahlenFile(figures.catalogue, levels: levels)
        let json = String(decoding: file.json(figures, ausgabe: "intern"), as: UTF8.self)
        let csv = String(decoding: file.csv(figures), as: UTF8.self)
        #expect(json.split(separator: "\n").count { $0.hasPrefix("{\"id\"") } == shown.count)
        #expect(csv.split(separator: "\r\n").count == shown.count + 1)
        #expect(json.contains("\"team\":") == levels.teams && json.contains("\"bereich\":") == levels.bereiche)
    }
}
