/// A closed list of codes of the Erhebungsbogen; the raw value is the place in the list, from 0.
package protocol Code: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == UInt8 {
    /// The code as it stands in exports, file names and JSON.
    var code: String { get }
    /// The German name as it stands on a page.
    var name: String { get }
    /// Other spellings that exports use; case, umlauts, blanks, hyphens and underscores need none.
    var aliases: [String] { get }
}

extension Code {
    package var aliases: [String] { [] }
}

/// GA 3 (2): the kinds of Kundenreaktion; `ohneBogen` is an Eingang of the register whose Erhebungsbogen is missing.
package enum Art: UInt8, Code {
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

/// GA 5 (3): written and oral ways in.
package enum Eingangsweg: UInt8, Code {
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

    /// GA 5 (3) b; the others are mündlich, GA 5 (3) a.
    package var isSchriftlich: Bool { self != .telefon && self != .persoenlich }
}

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

/// GA 5 (3) b: who signs.
package enum Schlusszeichnung: UInt8, Code {
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

package enum Ergebnis: UInt8, Code {
    case entsprochen, teilweise, alternative, erklaert, nichtEntsprochen, zurueckgezogen

    package var code: String {
        switch self {
        case .entsprochen: "entsprochen"
        case .teilweise: "teilweise"
        case .alternative: "alternative"
        case .erklaert: "erklaert"
        case .nichtEntsprochen: "nicht_entsprochen"
        case .zurueckgezogen: "zurueckgezogen"
        }
    }

    package var name: String {
        switch self {
        case .entsprochen: "entsprochen"
        case .teilweise: "teilweise entsprochen"
        case .alternative: "alternative Lösung"
        case .erklaert: "erklärt"
        case .nichtEntsprochen: "nicht entsprochen"
        case .zurueckgezogen: "zurückgezogen"
        }
    }
}

/// GA 3 (3): what is not the KRM's business.
package enum Weiterleitung: UInt8, Code {
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

package enum JaNein: UInt8, Code {
    case nein, ja

    package var code: String { self == .ja ? "ja" : "nein" }
    package var name: String { code }
}

/// The state of a Maßnahme.
package enum MassnahmeStatus: UInt8, Code {
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
