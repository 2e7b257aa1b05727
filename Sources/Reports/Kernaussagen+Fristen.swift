internal import Analysis
internal import Charts
internal import Config
internal import Days
internal import German

/// What is overdue, which deadlines were missed, and whether a rate has changed.
extension Kernaussagen {
    var fristen: [Kernaussage] { ueberfaellig + teamsUnterZiel + unterZiel + fristSignale }

    private var ueberfaellig: [Kernaussage] {
        let open = current.count("bestand")
        let late = current.count("bestand.ueberfaellig")
        guard late > 0 else { return [] }
        let satz =
            switch (open, late) {
            case (1, _): "1 Vorgang ist offen, er ist über der Frist."
            case (late, _): "\(German.number(open)) Vorgänge sind offen, alle über der Frist."
            default: "\(German.number(open)) Vorgänge sind offen, \(German.number(late)) davon über der Frist."
            }
        let beleg = comparison { figures in
            let (open, late) = (figures.count("bestand"), figures.count("bestand.ueberfaellig"))
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
        context.project.teams.indices.compactMap { team in
            var worst: (rule: ClosingFristen.Rule, missed: Int, nenner: Int)?
            for rule in ClosingFristen.main(context.project, on: view.zeitraum.stand)
            where judge.isUnterZiel(rule.id, .team(team)) {
                guard let (missed, nenner) = missed(current, rule.id, .team(team)) else { continue }
                if missed > worst?.missed ?? 0 { worst = (rule, missed, nenner) }
            }
            guard let worst, worst.missed >= 3 else { return nil }
            return Kernaussage(
                weight: 95,
                satz: "\(context.project.teams[team].name) hat die \(worst.rule.phrase) in "
                    + "\(Kernaussagen.faelle(worst.missed, of: worst.nenner)) versäumt.",
                marke: "▲ unter Ziel",
                beleg: zielBeleg(worst.rule.id, .team(team))
            )
        }
    }

    private var unterZiel: [Kernaussage] {
        let main = ClosingFristen.main(context.project, on: view.zeitraum.stand)
        return context.project.fristen.compactMap { frist in
            let id = "frist." + frist.id
            guard judge.isUnterZiel(id, .whole), let (missed, nenner) = missed(current, id, .whole),
                let place = current.kennzahlen.place(of: id)
            else { return nil }
            let phrase = main.first { $0.id == id }?.phrase ?? "Frist „\(current.kennzahlen.all[place].name)“"
            return Kernaussage(
                weight: 85,
                satz: "Die \(phrase) wurde in \(Kernaussagen.faelle(missed, of: nenner)) versäumt.",
                marke: "▲ unter Ziel",
                beleg: zielBeleg(id, .whole)
            )
        }
    }

    private var fristSignale: [Kernaussage] {
        ClosingFristen.main(context.project, on: view.zeitraum.stand).compactMap { rule in
            guard !judge.isUnterZiel(rule.id, .whole), let word = judge.einordnung(rule.id, .whole).signalWord,
                let (missed, nenner) = missed(current, rule.id, .whole)
            else { return nil }
            return Kernaussage(
                weight: 78,
                satz: "Die \(rule.phrase) wurde in \(Kernaussagen.faelle(nenner - missed, of: nenner)) eingehalten; "
                    + "der Anteil \(Kernaussagen.verb(word)).",
                marke: "◆ Signal",
                beleg: comparison { FigureText.text($0.figure(rule.id), .rate) }
            )
        }
    }

    /// Target, the misses of other periods, and the share that was met, with its interval from the smallest base on.
    private func zielBeleg(_ id: String, _ dimension: Dimension) -> [String] {
        var parts =
            context.project.zielwerte.first { $0.kennzahl == id }.map { ["Ziel \(German.percent($0.anteil))"] } ?? []
        parts += comparison { figures in
            missed(figures, id, dimension).map { "\(German.number($0)) von \(German.number($1))" }
        }
        if let figure = current.figure(id, dimension), figure.nenner ?? 0 >= FigureText.smallestPercentBase,
            let interval = judge.wilson(figure)
        {
            parts.append(
                "eingehalten \(FigureText.share(figure)), Unsicherheit "
                    + "\(German.decimal(interval.lower * 100, decimals: 0)) bis \(German.percent(interval.upper))"
            )
        }
        return parts
    }

    /// How many of how many missed a deadline; nil where none ended.
    private func missed(_ figures: PeriodFigures, _ id: String, _ dimension: Dimension) -> (Int, Int)? {
        guard let figure = figures.figure(id, dimension), let nenner = figure.nenner, nenner > 0 else { return nil }
        return (nenner - (figure.zaehler ?? 0), nenner)
    }

    /// `5 von 8 Fällen`, `1 von 1 Fall`.
    static func faelle(_ count: Int, of base: Int) -> String {
        "\(German.number(count)) von \(German.count(base, "Fall", "Fällen"))"
    }
}
