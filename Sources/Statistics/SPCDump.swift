internal import Quoting

/// The station `krm dump spc`: a JSON array of numbers in, its XmR chart as one line of JSON out.
package enum SPCDump {
    /// Why the text is no array of numbers, and where; the wording shows nothing of the text.
    package struct Problem: Error, Equatable {
        package enum Cause: Sendable {
            case noArray
            case noNumber
            case noSeparator
            case textBehind
            case tooLarge
        }

        package let line: Int
        package let column: Int
        package let cause: Cause

        /// In German, without line and column.
        package var message: String {
            switch cause {
            case .noArray: "Erwartet wird eine JSON-Liste von Zahlen, zum Beispiel [12, 15.5, 9]"
            case .noNumber: "Erwartet wird eine Zahl in JSON-Schreibweise, zum Beispiel 15.5"
            case .noSeparator: "Erwartet wird nach der Zahl ein Komma oder das Ende der Liste („]“)"
            case .textBehind: "Nach dem Ende der Liste darf nichts mehr stehen"
            case .tooLarge: "Die Zahlen sind zu groß zum Rechnen"
            }
        }
    }

    /// - Returns: one line with its line feed. Below two numbers the limits are `null`, without numbers the mean too.
    package static func run(_ text: String) throws(Problem) -> String {
        let values = try NumberList.parse(text)
        let chart: XmRChart
        do {
            chart = try XmRChart(values: values)
        } catch {
            throw Problem(line: 1, column: 1, cause: .tooLarge)
        }
        let points = chart.points.map { point in
            let signal = point.mark.map { "\"" + $0.signal.rawValue + "\"" } ?? "null"
            return "{\"wert\":" + number(point.value) + ",\"signal\":" + signal + "}"
        }
        return "{\"mittel\":" + number(chart.mean) + ",\"untere_grenze\":" + number(chart.limits?.lower)
            + ",\"obere_grenze\":" + number(chart.limits?.upper) + ",\"punkte\":["
            + points.joined(separator: ",") + "]}\n"
    }

    private static func number(_ value: Double?) -> String {
        value.map(JSON.number) ?? "null"
    }
}
