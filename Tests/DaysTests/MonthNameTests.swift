import Testing

@testable import Days

@Suite struct MonthNameTests {
    @Test(arguments: [
        (1, ["Jan", "JAN", "Januar", "January", "Jän", "Jänner"]), (2, ["Feb", "Februar", "February"]),
        (3, ["Mrz", "Mär", "Mar", "März", "MÄRZ", "March", "Maerz", "Ma\u{308}rz"]), (4, ["Apr", "April"]),
        (5, ["Mai", "May"]), (6, ["Jun", "Juni", "June"]), (7, ["Jul", "Juli", "July"]), (8, ["Aug", "august"]),
        (9, ["Sep", "Sept", "September"]), (10, ["Okt", "Oct", "oKTOBER", "October"]), (11, ["Nov", "November"]),
        (12, ["Dez", "Dec", "Dezember", "December"]),
    ]) func reads(month: Int, names: [String]) {
        for name in names {
            let bytes = Array((name + ".").utf8)
            var scan = ByteScan()
            #expect(MonthName.take(&scan, bytes.span) == month, "\(name)")
            #expect(scan.position == bytes.count - 1, "\(name)")
        }
    }

    @Test(arguments: ["", "Ja", "Ma", "Mä", "Xyz", "12", "ä", "\u{308}", "Mrs"]) func refuses(name: String) {
        let bytes = Array(name.utf8)
        var scan = ByteScan()
        #expect(MonthName.take(&scan, bytes.span) == nil)
        #expect(scan.position == 0)
    }
}
