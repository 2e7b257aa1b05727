internal import Quoting

/// The station `krm dump urteil`: each judging rule asked from outside, a JSON object a line in and out.
package enum UrteilDump {
    /// - Returns: one line a rule; blank lines are passed over.
    package static func run(_ text: String) throws(DumpProblem) -> String {
        var out = ""
        let lines = Array(text.utf8).split(separator: 0x0A, omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where !line.allSatisfy({ [0x20, 0x09, 0x0D].contains($0) }) {
            out += try answer(Array(line), line: index + 1) + "\n"
        }
        return out
    }

    private static func answer(_ line: [UInt8], line number: Int) throws(DumpProblem) -> String {
        var scanner = JSONScanner(line, line: number)
        let start = scanner
        var answers: [String] = []
        try scanner.object { (name, scanner) throws(DumpProblem) in
            answers.append(try answer(name, &scanner))
        }
        try scanner.end()
        guard let answer = answers.first, answers.count == 1 else { throw start.problem(.unknownRule) }
        return answer
    }

    private static func answer(_ rule: String, _ scanner: inout JSONScanner) throws(DumpProblem) -> String {
        let start = scanner
        do {
            switch rule {
            case "vergleich": return try comparison(Counts(&scanner, hasGoal: false))
            case "anteile": return try chart(Counts(&scanner, hasGoal: false))
            case "anteil": return try share(Counts(&scanner, hasGoal: true))
            case "selten": return rise(try scanner.counts())
            default: throw start.problem(.unknownRule)
            }
        } catch let problem as DumpProblem {
            throw problem
        } catch {
            throw start.problem(.noShare)
        }
    }

    private static func comparison(_ counts: Counts) throws(StatisticsError) -> String {
        guard let comparison = try GroupComparison(zaehler: counts.zaehler, nenner: counts.nenner) else {
            let tails = counts.nenner.map { _ in "null" }
            return "{\"ausserhalb\":[],\"rand\":[" + tails.joined(separator: ",") + "]}"
        }
        return "{\"ausserhalb\":[" + comparison.outside.map(String.init).joined(separator: ",") + "],\"rand\":["
            + comparison.tails.map(ChartJSON.number).joined(separator: ",") + "]}"
    }

    private static func share(_ counts: Counts) throws(StatisticsError) -> String {
        let (k, n) = (counts.zaehler[0], counts.nenner[0])
        let interval = ClopperPearson.interval(k, n)
        let isBelow = n >= ClopperPearson.smallestBase && ClopperPearson.isBelow(k, n, counts.goal ?? 0)
        return "{\"unten\":" + ChartJSON.number(interval?.lower) + ",\"oben\":" + ChartJSON.number(interval?.upper)
            + ",\"urteil\":" + (isBelow ? "\"unter\"" : "null") + "}"
    }

    private static func rise(_ months: [Int]) -> String {
        let rise = RareRise(months)
        return "{\"p\":" + ChartJSON.number(rise?.probability) + ",\"signal\":" + String(rise?.isSignal ?? false) + "}"
    }

    private static func chart(_ counts: Counts) throws(StatisticsError) -> String {
        let chart = try PChart(zaehler: counts.zaehler, nenner: counts.nenner)
        func bounds(_ bound: (ConfidenceInterval) -> Double) -> String {
            "[" + chart.points.map { ChartJSON.number($0.limits.map(bound)) }.joined(separator: ",") + "]"
        }
        return "{\"mittel\":" + ChartJSON.number(chart.mean) + ",\"untere_grenze\":" + bounds(\.lower)
            + ",\"obere_grenze\":" + bounds(\.upper) + ",\"punkte\":["
            + chart.points.map { ChartJSON.point($0.rate, $0.mark) }.joined(separator: ",") + "]}"
    }

    /// Numerators and denominators, for one rule with the Zielwert; each name once.
    private struct Counts {
        let zaehler: [Int]
        let nenner: [Int]
        let goal: Double?

        init(_ scanner: inout JSONScanner, hasGoal: Bool) throws(DumpProblem) {
            let start = scanner
            var lists: [String: [Int]] = [:]
            var goals: [Double] = []
            var names = 0
            try scanner.object { (name, scanner) throws(DumpProblem) in
                names += 1
                switch name {
                case "zaehler", "nenner": lists[name] = hasGoal ? [try scanner.count()] : try scanner.counts()
                case "ziel" where hasGoal: goals.append(try scanner.number())
                default: throw scanner.problem(.missing)
                }
            }
            guard let zaehler = lists["zaehler"], let nenner = lists["nenner"], names == (hasGoal ? 3 : 2) else {
                throw start.problem(.missing)
            }
            guard zip(zaehler, nenner).allSatisfy({ $0 <= $1 }), zaehler.count == nenner.count,
                goals.allSatisfy({ (0...1).contains($0) })
            else { throw start.problem(.noShare) }
            (self.zaehler, self.nenner, goal) = (zaehler, nenner, goals.first)
        }
    }
}
