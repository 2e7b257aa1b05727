internal import Charts
internal import Days
internal import German
internal import Releases

/// The Eingang over time, up to the period, or of a year its parts.
struct EingangTeil {
    let lage: Lage
    let verlauf: [EingangPunkt]

    /// What a column is.
    var kind: String { verlauf.first?.period.kind == .quarter ? "Quartal" : "Monat" }

    /// Which periods of the picture have no value, in a sentence; empty where all have one.
    var luecken: String {
        let names = verlauf.filter { $0.wert == nil }.map(\.period.titel)
        return names.isEmpty
            ? "" : "\(German.list(names)) \(names.count == 1 ? "ist" : "sind") nicht freigegeben."
    }

    /// Nil where there is nothing to compare.
    var chart: Chart? {
        guard let first = verlauf.first, let last = verlauf.last, verlauf.count > 1 else { return nil }
        let span = "\(first.period.titel) bis \(last.period.titel)"
        return LabelledColumns(
            id: "rund-eingang",
            words: ChartWords(
                title,
                subtitle: "Kundenreaktionen je \(kind), gerundet, \(span)",
                sentence: sentence(span)
            ),
            kind: kind,
            unit: "Reaktionen",
            value: "Eingang",
            columns: verlauf.map(column),
            accent: lage.period.kind == .year ? nil : verlauf.count - 1
        ).draw()
    }

    private func column(_ punkt: EingangPunkt) -> LabelledColumns.Column {
        let (year, month, _) = punkt.period.von.civil
        return LabelledColumns.Column(
            name: punkt.period.kind == .quarter ? "Q\((month + 2) / 3)" : MonthNames.short[month - 1],
            group: String(year),
            fullName: punkt.period.titel,
            height: punkt.wert.map { Double($0.count.value) },
            label: punkt.wert?.short ?? "–",
            text: punkt.wert?.text ?? "nicht freigegeben"
        )
    }

    private var title: String {
        if lage.period.kind == .year { return ChartWords.title([jahr, "Eingang je \(kind)"]) }
        guard let wert = lage.wert(.eingang) else { return "Eingang je \(kind)" }
        let text = KernSaetze.capitalized(wert.text) + " Eingänge"
        let change = lage.veraenderung(.eingang) { $0.wann(from: lage.period) }
        return ChartWords.title(
            (change.isEmpty ? [] : ["\(text), \(change)"]) + ["\(text) \(lage.period.wann)", text]
        )
    }

    /// `Zwischen rund 30 und 55 Eingänge im Monat`.
    private var jahr: String {
        guard let range else { return "Eingang je \(kind)" }
        let texts = Set([range.least.text, range.most.text])
        return texts.count == 1
            ? KernSaetze.capitalized(range.most.text) + " Eingänge in jedem \(kind)"
            : range.least.isNothing
                ? "Höchstens \(range.most.text) Eingänge im \(kind)"
                : "Zwischen \(range.least.text) und \(range.most.short) Eingänge im \(kind)"
    }

    private var range: (least: Gerundet, most: Gerundet)? {
        let values = verlauf.compactMap(\.wert)
        guard let least = values.min(by: { $0.count < $1.count }), let most = values.max(by: { $0.count < $1.count })
        else { return nil }
        return (least, most)
    }

    private func sentence(_ span: String) -> String {
        guard let range else { return "Eingang je \(kind), \(span): keine Angaben." }
        let newest = verlauf.last?.wert.map { "zuletzt \($0.text), " } ?? ""
        let gaps = luecken.isEmpty ? "" : "; " + luecken.dropLast()
        return
            "Eingang je \(kind), \(span): \(newest)am wenigsten \(range.least.text), am meisten \(range.most.text)\(gaps)."
    }
}
