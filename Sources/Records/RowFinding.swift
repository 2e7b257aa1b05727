package import Diagnostics

/// A finding about one row of a file.
struct RowFinding: Sendable {
    /// Index of the row in its file's batch; -1 for the file as a whole.
    let row: Int
    let finding: Finding
}

/// Counts findings by rule and keeps the first few of each in full: a thousand broken rows are not a thousand screens.
package struct FindingLog: Sendable {
    /// How many findings of one rule in one file are kept in full.
    package static let kept = 5

    private struct Key: Hashable {
        let file: String
        let rule: String
        let severity: Severity

        init(_ finding: Finding) {
            file = finding.position?.file ?? ""
            rule = finding.rule
            severity = finding.severity
        }
    }

    /// The kept findings, in the order of arrival.
    private var findings: [Finding] = []
    private var counts: [Key: Int] = [:]

    package init() {}

    package mutating func add(_ finding: Finding) {
        let key = Key(finding)
        let count = counts[key, default: 0] + 1
        counts[key] = count
        if count <= FindingLog.kept { findings.append(finding) }
    }

    package mutating func add(_ more: [Finding]) { for finding in more { add(finding) } }

    package func count(_ severity: Severity) -> Int {
        counts.reduce(0) { $0 + ($1.key.severity == severity ? $1.value : 0) }
    }

    /// Number of findings by rule, sorted by severity (worst first) and rule.
    package var byRule: [(rule: String, severity: Severity, count: Int)] {
        var sums: [String: (Severity, Int)] = [:]
        for (key, count) in counts {
            let sum = sums[key.rule] ?? (key.severity, 0)
            sums[key.rule] = (max(sum.0, key.severity), sum.1 + count)
        }
        return sums.map { (rule: $0.key, severity: $0.value.0, count: $0.value.1) }
            .sorted { ($1.severity, $0.rule) < ($0.severity, $1.rule) }
    }

    /// The kept findings sorted by place, and behind the last of a rule in a file a line that counts the rest.
    package var summarised: [Finding] {
        var remaining: [Key: Int] = [:]
        for (key, count) in counts { remaining[key] = min(count, FindingLog.kept) }
        var out: [Finding] = []
        for finding in findings.sorted() {
            out.append(finding)
            let key = Key(finding)
            let left = (remaining[key] ?? 1) - 1
            remaining[key] = left
            let more = (counts[key] ?? 0) - FindingLog.kept
            guard left == 0, more > 0 else { continue }
            let text = more == 1 ? "und eine weitere Meldung" : "und \(more) weitere Meldungen"
            let place = key.file.isEmpty ? nil : Position(file: key.file)
            out.append(Finding(key.severity, key.rule, at: place, "… \(text) dieser Art in dieser Datei."))
        }
        return out
    }
}
