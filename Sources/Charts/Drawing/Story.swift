import Figures
import German

/// Words for text alternatives: what a series did, with its main numbers.
enum Story {
    /// `Eingang: niedrigster Wert 35 (Dezember 2025), höchster 51 (März 2026), zuletzt 47 (Oktober 2026).`
    ///
    /// A month that the Stichtag cuts off is told apart and not compared.
    static func series(_ name: String, _ cells: [FigureValue], _ months: [Month]) -> String {
        let cut = zip(months, cells).compactMap { month, cell in
            month.bis.map { " Im " + month.name + " bis zum " + German.date($0) + ": " + cell.text + "." }
        }
        return whole(name, cells, months) + cut.joined()
    }

    private static func whole(_ name: String, _ cells: [FigureValue], _ months: [Month]) -> String {
        let known = zip(months, cells).compactMap { month, cell in
            month.bis == nil ? cell.number.map { (value: $0, text: cell.text, month: month) } : nil
        }
        guard let first = known.first, let last = known.last else { return name + ": keine Angabe für ganze Monate." }
        let low = known.dropFirst().reduce(first) { $1.value < $0.value ? $1 : $0 }
        let high = known.dropFirst().reduce(first) { $1.value > $0.value ? $1 : $0 }
        let lately = "zuletzt " + last.text + " (" + last.month.name + ")"
        if known.count == 1 { return name + ": ein Wert, " + last.text + " (" + last.month.name + ")." }
        if low.value == high.value {
            return name + ": von " + first.month.name + " an unverändert, " + lately + "."
        }
        return name + ": niedrigster Wert " + low.text + " (" + low.month.name + "), höchster " + high.text + " ("
            + high.month.name + "), " + lately + "."
    }

    /// A measure without needless decimals: `43`, `55,6`.
    static func amount(_ value: Double) -> String {
        guard value.isFinite else { return "–" }
        return German.decimal(value, decimals: value == value.rounded() ? 0 : 1)
    }

    /// The sentence that stands where a chart without any value would be.
    static func nothing(_ name: String) -> String { name + ": Für diesen Zeitraum liegen keine Angaben vor." }
}
