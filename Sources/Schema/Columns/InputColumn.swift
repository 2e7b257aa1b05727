/// A column of an input file: what a header may name.
package protocol InputColumn: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == UInt8 {
    /// As it stands in the header.
    var name: String { get }
}
