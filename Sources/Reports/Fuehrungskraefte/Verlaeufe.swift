internal import Charts
internal import Days
internal import Figures
internal import German
internal import Judgement
internal import Statistics
internal import Templates

/// The control charts of a report: small ones on the same months, and one table of their cells.
struct Verlaeufe {
    let view: PeriodView
    let office: Office

    /// Months on the axis; limits rest on up to 36.
    private static let shownMonths = 24

    struct Entry {
        let id: FigureID
        let subject: VerlaufSatz.Subject
        /// Head of its column.
        let column: String
        let verlauf: Verlauf
    }

    var entries: [Entry] {
        guard view.history.count > 1 else { return [] }
        let judge = Judge(view, office)
        let wanted: [(FigureID, VerlaufSatz.Subject, String)] =
            [(.eingang, .size("Der Eingang"), "Eingang"), (.bestand, .size("Der Bestand"), "Bestand")]
            + ClosingFrist.main(office, on: view.stand).map {
                ($0.id, .frist("Die " + $0.phrase), $0.within)
            }
            + [(.folgequote, .size("Die Folgequote"), "Folgequote")]
        return wanted.compactMap { id, subject, column in
            judge.verlauf(id, .whole).map { Entry(id: id, subject: subject, column: column, verlauf: $0) }
        }
    }

    func charts() -> [Chart] { entries.map { chart($0) } }

    private func chart(_ entry: Entry) -> Chart {
        let shown = entry.verlauf.values.indices.suffix(Verlaeufe.shownMonths)
        return ControlChart(
            id: "verlauf-" + view.catalogue.names.text(entry.id),
            title: sentence(entry),
            name: entry.column,
            unit: "Reaktionen",
            months: shown.map { Month(view.history[$0].zeitraum) },
            cells: shown.map { entry.verlauf.values[$0] },
            limits: shown.map { entry.verlauf.limits[$0].map { ControlChart.Limits($0) } },
            signals: shown.map { entry.verlauf.marks[$0]?.signal.shortWords },
            target: office.zielwerte[entry.id],
            without: entry.verlauf.status == .tooSmall
                ? "Für Grenzen sind die Zahlen zu klein." : "Für Grenzen liegen noch zu wenige Monate vor.",
            size: .half
        ).draw()
    }

    func sentence(_ entry: Entry) -> String {
        let isUnterZiel = Judge(view, office).isUnterZiel(entry.id, .whole)
        let last = view.history.last?.zeitraum
        let isOwn = last?.period == view.zeitraum.period
        return VerlaufSatz(
            subject: entry.subject,
            verlauf: entry.verlauf,
            month: isOwn ? "" : last.map { "im " + $0.period.title } ?? "",
            missedTarget: isOwn && isUnterZiel ? office.zielwerte[entry.id] : nil
        ).text
    }

    /// The cells of all charts by month, and the signals in words; below them mean and range of the newest month.
    var table: DataTable {
        let entries = entries
        let shown = view.history.indices.suffix(Verlaeufe.shownMonths)
        var rows = shown.map { index in
            let signals = entries.compactMap { entry in
                entry.verlauf.marks[index].map { "\(entry.column): \(words($0, entry))" }
            }
            return [view.history[index].zeitraum.period.title] + entries.map { $0.verlauf.values[index].text }
                + [signals.isEmpty ? "" : "◆ " + signals.joined(separator: "; ")]
        }
        func foot(_ name: String, _ text: (Entry, Verlauf.Limits) -> String) {
            rows.append(
                [name] + entries.map { entry in (entry.verlauf.limits.last ?? nil).map { text(entry, $0) } ?? "–" } + [
                    ""
                ]
            )
        }
        foot("Mittel") { $0.verlauf.isRate ? German.percent($1.mean) : German.decimal($1.mean, decimals: 0) }
        foot("üblich") { VerlaufSatz.range($1.range, $0.verlauf.isRate) }
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

extension ControlChart.Limits {
    init(_ limits: Verlauf.Limits) {
        self.init(mean: limits.mean, lower: limits.range.lower, upper: limits.range.upper, isTrial: limits.isTrial)
    }
}
