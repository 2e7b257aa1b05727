/// Whole numbers in intervals, and sums of them in intervals: what a reader may take as known.
struct LinearSystem {
    /// A weighted sum of unknowns.
    struct Form {
        var terms: [(unknown: Int, weight: Int)]

        init(_ terms: [(unknown: Int, weight: Int)]) { self.terms = terms }
        init(_ unknown: Int) { terms = [(unknown, 1)] }
        /// All with weight 1, those of `minus` with −1.
        init(_ plus: [Int], minus: [Int] = []) {
            terms = plus.map { ($0, 1) } + minus.map { ($0, -1) }
        }
    }

    struct Relation {
        let form: Form
        let range: ClosedRange<Int>
        /// Whether it is given up where shown values contradict it.
        let isLoose: Bool
    }

    /// Larger than any count.
    static let unbounded = 1 << 40

    private(set) var ranges: [ClosedRange<Int>] = []
    /// Where the search begins.
    private(set) var starts: [Int] = []
    private(set) var relations: [Relation] = []

    /// A new unknown.
    mutating func unknown(_ range: ClosedRange<Int> = 0...unbounded, start: Int) -> Int {
        ranges.append(range)
        starts.append(min(max(start, range.lowerBound), range.upperBound))
        return ranges.count - 1
    }

    mutating func require(_ form: Form, _ range: ClosedRange<Int>, isLoose: Bool = false) {
        if !form.terms.isEmpty { relations.append(Relation(form: form, range: range, isLoose: isLoose)) }
    }

    /// The sums are equal.
    mutating func equal(_ left: [Int], _ right: [Int], isLoose: Bool = false) {
        require(Form(left, minus: right), 0...0, isLoose: isLoose)
    }

    /// The first sum is at most the second.
    mutating func atMost(_ left: [Int], _ right: [Int], isLoose: Bool = false) {
        require(Form(right, minus: left), 0...LinearSystem.unbounded, isLoose: isLoose)
    }
}
