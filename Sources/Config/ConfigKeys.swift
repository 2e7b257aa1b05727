/// Every key of `krm.yml` by the place where it stands; `docs/Konfiguration.md` names the same ones, a test sees to it.
package enum ConfigKeys {
    package static let root = [
        "einrichtung", "geschaeftszeichen", "vertraulichkeit", "kontakt", "beispieldaten", "stichtag", "land",
        "regionale_feiertage", "schliesstage", "bereiche", "anliegen", "fristende", "fristen", "links", "zielwerte",
        "folge_beobachtung_tage", "fruehestes_datum", "bezugsgroesse", "berichte", "ausgaben", "export",
    ]
    package static let required = ["einrichtung", "bereiche", "anliegen"]
    package static let bereich = ["id", "name", "teams"]
    package static let team = ["id", "name", "gueltig_ab", "gueltig_bis"]
    package static let frist =
        ["id", "name", "quelle"] + lengths + [
            "art", "eingangsweg", "bereich", "sofortsache", "erfuellt_durch", "gueltig_ab", "gueltig_bis",
        ]
    /// A Frist has one of these.
    package enum Length: String, CaseIterable { case arbeitstage, kalendertage, wochen, datum }
    package static let lengths = Length.allCases.map(\.rawValue)
    package static let bezugsgroesse = ["name", "werte"]
    package static let berichte = ["ab", "zusaetzlich"]
    package static let ausgaben = Ausgabe.allCases.map(\.rawValue)
    package static let intern = ["teamblaetter", "bereichsblaetter"]
    package static let intranet = ["karenz_tage", "takt", "tabellen"]
    package static let tabellen = ["monat", "quartal", "jahr"]
    package static let export = [
        "dateien", "trennzeichen", "zeichensatz", "datumsformat", "ortszeit", "nummernkreis", "praefix", "spalten",
        "konstanten", "werte",
    ]

    /// All places by their path (`""` is the file itself), in the order of the documentation.
    package static let all: [(place: String, keys: [String])] = [
        ("", root), ("bereiche", bereich), ("bereiche › teams", team), ("fristen", frist),
        ("bezugsgroesse", bezugsgroesse), ("berichte", berichte),
        ("ausgaben", ausgaben), ("ausgaben › intern", intern), ("ausgaben › intranet", intranet),
        ("ausgaben › intranet › tabellen", tabellen),
        ("export", export),
    ]
}
