package import Days

/// `krm freigeben`.
package struct FreigebenOptions: Sendable {
    /// A month.
    package let zeitraum: Period
    package var data = "data"
    package var stichtag: Day?
    /// Marks the release instead of making it.
    package var withdraws = false
    /// The folder for the witnesses of the audit.
    package var zeugen: String?

    package init(zeitraum: Period) { self.zeitraum = zeitraum }
}
