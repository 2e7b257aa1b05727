import Foundation
import Testing

@testable import CSV

@Suite struct BlockSourceTests {
    /// Every mixture of a few bytes, and longer ones that fill several words.
    @Test func countsLinesAndQuotesAsAReaderDoes() {
        let letters: [UInt8] = [0x61, 0x0A, 0x0D, 0x22, 0x20]
        var state: UInt64 = 7
        for length in 0..<300 {
            let bytes = (0..<length).map { _ -> UInt8 in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return letters[Int((state >> 40) % 5)]
            }
            var lines = 0
            for (index, byte) in bytes.enumerated() {
                if byte == 0x0D || (byte == 0x0A && (index == 0 || bytes[index - 1] != 0x0D)) { lines += 1 }
            }
            let found = bytes.withUnsafeBytes { LineEnds(in: $0) }
            #expect(found.count == lines && found.quotes == bytes.count { $0 == 0x22 }, "\(bytes)")
        }
    }

    /// 255 words is as much as one sum takes.
    @Test func countsManyLines() {
        let bytes = [UInt8](repeating: 0x0A, count: 100_000)
        #expect(bytes.withUnsafeBytes { LineEnds(in: $0).count } == 100_000)
    }

    @Test(arguments: [1, 2, 7, 64, 1000, 1 << 20]) func givesEveryByteOnceAndEndsAtLineEnds(_ size: Int) throws {
        let path = NSTemporaryDirectory() + "csv-blocks-\(UUID().uuidString).csv"
        defer { try? FileManager.default.removeItem(atPath: path) }
        let text = (0..<200).map { "\($0);\"x\r\ny\";z\r\n" }.joined() + "ende"
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        let descriptor = open(path, O_RDONLY)
        defer { close(descriptor) }
        let opened = try FileText(descriptor: descriptor, path: path, settings: DialectSettings())
        var source = BlockSource(try #require(opened), size: size)
        var memory = BlockMemory()
        var all: [UInt8] = []
        var line = 1
        while let place = try source.next(&memory) {
            let block = memory.block(place)
            #expect(place.start == all.count && place.line == line)
            all += block.bytes
            line = place.endLine
            if line != .max { #expect(block.bytes.last == 0x0A) }
        }
        #expect(all == Array(text.utf8))
        #expect(line == .max && source.isAsPromised)
    }

    /// The first 64 KiB are ASCII, then comes a byte that is no UTF-8: the file was promised to be another.
    @Test func seesThatAFileIsNotWhatItPromised() throws {
        let path = NSTemporaryDirectory() + "csv-blocks-\(UUID().uuidString).csv"
        defer { try? FileManager.default.removeItem(atPath: path) }
        let bytes = Array(String(repeating: "a;b\n", count: 20_000).utf8) + [0xE4, 0x0A]
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        let descriptor = open(path, O_RDONLY)
        defer { close(descriptor) }
        let opened = try FileText(descriptor: descriptor, path: path, settings: DialectSettings())
        var source = BlockSource(try #require(opened), size: 4096)
        var memory = BlockMemory()
        while try source.next(&memory) != nil {}
        #expect(!source.isAsPromised)
    }
}
