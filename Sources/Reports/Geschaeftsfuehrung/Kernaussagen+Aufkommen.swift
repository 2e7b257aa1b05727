internal import Config
internal import Days
internal import Figures
internal import German
internal import Judgement
internal import Statistics

/// How much came in, about what, and what of it nobody has reported yet.
extension Kernaussagen {
    var aufkommen: [Kernaussage] { eingang + anliegen + boegen }

    private var eingang: [Kernaussage] {
        guard let signal = judge.einordnung(.eingang, .whole).signal else { return [] }
        let count = current.count(.eingang)
        return [
            Kernaussage(
                weight: 80,
                satz: "Der Eingang \(signal.verb): \(German.count(count, "Reaktion", "Reaktionen")) \(view.inPeriod).",
                marke: "◆ Signal",
                beleg: comparison { German.number($0.count(.eingang)) }
            )
        ]
    }

    private var anliegen: [Kernaussage] {
        office.anliegen.enumerated().compactMap { index, anliegen in
            let id = FigureID.anliegen(index)
            guard let signal = judge.einordnung(id, .whole).signal else { return nil }
            let judgement =
                switch signal {
                case .hoch: "das ist ungewöhnlich häufig"
                case .niedrig: "das ist ungewöhnlich selten"
                case .steigt, .sinkt: "die Zahl \(signal.verb)"
                }
            return Kernaussage(
                weight: 75,
                satz: "„\(anliegen.name)“ wurde \(Kernaussagen.mal(current.count(id))) genannt, \(judgement).",
                marke: "◆ Signal",
                beleg: ["\(current[id].text) Nennungen"] + comparison { $0[id].text }
            )
        }
    }

    private var boegen: [Kernaussage] {
        let missing = current.count(.bogenAusstehend)
        guard missing > 0 else { return [] }
        let teams = office.teams.indices.filter { current.count(.bogenAusstehend, .team($0)) > 0 }
        let names = German.list(teams.map { office.teams[$0].name })
        let oldest = teams.compactMap { current.oldestMissing(team: $0) }.min().map { German.date($0) } ?? ""
        let subject = missing == 1 ? "Zu 1 Eingang fehlt" : "Zu \(German.number(missing)) Eingängen fehlt"
        return [
            Kernaussage(
                weight: 60,
                satz: "\(subject) der Erhebungsbogen.",
                beleg: [names, missing == 1 ? "Eingang vom \(oldest)" : "der älteste Eingang ist vom \(oldest)"]
                    + comparison { German.number($0.count(.bogenAusstehend)) }
            )
        ]
    }
}
