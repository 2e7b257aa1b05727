import Testing

@testable import Decoding

/// The numbers come out as they went in, whether they rise or not.
@Suite struct RisingNumbersTests {
    @Test(
        arguments: [
            ("none", []),
            ("one a row", Array(2...500)),
            ("rows of many lines", Array(stride(from: 1, to: 4_000_000, by: 30_011))),
            ("just near enough and just too far", [10, 65_544, 65_545, 65_546, 11]),
            ("falling", Array((1...200).reversed())),
            ("as large as there are", [UInt32.max, 0, UInt32.max]),
        ] as [(String, [UInt32])]
    )
    func numbersComeOutAsTheyWentIn(_: String, given: [UInt32]) {
        var numbers = RisingNumbers()
        numbers.reserveCapacity(given.count / 2)
        for line in given { numbers.append(line) }
        #expect(given.indices.map { numbers[$0] } == given)
        // Put behind others, they begin at any place among the 64.
        for count in [1, 63, 64, 65] {
            var all = RisingNumbers()
            for line in 1...UInt32(count) { all.append(line) }
            all.append(contentsOf: numbers)
            #expect(given.indices.map { all[count + $0] } == given)
        }
    }
}
