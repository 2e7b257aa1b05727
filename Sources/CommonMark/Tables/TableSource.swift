/// A Markdown text that libcmark can read although it holds tables.
///
/// Every cell but short ones stands at the top as a heading of its own (one line, inlines only, the document's link references in
/// scope), and every table is one empty heading at its place, known by its line number.
struct TableSource {
    struct Table {
        let alignments: [Alignment]
        /// The cells given in the head and in each body row, never more than there are columns; nil stands for one that is
        /// a heading in `bytes`.
        var rows: [[ShortCell?]]
        /// The line of the empty heading in `bytes`, counted from 1.
        var line: Int
        /// Whether a byte was put before the paragraph above, so that it does not read as a link reference.
        let isGuarded: Bool
    }

    let bytes: [UInt8]
    let tables: [Table]
}
