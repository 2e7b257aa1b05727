/// A share from 0 to 1 that a rate is measured against.
package struct Zielwert: Sendable, Hashable {
    package let kennzahl: String
    package let anteil: Double

    package init(kennzahl: String, anteil: Double) {
        self.kennzahl = kennzahl
        self.anteil = anteil
    }
}
