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
