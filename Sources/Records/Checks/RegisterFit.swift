internal import Days
internal import Diagnostics
internal import German
internal import Schema

/// Says when a register and the Bögen seem to number differently.
struct RegisterFit {
    private var months: Set<Int> = []
    /// Written Bögen of these months, and those of them that are in the register.
    private(set) var written = 0
    private(set) var listed = 0

    mutating func add(entry row: Reaktion) { if let month = RegisterFit.month(row) { months.insert(month) } }

    /// After all entries.
    mutating func add(bogen row: Reaktion, isListed: Bool) {
        guard row.isSchriftlich, let month = RegisterFit.month(row), months.contains(month) else { return }
        written += 1
        if isListed { listed += 1 }
    }

    /// - Parameter path: of the first register.
    func finding(_ path: String) -> Finding? {
        guard written >= 10, listed * 10 < written else { return nil }
        let found = listed == 0 ? "keiner" : German.number(listed)
        let message =
            "Von \(German.number(written)) schriftlichen Vorgängen der Monate, die die Eingangsliste nennt, steht \(found) in ihr; "
            + "beide nummerieren wohl verschieden. Nehmen Sie in Eingangsliste und Erhebungsbögen dieselben Nummern."
        return DataRule.registerPasstNicht.finding(at: Position(file: path, line: 1, column: 1), message)
    }

    private static func month(_ row: Reaktion) -> Int? {
        row.eingang == Reaktion.noDay ? nil : Day(number: row.eingang).monthNumber
    }
}
