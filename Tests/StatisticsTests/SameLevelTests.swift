import Testing

@testable import Statistics

@Suite struct SameLevelTests {
    /// Two counts by the binomial with ½, two rates by Fisher: they do not differ where p is above 5 %.
    @Test func asTheExactTests() throws {
        let lines = try cases("vorjahr.txt")
        #expect(lines.count > 40)
        for line in lines {
            let counts = line.dropFirst().dropLast().compactMap { Int($0) }
            let isSame = number(line.last ?? "") > 0.05
            switch line[0] {
            case "anzahl":
                #expect(SameLevel.counts(counts[0], counts[1]) == isSame, "\(line)")
                #expect(SameLevel.counts(counts[1], counts[0]) == isSame, "\(line)")
            case "quote":
                let (one, other) = ((counts[0], counts[1]), (counts[2], counts[3]))
                #expect(SameLevel.rates(one, other) == isSame, "\(line)")
                #expect(SameLevel.rates(other, one) == isSame, "\(line)")
            default: Issue.record("no test: \(line)")
            }
        }
    }

    /// Of equal probabilities none is less likely: 2 of 4 beside 2 of 4, and its mirror image.
    @Test(arguments: [(2, 4, 2, 4), (0, 3, 3, 3), (3, 3, 0, 3), (1, 3, 2, 3)])
    func smallRates(_ k: Int, _ n: Int, _ other: Int, _ base: Int) {
        // 0 of 3 and 3 of 3: two of C(6, 3) = 20 ways, 10 %.
        #expect(SameLevel.rates((k, n), (other, base)))
    }
}
