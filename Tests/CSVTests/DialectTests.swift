import Testing

@testable import CSV

@Suite struct DialectTests {
    @Test(arguments: [
        ("semicolon", "a;b\n1;2\n", ";"), ("comma", "a,b\n1,2\n", ","), ("tab", "a\tb\n1\t2\n", "\t"),
        ("none", "a\n1\n", ";"), ("header only", "a,b,c;d", ","), ("decimal commas", "x;y\n1,5;2,5\n", ";"),
        ("commas in the header", "Wert, in Euro;Anzahl, ganz\n1,5;2\n", ";"),
        ("commas in texts", "a;b\nja, sehr, gern;x\nso, so;y\n", ";"),
        ("preamble", "Export vom 1.1.2026, Stand heute\na;b\n1;2\n3;4\n", ";"),
        ("quoted delimiters", "\"a;b;c\",d\n1,2\n", ","), ("quoted line break", "\"a\n;;;;\n\",b\n1,2\n", ","),
        ("doubled quotes", "\"a\"\";;;\",b\n\"\"\"\",2\n", ","), ("leading blank lines", "\n\r\na,b\n", ","),
        ("a lone quote", "5\" Rohr,x\n1,2\n", ","), ("ragged", "a\tb\n1\n0,5\n2\n", "\t"),
    ])
    func findsTheDelimiter(_ name: String, _ file: String, _ delimiter: Character) throws {
        let dialect = try RowReader.open(bytes: Array(file.utf8)).dialect
        #expect(dialect.delimiter == delimiter.asciiValue)
    }

    @Test(
        arguments: [
            ("pipe", "a|b|c\n1|2|3\n", nil, "|"),
            ("pipe, commas in texts", "a|b|c\n1,5|2|3\n2,5|3|4\n3,1|2|2\n", nil, "|"),
            ("set to ;, but tab", "a\tb\n1\t2\n", ";", "\t"), ("set to ;, but comma", "a,b\n1,2\n", ";", ","),
            ("semicolon", "a;b\n1;2\n", nil, nil), ("one column", "a\n1\n2\n", nil, nil),
            ("pipes in texts", "a;b\n1;x|y\n2;x|y\n", nil, nil), ("set to |", "a|b\n1|2\n", "|", nil),
            ("preamble", "Export | heute\na;b\n1;2\n", nil, nil),
        ] as [(String, String, Character?, Character?)]
    )
    func suspectsAnotherDelimiter(_ name: String, _ file: String, _ setting: Character?, _ suspect: Character?) throws {
        let settings = DialectSettings(delimiter: setting?.asciiValue)
        let reader = try RowReader.open(bytes: Array(file.utf8), settings: settings)
        #expect(reader.suspectedDelimiter == suspect?.asciiValue)
    }

    @Test func aSettingOverridesTheSeparatorLine() throws {
        let rows = try Reading.rows("sep=,\na,b;c\n", .init(delimiter: UInt8(ascii: ";")))
        #expect(rows.map(\.cells) == [["a,b", "c"]])
    }

    @Test(arguments: [0x00, 0x0A, 0x0D, 0x22, 0x80, 0xFF] as [UInt8])
    func aDelimiterThatSeparatesNothingCountsAsNone(_ byte: UInt8) throws {
        #expect(DialectSettings(delimiter: byte).delimiter == nil)
        #expect(try Reading.rows("a,b\n", .init(delimiter: byte)).map(\.cells) == [["a", "b"]])
    }

    @Test(
        arguments: [
            ("CSV", Array("a;b\n1;2\n".utf8), FileKind.csv), ("empty", [], .csv),
            ("one NUL", Array("a;b\n1;\0;3;4;5\n".utf8), .csv),
            ("UTF-16", Reading.utf16("a;b\n1;2", bigEndian: true), .csv),
            ("Excel", [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00] + Array("[Content_Types].xml".utf8), .excelWorkbook),
            ("old Excel", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0x00], .oldExcel),
            (
                "OpenDocument", [0x50, 0x4B, 0x03, 0x04] + Array("mimetypeapplication/vnd.oasis.opendocument".utf8),
                .openDocument
            ),
            ("ZIP", [0x50, 0x4B, 0x03, 0x04] + Array("a.csv".utf8), .zip), ("gzip", [0x1F, 0x8B, 0x08, 0x00], .gzip),
            ("PDF", Array("%PDF-1.7\n".utf8), .pdf), ("HTML", Array("\n<!DOCTYPE html>".utf8), .html),
            ("table", Array("<TABLE border=1>".utf8), .html), ("XML", Array("<?xml version='1.0'?>".utf8), .xml),
            ("JSON", Array("[\n {\"a\": 1}]".utf8), .json), ("bracket", Array("[a];b\n".utf8), .csv),
            (
                "UTF-16 without mark", Array(Reading.utf16("a;b\n1;2\n", bigEndian: false).dropFirst(2)),
                .utf16WithoutMark
            ),
            (
                "UTF-16 the other way", Array(Reading.utf16("a;b\n1;2\n", bigEndian: true).dropFirst(2)),
                .utf16BigEndianWithoutMark
            ),
            ("binary", [0x00, 0x01, 0x02, 0x7F, 0x00, 0x03, 0x80, 0x01], .binary),
        ] as [(String, [UInt8], FileKind)]
    )
    func knowsOtherFiles(_ name: String, _ file: [UInt8], _ kind: FileKind) throws {
        let reader = try RowReader.open(bytes: file)
        #expect(reader.kind == kind)
        #expect((reader.kind.advice == nil) == (kind == .csv))
    }
}
