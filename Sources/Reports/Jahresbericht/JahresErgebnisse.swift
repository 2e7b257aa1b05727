internal import Figures
internal import German
internal import Judgement
internal import Templates

/// What became of the reactions of a year, in words that need no glossary.
struct JahresErgebnisse {
    let view: PeriodView
    let urteile: Urteile
    let vermerk: Aenderungsvermerk

    static let fields: [Field] = [
        Field(
            "name",
            "was geschah, als Verweis auf die Methodik, mit „(berichtigt)“, wenn sein Wert es ist",
            .markdown
        ),
        Field("wert", "in wie vielen Fällen, „41 von 60“"),
        Field("anteil", "Anteil in Prozent, ab 10 Fällen"),
        Field("vorher", "in wie vielen Fällen im Jahr davor"),
        Field("anteil_vorher", "Anteil im Jahr davor"),
        Field("einordnung", "die Zeichen mit ihrer Regel, oder leer ohne Urteil", .markdown),
    ]

    private static let items: [(FigureID, String)] = [
        (.berechtigt, "Die kritische Reaktion war berechtigt oder teilweise berechtigt"),
        (.abhilfe, "Dem Anliegen wurde ganz, teilweise oder auf anderem Weg entsprochen"),
        (.entschuldigung, "Auf eine berechtigte Reaktion folgte eine Entschuldigung"),
        (.alternativeGeprueft, "Bevor es beim Nein blieb, wurde eine andere Lösung geprüft"),
        (.alternative, "Statt einer Ablehnung wurde eine andere Lösung gefunden"),
        (.eroerterung, "Der Vorgang wurde mit den betroffenen Beschäftigten besprochen"),
    ]

    /// Whether any of them bears a mark.
    var isJudged: Bool { JahresErgebnisse.items.contains { !urteile[$0.0].marks.isEmpty } }

    /// Those that had a case in the year or the one before.
    var rows: [Value.Row] {
        JahresErgebnisse.items.compactMap { id, name in
            let urteil = urteile[id]
            let before = view.previous?[id] ?? .absent
            guard (urteil.value.nenner ?? 0) + (before.nenner ?? 0) > 0 else { return nil }
            return [
                "name": .markdown(MethodikEintraege.link(name, id) + vermerk.marked("", id, .whole, view.current)),
                "wert": .text(urteil.value.text),
                "anteil": .text(urteil.value.shareText),
                "vorher": .text(before.text), "anteil_vorher": .text(before.shareText),
                "einordnung": .markdown(urteil.markdown),
            ]
        }
    }
}
