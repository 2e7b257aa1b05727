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
            words: ChartWords(title, subtitle: "Reaktionen je Monat, " + view.monthSpan, sentence: sentence),
            name: "Eingang je Monat",
            unit: "Reaktionen",
            months: view.axis,
            series: [
                .init(name: "Beschwerden", art: 1, cells: complaints), .init(name: "Übrige", art: 4, cells: others),
            ],
            totals: totals
        ).draw()
    }

    private var count: Int { view.current.count(.eingang) }
    private var complaints: Int { view.current.count(.eingang, .art(.beschwerde)) }

    /// `56 Reaktionen gingen ein, 35 davon Beschwerden`.
    private var title: String {
        switch (count, complaints) {
        case (0, _): return "Es ging keine Reaktion ein"
        case (1, _): return "1 Reaktion ging ein, \(complaints == 0 ? "keine" : "eine") Beschwerde"
        default:
            let part =
                switch complaints {
                case 0: "keine davon eine Beschwerde"
                case 1: "eine davon Beschwerde"
                case count: "alle Beschwerden"
                default: "\(German.number(complaints)) davon Beschwerden"
                }
            return "\(German.number(count)) Reaktionen gingen ein, \(part)"
        }
    }

    /// `Im Oktober 2026 gingen 56 Reaktionen ein, davon 35 Beschwerden.`
    var sentence: String {
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
        let satz = OffenSatz(open: open, late: late)
        return AgeBars(
            id: "bestand",
            words: ChartWords(
                satz.head + satz.tail,
                subtitle: "Offene Vorgänge nach Alter, Stand \(German.date(view.stand))",
                sentence: satz.text
            ),
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
