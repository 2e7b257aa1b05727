/// The German help of a command, made from what ArgumentParser knows of it; at most 80 columns.
enum HelpText {
    private static let width = 80

    /// - Parameter path: the commands from `krm` down to the one that is explained.
    static func render(_ path: [CommandInfo]) -> String {
        guard let command = path.last else { return "" }
        let name = path.map(\.commandName).joined(separator: " ")
        var blocks = [wrapped(name + " – " + (command.abstract ?? ""), indent: 0), usage(name, command)]
        if !command.commands.isEmpty {
            let rows = command.commands.map { ($0.commandName, $0.abstract ?? "") }
            blocks.append("Befehle:\n" + table(rows))
        }
        if !command.positionals.isEmpty {
            blocks.append("Angaben:\n" + table(command.positionals.map { ($0.value, $0.text) }))
        }
        blocks.append("Optionen:\n" + table(command.options.map { (signature($0), explanation($0)) }))
        if let discussion = command.discussion { blocks.append(discussion) }
        if !command.commands.isEmpty {
            blocks.append("Hilfe zu einem Befehl: \(name) BEFEHL --help")
        }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private static func usage(_ name: String, _ command: CommandInfo) -> String {
        var parts = command.commands.isEmpty ? [] : ["BEFEHL"]
        parts += command.positionals.map { $0.isOptional ? "[\($0.value)]" : $0.value }
        for option in command.options where option.name != "--help" {
            let text = option.kind == .flag ? option.name : option.name + " " + option.value
            parts.append((option.isOptional ? "[\(text)]" : text) + (option.isRepeating ? "…" : ""))
        }
        let head = "Aufruf: " + name + " "
        // A bracketed option never breaks inside.
        let glued = parts.map { $0.split(separator: " ").joined(separator: "\u{A0}") }.joined(separator: " ")
        let lines = lines(glued, width: width - head.count)
        return head + lines.joined(separator: "\n" + String(repeating: " ", count: head.count))
    }

    private static func signature(_ option: ArgumentInfo) -> String {
        option.spellings.joined(separator: ", ") + (option.kind == .option ? " " + option.value : "")
    }

    private static func explanation(_ option: ArgumentInfo) -> String {
        option.text
            + (option.isRepeating ? " Mehrfach möglich." : "")
            + (option.kind == .option ? option.defaultValue.map { " Vorgabe: \($0)" } ?? "" : "")
    }

    private static func table(_ rows: [(name: String, text: String)]) -> String {
        let indent = (rows.map(\.name.count).max() ?? 0) + 4
        return rows.map { row in
            let text = lines(row.text, width: width - indent)
                .joined(separator: "\n" + String(repeating: " ", count: indent))
            return "  " + row.name + String(repeating: " ", count: indent - 2 - row.name.count) + text
        }.joined(separator: "\n")
    }

    private static func wrapped(_ text: String, indent: Int) -> String {
        lines(text, width: width - indent).joined(separator: "\n" + String(repeating: " ", count: indent))
    }

    /// Breaks at spaces; a no-break space holds and is printed as a plain one.
    private static func lines(_ text: String, width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            if !line.isEmpty, line.count + 1 + word.count > width {
                lines.append(line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + word
        }
        return (lines + [line]).map { $0.split(separator: "\u{A0}").joined(separator: " ") }
    }
}
