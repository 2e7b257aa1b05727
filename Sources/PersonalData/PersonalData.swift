/// Finds personal data in free text; it tells the kinds only, never the values, so that no message can leak one.
package enum PersonalData {
    /// The kinds found, in the order of the enum, each at most once; the text is UTF-8, but any bytes are safe.
    package static func kinds(in bytes: UnsafeRawBufferPointer) -> [PersonalDataKind] {
        let traces = Traces(in: bytes)
        if traces.isEmpty { return [] }

        var text = FoldedText(bytes, isASCII: traces.isASCII)
        var found: [PersonalDataKind] = []
        func note(_ kind: PersonalDataKind, _ hits: [Range<Int>]) {
            if hits.isEmpty { return }
            found.append(kind)
            // What is explained once must not be found again as another kind: the end of an IBAN looks like a phone number.
            hits.forEach { text.mask($0) }
        }

        if traces.mayHoldEMail { note(.eMail, EMail.ranges(in: text)) }
        if traces.digits >= 9 { note(.kundennummer, Kundennummer.ranges(in: text)) }
        if traces.digits >= 12 { note(.bgNummer, BGNummer.ranges(in: text)) }
        if traces.digits >= 8 { note(.iban, IBAN.ranges(in: text)) }
        if traces.digits >= 11 {
            note(.sozialversicherungsnummer, Sozialversicherungsnummer.ranges(in: text))
            note(.steuerID, SteuerID.ranges(in: text))
        }
        if traces.digits >= 4, Geburtsdatum.occurs(in: text) { found.append(.geburtsdatum) }
        if traces.digits >= Telefon.leastDigits {
            DateShape.ranges(in: text).forEach { text.mask($0) }
            if Telefon.occurs(in: text) { found.append(.telefon) }
        }
        if traces.mayHoldAnrede, Anrede.occurs(in: text) { found.append(.name) }
        return PersonalDataKind.allCases.filter(found.contains)
    }

    /// The same for bytes that lie in an array.
    package static func kinds(in bytes: [UInt8]) -> [PersonalDataKind] {
        bytes.withUnsafeBytes { kinds(in: $0) }
    }
}
