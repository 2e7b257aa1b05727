/// The leading words of a call that name a command, and what follows them.
struct CommandPath {
    /// `krm` first.
    let commands: [CommandInfo]
    let rest: ArraySlice<String>
    /// `krm help build` asks for help as `krm build --help` does.
    let asksForHelp: Bool

    init(_ arguments: [String]) {
        asksForHelp = arguments.first == "help"
        var rest = asksForHelp ? arguments.dropFirst() : arguments[...]
        var commands = [CommandInfo.krm]
        while let word = rest.first, let next = commands.last?.commands.first(where: { $0.commandName == word }) {
            commands.append(next)
            rest = rest.dropFirst()
        }
        self.commands = commands
        self.rest = rest
    }

    var names: [String] { commands.map(\.commandName) }

    /// The last command named.
    var command: CommandInfo { commands.last ?? .krm }
}
