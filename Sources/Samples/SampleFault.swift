internal import Days

/// A fault of one row, one for each rule that refuses rows; the raw value is the rule.
package enum SampleFault: String, CaseIterable, Sendable {
    case pflichtwertFehlt = "pflichtwert-fehlt"
    case datumUnlesbar = "datum-unlesbar"
    case wertUnbekannt = "wert-unbekannt"
    case teamUnbekannt = "team-unbekannt"
    case bereichUnbekannt = "bereich-unbekannt"
    case anliegenUnbekannt = "anliegen-unbekannt"
    case bereichWiderspricht = "bereich-widerspricht-team"
    case ereignisVorEingang = "ereignis-vor-eingang"
    case ereignisNachStand = "ereignis-nach-stand"
    case kundennummer = "kundennummer-als-schluessel"
    case bgNummer = "bg-nummer-als-schluessel"
    case datumAusserhalb = "datum-ausserhalb"
    case standUnplausibel = "stand-unplausibel"
    case nummerGekuerzt = "nummer-von-excel-gekuerzt"
    case vorgangDoppelt = "vorgang-doppelt"
    case zuVieleFelder = "zu-viele-felder"
    case textNachAnfuehrungszeichen = "text-nach-anfuehrungszeichen"
    case keinText = "kein-text"
    case keinVorgang = "kein-vorgang"

    /// Spoils the cells of a row.
    ///
    /// - Parameters:
    ///   - earlier: the cells of a sound row that was written before.
    ///   - number: differs from fault to fault.
    func spoil(_ cells: inout [[UInt8]], earlier: [[UInt8]], number: Int, stand: Day) {
        switch self {
        case .pflichtwertFehlt: cells[[Place.weg, Place.art, Place.team, Place.anliegen][number % 4]] = []
        case .datumUnlesbar: cells[Place.eingang] = Array("2026-02-31".utf8)
        case .wertUnbekannt: cells[Place.art] = Array("unbekannt".utf8)
        case .teamUnbekannt: cells[Place.team] = Array("999".utf8)
        case .bereichUnbekannt: cells[Place.bereich] = Array("99".utf8)
        case .anliegenUnbekannt: cells[Place.anliegen] = Array("sach.unbekannt".utf8)
        case .bereichWiderspricht: cells[Place.bereich] = Array((cells[Place.team].first == 0x31 ? "20" : "10").utf8)
        case .ereignisVorEingang: cells[Place.abschluss] = before(cells[Place.eingang])
        case .ereignisNachStand: cells[Place.abschluss] = Array((stand + 1 + number % 28).iso.utf8)
        case .kundennummer: cells[Place.nummer] = Array("123A\(Self.digits(number, 6))".utf8)
        case .bgNummer: cells[Place.nummer] = Array("12345//\(Self.digits(number, 7))".utf8)
        case .datumAusserhalb: cells[Place.eingang] = Array("1899-12-31".utf8)
        case .standUnplausibel: cells[Place.stand] = Array((stand + 4000).iso.utf8)
        case .nummerGekuerzt: cells[Place.nummer] = Array("2,0261E+11".utf8)
        case .vorgangDoppelt: cells[Place.nummer] = earlier[Place.nummer]
        case .zuVieleFelder: cells.append(Array("erfunden".utf8))
        case .textNachAnfuehrungszeichen: cells[Place.bemerkung] = Array("\"erfunden\" am Telefon".utf8)
        case .keinText: cells[Place.bemerkung] = Array("erfunden ".utf8) + [0x81]
        case .keinVorgang:
            for place in cells.indices { cells[place] = [] }
            cells[Place.nummer] = Array("(\(number) rows affected)".utf8)
        }
    }

    private func before(_ eingang: [UInt8]) -> [UInt8] {
        guard let day = DateText.parse(eingang) else { return eingang }
        return Array((day - 3).iso.utf8)
    }

    private static func digits(_ number: Int, _ count: Int) -> String {
        let text = String(number % 100_000)
        return String(repeating: "0", count: count - text.utf8.count) + text
    }

    /// Where the columns stand in `SampleExport.header`; a test compares them.
    enum Place {
        static let nummer = 0
        static let eingang = 1
        static let weg = 2
        static let art = 3
        static let team = 4
        static let anliegen = 5
        static let abschluss = 11
        static let stand = 24
        static let bemerkung = 29
        static let bereich = 30
    }
}
