/// A period as a report sees it: cut off at the Stichtag, and blind for everything after its last day.
package struct Zeitraum: Hashable, Sendable, Encodable {
    package let period: Period
    /// S: the smaller of the Stichtag and the period's last day.
    package let stand: Day

    /// Nil when the period begins after the Stichtag.
    package init?(_ period: Period, stichtag: Day) {
        guard period.von <= stichtag else { return nil }
        self.period = period
        stand = min(stichtag, period.bis)
    }

    package var von: Day { period.von }
    /// True when the Stichtag cuts the period off: it is then not compared with whole ones and no point of a trend.
    package var isPartial: Bool { stand < period.bis }
}
