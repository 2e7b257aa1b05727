package import Releases

/// `ausgaben › intranet`: how the edition for all staff is to be made.
package struct IntranetSettings: Sendable, Equatable {
    /// Days between the end of a month and its release, 0 to 365.
    package var karenzTage = 14
    package var plan = ReleasePlan(takt: .monat, monat: nil, quartal: nil, jahr: nil)

    package init() {}
}
