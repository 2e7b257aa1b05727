/// The signs of ours that strong text may begin with.
enum Sign {
    /// The class of strong text that begins with a sign; nil for other text.
    ///
    /// - Parameter text: UTF-8.
    static func name(of text: some Collection<UInt8>) -> StaticString? {
        let start = text.prefix(3)
        if start.elementsEqual("◆".utf8) { return "signal" }
        if start.elementsEqual("▲".utf8) { return "handeln" }
        return start.elementsEqual("✓".utf8) ? "erledigt" : nil
    }
}
