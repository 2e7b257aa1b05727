/// The state of a Maßnahme.
package enum MassnahmeStatus: UInt8, Code, Encodable {
    case offen, erledigt, entfallen

    package var code: String {
        switch self {
        case .offen: "offen"
        case .erledigt: "erledigt"
        case .entfallen: "entfallen"
        }
    }

    package var name: String { code }
}
