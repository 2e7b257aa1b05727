import Files
import Foundation
import Testing

@testable import Pipeline

@Suite("Beobachter", .timeLimit(.minutes(1)))
struct WatchTests {
    private let folder: URL
    private let watch: Watch

    init() throws {
        folder = URL(fileURLWithPath: NSTemporaryDirectory() + "krm-watch-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data("a".utf8).write(to: folder.appending(path: "1.csv"))
        watch = Watch([folder.path()])
    }

    /// Runs the body in another thread, a moment after the wait has begun.
    private func meanwhile(_ body: @escaping @Sendable () throws -> Void) -> Task<Void, any Error> {
        Task.detached {
            try await Task.sleep(for: .milliseconds(120))
            try body()
        }
    }

    @Test("beim ersten Mal wird nicht gewartet")
    func first() throws {
        #expect(watch.change(since: nil) == Stamps(of: [folder.path()]))
    }

    @Test("ein neuer Ordner mit einer Datei")
    func newFolder() async throws {
        let seen = try #require(watch.change(since: nil))
        let (folder, watch) = (folder, watch)
        let writer = meanwhile {
            let new = folder.appending(path: "neu/tief")
            try FileManager.default.createDirectory(at: new, withIntermediateDirectories: true)
            try Data("b".utf8).write(to: new.appending(path: "2.csv"))
        }
        let found = try #require(watch.change(since: seen))
        try await writer.value
        #expect(found == Stamps(of: [folder.path()]))
        #expect(found != seen)
    }

    /// Every write would be a build of its own if nobody waited for the end.
    @Test("viele Änderungen in Folge sind eine")
    func burst() async throws {
        let seen = try #require(watch.change(since: nil))
        let (folder, watch) = (folder, watch)
        let writer = meanwhile {
            for number in 1...40 {
                try Data(repeating: 0x61, count: number + 1).write(to: folder.appending(path: "1.csv"))
                usleep(3000)
            }
        }
        let found = try #require(watch.change(since: seen))
        try await writer.value
        #expect(found == Stamps(of: [folder.path()]))
    }

    @Test("wer nicht mehr wartet, erfährt nichts")
    func end() async throws {
        let seen = try #require(watch.change(since: nil))
        let watch = watch
        let ender = meanwhile { watch.end() }
        #expect(watch.change(since: seen) == nil)
        try await ender.value
        #expect(watch.change(since: seen) == nil)
    }
}
