internal import CSV
internal import Days
internal import Files
internal import Schema

/// The German wording of messages about a cell's value: what was found, what was expected, what to do.
struct Wording {
    let text: CellText

    /// What kind of list a code is looked up in; it decides where a missing one is to be added.
    enum List {
        case codes, teams, bereiche, anliegen, massnahmen
    }

    func missing(_ column: String, in role: InputRole, isTranslated: Bool) -> String {
        if isTranslated {
            return "„\(column)“ wird von krm.yml (export › werte) in einen leeren Wert übersetzt, ist aber Pflicht; "
                + "nennen Sie dort einen Wert."
        }
        let place = role == .eingangsliste ? "in der Eingangsliste" : "im Erhebungsbogen"
        return "„\(column)“ ist leer; der Wert ist Pflicht. Tragen Sie ihn \(place) nach."
    }

    func unreadableDate(_ column: String, _ cell: Cell, _ flaw: DateFlaw, hasPattern: Bool) -> String {
        let form = hasPattern ? "ein Datum in der Form von „datumsformat“ in krm.yml" : "TT.MM.JJJJ oder JJJJ-MM-TT"
        return "„\(column)“: kein Datum (\(text.describeDate(cell))); erwartet wird \(form). "
            + repair(of: flaw, column)
    }

    /// What somebody without a programmer can do.
    private func repair(of flaw: DateFlaw, _ column: String) -> String {
        switch flaw {
        case .hashes: "Die Spalte war beim Speichern nicht breit genug; machen Sie sie breiter und speichern Sie neu."
        case .spreadsheetError: "Hier steht der Fehler einer Formel; berichtigen Sie sie oder leeren Sie die Zelle."
        case .formula: "Hier steht eine Formel; geben Sie das Datum ohne =\"…\" aus."
        case .excelSerial: "Das ist wohl Excels Tageszahl; formatieren Sie die Spalte als Datum und speichern Sie neu."
        case .unixTime: "Das sind wohl Sekunden seit 1970; geben Sie im Fachverfahren ein Datum aus."
        case .placeholder:
            "Heißt die Angabe „kein Datum“, übersetzen Sie sie in krm.yml: export: {werte: {\(column): {\"…\": \"\"}}}."
        case .impossibleDay: "Diesen Tag gibt es nicht; berichtigen Sie das Datum."
        case .time24: "24:00 ist 0:00 Uhr des nächsten Tages; geben Sie die Zeit so aus."
        case .impossibleTime: "Diese Uhrzeit gibt es nicht; berichtigen Sie sie."
        case .textBehind: "Hinter dem Datum steht noch Text; nehmen Sie ihn heraus."
        case .form(let form), .wrongPattern(let form): pattern(form)
        case .unknown: "Berichtigen Sie das Datum, oder nennen Sie die Form in krm.yml (export › datumsformat)."
        }
    }

    private func pattern(_ form: DateForm) -> String {
        let patterns = form.patterns.map { "\"\($0)\"" }
        guard let first = patterns.first else {
            return "Berichtigen Sie das Datum, oder nennen Sie die Form in krm.yml (export › datumsformat)."
        }
        let others = form.isAmbiguous ? " oder \(patterns.dropFirst().joined(separator: " oder "))" : ""
        return "Sind alle so geschrieben wie \(form.example), nennen Sie in krm.yml datumsformat: \(first)\(others)."
    }

    /// What may be shown of a value that is no code, for lists.
    func shown(_ cell: Cell, in table: CodeTable) -> String {
        text.quotedNearMiss(cell, in: table) ?? text.describe(cell)
    }

    func unknown(_ column: String, _ cell: Cell, in list: List, _ table: CodeTable) -> String {
        let nearMiss = text.nearMiss(cell, in: table)
        let what = text.describe(cell)
        switch list {
        case .codes:
            if let nearMiss { return "„\(column)“: \(nearMiss)" }
            return "„\(column)“: unbekannter Wert (\(what)); erlaubt sind \(table.codes.joined(separator: ", ")). "
                + "Andere Schreibweisen übersetzt krm.yml unter export › werte."
        case .teams:
            if let nearMiss { return "„\(column)“: \(nearMiss) Ein neues Team gehört in krm.yml unter „bereiche“." }
            return
                "„\(column)“: unbekanntes Team (\(what)); erwartet wird Nummer oder Name eines Teams. Berichtigen Sie "
                + "den Wert, oder tragen Sie das Team in krm.yml unter „bereiche“ ein."
        case .bereiche:
            if let nearMiss { return "„\(column)“: \(nearMiss)" }
            return "„\(column)“: unbekannter Bereich (\(what)); erwartet wird Nummer oder Name eines Bereichs. "
                + "Berichtigen Sie den Wert, oder tragen Sie den Bereich in krm.yml ein."
        case .anliegen:
            if let nearMiss { return "„\(column)“: \(nearMiss) Ein neues Anliegen gehört in krm.yml unter „anliegen“." }
            let example = table.codes.first.map { ", etwa „\($0)“" } ?? ""
            return
                "„\(column)“: unbekanntes Anliegen (\(what)); erwartet wird ein Code aus krm.yml\(example). Berichtigen "
                + "Sie den Wert, oder tragen Sie das Anliegen in krm.yml unter „anliegen“ ein."
        case .massnahmen:
            if let nearMiss { return "„\(column)“: \(nearMiss) Eine neue Maßnahme gehört in massnahmen.csv." }
            return "„\(column)“: Diese Maßnahme (\(what)) steht nicht in massnahmen.csv; ergänzen Sie sie dort, oder "
                + "berichtigen Sie die Kennung."
        }
    }

    func personalData(_ column: String, _ what: String) -> String {
        "„\(column)“ enthält vermutlich \(what) (***); entfernen Sie die Angabe aus der Datei."
    }
}
