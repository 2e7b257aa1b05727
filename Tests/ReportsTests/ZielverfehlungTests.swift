import Testing

@testable import Reports

/// The rule "only when the whole interval is" at its boundaries, with the bounds that statsmodels 0.15 gives
/// (proportion_confint, method "wilson"): 7 of 10 → 0.3967781…0.8922087, 39 of 50 → 0.6475845…0.8724608,
/// 0 of 5 → 0…0.4344825, 5 of 5 → 0.5655175…1, 0 of 4 → 0…0.4898908.
struct ZielverfehlungTests {
    @Test(
        arguments: [
            ("frist.abschluss-14-tage", 7, 10, 0.8922, nil), ("frist.abschluss-14-tage", 7, 10, 0.8923, .unter),
            ("abhilfe", 39, 50, 0.8724, nil), ("abhilfe", 39, 50, 0.8725, .unter), ("eroerterung", 39, 50, 0.1, nil),
            ("vermerk", 50, 50, 1, nil), ("ansprechpartner", 0, 50, 0, nil), ("entschuldigung", 0, 5, 0.4344, nil),
            ("alternative", 0, 5, 0.4345, .unter), ("alternative", 0, 4, 0.4899, nil), ("alternative", 0, 4, 1, nil),
            ("alternative", 0, 0, 1, nil),
        ] as [(String, Int, Int, Double, Zielverfehlung?)]
    )
    func floor(_ id: String, _ zaehler: Int, _ nenner: Int, _ zielwert: Double, _ expected: Zielverfehlung?) {
        #expect(Zielverfehlung.of(id, zaehler: zaehler, nenner: nenner, zielwert: zielwert) == expected)
    }

    @Test(arguments: ["folgereaktionen", "folgequote", "verhalten", "eskaliert", "anliegen.sach.kdu"])
    func ceiling(_ id: String) {
        #expect(Zielverfehlung.of(id, zaehler: 7, nenner: 10, zielwert: 0.3967) == .ueber)
        #expect(Zielverfehlung.of(id, zaehler: 7, nenner: 10, zielwert: 0.3968) == nil)
        #expect(Zielverfehlung.of(id, zaehler: 7, nenner: 10, zielwert: 1) == nil)
        #expect(Zielverfehlung.of(id, zaehler: 0, nenner: 10, zielwert: 0.9) == nil)
        #expect(Zielverfehlung.of(id, zaehler: 5, nenner: 5, zielwert: 0.5655) == .ueber)
        #expect(Zielverfehlung.of(id, zaehler: 4, nenner: 4, zielwert: 0) == nil)
    }

    @Test(arguments: [0.0, 0.5, 1.0]) func neutral(_ zielwert: Double) {
        #expect(Zielverfehlung.of("berechtigt", zaehler: 0, nenner: 50, zielwert: zielwert) == nil)
        #expect(Zielverfehlung.of("berechtigt", zaehler: 50, nenner: 50, zielwert: zielwert) == nil)
    }

    @Test func words() {
        let missed = Einordnung(verdict: .ueblich, band: nil, verfehlung: .ueber)
        #expect(missed.markdown == "**▲ über Ziel**")
        #expect(Einordnung(verdict: .ueblich, band: nil, verfehlung: .unter).markdown == "**▲ unter Ziel**")
        #expect(Einordnung(verdict: .ueblich, band: nil, verfehlung: nil).markdown == "*üblich*")
    }
}
