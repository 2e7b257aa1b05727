import Days
import FoundationEssentials

/// A day of a test table, read without the code under test; a slip in the table must not pass as an equal nil.
func day(_ iso: String) -> Day {
    let parts = iso.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, let day = Day(year: parts[0], month: parts[1], day: parts[2]) else {
        fatalError("no day: \(iso)")
    }
    return day
}

/// The text of a file of the repository, by its path from the root.
func repositoryText(_ path: String, from file: String = #filePath) throws -> String {
    var root = URL(fileURLWithPath: file)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    return try String(contentsOf: root.appending(path: path), encoding: .utf8)
}
