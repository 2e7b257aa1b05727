internal import Charts
internal import Days
internal import Figures
internal import German
internal import Judgement

/// The Eingang of the twelve months of a year beside those of the year before.
struct JahresBild {
    let view: PeriodView

    private var jahr: Int { view.zeitraum.period.von.civil.year }

    /// The months of a year that the data have, January first; nil for a month that they lack.
    private func cells(_ year: Int) -> [FigureValue] {
        (1...12).map { month in
            view.history.first { figures in
                let (own, place, _) = figures.zeitraum.von.civil
                return own == year && place == month
            }
            .map { $0[.eingang] } ?? .absent
        }
    }

    func draw() -> Chart {
        YearColumns(
            id: "monate",
            words: ChartWords(
                title,
                subtitle: "Reaktionen je Monat, \(jahr)" + (view.previous == nil ? "" : " und \(jahr - 1)"),
                sentence: title + "."
            ),
            name: "Eingang je Monat",
            unit: "Reaktionen",
            year: jahr,
            cells: cells(jahr),
            before: view.previous == nil ? [] : cells(jahr - 1)
        ).draw()
    }

    /// Years as rows, so that the table is as wide as the chart.
    var table: DataTable {
        func row(_ year: Int, _ figures: FigureTable) -> [String] {
            [String(year)] + cells(year).map(\.text) + [figures[.eingang].text]
        }
        return DataTable(
            caption: "",
            unit: "Reaktionen",
            columns: [.init("Jahr")] + MonthNames.short.map { .init($0, isNumber: true) }
                + [.init("Summe", isNumber: true)],
            rows: [row(jahr, view.current)] + (view.previous.map { [row(jahr - 1, $0)] } ?? [])
        )
    }

    private var title: String {
        let count = view.current.count(.eingang)
        let before = view.previous.map { figures in
            let earlier = figures.count(.eingang)
            return
                ", \(jahr - 1) \(earlier == 1 ? "war" : "waren") es \(earlier == 0 ? "keine" : German.number(earlier))"
        }
        return "\(jahr) \(PeriodView.gingenEin(count))" + (before ?? "")
    }
}
