import Config
import Days
import Figures
import Schema

@testable import Analysis
@testable import Records

/// A small office: Bereich 10 with teams 101 and 102, Bereich 20 with team 201; topics of each group.
enum TestOffice {
    static let kdu = 0
    static let umgang = 1
    static let wartezeit = 2

    static var project: Project {
        var project = Project()
        project.einrichtung = "Jobcenter Musterstadt"
        project.bereiche = [Bereich(id: "10", name: "Eins"), Bereich(id: "20", name: "Zwei")]
        project.teams = [("101", 0), ("102", 0), ("201", 1)].map { id, bereich in
            Team(id: id, name: "Team " + id, bereich: bereich, gueltigBis: nil)
        }
        project.anliegen = [
            Anliegen(code: "sach.kdu", name: "Kosten der Unterkunft"),
            Anliegen(code: "verhalten.umgang", name: "Umgangston"),
            Anliegen(code: "rahmen.wartezeit", name: "Wartezeit"),
        ]
        return project
    }

    /// Rows as records; `folgeVon` is the index of the earlier row by that of the later one.
    static func records(
        _ rows: [Reaktion],
        folgeVon: [Int: Int] = [:],
        massnahmen: [Massnahme] = [],
        hasRegister: Bool = true
    ) -> Records {
        var records = Records()
        for (index, row) in rows.enumerated() {
            records.rows.append(row)
            records.fileOfRow.append(0)
            records.lineOfRow.append(UInt32(index + 2))
            records.folgeVon.append(Int32(folgeVon[index] ?? -1))
        }
        records.massnahmen = massnahmen
        records.hasRegister = hasRegister
        return records
    }

    static func zeitraum(_ id: String, stichtag: String = "2026-12-31") throws -> Zeitraum {
        guard let period = Period(id), let zeitraum = Zeitraum(period, stichtag: day(stichtag)) else {
            throw NoSuchPeriod(id: id)
        }
        return zeitraum
    }

    struct NoSuchPeriod: Error {
        let id: String
    }

    /// The figures of one period.
    static func figures(
        _ records: Records,
        _ zeitraum: Zeitraum,
        _ project: Project = TestOffice.project
    ) throws -> FigureTable {
        try Analysis.figures(project, records, [zeitraum])[0]
    }

    static func day(_ iso: String) -> Day {
        let parts = iso.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3, let day = Day(year: parts[0], month: parts[1], day: parts[2]) else {
            preconditionFailure("no day: \(iso)")
        }
        return day
    }

    /// A Beschwerde by letter to team 101 about `sach.kdu`, unless said otherwise; days as `2026-10-01`.
    static func row(
        _ eingang: String,
        zwischen: String? = nil,
        abschluss: String? = nil,
        eroertert: String? = nil,
        externeFrist: String? = nil,
        art: Art = .beschwerde,
        weg: Eingangsweg = .brief,
        team: Int = 0,
        anliegen: [Int] = [kdu],
        form: Antwortform? = nil,
        zeichnung: Schlusszeichnung? = nil,
        bewertung: Bewertung? = nil,
        ergebnis: Ergebnis? = nil,
        stelle: Weiterleitung? = nil,
        flags: Reaktion.Flags = []
    ) -> Reaktion {
        var row = Reaktion()
        func number(_ iso: String?) -> Int32 { iso.map { day($0).number } ?? Reaktion.noDay }
        row.eingang = day(eingang).number
        row.zwischennachricht = number(zwischen)
        row.abschluss = number(abschluss)
        row.eroertertAm = number(eroertert)
        row.externeFrist = number(externeFrist)
        row.art = art.rawValue
        row.eingangsweg = weg.rawValue
        row.team = UInt16(team)
        let topics = anliegen.map { UInt16($0) } + [UInt16](repeating: Reaktion.none16, count: 3)
        row.anliegen = Reaktion.Topics(topics[0], topics[1], topics[2])
        row.antwortform = form?.rawValue ?? Reaktion.none
        row.schlusszeichnung = zeichnung?.rawValue ?? Reaktion.none
        row.bewertung = bewertung?.rawValue ?? Reaktion.none
        row.ergebnis = ergebnis?.rawValue ?? Reaktion.none
        row.weitergeleitetAn = stelle?.rawValue ?? Reaktion.none
        row.flags = flags
        return row
    }

    /// An Eingang of the register without a Bogen.
    static func ohneBogen(_ eingang: String, team: Int = 0) -> Reaktion {
        row(eingang, art: .ohneBogen, team: team, anliegen: [])
    }
}

extension FigureTable {
    /// A figure by its id as the contract writes it.
    subscript(text: String, cross: Cross = .whole) -> FigureValue {
        guard let kennzahl = catalogue.kennzahl(text) else { preconditionFailure("no figure \(text)") }
        return self[kennzahl.id, cross]
    }
}
