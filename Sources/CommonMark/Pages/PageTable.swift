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

    /// Takes the cells and the caption out of the tree and returns the table's HTML.
    func html() -> String {
        let html = Tree(looseInlines: ())
        var text = #"<div class="\#(classes)" role="group" "#
        switch name {
        case .caption(let paragraph, let id):
            text += #"aria-labelledby="\#(id)">\#n<table>\#n<caption id="\#(id)">"#
            if let emphasis = paragraph.onlyChild { flush(&text, emphasis, to: html.root) }
            text += "</caption>\n"
            paragraph.remove()
        case .number(let number): text += #"aria-label="Tabelle \#(number)">\#n<table>\#n"#
        }
        writeHead(to: html.root, &text)
        text += "<tbody>\n"
        for row in table.body { write(row, to: html.root, &text) }
        html.root.append(.customInline(text + "</tbody>\n</table>\n</div>"))
        table.removeCells()
        return html.html().string
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

    private func writeHead(to root: Node, _ text: inout String) {
        let head = table.rows.first ?? []
        guard head.contains(where: { $0.firstChild != nil }) else { return }
        text += "<thead>\n<tr>"
        for column in table.columns {
            if let cell = content(column, of: head) {
                text += #"<th scope="col"\#(table.alignments[column].pageClass)>"#
                flush(&text, cell, to: root)
                text += "</th>"
            } else {
                text += "<td></td>"
            }
        }
        text += "</tr>\n</thead>\n"
    }

    private func write(_ row: [Node], to root: Node, _ text: inout String) {
        let isSum = content(0, of: row).map { isBold($0) } ?? false
        text += isSum ? #"<tr class="summe">"# : "<tr>"
        for column in table.columns {
            let cell = content(column, of: row)
            let isHead = column == 0 && cell != nil
            text += isHead ? #"<th scope="row""# : "<td"
            text += table.alignments[column].pageClass + ">"
            if let cell {
                // The row's class says bold; strong text in every cell would say it twice.
                if isSum, isBold(cell) { cell.onlyChild?.unwrap() }
                flush(&text, cell, to: root)
            }
            text += isHead ? "</th>" : "</td>"
        }
        text += "</tr>\n"
    }

    private func content(_ column: Int, of row: [Node]) -> Node? {
        guard let cell = table.cell(column, of: row), cell.firstChild != nil else { return nil }
        return cell
    }

    private func isBold(_ cell: Node) -> Bool { cell.onlyChild?.type == CMARK_NODE_STRONG }

    /// Puts the text so far, then the node's inlines, into the tree.
    private func flush(_ text: inout String, _ node: Node, to root: Node) {
        root.append(.customInline(text))
        text = ""
        root.takeChildren(of: node)
    }
}
