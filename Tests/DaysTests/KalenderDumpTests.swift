import Testing

@testable import Days

@Suite struct KalenderDumpTests {
    /// The line that section 10 of the product description gives.
    @Test func theLineOfTheContract() {
        let lines = Array(KalenderDump.lines(land: .ni, from: day("2016-10-31"), to: day("2016-10-31")))
        let expected =
            #"{"tag":"2016-10-31","feiertag":null,"werktag":true,"arbeitstag":true,"drei_arbeitstage":"2016-11-03","#
            + #""woche":"2016-11-07","vierzehn_tage":"2016-11-14","drei_wochen":"2016-11-21"}"#
        #expect(lines == [expected])
    }

    @Test func aFeiertagHasItsName() {
        let lines = Array(KalenderDump.lines(land: .ni, from: day("2017-10-30"), to: day("2017-11-01")))
        #expect(lines.count == 3)
        #expect(
            lines[1].hasPrefix(#"{"tag":"2017-10-31","feiertag":"Reformationstag","werktag":false,"arbeitstag":false,"#)
        )
        #expect(lines[2].hasPrefix(#"{"tag":"2017-11-01","feiertag":null,"werktag":true"#))
    }

    @Test func noDaysNoLines() {
        #expect(Array(KalenderDump.lines(land: .ni, from: day("2017-10-31"), to: day("2017-10-30"))).isEmpty)
    }
}
