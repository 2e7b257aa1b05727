internal import Config
internal import Figures
internal import German
internal import Judgement
internal import Statistics

/// What is overdue, which deadlines were missed, and whether a rate has changed.
extension Kernaussagen {
    var fristen: [Kernaussage] { ueberfaellig + teamsUnterZiel + unterZiel + fristSignale }

    private var ueberfaellig: [Kernaussage] {
        let open = current.count(.bestand)
        let late = current.count(.bestandUeberfaellig)
        guard late > 0 else { return [] }
        let satz =
            switch (open, late) {
            case (1, _): "1 Vorgang ist offen, er ist über der Frist."
            case (late, _): "\(German.number(open)) Vorgänge sind offen, alle über der Frist."
            default: "\(German.number(open)) Vorgänge sind offen, \(German.number(late)) davon über der Frist."
            }
        let beleg = comparison { figures in
            let (open, late) = (figures.count(.bestand), figures.count(.bestandUeberfaellig))
            let words =
                switch late {
                case _ where open == 0: ""
                case 0: ", keiner über der Frist"
                case open: open == 1 ? ", über der Frist" : ", alle über der Frist"
                default: ", davon \(German.number(late)) über der Frist"
                }
            return German.number(open) + words
        }
        return [Kernaussage(weight: 90, satz: satz, marke: "▲ überfällig", beleg: beleg)]
    }

    /// One sentence a team: the closing rule that it missed most often.
    private var teamsUnterZiel: [Kernaussage] {
        office.teams.indices.compactMap { team in
            var worst: (frist: ClosingFrist, missed: Int, due: Int)?
            for frist in ClosingFrist.main(office, on: view.stand) where judge.isUnterZiel(frist.id, .team(team)) {
                guard let (missed, due) = missed(current, frist.id, .team(team)) else { continue }
                if missed > worst?.missed ?? 0 { worst = (frist, missed, due) }
            }
            guard let worst, worst.missed >= 3 else { return nil }
            return Kernaussage(
                weight: 95,
                satz: "\(office.teams[team].name) hat die \(worst.frist.phrase) in "
                    + "\(Kernaussagen.faelle(worst.missed, of: worst.due)) versäumt.",
                marke: "▲ unter Ziel",
                beleg: zielBeleg(worst.frist.id, .team(team))
            )
        }
    }

    private var unterZiel: [Kernaussage] {
        let main = ClosingFrist.main(office, on: view.stand)
        return office.fristen.indices.compactMap { index in
            let id = FigureID.frist(index)
            guard judge.isUnterZiel(id, .whole), let (missed, due) = missed(current, id, .whole),
                let kennzahl = view.catalogue[id]
            else { return nil }
            let phrase = main.first { $0.id == id }?.phrase ?? "Frist „\(kennzahl.name)“"
            return Kernaussage(
                weight: 85,
                satz: "Die \(phrase) wurde in \(Kernaussagen.faelle(missed, of: due)) versäumt.",
                marke: "▲ unter Ziel",
                beleg: zielBeleg(id, .whole)
            )
        }
    }

    private var fristSignale: [Kernaussage] {
        ClosingFrist.main(office, on: view.stand).compactMap { frist in
            guard !judge.isUnterZiel(frist.id, .whole), let signal = judge.einordnung(frist.id, .whole).signal,
                let (missed, due) = missed(current, frist.id, .whole)
            else { return nil }
            return Kernaussage(
                weight: 78,
                satz: "Die \(frist.phrase) wurde in \(Kernaussagen.faelle(due - missed, of: due)) eingehalten; "
                    + "der Anteil \(signal.verb).",
                marke: "◆ Signal",
                beleg: comparison { $0[frist.id].text }
            )
        }
    }

    /// Target, the misses of other periods, and the share that was met, with its interval from the smallest base on.
    private func zielBeleg(_ id: FigureID, _ cross: Cross) -> [String] {
        var parts = office.zielwerte[id].map { ["Ziel \(German.percent($0))"] } ?? []
        parts += comparison { figures in
            missed(figures, id, cross).map { "\(German.number($0)) von \(German.number($1))" }
        }
        let value = current[id, cross]
        if value.percentShare != nil, let interval = judge.interval(value) {
            parts.append(
                "eingehalten \(value.shareText), Unsicherheit "
                    + "\(German.decimal(interval.lower * 100, decimals: 0)) bis \(German.percent(interval.upper))"
            )
        }
        return parts
    }

    /// How many of how many missed a deadline; nil where none ended.
    private func missed(_ figures: FigureTable, _ id: FigureID, _ cross: Cross) -> (Int, Int)? {
        guard case .rate(let met, of: let due) = figures[id, cross], due > 0 else { return nil }
        return (due - met, due)
    }

    /// `5 von 8 Fällen`, `1 von 1 Fall`.
    static func faelle(_ count: Int, of base: Int) -> String {
        "\(German.number(count)) von \(German.count(base, "Fall", "Fällen"))"
    }
}
