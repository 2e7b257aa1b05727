import Dispatch
import Files
import Foundation
import Testing

@testable import Pipeline

@Suite("Beobachter")
struct WatchTests {
    private let folder: URL
    private let watch: Watch

    init() throws {
        folder = URL(fileURLWithPath: NSTemporaryDirectory() + "krm-watch-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data("a".utf8).write(to: folder.appending(path: "1.csv"))
        watch = Watch([folder.path()])
    }

    /// Does something in a thread of its own, a moment after the wait has begun.
    ///
    /// No task: those share a few threads, all of which may wait here.
    private func meanwhile(_ body: @escaping @Sendable () throws -> Void) -> DispatchSemaphore {
        let isDone = DispatchSemaphore(value: 0)
        Thread.detachNewThread {
            usleep(120_000)
            #expect(throws: Never.self) { try body() }
            isDone.signal()
        }
        return isDone
    }

    @Test("beim ersten Mal wird nicht gewartet")
    func first() throws {
        #expect(watch.change(since: nil) == Stamps(of: [folder.path()]))
    }

    @Test("ein neuer Ordner mit einer Datei")
    func newFolder() throws {
        let seen = try #require(watch.change(since: nil))
        let (folder, watch) = (folder, watch)
        let writer = meanwhile {
            let new = folder.appending(path: "neu/tief")
            try FileManager.default.createDirectory(at: new, withIntermediateDirectories: true)
            try Data("b".utf8).write(to: new.appending(path: "2.csv"))
        }
        let found = try #require(watch.change(since: seen))
        writer.wait()
        #expect(found == Stamps(of: [folder.path()]))
        #expect(found != seen)
    }

    /// Every write would be a build of its own if nobody waited for the end.
    @Test("viele Änderungen in Folge sind eine")
    func burst() throws {
        let seen = try #require(watch.change(since: nil))
        // A busy machine may stop the writer for longer than a file rests by default.
        let (folder, watch) = (folder, Watch([folder.path()], rest: .milliseconds(500)))
        let writer = meanwhile {
            for number in 1...40 {
                try Data(repeating: 0x61, count: number + 1).write(to: folder.appending(path: "1.csv"))
                usleep(3000)
            }
        }
        let found = try #require(watch.change(since: seen))
        writer.wait()
        #expect(found == Stamps(of: [folder.path()]))
    }

    @Test("wer nicht mehr wartet, erfährt nichts")
    func end() throws {
        let seen = try #require(watch.change(since: nil))
        let watch = watch
        let ender = meanwhile { watch.end() }
        #expect(watch.change(since: seen) == nil)
        ender.wait()
        #expect(watch.change(since: seen) == nil)
    }
}
