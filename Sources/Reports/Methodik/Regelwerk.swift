package import Config
internal import Days
internal import Figures

/// The rules of the config that decide how figures are counted: what the Methodik page explains.
package struct Regelwerk: Hashable, Sendable, Encodable {
    let fristen: [Frist]
    /// Empty where the edition does not show them.
    let bereiche: [Bereich]
    let levels: ShownLevels
    let land: Land
    let regionaleFeiertage: Set<RegionalHoliday>
    let schliesstage: Set<Day>
    let verschiebtFristende: Bool
    let folgeBeobachtungTage: Int

    package init(_ project: Project) {
        fristen = project.fristen
        levels = project.intern.levels
        bereiche = levels.bereiche ? project.bereiche : []
        land = project.land
        regionaleFeiertage = project.regionaleFeiertage
        schliesstage = project.schliesstage
        verschiebtFristende = project.verschiebtFristende
        folgeBeobachtungTage = project.folgeBeobachtungTage
    }

    /// No rules at all: for the names of the entries, which depend on none.
    static let none = Regelwerk()

    private init() {
        fristen = []
        bereiche = []
        levels = ShownLevels()
        land = .ni
        regionaleFeiertage = []
        schliesstage = []
        verschiebtFristende = false
        folgeBeobachtungTage = 0
    }

    var calendar: WorkCalendar {
        WorkCalendar(
            land: land,
            regional: regionaleFeiertage,
            schliesstage: schliesstage,
            verschieben: verschiebtFristende
        )
    }
}
