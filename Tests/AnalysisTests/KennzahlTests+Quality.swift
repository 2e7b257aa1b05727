import Schema

@testable import Analysis

extension KennzahlTests {
    static let quality = [
        Case(
            "berechtigt",
            "ohne Lob, Anregung und nicht Feststellbares",
            3,
            of: 4,
            [
                closed(bewertung: .berechtigt), closed(art: .petition, bewertung: .teilweise),
                closed(art: .eingabe, bewertung: .berechtigt), closed(art: .kritik, bewertung: .unberechtigt),
                closed(bewertung: .nichtFeststellbar), closed(), closed(art: .lob, bewertung: .berechtigt),
                closed(art: .anregung, bewertung: .berechtigt), row("2026-10-05", bewertung: .berechtigt),
            ]
        ),
        Case(
            "abhilfe",
            "zurückgezogen und leer zählen nicht mit",
            3,
            of: 5,
            [
                closed(ergebnis: .entsprochen), closed(ergebnis: .teilweise), closed(art: .lob, ergebnis: .alternative),
                closed(ergebnis: .erklaert), closed(ergebnis: .nichtEntsprochen), closed(ergebnis: .zurueckgezogen),
                closed(),
            ]
        ),
        Case(
            "eroerterung",
            "bis zum Stand, in allen Arten",
            2,
            of: 5,
            [
                TestOffice.row("2026-10-01", abschluss: "2026-10-09", eroertert: "2026-10-31"),
                TestOffice.row("2026-10-01", abschluss: "2026-10-09", eroertert: "2026-10-02", art: .kritik),
                TestOffice.row("2026-10-01", abschluss: "2026-10-09", eroertert: "2026-11-01"), closed(),
                closed(art: .petition),
            ]
        ),
        Case(
            "vermerk",
            "beides ist nötig",
            1,
            of: 3,
            [
                closed(form: .telefon, flags: [.vermerk, .verzichtSchriftlich]),
                closed(form: .gespraech, flags: [.vermerk]),
                closed(form: .telefon, flags: [.verzichtSchriftlich]), closed(form: .schriftlich), closed(form: .keine),
                closed(weg: .telefon, form: .telefon),
            ]
        ),
        Case(
            "ansprechpartner",
            "schriftlich mit Zwischennachricht im Zeitraum",
            1,
            of: 2,
            [
                TestOffice.row("2026-09-30", zwischen: "2026-10-01", flags: [.ansprechpartnerBenannt]),
                TestOffice.row("2026-10-30", zwischen: "2026-10-31"),
                TestOffice.row("2026-10-31", zwischen: "2026-11-01", flags: [.ansprechpartnerBenannt]),
                TestOffice.row("2026-10-01", zwischen: "2026-10-01", weg: .telefon, flags: [.ansprechpartnerBenannt]),
            ]
        ),
        Case(
            "eskaliert",
            "mündliche Beschwerde und Kritik, denen nicht entsprochen wurde",
            1,
            of: 2,
            [
                closed(weg: .telefon, ergebnis: .nichtEntsprochen, flags: [.eskaliert]),
                closed(art: .kritik, weg: .persoenlich, ergebnis: .nichtEntsprochen),
                closed(weg: .telefon, ergebnis: .entsprochen, flags: [.eskaliert]),
                closed(weg: .telefon, flags: [.eskaliert]), closed(ergebnis: .nichtEntsprochen, flags: [.eskaliert]),
                closed(art: .lob, weg: .telefon, ergebnis: .nichtEntsprochen, flags: [.eskaliert]),
            ]
        ),
        Case(
            "entschuldigung",
            "der berechtigten und teilweise berechtigten",
            1,
            of: 2,
            [
                closed(bewertung: .berechtigt, flags: [.entschuldigung]), closed(bewertung: .teilweise),
                closed(bewertung: .unberechtigt, flags: [.entschuldigung]), closed(flags: [.entschuldigung]),
            ]
        ),
        Case(
            "alternative",
            "statt nicht entsprochen",
            1,
            of: 3,
            [
                closed(ergebnis: .alternative), closed(ergebnis: .nichtEntsprochen),
                closed(ergebnis: .nichtEntsprochen),
                closed(ergebnis: .entsprochen),
            ]
        ),
        Case(
            "schlusszeichnung.krm",
            "nur diese",
            1,
            [
                TestOffice.row("2026-10-01", abschluss: "2026-10-02", zeichnung: .krm),
                TestOffice.row("2026-10-01", abschluss: "2026-10-02", zeichnung: .teamleitung), closed(),
                TestOffice.row("2026-10-01", zeichnung: .krm),
            ]
        ),
    ]

    /// What the directive asks of urgent, refused and reserved cases.
    static let asked = [
        Case(
            "sofortsache.telefonisch",
            "mündliche Sofortsachen mit einer Antwortform",
            2,
            of: 4,
            [
                closed(weg: .telefon, form: .telefon, flags: [.sofortsache]),
                closed(art: .lob, weg: .persoenlich, form: .telefon, flags: [.sofortsache]),
                closed(weg: .telefon, form: .gespraech, flags: [.sofortsache]),
                closed(weg: .telefon, form: .keine, flags: [.sofortsache]),
                closed(weg: .telefon, flags: [.sofortsache]), closed(form: .telefon, flags: [.sofortsache]),
                closed(weg: .telefon, form: .telefon),
            ]
        ),
        Case(
            "alternative.geprueft",
            "gefunden oder geprüft",
            2,
            of: 3,
            [
                closed(ergebnis: .alternative), closed(ergebnis: .nichtEntsprochen, flags: [.alternativeGeprueft]),
                closed(ergebnis: .nichtEntsprochen), closed(ergebnis: .entsprochen, flags: [.alternativeGeprueft]),
            ]
        ),
        Case(
            "schlusszeichnung.vorbehalten",
            "wo die Geschäftsführung sie sich vorbehalten hat",
            1,
            of: 2,
            [
                signed(.geschaeftsfuehrung, isReserved: true), signed(.teamleitung, isReserved: true),
                signed(.geschaeftsfuehrung, isReserved: false),
            ]
        ),
    ]

    private static func signed(_ wer: Schlusszeichnung, isReserved: Bool) -> Reaktion {
        TestOffice.row(
            "2026-10-01",
            abschluss: "2026-10-02",
            zeichnung: wer,
            flags: isReserved ? [.schlusszeichnungVorbehalten] : []
        )
    }
}
