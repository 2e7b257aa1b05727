internal import Days
internal import Figures
internal import German
internal import Templates

/// Changed figures as rows of the page: one a file and period, and one for each way in which counting has changed.
struct Aenderungen {
    let kennzahlen: Kennzahlnamen
    /// Changed figures, those that read as before left out.
    private let entries: [Berichtigung]
    private let anlaesse: [Anlass]

    init(_ entries: [Berichtigung], _ anlaesse: [Anlass], _ kennzahlen: Kennzahlnamen) {
        self.entries = entries.filter(\.isVisible)
        self.anlaesse = anlaesse
        self.kennzahlen = kennzahlen
    }

    static let eingabenFields: [Field] = [
        Field("datei", "Name der Datei mit „neu“ oder „geändert“; „geänderte Eingaben“, wo sich keine nennen lässt"),
        Field("zeitraum", "Name des Zeitraums", .markdown),
        Field("umfang", "wie viele Reaktionen der Datei dort zählen; leer, wo keine zu nennen ist"),
        Field("zahlen", "die berichtigten Hauptzahlen für alle mit altem und neuem Wert, und wie viele andere"),
        Field("stand", "mit welchem Stand die Änderung gefunden wurde"),
    ]

    static let zaehlweiseFields: [Field] = [
        Field("grund", "was sich an der Zählweise geändert hat"),
        Field("zeitraeume", "welche Zeiträume es betrifft"),
        Field("zahlen", "wie viele Zahlen, und welche Kennzahlen"),
        Field("stand", "mit welchem Stand die Änderung gefunden wurde"),
    ]

    /// What one build found in one period.
    private struct Fund: Hashable {
        let zeitraum: String
        let standBisher: String
        let standJetzt: String

        init(_ entry: Berichtigung) {
            (zeitraum, standBisher, standJetzt) = (entry.zeitraum, entry.standBisher, entry.standJetzt)
        }

        init(_ anlass: Anlass) {
            (zeitraum, standBisher, standJetzt) = (anlass.zeitraum, anlass.standBisher, anlass.standJetzt)
        }

        /// The newest build first, then as the page sorts periods.
        static func isBefore(_ left: Fund, _ right: Fund) -> Bool {
            let (a, b) = ([left.standJetzt, left.standBisher], [right.standJetzt, right.standBisher])
            if a != b { return b.lexicographicallyPrecedes(a) }
            guard let first = Period(left.zeitraum), let second = Period(right.zeitraum) else {
                return left.zeitraum < right.zeitraum
            }
            return Berichtigungen.isBefore(first, second)
        }
    }

    /// One row a file and period.
    var eingaben: [Value.Row] {
        let found = Dictionary(grouping: entries, by: { Fund($0) })
        let reasons = Dictionary(grouping: anlaesse.filter { $0.art != .eingaben }, by: { Fund($0) })
        return found.keys.sorted(by: Fund.isBefore).flatMap { fund -> [Value.Row] in
            let all = found[fund] ?? []
            let files = (reasons[fund] ?? []).filter { all.contains(where: $0.explains) }
            let corrected = all.filter { !$0.isZaehlweise }
            let rest = corrected.filter { entry in !files.contains { $0.explains(entry) } }
            let rows = files.compactMap { file -> Value.Row? in
                let own = corrected.filter(file.explains)
                return own.isEmpty ? nil : row(fund, Aenderungen.name(file), Aenderungen.umfang(file), own)
            }
            guard !rest.isEmpty else { return rows }
            let isUnknown = rest.allSatisfy { $0.ursachen == [.unbekannt] }
            return rows + [row(fund, (isUnknown ? Ursache.unbekannt : .eingaben).name, "", rest)]
        }
    }

    /// Files that have rows in a period of which all figures are counted another way, too.
    var zugleich: [Value.Row] {
        let found = Dictionary(grouping: entries, by: { Fund($0) })
        return anlaesse.compactMap { file in
            let own = (found[Fund(file)] ?? []).filter(file.explains)
            guard file.art != .eingaben, !own.isEmpty, own.allSatisfy(\.isZaehlweise) else { return nil }
            return row(Fund(file), Aenderungen.name(file), Aenderungen.umfang(file), [])
        }
    }

    private func row(_ fund: Fund, _ name: String, _ umfang: String, _ entries: [Berichtigung]) -> Value.Row {
        [
            "datei": .text(name), "zeitraum": Aenderungen.value(fund.zeitraum), "umfang": .text(umfang),
            "zahlen": .text(entries.isEmpty ? "" : zahlen(entries)),
            "stand": .text(Aenderungen.date(fund.standJetzt)),
        ]
    }

    /// One row for each set of causes and each build.
    var zaehlweise: [Value.Row] {
        struct Key: Hashable {
            let stand: String
            let ursachen: [Ursache]
        }
        let found = Dictionary(grouping: entries.filter(\.isZaehlweise)) {
            Key(stand: $0.standJetzt, ursachen: $0.ursachen)
        }
        let order = found.keys.sorted {
            $0.stand != $1.stand
                ? $1.stand < $0.stand
                : $0.ursachen.map(\.rawValue).lexicographicallyPrecedes($1.ursachen.map(\.rawValue))
        }
        return order.map { key in
            let own = found[key] ?? []
            let names = Aenderungen.distinct(own.map(name))
            return [
                "grund": .text(Aenderungen.grund(key.ursachen)),
                "zeitraeume": .text(Aenderungen.zeitraeume(own)),
                "zahlen": .text(
                    German.count(own.count, "Zahl", "Zahlen") + ": " + Aenderungen.short(names, most: 4)
                ),
                "stand": .text(Aenderungen.date(key.stand)),
            ]
        }
    }

    // MARK: Words

    /// The main figures of the whole with both values, and how many others there are.
    private func zahlen(_ entries: [Berichtigung]) -> String {
        let main = entries.compactMap { entry in
            entry.dimension.isEmpty ? Aenderungen.rank(entry.id).map { (rank: $0, entry: entry) } : nil
        }
        let named = Aenderungen.main.indices.flatMap { rank in
            main.filter { $0.rank == rank }.map { name($0.entry) + " " + $0.entry.change }
        }
        let rest = entries.count - main.count
        if main.isEmpty {
            return German.count(rest, "andere Zahl", "andere Zahlen") + ", keine der Hauptzahlen für alle"
        }
        return named.joined(separator: "; ")
            + (rest == 0 ? "" : "; dazu " + German.count(rest, "andere Zahl", "andere Zahlen"))
    }

    /// Where a main figure stands among them; nil for the others.
    private static func rank(_ id: String) -> Int? { main.firstIndex(of: FigureFamily(of: id)?.prefix ?? id) }

    /// The main figures by id, or by what the ids of their family begin with.
    private static let main = [
        "eingang", "erledigt", "bestand", "bestand.ueberfaellig", FigureFamily.frist.prefix, "bearbeitungsdauer.median",
        "folgequote", "bogen-ausstehend", FigureFamily.weitergeleitet.prefix, FigureFamily.massnahmen.prefix,
    ]

    /// The id itself for a figure that there is no more.
    private func name(_ entry: Berichtigung) -> String { kennzahlen.name(entry.id, in: entry.zeitraum) ?? entry.id }

    /// `2026-10.csv (neu)`.
    private static func name(_ anlass: Anlass) -> String {
        fileName(anlass.datei) + (anlass.art == .neu ? " (neu)" : " (geändert)")
    }

    /// Exports by their own name, other files with their folder.
    static func fileName(_ path: String) -> String {
        let folder = "erhebungsboegen/"
        return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
    }

    private static func umfang(_ anlass: Anlass) -> String {
        let rows =
            anlass.rolle == "massnahmen"
            ? German.count(anlass.zeilen, "Maßnahme", "Maßnahmen")
            : German.count(anlass.zeilen, "Reaktion", "Reaktionen")
        return rows + (anlass.isExact ? " nachgereicht oder geändert" : " aus dieser Datei")
    }

    /// `Fristregeln oder Feiertage geändert, neue Programmfassung; zugleich geänderte Eingaben`.
    static func grund(_ ursachen: [Ursache]) -> String {
        let names = ursachen.filter(\.isZaehlweise).map(\.name).joined(separator: ", ")
        return names + (ursachen.allSatisfy(\.isZaehlweise) ? "" : "; zugleich geänderte Eingaben")
    }

    /// `September 2026, 3. Quartal 2026 und 2026`; more than four are counted.
    static func zeitraeume(_ entries: [Berichtigung]) -> String {
        let ids = distinct(entries.map(\.zeitraum))
        let periods = ids.compactMap { Period($0) }.sorted { Berichtigungen.isBefore($0, $1) }
        guard periods.count == ids.count, ids.count > 4 else { return German.list(ids.map(title)) }
        let words: [(Period.Kind, String, String)] = [
            (.month, "Monat", "Monate"), (.quarter, "Quartal", "Quartale"), (.year, "Jahr", "Jahre"),
            (.span, "Zeitspanne", "Zeitspannen"),
        ]
        return German.list(
            words.compactMap { kind, one, many in
                let own = periods.filter { $0.kind == kind }
                guard let newest = own.first, let oldest = own.last else { return nil }
                let both = German.list(own.reversed().map(\.title))
                let isOneRow = zip(own, own.dropFirst()).allSatisfy { $0.previous == $1 }
                let range =
                    isOneRow ? "\(oldest.title) bis \(newest.title)" : "zwischen \(oldest.title) und \(newest.title)"
                let span = own.count > 2 ? range : both
                return German.count(own.count, one, many) + (kind == .span ? "" : " (\(span))")
            }
        )
    }

    static func short(_ names: [String], most: Int) -> String {
        guard names.count > most + 1 else { return German.list(names) }
        return names.prefix(most).joined(separator: ", ") + " und \(German.number(names.count - most)) weitere"
    }

    /// Each once, in the order of their first.
    static func distinct(_ texts: [String]) -> [String] {
        var seen: Set<String> = []
        return texts.filter { seen.insert($0).inserted }
    }

    /// For the start of a cell, where text would have the dot behind a number escaped.
    private static func value(_ period: String) -> Value {
        Period(period).map { .markdown($0.title) } ?? .text(period)
    }

    static func title(_ period: String) -> String { Period(period)?.title ?? period }

    static func date(_ iso: String) -> String { DateText.parse(Array(iso.utf8)).map { German.date($0) } ?? iso }
}
