import Days
import Testing

@Suite struct DateFlawTests {
    @Test(
        arguments: [
            ("46300", .excelSerial), ("46300.5", .excelSerial), ("46300,3333", .excelSerial), ("########", .hashes),
            ("#", .hashes),
            ("#NV", .spreadsheetError), ("#WERT!", .spreadsheetError), ("#N/A", .spreadsheetError),
            ("=\"05.10.2026\"", .formula),
            ("31.02.2026", .impossibleDay), ("2026-13-01", .impossibleDay), ("31.04.26", .impossibleDay),
            ("00.10.2026", .impossibleDay),
            ("0000-00-00", .placeholder), ("00.00.0000", .placeholder), ("0000-00-00 00:00:00", .placeholder),
            ("-", .placeholder),
            ("–", .placeholder), ("k.A.", .placeholder), ("NULL", .placeholder), ("offen", .placeholder),
            ("0", .placeholder),
            ("\u{200B}", .placeholder), ("00/00/0000", .placeholder),
            ("05.10.2026 24:00", .time24), ("2026-10-05T24:00:00Z", .time24), ("05.10.2026 24:01", .impossibleTime),
            ("05.10.2026 25:00", .impossibleTime), ("05.10.2026 08:60", .impossibleTime),
            ("05.10.2026 23:59:60", .impossibleTime),
            ("05.10.2026 (Mo)", .textBehind), ("05.10.2026 08:00 Uhr", .textBehind), ("05.10.2026x", .textBehind),
            ("2026-10-05 08:00:00 +2", .textBehind), ("05.10.2026 8", .textBehind),
            ("05/10/2026", .form(.slashed)), ("05/10/26", .form(.slashedShort)), ("2026/10/05", .form(.yearSlashed)),
            ("22-04-15", .form(.dashedShort)), ("22-04-2015", .form(.dashed)), ("2026-1-5", .form(.iso)),
            ("20261005", .form(.compact)), ("06-OKT-26", .form(.monthName)), ("22-Apr-15", .form(.monthName)),
            ("05/Okt/26 2:03 PM", .form(.monthName)), ("5. Oktober 2026", .form(.monthName)),
            ("Oct 5, 2026", .form(.monthName)),
            ("05/10/2026 08:15", .form(.slashed)), ("1790000000", .unixTime), ("1790000000000", .unixTime),
            ("12", .unknown),
            ("3 Marken", .unknown), ("siehe Akte 5", .unknown), ("1.1.1.2026", .unknown),
        ] as [(String, DateFlaw)]
    ) func withoutPattern(text: String, flaw: DateFlaw) {
        let bytes = Array(text.utf8)
        #expect(throws: flaw) { try DateText.read(bytes.span) }
    }

    @Test(
        arguments: [
            ("05.10.2026", "MM/dd/yyyy", .wrongPattern(.dotted)), ("2026-10-05", "MM/dd/yyyy", .wrongPattern(.iso)),
            ("13/10/2026", "MM/dd/yyyy", .impossibleDay), ("05-10-26", "dd-MMM-yy", .wrongPattern(.dashedShort)),
            ("46300", "MM/dd/yyyy", .excelSerial), ("####", "MM/dd/yyyy", .hashes),
            ("offen", "MM/dd/yyyy", .placeholder),
            ("00/00/0000", "MM/dd/yyyy", .placeholder), ("10/05/2026 24:00", "MM/dd/yyyy", .time24),
            ("10/05/2026 24:00", "MM/dd/yyyy HH:mm", .time24),
            ("10/05/2026 24:30", "MM/dd/yyyy HH:mm", .impossibleTime),
            ("10/05/2026 13:00 PM", "MM/dd/yyyy hh:mm a", .impossibleTime),
            ("10/05/2026x", "MM/dd/yyyy", .wrongPattern(.slashed)),
            ("06-OKT-26", "dd.MM.yyyy", .wrongPattern(.monthName)), ("akte 5", "dd.MM.yyyy", .wrongPattern(.other)),
        ] as [(String, String, DateFlaw)]
    ) func withPattern(text: String, pattern: String, flaw: DateFlaw) throws {
        let pattern = try DatePattern(pattern)
        let bytes = Array(text.utf8)
        #expect(throws: flaw) { try pattern.read(bytes.span) }
    }

    @Test(
        arguments: [
            ("31.10.2026", .dotted), ("31.10.26 08:00", .dottedShort), ("2026-10-31T08:00", .iso),
            ("20261031", .compact),
            ("2026/10/31", .yearSlashed), ("10/31/2026", .slashed), ("1/5/26", .slashedShort), ("31-10-2026", .dashed),
            ("31\u{2011}10\u{2011}26", .dashedShort), ("31. Okt 2026", .monthName), ("31.02.2026", .dotted),
            ("offen", .other),
            ("", .other), ("31.10/2026", .other), ("46300", .other),
        ] as [(String, DateForm)]
    ) func forms(text: String, form: DateForm) { #expect(DateForm(Array(text.utf8).span) == form) }

    @Test(arguments: DateForm.allCases) func aSuggestedPatternReadsTheExample(form: DateForm) throws {
        for pattern in form.patterns.prefix(1) {
            #expect(try DatePattern(pattern).parse(Array(form.example.utf8)) == day("2026-10-31"), "\(form)")
        }
    }
}
