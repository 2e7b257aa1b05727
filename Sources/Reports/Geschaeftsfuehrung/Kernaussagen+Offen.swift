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
        let urteil = urteile[.eingang]
        return [
            Kernaussage(
                weight: 99,
                satz: "\(view.received(0)). Fehlt der Export dieses Zeitraums?",
                marken: urteil.marks,
                beleg: (urteil.isUngewoehnlich ? usual(urteil) : [])
                    + comparison { $0.count(.eingang) == 0 ? "keine" : German.number($0.count(.eingang)) }
            )
        ]
    }

    var bestand: [Kernaussage] {
        let urteil = urteile[.bestand]
        let late = current.count(.bestandUeberfaellig)
        let lateUrteil = urteile[.bestandUeberfaellig]
        guard late > 0 || urteil.isUngewoehnlich || lateUrteil.isUngewoehnlich else { return [] }
        // The mark belongs to the subject of the sentence: to the late cases where these alone are unusual.
        let subject = lateUrteil.isUngewoehnlich && !urteil.isUngewoehnlich ? lateUrteil : urteil
        return [
            Kernaussage(
                weight: late > 0 ? 90 : 77,
                satz: subject == urteil ? openSentence(urteil) : lateSentence(lateUrteil),
                marken: (late > 0 ? ["▲ überfällig"] : []) + (subject.isUngewoehnlich ? subject.marks : []),
                beleg: (subject.isUngewoehnlich ? usual(subject) : []) + comparisonAtEnd { OffenSatz($0).short }
            )
        ]
    }

    /// `32 Vorgänge sind offen, ungewöhnlich viele, 8 davon über der Frist.`
    private func openSentence(_ urteil: Urteil) -> String {
        let open = OffenSatz(current)
        guard urteil.isUngewoehnlich else { return open.text }
        if open.open < 2 { return "\(open.head)\(open.tail); das ist ungewöhnlich wenig\(urteil.season)." }
        return
            "\(open.head), ungewöhnlich \(urteil.zeichen?.isUp == true ? "viele" : "wenige")\(urteil.season)\(open.tail)."
    }

    /// `16 von 21 offenen Vorgängen sind über der Frist, ungewöhnlich viele.`
    private func lateSentence(_ urteil: Urteil) -> String {
        let (open, late) = (current.count(.bestand), current.count(.bestandUeberfaellig))
        let much = "ungewöhnlich \(urteil.zeichen?.isUp == true ? "viele" : "wenige")\(urteil.season)"
        switch late {
        case 0:
            return "Kein Vorgang ist über der Frist; das ist ungewöhnlich wenig\(urteil.season)."
        case open where open == 1:
            return "1 Vorgang ist offen, er ist über der Frist; das ist ungewöhnlich "
                + "\(urteil.zeichen?.isUp == true ? "viel" : "wenig")\(urteil.season)."
        case open: return "\(OffenSatz(current).head), alle über der Frist, \(much)."
        default:
            return "\(German.number(late)) von \(German.number(open)) offenen Vorgängen "
                + "\(late == 1 ? "ist" : "sind") über der Frist, \(much)."
        }
    }

    private var boegen: [Kernaussage] {
        let missing = current.count(.bogenAusstehend)
        guard missing > 0 else { return [] }
        let teams = office.teams.indices.filter { current.count(.bogenAusstehend, .team($0)) > 0 }
        let names = KurzeListe.text(teams.map { office.teams[$0].name })
        let oldest = current.oldestMissing(teams: office.teams(in: nil)).map { German.date($0) } ?? ""
        let subject = missing == 1 ? "Zu einem Eingang fehlt" : "Zu \(German.number(missing)) Eingängen fehlt"
        return [
            Kernaussage(
                weight: 60,
                satz: "\(subject) der Erhebungsbogen.",
                beleg: [names, missing == 1 ? "Eingang vom \(oldest)" : "der älteste Eingang ist vom \(oldest)"]
                    + comparisonAtEnd {
                        $0.count(.bogenAusstehend) == 0 ? "keiner" : German.number($0.count(.bogenAusstehend))
                    }
            )
        ]
    }
}
