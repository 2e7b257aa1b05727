import PersonalData
import Testing

@Suite struct KeyFormTests {
    @Test(arguments: [
        "123A456789", "123a456789", " 123A456789 ", "\t123A456789\r\n", "123 A 456789", "123A 456789", "123-A-456789",
        "000Z000000",
        "123A-456789", "123 A456789", "\u{A0}123A456789", "１２３A４５６７８９", "123A\u{200B}456789", "987Z654321",
        "100B200300", "123A456789-1", "KRM 123A456789", "KRM_123A456789", "2026/123a456789/02", "-123A456789",
        "Ä-123A456789", "12-123A456789_1", "123A456789-12345",
    ]) func kundennummer(key: String) {
        #expect(KeyForm.isKundennummer(Array(key.utf8)))
    }

    @Test(arguments: [
        "", "123A45678", "123A4567890", "KRM-2026-0457", "KRM123A456789", "123A456789B", "501-B-000123-2",
        "KRM 501 B 000123", "Ä123A456789", "1123A456789", "123A4567890-1", "123456789A", "12A3456789",
        "1234567890",
        "123  A456789", "123AA456789", "123Ä456789", "123 a 456789", "123A456 789", "123.A.456789",
    ]) func noKundennummer(key: String) {
        #expect(!KeyForm.isKundennummer(Array(key.utf8)))
    }

    @Test(arguments: [
        "12345//1234567", " 12345//1234567", "12345 // 1234567", "12345//1234567-01", "12345//1234567/1",
        "12345//1234567 A", "12345BG1234567",
        "12345bg1234567", "12345//1234567.12", "00000//0000000", "12345// 1234567", "\u{FEFF}12345//1234567",
        "12345BG0001234-1",
        "12345 //1234567", "12345//1234567\n", "12345//1234567-", "12345//1234567-1234", "12345//1234567--1",
        "BG 12345//1234567", "KRM_12345//1234567_1", "2026/12345//1234567",
    ]) func bgNummer(key: String) {
        #expect(KeyForm.isBGNummer(Array(key.utf8)))
    }

    @Test(arguments: [
        "", "12345/1234567", "1234//1234567", "12345//123456", "12345//12345678",
        "X12345//1234567", "12345//1234567A", "KRM-2026-0457", "123456//1234567",
        "12345\\\\1234567", "12345AB1234567",
    ]) func noBGNummer(key: String) {
        #expect(!KeyForm.isBGNummer(Array(key.utf8)))
    }

    @Test(arguments: [
        "=1+1", "+49", "-1", "@SUM(A1)", "\tA", "\rA", "\nA", "＝1", "＋1", "－1", "＠x", " =1+1", "  @x", "=", "-",
    ])
    func formula(key: String) {
        #expect(KeyForm.startsLikeFormula(Array(key.utf8)))
    }

    @Test(arguments: [
        "", " ", "KRM-2026-0457", "2026-1", "A=1", "1+1", "a@b", "'=1", "–1", "Ａ", "\u{FFFD}=", "\u{EFBC}", "KRM\t1",
        "/1", "(=1)",
    ])
    func noFormula(key: String) {
        #expect(!KeyForm.startsLikeFormula(Array(key.utf8)))
    }

    @Test(arguments: [[0xEF], [0xEF, 0xBC], [0xEF, 0xBC, 0x91], [0x20, 0xEF, 0xBC], [0xBC, 0x9D]] as [[UInt8]])
    func truncatedFullWidth(bytes: [UInt8]) {
        #expect(!KeyForm.startsLikeFormula(bytes))
    }
}
