internal import Analysis
internal import CSV
package import Commands
internal import CommonMark
internal import Config
internal import Days
package import Diagnostics
internal import Figures
internal import Files
internal import Glibc
internal import Records
internal import Reports
internal import Statistics
internal import Workers

/// `krm dump`: every station can be looked at, and checked against somebody else's reference.
package enum DumpRun {
    /// Each row as a JSON array of strings; an unclosed quote or text behind a closing quote is an error in the data.
    package static func rows(_ options: DumpOptions.Rows, _: Surroundings, _ console: Console) throws(Failure) {
        let bytes: [UInt8]? = options.file == .standardInput ? try StandardInput.read() : nil
        var reader: RowReader
        do throws(ReadFailure) {
            reader =
                if let bytes {
                    try .open(bytes: bytes, settings: options.dialect, rowLimit: .max)
                } else {
                    try .open(path: options.file.name, settings: options.dialect, rowLimit: .max)
                }
        } catch {
            throw unreadable(error)
        }
        var block: [UInt8] = []
        let flawed = try RowsDump.run(&reader, failure: unreadable) { (line) throws(Failure) in
            block += line
            guard block.count >= 65_536 else { return }
            try console.write(block)
            block.removeAll(keepingCapacity: true)
        }
        try console.write(block)
        if let flawed { throw Failure(.data, [finding(flawed, options.file.name)]) }
    }

    private static func unreadable(_ failure: ReadFailure) -> Failure {
        let message = "Die Datei kann nicht gelesen werden: \(failure.reason)."
        return Failure(.environment, [Finding(.error, "datei-unlesbar", at: Position(file: failure.path), message)])
    }

    private static func finding(_ row: FlawedRow, _ name: String) -> Finding {
        let position = Position(file: name, line: row.line, column: row.column)
        switch row.flaw {
        case .unclosedQuote:
            let message = "Ein Anführungszeichen wird bis zum Ende der Datei nicht geschlossen."
            return Finding(.error, "anfuehrungszeichen-offen", at: position, message)
        case .textBehindQuote:
            let message = "Hinter dem schließenden Anführungszeichen steht noch Text."
            return Finding(.error, "text-nach-anfuehrungszeichen", at: position, message)
        case .tooLong:
            return Finding(.error, "datei-kein-csv", at: position, "Die Zeile ist zu lang.")
        }
    }

    /// Every figure of the internal edition, one entry of `kennzahlen.json` a line.
    package static func figures(
        _ options: DumpOptions.Figures,
        _ surroundings: Surroundings,
        _ console: Console
    ) throws(Failure) {
        let input = try Input.read(
            folder: options.data,
            showValues: false,
            stichtag: surroundings.stichtag,
            jobs: surroundings.cores,
            hashes: false
        )
        if input.log.count(.error) > 0 { throw Failure(.data, input.log.summarised) }
        let stichtag = try surroundings.stichtag.resolve(option: nil, config: input.project.stichtag)
        let plan = try ReportPlan(
            input.project,
            firstEingang: input.records.firstEingang,
            stichtag: stichtag.day,
            extra: options.zeitraeume
        )
        let figures = try Analysis.figures(input.project, input.records, plan.all, jobs: surroundings.cores)
        let shown = figures.prefix(plan.reported.count).filter { period in
            options.zeitraeume.isEmpty || options.zeitraeume.contains(period.zeitraum.period)
        }
        guard let catalogue = figures.first?.catalogue else { return }
        let file = KennzahlenFile(catalogue, csv: false)
        // A few periods at a time, so that what is written does not lie in memory as a whole.
        for start in stride(from: 0, to: shown.count, by: 16) {
            let some = Array(shown[start..<min(start + 16, shown.count)])
            for lines in Parallel.map(some, jobs: surroundings.cores, { file.lines($0) }) {
                try console.write(lines)
            }
        }
    }

    package static func kalender(_ options: DumpOptions.Kalender, _: Surroundings, _ console: Console) throws(Failure) {
        var lines = LineWriter(console)
        let days = KalenderDump.lines(
            land: options.land,
            regional: options.regional,
            from: options.from,
            to: options.to
        )
        for line in days { try lines.line(line) }
        try lines.finish()
    }

    /// Every column of the input files, as `docs/Spalten.md` has it.
    package static func spalten(_: DumpOptions.Spalten, _: Surroundings, _ console: Console) throws(Failure) {
        try console.write(ColumnBook.markdown)
    }

    package static func html(_ options: DumpOptions.Html, _: Surroundings, _ console: Console) throws(Failure) {
        try console.write(CommonMark.fragment(String(decoding: read(options.file), as: UTF8.self)))
    }

    /// A series of numbers as an XmR chart.
    package static func spc(_ options: DumpOptions.Spc, _: Surroundings, _ console: Console) throws(Failure) {
        try numbers(options.file, rule: "zahlenreihe", console) { (text) throws(DumpProblem) in try SPCDump.run(text) }
    }

    /// The judging rules, a question a line.
    package static func urteil(_ options: DumpOptions.Urteil, _: Surroundings, _ console: Console) throws(Failure) {
        try numbers(options.file, rule: "urteil", console) { (text) throws(DumpProblem) in try UrteilDump.run(text) }
    }

    private static func numbers(
        _ file: InputSource,
        rule: String,
        _ console: Console,
        _ run: (String) throws(DumpProblem) -> String
    ) throws(Failure) {
        let text = String(decoding: try read(file), as: UTF8.self)
        let out: String
        do {
            out = try run(text)
        } catch {
            let place = Position(file: file.name, line: error.line, column: error.column)
            throw Failure(.data, [Finding(.error, rule, at: place, error.message + ".")])
        }
        try console.write(out)
    }

    private static func read(_ file: InputSource) throws(Failure) -> [UInt8] {
        switch file {
        case .standardInput: return try StandardInput.read()
        case .path(let path):
            do { return try DiskFile.read(path) } catch { throw error.failure }
        }
    }
}

/// What comes in through a pipe.
enum StandardInput {
    static func read() throws(Failure) -> [UInt8] {
        var out: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = Glibc.read(0, &block, block.count)
            if count == 0 { return out }
            if count < 0 {
                if errno == EINTR { continue }
                let message = "Die Standardeingabe lässt sich nicht lesen."
                throw Failure(.environment, [Finding(.error, "datei-unlesbar", message)])
            }
            out.append(contentsOf: block[..<count])
        }
    }
}
