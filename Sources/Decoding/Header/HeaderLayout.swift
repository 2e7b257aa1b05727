internal import Config
internal import Files
internal import German
internal import Schema

/// What the header of a kind of file is to hold.
struct HeaderLayout<Column: InputColumn>: Sendable {
    let columns: [Column]
    let mandatory: [Column]
    /// The header in the file by our column, where the config names another.
    var spalten: [Column: HeaderName] = [:]
    /// Values for columns that the file lacks.
    var konstanten: [Column: String] = [:]
    /// True for files that `krm.yml` may map.
    var isMappable = false

    func name(_ column: Column) -> HeaderName { spalten[column] ?? HeaderName(column.name) }

    func isNeeded(_ column: Column) -> Bool { spalten[column] != nil || mandatory.contains(column) }

    /// What to tell of columns that the file lacks: of those of the config one each, of all others once.
    func lacking(_ missing: [Column]) -> [String] {
        var out = missing.compactMap { column in
            spalten[column].map { name in
                "Die Konfiguration erwartet für „\(column.name)“ die Spalte „\(name.text)“; die Kopfzeile hat sie nicht. "
                    + "Berichtigen Sie export › spalten in krm.yml oder den Export."
            }
        }
        let own = missing.filter { spalten[$0] == nil }.map { "„\($0.name)“" }
        guard let first = own.first else { return out }
        let them = own.count == 1 ? "sie" : "diese"
        let what =
            own.count == 1
            ? "Die Pflichtspalte \(first) fehlt in der Kopfzeile; ergänzen Sie \(them)"
            : "Die Pflichtspalten \(German.list(own)) fehlen in der Kopfzeile; ergänzen Sie \(them)"
        out.append(isMappable ? what + " im Export, oder ordnen Sie sie in krm.yml unter „export“ zu." : what + ".")
        return out
    }

    func twice(_ column: Column) -> String {
        let what = "Die Spalte „\(column.name)“ steht mehrmals in der Kopfzeile; lassen Sie nur eine stehen"
        guard isMappable else { return what + "." }
        return what + ", oder nennen Sie in krm.yml (export › spalten) die gemeinte, etwa \(column.name): "
            + "\"\(name(column).text)#2\"."
    }

    /// What to tell of a first row that names no column at all.
    func noHeader(_ suspected: UInt8?, _ headerLine: Int?) -> String {
        let what = "Diese Zeile ist keine Kopfzeile: Sie nennt keine einzige erwartete Spalte. "
        if let headerLine {
            return what
                + "Die Kopfzeile ist wohl Zeile \(headerLine); löschen Sie die Zeilen darüber. Sonst ordnen Sie die "
                + "Spalten in krm.yml unter „export“ zu."
        }
        if let suspected {
            let setting = suspected == 0x09 ? "tab" : String(Character(Unicode.Scalar(suspected)))
            return what + "Das Trennzeichen ist wohl \(NoCase.name(suspected)); setzen Sie in krm.yml export: "
                + "{trennzeichen: \"\(setting)\"}, oder ordnen Sie dort die Spalten zu."
        }
        return isMappable
            ? what
                + "Löschen Sie Zeilen über der Kopfzeile, prüfen Sie das Trennzeichen, oder ordnen Sie die Spalten in "
                + "krm.yml unter „export“ zu."
            : what + "Löschen Sie Zeilen über der Kopfzeile, oder prüfen Sie das Trennzeichen."
    }
}

extension HeaderLayout<Column> {
    /// The layout of an export or a register; registers are this office's own, so no profile holds for them.
    init(_ role: InputRole, _ profile: ExportProfile) {
        if role == .erhebungsbogen {
            self.init(columns: Schema.Column.allCases, mandatory: Schema.Column.mandatory)
        } else {
            self.init(columns: Schema.Column.ofRegister, mandatory: Schema.Column.ofRegister)
        }
        spalten = profile.spalten
        konstanten = profile.konstanten
        isMappable = true
    }
}
