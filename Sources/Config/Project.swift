package import Days
internal import Schema

/// One project folder's `krm.yml`, checked: every index is valid, every id unique.
package struct Project: Sendable {
    package var einrichtung = ""
    package var geschaeftszeichen: String?
    /// What every page says of its confidentiality.
    package var vertraulichkeit = "nur für den Dienstgebrauch"
    /// True when the data are invented; every page then says so.
    package var beispieldaten = false
    package var stichtag: Day?
    package var land = Land.ni
    package var regionaleFeiertage: Set<RegionalHoliday> = []
    package var schliesstage: Set<Day> = []
    package var bereiche: [Bereich] = []
    /// All teams in config order, Bereich by Bereich.
    package var teams: [Team] = []
    package var anliegen: [Anliegen] = []
    /// § 26 (3) SGB X by analogy: a Fristende on a day off moves to the next Werktag.
    package var verschiebtFristende = true
    /// The rules in the order of the figures: the six defaults, then the config's own.
    package var fristen: [Frist] = Frist.defaults
    package var links: [Link] = []
    /// Target shares from 0 to 1 by figure id, in config order.
    package var zielwerte: [Zielwert] = []
    /// Days after an Abschluss in which a Folgereaktion counts against it.
    package var folgeBeobachtungTage = 90
    /// The first day that the reports cover; nil means the first Eingang.
    package var berichteAb: Day?
    package var zusaetzlicheZeitraeume: [Period] = []
    package var ausgaben: [Ausgabe] = [.intern]
    package var exportProfiles: [ExportProfile] = []

    package init() {}

    package var calendar: WorkCalendar {
        WorkCalendar(
            land: land, regional: regionaleFeiertage, schliesstage: schliesstage, verschieben: verschiebtFristende)
    }
}

package struct Bereich: Sendable, Equatable {
    package let id: String
    package let name: String
}

package struct Team: Sendable, Equatable {
    package let id: String
    package let name: String
    /// Index into `Project.bereiche`.
    package let bereich: Int
    /// The last day on which the team takes cases; nil means open-ended.
    package let gueltigBis: Day?
}

/// A topic; the first part of its code is its group.
package struct Anliegen: Sendable, Equatable {
    package let code: String
    package let name: String
    package var group: AnliegenGroup { AnliegenGroup.allCases.first { code.hasPrefix($0.rawValue + ".") } ?? .sach }
}

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

package struct Link: Sendable, Equatable {
    package let name: String
    package let target: String
}

package struct Zielwert: Sendable, Equatable {
    package let kennzahl: String
    package let anteil: Double
}

package enum Ausgabe: String, CaseIterable, Sendable {
    case intern, intranet
}
