package import Templates

extension Frame {
    /// The names that the layout's template may use.
    package static let fields: [Field] = [
        Field("einrichtung", "Der Name der Einrichtung."),
        Field(
            "logo",
            "Das Logo der Einrichtung; fehlt, wo es keines gibt.",
            .object([Field("datei", "Der Name der Datei im Ordner der Ausgabe.")])
        ),
        Field("seitentitel", "Der Titel für die Kopfzeile des Browsers: Überschrift und Einrichtung."),
        Field("druckkopf", "Der Kolumnentitel auf Papier, oben links."),
        Field("druckfuss", "Die Fußzeile auf Papier, unten links; die Seitenzahl steht daneben."),
        Field("wurzel", "Der Weg zum Ordner der Ausgabe, etwa `../../`; auf der Übersicht leer."),
        Field("markdown", "Die Adresse derselben Seite als Markdown."),
        Field("uebersicht", "Die Adresse der Übersicht."),
        Field("art", "`uebersicht` auf der Übersicht, sonst `bericht`."),
        Field(
            "seite",
            "Was für eine Seite es ist: der Name ihrer Datei ohne Nummer, etwa `geschaeftsfuehrung` oder `team`."
        ),
        Field(
            "seiten",
            "Die Verweise im Kopf der Seite; nur Seiten, die es gibt.",
            .list([
                Field("name", "Der Name der Seite."),
                Field("adresse", "Ihre Adresse."),
                Field("aktuell", "Ob es diese Seite ist.", .flag),
                Field("darin", "Ob diese Seite zu diesem Verweis gehört.", .flag),
            ])
        ),
        Field("ueberschrift", "Die Überschrift der Seite ohne den Zeitraum.", .markdown),
        Field("zeitraum", "Der Zeitraum aus der Überschrift; leer, wo es keinen gibt.", .markdown),
        Field(
            "blaettern",
            "Die Verweise auf denselben Bericht davor und danach; fehlt, wo es beide nicht gibt.",
            .object([
                Field("zurueck", "Der Bericht davor.", .object(link)),
                Field("beide", "Ob es den Bericht davor und den danach gibt.", .flag),
                Field("weiter", "Der Bericht danach.", .object(link)),
            ])
        ),
        Field(
            "stand",
            "Die Absätze zwischen der Überschrift und dem ersten Abschnitt.",
            .list([Field("text", "Der Absatz.", .markdown)])
        ),
        Field("wege", "Ob es die folgenden Verweise gibt.", .flag),
        Field(
            "reihe",
            "Die Berichte desselben Zeitraums; fehlt, wo es nur einen gibt.",
            .object([
                Field("titel", "Der Name dieser Reihe für Vorleseprogramme."),
                Field("berichte", "Die Berichte.", .list(report)),
            ])
        ),
        Field(
            "blaetter",
            "Die Blätter der Bereiche und Teams desselben Zeitraums; fehlt, wo es keine gibt.",
            .object([
                Field("titel", "Welche Blätter es sind: „Bereiche und Teams“."),
                Field("liste", "Die Blätter.", .list(report)),
            ])
        ),
        Field(
            "abschnitte",
            "Die Abschnitte eines langen Berichts; fehlt auf kurzen Seiten.",
            .object([
                Field(
                    "liste",
                    "Die Abschnitte, wie sie auf der Seite folgen.",
                    .list([
                        Field("name", "Die Überschrift."),
                        Field("adresse", "Das Sprungziel auf dieser Seite."),
                        Field("weiterer", "Ob schon ein Abschnitt davor steht.", .flag),
                    ])
                )
            ])
        ),
        Field(
            "hinweise",
            "Die Absätze vor dem ersten Abschnitt, die mit ▲ beginnen; fehlt, wo es keinen gibt.",
            .object([Field("absaetze", "Die Absätze.", .markdown)])
        ),
        Field("vorspann", "Was sonst vor dem ersten Abschnitt steht, etwa eine Liste.", .markdown),
        Field("inhalt", "Die Abschnitte der Seite.", .markdown),
        Field("kennzahlen", "Die Adresse der Datei mit allen Zahlen des Zeitraums; leer außerhalb der Berichte."),
        Field("methodik", "Die Adresse der Methodik; leer, wo es sie nicht gibt, und auf ihr selbst."),
        Field(
            "fuss",
            "Die eigenen Absätze der Seite an ihrem Ende, etwa die Datengrundlage.",
            .list([Field("text", "Der Absatz.", .markdown)])
        ),
        Field(
            "barrierefreiheit",
            "Die Adresse der Erklärung zur Barrierefreiheit; leer, wo es sie nicht gibt, und auf ihr selbst."
        ),
    ]

    private static let report = [
        Field("name", "Der Name des Berichts, bei Teams oft nur die Nummer."),
        Field("adresse", "Seine Adresse."),
        Field("vorsatz", "Das Wort „Team“ vor dem ersten Teamblatt."),
        Field("aktuell", "Ob es diese Seite ist.", .flag),
        Field("weiterer", "Ob schon ein Bericht davor steht.", .flag),
    ]
    private static let link = [
        Field("name", "Der Zeitraum des Berichts."),
        Field("adresse", "Seine Adresse."),
    ]
}
