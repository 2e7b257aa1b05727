import Testing

@testable import Statistics

@Suite struct UrteilDumpTests {
    @Test func comparison() throws {
        let answer = try UrteilDump.run(
            #"{"vergleich":{"zaehler":[37,37,37,37,37,37,37,37,37,37,26,0,27],"#
                + #""nenner":[40,40,40,40,40,40,40,40,40,40,40,0,40]}}"#
        )
        #expect(answer.hasPrefix(#"{"ausserhalb":[10,12],"rand":[0."#))
        #expect(answer.contains(",null,") && answer.hasSuffix("]}\n"))
        #expect(answer.split(separator: ",").count == 15)
    }

    /// P(X ≥ 3), X ~ Bin(3, 1/13), is 1/2197; the bounds are those of Clopper and Pearson for 3 of 8 and 0 of 5.
    @Test(arguments: [
        (
            "fewer than six teams", #"{"vergleich":{"zaehler":[1,2],"nenner":[3,4]}}"#,
            #"{"ausserhalb":[],"rand":[null,null]}"#
        ),
        (
            "names in any order", #"{ "vergleich" : { "nenner" : [ 3 ] , "zaehler" : [ 1 ] } }"#,
            #"{"ausserhalb":[],"rand":[null]}"#
        ),
        (
            "no case", #"{"anteil":{"zaehler":0,"nenner":0,"ziel":0.9}}"#,
            #"{"unten":null,"oben":null,"urteil":null}"#
        ),
        ("too few months", #"{"selten":[1,1,1]}"#, #"{"p":null,"signal":false}"#),
        ("no month", #"{"selten":[]}"#, #"{"p":null,"signal":false}"#),
        ("too many a month", #"{"selten":[5,5,5,5,5,5,5,5,5,5,5,5,9]}"#, #"{"p":null,"signal":false}"#),
        ("none as before", #"{"selten":[0,0,0,0,0,0,0,0,0,0,0,0,0]}"#, #"{"p":1,"signal":false}"#),
        (
            "rates without cases", #"{"anteile":{"zaehler":[0],"nenner":[0]}}"#,
            #"{"mittel":null,"untere_grenze":[null],"obere_grenze":[null],"punkte":[{"wert":null,"signal":null}]}"#
        ),
        (
            "rates", #"{"anteile":{"zaehler":[10,5,0,0],"nenner":[10,10,10,0]}}"#,
            #"{"mittel":0.5,"untere_grenze":[0.1,0.1,0.1,null],"obere_grenze":[0.9,0.9,0.9,null],"punkte":["#
                + #"{"wert":1,"signal":"ausserhalb"},{"wert":0.5,"signal":null},{"wert":0,"signal":"ausserhalb"},"#
                + #"{"wert":null,"signal":null}]}"#
        ),
    ]) func answers(_ name: String, _ question: String, _ answer: String) throws {
        #expect(try UrteilDump.run(question) == answer + "\n")
    }

    @Test func aShareAndItsTarget() throws {
        let answer = try UrteilDump.run(#"{"anteil":{"zaehler":3,"nenner":8,"ziel":0.9}}"#)
        #expect(answer.hasPrefix(#"{"unten":0.085233414137"#) && answer.contains(#","oben":0.755136783633"#))
        #expect(answer.hasSuffix(#","urteil":"unter"}"# + "\n"))
        #expect(
            try UrteilDump.run(#"{"anteil":{"zaehler":0,"nenner":4,"ziel":1}}"#).hasSuffix(#""urteil":null}"# + "\n")
        )
        #expect(
            try UrteilDump.run(#"{"anteil":{"zaehler":8,"nenner":12,"ziel":0.9}}"#).hasSuffix(#""urteil":null}"# + "\n")
        )
    }

    @Test func aRise() throws {
        let answer = try UrteilDump.run(#"{"selten":[1,1,1,1,1,1,1,1,1,1,1,1,8]}"#)
        #expect(answer.hasPrefix(#"{"p":0.0000663153151861"#) || answer.hasPrefix(#"{"p":6.63153151861"#), "\(answer)")
        #expect(answer.hasSuffix(#","signal":true}"# + "\n"))
    }

    /// One line a question; blank ones have no answer.
    @Test func lines() throws {
        let none = #"{"p":null,"signal":false}"# + "\n"
        #expect(try UrteilDump.run("\u{FEFF}{\"selten\":[1]}\r\n\n \t\r\n{\"selten\":[2]}\n") == none + none)
        #expect(try UrteilDump.run("") == "" && UrteilDump.run("\n") == "")
    }

    @Test(arguments: [
        ("no object", #"[1]"#, 1, 1, DumpProblem.Cause.noObject), ("a word", "selten", 1, 1, .noObject),
        ("no name", "{}", 1, 2, .noName), ("no quotes", "{selten:[1]}", 1, 2, .noName),
        ("an open name", #"{"selten:[1]}"#, 1, 2, .noName), ("a name with an umlaut", #"{"zähler":1}"#, 1, 2, .noName),
        ("no colon", #"{"selten" [1]}"#, 1, 11, .noColon), ("no list", #"{"selten":{}}"#, 1, 11, .noArray),
        ("a word for a number", #"{"selten":[1,x]}"#, 1, 14, .noNumber),
        ("an open list", #"{"selten":[1,2}"#, 1, 15, .noSeparator),
        ("an open object", #"{"selten":[1]"#, 1, 14, .noSeparator),
        ("text behind", #"{"selten":[1]} x"#, 1, 16, .textBehind),
        ("half a case", #"{"selten":[1,2.5]}"#, 1, 11, .noCounts),
        ("less than none", #"{"selten":[-1]}"#, 1, 11, .noCounts),
        ("more than a million", #"{"selten":[1000001]}"#, 1, 11, .noCounts),
        ("a part of a case", #"{"anteil":{"zaehler":0.5,"nenner":8,"ziel":0.9}}"#, 1, 22, .noCounts),
        ("too large", #"{"selten":[1e999]}"#, 1, 12, .tooLarge),
        ("an unknown rule", #"{"lauf":[1]}"#, 1, 9, .unknownRule),
        ("two rules", #"{"selten":[1],"selten":[1]}"#, 1, 1, .unknownRule),
        ("no target", #"{"anteil":{"zaehler":3,"nenner":8}}"#, 1, 11, .missing),
        ("a target too many", #"{"anteile":{"zaehler":[3],"nenner":[8],"ziel":0.9}}"#, 1, 47, .missing),
        ("twice the same", #"{"anteil":{"zaehler":3,"zaehler":3,"ziel":0.9}}"#, 1, 11, .missing),
        ("an unknown name", #"{"vergleich":{"hoehe":[1]}}"#, 1, 23, .missing),
        ("more than all", #"{"anteil":{"zaehler":9,"nenner":8,"ziel":0.9}}"#, 1, 11, .noShare),
        ("a target above all", #"{"anteil":{"zaehler":3,"nenner":8,"ziel":90}}"#, 1, 11, .noShare),
        ("unequal lists", #"{"anteile":{"zaehler":[1,2],"nenner":[3]}}"#, 1, 12, .noShare),
        ("in the third line", "{\"selten\":[1]}\n\n  {\"selten\":[\"ä\"]}", 3, 14, .noNumber),
    ]) func problems(_ name: String, _ text: String, _ line: Int, _ column: Int, _ cause: DumpProblem.Cause) {
        #expect(throws: DumpProblem(line: line, column: column, cause: cause)) { try UrteilDump.run(text) }
    }

    /// Each cause has words, and none shows what stands in the text.
    @Test func messages() {
        let causes: [DumpProblem.Cause] = [
            .noArray, .noNumber, .noSeparator, .textBehind, .tooLarge, .noObject, .noName, .noColon, .noCounts,
            .unknownRule, .missing, .noShare,
        ]
        let messages = Set(causes.map { DumpProblem(line: 1, column: 1, cause: $0).message })
        #expect(messages.count == causes.count && !messages.contains(""))
    }
}
