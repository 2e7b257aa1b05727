internal import CSV
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

    func unreadableDate(_ column: String, _ cell: Cell, hasPattern: Bool) -> String {
        let form = hasPattern ? "ein Datum in der Form von „datumsformat“ in krm.yml" : "TT.MM.JJJJ oder JJJJ-MM-TT"
        return "„\(column)“: kein Datum (\(text.describeDate(cell))); erwartet wird \(form). Berichtigen Sie das Datum."
    }

    func unknown(_ column: String, _ cell: Cell, in list: List, _ table: CodeTable) -> String {
        let nearMiss = text.nearMiss(cell, among: table.candidates)
        let what = text.describe(cell)
        switch list {
        case .codes:
            if let nearMiss { return "„\(column)“: \(nearMiss)" }
            return "„\(column)“: unbekannter Wert (\(what)); erlaubt sind \(table.codes.joined(separator: ", "))."
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
