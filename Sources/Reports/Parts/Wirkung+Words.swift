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
    /// `Rückgang um 30 bis 93 %`, `Anstieg um mindestens 177 %`, `keine gesicherte Änderung (−70 bis +90 %)`.
    var text: String {
        switch (richtung, upper) {
        case (.rueckgang, let upper?): "Rückgang um " + Aenderung.range(-upper, -lower)
        case (.anstieg, let upper?): "Anstieg um " + Aenderung.range(lower, upper)
        case (.anstieg, nil): "Anstieg um mindestens " + German.number(lower) + Aenderung.sign
        default: "keine gesicherte Änderung (" + spanne + ")"
        }
    }

    /// `−70 bis +90 %`, `−20 bis über +900 %`.
    var spanne: String {
        let most = upper.map { German.change($0) } ?? "über " + German.change(Aenderung.most)
        return German.change(lower) + Aenderung.to + most + Aenderung.sign
    }

    private static let to = "\u{A0}bis\u{A0}"
    private static let sign = German.narrowSpace + "%"

    private static func range(_ least: Int, _ most: Int) -> String {
        least == most ? German.number(least) + sign : German.number(least) + to + German.number(most) + sign
    }
}
