/// `ausgaben › intern`: which sheets the edition for the Führungskräfte has.
package struct InternSettings: Sendable, Equatable {
    /// False where figures by team must not be shown at all.
    package var teamblaetter = true
    /// False where figures by Bereich must not be shown at all.
    package var bereichsblaetter = true

    package init() {}
}
