internal import Days
internal import Releases

/// The three sentences that a reader takes along.
struct KernSaetze {
    let lage: Lage

    var all: [String] { [eingang, erledigt, frist].compactMap(\.self) }

    private var eingang: String? {
        guard let wert = lage.wert(.eingang) else { return nil }
        let change = lage.veraenderung(.eingang) { $0.wann(from: lage.period) }
        return satz("I" + lage.period.wann.dropFirst() + " gingen \(wert.text) Kundenreaktionen ein", change)
    }

    private var erledigt: String? {
        let done = lage.wert(.erledigt).map { "erledigt wurden \($0.text)" }
        let open = lage.wert(.bestand).map { wert in
            let change = lage.veraenderung(.bestand) { $0.ende(from: lage.period) }
            let told = change.contains("etwa") ? "" : change
            return "\(lage.period.amEnde) waren \(wert.text) noch offen" + (told.isEmpty ? "" : ", " + told)
        }
        let parts = [done, open].compactMap(\.self)
        return parts.isEmpty ? nil : satz(KernSaetze.capitalized(parts.joined(separator: "; ")), "")
    }

    /// The deadline for a final answer in writing, else the first that there is.
    private var frist: String? {
        let rules = lage.figures.regeln
        let shown = ([rules.first { $0.rule == .abschlussTage }] + rules.map(Optional.some)).compactMap(\.self)
        for rule in shown {
            guard let bruch = lage.bruch(.frist(rule.rule)) else { continue }
            if bruch.nenner.isNothing { return satz("\(rule.name): \(bruch.nenner.text) Fälle", "") }
            let met = bruch.anteil ?? bruch.zaehler.text
            return "\(rule.name): \(bruch.nenner.text) Fälle, \(met) davon eingehalten (\(lage.genauigkeit))."
        }
        return nil
    }

    private func satz(_ text: String, _ addition: String) -> String {
        text + (addition.isEmpty ? "" : ", " + addition) + "."
    }

    /// The names of months and of the ends of periods begin with ASCII letters.
    static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
