/// Why no statistic can be made of an input.
package enum StatisticsError: Error, Equatable {
    /// NaN or infinite, at that place from 0.
    case notFinite(index: Int)
    /// So large that the mean or a limit leaves the range of numbers.
    case tooLarge
    /// Numerators and denominators differ in number.
    case unequalLengths
    /// Negative, or a numerator above its denominator, at that place from 0.
    case notAShare(index: Int)
    /// A rebase that is not inside the series or not after the one before.
    case badRebase
}
