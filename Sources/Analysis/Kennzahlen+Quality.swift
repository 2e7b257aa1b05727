internal import Records
internal import Schema

extension Kennzahlen {
    /// The figures on how cases were handled, in the order of the contract.
    static let quality: [Kennzahl] = [
        Kennzahl(
            "berechtigt", "Berechtigt", .rate, .abschluss, zaehlerText: "davon berechtigt oder teilweise berechtigt",
            nennerText: "im Zeitraum abgeschlossene Beschwerden, Kritik, Petitionen und Eingaben mit der Bewertung "
                + "berechtigt, teilweise berechtigt oder unberechtigt",
            quelle: "GA 2 (1)",
            nenner: { $0.row.isBewertbar && $0.row.bewertung <= Bewertung.unberechtigt.rawValue },
            zaehler: { facts, _ in facts.row.bewertung <= Bewertung.teilweise.rawValue }),
        Kennzahl(
            "abhilfe", "Abhilfe", .rate, .abschluss,
            zaehlerText: "davon entsprochen, teilweise entsprochen oder mit alternativer Lösung",
            nennerText: "im Zeitraum abgeschlossene Reaktionen mit einem Ergebnis außer „zurückgezogen“",
            quelle: "GA 5 (1)",
            nenner: { $0.row.ergebnis <= Ergebnis.nichtEntsprochen.rawValue },
            zaehler: { facts, _ in facts.row.ergebnis <= Ergebnis.alternative.rawValue }),
        Kennzahl(
            "eroerterung", "Erörterung mit den Betroffenen", .rate, .abschluss,
            zaehlerText: "davon bis zum Stand mit den betroffenen Mitarbeiterinnen und Mitarbeitern erörtert",
            nennerText: "im Zeitraum abgeschlossene Beschwerden und Kritik", quelle: "GA 7 (1)",
            nenner: { $0.row.isBeschwerdeOderKritik },
            zaehler: { facts, stand in facts.row.eroertertAm != Reaktion.noDay && facts.row.eroertertAm <= stand }),
        Kennzahl(
            "vermerk", "Vermerk und Verzicht", .rate, .abschluss,
            zaehlerText: "davon mit Vermerk und mit Verzicht auf eine schriftliche Antwort",
            nennerText: "im Zeitraum abgeschlossene schriftliche Reaktionen, die mündlich beantwortet wurden",
            quelle: "GA 5 (3) b",
            nenner: {
                $0.row.isSchriftlich
                    && ($0.row.antwortform == Antwortform.telefon.rawValue
                        || $0.row.antwortform == Antwortform.gespraech.rawValue)
            },
            zaehler: { facts, _ in facts.row.flags.isSuperset(of: [.vermerk, .verzichtSchriftlich]) }),
        Kennzahl(
            "ansprechpartner", "Ansprechpartner benannt", .rate, .zwischennachricht,
            zaehlerText: "davon mit benannter Ansprechpartnerin oder benanntem Ansprechpartner",
            nennerText: "schriftliche Reaktionen, deren Zwischennachricht im Zeitraum liegt", quelle: "GA 5 (3) b",
            nenner: { $0.row.isSchriftlich },
            zaehler: { facts, _ in facts.row.flags.contains(.ansprechpartnerBenannt) }),
        Kennzahl(
            "eskaliert", "An die Bereichsleitung gegangen", .rate, .abschluss,
            zaehlerText: "davon an die Bereichsleitung weitergegeben",
            nennerText: "im Zeitraum abgeschlossene mündliche Beschwerden und Kritik", quelle: "GA 5 (3) a",
            nenner: { $0.row.isBeschwerdeOderKritik && !$0.row.isSchriftlich },
            zaehler: { facts, _ in facts.row.flags.contains(.eskaliert) }),
        Kennzahl(
            "entschuldigung", "Entschuldigung", .rate, .abschluss, zaehlerText: "davon mit einer Entschuldigung",
            nennerText: "im Zeitraum abgeschlossene Reaktionen mit der Bewertung berechtigt oder teilweise berechtigt",
            quelle: "GA 5 (1)", nenner: { $0.row.bewertung <= Bewertung.teilweise.rawValue },
            zaehler: { facts, _ in facts.row.flags.contains(.entschuldigung) }),
        Kennzahl(
            "alternative", "Alternative Lösung", .rate, .abschluss, zaehlerText: "davon mit alternativer Lösung",
            nennerText: "im Zeitraum abgeschlossene Reaktionen mit dem Ergebnis alternative Lösung oder nicht "
                + "entsprochen",
            quelle: "GA 5 (1)",
            nenner: { $0.row.has(Ergebnis.alternative) || $0.row.has(Ergebnis.nichtEntsprochen) },
            zaehler: { facts, _ in facts.row.has(Ergebnis.alternative) }),
    ]
}

extension Reaktion {
    /// GA 5 (2): the three-week and the one-week rule hold for these two.
    var isBeschwerdeOderKritik: Bool { art <= Art.kritik.rawValue }
    /// The Arten whose Bewertung counts: neither Lob nor Anregung.
    var isBewertbar: Bool { isBeschwerdeOderKritik || isArt(.petition) || isArt(.eingabe) }
}
