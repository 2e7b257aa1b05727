/// The three groups of topics.
package enum AnliegenGroup: String, CaseIterable, Sendable {
    case sach, verhalten, rahmen

    package var name: String {
        switch self {
        case .sach: "Sache"
        case .verhalten: "Verhalten"
        case .rahmen: "Rahmenbedingungen"
        }
    }
}
