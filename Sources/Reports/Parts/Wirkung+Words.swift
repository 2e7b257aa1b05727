internal import German
internal import Judgement

extension Wirkung {
    /// Markdown: `19 → 5`, `19 → 5 bisher`, `19 → offen`.
    var zahlen: String {
        let head = German.number(davor) + "\u{A0}→\u{A0}"
        guard let danach else { return head + "*offen*" }
        if case .laeuft = urteil { return head + German.number(danach) + "\u{A0}bisher" }
        return head + German.number(danach)
    }

    /// Markdown: only a change that is secured stands out; empty while the Maßnahme is not done.
    var satz: String {
        switch urteil {
        case .offen: ""
        case .laeuft(let end): "Beobachtung läuft *bis \(German.date(end))*"
        case .ohneDavor: "kein Vergleich, *die Daten beginnen später*"
        case .zuWenige: "*zu wenige Nennungen*"
        case .geprueft(let change): change.richtung == nil ? change.text : "**\(change.text)**"
        }
    }
}

extension Aenderung {
    /// `−75 %, Unsicherheit −93 bis −30 %`; `keine gesicherte Änderung: …` where the interval holds "no change".
    var text: String { richtung == nil ? "keine gesicherte Änderung: " + spanne : spanne }

    /// `−75 %, Unsicherheit −93 bis −30 %`; `über +900 %` where all of it is beyond that.
    var spanne: String {
        let beyond = "über " + German.change(Aenderung.most)
        if lower > Aenderung.most { return beyond + Aenderung.sign }
        let most = upper.map { German.change($0) } ?? beyond
        let range = "Unsicherheit " + German.change(lower) + Aenderung.to + most + Aenderung.sign
        let point = isBeyond ? beyond : change.map { German.change($0) }
        return (point.map { $0 + Aenderung.sign + ", " } ?? "") + range
    }

    private static let to = "\u{A0}bis\u{A0}"
    private static let sign = German.narrowSpace + "%"
}
