package import Days

/// An export of invented Erhebungsbögen, row by row, in constant memory; the same for the same numbers on every machine.
package struct SampleExport {
    private let rows: Int
    private let from: Day
    private let calendar: SampleCalendar
    private let width: Int
    private var writer: SampleCase
    private var faults: SampleFaults?
    private var day = 0
    private var done = 0

    /// - Parameters:
    ///   - rows: 1 or more.
    ///   - to: the last Eingang and the Stand; never before `from`.
    ///   - faults: the share of rows that a check is to refuse, 0 to 1.
    ///   - isTidy: leaves out what a check warns of.
    package init(rows: Int, seed: UInt64, from: Day, to: Day, faults: Double = 0, isTidy: Bool = false) {
        self.rows = rows
        self.from = from
        calendar = SampleCalendar(from: from, to: to)
        width = max(7, String(rows).utf8.count)
        let rowsADay = rows / (to - from + 1)
        writer = SampleCase(seed: seed, stand: to, calendar: calendar, rowsADay: rowsADay, isTidy: isTidy)
        self.faults = faults > 0 ? SampleFaults(share: faults, seed: seed, stand: to) : nil
    }

    private static let names =
        "vorgangsnummer;eingang;eingangsweg;art;team;anliegen_1;anliegen_2;anliegen_3;sofortsache;zwischennachricht;"
        + "ansprechpartner_benannt;abschluss;antwortform;vermerk;verzicht_schriftlich;schlusszeichnung;eskaliert;"
        + "bewertung;ergebnis;entschuldigung;folge_von;eroertert_am;externe_frist;weitergeleitet_an;stand;"
        + "an_buero;bogen_eingang;alternative_geprueft;schlusszeichnung_vorbehalten;bemerkung"

    /// The header row of an export without faults, with its line end.
    package static let header = names + "\r\n"

    /// The header row, with its line end.
    package var header: String { Self.names + (faults == nil ? "" : SampleFaults.column) + "\r\n" }

    /// How many faulty rows were written so far.
    package var faultyRows: Int { faults?.made ?? 0 }

    /// Appends the next row to `bytes`; false when all are written.
    package mutating func next(_ bytes: inout [UInt8]) -> Bool {
        guard done < rows else { return false }
        while done >= calendar.received(of: rows, by: day) { day += 1 }
        done += 1
        let digits = String(done)
        let number = SampleOffice.prefix + String(repeating: "0", count: width - digits.utf8.count) + digits
        let cells = writer.cells(number, eingang: from + day)
        if faults == nil {
            bytes.append(contentsOf: cells.joined(separator: ";").utf8)
        } else {
            faults?.append(cells, to: &bytes)
        }
        bytes.append(contentsOf: [0x0D, 0x0A])
        return true
    }
}
