/// What a character is to somebody who compares two spellings by eye.
package enum Glyph: Equatable, Sendable {
    /// Nobody sees it: a byte order mark anywhere, a soft hyphen, zero-width blanks and joiners, directions.
    case invisible
    /// Any blank, tab or line break.
    case blank
    /// Any kind of hyphen, dash or minus.
    case dash
    /// Any kind of apostrophe or single quote.
    case apostrophe
    case other

    package init(_ scalar: Unicode.Scalar) {
        self =
            switch scalar.value {
            case 0xFEFF, 0xAD, 0x200B...0x200D, 0x2060: .invisible
            // Marks of writing direction, which Windows copies along with dates and numbers.
            case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: .invisible
            case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: .blank
            case 0x2D, 0x2010...0x2015, 0x2043, 0x2212, 0xFE58, 0xFE63, 0xFF0D: .dash
            case 0x27, 0x60, 0xB4, 0x02B9, 0x02BC, 0x2018...0x201B, 0x2032, 0xFF07: .apostrophe
            default: .other
            }
    }
}
