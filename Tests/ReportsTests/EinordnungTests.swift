import Judgement
import Statistics
import Testing

@testable import Reports

/// What a cell says of a figure.
struct EinordnungTests {
    @Test(arguments: [
        (Einordnung.Verdict.ueblich, Zielverfehlung?.none, "*üblich*"),
        (.ueblich, .ueber, "**▲ über Ziel**"), (.signal(.hoch), .unter, "**▲ unter Ziel**"),
        (.signal(.steigt), nil, "**◆ Signal:** steigt"), (.zuWenige, nil, "*zu wenige Fälle*"),
        (.ohneVergleich, nil, "–"),
    ])
    func words(_ verdict: Einordnung.Verdict, _ verfehlung: Zielverfehlung?, _ expected: String) {
        #expect(Einordnung(verdict: verdict, band: nil, verfehlung: verfehlung).markdown == expected)
    }
}
