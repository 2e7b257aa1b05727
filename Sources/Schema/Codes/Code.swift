/// A closed list of codes of the Erhebungsbogen; the raw value is the place in the list, from 0.
package protocol Code: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == UInt8 {
    /// The code as it stands in exports, file names and JSON.
    var code: String { get }
    /// The German name as it stands on a page.
    var name: String { get }
    /// Other spellings that exports use; case, umlauts, blanks, hyphens and underscores need none.
    var aliases: [String] { get }
    /// Words that are no spelling of it, look like another code and mean this one: only a message knows them.
    var lookalikes: [String] { get }
}

extension Code {
    package var aliases: [String] { [] }
    package var lookalikes: [String] { [] }
}
