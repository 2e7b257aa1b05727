internal import Ccmark

/// A table as our pages show it.
struct PageTable {
    let table: Table
    /// What names the table: a caption with its id, or a number.
    enum Name {
        case caption(Node, id: String)
        case number(Int)
    }
    let name: Name
    /// The text that short cells lie in.
    let bytes: [UInt8]
    let figures: [String: CommonMark.Figure]

    /// Takes the cells and the caption out of the tree, and makes the table's HTML what a custom block writes.
    func put(on block: Node) {
        let html = Tree(looseInlines: ())
        var text: [UInt8] = []
        text.reserveCapacity(4096)
        text.append("<div class=\"")
        text.append(contentsOf: classes.utf8)
        text.append("\" role=\"group\" ")
        switch name {
        case .caption(let paragraph, let id):
            text.append(contentsOf: #"aria-labelledby="\#(id)">\#n<table>\#n<caption id="\#(id)">"#.utf8)
            if let emphasis = paragraph.onlyChild { flush(&text, emphasis, to: html.root) }
            text.append("</caption>\n")
            paragraph.remove()
        case .number(let number): text.append(contentsOf: #"aria-label="Tabelle \#(number)">\#n<table>\#n"#.utf8)
        }
        writeHead(to: html.root, &text)
        text.append("<tbody>\n")
        for row in table.body { write(row, to: html.root, &text) }
        text.append("</tbody>\n</table>\n</div>")
        table.removeCells()
        if html.root.firstChild == nil {
            block.setOnEnter(text)
        } else {
            html.root.append(.customInline(text))
            html.html().setOnEnter(of: block)
        }
    }

    /// What the style sheet needs to know about the columns: how many there are, and which hold numbers.
    private var classes: String {
        let columns = table.alignments
        var names = ["tabelle"]
        let isNarrow = (2...5).contains(columns.count) && columns.dropFirst().allSatisfy { $0 == .right }
        if isNarrow { names.append("schmal") }
        if columns.count <= 3, !columns.contains(.right) { names.append("saetze") }
        if columns.count >= 6 { names.append("breit") }
        if isNarrow && columns.count == 5 || (7...10).contains(columns.count) { names.append("dicht") }
        if columns.count >= 11 { names.append("monate") }
        return names.joined(separator: " ")
    }

    private func writeHead(to root: Node, _ text: inout [UInt8]) {
        let head = table.rows.first ?? []
        guard table.columns.contains(where: { content($0, of: head) != nil }) else { return }
        text.append("<thead>\n<tr>")
        for column in table.columns {
            if let cell = content(column, of: head) {
                text.append("<th scope=\"col\"")
                text.append(table.alignments[column].pageClass)
                text.append(">")
                write(cell, isPlain: false, to: root, &text)
                text.append("</th>")
            } else {
                text.append("<td></td>")
            }
        }
        text.append("</tr>\n</thead>\n")
    }

    private func write(_ row: [Table.Cell], to root: Node, _ text: inout [UInt8]) {
        // The row's class says bold; strong text in every cell would say it twice.
        let isSum = content(0, of: row).map { isBold($0) } ?? false
        text.append(isSum ? "<tr class=\"summe\">" : "<tr>")
        for column in table.columns {
            let cell = content(column, of: row)
            let isHead = column == 0 && cell != nil
            text.append(isHead ? "<th scope=\"row\"" : "<td")
            text.append(table.alignments[column].pageClass)
            text.append(">")
            if let cell { write(cell, isPlain: isSum && isBold(cell), to: root, &text) }
            text.append(isHead ? "</th>" : "</td>")
        }
        text.append("</tr>\n")
    }

    private func content(_ column: Int, of row: [Table.Cell]) -> Table.Cell? {
        guard let cell = table.cell(column, of: row) else { return nil }
        return switch cell {
        case .parsed(let node): node.firstChild == nil ? nil : cell
        case .short(let short): short.isEmpty ? nil : cell
        }
    }

    private func isBold(_ cell: Table.Cell) -> Bool {
        switch cell {
        case .parsed(let node): node.onlyChild?.type == CMARK_NODE_STRONG
        case .short(let short): short.isBold
        }
    }

    /// - Parameter isPlain: whether the cell's strong text loses its marks.
    private func write(_ cell: Table.Cell, isPlain: Bool, to root: Node, _ text: inout [UInt8]) {
        switch cell {
        case .parsed(let node):
            if isPlain { node.onlyChild?.unwrap() }
            flush(&text, node, to: root)
        case .short(let short): short.write(of: bytes, figures, isPlain: isPlain, to: &text)
        }
    }

    /// Puts the text so far, then the node's inlines, into the tree.
    private func flush(_ text: inout [UInt8], _ node: Node, to root: Node) {
        root.append(.customInline(text))
        text.removeAll(keepingCapacity: true)
        root.takeChildren(of: node)
    }
}
