internal import Releases

/// How often a case that was closed came back, in a sentence.
struct FolgeSatz {
    let lage: Lage

    /// Empty where the figure is not shown.
    var text: String {
        guard let bruch = lage.bruch(.folgequote) else { return "" }
        let cases = "\(bruch.nenner.text) abgeschlossenen Vorgängen"
        if bruch.nenner.isNothing { return "Bei \(cases) endete \(lage.period.wann) die Beobachtungszeit." }
        return "Von \(cases), deren Beobachtungszeit \(lage.period.wann) endete, kam bei "
            + "\(bruch.anteil ?? bruch.zaehler.text) eine Folgereaktion."
    }
}
