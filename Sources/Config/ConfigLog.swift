internal import Diagnostics

/// Collects what is wrong with a config; of one kind only the first few in full.
struct ConfigLog {
    private static let kept = 20

    private var first: [Finding] = []
    private var counts: [String: Int] = [:]

    /// In the order in which they were found; what is more than a screen of one kind is counted.
    var findings: [Finding] {
        first
            + counts.filter { $0.value > ConfigLog.kept }.sorted { $0.key < $1.key }.compactMap { rule, count in
                guard let last = first.last(where: { $0.rule == rule }) else { return nil }
                let rest = count - ConfigLog.kept
                let message = "… und \(rest) weitere \(rest == 1 ? "Meldung" : "Meldungen") dieser Art."
                return Finding(last.severity, rule, at: last.position, message)
            }
    }

    mutating func error(_ fault: ConfigFault, at position: Position) { add(.error, fault, position) }

    mutating func warning(_ fault: ConfigFault, at position: Position) { add(.warning, fault, position) }

    mutating func notice(_ fault: ConfigFault, at position: Position) { add(.notice, fault, position) }

    private mutating func add(_ severity: Severity, _ fault: ConfigFault, _ position: Position) {
        counts[fault.rule, default: 0] += 1
        let isFirstError = severity == .error && !hasErrors
        if counts[fault.rule, default: 0] <= ConfigLog.kept || isFirstError {
            first.append(Finding(severity, fault.rule, at: position, fault.message))
        }
    }

    var hasErrors: Bool { first.contains { $0.severity == .error } }
}
