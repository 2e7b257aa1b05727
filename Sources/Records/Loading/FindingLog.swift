package import Diagnostics
internal import German
package import Schema

/// Counts findings by rule and keeps the first few of each in full: a thousand broken rows are not a thousand screens.
package struct FindingLog: Sendable {
    /// How many findings of one rule are kept in full in one file, and in all files together.
    package static let keptInFile = 5
    package static let keptInAll = 20

    private struct Key: Hashable {
        let file: String
        let rule: String
        let severity: Severity

        init(_ finding: Finding, in file: String? = nil) {
            self.file = file ?? finding.position?.file ?? ""
            rule = finding.rule
            severity = finding.severity
        }

        /// Whether both are of one rule and severity, in whatever files.
        func isOf(_ other: Key) -> Bool { rule == other.rule && severity == other.severity }
    }

    /// What is told in one line because there is too much of it.
    private struct Rest: Sendable {
        let first: Finding
        var count = 1
        var files: Set<String> = []
    }

    /// How many findings of one rule the short account tells.
    package static let newest = 3

    private var findings: [Finding] = []
    /// Of each rule those that come last by place: names of exports grow with time, and so do their lines.
    private var latest: [Key: [Finding]] = [:]
    private var counts: [Key: Int] = [:]
    private var kept: [Key: Int] = [:]
    /// By file where some are kept in full, by `anyFile` where none is.
    private var rests: [Key: Rest] = [:]
    private static let anyFile = "\0"
    /// What the findings of a rule in a file are about, told where some of them are only counted.
    private var details: [Key: String] = [:]

    package init() {}

    /// Findings of one file must come in the order of their places: the first few are the ones that are told.
    package mutating func add(_ finding: Finding) {
        let key = Key(finding)
        let all = Key(finding, in: FindingLog.anyFile)
        counts[key, default: 0] += 1
        remember(finding, of: all)
        if kept[key, default: 0] < FindingLog.keptInFile, kept[all, default: 0] < FindingLog.keptInAll {
            kept[key, default: 0] += 1
            kept[all, default: 0] += 1
            findings.append(finding)
            return
        }
        let place = kept[key, default: 0] > 0 ? key : all
        if rests[place] == nil {
            rests[place] = Rest(first: finding, files: [key.file])
        } else {
            rests[place]?.count += 1
            rests[place]?.files.insert(key.file)
        }
    }

    private mutating func remember(_ finding: Finding, of rule: Key) {
        guard finding.severity != .error else { return }
        var last = latest[rule, default: []]
        let place = last.firstIndex { finding < $0 } ?? last.count
        if place == 0, last.count == FindingLog.newest { return }
        last.insert(finding, at: place)
        if last.count > FindingLog.newest { last.removeFirst() }
        latest[rule] = last
    }

    /// Says what the findings of a rule in a file are about, for the line that counts them.
    package mutating func explain(_ file: String, _ rule: DataRule, _ text: String) {
        details[Key(rule.finding(at: Position(file: file), ""))] = text
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

    /// The kept findings, and for the others one that counts them at the place of the first of them; sorted by place.
    package var summarised: [Finding] {
        (findings
            + rests.map {
                FindingLog.summary($0.value, isOneFile: $0.key.file != FindingLog.anyFile, details[Key($0.value.first)])
            })
            .sorted()
    }

    /// For a run that goes well: errors as in `summarised`, of each other rule the newest and a count of the rest.
    package var brief: [Finding] {
        var told = summarised.filter { $0.severity == .error }
        for (rule, last) in latest {
            told += last
            let all = counts.reduce(0) { $0 + ($1.key.isOf(rule) ? $1.value : 0) }
            guard all > last.count, let newest = last.last else { continue }
            let rest = all - last.count
            let what = rest == 1 ? "und eine ältere Meldung" : "und \(German.number(rest)) ältere Meldungen"
            let message = "\(FindingLog.mark)\(what) dieser Art; mehr dazu sagt „krm check“."
            told.append(Finding(rule.severity, rule.rule, at: newest.position, message))
        }
        return told.sorted()
    }

    /// True for a finding that only counts others.
    package static func isSummary(_ finding: Finding) -> Bool { finding.message.hasPrefix(mark) }

    private static let mark = "… "

    private static func summary(_ rest: Rest, isOneFile: Bool, _ details: String?) -> Finding {
        let what = rest.count == 1 ? "und eine weitere Meldung" : "und \(rest.count) weitere Meldungen"
        let files = rest.files.count
        let place = isOneFile ? "dieser Datei" : files == 1 ? "einer weiteren Datei" : "\(files) weiteren Dateien"
        return Finding(
            rest.first.severity,
            rest.first.rule,
            at: rest.first.position,
            "\(mark)\(what) dieser Art in \(place), die erste hier."
                + (details.map { " In \(isOneFile || files == 1 ? "dieser" : "der ersten") Datei unbekannt – \($0)." }
                    ?? "")
        )
    }
}
