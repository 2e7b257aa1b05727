/// What the words before a number say about it.
enum TelefonLabel {
    case phone
    case other
    case none

    private static let phoneWords: Set<String> = [
        "tel", "telnr", "mobil", "mobile", "mobilnummer", "mobilnr", "handy", "handynummer", "handynr", "fax",
        "faxnummer",
        "faxnr", "telefax", "telefaxnummer", "rufnummer", "rufnr", "durchwahl", "festnetz", "festnetznummer",
        "festnetznr",
        "whatsapp", "phone", "erreichbar", "anruf", "rückruf", "rückrufnummer", "ruf",
    ]
    private static let otherWords: Set<String> = [
        "az", "gz", "aktenzeichen", "geschäftszeichen", "kassenzeichen", "vorgang", "rechnung", "bescheid", "ticket",
        "konto",
        "blz", "plz", "postleitzahl", "id", "krm", "zählerstand", "referenz", "mandatsreferenz", "betrag", "hrb", "hra",
    ]
    private static let fillers: Set<String> = [
        "nr", "no", "nummer", "unter", "der", "die", "ist", "lautet", "auf", "privat", "dienstlich", "meine", "neue",
        "in",
    ]

    /// Reads back over at most four words of the same line.
    init(in text: FoldedText, before start: Int) {
        var index = start
        for _ in 0..<4 {
            var gap = 0
            while gap < 5, " .:()-/+#*'".utf8.contains(text[index - 1]) {
                index -= 1
                gap += 1
            }
            let end = index
            while text[index - 1].isLetter { index -= 1 }
            let word = text.lowered(index..<end)
            if Self.isPhone(word) {
                self = .phone
                return
            }
            if Self.otherWords.contains(word) || word.hasSuffix("nummer") && word != "nummer" {
                self = .other
                return
            }
            if !Self.fillers.contains(word) { break }
        }
        self = .none
    }

    private static func isPhone(_ word: String) -> Bool {
        phoneWords.contains(word) || word.hasPrefix("telefon") && !word.hasPrefix("telefonat")
    }
}
