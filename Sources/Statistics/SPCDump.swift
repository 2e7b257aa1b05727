internal import Quoting

/// The station `krm dump spc`: a JSON array of numbers in, its XmR chart as one line of JSON out.
package enum SPCDump {
    /// - Returns: one line with its line feed. Below two numbers the limits are `null`, without numbers the mean too.
    package static func run(_ text: String) throws(DumpProblem) -> String {
        let values = try JSONScanner.numbers(text)
        let chart: XmRChart
        do {
            chart = try XmRChart(values: values)
        } catch {
            throw DumpProblem(line: 1, column: 1, cause: .tooLarge)
        }
        let points = chart.points.map { ChartJSON.point($0.value, $0.mark) }
        return "{\"mittel\":" + ChartJSON.number(chart.mean) + ",\"untere_grenze\":"
            + ChartJSON.number(chart.limits?.lower) + ",\"obere_grenze\":" + ChartJSON.number(chart.limits?.upper)
            + ",\"punkte\":[" + points.joined(separator: ",") + "]}\n"
    }
}

/// How a control chart is written for the dumps.
enum ChartJSON {
    static func number(_ value: Double?) -> String { value.map(JSON.number) ?? "null" }

    static func point(_ value: Double?, _ mark: Mark?) -> String {
        let signal = mark.map { "\"" + $0.signal.rawValue + "\"" } ?? "null"
        return "{\"wert\":" + number(value) + ",\"signal\":" + signal + "}"
    }
}
