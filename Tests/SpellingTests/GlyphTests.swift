import Testing

@testable import Spelling

@Suite struct GlyphTests {
    @Test(
        arguments: [
            "\u{FEFF}", "\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{200E}", "\u{202C}", "\u{2066}",
        ] as [Unicode.Scalar]
    )
    func `nobody sees it`(_ scalar: Unicode.Scalar) { #expect(Glyph(scalar) == .invisible) }

    @Test(arguments: [" ", "\t", "\n", "\r", "\u{A0}", "\u{2009}", "\u{202F}"] as [Unicode.Scalar])
    func `a blank`(_ scalar: Unicode.Scalar) { #expect(Glyph(scalar) == .blank) }

    @Test(arguments: ["-", "\u{2010}", "\u{2011}", "\u{2013}", "\u{2014}", "\u{2212}"] as [Unicode.Scalar])
    func `a dash`(_ scalar: Unicode.Scalar) { #expect(Glyph(scalar) == .dash) }

    @Test(arguments: ["'", "\u{2019}", "`", "\u{B4}"] as [Unicode.Scalar])
    func `an apostrophe`(_ scalar: Unicode.Scalar) { #expect(Glyph(scalar) == .apostrophe) }

    @Test(arguments: ["a", "0", "_", "ä", "\u{308}", "\u{1F600}"] as [Unicode.Scalar])
    func `anything else`(_ scalar: Unicode.Scalar) { #expect(Glyph(scalar) == .other) }
}
