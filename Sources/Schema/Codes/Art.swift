/// GA 3 (2): the kinds of Kundenreaktion; `ohneBogen` is an Eingang of the register whose Erhebungsbogen is missing.
package enum Art: UInt8, Code, Encodable {
    case beschwerde, kritik, lob, anregung, petition, eingabe, ohneBogen

    package var code: String {
        switch self {
        case .beschwerde: "beschwerde"
        case .kritik: "kritik"
        case .lob: "lob"
        case .anregung: "anregung"
        case .petition: "petition"
        case .eingabe: "eingabe"
        case .ohneBogen: "ohne_bogen"
        }
    }

    package var name: String {
        switch self {
        case .beschwerde: "Beschwerde"
        case .kritik: "Kritik"
        case .lob: "Lob"
        case .anregung: "Anregung"
        case .petition: "Petition"
        case .eingabe: "Eingabe"
        case .ohneBogen: "ohne Bogen"
        }
    }

    package var plural: String {
        switch self {
        case .beschwerde: "Beschwerden"
        case .kritik: "Kritik"
        case .lob: "Lob"
        case .anregung: "Anregungen"
        case .petition: "Petitionen"
        case .eingabe: "Eingaben"
        case .ohneBogen: "ohne Bogen"
        }
    }

    package var aliases: [String] {
        self == .anregung ? ["Idee", "Idee/Anregung"] : []
    }

    /// The six that an Erhebungsbogen can have.
    package static let ofBogen: [Art] = [.beschwerde, .kritik, .lob, .anregung, .petition, .eingabe]
}
