/// GA 5 (3) b: who signs.
package enum Schlusszeichnung: UInt8, Code, Encodable {
    case teamleitung, krm, geschaeftsfuehrung

    package var code: String {
        switch self {
        case .teamleitung: "teamleitung"
        case .krm: "krm"
        case .geschaeftsfuehrung: "geschaeftsfuehrung"
        }
    }

    package var name: String {
        switch self {
        case .teamleitung: "Teamleitung"
        case .krm: "KRM-Beauftragte"
        case .geschaeftsfuehrung: "Geschäftsführung"
        }
    }
}
