/// One sentence that a report opens with, and what it rests on.
struct Kernaussage: Sendable, Equatable {
    /// Higher comes first; at equal weight the order of the rules decides.
    let weight: Int
    let satz: String
    /// `▲ unter Ziel`, `◆ ungewöhnlich hoch`: each mark names its rule.
    let marken: [String]
    let beleg: String

    init(weight: Int, satz: String, marken: [String] = [], beleg: [String]) {
        self.weight = weight
        self.satz = satz
        self.marken = marken
        self.beleg = beleg.filter { !$0.isEmpty }.joined(separator: " · ")
    }
}
