internal import Analysis
internal import Config
internal import Days
internal import German

/// How much came in, about what, and what of it nobody has reported yet.
extension Kernaussagen {
    var aufkommen: [Kernaussage] { eingang + anliegen + boegen }

    private var eingang: [Kernaussage] {
        guard let word = judge.einordnung("eingang", .whole).signalWord else { return [] }
        let count = current.count("eingang")
        return [
            Kernaussage(
                weight: 80,
                satz: "Der Eingang \(Kernaussagen.verb(word)): \(German.count(count, "Reaktion", "Reaktionen")) "
                    + "\(view.inPeriod).",
                marke: "◆ Signal",
                beleg: comparison { German.number($0.count("eingang")) }
            )
        ]
    }

    private var anliegen: [Kernaussage] {
        context.project.anliegen.compactMap { anliegen in
            let id = "anliegen." + anliegen.code
            guard let word = judge.einordnung(id, .whole).signalWord else { return nil }
            let judgement =
                switch word {
                case "hoch": "das ist ungewöhnlich häufig"
                case "niedrig": "das ist ungewöhnlich selten"
                default: "die Zahl \(Kernaussagen.verb(word))"
                }
            return Kernaussage(
                weight: 75,
                satz: "„\(anliegen.name)“ wurde \(Kernaussagen.mal(current.count(id))) genannt, \(judgement).",
                marke: "◆ Signal",
                beleg: ["\(FigureText.text(current.figure(id), .rate)) Nennungen"]
                    + comparison { FigureText.text($0.figure(id), .rate) }
            )
        }
    }

    private var boegen: [Kernaussage] {
        let missing = current.count("bogen-ausstehend")
        guard missing > 0 else { return [] }
        let teams = context.project.teams.indices.filter { current.count("bogen-ausstehend", .team($0)) > 0 }
        let names = German.list(teams.map { context.project.teams[$0].name })
        let oldest = teams.compactMap { current.oldestMissing(team: $0) }.min().map { German.date($0) } ?? ""
        let subject = missing == 1 ? "Zu 1 Eingang fehlt" : "Zu \(German.number(missing)) Eingängen fehlt"
        return [
            Kernaussage(
                weight: 60,
                satz: "\(subject) der Erhebungsbogen.",
                beleg: [names, missing == 1 ? "Eingang vom \(oldest)" : "der älteste Eingang ist vom \(oldest)"]
                    + comparison { German.number($0.count("bogen-ausstehend")) }
            )
        ]
    }
}
