import ArgumentParser
import Testing

@testable import krm

/// Commands that are not in the list yet keep the rules of those that are; a released one moves to `HelpTests`.
@Suite("Vorbereitete Befehle")
struct PreparedTests {
    static let calls: [(type: any KrmCommand.Type, call: [String], wrong: [String], error: UsageError)] = [
        (Init.self, ["neu"], [""], .emptyValue("ORDNER"))
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
