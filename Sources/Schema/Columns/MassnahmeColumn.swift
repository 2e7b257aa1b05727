/// The columns of `massnahmen.csv`.
package enum MassnahmeColumn: UInt8, InputColumn {
    case id, titel, anliegen, bereich, team, verantwortlich, beschlossen, termin, status, erledigt, wirkung

    package var name: String {
        switch self {
        case .id: "id"
        case .titel: "titel"
        case .anliegen: "anliegen"
        case .bereich: "bereich"
        case .team: "team"
        case .verantwortlich: "verantwortlich"
        case .beschlossen: "beschlossen"
        case .termin: "termin"
        case .status: "status"
        case .erledigt: "erledigt"
        case .wirkung: "wirkung"
        }
    }

    package static let mandatory: [MassnahmeColumn] = [.id, .titel, .beschlossen, .status]
}
