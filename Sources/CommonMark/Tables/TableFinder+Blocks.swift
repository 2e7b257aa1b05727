/// What a line begins, and where its text goes.
extension TableFinder {
    /// Begins one block; returns whether another may follow inside it.
    mutating func openBlock(_ state: inout LineState, next: Int) -> Bool {
        cursor.findNonspace(in: bytes)
        let (start, end) = (cursor.nonspace, cursor.end)
        let isParagraph = state.isLeafMatched && leaf.isParagraph
        if state.isLeafMatched {
            switch leaf {
            case .fenced, .indented, .html: return false
            default: break
            }
        }
        if cursor.isIndented {
            guard !state.maybeLazy, !cursor.isBlank else { return false }
            open(.indented, &state)
            return false
        }
        guard peek.map(BlockStart.mayBegin) ?? false else {
            if state.isLeafMatched { readTable(&state, next: next) }
            return false
        }
        if peek == Byte.greater {
            cursor.advance(to: start + 1, in: bytes)
            cursor.skipOneBlank(in: bytes)
            push(.quote, &state)
            return true
        }
        if BlockStart.isHeading(bytes, start, end) {
            open(.none, &state)
            return false
        }
        let fence = BlockStart.fence(bytes, start, end)
        if fence > 0 {
            // The reference implementation counts a fence's length in one byte.
            open(.fenced(mark: bytes[start], length: min(fence, 255)), &state)
            return false
        }
        let mayBeAnyTag = !isParagraph && !state.maybeLazy
        if let kind = HTMLBlock.kind(bytes, start, end, mayBeAnyTag: mayBeAnyTag) {
            open(HTMLBlock.ends(kind: kind, bytes, start, end) ? .none : .html(kind: kind), &state)
            return false
        }
        if isParagraph, BlockStart.isUnderline(bytes, start, end) {
            underline(&state)
            return false
        }
        if thematicBreakFailure <= start,
            BlockStart.isThematicBreak(bytes, start, end, failure: &thematicBreakFailure)
        {
            open(.none, &state)
            return false
        }
        let marker = BlockStart.listMarker(bytes, start, end, interrupts: isParagraph)
        if marker > 0 {
            let indent = cursor.indent
            cursor.advance(to: start + marker, in: bytes)
            let padding = cursor.takeItemPadding(markerWidth: marker, in: bytes)
            push(.item(columns: indent + padding), &state)
            return true
        }
        if state.isLeafMatched { readTable(&state, next: next) }
        return false
    }

    private mutating func push(_ kind: Container.Kind, _ state: inout LineState) {
        closeUnmatched(&state)
        addChild()
        containers.append(Container(kind: kind))
        state.depth += 1
        state.maybeLazy = false
    }

    private mutating func open(_ new: Leaf, _ state: inout LineState) {
        closeUnmatched(&state)
        addChild()
        leaf = new
        state.isTaken = true
    }

    /// Closes what the line does not go on with, once.
    private mutating func closeUnmatched(_ state: inout LineState) {
        guard !state.isOpened else { return }
        closeLeaf()
        containers.removeLast(containers.count - state.depth)
        state.isOpened = true
        state.isLeafMatched = false
    }

    private mutating func addChild() {
        if !containers.isEmpty { containers[containers.count - 1].children += 1 }
    }

    private mutating func closeLeaf() {
        // A paragraph of link references alone leaves nothing; that matters to an item that has nothing else.
        if leaf.isParagraph, containers.last?.children == 1, LinkReferences.areAll(of: paragraph, in: bytes) {
            containers[containers.count - 1].children = 0
        }
        leaf = .none
    }

    private mutating func underline(_ state: inout LineState) {
        if LinkReferences.areAll(of: paragraph, in: bytes) {
            paragraph.lines = []
        } else {
            leaf = .none
            state.isTaken = true
        }
    }

    // MARK: Text

    mutating func addText(_ state: inout LineState) {
        cursor.findNonspace(in: bytes)
        if !state.isOpened, leaf.isParagraph, !cursor.isBlank {
            // A lazy line keeps its indentation.
            addLine(text: state.isLeafMatched ? cursor.nonspace : cursor.offset)
            return
        }
        if state.isLeafMatched {
            switch leaf {
            case .fenced, .indented: return
            case .html(let kind):
                if HTMLBlock.ends(kind: kind, bytes, cursor.nonspace, cursor.end) { leaf = .none }
                return
            default: break
            }
            if cursor.isBlank { return }
        }
        closeUnmatched(&state)
        guard !cursor.isBlank else { return }
        addChild()
        leaf = .paragraph
        paragraph = Paragraph()
        addLine(text: cursor.nonspace)
    }

    private mutating func addLine(text: Int) {
        paragraph.lines.append(.init(start: cursor.start, text: text, end: cursor.end))
    }

    // MARK: Tables

    private mutating func readTable(_ state: inout LineState, next: Int) {
        switch leaf {
        case .paragraph: openTable(&state, next: next)
        case .table:
            guard rewriter.madeUpCells <= Self.madeUpCellLimit else { return }
            rewriter.addRow(row, number: number, next: next)
            state.isTaken = true
        default: break
        }
    }

    private mutating func openTable(_ state: inout LineState, next: Int) {
        guard !paragraph.isNoTable, let header = paragraph.lines.last,
            let alignments = TableRow.alignments(bytes, cursor.nonspace, cursor.end)
        else { return }
        guard let cells = TableRow.cells(bytes, header.text, header.end), cells.count == alignments.count else {
            paragraph.isNoTable = true
            return
        }
        let delimiter = Paragraph.Line(start: cursor.start, text: cursor.nonspace, end: cursor.end)
        rewriter.addTable(
            alignments,
            head: cells,
            paragraph: paragraph,
            delimiter: delimiter,
            number: number,
            next: next
        )
        leaf = .table
        state.isTaken = true
    }
}
