/// What rows written by `krm sample` say of themselves.
package enum SampleKey {
    /// What every Vorgangsnummer of a sample begins with.
    package static let prefix = "BEISPIEL-"
}
