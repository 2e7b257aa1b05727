package enum Bewertung: UInt8, Code {
    case berechtigt, teilweise, unberechtigt, nichtFeststellbar

    package var code: String {
        switch self {
        case .berechtigt: "berechtigt"
        case .teilweise: "teilweise"
        case .unberechtigt: "unberechtigt"
        case .nichtFeststellbar: "nicht_feststellbar"
        }
    }

    package var name: String {
        switch self {
        case .berechtigt: "berechtigt"
        case .teilweise: "teilweise berechtigt"
        case .unberechtigt: "unberechtigt"
        case .nichtFeststellbar: "nicht feststellbar"
        }
    }
}
