internal import Days
package import Releases

/// Whether everything that was ever published leaves every count open (PRODUCT 7 (4) to (6)).
///
/// The verdict depends on shown values alone. For every number that is shown it looks for other true counts that show the
/// same; each such set of counts is a witness, and serves all numbers.
package struct Audit: Sendable {
    /// Steps that one attempt may take.
    private static let effort = 6_000
    /// The same while many numbers are moved at once.
    private static let sharedEffort = 400
    private static let mostRounds = 8

    /// In the order of periods and files.
    package let lines: [AuditLine]
    package let witnesses: [Witness]

    package let isSafe: Bool

    /// The numbers that could be found out; all of them where no counts at all were found to fit what is shown.
    package var found: [AuditTarget] { lines.filter { !$0.isSafe }.map(\.target) }

    package init(_ history: ReleaseHistory) {
        var run = Run(Knowledge(history))
        run.all()
        lines = run.lines
        witnesses = run.witnesses
        isSafe = run.isSafe
    }

    /// The audit of a history that is safe; nil for any other. It asks for those targets first, and stops at the first
    /// that fails.
    package init?(safe history: ReleaseHistory, first: [AuditTarget]) {
        // The same search as the whole one makes for what is left over, so that both agree on what fails at once.
        var run = Run(Knowledge(history))
        guard run.exists, run.passes(first) else { return nil }
        self.init(history)
        guard isSafe else { return nil }
    }

    /// The search for witnesses.
    private struct Run {
        private let knowledge: Knowledge
        private var search: Search?
        private let origin: [Int]
        /// By target, ascending.
        private var seen: [[Int]]
        private(set) var witnesses: [Witness] = []

        init(_ knowledge: Knowledge) {
            self.knowledge = knowledge
            search = Search(knowledge.system, effort: Audit.effort)
            origin = search?.values ?? []
            seen = Array(repeating: [], count: knowledge.targets.count)
            if search != nil { record() }
        }

        var exists: Bool { search != nil }

        var lines: [AuditLine] {
            zip(knowledge.targets, seen).map { AuditLine(target: $0.target, possible: $1) }
        }

        /// Many numbers at once, up and down by turns; then each that is left over by itself.
        mutating func all() {
            guard exists else { return }
            for round in 0..<Audit.mostRounds where round == 0 || !isDone {
                together(up: round % 2 == 0)
            }
            for place in seen.indices { _ = alone(place) }
        }

        var isSafe: Bool { exists && isDone }

        private var isDone: Bool { seen.indices.allSatisfy { isSafe($0) } }

        private func isSafe(_ place: Int) -> Bool {
            AuditLine(target: knowledge.targets[place].target, possible: seen[place]).isSafe
        }

        /// Moves all numbers that need it, as far as they go together; one witness.
        private mutating func together(up: Bool) {
            for place in seen.indices where !isSafe(place) {
                guard let goal = goals(place, up: up).first else { continue }
                _ = search?.reach(knowledge.targets[place].form, goal, effort: Audit.sharedEffort)
            }
            search?.forget()
            record()
        }

        /// Whether each of those numbers is safe by itself; what they show does not matter.
        mutating func passes(_ first: [AuditTarget]) -> Bool {
            for place in knowledge.targets.indices {
                let target = knowledge.targets[place].target
                let isFirst = first.contains {
                    $0.period == target.period && $0.cell == target.cell && $0.part == target.part
                }
                if isFirst, !alone(place) { return false }
            }
            return true
        }

        /// Looks for a number's missing values, one witness each.
        mutating func alone(_ place: Int) -> Bool {
            for up in [true, false, true, false] where !isSafe(place) {
                for goal in goals(place, up: up) where !seen[place].contains(goal) && !isSafe(place) {
                    search?.reset(to: origin)
                    if search?.reach(knowledge.targets[place].form, goal, effort: Audit.effort) == true {
                        search?.forget()
                        record()
                    }
                }
            }
            return isSafe(place)
        }

        /// The values worth trying next: 0 where it is wanted, and the ones beside what was seen.
        private func goals(_ place: Int, up: Bool) -> [Int] {
            let (target, form) = knowledge.targets[place]
            let known = seen[place]
            guard let least = known.first, let most = known.last else { return [] }
            let range = possible(form)
            var goals = target.mustHaveZero && !known.contains(0) ? [0] : []
            let beside = up ? [most + 1, least - 1] : [least - 1, most + 1]
            goals += beside.filter { range.contains($0) }
            // Between what was seen, where nothing beside it is possible.
            let gap = zip(known, known.dropFirst()).first { $0 + 1 < $1 }
            if let gap { goals.append(up ? gap.0 + 1 : gap.1 - 1) }
            return goals
        }

        /// What the intervals of its unknowns allow a form.
        private func possible(_ form: LinearSystem.Form) -> ClosedRange<Int> {
            var lower = 0
            var upper = 0
            for term in form.terms {
                let range = knowledge.system.ranges[term.unknown]
                let ends = [range.lowerBound * term.weight, range.upperBound * term.weight]
                lower += min(ends[0], ends[1])
                upper += max(ends[0], ends[1])
            }
            return max(0, lower)...max(0, upper)
        }

        /// Notes what the present numbers say of every target; a witness only where it says something new.
        private mutating func record() {
            guard let search else { return }
            var isNew = false
            for (place, target) in knowledge.targets.enumerated() {
                let value = search.value(of: target.form)
                let at = seen[place].firstIndex { $0 >= value } ?? seen[place].count
                if at < seen[place].count, seen[place][at] == value { continue }
                seen[place].insert(value, at: at)
                isNew = true
            }
            guard isNew else { return }
            witnesses.append(
                Witness(
                    counts: knowledge.base.map { base in
                        Witness.Count(
                            period: base.period,
                            cell: base.cell,
                            zaehler: search.values[base.zaehler],
                            nenner: base.nenner.map { search.values[$0] }
                        )
                    }
                )
            )
        }
    }
}
