import Figures
import Judgement
import Testing

/// The rule "only when the whole interval is" at its boundaries, with the bounds that statsmodels 0.15 gives
/// (proportion_confint, method "wilson"): 7 of 10 → 0.3967781…0.8922087, 39 of 50 → 0.6475845…0.8724608,
/// 0 of 5 → 0…0.4344825, 5 of 5 → 0.5655175…1, 0 of 4 → 0…0.4898908.
struct ZielverfehlungTests {
    @Test(
        arguments: [
            (.frist(0), 7, 10, 0.8922, nil), (.frist(0), 7, 10, 0.8923, .unter),
            (.abhilfe, 39, 50, 0.8724, nil), (.abhilfe, 39, 50, 0.8725, .unter), (.eroerterung, 39, 50, 0.1, nil),
            (.vermerk, 50, 50, 1, nil), (.ansprechpartner, 0, 50, 0, nil), (.entschuldigung, 0, 5, 0.4344, nil),
            (.alternative, 0, 5, 0.4345, .unter), (.alternative, 0, 4, 0.4899, nil), (.alternative, 0, 4, 1, nil),
            (.alternative, 0, 0, 1, nil),
        ] as [(FigureID, Int, Int, Double, Zielverfehlung?)]
    )
    func floor(_ id: FigureID, _ zaehler: Int, _ nenner: Int, _ zielwert: Double, _ expected: Zielverfehlung?) {
        #expect(Zielverfehlung.of(id, .rate(zaehler, of: nenner), zielwert: zielwert) == expected)
    }

    @Test(arguments: [FigureID.folgereaktionen, .folgequote, .verhalten, .anliegen(0), .kritisch(1)])
    func ceiling(_ id: FigureID) {
        #expect(Zielverfehlung.of(id, .rate(7, of: 10), zielwert: 0.3967) == .ueber)
        #expect(Zielverfehlung.of(id, .rate(7, of: 10), zielwert: 0.3968) == nil)
        #expect(Zielverfehlung.of(id, .rate(7, of: 10), zielwert: 1) == nil)
        #expect(Zielverfehlung.of(id, .rate(0, of: 10), zielwert: 0.9) == nil)
        #expect(Zielverfehlung.of(id, .rate(5, of: 5), zielwert: 0.5655) == .ueber)
        #expect(Zielverfehlung.of(id, .rate(4, of: 4), zielwert: 0) == nil)
    }

    @Test(arguments: [0.0, 0.5, 1.0]) func neutral(_ zielwert: Double) {
        #expect(Zielverfehlung.of(.berechtigt, .rate(0, of: 50), zielwert: zielwert) == nil)
        #expect(Zielverfehlung.of(.berechtigt, .rate(50, of: 50), zielwert: zielwert) == nil)
    }
}
