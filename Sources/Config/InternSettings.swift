package import Figures

/// `ausgaben › intern`: which sheets the edition for the Führungskräfte has.
package struct InternSettings: Sendable, Equatable {
    /// False where figures by team must not be shown at all.
    package var teamblaetter = true
    /// False where figures by Bereich must not be shown at all.
    package var bereichsblaetter = true

    package init() {}

    /// The levels of the office that pages and figures of this edition show.
    package var levels: ShownLevels { ShownLevels(teams: teamblaetter, bereiche: bereichsblaetter) }
}
