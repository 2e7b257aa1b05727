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
        ("dd–MM–yyyy", "31–10–2026", "2026-10-31"), ("dd-MM-yyyy", "31\u{2011}10\u{2011}2026", "2026-10-31"),
        ("dd-MMM-yy", "06-OKT-26", "2026-10-06"), ("dd-MMM-yy", "22-Apr-15", "2015-04-22"),
        ("dd/MMM/yy", "05/Okt/26", "2026-10-05"), ("dd/MMM/yy h:mm a", "05/Okt/26 2:03 PM", "2026-10-05"),
        ("d. MMMM yyyy", "5. Oktober 2026", "2026-10-05"), ("d. MMMM yyyy", "5. März 2026", "2026-03-05"),
        ("d. MMM yyyy", "5. Mrz. 2026", "2026-03-05"), ("d. MMM yyyy", "5. Mär 2026", "2026-03-05"),
        ("d. MMM yyyy", "5. MÄRZ 2026", "2026-03-05"), ("d. MMM yyyy", "5. Ma\u{308}rz 2026", "2026-03-05"),
        ("d. MMM yyyy", "5. Maerz 2026", "2026-03-05"), ("MMM d, yyyy", "Sept 5, 2026", "2026-09-05"),
        ("MMMM d, yyyy", "May 5, 2026", "2026-05-05"), ("ddMMMyyyy", "05dec2026", "2026-12-05"),
        ("dd.MMM.yyyy", "05.Okt.2026", "2026-10-05"), ("dd.MMM.yyyy", "05.Okt..2026", "2026-10-05"),
        ("dd.MMM yyyy", "05.Okt. 2026", "2026-10-05"), ("dd/MM/yyyy", "\u{FEFF}05/10/\u{200B}2026", "2026-10-05"),
        ("dd/MM/yyyy HH:mm:ss", "05/10/2026\u{A0}08:00:00", "2026-10-05"),
        ("dd/MM/yyyy HH:mm:ss", "05/10/2026 08:00:00 +0200", "2026-10-05"),
        ("dd/MM/yyyy HH:mm:ss Z", "05/10/2026 08:00:00 +02:00", "2026-10-05"),
        ("yyyy-MM-dd'T'HH:mm:ssXXX", "2026-10-05T08:00:00Z", "2026-10-05"),
        ("yyyy-MM-dd HH:mm:ss.SSSSSSS", "2026-10-05 08:00:00.0000000", "2026-10-05"),
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
        ("dd-MMM-yy", "05-Foo-26"), ("dd-MMM-yy", "05-Juno-26"), ("dd-MMM-yy", "05-10-26"), ("dd-MMM-yy", "05-Ja-26"),
        ("dd.MMM.yyyy", "05.Okt2026"), ("dd-MM-yyyy", "05-Okt-2026"), ("dd/MM/yyyy HH:mm Z", "05/10/2026 08:00"),
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
