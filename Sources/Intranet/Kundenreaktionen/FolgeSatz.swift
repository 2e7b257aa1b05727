internal import Releases

/// How often a case that was closed came back, in a sentence.
struct FolgeSatz {
    let lage: Lage

    /// Empty where the figure is not shown.
    var text: String {
        guard let bruch = lage.bruch(.folgequote) else { return "" }
        let observed = "Die Beobachtung endete \(lage.period.wann) bei \(bruch.nenner.text) abgeschlossenen Vorgängen"
        if bruch.nenner.isNothing { return observed + "." }
        return "\(observed); auf \(bruch.anteil ?? bruch.zaehler.text) davon war eine Folgereaktion gekommen."
    }
}
