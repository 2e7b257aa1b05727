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

    var rows: [Value.Row] {
        let present = view.catalogue.arten.filter { art in
            [view.current, view.previous].contains { ($0?.count(.eingang, .art(art)) ?? 0) > 0 }
        }
        let rows = present.map { art in
            row(
                art.name,
                own: { figures in teams.reduce(0) { $0 + figures.count(.eingang, .teamArt($1, art)) } },
                whole: view.current.count(.eingang, .art(art)),
                isSum: false
            )
        }
        let sum = row(
            "Zusammen",
            own: { $0.count(.eingang, ort.cross) },
            whole: view.current.count(.eingang),
            isSum: true
        )
        return rows + [sum]
    }

    private func row(_ name: String, own: (FigureTable) -> Int, whole: Int, isSum: Bool) -> Value.Row {
        func text(_ figures: FigureTable?) -> Value { .text(figures.map { German.number(own($0)) } ?? "–") }
        return [
            "name": .text(name), "wert": text(view.current), "vorher": text(view.previous),
            "vorjahr": text(view.lastYear), "zwoelf": .text(view.lastTwelveMean(own)),
            "ganzes": .text(German.number(whole)), "summe": .flag(isSum),
        ]
    }
}
