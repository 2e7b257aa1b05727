internal import German
internal import Schema

extension Proposal {
    /// What a person must decide, and how.
    func text(_ decision: Decision) -> String {
        switch decision {
        case .einrichtung: "Name der Einrichtung eintragen, und unter „land“ das Land: Es bestimmt die Feiertage."
        case .stichtag:
            "Der Stichtag ist der letzte Tag, an dem nach dem Export etwas einging oder erledigt wurde. Im Alltag löschen und bei jedem Lauf nennen: "
                + "krm build --stichtag …"
        case .berichte: "Der Export reicht weit zurück; die Berichte beginnen erst mit dem Jahr vor dem Stichtag."
        case .teams:
            "Keine Spalte ist als Team zu erkennen; alles zählt bei einem einzigen. Gibt es eine, sie unter „spalten“ als "
                + "„team“ zuordnen und die Teams unter „bereiche“ eintragen."
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
            "Die Zeiten sind in Weltzeit geschrieben, deshalb „ortszeit“: das Datum einiger Vorgänge nachsehen."
        case .missing(let column): missing(column)
        case .constant(let column):
            "Keine Spalte ist als „\(column.name)“ zu erkennen; jeder Vorgang zählt, als stünde dort der Wert unter "
                + "„konstanten“. Gibt es eine, sie unter „spalten“ zuordnen und die Konstante löschen\(candidates)."
        case .field(let column):
            "\(place(column)) gilt als „\(column.name)“, weil die Werte oder ein Teil der Überschrift dafür sprechen. Stimmt das?"
        case .values(let column): values(column)
        case .repeatedNumbers:
            "Einige Vorgangsnummern stehen mehrmals da. Sind es Fassungen eines Vorgangs, braucht der Export eine Spalte mit dem "
                + "Stand; beginnen die Nummern jedes Jahr neu, hilft nummernkreis: jahr."
        case .yearlyNumbers:
            "Die Nummern in \(place(.vorgangsnummer)) beginnen jedes Jahr neu, deshalb „nummernkreis: jahr“. Stimmt das?"
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
        return what + "." + (other ?? "") + (column == .art ? forwarded : "")
    }

    /// What is not the KRM's business counts in no figure only where another column says so (GA 3 (3)).
    private var forwarded: String {
        let words = ["dienstaufsicht", "fachaufsicht", "widerspr", "dab"]
        let values = (translations[.art]?.entries ?? []).map { Fold.id($0.theirs) }
        guard values.contains(where: { value in words.contains { value.contains($0) } }) else { return "" }
        return " Was das KRM an eine andere Stelle abgibt, etwa Dienstaufsichtsbeschwerden (GA 3 (3)), zählt erst dann "
            + "nicht, wenn dieselbe Spalte auch als „weitergeleitet_an“ zugeordnet und dort übersetzt ist."
    }

    /// `; in Frage kommen die Spalten 4 und 6`
    private var candidates: String {
        let places = assignment.unassignedLists.map { String($0 + 1) }
        guard let last = places.last else { return "" }
        if places.count == 1 { return "; in Frage kommt Spalte \(last)" }
        return "; in Frage kommen die Spalten " + places.dropLast().joined(separator: ", ") + " und " + last
    }

    /// `Spalte 4`
    private func place(_ column: Column) -> String { "Spalte \((assignment.choices[column]?.field ?? 0) + 1)" }
}
