package import Days
package import Diagnostics
package import Figures
internal import Schema

/// One project folder's `krm.yml`, checked: every index is valid, every id unique.
package struct Project: Sendable {
    package var einrichtung = ""
    package var geschaeftszeichen: String?
    /// What every page says of its confidentiality.
    package var vertraulichkeit = "nur für den Dienstgebrauch"
    /// Whom readers reach who meet a barrier (§ 12b (2) BGG); nil names the office alone.
    package var kontakt: String?
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
    /// In config order.
    package var zielwerte: [Zielwert] = []
    /// Days after an Abschluss in which a Folgereaktion counts against it.
    package var folgeBeobachtungTage = 90
    /// Dates before this day are errors of the row.
    package var fruehestesDatum = Project.fruehestesDatum
    package var bezugsgroesse: Bezugsgroesse?
    /// The first day that the reports cover; nil means the first Eingang.
    package var berichteAb: Day?
    package var zusaetzlicheZeitraeume: [Period] = []
    /// Where the config says `ab`, and each of `zusaetzlicheZeitraeume`: what is wrong with them shows beside the Stichtag.
    package var berichteAbPosition: Position?
    package var zeitraumPositions: [Period: Position] = [:]
    package var ausgaben: [Ausgabe] = [.intern]
    package var intern = InternSettings()
    /// How the intranet edition is to be made.
    package var intranet = IntranetSettings()
    package var exportProfiles: [ExportProfile] = []

    package init() {}

    /// 2000-01-01: earlier ones are slips, or what programs write for no date.
    private static let fruehestesDatum = Day(number: 10_957)

    /// How figures and their cells are written with the config's ids.
    package var figureNames: FigureNames {
        FigureNames(
            fristen: fristen.map(\.id),
            bereiche: bereiche.map(\.id),
            teams: teams.map(\.id),
            anliegen: anliegen.map(\.code)
        )
    }

    package var calendar: WorkCalendar {
        WorkCalendar(
            land: land,
            regional: regionaleFeiertage,
            schliesstage: schliesstage,
            verschieben: verschiebtFristende
        )
    }
}
