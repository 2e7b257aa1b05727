internal import Config
internal import Days
internal import Figures
internal import German
internal import Judgement

/// What waits: open cases, overdue ones, Bögen that nobody has sent, and a month without anything.
extension Kernaussagen {
    var wartet: [Kernaussage] { ohneEingang + bestand + boegen }

    /// A month without a single Eingang is rather a missing export than a quiet month.
    private var ohneEingang: [Kernaussage] {
        guard current.count(.eingang) == 0 else { return [] }
        return [
            Kernaussage(
                weight: 99,
                satz: "\(view.inPeriodCapitalised) ging keine Reaktion ein. Fehlt der Export dieses Zeitraums?",
                beleg: comparison { German.number($0.count(.eingang)) }
            )
        ]
    }

    private var bestand: [Kernaussage] {
        let urteil = urteile[.bestand]
        let late = current.count(.bestandUeberfaellig)
        let lateUrteil = urteile[.bestandUeberfaellig]
        guard late > 0 || urteil.isUngewoehnlich || lateUrteil.isUngewoehnlich else { return [] }
        let open = OffenSatz(current)
        let much =
            urteil.isUngewoehnlich
            ? ", ungewöhnlich \(urteil.zeichen?.isUp == true ? "viele" : "wenige")\(urteil.season)" : ""
        var marks = late > 0 ? ["▲ überfällig"] : []
        for own in [urteil, lateUrteil] where own.isUngewoehnlich { marks += own.marks }
        return [
            Kernaussage(
                weight: late > 0 ? 90 : 77,
                satz: "\(open.head)\(much)\(open.tail).",
                marken: marks.reduce(into: []) { if !$0.contains($1) { $0.append($1) } },
                beleg: (urteil.isUngewoehnlich ? usual(urteil) : [])
                    + comparison { OffenSatz($0).short }
            )
        ]
    }

    private var boegen: [Kernaussage] {
        let missing = current.count(.bogenAusstehend)
        guard missing > 0 else { return [] }
        let teams = office.teams.indices.filter { current.count(.bogenAusstehend, .team($0)) > 0 }
        let names = German.list(teams.map { office.teams[$0].name })
        let oldest = current.oldestMissing(teams: office.teams(in: nil)).map { German.date($0) } ?? ""
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
