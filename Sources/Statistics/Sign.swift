extension Double {
    /// −1, 0 or 1.
    var signum: Int { self > 0 ? 1 : self < 0 ? -1 : 0 }
}
