/// What two versions of one case say differently.
package enum RowDifference: Sendable {
    case nothing
    /// Only other topics: exports with a row for each topic have such rows.
    case anliegen
    case more
}
