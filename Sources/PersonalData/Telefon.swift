/// Phone and fax numbers with `+`, `00` or an area code, or any after a word such as `Tel.`; not the free service numbers (0800, 0180 …),
/// which no private person has. Dates must have been masked before.
enum Telefon {
    static let leastDigits = 7

    static func occurs(in text: FoldedText) -> Bool {
        text.runs.indices.contains { index in
            let start = text.runs[index].lowerBound
            guard text[start].isDigit, mayBeLong(text.runs[index...]) else { return false }
            let number = TelefonDigits(in: text, at: start)
            return number.digits.count >= leastDigits && isPhone(number, in: text, at: start)
        }
    }

    /// A cheap look whether enough digits follow each other closely.
    private static func mayBeLong(_ runs: ArraySlice<Range<Int>>) -> Bool {
        var digits = 0
        var end = runs.first?.lowerBound ?? 0
        for run in runs {
            if run.lowerBound - end > 4 { return false }
            digits += run.count
            if digits >= leastDigits { return true }
            end = run.upperBound
        }
        return false
    }

    private static func isPhone(_ number: TelefonDigits, in text: FoldedText, at start: Int) -> Bool {
        let before = text[start - 1]
        if before.isDigit || before == UInt8(ascii: "_") { return false }
        let label = TelefonLabel(in: text, before: start)
        if label == .other { return false }
        if isInternational(in: text, at: start) {
            return number.digits[0] != 0 && (leastDigits + 2...15).contains(number.digits.count)
        }
        let isInside = before.isWord || "-/.,:".utf8.contains(before) && text[start - 2].isWord
        if isInside, label != .phone { return false }
        return number.digits[0] == 0
            ? isNational(number, isLabelled: label == .phone)
            : label == .phone && isLocal(number, isInside: text[start - 2].isDigit)
    }

    /// `+49 …`, `(+49) …`; not the plus of a sum.
    private static func isInternational(in text: FoldedText, at start: Int) -> Bool {
        let plus = text[start - 1] == .blank ? start - 2 : start - 1
        return text[plus] == UInt8(ascii: "+") && !text[plus - 1].isWord && text[plus - 1] != .blank
            || text[start - 1] == UInt8(ascii: "+") && !text[start - 2].isWord
    }

    private static func isNational(_ number: TelefonDigits, isLabelled: Bool) -> Bool {
        let digits = number.digits
        let count = digits.count
        if digits[1] == 0 {
            if digits[2] == 4, digits[3] == 9 { return count >= leastDigits + 4 }
            return digits[2] != 0 && count >= 10 && (isLabelled || number.groupEnds.count > 1)
        }
        if isService(digits) { return false }
        if digits[1] == 1 {
            return (5...7).contains(digits[2]) && count >= 10
                && (isLabelled || number.first >= 9 || hasAreaCode(number))
        }
        if number.groupEnds.count == 1 { return isLabelled ? !isBareDate(number) : count >= 9 && count <= 12 }
        if isLabelled || (9...12).contains(number.first) { return true }
        return hasAreaCode(number)
    }

    /// Numbers without an area code count only after a label, and never when they look like `2026-0457`.
    private static func isLocal(_ number: TelefonDigits, isInside: Bool) -> Bool {
        let start = number.digits[0] * 10 + number.digits[1]
        return !isInside && number.digits.count <= 13 && !(number.first == 4 && (start == 19 || start == 20))
            && !isBareDate(number)
    }

    /// The groups up to the first slash, hyphen or bracket (or the first group alone) form an area code, and a subscriber follows.
    private static func hasAreaCode(_ number: TelefonDigits) -> Bool {
        var group = 0
        if !isAreaCode(number.digits, length: number.first) {
            guard let cut = number.joints.firstIndex(where: { $0 != .blank }) else { return false }
            group = cut
        }
        let length = number.groupEnds[group]
        let rest = number.digits.count - length
        guard isAreaCode(number.digits, length: length), rest >= 3 else { return false }
        // `0457/2026` is a file number.
        return !(number.groupEnds.count == 2 && rest == 4 && (1900...2099).contains(number.number(from: length) ?? 0))
    }

    /// German area codes have two digits only for the four biggest cities, and five only in the East (3…), each after the 0.
    private static func isAreaCode(_ digits: [Int], length: Int) -> Bool {
        switch length {
        case 3: [30, 40, 69, 89].contains(digits[1] * 10 + digits[2])
        case 4, 5: true
        case 6: digits[1] == 3
        default: false
        }
    }

    private static func isService(_ digits: [Int]) -> Bool {
        let prefix = digits[1] * 100 + digits[2] * 10 + digits[3]
        return [800, 180, 900, 137, 138].contains(prefix)
    }

    private static func isBareDate(_ number: TelefonDigits) -> Bool {
        guard number.groupEnds == [8], let date = number.number(from: 0) else { return false }
        let (day, month, year) = (date / 1_000_000, date / 10_000 % 100, date % 10_000)
        return (1...31).contains(day) && (1...12).contains(month) && (1900...2099).contains(year)
    }
}
