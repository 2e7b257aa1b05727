import Config
import Dispatch
import Files
import Foundation
import Schema
import Synchronization
import Testing

@testable import CSV
@testable import Decoding

/// However a file is cut into blocks and however many threads decode them, what comes out is what one reader makes of it
/// from its beginning to its end; and a row says the same on the lane as on the long way.
@Suite("Dateien in Blöcken") struct BlockTests {
    @Test("von Hand, in Blöcken jeder Größe", arguments: NastyExports.byHand.indices)
    func everySize(_ index: Int) throws {
        let export = NastyExports.byHand[index]
        // All borders of the first rows, and of the others each seventh.
        try compare(export, sizes: Array(1...40) + Array(stride(from: 41, to: export.bytes.count + 2, by: 7)))
    }

    @Test("durch Zufall", arguments: 1...24)
    func byChance(_ seed: UInt64) throws {
        let export = NastyExports.random(seed)
        try compare(export, sizes: Array(stride(from: 1, to: export.bytes.count + 2, by: 151)))
    }

    @Test("einbytige Zeichensätze", arguments: 1...6)
    func windows(_ seed: UInt64) throws {
        let text = String(decoding: NastyExports.random(seed).bytes, as: UTF8.self)
        let latin = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        try compare(
            latin,
            "Windows \(seed)",
            sizes: Array(stride(from: 1, to: latin.count + 2, by: 301)),
            hasBlocks: nil
        )
    }

    @Test("der kurze und der lange Weg einer Zeile", arguments: 1...100)
    func lane(_ seed: UInt64) throws {
        let bytes = NastyExports.random(seed &+ 1000).bytes
        for profile in BlockTests.profiles {
            #expect(try whole(bytes, profile).described == whole(bytes, profile, usesLane: false).described)
        }
    }

    private static let vocabulary = DecodingOffice.vocabulary

    /// What the config can say of a file: an own form of dates, translations, constants, a prefix, numbers by year.
    static let profiles: [ExportProfile] = {
        var constants = ExportProfile()
        constants.konstanten = [.schlusszeichnung: "krm", .zwischennachricht: "", .sofortsache: "ja"]
        constants.praefix = "A-"
        var yearly = ExportProfile()
        yearly.nummernkreis = .jahr
        var local = ExportProfile()
        local.ortszeit = true
        return [ExportProfile(), constants, yearly, local]
    }()

    private func compare(_ export: NastyExports.Export, sizes: [Int]) throws {
        try compare(export.bytes, export.name, sizes: sizes, hasBlocks: export.hasBlocks)
    }

    /// - Parameter hasBlocks: nil where it depends on the bytes.
    private func compare(_ bytes: [UInt8], _ name: String, sizes: [Int], hasBlocks: Bool?) throws {
        let path = NSTemporaryDirectory() + "bloecke-\(UUID().uuidString).csv"
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        let expected = try whole(bytes, ExportProfile(), path: path).described
        #expect(try whole(bytes, ExportProfile(), path: path, usesLane: false).described == expected, "\(name): Weg")
        for size in sizes {
            for workers in [1, 2, 5] {
                let found = try inBlocks(path, size, workers)
                if let hasBlocks { #expect((found != nil) == hasBlocks, "\(name), \(size)") }
                guard let found else { break }
                #expect(found.described == expected, "\(name) in Blöcken von \(size) mit \(workers)")
                if found.described != expected { return }
            }
        }
    }

    private func whole(
        _ bytes: [UInt8],
        _ profile: ExportProfile,
        path: String = "f.csv",
        usesLane: Bool = true
    ) throws -> DecodedFile {
        var reader = try RowReader.open(bytes: bytes, settings: profile.dialect)
        return try FileDecoder.decode(
            &reader,
            path: path,
            role: .erhebungsbogen,
            profile: profile,
            vocabulary: BlockTests.vocabulary,
            usesLane: usesLane
        )
    }

    /// Nil where the file cannot be read in blocks.
    private func inBlocks(_ path: String, _ size: Int, _ workers: Int) throws -> DecodedFile? {
        guard
            let file = try BlockedFile(
                OpenedInput.open(path),
                role: .erhebungsbogen,
                profile: ExportProfile(),
                vocabulary: BlockTests.vocabulary,
                blockSize: size
            )
        else { return nil }
        let found = Mutex<DecodedFile?>(nil)
        let isBroken = Mutex(false)
        DispatchQueue.concurrentPerform(iterations: workers) { _ in
            switch try? file.help() {
            case .file(let decoded)?: found.withLock { $0 = decoded }
            case .broken?: isBroken.withLock { $0 = true }
            case .others?: break
            case nil: Issue.record("cannot be read")
            }
        }
        if isBroken.withLock({ $0 }) { return nil }
        return found.withLock { $0 }
    }
}
