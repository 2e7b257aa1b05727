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
    let urteile: Urteile

    struct Entry {
        let id: FigureID
        let subject: VerlaufSatz.Subject
        /// Head of its column.
        let column: String
        let verlauf: Verlauf
    }

    /// Which series; nil for all.
    var only: Set<FigureID>?

    /// The two that matter most: open cases and the first closing deadline.
    static func main(_ view: PeriodView, _ office: Office, _ urteile: Urteile) -> Verlaeufe {
        let first = ClosingFrist.main(office, on: view.stand).first?.id
        return Verlaeufe(view: view, office: office, urteile: urteile, only: Set([.bestand, first].compactMap(\.self)))
    }

    var entries: [Entry] {
        guard view.history.count > 1 else { return [] }
        let wanted: [(FigureID, VerlaufSatz.Subject, String)] =
            [(.eingang, .size("Der Eingang"), "Eingang"), (.bestand, .size("Der Bestand am Monatsende"), "Bestand")]
            + ClosingFrist.main(office, on: view.stand).map {
                ($0.id, .frist("Die " + $0.phrase), $0.within)
            }
            + [
                (.folgequote, .size("Die Folgequote"), "Folgequote"),
                (.dauerMedian, .size("Die mittlere Bearbeitungsdauer (Median)"), "Dauer (Median)"),
            ]
        return wanted.filter { only?.contains($0.0) ?? true }.compactMap { id, subject, column in
            urteile[id].verlauf.map { Entry(id: id, subject: subject, column: column, verlauf: $0) }
        }
    }

    func charts() -> [Chart] { entries.map { chart($0) } }

    private func chart(_ entry: Entry) -> Chart {
        let months = view.history.suffix(entry.verlauf.values.count)
        return ControlChart(
            id: "verlauf-" + view.catalogue.names.text(entry.id),
            title: sentence(entry),
            name: entry.column,
            unit: "Reaktionen",
            months: months.map { Month($0.zeitraum) },
            cells: entry.verlauf.values,
            limits: entry.verlauf.limits.map { limits in
                limits.map { ControlChart.Limits($0, entry.verlauf.values.last ?? .absent) }
            },
            signals: entry.verlauf.marks.map { $0?.signal.shortWords },
            target: office.zielwerte[entry.id],
            without: entry.verlauf.status == .tooSmall
                ? "Für Grenzen sind die Zahlen zu klein." : "Für Grenzen liegen noch zu wenige Monate vor.",
            size: .half
        ).draw()
    }

    func sentence(_ entry: Entry) -> String {
        let urteil = urteile[entry.id]
        let last = view.history.last?.zeitraum
        let isOwn = last?.period == view.zeitraum.period
        return VerlaufSatz(
            subject: entry.subject,
            verlauf: entry.verlauf,
            month: isOwn ? "" : last.map { "im " + $0.period.title } ?? "",
            missedTarget: isOwn && urteil.verfehlung != nil ? urteil.zielwert : nil,
            isWieImVorjahr: isOwn && urteil.wieImVorjahr
        ).text
    }

    /// The cells of all charts by month, and the signals in words; below them mean and range of the newest month.
    var table: DataTable {
        let entries = entries
        let count = entries.map(\.verlauf.values.count).max() ?? 0
        let months = view.history.suffix(count)
        var rows = months.enumerated().map { place, month in
            let signals = entries.compactMap { entry in
                entry.verlauf.marks[place].map { "\(entry.column): \(words($0, entry))" }
            }
            return [month.zeitraum.period.title] + entries.map { $0.verlauf.values[place].text }
                + [signals.isEmpty ? "" : "◆ " + signals.joined(separator: "; ")]
        }
        func foot(_ name: String, _ text: (Entry, Verlauf.Limits) -> String) {
            rows.append(
                [name] + entries.map { entry in (entry.verlauf.limits.last ?? nil).map { text(entry, $0) } ?? "–" } + [
                    ""
                ]
            )
        }
        foot("Mittel") { BandWords($1, $0.verlauf.values.last ?? .absent, isRate: $0.verlauf.isRate).mean }
        foot("üblich") { BandWords($1, $0.verlauf.values.last ?? .absent, isRate: $0.verlauf.isRate).range }
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
    /// - Parameter newest: the value beside whose limits the words stand.
    init(_ limits: Verlauf.Limits, _ newest: FigureValue) {
        let words = BandWords(limits, newest, isRate: newest.isRate)
        self.init(
            mean: limits.mean,
            lower: limits.range.lower,
            upper: limits.range.upper,
            isTrial: limits.isTrial,
            words: .init(mean: words.mean, lower: words.lower, upper: words.upper)
        )
    }
}
