internal import Config
internal import Figures
internal import Schema

/// `docs/Spalten.md`, made from the schema and the rules of counting; a test keeps the file current.
package enum ColumnBook {
    package static var markdown: String {
        """
        # Spalten der Eingabedateien

        <!-- Erzeugt aus Sources/Schema mit krm dump spalten; nicht von Hand ändern. -->

        Welche Spalten die Dateien haben, was darin stehen darf, woher die Geschäftsanweisung (GA) sie verlangt und welche Kennzahl sie
        liest. Die Reihenfolge der Spalten ist gleich. Groß- und Kleinschreibung, Umlautschreibung (`ä` oder `ae`), Leerzeichen und
        Unterstriche zählen in Überschriften und festen Werten nicht. Eine Spalte, die nicht Pflicht ist, darf fehlen oder leer sein.
        Heißen Spalten oder Werte im Export anders, übersetzt sie `export` in `krm.yml`
        ([Konfiguration](Konfiguration.md#export), [Exporte anderer Stellen](Fremde-Exporte.md)).

        - **Nummer**: beliebiger Text, über alle Dateien und Jahre nur einmal vergeben; nie eine Kundennummer oder BG-Nummer.
        - **Datum**: `TT.MM.JJJJ`, `T.M.JJJJ`, `TT.MM.JJ` oder `JJJJ-MM-TT`, auch mit Uhrzeit.
        - **Team, Bereich, Anliegen**: Kennung oder Name, wie sie in `krm.yml` stehen.

        ## Erhebungsbogen

        Dateien in `erhebungsboegen/`. Jede Kennzahl außer `weitergeleitet.<Stelle>` lässt Vorgänge aus, bei denen `weitergeleitet_an`
        ausgefüllt ist, und fast jede gibt es auch nach Bereich, Team, Art, Eingangsweg und Anliegen; das steht nicht in jeder Zeile. Mehrere
        Zeilen mit einer Nummer sind Fassungen eines Vorgangs: Es gilt die mit dem neuesten `stand`.

        | Spalte | Pflicht | Werte | Bedeutung | GA | Kennzahlen |
        |---|---|---|---|---|---|
        \(rows(Column.allCases.map(bogen)))

        ## Eingangsliste

        Dateien in `eingangsliste/`: jeder schriftliche Eingang, bevor er bearbeitet ist. Eine Nummer ohne Erhebungsbogen ist ein offener
        Vorgang der Art `ohne_bogen` und zählt in `bogen-ausstehend`.

        | Spalte | Pflicht | Werte | Bedeutung |
        |---|---|---|---|
        \(rows(Column.ofRegister.map { [code($0.name), "ja", values($0), $0.meaning] }))

        ## Maßnahmen

        Die Datei `massnahmen.csv`.

        | Spalte | Pflicht | Werte | Bedeutung | Kennzahlen |
        |---|---|---|---|---|
        \(rows(MassnahmeColumn.allCases.map(massnahme)))

        """
    }

    // MARK: Rows

    private static func bogen(_ column: Column) -> [String] {
        let isMandatory = Column.mandatory.contains(column)
        return [
            code(column.name), isMandatory ? "ja" : "", values(column), column.meaning, column.quelle,
            figures { $0.columns(project.fristen).contains(column) },
        ]
    }

    private static func massnahme(_ column: MassnahmeColumn) -> [String] {
        let isMandatory = MassnahmeColumn.mandatory.contains(column)
        return [
            code(column.name), isMandatory ? "ja" : "", values(column), column.meaning,
            figures { $0.massnahmeColumns.contains(column) },
        ]
    }

    private static func rows(_ rows: [[String]]) -> String {
        rows.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
            .replacing("|  |", with: "| |").replacing("|  |", with: "| |")
    }

    private static func code(_ text: String) -> String { "`\(text)`" }

    // MARK: Values

    private static func values(_ column: Column) -> String {
        switch column.kind {
        case .key: "Nummer"
        case .date: "Datum"
        case .code(let list): values(list.codes)
        case .jaNein: values([JaNein.ja, .nein])
        case .team: "Team"
        case .bereich: "Bereich"
        case .anliegen: "Anliegen"
        case .massnahme: "Kennung einer Maßnahme"
        case .text: "Text"
        }
    }

    private static func values(_ column: MassnahmeColumn) -> String {
        switch column.kind {
        case .id: "Kennung: höchstens 32 Buchstaben, Ziffern, `.`, `-` und `_`"
        case .text: "Text"
        case .date: "Datum"
        case .status: values(MassnahmeStatus.allCases)
        case .anliegen: "Anliegen"
        case .bereich: "Bereich"
        case .team: "Team"
        }
    }

    /// `anregung` (auch `Idee`): what exports may write.
    private static func values(_ codes: [any Code]) -> String {
        codes.map { one in
            let others = one.aliases.map(code)
            return code(one.code) + (others.isEmpty ? "" : " (auch \(others.joined(separator: ", ")))")
        }
        .joined(separator: ", ")
    }

    // MARK: Figures

    /// The deadlines of the directive, and one topic that stands for all.
    private static let project: Project = {
        var project = Project()
        project.anliegen = [Anliegen(code: "<Code>", name: "")]
        return project
    }()

    private static let rules = CountingRules(project).all

    /// The ids of the figures that a column is asked for; a whole family as one.
    private static func figures(_ isAsked: (CountingRule) -> Bool) -> String {
        let asked = rules.filter(isAsked).map(\.kennzahl.id)
        var said: Set<String> = []
        let ids = asked.map { id in
            guard let family = id.family, let placeholder = placeholder(family) else {
                return project.figureNames.text(id)
            }
            let isWhole = rules.allSatisfy { $0.kennzahl.id.family != family || asked.contains($0.kennzahl.id) }
            return isWhole ? family.prefix + placeholder : project.figureNames.text(id)
        }
        return ids.filter { said.insert($0).inserted }.map(code).joined(separator: ", ")
    }

    /// What stands for the ends of a family's ids; nil where each has a name of its own.
    private static func placeholder(_ family: FigureFamily) -> String? {
        switch family {
        case .bestandAlter: "<Tage>"
        case .frist: "<Kennung>"
        case .schlusszeichnung: "<wer>"
        case .weitergeleitet: "<Stelle>"
        case .anliegen, .kritisch, .lob, .massnahmen: nil
        }
    }
}
