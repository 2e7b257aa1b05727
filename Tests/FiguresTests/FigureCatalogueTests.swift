import Schema
import Testing

@testable import Figures

struct FigureCatalogueTests {
    private let catalogue = SmallCatalogue.catalogue

    @Test(
        arguments: [
            (FigureID.eingang, 0), (.frist(0), 1), (.dauerMedian, 2), (.anliegen(1), 3), (.massnahmen(.offen), 4),
            (.frist(1), nil), (.anliegen(0), nil), (.massnahmen(.erledigt), nil), (.bestand, nil),
        ] as [(FigureID, Int?)]
    )
    func places(id: FigureID, place: Int?) {
        #expect(catalogue.place(of: id) == place)
        #expect(catalogue[id]?.id == place.map { _ in id })
    }

    @Test(
        arguments: [
            ("eingang", FigureID.eingang), ("frist.abschluss-14-tage", .frist(0)),
            ("anliegen.verhalten.ton", .anliegen(1)),
            ("massnahmen.offen", .massnahmen(.offen)), ("frist.dank", nil), ("Eingang", nil), ("", nil),
            ("frist.", nil),
        ] as [(String, FigureID?)]
    )
    func figuresByTheirText(text: String, id: FigureID?) { #expect(catalogue.kennzahl(text)?.id == id) }

    /// Whole; 2 Bereiche; 3 teams; 2 Arten; 6 Eingangswege; 2 topics; 3 × 2 team and Art.
    @Test(arguments: [
        (FigureID.massnahmen(.offen), 6), (.anliegen(1), 14), (.frist(0), 16), (.dauerMedian, 16), (.eingang, 22),
    ])
    func cells(id: FigureID, count: Int) throws {
        let figure = try #require(catalogue[id])
        let cells = catalogue.crosses(of: figure)
        #expect(cells.count == count && Set(cells).count == count)
        for (slot, cross) in cells.enumerated() { #expect(catalogue.slot(cross, of: figure) == slot) }
    }

    @Test(
        arguments: [
            (Cross.whole, 0), (.bereich(0), 1), (.bereich(1), 2), (.team(0), 3), (.team(2), 5), (.art(.beschwerde), 6),
            (.art(.lob), 7), (.eingangsweg(.brief), 8), (.eingangsweg(.persoenlich), 13), (.anliegen(0), 14),
            (.anliegen(1), 15), (.teamArt(0, .beschwerde), 16), (.teamArt(0, .lob), 17), (.teamArt(2, .lob), 21),
            (.art(.kritik), nil), (.bereich(2), nil), (.team(3), nil), (.team(-1), nil), (.anliegen(2), nil),
            (.teamArt(0, .kritik), nil), (.teamArt(3, .lob), nil),
        ] as [(Cross, Int?)]
    )
    func slotsOfEingang(cross: Cross, slot: Int?) throws {
        let eingang = try #require(catalogue[.eingang])
        #expect(catalogue.slot(cross, of: eingang) == slot)
    }

    @Test(arguments: [
        (FigureID.massnahmen(.offen), Cross.art(.lob)), (.massnahmen(.offen), .eingangsweg(.brief)),
        (.anliegen(1), .anliegen(1)), (.frist(0), .teamArt(0, .lob)),
    ])
    func someFiguresLackACell(id: FigureID, cross: Cross) throws {
        let figure = try #require(catalogue[id])
        #expect(catalogue.slot(cross, of: figure) == nil)
        #expect(!catalogue.crosses(of: figure).contains(cross))
    }

    @Test func namesMayChangeAndNothingElse() {
        let renamed = catalogue.renamed(
            catalogue.all.map { SmallCatalogue.figure($0.id, "Neu: " + $0.name, $0.kind, $0.breakdown) }
        )
        #expect(renamed.all.map(\.name).first == "Neu: Eingang")
        #expect(renamed.all.map(\.id) == catalogue.all.map(\.id))
        #expect(renamed[.dauerMedian]?.name == "Neu: Dauer")
        #expect(renamed != catalogue && catalogue[.dauerMedian]?.name == "Dauer")
    }
}
