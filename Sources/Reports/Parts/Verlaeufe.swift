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
        /// What is drawn and its unit: `Offene Vorgänge am Monatsende`.
        let what: String
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
        let wanted: [(FigureID, String, VerlaufSatz.Subject, String)] =
            [
                (.eingang, "Reaktionen je Monat", .size("Der Eingang", " im Monat"), "Eingang"),
                (.bestand, "Offene Vorgänge am Monatsende", .size("Der Bestand", " am Monatsende"), "Bestand"),
            ]
            + ClosingFrist.main(office, on: view.stand).map {
                ($0.id, "Eingehalten in Prozent", .frist("Die " + $0.phrase), $0.within)
            }
            + [
                (.folgequote, "Anteil mit Folgereaktion in Prozent", .size("Die Folgequote"), "Folgequote"),
                (.dauerMedian, "Median in Tagen", .size("Die Bearbeitungsdauer", " Tagen"), "Dauer (Median)"),
            ]
        return wanted.filter { only?.contains($0.0) ?? true }.compactMap { id, what, subject, column in
            urteile[id].verlauf.map { Entry(id: id, what: what, subject: subject, column: column, verlauf: $0) }
        }
    }

    /// Two beside each other; of an odd number the first is as wide as two, so that none stands beside a gap.
    func charts() -> [Chart] {
        let entries = entries
        return entries.enumerated().map { chart($1, $0 == 0 && !entries.count.isMultiple(of: 2) ? .full : .half) }
    }

    private func chart(_ entry: Entry, _ size: ChartSize) -> Chart {
        let months = view.history.suffix(entry.verlauf.values.count)
        return ControlChart(
            id: "verlauf-" + view.catalogue.names.text(entry.id),
            words: words(entry),
            name: entry.column,
            unit: "Reaktionen",
            months: months.map { Month($0.zeitraum) },
            cells: entry.verlauf.values,
            limits: entry.verlauf.limits.map { limits in
                limits.map { ControlChart.Limits($0, entry.verlauf.values.last ?? .absent) }
            },
            signals: entry.verlauf.marks.map { $0?.signal.shortWords },
            target: office.zielwerte[entry.id],
            size: size
        ).draw()
    }

    private func words(_ entry: Entry) -> ChartWords {
        let satz = satz(entry)
        let months = entry.verlauf.values.count
        let last = view.history.last.map { " bis " + $0.zeitraum.period.title } ?? ""
        return ChartWords(
            satz.title,
            subtitle: "\(entry.what), \(months == 1 ? "ein Monat" : German.number(months) + " Monate")\(last)",
            sentence: satz.text
        )
    }

    private func satz(_ entry: Entry) -> VerlaufSatz {
        let urteil = urteile[entry.id]
        let last = view.history.last?.zeitraum
        let isOwn = last?.period == view.zeitraum.period
        return VerlaufSatz(
            subject: entry.subject,
            verlauf: entry.verlauf,
            month: isOwn ? "" : last.map { "im " + $0.period.title } ?? "",
            missedTarget: isOwn && urteil.verfehlung != nil ? urteil.zielwert : nil,
            isWieImVorjahr: isOwn && urteil.wieImVorjahr
        )
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
