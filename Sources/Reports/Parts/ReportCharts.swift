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
            words: ChartWords(title, subtitle: "Reaktionen je Monat, " + view.monthSpan, sentence: description),
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

    /// The newest column where it is not the report's own period: the chart ends before it does, or is of its months.
    private var newest: FigureTable? { view.months.last.flatMap { $0.zeitraum == view.zeitraum ? nil : $0 } }

    /// `56 Reaktionen gingen ein, 35 davon Beschwerden`: what the newest column shows; `Dezember 2025: 39 Reaktionen gingen
    /// ein, 17 davon Beschwerden` of another month.
    private var title: String {
        guard let newest else { return title(count, complaints) }
        let own = title(newest.count(.eingang), newest.count(.eingang, .art(.beschwerde)))
        return "\(newest.zeitraum.period.title): \(own)"
    }

    private func title(_ count: Int, _ complaints: Int) -> String {
        switch (count, complaints) {
        case (0, _): return "Es ging keine Reaktion ein"
        case (1, _): return "1 Reaktion ging ein, \(complaints == 0 ? "keine" : "eine") Beschwerde"
        default:
            let part =
                switch complaints {
                case 0: "keine davon eine Beschwerde"
                case 1: "eine davon eine Beschwerde"
                case count: "alle Beschwerden"
                default: "\(German.number(complaints)) davon Beschwerden"
                }
            return "\(German.number(count)) Reaktionen gingen ein, \(part)"
        }
    }

    /// The same as a sentence.
    private var description: String {
        guard let newest else { return sentence }
        return sentence(
            "Im " + newest.zeitraum.period.title,
            newest.count(.eingang),
            newest.count(.eingang, .art(.beschwerde))
        )
    }

    /// `Im Oktober 2026 gingen 56 Reaktionen ein, davon 35 Beschwerden.`
    var sentence: String { sentence(view.inPeriodCapitalised, count, complaints) }

    private func sentence(_ when: String, _ count: Int, _ complaints: Int) -> String {
        let received = when + " " + PeriodView.gingenEin(count)
        guard count > 0 else { return received + "." }
        let part = complaints == 0 ? "keine Beschwerde" : German.count(complaints, "Beschwerde", "Beschwerden")
        return "\(received), davon \(part)."
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
