import SplitMix
import Testing

@testable import Decoding

/// Where keys begin, against a list of all of it.
@Suite struct KeyStartsTests {
    /// - Parameter alike: how many keys of one length come first.
    @Test(arguments: [0, 1, 2, 63, 64, 65, 200], [0, 1, 12]) func sameAsAList(alike: Int, length: Int) {
        var dice = SplitMix64(seed: UInt64(alike))
        var (starts, ends) = (KeyStarts(), [0])
        for key in 0..<alike + 100 {
            let own = key < alike ? length : Int.random(in: 0...40, using: &dice)
            ends.append((ends.last ?? 0) + own)
            starts.append(endingAt: ends[key + 1])
            #expect(starts.count == key + 1)
            #expect(starts[key] == ends[key] && starts[key + 1] == ends[key + 1])
        }
        #expect((0..<ends.count).map { starts[$0] } == ends)
    }
}
