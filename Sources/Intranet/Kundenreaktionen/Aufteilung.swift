internal import Charts
internal import German
internal import PageParts
internal import Releases
internal import Templates

/// A figure in parts: what can be drawn as bars, and the rest by name in one line. It has no total of its own.
struct Aufteilung {
    struct Zeile {
        let name: String
        let wert: Gerundet
        /// The whole that the value is a part of, for deadlines.
        var nenner: Gerundet?
    }

    let id: String
    let title: String
    let subtitle: String
    let caption: String
    let kind: String
    let unit: String
    let zeilen: [Zeile]

    /// What there are enough cases of; the order is that of the release, never that of the values.
    private var shown: [Zeile] { zeilen.filter { !($0.nenner ?? $0.wert).isNothing } }

    /// `Unter 3: Leistung I, Leistung II`; empty where all is shown.
    var unterDrei: String {
        Aufteilung.unterDrei(
            zeilen.map { ($0.name, $0.nenner ?? $0.wert) },
            isOfCases: zeilen.contains { $0.nenner != nil }
        )
    }

    static func unterDrei(_ rows: [(name: String, wert: Gerundet)], isOfCases: Bool) -> String {
        let nothing = rows.filter(\.wert.isNothing)
        guard let first = nothing.first else { return "" }
        let head = KernSaetze.capitalized(first.wert.text) + (isOfCases ? " Fälle" : "")
        return head + ": " + nothing.map(\.name).joined(separator: ", ")
    }

    func value(_ builder: inout PageBuilder) -> Value {
        var model: Value.Row = ["unter_drei": .text(unterDrei)]
        if !shown.isEmpty { model["bild"] = builder.figure(chart, caption: caption) }
        return .object(model)
    }

    private var chart: Chart {
        let hasShare = shown.contains { bruch($0)?.anteil != nil }
        let isOfCases = shown.contains { $0.nenner != nil }
        return LabelledBars(
            id: id,
            words: ChartWords(title, subtitle: subtitle, sentence: sentence),
            kind: kind,
            unit: unit,
            heads: isOfCases ? ["Fälle", "eingehalten"] + (hasShare ? ["Anteil"] : []) : ["gerundet"],
            rows: shown.map { zeile in
                let cells = zeile.nenner.map { [$0.text, zeile.wert.text] } ?? [zeile.wert.text]
                return LabelledBars.Row(
                    name: zeile.name,
                    length: Double(zeile.wert.count.value),
                    of: zeile.nenner.map { Double($0.count.value) },
                    label: bruch(zeile)?.text ?? zeile.wert.text,
                    cells: cells + (hasShare ? [bruch(zeile)?.anteil ?? ""] : [])
                )
            }
        ).draw()
    }

    private func bruch(_ zeile: Zeile) -> Bruch? { zeile.nenner.map { Bruch(zaehler: zeile.wert, nenner: $0) } }

    private var sentence: String {
        let rows = shown.map { "\($0.name) \(bruch($0)?.text ?? $0.wert.text)" }
        let rest = unterDrei.isEmpty ? "" : "; " + unterDrei.prefix(1).lowercased() + unterDrei.dropFirst()
        return "\(caption): \(rows.joined(separator: "; "))\(rest)."
    }
}
