package enum Antwortform: UInt8, Code {
    case schriftlich, telefon, gespraech, keine

    package var code: String {
        switch self {
        case .schriftlich: "schriftlich"
        case .telefon: "telefon"
        case .gespraech: "gespraech"
        case .keine: "keine"
        }
    }

    package var name: String {
        switch self {
        case .schriftlich: "schriftlich"
        case .telefon: "Telefon"
        case .gespraech: "Gespräch"
        case .keine: "keine"
        }
    }
}
