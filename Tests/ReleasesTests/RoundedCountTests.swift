import Testing

@testable import Releases

/// PRODUCT 7 (3): base values to the nearest multiple of 5, 0 to 2 as „unter 3“.
@Suite("Gerundete Zahlen")
struct RoundedCountTests {
    @Test(
        "das nächste Vielfache von fünf",
        arguments: [
            (0, 0), (1, 0), (2, 0), (3, 5), (7, 5), (8, 10), (12, 10), (13, 15), (47, 45), (48, 50), (1002, 1000),
        ]
    )
    func rounding(exact: Int, shown: Int) { #expect(RoundedCount(rounding: exact).value == shown) }

    @Test("wofür eine gezeigte Zahl stehen kann, ist genau, was so gerundet wird")
    func possible() {
        for exact in 0...200 {
            let shown = RoundedCount(rounding: exact)
            let all = (0...250).filter { RoundedCount(rounding: $0) == shown }
            #expect(Array(shown.possible) == all)
        }
    }

    @Test(
        "die Nachbarn, der nähere zuerst; höchstens 7 daneben, und nie unter null",
        arguments: [
            (46, [50, 40]), (45, [50, 40]), (44, [40, 50]), (1, [5]), (0, [5]), (3, [0, 10]), (7, [10, 0]),
        ]
    )
    func neighbours(exact: Int, shown: [Int]) {
        let neighbours = RoundedCount(rounding: exact).neighbours(of: exact).map(\.value)
        #expect(neighbours == shown)
        #expect(neighbours.allSatisfy { abs($0 - exact) <= 7 })
    }

    @Test("Summen sind Summen gezeigter Werte")
    func sums() {
        #expect([7, 7, 7].map { RoundedCount(rounding: $0) }.sum.value == 15)
        #expect([RoundedCount]().sum == .zero)
    }
}
