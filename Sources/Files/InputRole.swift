/// What an input file is to a project; the raw values are those of `manifest.json`.
package enum InputRole: String, CaseIterable, Hashable, Sendable, Codable {
    case erhebungsbogen, eingangsliste, massnahmen, konfiguration, kommentar, vorlage

    /// The German name on the page about data quality.
    package var name: String {
        switch self {
        case .erhebungsbogen: "Erhebungsbögen"
        case .eingangsliste: "Eingangsliste"
        case .massnahmen: "Maßnahmen"
        case .konfiguration: "Konfiguration"
        case .kommentar: "Kommentar"
        case .vorlage: "Vorlage"
        }
    }
}
