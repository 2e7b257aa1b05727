internal import Analysis
internal import Config
internal import Days
internal import German
internal import Records
internal import Templates

/// One sentence that a report opens with, and what it rests on.
struct Kernaussage: Sendable, Equatable {
    /// Higher comes first; at equal weight the order of the rules decides.
    let weight: Int
    let satz: String
    /// `◆ Signal`, `▲ überfällig`, `▲ unter Ziel`; nil without a mark.
    let marke: String?
    let beleg: String
}

/// Sentences made from figures by rule: the same input always gives the same sentence; none when there is nothing to say.
struct Kernaussagen {
    let view: PeriodView
    let context: ReportContext

    static let maximum = 5

    static let fields: [Field] = [
        Field("nummer", "laufende Nummer"),
        Field("satz", "die Aussage in einem Satz"),
        Field("marke", "Signal, überfällig oder unter Ziel; leer, wenn nichts davon gilt"),
        Field("beleg", "Zahlen, auf denen die Aussage ruht"),
    ]

    var model: Value {
        .list(
            selected.enumerated().map { index, aussage in
                [
                    "nummer": .text(String(index + 1)), "satz": .text(aussage.satz),
                    "marke": .text(aussage.marke ?? ""), "beleg": .text(aussage.beleg),
                ]
            }
        )
    }

    var selected: [Kernaussage] {
        let all = overdue + teamsBelowTarget + belowTarget + signals + topics + massnahmen + missingBoegen
        let ranked = all.enumerated().sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
        return Array(ranked.map(\.element).prefix(Kernaussagen.maximum))
    }

    private var judge: Judge { Judge(view: view, context: context) }
    private var current: PeriodFigures { view.current }

    /// `Vormonat 4 · Oktober 2025 2`, as far as there is something to compare with.
    private func comparison(_ text: (PeriodFigures) -> String?) -> [String] {
        var parts: [String] = []
        if let previous = view.previous, let value = text(previous) { parts.append("\(view.previousWord) \(value)") }
        if let lastYear = view.lastYear, let value = text(lastYear), view.zeitraum.period.kind != .year {
            parts.append("\(view.zeitraum.period.sameLastYear.title) \(value)")
        }
        return parts
    }

    private var overdue: [Kernaussage] {
        let open = current.count("bestand")
        let late = current.count("bestand.ueberfaellig")
        guard late > 0 else { return [] }
        let verb = open == 1 ? "ist" : "sind"
        let satz =
            "\(German.count(open, "Vorgang", "Vorgänge")) \(verb) offen, \(German.number(late)) davon über der Frist."
        let beleg = comparison {
            "\(German.number($0.count("bestand"))), davon \(German.number($0.count("bestand.ueberfaellig"))) über der Frist"
        }
        return [Kernaussage(weight: 90, satz: satz, marke: "▲ überfällig", beleg: beleg.joined(separator: " · "))]
    }

    /// One sentence a team: the closing rule that it missed most often.
    private var teamsBelowTarget: [Kernaussage] {
        context.project.teams.indices.compactMap { team in
            var worst: (rule: ClosingFristen.Rule, missed: Int, nenner: Int)?
            for rule in ClosingFristen.main(context.project, on: view.zeitraum.stand)
            where judge.isUnterZiel(rule.id, .team(team)) {
                guard let figure = current.figure(rule.id, .team(team)), let nenner = figure.nenner else { continue }
                let missed = nenner - (figure.zaehler ?? 0)
                if missed > worst?.missed ?? 0 { worst = (rule, missed, nenner) }
            }
            guard let worst, worst.missed >= 3 else { return nil }
            let beleg =
                ["Ziel \(target(worst.rule.id)) eingehalten"]
                + comparison { missedText($0, worst.rule.id, .team(team)) }
            return Kernaussage(
                weight: 95,
                satz:
                    "\(context.project.teams[team].name) hat die \(worst.rule.phrase) in \(German.number(worst.missed)) von "
                    + "\(German.number(worst.nenner)) Fällen versäumt.",
                marke: "▲ unter Ziel",
                beleg: beleg.joined(separator: " · ")
            )
        }
    }

    private func missedText(_ figures: PeriodFigures, _ id: String, _ dimension: Dimension) -> String? {
        guard let figure = figures.figure(id, dimension), let nenner = figure.nenner, nenner > 0 else { return nil }
        return "\(German.number(nenner - (figure.zaehler ?? 0))) von \(German.number(nenner)) versäumt"
    }

    private func target(_ id: String) -> String {
        context.project.zielwerte.first { $0.kennzahl == id }.map { German.percent($0.anteil) } ?? ""
    }

    private var belowTarget: [Kernaussage] {
        context.project.fristen.compactMap { frist in
            let id = "frist." + frist.id
            guard judge.isUnterZiel(id, .whole), let figure = current.figure(id), let nenner = figure.nenner,
                let place = current.kennzahlen.place(of: id)
            else { return nil }
            let name = current.kennzahlen.all[place].name
            let beleg = ["Ziel \(target(id))"] + comparison { FigureText.text($0.figure(id), .rate) }
            return Kernaussage(
                weight: 85,
                satz:
                    "„\(name)“ ist in \(German.number(figure.zaehler ?? 0)) von \(German.number(nenner)) Fällen gelungen.",
                marke: "▲ unter Ziel",
                beleg: beleg.joined(separator: " · ")
            )
        }
    }

    private var signals: [Kernaussage] {
        var out: [Kernaussage] = []
        if let word = judge.einordnung("eingang", .whole).signalWord {
            let count = current.count("eingang")
            out.append(
                Kernaussage(
                    weight: 80,
                    satz: "Der Eingang \(Kernaussagen.verb(word)): \(German.count(count, "Reaktion", "Reaktionen")) "
                        + "\(view.inPeriod).",
                    marke: "◆ Signal",
                    beleg: comparison { German.number($0.count("eingang")) }.joined(separator: " · ")
                )
            )
        }
        for rule in ClosingFristen.main(context.project, on: view.zeitraum.stand)
        where !judge.isUnterZiel(rule.id, .whole) {
            guard let word = judge.einordnung(rule.id, .whole).signalWord, let figure = current.figure(rule.id) else {
                continue
            }
            let beleg = comparison { FigureText.text($0.figure(rule.id), .rate) }
            out.append(
                Kernaussage(
                    weight: 78,
                    satz:
                        "Die \(rule.phrase) wurde in \(FigureText.text(figure, .rate)) Fällen eingehalten; der Anteil "
                        + "\(Kernaussagen.verb(word)).",
                    marke: "◆ Signal",
                    beleg: beleg.joined(separator: " · ")
                )
            )
        }
        return out
    }

    private static func verb(_ word: String) -> String {
        switch word {
        case "hoch": "ist ungewöhnlich hoch"
        case "niedrig": "ist ungewöhnlich niedrig"
        default: word + " seit Monaten"
        }
    }

    private var topics: [Kernaussage] {
        context.project.anliegen.compactMap { anliegen in
            let id = "anliegen." + anliegen.code
            guard let word = judge.einordnung(id, .whole).signalWord else { return nil }
            let count = current.count(id)
            let beleg = comparison { German.number($0.count(id)) }
            let often = word == "hoch" || word == "steigt" ? "ungewöhnlich häufig" : "ungewöhnlich selten"
            return Kernaussage(
                weight: 75,
                satz: "„\(anliegen.name)“ wurde \(German.number(count))-mal genannt, \(often).",
                marke: "◆ Signal",
                beleg: beleg.joined(separator: " · ")
            )
        }
    }

    private var massnahmen: [Kernaussage] {
        let late = context.records.massnahmen.filter { $0.isOverdue(on: view.zeitraum.stand) }
        guard !late.isEmpty else { return [] }
        let satz =
            late.count == 1
            ? "Eine Maßnahme ist überfällig." : "\(German.number(late.count)) Maßnahmen sind überfällig."
        let beleg = late.prefix(2).map { "„\($0.titel)“, Termin \($0.termin.map { German.date($0) } ?? "–")" }
        return [Kernaussage(weight: 70, satz: satz, marke: "▲ überfällig", beleg: beleg.joined(separator: " · "))]
    }

    private var missingBoegen: [Kernaussage] {
        let missing = current.count("bogen-ausstehend")
        guard missing > 0 else { return [] }
        let teams = context.project.teams.indices.filter { current.count("bogen-ausstehend", .team($0)) > 0 }
        let names = German.list(teams.map { context.project.teams[$0].name })
        let oldest = teams.compactMap { current.oldestMissing(team: $0) }.min()
        let beleg = names + (oldest.map { " · der älteste Eingang ist vom \(German.date($0))" } ?? "")
        let subject = missing == 1 ? "Zu einem Eingang fehlt" : "Zu \(German.number(missing)) Eingängen fehlt"
        return [Kernaussage(weight: 60, satz: "\(subject) der Erhebungsbogen.", marke: nil, beleg: beleg)]
    }
}
