import FoundationEssentials

@testable import Statistics

/// The lines of a file of cases, without its comments, split at spaces.
func cases(_ name: String) throws -> [[String]] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let text = try String(contentsOf: folder.appending(path: "Cases/" + name), encoding: .utf8)
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }
        .map { $0.split(separator: " ").map(String.init) }
}

/// A field as a number; NaN, which equals nothing, where it is none.
func number(_ field: String) -> Double { Double(field) ?? .nan }

func isClose(_ value: Double?, _ expected: Double, within tolerance: Double) -> Bool {
    guard let value else { return false }
    return (value - expected).magnitude <= tolerance
}

/// A letter a point: A/a ausserhalb, T/t trend, Z/z zwei-von-drei, L/l lauf, capital for hoch and steigt.
func letters(_ marks: [Mark?]) -> String {
    marks.map { mark in
        guard let mark else { return "." }
        let letter = String(mark.signal.rawValue.prefix(1))
        return mark.direction.isUp ? letter.uppercased() : letter
    }.joined()
}

func letters(_ chart: XmRChart) -> String { letters(chart.points.map(\.mark)) }
