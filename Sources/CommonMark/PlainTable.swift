internal import Ccmark

/// A table as cmark-gfm prints it.
enum PlainTable {
    static func put(_ table: Table) {
        let html = Tree(looseInlines: ())
        var pending = "<table>\n<thead>\n"
        write(table, table.rows.first ?? [], tag: "th", to: html.root, &pending)
        pending += "\n</thead>\n"
        if !table.body.isEmpty {
            pending += "<tbody>\n"
            for (index, row) in table.body.enumerated() {
                if index > 0 { pending += "\n" }
                write(table, row, tag: "td", to: html.root, &pending)
            }
            pending += "\n</tbody>\n"
        }
        html.root.append(.customInline(pending + "</table>"))
        let block = Node.make(CMARK_NODE_CUSTOM_BLOCK)
        html.html().setOnEnter(of: block)
        table.place.replace(with: block)
        table.removeCells()
    }

    private static func write(_ table: Table, _ row: [Table.Cell], tag: String, to root: Node, _ pending: inout String)
    {
        pending += "<tr>\n"
        for column in table.columns {
            if column > 0 { pending += "\n" }
            pending += "<\(tag)\(table.alignments[column].attribute)>"
            if let cell = table.cell(column, of: row)?.node, cell.firstChild != nil {
                root.append(.customInline(pending))
                root.takeChildren(of: cell)
                pending = ""
            }
            pending += "</\(tag)>"
        }
        pending += "\n</tr>"
    }
}
