import Audit
import Days
import Releases
import Testing

@testable import Releasing

/// PRODUCT 7 (3) and (6): rounding, sums of shown values, and the first Ersatzwert that passes.
@Suite("Freigabe eines Monats")
struct ReleaserTests {
    private static let names = [ReleasedName(id: "10", name: "A"), ReleasedName(id: "20", name: "B")]
    private static let plan = ReleasePlan(
        takt: .monat,
        monat: [.eingang],
        quartal: [.eingang, .eingangBereich],
        jahr: []
    )

    private static func count(_ month: String, _ bereiche: [Int]) -> MonthCount {
        guard let period = Period(month) else { preconditionFailure(month) }
        let whole = ExactCounts.Count(ReleasedCell(.eingang), bereiche.reduce(0, +))
        let parts = zip(names, bereiche).map { ExactCounts.Count(ReleasedCell(.eingang, .bereich($0.id)), $1) }
        return MonthCount(
            month: period,
            counts: ExactCounts([whole] + parts),
            bereiche: names,
            anliegen: [],
            regeln: [],
            folgeTage: 90,
            isSample: true
        )
    }

    /// Releases July and August, and returns what September's release is.
    private static func september(_ july: [Int], _ august: [Int], _ september: [Int]) throws -> Releaser.Outcome {
        var history = ReleaseHistory()
        var counts: [Period: ExactCounts] = [:]
        for (month, bereiche) in [("2026-07", july), ("2026-08", august)] {
            let count = count(month, bereiche)
            let outcome = try #require(Releaser(history, counts: counts).release(count, plan: plan, texte: []))
            #expect(outcome.ersatzwerte == 0)
            history = history.adding(outcome.release)
            counts[count.month] = ReleaseFile.kept(count, plan)
        }
        let last = count("2026-09", september)
        return try #require(Releaser(history, counts: counts).release(last, plan: plan, texte: []))
    }

    @Test("das Quartal zählt die Monate zusammen, wie sie gezählt waren, und rundet dann")
    func sums() throws {
        let outcome = try Self.september([20, 21], [18, 22], [23, 19])
        #expect(outcome.ersatzwerte == 0)
        let quarter = try #require(Period("2026-Q3"))
        let values = outcome.release.values(of: quarter).map(\.value)
        // 20 + 18 + 23 = 61 and 21 + 22 + 19 = 62
        #expect(values == [.count(RoundedCount(rounding: 61)), .count(RoundedCount(rounding: 62))])
    }

    /// 1 + 1, 1 + 1 and 1 + 1 are „unter 3“ three times; the Bereiche with 3 each would be „rund 5“, and 6 = 2 + 2 + 2.
    @Test("was sich verriete, wird ein Ersatzwert: zuerst der Eingang, nach der näheren Seite")
    func ersatzwert() throws {
        let outcome = try Self.september([1, 1], [1, 1], [1, 1])
        #expect(outcome.ersatzwerte == 1)
        #expect(outcome.audit.isSafe)
        let month = try #require(Period("2026-09"))
        // 2 lies between 0 and 5: its other neighbour is 5.
        #expect(outcome.release.values(of: month).map(\.value) == [.count(RoundedCount(rounding: 5))])
    }

    @Test("die Reihenfolge der Ersatzwerte: Bestand, Erledigt, Eingang, dann nach Kennung")
    func order() throws {
        let month = try #require(Period("2026-09"))
        let counts = [
            ExactCounts.Count(ReleasedCell(.eingang), 46), ExactCounts.Count(ReleasedCell(.erledigt), 1),
            ExactCounts.Count(ReleasedCell(.bestand), 44),
            ExactCounts.Count(ReleasedCell(.frist(.abschlussTage)), 4, of: 9),
            ExactCounts.Count(ReleasedCell(.massnahmen(.erledigt)), 2),
        ]
        let release = ReleaseFileTests.file.release.showing([
            ReleasedValues(month, counts.map { ReleasedEntry($0.cell, $0.rounded) })
        ])
        let shown = Move.all([(month, counts)]).map { move in
            Move.apply([move], to: release)?.values(of: month).map { entry in
                [entry.value.zaehler?.value, entry.value.nenner?.value].compactMap(\.self)
            }
        }
        #expect(
            shown == [
                [[45], [0], [40], [5, 10], []], [[45], [0], [50], [5, 10], []],
                [[45], [5], [45], [5, 10], []],
                [[50], [0], [45], [5, 10], []], [[40], [0], [45], [5, 10], []],
                // 4 of 9: the numerator as 0 or 10, the denominator as 5 or 15
                [[45], [0], [45], [0, 10], []], [[45], [0], [45], [10, 10], []],
                [[45], [0], [45], [5, 5], []], [[45], [0], [45], [5, 15], []],
            ]
        )
    }

    @Test("Zeugen behalten, was gezeigt wird, und ihre genauen Zahlen gehen im Quartal auf")
    func witnesses() throws {
        let outcome = try Self.september([20, 21], [18, 22], [23, 19])
        let months = ["2026-07", "2026-08", "2026-09"].compactMap { Period($0) }
        let exact = [[20, 21], [18, 22], [23, 19]]
        let files = zip(months, exact).map { month, bereiche in
            ReleaseFile(
                month == outcome.release.month ? outcome.release : Self.shown(month, bereiche),
                ReleaseFile.kept(Self.count(month.id, bereiche), Self.plan)
            )
        }
        for witness in outcome.audit.witnesses {
            let all = WitnessFiles.all(witness, files)
            #expect(all.map(\.release) == files.map(\.release))
            let quarter = witness.counts.filter { $0.period.kind == .quarter }.map(\.zaehler)
            let sums = Self.names.map { name in
                all.reduce(0) { $0 + ($1.counts[ReleasedCell(.eingang, .bereich(name.id))]?.zaehler ?? 0) }
            }
            #expect(sums == quarter)
        }
    }

    private static func shown(_ month: Period, _ bereiche: [Int]) -> Release {
        Release(
            month: month,
            isSample: true,
            plan: plan,
            folgeTage: 90,
            bereiche: names,
            anliegen: [],
            regeln: [],
            texte: [],
            werte: [
                ReleasedValues(
                    month,
                    [ReleasedEntry(ReleasedCell(.eingang), .count(RoundedCount(rounding: bereiche.reduce(0, +))))]
                )
            ]
        )
    }
}
