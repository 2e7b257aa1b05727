internal import Analysis
internal import Charts
internal import Config
internal import Days
internal import German
internal import Statistics
internal import Templates

/// The control charts of a report: small ones on the same months, and one table of their cells.
struct Verlaeufe {
    let view: PeriodView
    let context: ReportContext

    /// Months on the axis; limits rest on up to 36.
    private static let shownMonths = 24

    struct Entry {
        let id: String
        let subject: VerlaufSatz.Subject
        /// Head of its column.
        let column: String
        let verlauf: Verlauf
    }

    var entries: [Entry] {
        guard view.history.count > 1 else { return [] }
        let judge = Judge(view: view, context: context)
        let wanted: [(String, VerlaufSatz.Subject, String)] =
            [("eingang", .size("Der Eingang"), "Eingang"), ("bestand", .size("Der Bestand"), "Bestand")]
            + ClosingFristen.main(context.project, on: view.zeitraum.stand).map {
                ($0.id, .frist("Die " + $0.phrase), $0.within)
            }
            + [("folgequote", .size("Die Folgequote"), "Folgequote")]
        return wanted.compactMap { id, subject, column in
            judge.verlauf(id, .whole).map { Entry(id: id, subject: subject, column: column, verlauf: $0) }
        }
    }

    func charts() -> [Chart] { entries.map { chart($0) } }

    private func chart(_ entry: Entry) -> Chart {
        let shown = entry.verlauf.cells.indices.suffix(Verlaeufe.shownMonths)
        return ControlChart(
            id: "verlauf-" + entry.id,
            title: sentence(entry),
            name: entry.column,
            unit: "Reaktionen",
            months: shown.map { month($0) },
            cells: shown.map { entry.verlauf.cells[$0] },
            limits: shown.map { entry.verlauf.limits[$0] },
            signals: shown.map { entry.verlauf.marks[$0]?.signal.shortWords },
            target: target(entry.id),
            without: entry.verlauf.status == .tooSmall
                ? "Für Grenzen sind die Zahlen zu klein." : "Für Grenzen liegen noch zu wenige Monate vor.",
            size: .half
        ).draw()
    }

    func sentence(_ entry: Entry) -> String {
        let isUnterZiel = Judge(view: view, context: context).isUnterZiel(entry.id, .whole)
        let last = view.history.last?.zeitraum
        let isOwn = last?.period == view.zeitraum.period
        return VerlaufSatz(
            subject: entry.subject,
            verlauf: entry.verlauf,
            month: isOwn ? "" : last.map { "im " + $0.period.title } ?? "",
            missedTarget: isOwn && isUnterZiel ? target(entry.id) : nil
        ).text
    }

    private func target(_ id: String) -> Double? { context.project.zielwerte.first { $0.kennzahl == id }?.anteil }

    private func month(_ index: Int) -> Month {
        let (year, month, _) = view.history[index].zeitraum.von.civil
        return Month(year: year, month: month)
    }

    /// The cells of all charts by month, and the signals in words; below them mean and range of the newest month.
    var table: DataTable {
        let entries = entries
        let shown = view.history.indices.suffix(Verlaeufe.shownMonths)
        var rows = shown.map { index in
            let signals = entries.compactMap { entry in
                entry.verlauf.marks[index].map { "\(entry.column): \(words($0, entry))" }
            }
            return [view.history[index].zeitraum.period.title] + entries.map { $0.verlauf.cells[index].text }
                + [signals.isEmpty ? "" : "◆ " + signals.joined(separator: "; ")]
        }
        func foot(_ name: String, _ text: (Entry, ControlChart.Limits) -> String) {
            rows.append(
                [name] + entries.map { entry in entry.verlauf.limits.last?.map { text(entry, $0) } ?? "–" } + [""]
            )
        }
        foot("Mittel") { $0.verlauf.isRate ? German.percent($1.mean) : German.decimal($1.mean, decimals: 0) }
        foot("üblich") { VerlaufSatz.range(Interval(lower: $1.lower, upper: $1.upper), $0.verlauf.isRate) }
        return DataTable(
            caption: "",
            unit: "Reaktionen",
            columns: [.init("Monat")] + entries.map { .init($0.column, isNumber: true) } + [.init("Signal")],
            rows: rows
        )
    }

    /// Volume is neutral; of a rate a signal is good or bad.
    private func words(_ mark: Mark, _ entry: Entry) -> String {
        guard entry.verlauf.isRate else { return mark.words }
        let isGood = mark.direction.isUp != Zielverfehlung.isCeiling(entry.id)
        return mark.words + (isGood ? ", günstig" : ", ungünstig")
    }
}
