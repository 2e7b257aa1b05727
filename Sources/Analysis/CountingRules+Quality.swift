internal import Figures
internal import Records
internal import Schema

extension CountingRules {
    /// The figures on how cases were handled, in the order of the contract.
    static let quality: [CountingRule] = [
        CountingRule(
            .berechtigt,
            "Berechtigt",
            .rate,
            .abschluss,
            zaehlerText: "davon berechtigt oder teilweise berechtigt",
            nennerText: "im Zeitraum abgeschlossene Beschwerden, Kritik, Petitionen und Eingaben mit der Bewertung "
                + "berechtigt, teilweise berechtigt oder unberechtigt",
            quelle: "GA 2 (1)",
            nenner: RowCondition(arten: .bewertbar, bewertungen: [.berechtigt, .teilweise, .unberechtigt]),
            zaehler: RowCondition(bewertungen: [.berechtigt, .teilweise])
        ),
        CountingRule(
            .abhilfe,
            "Abhilfe",
            .rate,
            .abschluss,
            zaehlerText: "davon entsprochen, teilweise entsprochen oder mit alternativer Lösung",
            nennerText: "im Zeitraum abgeschlossene Reaktionen mit einem Ergebnis außer „zurückgezogen“",
            quelle: "GA 5 (1)",
            nenner: RowCondition(ergebnisse: CodeSet(Ergebnis.allCases.filter { $0 != .zurueckgezogen })),
            zaehler: RowCondition(ergebnisse: [.entsprochen, .teilweise, .alternative])
        ),
        CountingRule(
            .eroerterung,
            "Erörterung mit betroffenen Beschäftigten",
            .rate,
            .abschluss,
            zaehlerText: "davon bis zum Stand mit den betroffenen Mitarbeiterinnen und Mitarbeitern erörtert",
            nennerText: "im Zeitraum abgeschlossene Reaktionen aller Arten",
            quelle: "GA 7 (1)",
            timing: .eroertertBisStand
        ),
        CountingRule(
            .vermerk,
            "Vermerk und Verzicht",
            .rate,
            .abschluss,
            zaehlerText: "davon mit Vermerk und mit Verzicht auf eine schriftliche Antwort",
            nennerText: "im Zeitraum abgeschlossene schriftliche Reaktionen, die mündlich beantwortet wurden",
            quelle: "GA 5 (3) b",
            nenner: RowCondition(eingangswege: .schriftlich, antwortformen: [.telefon, .gespraech]),
            zaehler: RowCondition(flags: [.vermerk, .verzichtSchriftlich])
        ),
        CountingRule(
            .ansprechpartner,
            "Ansprechpartner benannt",
            .rate,
            .zwischennachricht,
            zaehlerText: "davon mit benannter Ansprechpartnerin oder benanntem Ansprechpartner",
            nennerText: "schriftliche Reaktionen, deren Zwischennachricht im Zeitraum liegt",
            quelle: "GA 5 (3) b",
            nenner: RowCondition(eingangswege: .schriftlich),
            zaehler: RowCondition(flags: [.ansprechpartnerBenannt])
        ),
        CountingRule(
            .eskaliert,
            "An die Bereichsleitung gegangen",
            .rate,
            .abschluss,
            zaehlerText: "davon an die Bereichsleitung weitergegeben",
            nennerText: "im Zeitraum abgeschlossene mündliche Beschwerden und Kritik, denen nicht entsprochen wurde",
            quelle: "GA 5 (3) a",
            nenner: RowCondition(
                arten: .beschwerdeUndKritik,
                eingangswege: .muendlich,
                ergebnisse: [.nichtEntsprochen]
            ),
            zaehler: RowCondition(flags: [.eskaliert])
        ),
        CountingRule(
            .sofortsacheTelefonisch,
            "Sofortsache telefonisch beantwortet",
            .rate,
            .abschluss,
            zaehlerText: "davon telefonisch beantwortet",
            nennerText: "im Zeitraum abgeschlossene mündliche Sofortsachen, deren Antwortform bekannt ist",
            quelle: "GA 5 (3) a",
            nenner: RowCondition(
                eingangswege: .muendlich,
                antwortformen: CodeSet(Antwortform.allCases),
                flags: [.sofortsache]
            ),
            zaehler: RowCondition(antwortformen: [.telefon])
        ),
        CountingRule(
            .entschuldigung,
            "Entschuldigung",
            .rate,
            .abschluss,
            zaehlerText: "davon mit einer Entschuldigung",
            nennerText: "im Zeitraum abgeschlossene Reaktionen mit der Bewertung berechtigt oder teilweise berechtigt",
            quelle: "GA 5 (1)",
            nenner: RowCondition(bewertungen: [.berechtigt, .teilweise]),
            zaehler: RowCondition(flags: [.entschuldigung])
        ),
        CountingRule(
            .alternative,
            "Alternative Lösung",
            .rate,
            .abschluss,
            zaehlerText: "davon mit alternativer Lösung",
            nennerText: "im Zeitraum abgeschlossene Reaktionen mit dem Ergebnis alternative Lösung oder nicht "
                + "entsprochen",
            quelle: "GA 5 (1)",
            nenner: RowCondition(ergebnisse: [.alternative, .nichtEntsprochen]),
            zaehler: RowCondition(ergebnisse: [.alternative])
        ),
        CountingRule(
            .alternativeGeprueft,
            "Andere Lösung geprüft",
            .rate,
            .abschluss,
            zaehlerText: "davon mit geprüfter oder gefundener anderer Lösung",
            nennerText: "im Zeitraum abgeschlossene Reaktionen mit dem Ergebnis alternative Lösung oder nicht "
                + "entsprochen",
            quelle: "GA 5 (1)",
            nenner: RowCondition(ergebnisse: [.alternative, .nichtEntsprochen]),
            zaehler: RowCondition(traits: .alternativeGeprueft)
        ),
        CountingRule(
            .schlusszeichnungVorbehalten,
            "Vorbehaltene Schlusszeichnung",
            .rate,
            .abschluss,
            zaehlerText: "davon von der Geschäftsführung gezeichnet",
            nennerText: "im Zeitraum abgeschlossene Reaktionen, deren Schlusszeichnung sich die Geschäftsführung "
                + "vorbehalten hat",
            quelle: "GA 5 (3) b",
            nenner: RowCondition(flags: [.schlusszeichnungVorbehalten]),
            zaehler: RowCondition(schlusszeichnungen: [.geschaeftsfuehrung])
        ),
    ]

    /// How long papers are on their way, in the order of the contract.
    static let wege = [
        CountingRule(
            .bueroweg,
            "Weg ins Büro, Median",
            .quantile(0.5),
            .bueroweg,
            zaehlerText: "Median der Kalendertage vom Eingang bis zum Büro der Geschäftsführung",
            nennerText: "schriftliche Reaktionen, die im Zeitraum das Büro der Geschäftsführung erreicht haben",
            quelle: "GA 5 (3) b",
            unit: .tage,
            nenner: RowCondition(eingangswege: .schriftlich)
        ),
        CountingRule(
            .bogenweg,
            "Weg des Erhebungsbogens, Median",
            .quantile(0.5),
            .bogenweg,
            zaehlerText: "Median der Kalendertage vom Abschluss bis zum Eingang des Erhebungsbogens im Büro (0, wo der "
                + "Bogen zuerst da war)",
            nennerText: "abgeschlossene Reaktionen, deren Erhebungsbogen im Zeitraum im Büro eingegangen ist",
            quelle: "GA 4 (1)",
            unit: .tage
        ),
    ]
}
