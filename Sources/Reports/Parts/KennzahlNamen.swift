internal import Config
internal import Figures
internal import German
internal import Judgement

/// How reports call a figure in their tables, the same in every report.
struct KennzahlNamen {
    let view: PeriodView
    let office: Office

    subscript(id: FigureID) -> String {
        switch id {
        case .eingang: "Eingang"
        case .erledigt: "Erledigt"
        case .bestand: "Bestand \(view.atEnd)"
        case .bestandUeberfaellig: "davon über der Frist"
        case .dauerMedian: "Bearbeitungsdauer (Median)"
        case .dauerP90: "Dauer, die 9 von 10 nicht überschreiten"
        case .folgequote: "Folgequote nach \(beobachtung)"
        case .berechtigt: "Berechtigt oder teilweise berechtigt"
        case .abhilfe: "Abhilfe geschaffen"
        case .alternative: "Alternative Lösung gefunden"
        case .entschuldigung: "Mit Entschuldigung"
        case .eroerterung: "Mit betroffenen Beschäftigten erörtert"
        case .vermerk: "Vermerk und Verzicht vorhanden"
        case .ansprechpartner: "Ansprechpartner benannt"
        case .eskaliert: "An die Bereichsleitung gegangen"
        case .verhalten: "Anliegen zum Verhalten"
        default: view.catalogue[id]?.name ?? ""
        }
    }

    /// `90 Tagen`, `1 Tag`, on one line.
    private var beobachtung: String {
        let days = office.folgeBeobachtungTage
        return "\(days)\u{A0}" + (days == 1 ? "Tag" : "Tagen")
    }
}
