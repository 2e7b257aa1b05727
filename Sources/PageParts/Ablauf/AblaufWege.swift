internal import Charts

/// The two ways through GA 5 (3): a for what is said, b for what is written.
extension AblaufSchritte {
    var muendlich: Abschnitt {
        let urgent = fristen.lines(.sofortsache)
        let limits = fristen.lines(.muendlich)
        return Abschnitt(
            title: "Mündlich oder telefonisch",
            schritte: [
                Schritt(
                    number: 5,
                    kind: .step,
                    column: .first,
                    row: 3,
                    title: "Entgegennehmen",
                    lines: ["alle Mitarbeiterinnen und Mitarbeiter"],
                    text: "Jede Mitarbeiterin und jeder Mitarbeiter nimmt die Reaktion entgegen.",
                    quelle: "GA 1 (2), 5 (3) a"
                ),
                Schritt(
                    number: 6,
                    kind: .question,
                    column: .first,
                    row: 4,
                    title: "Sofortsache?",
                    lines: [],
                    text: "Duldet die Sache keinen Aufschub, folgt Schritt 7, sonst Schritt 8.",
                    quelle: "GA 5 (3) a"
                ),
                Schritt(
                    number: 7,
                    kind: .step,
                    column: .left,
                    row: 4,
                    title: "Umgehend erledigen",
                    lines: ["telefonisch"] + urgent.map { "Frist: " + $0 },
                    text: "Sofortsachen werden umgehend telefonisch erledigt." + AblaufSchritte.sentence(urgent)
                        + " Danach weiter bei Schritt 11.",
                    quelle: "GA 5 (3) a"
                ),
                Schritt(
                    number: 8,
                    kind: .step,
                    column: .first,
                    row: 5,
                    title: "Teamleitung",
                    lines: ["ist Ansprechpartner"],
                    text: "Ansprechpartner für die Beschwerde ist zunächst die Teamleitung."
                        + AblaufSchritte.sentence(limits),
                    quelle: "GA 5 (2), 5 (3) a"
                ),
                Schritt(
                    number: 9,
                    kind: .question,
                    column: .first,
                    row: 6,
                    title: "Im Sinne des Kunden geklärt?",
                    lines: [],
                    text: "Konnte die Teamleitung das Anliegen klären, folgt Schritt 11.",
                    quelle: "GA 5 (3) a"
                ),
                Schritt(
                    number: 10,
                    kind: .step,
                    column: .left,
                    row: 6,
                    title: "Bereichs\u{AD}leitung",
                    lines: ["übernimmt"],
                    text: "Sonst verweist die Teamleitung an die Bereichsleitung.",
                    quelle: "GA 5 (3) a"
                ),
                Schritt(
                    number: 11,
                    kind: .step,
                    column: .first,
                    row: 7,
                    title: "Melden",
                    lines: ["kurz und schriftlich, für die Erfassung"],
                    text:
                        "Ist der Vorgang abgeschlossen, geht eine kurze schriftliche Meldung an die KRM-Beauftragte oder den "
                        + "KRM-Beauftragten. Weiter bei Schritt 20.",
                    quelle: "GA 5 (3) a"
                ),
            ]
        )
    }

    var schriftlich: Abschnitt {
        Abschnitt(
            title: "Schriftlich",
            schritte: [
                Schritt(
                    number: 12,
                    kind: .step,
                    column: .second,
                    row: 3,
                    title: "Büro der Geschäftsführung",
                    lines: ["bekommt die Reaktion umgehend"],
                    text: "Die Reaktion wird umgehend an das Büro der Geschäftsführung weitergeleitet.",
                    quelle: "GA 5 (3) b"
                ),
                Schritt(
                    number: 13,
                    kind: .step,
                    column: .second,
                    row: 4,
                    title: "Zwischen\u{AD}nachricht",
                    lines: ["mit Ansprechpartner"],
                    text:
                        "Die Kundin oder der Kunde bekommt sofort eine Zwischennachricht, die nennt, wer Ansprechpartner ist. Die "
                        + "Reaktion geht zugleich an die Teamleitung."
                        + AblaufSchritte.sentence(fristen.lines(.zwischennachricht)),
                    quelle: "GA 5 (2), 5 (3) b"
                ),
                Schritt(
                    number: 14,
                    kind: .step,
                    column: .second,
                    row: 5,
                    title: "Teamleitung",
                    lines: ["klärt und antwortet"],
                    text:
                        "Die Teamleitung erledigt die Sache abschließend: freundlich, wertschätzend und mit einer Entschuldigung, wo "
                        + "sie angezeigt ist. Kann dem Wunsch nicht entsprochen werden, regt die oder der KRM-Beauftragte in "
                        + "geeigneten Fällen an, eine andere Lösung zu prüfen."
                        + AblaufSchritte.sentence(fristen.lines(.abschluss)),
                    quelle: "GA 5 (1), 5 (2), 5 (3) b"
                ),
                Schritt(
                    number: 15,
                    kind: .question,
                    column: .second,
                    row: 6,
                    title: "Mündlich geantwortet?",
                    lines: [],
                    text:
                        "Auf ein Schreiben muss nicht schriftlich geantwortet werden; ein Gespräch wird oft besser angenommen. Nach "
                        + "einer schriftlichen Antwort weiter bei Schritt 17.",
                    quelle: "GA 5 (3) b"
                ),
                Schritt(
                    number: 16,
                    kind: .step,
                    column: .right,
                    row: 6,
                    title: "Vermerk",
                    lines: ["mit dem Hinweis auf den Verzicht"],
                    text:
                        "Nach einer mündlichen Antwort hält ein kurzer Vermerk fest, was besprochen wurde und dass auf eine "
                        + "schriftliche Antwort verzichtet wird.",
                    quelle: "GA 5 (3) b"
                ),
                Schritt(
                    number: 17,
                    kind: .question,
                    column: .second,
                    row: 7,
                    title: "Zeichnung vorbehalten?",
                    lines: [],
                    text:
                        "Hat sich die Geschäftsführung die Schlusszeichnung vorbehalten, folgt Schritt 18, sonst Schritt 19. Das "
                        + "gilt für schriftliche und für mündliche Antworten.",
                    quelle: "GA 5 (3) b"
                ),
                Schritt(
                    number: 18,
                    kind: .step,
                    column: .right,
                    row: 7,
                    title: "Geschäfts\u{AD}führung",
                    lines: ["zeichnet"],
                    text: "Der Vorgang geht an die Geschäftsführung, und sie zeichnet. Weiter bei Schritt 20.",
                    quelle: "GA 5 (3) b"
                ),
                Schritt(
                    number: 19,
                    kind: .step,
                    column: .second,
                    row: 8,
                    title: "Teamleitung",
                    lines: ["oder KRM zeichnet"],
                    text:
                        "Die Teamleitung unterzeichnet für das Jobcenter; auch die oder der KRM-Beauftragte darf zeichnen.",
                    quelle: "GA 5 (3) b"
                ),
            ]
        )
    }
}
