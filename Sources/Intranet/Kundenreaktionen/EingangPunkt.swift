internal import Days

/// One column of the Eingang over time.
struct EingangPunkt: Hashable {
    let period: Period
    /// Nil where the period is not released, or not shown any more.
    let wert: Gerundet?
}
