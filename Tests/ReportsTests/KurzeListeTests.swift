import Testing

@testable import Reports

/// A list that has to be cut keeps what weighs most, in the order given.
struct KurzeListeTests {
    @Test func keepsTheHighestNumbers() {
        let names = (1...6).map { (text: "Team im langen Gang \($0) (\($0))", number: $0) }
        // A line of 110 letters holds four of 27 letters with the comma behind.
        #expect(
            KurzeListe.most(names, lines: 1, rest: "weitere Teams")
                == "Team im langen Gang 3 (3), Team im langen Gang 4 (4), Team im langen Gang 5 (5), "
                + "Team im langen Gang 6 (6) und 2 weitere Teams (3)"
        )
        #expect(
            KurzeListe.most(names, lines: 2, rest: "weitere Teams").hasSuffix(
                "Gang 5 (5) und Team im langen Gang 6 (6)"
            )
        )
    }

    /// `1 weitere` says no less than its name does.
    @Test func leavesOutTwoOrNone() {
        let names = (1...5).map { (text: "Team im langen Gang \($0) (\($0))", number: $0) }
        #expect(!KurzeListe.most(names, lines: 1, rest: "weitere Teams").contains("weitere"))
        #expect(KurzeListe.most([("A (1)", 1)], lines: 1, rest: "weitere") == "A (1)")
        #expect(KurzeListe.most([], lines: 1, rest: "weitere").isEmpty)
    }
}
