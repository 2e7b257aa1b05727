internal import German
internal import Schema

extension Proposal {
    /// What a person must decide, and how.
    func text(_ decision: Decision) -> String {
        switch decision {
        case .einrichtung: "Name der Einrichtung eintragen, und unter „land“ das Land: Es bestimmt die Feiertage."
        case .stichtag:
            "Der Stichtag ist der letzte Tag, den der Export nennt. Im Alltag löschen und bei jedem Lauf nennen: "
                + "krm build --stichtag …"
        case .berichte: "Der Export reicht weit zurück; die Berichte beginnen erst mit dem Jahr vor dem Stichtag."
        case .teams:
            "Der Export nennt keine Teams; alles zählt bei einem einzigen. Gibt es eine Spalte dafür, sie unter „spalten“ "
                + "als „team“ zuordnen und die Teams unter „bereiche“ eintragen."
        case .bereiche:
            office.hasOwnBereiche
                ? "Bereiche und Teams stammen aus dem Export; Namen und Reihenfolge prüfen."
                : "Die Teams stammen aus dem Export und stehen in einem einzigen Bereich; auf die Bereiche verteilen."
        case .anliegenGroups:
            "Bei Anliegen mit dieser Nummer ist die Gruppe nur vermutet: „sach.“ (worum es geht), „verhalten.“ (wie jemand "
                + "behandelt wurde) oder „rahmen.“ (unter welchen Umständen)."
        case .datumsformat:
            "Ob der Tag oder der Monat zuerst steht, zeigt kein Datum des Exports; „datumsformat“ prüfen."
        case .ortszeit:
            "Alle Zeiten sind Mitternacht in Weltzeit, deshalb „ortszeit“: das Datum einiger Vorgänge nachsehen."
        case .missing(let column): missing(column)
        case .constant(let column):
            "Der Export hat keine Spalte „\(column.name)“; jeder Vorgang zählt, als stünde dort der Wert unter „konstanten“."
        case .field(let column):
            "\(place(column)) gilt als „\(column.name)“, weil die Werte oder ein Teil der Überschrift dafür sprechen. Stimmt das?"
        case .values(let column): values(column)
        case .repeatedNumbers:
            "Einige Vorgangsnummern stehen mehrmals da. Sind es Fassungen eines Vorgangs, braucht der Export eine Spalte mit dem "
                + "Stand; beginnen die Nummern jedes Jahr neu, hilft nummernkreis: jahr."
        case .noDates(let column):
            "In \(place(column)) („\(column.name)“) stehen Zellen, die kein Datum sind; „krm check“ nennt ihre Zeilen."
        }
    }

    private func missing(_ column: Column) -> String {
        switch column {
        case .vorgangsnummer:
            "Keine Spalte hat in jeder Zeile eine eigene Nummer; ohne Vorgangsnummer ist der Export nicht zu lesen. Mit der "
                + "laufenden Nummer des KRM exportieren, nie mit Kundennummer oder BG-Nummer."
        case .eingang:
            "Keine Spalte ist als Datum des Eingangs zu erkennen; ohne es ist der Export nicht zu lesen. Unter „spalten“ "
                + "eintragen, bei einer anderen Schreibweise auch „datumsformat“."
        default:
            "Keine Spalte ist als Datum des Abschlusses zu erkennen; alle Vorgänge gelten als offen. Gibt es eine, sie unter "
                + "„spalten“ als „abschluss“ zuordnen."
        }
    }

    private func values(_ column: Column) -> String {
        let what =
            "Werte der Spalte „\(column.name)“: Die Übersetzungen mit dieser Nummer sind vermutet oder ein Notbehelf"
        let other = translations[column]?.other.map {
            " „*“ steht für jeden anderen Wert\($0.isEmpty ? " und macht ihn leer" : "")."
        }
        return what + "." + (other ?? "")
    }

    /// `Spalte 4`
    private func place(_ column: Column) -> String { "Spalte \((assignment.choices[column]?.field ?? 0) + 1)" }
}
