/// A closed list of codes of the Erhebungsbogen; the raw value is the place in the list, from 0.
package protocol Code: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == UInt8 {
    /// The code as it stands in exports, file names and JSON.
    var code: String { get }
    /// The German name as it stands on a page.
    var name: String { get }
    /// Other spellings that exports use; case, umlauts, blanks, hyphens and underscores need none.
    var aliases: [String] { get }
}

extension Code {
    package var aliases: [String] { [] }
}
