/// A shown part of a shown whole.
struct Bruch: Hashable {
    let zaehler: Gerundet
    let nenner: Gerundet

    /// `rund 90 %`; nil below a hundred cases.
    var anteil: String? { Anteil.text(zaehler.count, of: nenner.count) }

    /// `rund 20 von rund 25`, `rund 90 % von rund 250`, `unter 3`.
    var text: String {
        nenner.isNothing ? nenner.text : "\(anteil ?? zaehler.text) von \(nenner.text)"
    }
}
