import Foundation
import Testing

/// One run of the real binary.
struct Run {
    let output: String
    let messages: String
    let exitCode: Int32

    init(_ arguments: [String], environment: [String: String] = [:]) throws {
        let process = Process()
        process.executableURL = try Run.binary()
        process.arguments = arguments
        process.environment = environment
        process.standardInput = FileHandle.nullDevice
        let (output, messages) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = messages
        try process.run()
        // Help and messages are far smaller than a pipe's buffer, so one after the other cannot block.
        self.output = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        self.messages = String(decoding: messages.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        exitCode = process.terminationStatus
    }

    /// A run through the shell, with the binary's path in `$KRM`.
    init(shell script: String) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", script]
        process.environment = ["KRM": try Run.binary().path, "PATH": "/usr/bin:/bin"]
        let (output, messages) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = messages
        try process.run()
        self.output = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        self.messages = String(decoding: messages.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        exitCode = process.terminationStatus
    }

    /// `krm` lies beside the test bundle.
    private static func binary() throws -> URL {
        let bundle = try #require(
            CommandLine.arguments.lazy.compactMap { argument -> URL? in
                guard let end = argument.range(of: ".xctest") else { return nil }
                return URL(fileURLWithPath: String(argument[..<end.upperBound])).deletingLastPathComponent()
            }.first
        )
        return bundle.appendingPathComponent("krm")
    }
}
