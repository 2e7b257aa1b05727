extension Column {
    /// What a cell says, a German phrase for `docs/Spalten.md`.
    package var meaning: String { explanation.meaning }
    /// The paragraph of the directive that asks for the column; empty where none does.
    package var quelle: String { explanation.quelle }

    private var explanation: (meaning: String, quelle: String) {
        switch self {
        case .vorgangsnummer: ("laufende Nummer des KRM, nur einmal für alle Jahre und Dateien", "GA 4 (1)")
        case .eingang: ("Tag, an dem die Reaktion im Haus war", "GA 5 (3) b")
        case .eingangsweg:
            (
                "auf welchem Weg sie kam; Brief, Fax, E-Mail und Online sind schriftlich, die anderen mündlich",
                "GA 5 (3)"
            )
        case .art: ("worum es sich handelt", "GA 3 (2)")
        case .team: ("das zuständige Team; sein Bereich steht in krm.yml", "GA 5 (3)")
        case .bereich: ("der Bereich des Teams; muss zu krm.yml passen und darf fehlen", "")
        case .anliegen1: ("das wichtigste Thema", "GA 2 (1)")
        case .anliegen2: ("ein zweites Thema", "GA 2 (1)")
        case .anliegen3: ("ein drittes Thema", "GA 2 (1)")
        case .sofortsache: ("die Sache duldet keinen Aufschub", "GA 5 (3) a")
        case .zwischennachricht: ("Tag der Eingangsbestätigung oder Zwischennachricht", "GA 5 (2), 5 (3) b")
        case .ansprechpartnerBenannt: ("die Zwischennachricht nennt, wer zuständig ist", "GA 5 (3) b")
        case .abschluss: ("Tag der abschließenden Antwort; leer heißt: noch offen", "GA 5 (2), 5 (3) b")
        case .antwortform: ("wie abschließend geantwortet wurde", "GA 5 (3) b")
        case .vermerk: ("über eine mündliche Antwort gibt es einen Vermerk", "GA 5 (3) b")
        case .verzichtSchriftlich:
            ("der Vermerk sagt, dass auf eine schriftliche Antwort verzichtet wird", "GA 5 (3) b")
        case .schlusszeichnung: ("wer die Antwort gezeichnet hat", "GA 5 (3) b")
        case .eskaliert: ("an die Bereichsleitung weitergegeben, weil das Team nicht helfen konnte", "GA 5 (3) a")
        case .bewertung: ("ob die Reaktion berechtigt war", "GA 2 (1)")
        case .ergebnis: ("was aus dem Wunsch wurde", "GA 5 (1)")
        case .entschuldigung: ("das Haus hat sich entschuldigt", "GA 5 (1)")
        case .folgeVon:
            (
                "Nummer des früheren, abgeschlossenen Vorgangs in derselben Sache; die Zeile ist dann eine Folgereaktion",
                "GA 3 (2)"
            )
        case .massnahme: ("Kennung der Maßnahme, die daraus entstand", "GA 4 (1)")
        case .eroertertAm: ("Tag der Erörterung mit den betroffenen Beschäftigten", "GA 7 (1)")
        case .externeFrist:
            ("Tag, den der Petitionsausschuss oder ein Ministerium gesetzt hat; darf in der Zukunft liegen", "GA 3 (2)")
        case .weitergeleitetAn:
            (
                "an wen abgegeben wurde, weil das KRM nicht zuständig ist; der Vorgang zählt dann in keiner anderen Kennzahl",
                "GA 3 (3)"
            )
        case .stand:
            (
                "Tag, auch mit Uhrzeit, an dem die Zeile exportiert wurde; von mehreren Zeilen eines Vorgangs gilt die neueste",
                ""
            )
        case .anBuero: ("Tag, an dem ein schriftlicher Eingang im Büro der Geschäftsführung war", "GA 5 (3) b")
        case .bogenEingang: ("Tag, an dem der Erhebungsbogen im Büro war", "GA 4 (1)")
        case .alternativeGeprueft:
            ("eine andere Lösung wurde geprüft, weil dem Wunsch nicht entsprochen wurde", "GA 5 (1)")
        case .schlusszeichnungVorbehalten:
            ("die Geschäftsführung hat sich die Schlusszeichnung vorbehalten", "GA 5 (3) b")
        case .bemerkung:
            ("freier Text ohne Angaben zu Personen; wird nie gezeigt und nur auf Personendaten durchsucht", "")
        }
    }
}
