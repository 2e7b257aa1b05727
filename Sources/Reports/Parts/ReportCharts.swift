internal import Charts
internal import Days
internal import Figures
internal import German
internal import Judgement
internal import Schema

/// Eingang per month, of it the Beschwerden, as stacked columns.
struct EingangChart {
    let view: PeriodView

    func draw() -> Chart {
        let complaints = view.months.map { $0[.eingang, .art(.beschwerde)] }
        let totals = view.months.map { $0[.eingang] }
        let others = zip(totals, complaints).map { total, part -> FigureValue in
            .count((total.zaehler ?? 0) - (part.zaehler ?? 0))
        }
        return StackedColumns(
            id: "eingang",
            title: title,
            name: "Eingang je Monat",
            unit: "Reaktionen",
            months: view.axis,
            series: [
                .init(name: "Beschwerden", art: 1, cells: complaints), .init(name: "Übrige", art: 4, cells: others),
            ],
            totals: totals
        ).draw()
    }

    /// `Im Oktober 2026 gingen 56 Reaktionen ein, davon 35 Beschwerden.`
    var title: String {
        let count = view.current.count(.eingang)
        let complaints = view.current.count(.eingang, .art(.beschwerde))
        guard count > 0 else { return view.received(0) + "." }
        let part = complaints == 0 ? "keine Beschwerde" : German.count(complaints, "Beschwerde", "Beschwerden")
        return "\(view.received(count)), davon \(part)."
    }
}

/// The age of the open cases at the end of the period.
struct BestandChart {
    let view: PeriodView

    func draw() -> Chart {
        let open = view.current.count(.bestand)
        let late = view.current.count(.bestandUeberfaellig)
        let title = OffenSatz(open: open, late: late).text
        return AgeBars(
            id: "bestand",
            title: title,
            unit: "Reaktionen",
            rows: AgeClass.allCases.map { age in
                AgeBars.Row(
                    label: BestandChart.label(age),
                    cell: view.current[.bestandAlter(age)],
                    overdue: age == .older && view.current.count(.bestandAlter(age)) > 0 ? "älter als 3 Wochen" : nil
                )
            }
        ).draw()
    }

    private static func label(_ age: AgeClass) -> String {
        switch age {
        case .upTo7: "bis 7 Tage"
        case .upTo14: "8 bis 14 Tage"
        case .upTo21: "15 bis 21 Tage"
        case .older: "22 Tage und mehr"
        }
    }
}
