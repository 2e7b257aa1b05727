import Config
import Days
import Schema

@testable import Records

/// Random rows and rules for properties; the same for the same seed.
struct RandomOffice {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    /// xorshift64* (Vigna 2016); 0 to `count` − 1.
    mutating func below(_ count: Int) -> Int {
        state ^= state >> 12
        state ^= state << 25
        state ^= state >> 27
        return Int((state &* 0x2545_F491_4F6C_DD1D) >> 33) % count
    }

    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

    /// The test office with rules of every sort.
    mutating func project() -> Project {
        var project = TestOffice.project
        project.verschiebtFristende = below(3) > 0
        project.folgeBeobachtungTage = pick([0, 30, 90])
        project.schliesstage = [TestOffice.day("2026-09-10")]
        let base = project.fristen[0].versions[0]
        var own = base
        own.length = .kalendertage(below(10))
        own.arten = [.kritik, .lob]
        own.eingangswege = nil
        own.bereiche = [below(2)]
        own.erfuelltDurch = [.eroertertAm, .zwischennachricht]
        own.gueltigAb = TestOffice.day("2026-06-15")
        own.gueltigBis = TestOffice.day("2026-09-20")
        var later = base
        later.length = .wochen(1)
        later.erfuelltDurch = [.abschluss]
        later.gueltigAb = TestOffice.day("2026-08-01")
        project.fristen[0].versions.append(later)
        project.fristen.append(Frist(id: "eigene", versions: [own]))
        return project
    }

    /// Rows from 2026-05-01 on, linked at random, and Maßnahmen.
    mutating func records(_ count: Int) -> Records {
        let first = TestOffice.day("2026-05-01")
        var rows: [Reaktion] = []
        var folgeVon: [Int: Int] = [:]
        for index in 0..<count {
            let eingang = first + below(200)
            if below(12) == 0 {
                rows.append(TestOffice.ohneBogen(eingang.iso, team: below(3)))
                continue
            }
            func after(_ days: Int, _ dice: Int) -> String? { dice == 0 ? nil : (eingang + days).iso }
            let topics = [[0], [1], [2], [0, 1], [2, 0], [1, 2, 0]]
            rows.append(
                TestOffice.row(
                    eingang.iso,
                    zwischen: after(below(9), below(3)),
                    abschluss: after(below(40), below(5)),
                    eroertert: after(below(60), below(2)),
                    externeFrist: after(below(30), below(5)),
                    art: pick(Art.ofBogen),
                    weg: pick(Eingangsweg.allCases),
                    team: below(3),
                    anliegen: pick(topics),
                    form: pick([nil] + Antwortform.allCases),
                    zeichnung: pick([nil] + Schlusszeichnung.allCases),
                    bewertung: pick([nil] + Bewertung.allCases),
                    ergebnis: pick([nil] + Ergebnis.allCases),
                    stelle: below(10) == 0 ? pick(Weiterleitung.allCases) : nil,
                    flags: Reaktion.Flags(rawValue: UInt16(below(64)))
                )
            )
            if below(4) == 0 { folgeVon[index] = below(count) }
        }
        // One far longer than the histogram of durations.
        rows.append(TestOffice.row("2024-01-01", abschluss: "2026-10-10"))
        let massnahmen = (0..<8).map { massnahme($0) }
        return TestOffice.records(rows, folgeVon: folgeVon, massnahmen: massnahmen)
    }

    private mutating func massnahme(_ number: Int) -> Massnahme {
        let team: Int? = below(2) == 0 ? below(3) : nil
        let beschlossen = TestOffice.day("2026-06-01") + below(150)
        return Massnahme(
            id: "M-\(number)",
            titel: "",
            anliegen: nil,
            bereich: team.map { TestOffice.project.teams[$0].bereich } ?? (below(2) == 0 ? below(2) : nil),
            team: team,
            beschlossen: beschlossen,
            termin: below(3) == 0 ? nil : beschlossen + below(60),
            status: pick(MassnahmeStatus.allCases),
            erledigt: below(2) == 0 ? beschlossen + below(90) : nil,
            wirkung: "",
            line: number + 2
        )
    }
}
