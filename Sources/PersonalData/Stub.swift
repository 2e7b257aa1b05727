package enum PersonalDataKind: String, CaseIterable, Sendable {
    case kundennummer
    package var description: String { "eine Kundennummer" }
}
package enum PersonalData {
    package static func kinds(in bytes: UnsafeRawBufferPointer) -> [PersonalDataKind] { [] }
}
package enum KeyForm {
    package static func isKundennummer(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard bytes.count == 10 else { return false }
        return bytes.enumerated().allSatisfy { i, b in i == 3 ? (b | 0x20) >= 0x61 && (b | 0x20) <= 0x7A : b >= 0x30 && b <= 0x39 }
    }
    package static func isBGNummer(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard bytes.count == 14 else { return false }
        return bytes.enumerated().allSatisfy { i, b in i == 5 || i == 6 ? b == 0x2F : b >= 0x30 && b <= 0x39 }
    }
    package static func startsLikeFormula(_ bytes: UnsafeRawBufferPointer) -> Bool { [0x3D, 0x2B, 0x2D, 0x40].contains(bytes.first) }
}
