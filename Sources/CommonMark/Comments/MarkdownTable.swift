internal import Ccmark

/// A table written as Markdown again.
enum MarkdownTable {
    static func put(_ table: Table) {
        var lines: [String] = []
        for (index, row) in table.rows.enumerated() {
            let cells = table.columns.map { table.cell($0, of: row)?.node.map(text) ?? "" }
            lines.append(line(cells))
            if index == 0 { lines.append(line(table.alignments.map(\.delimiter))) }
        }
        table.place.replace(with: .lines(lines.joined(separator: "\n")))
        table.removeCells()
    }

    private static func line(_ cells: [String]) -> String {
        "|" + cells.map { $0.isEmpty ? " |" : " \($0) |" }.joined()
    }

    private static func text(_ cell: Node) -> String {
        let inlines = Tree(looseInlines: ())
        inlines.root.takeChildren(of: cell)
        var text = ""
        for scalar in inlines.commonMark().string.unicodeScalars {
            switch scalar {
            case "|": text += "\\|"
            case "\n", "\r": text += " "
            default: text.unicodeScalars.append(scalar)
            }
        }
        while text.hasSuffix(" ") { text.removeLast() }
        return text
    }
}
