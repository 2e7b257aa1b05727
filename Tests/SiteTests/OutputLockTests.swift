import Foundation
import Testing

@testable import Site

struct OutputLockTests {
    /// Starts the stand-in program, which holds the lock until it is killed.
    private func holder(_ output: String) throws -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
            .appendingPathComponent("site-probe")
        process.arguments = [output, "neu", "3", "wait"]
        let ready = Pipe()
        process.standardOutput = ready
        process.standardInput = Pipe()
        try process.run()
        #expect(try ready.fileHandleForReading.read(upToCount: 9) == Data("prepared\n".utf8))
        return process
    }

    @Test func anotherProcessIsKeptAwayUntilTheHolderIsKilled() throws {
        let folder = try TemporaryFolder()
        let output = folder.path + "/site"
        let process = try holder(output)
        #expect(throws: SiteError.locked(output)) { _ = try Publisher(output: output, force: true).prepare() }
        #expect(folder.exists(".site.krm-lock"))
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        _ = try Publisher(output: output, force: false).prepare()
        #expect(try folder.names().isEmpty, "the lock file goes with the lock")
    }

    @Test func aLockFileThatHoldsSomethingIsNotDeleted() throws {
        let folder = try TemporaryFolder()
        try folder.write(".site.krm-lock", "fremd")
        _ = try Publisher(output: folder.path + "/site", force: false).prepare()
        #expect(try folder.names() == [".site.krm-lock"])
    }

    @Test func aLinkInTheLocksPlaceIsNotFollowed() throws {
        let folder = try TemporaryFolder()
        try folder.link(".site.krm-lock", to: "anderswo")
        #expect(throws: SiteError.self) { _ = try Publisher(output: folder.path + "/site", force: false).prepare() }
        #expect(!folder.exists("anderswo"))
    }
}
