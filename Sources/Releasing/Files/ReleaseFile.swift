package import Days
internal import Hash
internal import Quoting
package import Releases

/// `data/freigaben/<month>.json`: what the edition may show of a month, and the exact counts as long as they are needed.
package struct ReleaseFile: Hashable, Sendable {
    package static let schema = 1

    package let release: Release
    /// Empty once the year is complete.
    package let counts: ExactCounts

    package init(_ release: Release, _ counts: ExactCounts) {
        self.release = release
        self.counts = counts
    }

    package static func name(_ month: Period) -> String { month.id + ".json" }

    /// Without what quarters and years no longer need.
    package var withoutCounts: ReleaseFile { ReleaseFile(release, ExactCounts([])) }

    /// The counts that a quarter or a year will be added up from.
    package static func kept(_ count: MonthCount, _ plan: ReleasePlan) -> ExactCounts {
        let quarter = plan.tables(.quarter).filter {
            $0 == .eingangArt || $0 == .eingangBereich || plan.takt == .quartal
        }
        let year = plan.tables(.year).filter { !$0.isSum }
        let cells = ReleasedPeriod.cells(
            quarter + year,
            count.regeln.map(\.rule),
            count.bereiche,
            count.anliegen
        )
        return ExactCounts(cells.compactMap { count.counts[$0] })
    }

    /// One value a line; always the same text for the same content.
    package var text: String {
        let body = content
        return body + "\"pruefsumme\": \"\(Hash.sha256Hex(Array(body.utf8)))\"\n}\n"
    }

    private var content: String {
        let plan = release.plan
        return """
            {
            "schema": \(ReleaseFile.schema),
            "zeitraum": "\(release.month.id)",
            "zurueckgezogen": \(release.isWithdrawn),
            "beispieldaten": \(release.isSample),
            "takt": "\(plan.takt.rawValue)",
            "tabellen": {
            "monat": \(Self.tables(plan.monat)),
            "quartal": \(Self.tables(plan.quartal)),
            "jahr": \(Self.tables(plan.jahr))
            },
            "folge_beobachtung_tage": \(release.folgeTage),
            "bereiche": \(Self.list(release.bereiche.map(Self.named))),
            "anliegen": \(Self.list(release.anliegen.map(Self.named))),
            "regeln": \(Self.list(release.regeln.map(Self.rule))),
            "texte": \(Self.texts(release.texte)),
            "werte": \(Self.list(release.werte.flatMap(Self.values))),
            "genau": \(Self.list(counts.all.map { "{\(Self.cell($0.cell)), \(Self.numbers($0.zaehler, $0.nenner))}" })),

            """
    }

    // MARK: Parts

    private static func tables(_ tables: [ReleasedTable]) -> String {
        "[\(tables.map { "\"\($0.rawValue)\"" }.joined(separator: ", "))]"
    }

    private static func list(_ lines: [String]) -> String {
        lines.isEmpty ? "[]" : "[\n" + lines.joined(separator: ",\n") + "\n]"
    }

    private static func texts(_ texts: [ReleasedText]) -> String {
        let lines = texts.map { "\"\($0.period.id)\": \(JSON.string($0.markdown))" }
        return lines.isEmpty ? "{}" : "{\n" + lines.joined(separator: ",\n") + "\n}"
    }

    private static func named(_ name: ReleasedName) -> String {
        #"{"id": \#(JSON.string(name.id)), "name": \#(JSON.string(name.name))}"#
    }

    private static func rule(_ rule: ReleasedRule) -> String {
        #"{"id": "\#(rule.rule.rawValue)", "name": \#(JSON.string(rule.name)), "quelle": \#(JSON.string(rule.quelle)), "#
            + #""definition": \#(JSON.string(rule.definition)), "faelle": "\#(rule.cases.rawValue)"}"#
    }

    private static func values(_ values: ReleasedValues) -> [String] {
        values.entries.map { entry in
            let numbers =
                switch entry.value {
                case .count(let count): Self.numbers(count.value, nil)
                case .share(let zaehler, of: let nenner): Self.numbers(zaehler.value, nenner.value)
                case .exact(let count): Self.numbers(count, nil)
                }
            return "{\"zeitraum\": \"\(values.period.id)\", \(cell(entry.cell)), \(numbers)}"
        }
    }

    private static func cell(_ cell: ReleasedCell) -> String {
        let dimension = cell.part.dimension.map { "\(JSON.string($0.name)): \(JSON.string($0.value))" } ?? ""
        return "\"id\": \(JSON.string(cell.figure.id)), \"dimension\": {\(dimension)}"
    }

    private static func numbers(_ zaehler: Int, _ nenner: Int?) -> String {
        "\"zaehler\": \(zaehler)" + (nenner.map { ", \"nenner\": \($0)" } ?? "")
    }
}
