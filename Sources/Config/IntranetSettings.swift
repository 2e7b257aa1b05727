/// `ausgaben › intranet`: how the edition for all staff is to be made.
package struct IntranetSettings: Sendable, Equatable {
    /// The shortest period whose figures are published.
    package enum Takt: String, CaseIterable, Sendable { case monat, quartal }

    /// Days between the end of a month and its release, 0 to 365.
    package var karenzTage = 14
    package var takt = Takt.monat
    /// Tables by kind of period as written, not checked; nil means all of the plan.
    package var monat: [String]?
    package var quartal: [String]?
    package var jahr: [String]?

    package init() {}
}
