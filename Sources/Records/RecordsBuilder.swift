internal import Config
internal import Days
internal import Schema

/// Joins Bögen and register into the rows that count, and checks the links between them.
struct RecordsBuilder {
    private let boegen: Merge
    private let liste: Merge
    private let project: Project
    private(set) var pendingOfBoegen: [PendingFinding] = []
    private(set) var pendingOfListe: [PendingFinding] = []
    /// The row in `Records` of every key that counts, -1 for the others.
    private var rowOfKey: [Int32] = []

    init(boegen: Merge, liste: Merge, project: Project) {
        self.boegen = boegen
        self.liste = liste
        self.project = project
    }

    mutating func build(into records: inout Records) {
        rowOfKey = [Int32](repeating: -1, count: max(boegen.winners.count, liste.winners.count))
        var origin: [Int] = []
        addBoegen(&records, &origin)
        addRegister(&records)
        link(&records, origin)
    }

    private mutating func addBoegen(_ records: inout Records, _ origin: inout [Int]) {
        var global = 0
        for (index, batch) in boegen.batches.enumerated() {
            for (row, state) in batch.states.enumerated() {
                defer { global += 1 }
                guard state == .used, boegen.keys[global] >= 0 else { continue }
                rowOfKey[Int(boegen.keys[global])] = Int32(records.rows.count)
                records.rows.append(batch.rows[row])
                records.fileOfRow.append(UInt16(index))
                records.lineOfRow.append(batch.lines[row])
                origin.append(global)
            }
        }
    }

    /// A number in the register without a Bogen is an open row of Art `ohne_bogen`; a Bogen beats the register.
    private mutating func addRegister(_ records: inout Records) {
        var global = 0
        for (index, batch) in liste.batches.enumerated() {
            for (row, state) in batch.states.enumerated() {
                defer { global += 1 }
                let key = liste.keys[global]
                guard state == .used, key >= 0 else { continue }
                records.registerRows += 1
                let bogen = Int(key) < boegen.winners.count ? boegen.winners[Int(key)] : -1
                if bogen >= 0 {
                    compare(batch.rows[row], boegen.reaktion(Int(bogen)), index, row)
                } else if bogen == -1 {
                    records.rows.append(batch.rows[row])
                    records.fileOfRow.append(UInt16(boegen.batches.count + index))
                    records.lineOfRow.append(batch.lines[row])
                }
            }
        }
    }

    private mutating func compare(_ entry: Reaktion, _ bogen: Reaktion, _ batch: Int, _ row: Int) {
        var differing: [String] = []
        if entry.eingang != bogen.eingang { differing.append("Eingang") }
        if entry.team != bogen.team { differing.append("Team") }
        guard !differing.isEmpty else { return }
        pendingOfListe.append(
            PendingFinding(
                batch: batch,
                row: row,
                field: liste.batches[batch].fieldOfKey,
                column: .vorgangsnummer,
                rule: .registerAbweichend,
                message: "\(differing.joined(separator: " und ")) in der Eingangsliste und im Erhebungsbogen stimmen "
                    + "nicht überein; es gilt der Erhebungsbogen. Berichtigen Sie die falsche Angabe."
            )
        )
    }

    // MARK: Folgereaktionen

    private mutating func link(_ records: inout Records, _ origin: [Int]) {
        records.folgeVon = [Int32](repeating: -1, count: records.rows.count)
        for (row, global) in origin.enumerated() {
            let key = boegen.folgeVon[global]
            guard key >= 0 else { continue }
            let earlier = Int(key) < rowOfKey.count ? rowOfKey[Int(key)] : -1
            records.folgeVon[row] = earlier
            check(records, row, Int(earlier), origin)
        }
        checkCircles(records, origin)
    }

    private mutating func check(_ records: Records, _ row: Int, _ earlier: Int, _ origin: [Int]) {
        guard earlier >= 0 else {
            warn(
                row,
                origin,
                .folgeOhneVorgang,
                "Der frühere Vorgang zu dieser Folgereaktion fehlt in den Exporten oder wurde abgelehnt; sie zählt nicht als "
                    + "Folgereaktion. Prüfen Sie „folge_von“, oder ergänzen Sie den früheren Export."
            )
            return
        }
        if earlier == row { return }
        let first = records.rows[earlier]
        if !first.isKRM {
            warn(
                row,
                origin,
                .folgeWeitergeleitet,
                "Der frühere Vorgang wurde weitergeleitet und ist kein KRM-Vorgang; die Zeile zählt nicht als "
                    + "Folgereaktion. Prüfen Sie „folge_von“ und „weitergeleitet_an“."
            )
        } else if !first.isClosed {
            warn(
                row,
                origin,
                .folgeVorgangOffen,
                "Der frühere Vorgang ist noch offen; eine Folgereaktion setzt einen Abschluss voraus (GA 3 (2)). Tragen "
                    + "Sie ihn nach, oder lassen Sie „folge_von“ leer."
            )
        } else if first.abschluss > records.rows.eingang(of: row) {
            warn(
                row,
                origin,
                .folgeVorAbschluss,
                "Der frühere Vorgang wurde erst nach diesem Eingang abgeschlossen; die Zeile zählt nicht als "
                    + "Folgereaktion. Prüfen Sie „folge_von“ und die Daten beider Vorgänge."
            )
        }
    }

    /// Follows the links; every circle is told once, at its first row.
    private mutating func checkCircles(_ records: Records, _ origin: [Int]) {
        var mark = [Int32](repeating: -1, count: records.rows.count)
        for start in 0..<records.rows.count where mark[start] < 0 && records.folgeVon[start] >= 0 {
            var row = start
            while row >= 0, mark[row] < 0 {
                mark[row] = Int32(start)
                row = Int(records.folgeVon[row])
            }
            guard row >= 0, mark[row] == Int32(start) else { continue }
            var first = row
            var member = Int(records.folgeVon[row])
            while member != row {
                first = min(first, member)
                member = Int(records.folgeVon[member])
            }
            warn(
                first,
                origin,
                .folgeKreis,
                "Die Verweise auf frühere Vorgänge laufen im Kreis; berichtigen Sie „folge_von“."
            )
        }
    }

    private mutating func warn(_ row: Int, _ origin: [Int], _ rule: DataRule, _ message: String) {
        let (batch, local) = boegen.local(origin[row])
        pendingOfBoegen.append(
            PendingFinding(
                batch: batch,
                row: local,
                field: boegen.batches[batch].fieldOfFolgeVon,
                column: .folgeVon,
                rule: rule,
                message: message
            )
        )
    }
}
