import Analysis
import Config
import Figures
import Testing

/// `Config`, which knows no counting, has a list of its own of the figures that may have a target.
struct ZielwertTests {
    @Test("jeder Anteil darf einen Zielwert haben") func everyRate() {
        let rates = CountingRules(TestOffice.project).all.map(\.kennzahl)
            .filter { if case .rate = $0.kind { true } else { false } }
            .map(\.id)
            .filter { id in
                switch id {
                case .frist, .anliegen, .kritisch, .lob: false
                default: true
                }
            }
        #expect(Set(rates) == Set(ConfigReader.rates))
    }
}
