import Cbytes
import Testing

@testable import CSV

/// What is found sixteen bytes at a time, against the same byte by byte.
@Suite struct ByteScanTests {
    /// Bytes that mean something, and some that do not, in every order; the length goes through all remainders of 64.
    private static func samples(_ alphabet: [UInt8]) -> [[UInt8]] {
        var state: UInt64 = 1
        func next() -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33)
        }
        return (0..<400).map { length in (0..<length).map { _ in alphabet[next() % alphabet.count] } }
    }

    private static let text = Array("ab;;,\"\"\r\n\r\n.".utf8)

    /// Not cut between a CR and its LF.
    @Test func lineEndsAndQuotes() {
        for sample in ByteScanTests.samples(ByteScanTests.text) {
            let ends = sample.indices.count { index in
                sample[index] == 0x0D || (sample[index] == 0x0A && (index == 0 || sample[index - 1] != 0x0D))
            }
            let found = sample.withUnsafeBytes { LineEnds(in: $0) }
            #expect(found.count == ends)
            #expect(found.quotes == sample.count { $0 == Dialect.quote })
        }
    }

    /// More than there is room for in the bytes of a vector.
    @Test func manyLineEnds() {
        let bytes = [UInt8](repeating: 0x0A, count: 20_000) + [UInt8](repeating: Dialect.quote, count: 20_000)
        let found = bytes.withUnsafeBytes { LineEnds(in: $0) }
        #expect(found.count == 20_000)
        #expect(found.quotes == 20_000)
    }

    @Test(arguments: Array(";,\t|".utf8)) func marks(delimiter: UInt8) {
        for sample in ByteScanTests.samples(ByteScanTests.text + [delimiter]) {
            let wanted = sample.indices.filter { sample[$0] == delimiter || [0x22, 0x0A, 0x0D].contains(sample[$0]) }
            var marks = Marks(delimiter: delimiter)
            var found: [Int] = []
            sample.withUnsafeBytes { marks.scan($0) }
            while marks.left > 0 {
                found.append(marks.first)
                marks.take()
            }
            #expect(found == wanted)
        }
    }

    /// Both ways to search, the one that every processor has and that of newer ones, at each place of their vectors.
    @Test func marksWithTheirKinds() {
        for sample in ByteScanTests.samples(ByteScanTests.text) {
            let isOther = { (byte: UInt8) in [0x22, 0x0A, 0x0D].contains(byte) }
            let places = sample.indices.filter { sample[$0] == 0x3B || isOther(sample[$0]) }
            for search in [krm_find_marks, krm_find_marks_anywhere] {
                var ends = [UInt16](repeating: 0, count: sample.count + krm_spare)
                var others = [UInt16](repeating: 0, count: sample.count)
                let found = search(sample, sample.count, 0x3B, &ends, &others)
                #expect(ends[..<found.count].map { Int($0) - 1 } == places)
                #expect(others[..<found.others].map(Int.init) == places.indices.filter { isOther(sample[places[$0]]) })
            }
        }
    }

    /// The verdict does not depend on where the blocks end, that is on what is looked at together.
    @Test func encoding() {
        for sample in ByteScanTests.samples([0x41, 0x7A, 0x20, 0xC3, 0xA4, 0xE4, 0xFC, 0x00, 0xE2, 0x82, 0xAC]) {
            var whole = EncodingSniffer()
            sample.withUnsafeBytes { whole.update($0) }
            var single = EncodingSniffer()
            for byte in sample { withUnsafeBytes(of: byte) { single.update($0) } }
            #expect(whole.finish(setting: nil) == single.finish(setting: nil))
        }
    }
}
