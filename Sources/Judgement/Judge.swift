internal import Days
package import Figures
package import Statistics

/// Judges figures: signal or noise by their history, and targets by the whole interval.
package struct Judge: Sendable {
    private let view: PeriodView
    private let office: Office

    package init(_ view: PeriodView, _ office: Office) {
        self.view = view
        self.office = office
    }

    /// The 95 % interval of a rate after Wilson (1927); nil without a denominator.
    package func interval(_ value: FigureValue) -> ConfidenceInterval? {
        guard case .rate(let zaehler, of: let nenner) = value else { return nil }
        return Wilson.interval(zaehler, nenner)
    }

    package func isUnterZiel(_ id: FigureID, _ cross: Cross) -> Bool { verfehlung(id, cross) == .unter }

    /// Whether and how a rate misses its Zielwert; nil without one.
    package func verfehlung(_ id: FigureID, _ cross: Cross) -> Zielverfehlung? {
        office.zielwerte[id].flatMap { Zielverfehlung.of(id, view.current[id, cross], zielwert: $0) }
    }

    /// Signal or noise of a whole month against up to 36 months; other periods are not judged.
    package func einordnung(_ id: FigureID, _ cross: Cross) -> Einordnung {
        let verfehlung = verfehlung(id, cross)
        guard view.isMonth, !view.zeitraum.isPartial, let verlauf = verlauf(id, cross) else {
            return Einordnung(verdict: .ohneVergleich, band: nil, verfehlung: verfehlung)
        }
        let verdict: Einordnung.Verdict =
            if let mark = verlauf.mark {
                .signal(mark.direction)
            } else if verlauf.status.hasLimits {
                .ueblich
            } else if verlauf.status == .tooSmall {
                .zuWenige
            } else {
                .ohneVergleich
            }
        return Einordnung(verdict: verdict, band: verlauf.band, verfehlung: verfehlung)
    }

    /// The months up to the period's end with limits and signals; nil where they make no series.
    package func verlauf(_ id: FigureID, _ cross: Cross) -> Verlauf? {
        Verlauf(view.history.map { $0[id, cross] }, of: id)
    }
}
