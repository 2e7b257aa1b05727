internal import German
internal import Releases

/// What may be said of two shown counts: less than ten apart, rounding alone may have made the difference.
enum Veraenderung {
    private static let least = 10
    /// From so many on the difference of a step is small beside the counts themselves.
    private static let many = 20

    /// `rund 20 mehr als im August`, `etwa so viele wie im August`; empty where nothing is said.
    static func text(_ now: RoundedCount, before: RoundedCount, _ when: String) -> String {
        let difference = now.value - before.value
        if difference >= least { return "rund\u{A0}\(German.number(difference)) mehr als \(when)" }
        if difference <= -least { return "rund\u{A0}\(German.number(-difference)) weniger als \(when)" }
        let isSame = difference == 0 && now > .zero
        return isSame || min(now.value, before.value) >= many ? "etwa so viele wie \(when)" : ""
    }
}
