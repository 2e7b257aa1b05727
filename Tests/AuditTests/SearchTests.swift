import Testing

@testable import Audit

@Suite("Suche in Schritten von eins")
struct SearchTests {
    @Test("bringt eine Summe zusammen, und jede Zahl bleibt in ihren Grenzen")
    func sum() throws {
        var system = LinearSystem()
        let left = (0..<3).map { _ in system.unknown(3...7, start: 5) }
        let right = (0..<2).map { _ in system.unknown(3...7, start: 5) }
        system.equal(left, right)
        let search = try #require(Search(system, effort: 1_000))
        let sums = [left, right].map { $0.reduce(0) { $0 + search.values[$1] } }
        #expect(sums[0] == sums[1])
        #expect(search.values.allSatisfy { (3...7).contains($0) })
    }

    @Test("sagt, dass es keine Lösung gibt, und lässt eine lose Beziehung fallen")
    func contradiction() {
        var system = LinearSystem()
        let one = system.unknown(0...2, start: 0)
        let other = system.unknown(3...7, start: 5)
        system.equal([one], [other])
        #expect(Search(system, effort: 1_000) == nil)
        var loose = LinearSystem()
        let low = loose.unknown(0...2, start: 0)
        let high = loose.unknown(3...7, start: 5)
        loose.equal([low], [high], isLoose: true)
        #expect(Search(loose, effort: 1_000)?.values == [0, 5])
    }

    @Test("ein Ziel, das nicht geht, ändert nichts; eines, das geht, zieht die anderen mit")
    func goals() throws {
        var system = LinearSystem()
        let part = system.unknown(0...2, start: 1)
        let whole = system.unknown(0...4, start: 2)
        system.atMost([part], [whole])
        var search = try #require(Search(system, effort: 1_000))
        var isReached = search.reach(.init(part), 3, effort: 1_000)
        #expect(!isReached)
        #expect(search.values == [1, 2])
        isReached = search.reach(.init([whole], minus: [part]), 0, effort: 1_000)
        #expect(isReached)
        #expect(search.values[part] == search.values[whole])
        search.forget()
        search.reset(to: [0, 0])
        isReached = search.reach(.init(part), 2, effort: 1_000)
        #expect(isReached)
        #expect(search.values == [2, 2])
    }

    @Test("auch mit Gewichten: höchstens dreimal so viele Nennungen wie Reaktionen")
    func weights() throws {
        var system = LinearSystem()
        let reactions = system.unknown(0...2, start: 0)
        let mentions = system.unknown(3...7, start: 5)
        system.require(.init([(reactions, 3), (mentions, -1)]), 0...LinearSystem.unbounded)
        let search = try #require(Search(system, effort: 1_000))
        #expect(search.values[reactions] * 3 >= search.values[mentions])
    }
}
