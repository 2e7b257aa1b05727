package import Figures

/// A share from 0 to 1 that a rate is measured against.
package struct Zielwert: Sendable, Hashable {
    package let kennzahl: FigureID
    package let anteil: Double

    package init(kennzahl: FigureID, anteil: Double) {
        self.kennzahl = kennzahl
        self.anteil = anteil
    }
}
