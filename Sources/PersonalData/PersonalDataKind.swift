/// The kinds of personal data that a free text of an export must not hold; the raw values are the codes used in findings.
package enum PersonalDataKind: String, CaseIterable, Sendable, CustomStringConvertible {
    case kundennummer
    case bgNummer = "bg-nummer"
    case iban
    case telefon
    case eMail = "e-mail"
    case sozialversicherungsnummer
    case steuerID = "steuer-id"
    case geburtsdatum
    case name

    /// What was found, as a German noun phrase in the accusative (it follows „enthält …“).
    package var description: String {
        switch self {
        case .kundennummer: "eine Kundennummer"
        case .bgNummer: "eine BG-Nummer"
        case .iban: "eine IBAN"
        case .telefon: "eine Telefonnummer"
        case .eMail: "eine E-Mail-Adresse"
        case .sozialversicherungsnummer: "eine Sozialversicherungsnummer"
        case .steuerID: "eine Steuer-Identifikationsnummer"
        case .geburtsdatum: "ein Geburtsdatum"
        case .name: "einen Namen mit Anrede"
        }
    }
}
