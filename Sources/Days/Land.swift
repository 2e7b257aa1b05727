/// One of the 16 Länder; the raw value is the code that `krm.yml` and `krm dump kalender` use.
package enum Land: String, CaseIterable, Sendable, Encodable {
    case bw = "BW"
    case by = "BY"
    case be = "BE"
    case bb = "BB"
    case hb = "HB"
    case hh = "HH"
    case he = "HE"
    case mv = "MV"
    case ni = "NI"
    case nw = "NW"
    case rp = "RP"
    case sl = "SL"
    case sn = "SN"
    case st = "ST"
    case sh = "SH"
    case th = "TH"

    package var name: String {
        switch self {
        case .bw: "Baden-Württemberg"
        case .by: "Bayern"
        case .be: "Berlin"
        case .bb: "Brandenburg"
        case .hb: "Bremen"
        case .hh: "Hamburg"
        case .he: "Hessen"
        case .mv: "Mecklenburg-Vorpommern"
        case .ni: "Niedersachsen"
        case .nw: "Nordrhein-Westfalen"
        case .rp: "Rheinland-Pfalz"
        case .sl: "Saarland"
        case .sn: "Sachsen"
        case .st: "Sachsen-Anhalt"
        case .sh: "Schleswig-Holstein"
        case .th: "Thüringen"
        }
    }
}
