internal import Charts
internal import Figures
internal import German
internal import Judgement
internal import Schema

/// Eingang per month by Art, as stacked columns.
struct EingangChart {
    let view: PeriodView

    func draw() -> Chart {
        let series = view.catalogue.arten.map { art in
            StackedColumns.Series(
                name: art.plural,
                art: art == .ohneBogen ? 0 : Int(art.rawValue) + 1,
                cells: view.months.map { $0[.eingang, .art(art)] }
            )
        }
        let totals = view.months.map { $0[.eingang] }
        return StackedColumns(
            id: "eingang",
            title: title,
            name: "Eingang je Monat nach Art",
            unit: "Reaktionen",
            months: view.axis,
            series: series,
            totals: totals
        ).draw()
    }

    private var title: String {
        let count = view.current.count(.eingang)
        let verb = count == 1 ? "ging" : "gingen"
        var text = "\(view.inPeriodCapitalised) \(verb) \(German.count(count, "Reaktion", "Reaktionen")) ein"
        if let previous = view.previous {
            text +=
                ", \(view.previousWord == "Vormonat" ? "im Vormonat" : "im Zeitraum davor") "
                + German.number(previous.count(.eingang))
        }
        return text + "."
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
