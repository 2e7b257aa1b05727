import Days
import Testing

@Suite struct DatePatternTests {
    @Test(arguments: [
        ("MM/dd/yyyy", "10/31/2026", "2026-10-31"), ("MM/dd/yyyy", "10/31/2026 03:14:05 PM", "2026-10-31"),
        ("MM/dd/yyyy", "10/31/2026 15:14", "2026-10-31"), ("M/d/yyyy", "1/5/2026", "2026-01-05"),
        ("M/d/yyyy", "10/31/2026", "2026-10-31"), ("dd.MM.yyyy HH:mm", "31.10.2026 08:15", "2026-10-31"),
        ("d.M.yy", "1.9.26", "2026-09-01"), ("yyyy-MM-dd'T'HH:mm:ss", "2026-10-31T08:15:00", "2026-10-31"),
        ("yyyy-MM-dd HH:mm:ss.SSS", "2026-10-31 08:15:00.123", "2026-10-31"), ("yyyyMMdd", "20261031", "2026-10-31"),
        ("MM/dd/yyyy hh:mm:ss a", "10/31/2026 12:00:00 AM", "2026-10-31"),
        ("M/d/yyyy h:mm a", "1/5/2026 3:14 pm", "2026-01-05"), ("dd. 'Tag' MM yyyy", "31. Tag 10 2026", "2026-10-31"),
        ("dd''MM''yyyy", "31'10'2026", "2026-10-31"), ("yyyy'o''clock'MM-dd", "2026o'clock10-31", "2026-10-31"),
        ("dd–MM–yyyy", "31–10–2026", "2026-10-31"),
    ]) func reads(pattern: String, text: String, iso: String) throws {
        #expect(try DatePattern(pattern).parse(Array(text.utf8)) == day(iso))
    }

    @Test(arguments: [
        ("MM/dd/yyyy", "31/10/2026"), ("MM/dd/yyyy", "1/5/2026"), ("MM/dd/yyyy", "10/31/26"),
        ("MM/dd/yyyy", "31.10.2026"),
        ("MM/dd/yyyy", "02/29/2026"), ("MM/dd/yyyy", "10/31/2026 "), ("MM/dd/yyyy", "10/31/2026 13:00 PM"),
        ("MM/dd/yyyy", "10/31/2026 25:00"), ("MM/dd/yyyy", ""), ("MM/dd/yyyy", "10/31/2026x"),
        ("dd.MM.yyyy HH:mm", "31.10.2026"), ("dd.MM.yyyy HH:mm", "31.10.2026 24:00"),
        ("dd.MM.yyyy HH:mm", "31.10.2026 08:15:00"), ("dd.MM.yyyy HH:mm", "31.10.2026 08:15 09:00"),
        ("d.M.yy", "1.9.2026"),
        ("yyyy-MM-dd'T'HH:mm:ss", "2026-10-31 08:15:00"), ("MM/dd/yyyy hh:mm:ss a", "10/31/2026 00:00:00 AM"),
        ("MM/dd/yyyy hh:mm:ss a", "10/31/2026 12:00:00 XM"), ("MM/dd/yyyy hh:mm:ss a", "10/31/2026 12:00:00"),
    ]) func refuses(pattern: String, text: String) throws {
        #expect(try DatePattern(pattern).parse(Array(text.utf8)) == nil)
    }

    @Test(arguments: [
        ("MM/DD/YYYY", "Unbekannte Angabe „DD“ im Datumsformat"), ("TT.MM.JJJJ", "Unbekannte Angabe „TT“"),
        ("yyyy-MM-ddTHH:mm", "Unbekannte Angabe „T“"), ("yyy-MM-dd", "Unbekannte Angabe „yyy“"),
        ("yyyy-MM-dd SS", "Unbekannte Angabe „SS“"), ("", "fehlt: Jahr"), ("MM/dd", "fehlt: Jahr"),
        ("yyyy-dd", "fehlt: Monat"), ("yyyy-MM", "fehlt: Tag"), ("yyyy-MM-dd yy", "steht mehrmals: Jahr"),
        ("yyyy-MM-dd'T", "schließende Hochkomma"),
    ]) func namesTheMistake(pattern: String, reason: String) {
        let failure = #expect(throws: DatePattern.Failure.self) { try DatePattern(pattern) }
        #expect(failure?.reason.contains(reason) == true, "\(failure?.reason ?? "")")
    }
}
