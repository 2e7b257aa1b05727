internal import CSV
internal import Config
internal import Days
internal import German
internal import Schema
internal import Spelling

/// What is noticed about a file as a whole while its rows are decoded.
struct FileNotes {
    struct Swallowing {
        /// Where the cell starts.
        let place: CellPlace
        /// The line of the cell that looks like a row, from 0.
        let line: Int
    }

    var swallowing: Swallowing?
    /// Lines of rows with bytes that are no text.
    var linesWithoutText: [Int] = []
    /// A line below the first that looks like the header.
    private(set) var headerLine: Int?
    private var looked = 0

    /// Adds what was noticed in the rows that follow.
    mutating func append(_ other: FileNotes) {
        swallowing = swallowing ?? other.swallowing
        linesWithoutText += other.linesWithoutText
    }

    /// Looks whether a row of a file without a header is one.
    mutating func look(for header: Header<Column>, in reader: borrowing RowReader) {
        guard header.isNone, headerLine == nil, looked < 30, reader.flaw == nil else { return }
        looked += 1
        var known = Set<Column>()
        for index in 0..<min(reader.count, 200) {
            if let column = header.column(named: Fold.header(reader[index].trimmed.text)) { known.insert(column) }
        }
        if known.count >= 3 { headerLine = reader.line }
    }
}

extension FileDecoder {
    /// Tells a flaw of the row's form; what may have taken further rows along refuses the file.
    mutating func note(_ flaw: RowForm.Flaw, _ reader: borrowing RowReader) {
        let place = CellPlace(reader, flaw.field)
        if flaw.rule == .keinText {
            notes.linesWithoutText.append(reader.line)
            report(flaw.rule, place, column: nil, flaw.message)
        } else if flaw.isOfFile {
            file.findings.add(ofFile: flaw.rule.finding(at: place.position(in: file.path), flaw.message))
            // No finding of its own, but nobody may use it.
            isRejected = true
        } else {
            report(flaw.rule, place, column: nil, flaw.message)
        }
    }

    /// Says at the end of the file what concerns all of it.
    mutating func finish() {
        for finding in header.findings(suspected: suspectedDelimiter, headerLine: notes.headerLine) {
            file.findings.add(ofFile: finding)
        }
        if let swallowing = notes.swallowing {
            let lines = German.count(swallowing.line, "Zeile", "Zeilen")
            refuse(
                .zeilenVerschluckt,
                swallowing.place,
                "Die Zelle, die hier mit einem Anführungszeichen beginnt, reicht über Zeilen, die wie Vorgänge aussehen (schon "
                    + "\(lines) darunter). Verdoppeln Sie Anführungszeichen, die zum Text gehören, und setzen Sie die Zelle in "
                    + "Anführungszeichen; wie viele Zeilen sonst fehlen, weiß niemand."
            )
        }
        if notes.linesWithoutText.count > 2 {
            let lines = notes.linesWithoutText.prefix(5).map { String($0) }.joined(separator: ", ")
            let more = notes.linesWithoutText.count > 5 ? " …" : ""
            refuse(
                .zeichensatzGemischt,
                CellPlace(line: 1, column: 1),
                "Die Datei ist in zwei Zeichensätzen geschrieben: In den Zeilen \(lines)\(more) steht, was in "
                    + "\(file.dialect.encoding.rawValue) kein Text ist. Legen Sie die Teile einzeln ab, oder speichern Sie "
                    + "beide als UTF-8, bevor Sie sie zusammenfügen."
            )
        }
        for (index, notes) in dateColumns.enumerated() {
            let column = plan.dates[index].column
            if let (place, form) = notes.secondForm { refuseTwoForms(column, place, form.example) }
            if !profile.ortszeit, let place = notes.midnightInUTC {
                let message =
                    "„\(column.name)“: Alle Zeiten sind Mitternacht in Deutschland, aber in UTC geschrieben, und jedes Datum "
                    + "zählt einen Tag zu früh; setzen Sie in krm.yml export: {ortszeit: true}."
                file.findings.add(ofFile: DataRule.datumUTC.finding(at: place.position(in: file.path), message))
            }
        }
        file.unknownValues = unknownValues.overview { [profile] in profile.spalten[$0]?.text }
    }

    private mutating func refuseTwoForms(_ column: Column, _ place: CellPlace, _ example: String) {
        file.findings.removeAll(.datumUnlesbar, column: column.name)
        refuse(
            .datumZweiFormen,
            place,
            "„\(column.name)“: Die Spalte hat Daten in zwei Formen; hier beginnt eine wie \(example). Ein Programm hat wohl Tag "
                + "und Monat vertauscht, wo es ging: Auch die lesbaren Daten können falsch sein. Exportieren Sie noch einmal, "
                + "ohne die Datei zu öffnen und zu speichern."
        )
    }

    private mutating func refuse(_ rule: DataRule, _ place: CellPlace, _ message: String) {
        file.findings.add(ofFile: rule.finding(at: place.position(in: file.path), message))
    }
}
