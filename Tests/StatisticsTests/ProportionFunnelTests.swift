import Testing

@testable import Statistics

/// The 19 categories of the Karlsruhe complaints 2018–2019, finished within three working days, through FunnelPlotR
/// 0.6.0 (commit 9020d497, R 4.2.2), `data_type = "PR"`.
@Suite struct ProportionFunnelTests {
    private let nenner = [
        266, 5850, 2635, 1159, 853, 3024, 2663, 157, 1525, 68, 137, 406, 21, 87, 1475, 8, 4276, 7766, 1,
    ]
    private let zaehler = [
        188, 4040, 2084, 726, 572, 1545, 1965, 157, 954, 34, 49, 158, 19, 86, 569, 8, 3639, 5973, 1,
    ]

    /// n; with overdispersion 95 % and 99.8 %; without 95 % and 99.8 %. FunnelPlotR rounds its z to 1.959964 and 3.090232.
    private let limits: [(n: Int, od: [Double], plain: [Double])] = [
        (
            266, [0.474618710266181, 0.887822709881938, 0.342053969916287, 0.958071342393851],
            [0.646949388207003, 0.756488557846163, 0.613502861272052, 0.785593233234056]
        ),
        (
            7766, [0.482163376877053, 0.883012199287069, 0.353394748832484, 0.953169069961721],
            [0.692974158245332, 0.713294059106317, 0.68704244093735, 0.719076455669763]
        ),
        (
            68, [0.453251809025116, 0.900984996545723, 0.31038899409861, 0.970556604935934],
            [0.589906213070831, 0.805038140428057, 0.521858350677223, 0.856308681189415]
        ),
        (
            157, [0.469344942055443, 0.891134899738381, 0.334174527925523, 0.961346009237255],
            [0.629532562317657, 0.771874792033619, 0.585502177950282, 0.808570356872832]
        ),
    ]

    @Test func overdispersion() throws {
        let funnel = try ProportionFunnel(zaehler: zaehler, nenner: nenner)
        #expect(isClose(funnel.overdispersion.phi, 79.7840137435036, within: 1e-10))
        #expect(isClose(funnel.overdispersion.tauSquared, 0.0133910093788788, within: 1e-15))
        for expected in limits {
            let here = try #require(funnel.limits(at: expected.n))
            #expect(close(here, expected.od))
        }
    }

    /// 120 invented funnels through FunnelPlotR's formulas in numpy, with and without overdispersion.
    @Test func invented() throws {
        let lines = try cases("funnels.txt")
        #expect(lines.count == 120)
        for line in lines {
            let counts = line[0...1].map { $0.split(separator: ",").compactMap { Int($0) } }
            let funnel = try ProportionFunnel(zaehler: counts[0], nenner: counts[1])
            #expect(isClose(funnel.overdispersion.phi, number(line[2]), within: 1e-8), "\(line)")
            #expect(isClose(funnel.overdispersion.tauSquared, number(line[3]), within: 1e-11), "\(line)")
            for (place, size) in [30, 75, 2000].enumerated() {
                let here = try #require(funnel.limits(at: size))
                #expect(close(here, line[(4 + 4 * place)..<(8 + 4 * place)].map(number)), "\(line)")
            }
        }
    }

    @Test func withoutOverdispersion() throws {
        let funnel = try ProportionFunnel(zaehler: zaehler, nenner: nenner, overdispersion: .none)
        for expected in limits {
            let here = try #require(funnel.limits(at: expected.n))
            #expect(close(here, expected.plain))
        }
    }

    /// FunnelPlotR calls the survey (157 of 157) and the public transport (86 of 87) outliers, and so do we.
    @Test func outliers() throws {
        let funnel = try ProportionFunnel(zaehler: zaehler, nenner: nenner)
        let outside = funnel.positions.indices.filter { funnel.positions[$0] == .outside(isHigh: true) }
        #expect(outside == [7, 13])
        #expect(!funnel.positions.contains(.outside(isHigh: false)))
        // FunnelPlotR's outliers without overdispersion, but for the two groups below 30 cases.
        let plain = try ProportionFunnel(zaehler: zaehler, nenner: nenner, overdispersion: .none)
        #expect(
            plain.positions.indices.filter {
                nenner[$0] >= 30
                    && [.outside(isHigh: true), .outside(isHigh: false)].contains(plain.positions[$0])
            } == [2, 3, 5, 6, 7, 8, 9, 10, 11, 13, 14, 16, 17]
        )
    }

    @Test func multiplicative() throws {
        let funnel = try ProportionFunnel(zaehler: zaehler, nenner: nenner, overdispersion: .multiplicative)
        let plain = try ProportionFunnel(zaehler: zaehler, nenner: nenner, overdispersion: .none)
        // √φ = 8.932…: as wide on the arcsine scale as the limits of a group of n / φ cases.
        let wide = try #require(funnel.limits(at: 79_784))
        let narrow = try #require(plain.limits(at: 1000))
        #expect(isClose(wide.outer.lower, narrow.outer.lower, within: 1e-7))
        #expect(isClose(wide.outer.upper, narrow.outer.upper, within: 1e-7))
    }

    /// Below 30 cases: the binomial quantiles of scipy.
    @Test func exact() throws {
        for line in try cases("funnel-exact.txt") {
            let n = try #require(Int(line[0]))
            let target = number(line[1])
            let funnel = try ProportionFunnel(zaehler: [], nenner: [], target: target)
            let limits = try #require(funnel.limits(at: n))
            let shares = line[2...].map { number($0) / Double(n) }
            // A quantile can lie on the wrong side of a target that is near 0 or 1; the limit stops at the target.
            #expect(limits.outer.lower == min(target, shares[0]), "\(line)")
            #expect(limits.inner.lower == min(target, shares[1]), "\(line)")
            #expect(limits.inner.upper == max(target, shares[2]), "\(line)")
            #expect(limits.outer.upper == max(target, shares[3]), "\(line)")
        }
    }

    /// By hand at a target of 90 % and 5 cases: P(0) = 0.00001, P(≤ 1) = 0.00046, P(≤ 2) = 0.00856, P(≤ 3) = 0.08146.
    @Test func smallGroups() throws {
        let funnel = try ProportionFunnel(
            zaehler: [0, 1, 2, 3, 4, 5, 0, 1],
            nenner: [5, 5, 5, 5, 5, 5, 1, 1],
            target: 0.9,
            overdispersion: .none
        )
        #expect(
            funnel.positions == [
                .outside(isHigh: false), .outside(isHigh: false), .notable(isHigh: false), .inside, .inside, .inside,
                .inside, .inside,
            ]
        )
    }

    /// Groups that agree show no overdispersion, and limits never leave 0…1 or swap sides.
    @Test(arguments: [(0, 10), (1, 10), (5, 10), (10, 10)]) func equalGroups(_ k: Int, _ n: Int) throws {
        for form in [Overdispersion.Form.none, .additive, .multiplicative] {
            let funnel = try ProportionFunnel(
                zaehler: [k, 2 * k, 40 * k],
                nenner: [n, 2 * n, 40 * n],
                overdispersion: form
            )
            #expect(funnel.overdispersion.tauSquared == 0)
            #expect(funnel.positions == [.inside, .inside, .inside])
            for cases in 1...200 {
                let limits = try #require(funnel.limits(at: cases))
                #expect(limits.outer.lower >= 0 && limits.outer.upper <= 1)
                #expect(limits.outer.lower <= limits.inner.lower && limits.inner.upper <= limits.outer.upper)
                #expect(limits.inner.holds(funnel.target))
            }
        }
    }

    /// The order of the groups changes nothing but the order of the answers.
    @Test func permutation() throws {
        let forward = try ProportionFunnel(zaehler: zaehler, nenner: nenner)
        let backward = try ProportionFunnel(zaehler: zaehler.reversed(), nenner: nenner.reversed())
        #expect(forward.positions == backward.positions.reversed())
    }

    @Test func groupsWithoutCases() throws {
        let funnel = try ProportionFunnel(zaehler: [0, 9, 0], nenner: [0, 10, 0])
        #expect(funnel.positions == [nil, .inside, nil])
        #expect(funnel.overdispersion.phi == 0)
        #expect(funnel.limits(at: 0) == nil)
        #expect(throws: StatisticsError.notAShare(index: 0)) { try ProportionFunnel(zaehler: [2], nenner: [1]) }
        #expect(throws: StatisticsError.unequalLengths) { try ProportionFunnel(zaehler: [2], nenner: []) }
    }

    private func close(_ limits: ProportionFunnel.Limits, _ expected: [Double]) -> Bool {
        zip([limits.inner.lower, limits.inner.upper, limits.outer.lower, limits.outer.upper], expected)
            .allSatisfy { isClose($0, $1, within: 1e-7) }
    }
}
