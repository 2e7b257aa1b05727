/// One sentence that a report opens with, and what it rests on.
struct Kernaussage: Sendable, Equatable {
    /// Higher comes first; at equal weight the order of the rules decides.
    let weight: Int
    let satz: String
    /// `◆ Signal`, `▲ überfällig`, `▲ unter Ziel`; nil without a mark.
    let marke: String?
    let beleg: String

    init(weight: Int, satz: String, marke: String? = nil, beleg: [String]) {
        self.weight = weight
        self.satz = satz
        self.marke = marke
        self.beleg = beleg.joined(separator: " · ")
    }
}
