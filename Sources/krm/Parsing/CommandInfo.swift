import ArgumentParser
import FoundationEssentials

/// What ArgumentParser itself knows of a command: help and diagnosis read it, so both are complete by construction.
struct CommandInfo: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    private let subcommands: [CommandInfo]?
    private let arguments: [ArgumentInfo]?

    /// The commands below this one, without ArgumentParser's own `help`.
    var commands: [CommandInfo] { (subcommands ?? []).filter { $0.commandName != "help" } }

    /// ArgumentParser lists `--version` everywhere; here it belongs to `krm` alone.
    var options: [ArgumentInfo] {
        (arguments ?? []).filter { $0.kind != .positional && ($0.name != "--version" || commandName == "krm") }
    }

    var positionals: [ArgumentInfo] { (arguments ?? []).filter { $0.kind == .positional } }

    /// The whole tree.
    static let krm = read(Krm._dumpHelp())

    /// - Parameter json: what `_dumpHelp` of a command returns.
    static func read(_ json: String) -> CommandInfo {
        struct Tool: Decodable {
            let command: CommandInfo
        }
        guard let tool = try? JSONDecoder().decode(Tool.self, from: Data(json.utf8)) else {
            // Only a new major version of ArgumentParser's format gets here; the tests would not pass.
            return CommandInfo(commandName: "krm", abstract: nil, discussion: nil, subcommands: nil, arguments: nil)
        }
        return tool.command
    }
}
