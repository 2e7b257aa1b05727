internal import Diagnostics

/// Collects what is wrong with a config.
struct ConfigLog {
    private(set) var findings: [Finding] = []

    mutating func error(_ fault: ConfigFault, at position: Position) {
        findings.append(Finding(.error, fault.rule, at: position, fault.message))
    }

    mutating func warning(_ fault: ConfigFault, at position: Position) {
        findings.append(Finding(.warning, fault.rule, at: position, fault.message))
    }

    mutating func notice(_ fault: ConfigFault, at position: Position) {
        findings.append(Finding(.notice, fault.rule, at: position, fault.message))
    }

    var hasErrors: Bool { findings.contains { $0.severity == .error } }
}
