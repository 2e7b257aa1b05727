internal import Config
internal import Days
internal import Figures
internal import German
internal import Judgement
internal import Schema

/// Maßnahmen der Gegensteuerung, GA 4 (1): what they were followed by, which are late, which fall due.
extension Kernaussagen {
    var gegensteuerung: [Kernaussage] { beobachtet + termineVersaeumt + termineBald }

    /// How far ahead a Termin is announced, in days after the Stand.
    private static let vorschau = 14

    private var stand: Day { view.stand }

    private var offen: [MassnahmeView] { massnahmen.filter(\.isOpen) }

    /// The Maßnahmen whose three months after ended in the period, the earliest first.
    private var beobachtet: [Kernaussage] {
        massnahmen.compactMap { entry -> (Day, Int, Kernaussage)? in
            guard office.zeigt(entry.massnahme), let wirkung = entry.wirkung, let end = wirkung.ende,
                view.zeitraum.von <= end, end <= stand,
                let aussage = aussage(entry.massnahme, wirkung)
            else { return nil }
            return (end, entry.massnahme.line, aussage)
        }
        .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    }

    /// Nil where nothing can be compared. What follows a Maßnahme is told; that it is its effect is never said.
    private func aussage(_ massnahme: Massnahme, _ wirkung: Wirkung) -> Kernaussage? {
        guard let topic = massnahme.anliegen, let danach = wirkung.danach, let done = massnahme.erledigt else {
            return nil
        }
        let name = office.anliegen[topic].name
        let (before, after) = (Kernaussagen.mal(wirkung.davor), Kernaussagen.mal(danach))
        let spans =
            "beschlossen \(German.date(massnahme.beschlossen)), erledigt \(German.date(done))"
        let all = "alle Anliegen: \(German.number(wirkung.alleDavor)) → \(German.number(wirkung.alleDanach))"
        let without =
            "Nach der Maßnahme \(German.quoted(massnahme.titel)) wurde \(German.quoted(name)) in der Kritik \(after) in drei Monaten genannt, davor \(before)"
        switch wirkung.urteil {
        case .offen, .laeuft, .ohneDavor: return nil
        case .zuWenige:
            return Kernaussage(
                weight: 40,
                satz: without + "; das sind zu wenige Nennungen für ein Urteil.",
                beleg: [spans]
            )
        case .geprueft(let change):
            guard let richtung = change.richtung else {
                return Kernaussage(
                    weight: 40,
                    satz: without + "; eine gesicherte Änderung ist das nicht.",
                    beleg: [change.spanne, all, spans]
                )
            }
            return Kernaussage(
                weight: 68,
                satz: "Seit der Maßnahme \(German.quoted(massnahme.titel)) wurde \(German.quoted(name)) in der Kritik "
                    + "\(richtung == .rueckgang ? "seltener" : "häufiger") genannt: \(after) in drei Monaten statt \(before).",
                beleg: [change.text, all, spans]
            )
        }
    }

    private var termineVersaeumt: [Kernaussage] {
        let late = offen.filter(\.isOverdue)
        guard !late.isEmpty else { return [] }
        let satz =
            switch (offen.count, late.count) {
            case (1, _): "1 Maßnahme ist offen, sie ist überfällig."
            case (late.count, _): "\(German.number(late.count)) Maßnahmen sind offen, alle überfällig."
            case (let open, let late):
                "\(German.number(open)) Maßnahmen sind offen, \(German.number(late)) davon überfällig."
            }
        return [Kernaussage(weight: 70, satz: satz, marken: ["▲ überfällig"], beleg: termine(late))]
    }

    private var termineBald: [Kernaussage] {
        let last = stand + Kernaussagen.vorschau
        let due = offen.filter { entry in entry.massnahme.termin.map { stand <= $0 && $0 <= last } ?? false }
        guard !due.isEmpty else { return [] }
        let ending = "bis zum \(German.date(last)) fällig."
        let satz =
            switch (offen.count, due.count) {
            case (1, _): "Die einzige offene Maßnahme wird \(ending)"
            case (let open, 1): "1 von \(German.number(open)) offenen Maßnahmen wird \(ending)"
            case (let open, let due):
                "\(German.number(due)) von \(German.number(open)) offenen Maßnahmen werden \(ending)"
            }
        return [Kernaussage(weight: 30, satz: satz, beleg: termine(due))]
    }

    /// The two earliest that may be named, and how many more there are.
    private func termine(_ massnahmen: [MassnahmeView]) -> [String] {
        let dated = massnahmen.map(\.massnahme).filter(office.zeigt).compactMap { massnahme in
            massnahme.termin.map { (day: $0, massnahme) }
        }
        .sorted { ($0.day, $0.1.line) < ($1.day, $1.1.line) }
        let named = dated.prefix(2).map { "\(German.quoted($1.titel)), Termin \(German.date($0))" }
        let rest = massnahmen.count - named.count
        return named + (rest > 0 && !named.isEmpty ? ["\(German.number(rest)) weitere"] : [])
    }
}
