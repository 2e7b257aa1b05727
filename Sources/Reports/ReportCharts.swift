internal import Analysis
internal import Charts
internal import Config
internal import Days
internal import German
internal import Records
internal import Schema

/// Eingang per month by Art, as stacked columns.
struct EingangChart {
    let view: PeriodView
    let context: ReportContext

    func draw() -> Chart {
        let rows = KennzahlRows(view: view, context: context)
        let series = context.records.arten.map { art in
            StackedColumns.Series(
                name: art.plural,
                art: art == .ohneBogen ? 0 : Int(art.rawValue) + 1,
                cells: view.months.map { .count($0.count("eingang", .art(art))) }
            )
        }
        let totals = view.months.map { Cell.count($0.count("eingang")) }
        return StackedColumns(
            id: "eingang",
            title: title,
            name: "Eingang je Monat nach Art",
            unit: "Reaktionen",
            months: rows.months,
            series: series,
            totals: totals
        ).draw()
    }

    private var title: String {
        let count = view.current.count("eingang")
        let verb = count == 1 ? "ging" : "gingen"
        var text = "\(capitalised(view.inPeriod)) \(verb) \(German.count(count, "Reaktion", "Reaktionen")) ein"
        if let previous = view.previous {
            text +=
                ", \(view.previousWord == "Vormonat" ? "im Vormonat" : "im Zeitraum davor") "
                + German.number(previous.count("eingang"))
        }
        return text + "."
    }

    private func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

/// The age of the open cases at the end of the period.
struct BestandChart {
    let view: PeriodView

    private static let classes = [
        ("0-7", "bis 7 Tage"), ("8-14", "8 bis 14 Tage"), ("15-21", "15 bis 21 Tage"), ("22+", "22 Tage und mehr"),
    ]

    func draw() -> Chart {
        let open = view.current.count("bestand")
        let late = view.current.count("bestand.ueberfaellig")
        let verb = open == 1 ? "ist" : "sind"
        let tail = late == 0 ? "keiner über der Frist" : "\(German.number(late)) davon über der Frist"
        let title = "\(German.count(open, "Vorgang", "Vorgänge")) \(verb) offen, \(tail)."
        return AgeBars(
            id: "bestand",
            title: title,
            unit: "Reaktionen",
            rows: BestandChart.classes.map { code, label in
                AgeBars.Row(
                    label: label,
                    cell: .count(view.current.count("bestand.alter." + code)),
                    overdue: code == "22+" && view.current.count("bestand.alter." + code) > 0
                        ? "älter als 3 Wochen" : nil
                )
            }
        ).draw()
    }
}
