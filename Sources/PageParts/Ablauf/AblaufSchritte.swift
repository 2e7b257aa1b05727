internal import Charts

/// The procedure of GA 5 with what comes before and after it: one list for the picture and for the text beside it.
struct AblaufSchritte {
    struct Schritt {
        let number: Int
        let kind: FlowChart.Kind
        let column: FlowChart.Column
        let row: Int
        /// A few words, for the picture.
        let title: String
        let lines: [String]
        /// A sentence or two, for the text.
        let text: String
        /// Where the directive says so.
        let quelle: String
    }

    struct Abschnitt {
        let title: String
        let schritte: [Schritt]
    }

    let fristen: AblaufFristen

    var abschnitte: [Abschnitt] { [eingang, muendlich, schriftlich, danach] }

    private var eingang: Abschnitt {
        Abschnitt(
            title: "Eingang",
            schritte: [
                Schritt(
                    number: 1,
                    kind: .end,
                    column: .both,
                    row: 0,
                    title: "Eine Kundenreaktion geht ein",
                    lines: ["Beschwerde, Kritik, Lob, Anregung, Petition, Eingabe"],
                    text:
                        "Eine Kundenreaktion ist jede Mitteilung einer positiven oder negativen Bewertung. Das Wort „Beschwerde“ "
                        + "muss darin nicht vorkommen.",
                    quelle: "GA 3 (1), 3 (2)"
                ),
                Schritt(
                    number: 2,
                    kind: .question,
                    column: .both,
                    row: 1,
                    title: "Ist das KRM zuständig?",
                    lines: [],
                    text:
                        "Fünf Anliegen gehören nicht ins Kundenreaktionsmanagement. Alles andere geht weiter bei Schritt 4.",
                    quelle: "GA 3 (3)"
                ),
                Schritt(
                    number: 3,
                    kind: .end,
                    column: .right,
                    row: 1,
                    title: "Weiterleiten",
                    lines: ["Datenschutz, Dienstaufsicht, Korruption, Leistungs\u{AD}missbrauch, Widerspruch"],
                    text:
                        "Datenschutz, Dienstaufsicht, Korruption, Leistungsmissbrauch und Widerspruch gehen an die zuständige "
                        + "Stelle. Sie werden getrennt gezählt.",
                    quelle: "GA 3 (3)"
                ),
                Schritt(
                    number: 4,
                    kind: .question,
                    column: .both,
                    row: 2,
                    title: "Auf welchem Weg kam sie?",
                    lines: [],
                    text:
                        "Telefonisch oder persönlich: weiter bei Schritt 5. Brief, Fax, E-Mail oder Online: weiter bei Schritt 12.",
                    quelle: "GA 5 (3)"
                ),
            ]
        )
    }

    private var danach: Abschnitt {
        Abschnitt(
            title: "Nach der Bearbeitung",
            schritte: [
                Schritt(
                    number: 20,
                    kind: .step,
                    column: .both,
                    row: 9,
                    title: "Erhebungsbogen",
                    lines: ["Teamleitung meldet dem Büro der Geschäftsführung"],
                    text:
                        "Die Teamleitung füllt nach der Bearbeitung den Erhebungsbogen aus und meldet damit die Daten dem Büro der "
                        + "Geschäftsführung.",
                    quelle: "GA 4 (1)"
                ),
                Schritt(
                    number: 21,
                    kind: .step,
                    column: .both,
                    row: 10,
                    title: "Erfassen und ablegen",
                    lines: ["im Büro der Geschäftsführung"],
                    text: "Das Büro der Geschäftsführung erfasst die Reaktion zentral und legt den Vorgang ab.",
                    quelle: "GA 4 (1), 5 (3) b"
                ),
                Schritt(
                    number: 22,
                    kind: .end,
                    column: .first,
                    row: 11,
                    title: "Erörtern",
                    lines: ["Teamleitung mit betroffenen Beschäftigten"],
                    text:
                        "Die Teamleitung erörtert die Reaktion mit den betroffenen Mitarbeiterinnen und Mitarbeitern.",
                    quelle: "GA 7 (1)"
                ),
                Schritt(
                    number: 23,
                    kind: .end,
                    column: .second,
                    row: 11,
                    title: "Auswerten",
                    lines: ["Führungskräfte und Geschäftsführung"],
                    text:
                        "Die Führungskräftebesprechung wertet die Erkenntnisse aus und steuert gegen; die Geschäftsführung bekommt "
                        + "einen Bericht.",
                    quelle: "GA 4 (1)"
                ),
            ]
        )
    }

    /// The deadlines as a sentence behind a step's text; nothing when there is none.
    static func sentence(_ fristen: [String]) -> String {
        fristen.isEmpty ? "" : " Frist: " + fristen.joined(separator: "; ").replacing("\u{AD}", with: "") + "."
    }
}
