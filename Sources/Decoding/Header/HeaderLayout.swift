internal import Config
internal import Files
internal import Schema

/// What the header of a kind of file is to hold.
struct HeaderLayout<Column: InputColumn> {
    let columns: [Column]
    let mandatory: [Column]
    /// The header in the file by our column, where the config names another.
    var spalten: [Column: HeaderName] = [:]
    /// Values for columns that the file lacks.
    var konstanten: [Column: String] = [:]
    /// True for files that `krm.yml` may map.
    var isMappable = false

    /// What to tell of a column that the file lacks; nil when it may.
    func lacks(_ column: Column) -> String? {
        if let name = spalten[column] {
            return
                "Die Konfiguration erwartet für „\(column.name)“ die Spalte „\(name.text)“; die Kopfzeile hat sie nicht. "
                + "Berichtigen Sie export › spalten in krm.yml oder den Export."
        }
        guard mandatory.contains(column) else { return nil }
        let what = "Die Pflichtspalte „\(column.name)“ fehlt in der Kopfzeile; ergänzen Sie sie"
        return isMappable ? what + " im Export, oder ordnen Sie sie in krm.yml unter „export“ zu." : what + "."
    }

    /// What to tell of a first row that names no column at all.
    var noHeader: String {
        let what = "Diese Zeile ist keine Kopfzeile: Sie nennt keine einzige erwartete Spalte. "
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
