import Testing

/// A file and the cells that it means, by hand from RFC 4180 and the product's contract.
struct RowCase: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let file: String
    let rows: [[String]]

    init(_ name: String, _ file: String, _ rows: [[String]]) {
        testDescription = name
        self.file = file
        self.rows = rows
    }

    static let all = [
        RowCase("empty file", "", []),
        RowCase("byte order mark only", "\u{FEFF}", []),
        RowCase("blank lines only", "\n\r\n\r", []),
        RowCase("header only", "a;b\n", [["a", "b"]]),
        RowCase("no final line end", "a;b\n1;2", [["a", "b"], ["1", "2"]]),
        RowCase("final CR", "a;b\r", [["a", "b"]]),
        RowCase("CRLF", "a;b\r\n1;2\r\n", [["a", "b"], ["1", "2"]]),
        RowCase("CR", "a;b\r1;2\r", [["a", "b"], ["1", "2"]]),
        RowCase("mixed line ends", "a\nb\r\nc\rd\n\re", [["a"], ["b"], ["c"], ["d"], ["e"]]),
        RowCase("blank lines between", "a;b\n\n\r\n\r1;2\n\n", [["a", "b"], ["1", "2"]]),
        RowCase("empty cells", ";\n;;\n", [["", ""], ["", "", ""]]),
        RowCase("delimiter at the end of the file", "a;", [["a", ""]]),
        RowCase("trailing empty columns", "a;b;;\n1;2;;\n", [["a", "b", "", ""], ["1", "2", "", ""]]),
        RowCase("ragged", "a;b\n1\n1;2;3\n", [["a", "b"], ["1"], ["1", "2", "3"]]),
        RowCase("blanks are kept", " a ; b\n", [[" a ", " b"]]),
        RowCase("line of blanks is a row", "a;b\n  \n", [["a", "b"], ["  "]]),
        RowCase("quoted", "\"a\";\"b\"\n", [["a", "b"]]),
        RowCase("empty quoted cell", "\"\"\n", [[""]]),
        RowCase("quoted delimiter", "\"a;b\";c\n", [["a;b", "c"]]),
        RowCase("quoted line breaks", "\"a\nb\r\nc\rd\";e\n", [["a\nb\r\nc\rd", "e"]]),
        RowCase("doubled quotes", "\"a\"\"b\";\"\"\"\";\"\"\"c\"\"\"\n", [["a\"b", "\"", "\"c\""]]),
        RowCase("quote at the end of the file", "a;\"b\"", [["a", "b"]]),
        RowCase("doubled quote at the end of the file", "a;\"b\"\"\"", [["a", "b\""]]),
        RowCase("quotes within an unquoted cell", "5\" Rohr;a\"b\"\n", [["5\" Rohr", "a\"b\""]]),
        RowCase("quoted cell behind a blank is unquoted", " \"a\";b\n", [[" \"a\"", "b"]]),
        RowCase("quoted cell before CR", "\"a\"\r\"b\"\r\n", [["a"], ["b"]]),
        RowCase("several bytes a character", "ä;€;😀\nß;„x“;\n", [["ä", "€", "😀"], ["ß", "„x“", ""]]),
        RowCase("byte order mark before a later quoted row", "a;b\n\u{FEFF}\"1\";2\n", [["a", "b"], ["1", "2"]]),
        RowCase("two byte order marks before a quote", "\u{FEFF}\u{FEFF}\"a\";b\n", [["a", "b"]]),
        RowCase("byte order mark before a later row", "a\n\u{FEFF}1\n", [["a"], ["\u{FEFF}1"]]),
        RowCase("DOS end mark", "a;b\r\n1;2\r\n\u{1A}", [["a", "b"], ["1", "2"]]),
        RowCase("DOS end mark and line end", "a\n\u{1A}\r\n\n", [["a"]]),
        RowCase("DOS end mark in the middle", "a\n\u{1A}b\nc\n", [["a"], ["\u{1A}b"], ["c"]]),
        RowCase("DOS end mark in a row", "a\nb\u{1A}", [["a"], ["b\u{1A}"]]),
        RowCase("NUL at the end", "a;b\n1;2\n\0\0\0\0", [["a", "b"], ["1", "2"]]),
        RowCase("NUL in the middle", "a\n\0\nb\n", [["a"], ["\0"], ["b"]]),
        RowCase("sep= line", "sep=|\r\na|b\r\n", [["a", "b"]]),
        RowCase("sep= in capitals and quotes", "\"SEP=,\"\na,b;c\n", [["a", "b;c"]]),
        RowCase("sep= behind a byte order mark", "\u{FEFF}Sep=\t\na\tb\n", [["a", "b"]]),
        RowCase("sep= alone", "sep=;", []),
        RowCase("sep= without delimiter is a row", "sep=\na\n", [["sep="], ["a"]]),
        RowCase("sep= with more is a row", "sep=;;\na;b\n", [["sep=", "", ""], ["a", "b"]]),
    ]
}
