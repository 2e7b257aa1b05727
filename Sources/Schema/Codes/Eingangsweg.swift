/// GA 5 (3): written and oral ways in.
package enum Eingangsweg: UInt8, Code, Encodable {
    case brief, fax, email, online, telefon, persoenlich

    package var code: String {
        switch self {
        case .brief: "brief"
        case .fax: "fax"
        case .email: "email"
        case .online: "online"
        case .telefon: "telefon"
        case .persoenlich: "persoenlich"
        }
    }

    package var name: String {
        switch self {
        case .brief: "Brief"
        case .fax: "Fax"
        case .email: "E-Mail"
        case .online: "Online"
        case .telefon: "Telefon"
        case .persoenlich: "persönlich"
        }
    }

    /// „Telefax“ is nearer to „telefon“, which has other deadlines.
    package var lookalikes: [String] { self == .fax ? ["Telefax"] : [] }

    /// GA 5 (3) b; the others are mündlich, GA 5 (3) a.
    package var isSchriftlich: Bool {
        switch self {
        case .brief, .fax, .email, .online: true
        case .telefon, .persoenlich: false
        }
    }
}
