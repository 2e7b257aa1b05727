internal import Decoding
internal import Schema

/// A row that names an earlier case.
struct FolgeLink {
    /// Index into `Records.rows`.
    let row: Int
    /// Index of its file among the exports.
    let file: Int
    let folge: DecodedFile.Folge
}

/// Resolves `folge_von` and says what is odd about it.
struct FolgeLinks {
    struct Warning {
        let link: FolgeLink
        let rule: DataRule
        let message: String
    }

    private(set) var warnings: [Warning] = []

    /// - Parameters:
    ///   - winners: the row of all files that stands for each key, negative without one.
    ///   - kept: which of those rows `records` has.
    init(_ links: [FolgeLink], _ winners: [Int32], _ kept: KeptRows, _ records: inout Records) {
        records.folgeVon = [Int32](repeating: -1, count: records.rows.count)
        for link in links {
            var earlier: Int32 = -1
            for key in [link.folge.key, link.folge.yearBefore] where earlier < 0 && key >= 0 && Int(key) < winners.count
            {
                if winners[Int(key)] >= 0 { earlier = kept[winners[Int(key)]] }
            }
            records.folgeVon[link.row] = earlier
            check(records, link, Int(earlier))
        }
        checkCircles(records, links)
    }

    private mutating func check(_ records: Records, _ link: FolgeLink, _ earlier: Int) {
        guard earlier >= 0 else {
            warn(
                link,
                .folgeOhneVorgang,
                "Der frühere Vorgang zu dieser Folgereaktion fehlt in den Exporten oder wurde abgelehnt; sie zählt nicht als "
                    + "Folgereaktion. Prüfen Sie „folge_von“, oder ergänzen Sie den früheren Export."
            )
            return
        }
        if earlier == link.row { return }
        let first = records.rows[earlier]
        if !first.isKRM {
            warn(
                link,
                .folgeWeitergeleitet,
                "Der frühere Vorgang wurde weitergeleitet und ist kein KRM-Vorgang; die Zeile zählt nicht als "
                    + "Folgereaktion. Prüfen Sie „folge_von“ und „weitergeleitet_an“."
            )
        } else if !first.isClosed {
            warn(
                link,
                .folgeVorgangOffen,
                "Der frühere Vorgang ist noch offen; eine Folgereaktion setzt einen Abschluss voraus (GA 3 (2)). Tragen "
                    + "Sie ihn nach, oder lassen Sie „folge_von“ leer."
            )
        } else if first.abschluss > records.rows[link.row].eingang {
            warn(
                link,
                .folgeVorAbschluss,
                "Der frühere Vorgang wurde erst nach diesem Eingang abgeschlossen; die Zeile zählt nicht als "
                    + "Folgereaktion. Prüfen Sie „folge_von“ und die Daten beider Vorgänge."
            )
        }
    }

    /// Follows the links; every circle is told once, at its first row.
    private mutating func checkCircles(_ records: Records, _ links: [FolgeLink]) {
        var mark: [Int: Int] = [:]
        // Somewhere in a circle a row names a later one, or itself.
        for start in links.map(\.row) where Int(records.folgeVon[start]) >= start && mark[start] == nil {
            var row = start
            while row >= 0, mark[row] == nil {
                mark[row] = start
                row = Int(records.folgeVon[row])
            }
            guard row >= 0, mark[row] == start else { continue }
            var first = row
            var member = Int(records.folgeVon[row])
            while member != row {
                first = min(first, member)
                member = Int(records.folgeVon[member])
            }
            warn(
                Self.link(of: first, in: links),
                .folgeKreis,
                "Die Verweise auf frühere Vorgänge laufen im Kreis; berichtigen Sie „folge_von“."
            )
        }
    }

    /// The link of a row that has one; they are in the order of the rows.
    private static func link(of row: Int, in links: [FolgeLink]) -> FolgeLink {
        var (low, high) = (0, links.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if links[middle].row < row { low = middle + 1 } else { high = middle }
        }
        return links[low]
    }

    private mutating func warn(_ link: FolgeLink, _ rule: DataRule, _ message: String) {
        warnings.append(Warning(link: link, rule: rule, message: message))
    }
}
