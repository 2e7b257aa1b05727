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
            "Erörterung mit den Betroffenen",
            .rate,
            .abschluss,
            zaehlerText: "davon bis zum Stand mit den betroffenen Mitarbeiterinnen und Mitarbeitern erörtert",
            nennerText: "im Zeitraum abgeschlossene Beschwerden und Kritik",
            quelle: "GA 7 (1)",
            nenner: RowCondition(arten: .beschwerdeUndKritik),
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
            nennerText: "im Zeitraum abgeschlossene mündliche Beschwerden und Kritik",
            quelle: "GA 5 (3) a",
            nenner: RowCondition(arten: .beschwerdeUndKritik, eingangswege: .muendlich),
            zaehler: RowCondition(flags: [.eskaliert])
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
    ]
}
