/// `ausgaben › intranet`: how the edition for all staff is to be made.
package struct IntranetSettings: Sendable, Equatable {
    /// The smallest count that is shown, 2 to 1000.
    package var mindestfallzahl = 3
    /// True when team sheets and team tables are wanted.
    package var teams = false
    /// Tables by kind of period as written, not checked; nil means the default choice.
    package var monat: [String]?
    package var quartal: [String]?
    package var jahr: [String]?

    package init() {}
}
