import Figures
import Judgement
import Testing

/// The rule "only when the whole interval is" at its boundaries, with Clopper and Pearson's bounds as scipy has them:
/// 7 of 10 → 0.3475471…0.9332605, 39 of 50 → 0.6403881…0.8847342, 0 of 5 → 0…0.5218238, 5 of 5 → 0.4781762…1,
/// 0 of 4 → 0…0.6023646.
struct ZielverfehlungTests {
    @Test(
        arguments: [
            (.frist(0), 7, 10, 0.9332, nil), (.frist(0), 7, 10, 0.9333, .unter),
            (.abhilfe, 39, 50, 0.8847, nil), (.abhilfe, 39, 50, 0.8848, .unter), (.eroerterung, 39, 50, 0.1, nil),
            (.vermerk, 50, 50, 1, nil), (.ansprechpartner, 0, 50, 0, nil), (.entschuldigung, 0, 5, 0.5218, nil),
            (.alternative, 0, 5, 0.5219, .unter), (.alternative, 0, 4, 0.6024, nil), (.alternative, 0, 4, 1, nil),
            (.alternative, 0, 0, 1, nil), (.lob(0), 0, 50, 0.5, .unter),
        ] as [(FigureID, Int, Int, Double, Zielverfehlung?)]
    )
    func floor(_ id: FigureID, _ zaehler: Int, _ nenner: Int, _ zielwert: Double, _ expected: Zielverfehlung?) {
        #expect(Zielverfehlung.of(id, .rate(zaehler, of: nenner), zielwert: zielwert) == expected)
    }

    /// P(X ≤ k) against 90 %: 3 of 5 0.081, 7 of 10 0.070, 8 of 12 0.0256; 3 of 8 0.0004, 21 of 30 0.0020.
    @Test(
        arguments: [
            (3, 5, nil), (7, 10, nil), (8, 12, nil), (3, 8, .unter), (21, 30, .unter),
        ] as [(Int, Int, Zielverfehlung?)]
    )
    func againstNinety(_ zaehler: Int, _ nenner: Int, _ expected: Zielverfehlung?) {
        #expect(Zielverfehlung.of(.frist(2), .rate(zaehler, of: nenner), zielwert: 0.9) == expected)
        // Of a ceiling the mirror image.
        let mirrored = Zielverfehlung.of(.folgequote, .rate(nenner - zaehler, of: nenner), zielwert: 0.1)
        #expect(mirrored == (expected == nil ? nil : .ueber))
    }

    @Test(arguments: [FigureID.folgereaktionen, .folgequote, .verhalten, .anliegen(0), .kritisch(1)])
    func ceiling(_ id: FigureID) {
        #expect(Zielverfehlung.of(id, .rate(7, of: 10), zielwert: 0.3475) == .ueber)
        #expect(Zielverfehlung.of(id, .rate(7, of: 10), zielwert: 0.3476) == nil)
        #expect(Zielverfehlung.of(id, .rate(7, of: 10), zielwert: 1) == nil)
        #expect(Zielverfehlung.of(id, .rate(0, of: 10), zielwert: 0.9) == nil)
        #expect(Zielverfehlung.of(id, .rate(5, of: 5), zielwert: 0.4781) == .ueber)
        #expect(Zielverfehlung.of(id, .rate(4, of: 4), zielwert: 0) == nil)
    }

    @Test(arguments: [0.0, 0.5, 1.0]) func neutral(_ zielwert: Double) {
        #expect(Zielverfehlung.of(.berechtigt, .rate(0, of: 50), zielwert: zielwert) == nil)
        #expect(Zielverfehlung.of(.berechtigt, .rate(50, of: 50), zielwert: zielwert) == nil)
    }

    /// Counts and durations have no Zielwert.
    @Test(arguments: [FigureValue.count(0), .days(90, of: 50), .absent]) func noRate(_ value: FigureValue) {
        #expect(Zielverfehlung.of(.abhilfe, value, zielwert: 1) == nil)
    }
}
