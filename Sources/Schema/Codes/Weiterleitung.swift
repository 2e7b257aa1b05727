/// GA 3 (3): what is not the KRM's business.
package enum Weiterleitung: UInt8, Code, Encodable {
    case datenschutz, dienstaufsicht, korruption, leistungsmissbrauch, widerspruch

    package var code: String {
        switch self {
        case .datenschutz: "datenschutz"
        case .dienstaufsicht: "dienstaufsicht"
        case .korruption: "korruption"
        case .leistungsmissbrauch: "leistungsmissbrauch"
        case .widerspruch: "widerspruch"
        }
    }

    package var name: String {
        switch self {
        case .datenschutz: "Datenschutz"
        case .dienstaufsicht: "Dienstaufsicht"
        case .korruption: "Korruption"
        case .leistungsmissbrauch: "Leistungsmissbrauch"
        case .widerspruch: "Widerspruch"
        }
    }
}
