/// Looks for whole numbers that fulfil a system, by steps of ±1 from ones that nearly do (PRODUCT 7 (6)).
///
/// Every order is fixed, and so is the number of steps tried: the same system gives the same numbers on any machine.
struct Search {
    private let system: LinearSystem
    /// The relations, and behind them one for each goal that is being tried.
    private var forms: [LinearSystem.Form]
    private var ranges: [ClosedRange<Int>]
    /// By unknown: the relations that it stands in.
    private var uses: [[(relation: Int, weight: Int)]]
    private(set) var values: [Int]
    /// By relation, the present sum.
    private var sums: [Int]
    /// Relations whose sum is out of range, in the order in which that came about.
    private var broken: [Int] = []

    /// Steps of the present attempt.
    private var budget = 0
    /// By unknown, how far the present attempt has moved it: no step is taken back.
    private var moved: [Int]
    /// The steps of the present attempt.
    private var touched: [Int] = []

    private static let everything = -LinearSystem.unbounded * 4...LinearSystem.unbounded * 4
    private static let mostSteps = 16

    /// Nil where a relation that must hold cannot be brought about.
    init?(_ system: LinearSystem, effort: Int) {
        self.system = system
        forms = []
        ranges = []
        uses = Array(repeating: [], count: system.ranges.count)
        values = system.starts
        sums = []
        moved = Array(repeating: 0, count: system.ranges.count)
        // What must hold comes first: a loose relation is never in its way.
        for relation in system.relations.filter({ !$0.isLoose }) + system.relations.filter(\.isLoose) {
            let place = add(relation.form)
            if !bring(place, to: relation.range, effort: effort) {
                guard relation.isLoose else { return nil }
                ranges[place] = Search.everything
            }
        }
    }

    private mutating func add(_ form: LinearSystem.Form) -> Int {
        let place = forms.count
        forms.append(form)
        ranges.append(Search.everything)
        sums.append(value(of: form))
        for term in form.terms { uses[term.unknown].append((place, term.weight)) }
        return place
    }

    private mutating func removeLast() {
        let place = forms.count - 1
        for term in forms[place].terms { uses[term.unknown].removeLast() }
        forms.removeLast()
        ranges.removeLast()
        sums.removeLast()
    }

    func value(of form: LinearSystem.Form) -> Int {
        form.terms.reduce(0) { $0 + values[$1.unknown] * $1.weight }
    }

    // MARK: Goals

    /// Moves the numbers so that a form has a value; false, and nothing moved, where no way is found.
    ///
    /// The goal stays a relation until `forget()`.
    mutating func reach(_ form: LinearSystem.Form, _ goal: Int, effort: Int) -> Bool {
        let place = add(form)
        if bring(place, to: goal...goal, effort: effort) { return true }
        removeLast()
        return false
    }

    /// Takes back all goals; the numbers stay.
    mutating func forget() {
        while forms.count > system.relations.count { removeLast() }
    }

    /// Puts the numbers back to what they were.
    mutating func reset(to values: [Int]) {
        self.values = values
        for place in forms.indices { sums[place] = value(of: forms[place]) }
    }

    /// One step after the other; all or nothing.
    private mutating func bring(_ place: Int, to range: ClosedRange<Int>, effort: Int) -> Bool {
        let before = values
        while !range.contains(sums[place]) {
            let sum = sums[place]
            ranges[place] = sum < range.lowerBound ? sum + 1...range.upperBound : range.lowerBound...sum - 1
            guard repair(place, effort: effort) else {
                ranges[place] = Search.everything
                reset(to: before)
                return false
            }
        }
        ranges[place] = range
        return true
    }

    // MARK: Repair

    /// Tries short ways first.
    private mutating func repair(_ place: Int, effort: Int) -> Bool {
        for (depth, share) in [(2, 8), (4, 8), (8, 4), (Search.mostSteps, 2)] {
            budget = effort / share
            broken = [place]
            if step(depth) {
                for unknown in touched { moved[unknown] = 0 }
                touched = []
                return true
            }
        }
        broken = []
        return false
    }

    /// Mends the first broken relation by one step of one of its unknowns, the least harmful first, and so on.
    private mutating func step(_ depth: Int) -> Bool {
        guard let place = broken.first else { return true }
        guard depth > 0, broken.count <= depth else { return false }
        let up = sums[place] < ranges[place].lowerBound
        var choices: [(harm: Int, order: Int, unknown: Int, delta: Int)] = []
        for (order, term) in forms[place].terms.enumerated() {
            let delta = (term.weight > 0) == up ? 1 : -1
            guard moved[term.unknown] * delta >= 0, system.ranges[term.unknown].contains(values[term.unknown] + delta)
            else { continue }
            choices.append((harm(term.unknown, delta), order, term.unknown, delta))
        }
        choices.sort { ($0.harm, $0.order) < ($1.harm, $1.order) }
        for choice in choices {
            guard budget > 0 else { return false }
            budget -= 1
            let state = broken
            move(choice.unknown, choice.delta)
            touched.append(choice.unknown)
            if step(depth - 1) { return true }
            touched.removeLast()
            move(choice.unknown, -choice.delta)
            broken = state
        }
        return false
    }

    /// By how much more all relations would be out of range.
    private func harm(_ unknown: Int, _ delta: Int) -> Int {
        uses[unknown].reduce(0) { harm, use in
            let sum = sums[use.relation]
            return harm + distance(sum + delta * use.weight, use.relation) - distance(sum, use.relation)
        }
    }

    private func distance(_ sum: Int, _ place: Int) -> Int {
        max(0, ranges[place].lowerBound - sum, sum - ranges[place].upperBound)
    }

    private mutating func move(_ unknown: Int, _ delta: Int) {
        values[unknown] += delta
        moved[unknown] += delta
        for use in uses[unknown] {
            let was = ranges[use.relation].contains(sums[use.relation])
            sums[use.relation] += delta * use.weight
            let holds = ranges[use.relation].contains(sums[use.relation])
            if was, !holds { broken.append(use.relation) }
            if !was, holds { broken.removeAll { $0 == use.relation } }
        }
    }
}
