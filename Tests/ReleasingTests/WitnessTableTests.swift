import Days
import Releases
import Testing

@testable import Audit
@testable import Releasing

@Suite("Tabelle eines Zeugen")
struct WitnessTableTests {
    @Test("eine Zeile je Grundwert, für Excel; keine Zelle beginnt wie eine Formel")
    func csv() throws {
        let month = try #require(Period("2026-09"))
        let quarter = try #require(Period("2026-Q3"))
        func count(_ period: Period, _ cell: ReleasedCell, _ zaehler: Int, _ nenner: Int? = nil) -> Witness.Count {
            Witness.Count(period: period, cell: cell, zaehler: zaehler, nenner: nenner)
        }
        let witness = Witness(counts: [
            count(month, ReleasedCell(.eingang), 2),
            count(month, ReleasedCell(.frist(.abschlussTage)), 38, 43),
            count(quarter, ReleasedCell(.eingang, .bereich("1;0")), 0),
            count(quarter, ReleasedCell(.eingang, .art(.kritik)), 61),
        ])
        let lines = [
            "zeitraum;id;dimension;zaehler;nenner", "2026-09;eingang;;2;", "2026-09;frist.abschluss-14-tage;;38;43",
            "2026-Q3;eingang;\"bereich=1;0\";0;", "2026-Q3;eingang;art=beschwerde+kritik;61;",
        ]
        #expect(WitnessTable.csv(witness) == "\u{FEFF}" + lines.map { $0 + "\r\n" }.joined())
    }
}
