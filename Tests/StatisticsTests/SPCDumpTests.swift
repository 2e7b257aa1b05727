import Testing

@testable import Statistics

@Suite struct SPCDumpTests {
    @Test(arguments: [
        ("[]", #"{"mittel":null,"untere_grenze":null,"obere_grenze":null,"punkte":[]}"#),
        (
            " [ 7 ]\n",
            #"{"mittel":7,"untere_grenze":null,"obere_grenze":null,"punkte":[{"wert":7,"signal":null}]}"#
        ),
        (
            "\u{FEFF}[0.1,\r\n\t0.1]",
            #"{"mittel":0.1,"untere_grenze":0.1,"obere_grenze":0.1,"#
                + #""punkte":[{"wert":0.1,"signal":null},{"wert":0.1,"signal":null}]}"#
        ),
        (
            "[-1.5e1,15E-0]",
            #"{"mittel":0,"untere_grenze":-79.80000000000001,"obere_grenze":79.80000000000001,"#
                + #""punkte":[{"wert":-15,"signal":null},{"wert":15,"signal":null}]}"#
        ),
    ]) func output(_ input: String, _ expected: String) throws {
        #expect(try SPCDump.run(input) == expected + "\n")
    }

    /// The names of all four signals, from a published series.
    @Test func signals() throws {
        let series = try #require(PublishedSeries.all.first)
        let input = "[" + series.values.map { String(Int($0)) }.joined(separator: ",") + "]"
        let output = try SPCDump.run(input)
        #expect(
            output.hasPrefix(#"{"mittel":909.5,"untere_grenze":323.4599999999999,"obere_grenze":1495.54,"punkte":["#)
        )
        #expect(output.contains(#"{"wert":426,"signal":"zwei-von-drei"},{"wert":543,"signal":"lauf"}"#))
        #expect(output.contains(#"{"wert":67,"signal":"ausserhalb"}"#))
        #expect(output.hasSuffix(#"{"wert":1824,"signal":"ausserhalb"}]}"# + "\n"))
        #expect(try SPCDump.run("[20,9,20,9,20,9,10,11,12,13,14,15,16]").contains(#"{"wert":16,"signal":"trend"}"#))
    }

    @Test(arguments: [
        ("", 1, 1, DumpProblem.Cause.noArray), ("{}", 1, 1, .noArray), ("1", 1, 1, .noArray),
        ("[", 1, 2, .noNumber), ("[1,]", 1, 4, .noNumber), ("[1,\n null]", 2, 2, .noNumber),
        ("[\"ä\"]", 1, 2, .noNumber), ("[[1]]", 1, 2, .noNumber), ("[01]", 1, 3, .noSeparator),
        ("[1 2]", 1, 4, .noSeparator), ("[1", 1, 3, .noSeparator), ("[1,5;2]", 1, 5, .noSeparator),
        ("[+1]", 1, 2, .noNumber), ("[.5]", 1, 2, .noNumber), ("[1.]", 1, 2, .noNumber), ("[1e]", 1, 2, .noNumber),
        ("[NaN]", 1, 2, .noNumber), ("[-Infinity]", 1, 2, .noNumber), ("[0x1]", 1, 3, .noSeparator),
        ("[1] [2]", 1, 5, .textBehind), ("[1e999]", 1, 2, .tooLarge), ("[1.7e308,-1.7e308]", 1, 1, .tooLarge),
        ("\u{FEFF}[1 2]", 1, 4, .noSeparator), ("[1,2,\n3\n,x]", 3, 2, .noNumber), ("[--1]", 1, 2, .noNumber),
    ]) func problems(_ input: String, _ line: Int, _ column: Int, _ cause: DumpProblem.Cause) {
        let expected = DumpProblem(line: line, column: column, cause: cause)
        #expect(throws: expected) { try SPCDump.run(input) }
        #expect(!expected.message.isEmpty)
    }

    /// Every number comes back as it went in, down to the last bit.
    @Test func numbersComeBack() throws {
        let values = [
            Double.leastNonzeroMagnitude, 2.2250738585072014e-308, 0.1 + 0.2, 1.0 / 3, 9_007_199_254_740_992,
            123456789.125,
            1e22,
        ]
        for value in values {
            let output = try SPCDump.run("[\(value)]")
            let text = try #require(output.split(separator: "\"wert\":").last?.prefix { $0 != "," })
            #expect(Double(text) == value)
        }
        #expect(try SPCDump.run("[1e-400]").contains(#""wert":0,"#))
    }
}
