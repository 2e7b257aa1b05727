/// How a file separates its cells and encodes its text; nil means: find out.
package struct DialectSettings: Sendable, Equatable {
    /// An ASCII byte; a quote, a line break or NUL separates nothing and counts as nil.
    package let delimiter: UInt8?
    package let encoding: TextEncoding?

    package init(delimiter: UInt8? = nil, encoding: TextEncoding? = nil) {
        self.delimiter = delimiter.flatMap { Dialect.isDelimiter($0) ? $0 : nil }
        self.encoding = encoding
    }
}
