internal import Figures
internal import German
internal import Judgement
internal import Schema
internal import Templates

/// The Eingang of a team or Bereich by Art, beside that of the whole.
struct ArtTabelle {
    let view: PeriodView
    let ort: Ort
    /// The teams that it is added up from: Art is counted by team.
    let teams: [Int]
    let vermerk: Aenderungsvermerk

    var rows: [Value.Row] {
        let present = view.catalogue.arten.filter { art in
            [view.current, view.previous].contains { ($0?.count(.eingang, .art(art)) ?? 0) > 0 }
        }
        let rows = present.map { art in
            row(art.name, teams.map { .teamArt($0, art) }, .art(art), isSum: false)
        }
        return rows + [row("Zusammen", [ort.cross], .whole, isSum: true)]
    }

    /// - Parameter own: the cells that add up to the place's own number.
    private func row(_ name: String, _ own: [Cross], _ whole: Cross, isSum: Bool) -> Value.Row {
        func sum(_ figures: FigureTable) -> Int { own.reduce(0) { $0 + figures.count(.eingang, $1) } }
        func text(_ figures: FigureTable?) -> Value { .text(figures.map { German.number(sum($0)) } ?? "–") }
        let all = German.number(view.current.count(.eingang, whole))
        return [
            "name": .text(vermerk.marked(name, .eingang, sumOf: own, view.current)), "wert": text(view.current),
            "vorher": text(view.previous), "vorjahr": text(view.lastYear), "zwoelf": .text(view.lastTwelveMean(sum)),
            "ganzes": .text(vermerk.marked(all, .eingang, whole, view.current)), "summe": .flag(isSum),
        ]
    }
}
