internal import Charts
internal import PageParts
internal import Releases
internal import Templates

/// The deadlines of the whole as bars, and in a year by Bereich as tables; nothing is held against a target.
struct FristenTeil {
    let lage: Lage

    var ganzes: Aufteilung? {
        let rows = lage.figures.regeln.compactMap { rule in
            lage.bruch(.frist(rule.rule)).map {
                Aufteilung.Zeile(name: rule.name, wert: $0.zaehler, nenner: $0.nenner)
            }
        }
        guard !rows.isEmpty else { return nil }
        return Aufteilung(
            id: "rund-fristen",
            title: "Wie oft wurden die Fristen eingehalten?",
            subtitle: "Fälle, deren Frist \(lage.period.wann) endete, gerundet; Balken: eingehalten, Strich: alle",
            caption: "Fristen, die \(lage.period.wann) endeten",
            kind: "Frist",
            unit: "Reaktionen",
            zeilen: rows
        )
    }

    /// A rule, a table.
    var bereiche: [Value.Row] {
        lage.figures.regeln.compactMap { rule in
            let rows = lage.figures.bereiche.compactMap { bereich in
                lage.bruch(.frist(rule.rule), .bereich(bereich.id)).map { (name: bereich.name, bruch: $0) }
            }
            guard !rows.isEmpty else { return nil }
            let shown = rows.filter { !$0.bruch.nenner.isNothing }
            let table = DataTable(
                caption: rule.name,
                unit: "Reaktionen",
                columns: [.init("Bereich"), .init("eingehalten", isNumber: true)],
                rows: shown.map { [$0.name, $0.bruch.text] }
            )
            return [
                "name": .text(rule.name),
                "tabelle": .markdown(
                    shown.isEmpty ? "" : PipeTable.text(table, caption: "\(rule.name), nach Bereichen")
                ),
                "unter_drei": .text(
                    Aufteilung.unterDrei(rows.map { ($0.name, $0.bruch.nenner) }, isOfCases: true)
                ),
            ]
        }
    }
}
