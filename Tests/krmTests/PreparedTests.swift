import ArgumentParser
import Testing

@testable import krm

/// Commands that are not in the list yet keep the rules of those that are; a released one moves to `HelpTests`.
@Suite("Vorbereitete Befehle")
struct PreparedTests {
    static let calls: [(type: any KrmCommand.Type, call: [String], wrong: [String], error: UsageError)] = [
        (
            Preview.self, ["--port", "65535"], ["--port", "65536"],
            .invalidValue("65536", of: "--port", expected: "eine ganze Zahl von 1 bis 65535", suggestion: nil)
        ),
        (Init.self, ["neu"], [""], .emptyValue("ORDNER")),
    ]

    @Test("Hilfe, richtiger und falscher Wert", arguments: calls)
    func prepared(type: any KrmCommand.Type, call: [String], wrong: [String], error: UsageError) throws {
        let help = HelpText.render([.krm, CommandInfo.read(type._dumpHelp())])
        #expect(help.contains("\nBeispiel"))
        #expect(English.words(in: help) == [])
        let command = try #require(try type.parseAsRoot(call) as? any KrmCommand)
        _ = try command.job(.printing)
        let refused = try #require(try type.parseAsRoot(wrong) as? any KrmCommand)
        #expect(throws: error) { try refused.job(.printing) }
    }
}
