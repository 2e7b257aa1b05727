internal import Config
internal import Figures
internal import German
internal import Judgement

/// Deadlines and other rates of the whole office: a target missed, a month outside its limits.
extension Kernaussagen {
    var fristen: [Kernaussage] {
        let main = ClosingFrist.main(office, on: view.stand)
        return office.fristen.indices.compactMap { index in
            let id = FigureID.frist(index)
            guard let kennzahl = view.catalogue[id] else { return nil }
            let phrase = main.first { $0.id == id }?.phrase ?? "Frist „\(kennzahl.name)“"
            return aussage(id, weight: main.contains { $0.id == id } ? 85 : 82) { met, due in
                "Die \(phrase) wurde in \(Kernaussagen.faelle(met, of: due)) eingehalten"
            }
        }
    }

    /// The first closing deadline where nothing has to be said of it; without a case none.
    var ersteFrist: [Kernaussage] {
        guard let frist = ClosingFrist.main(office, on: view.stand).first,
            case .rate(let met, of: let due) = urteile[frist.id].value, due > 0,
            urteile[frist.id].verfehlung == nil, !urteile[frist.id].isUngewoehnlich
        else { return [] }
        let urteil = urteile[frist.id]
        return [
            Kernaussage(
                weight: 0,
                satz: "Die \(frist.phrase) wurde in \(Kernaussagen.faelle(met, of: due)) eingehalten.",
                marken: urteil.marks,
                beleg: (urteil.zielwert.map { ["Ziel \(German.target($0))"] } ?? []) + comparison { $0[frist.id].text }
            )
        ]
    }

    /// Folgequote and the rates of quality.
    var quoten: [Kernaussage] {
        let names = KennzahlNamen(view: view, office: office)
        let dauer = urteile[.dauerMedian]
        var out: [Kernaussage] = []
        if dauer.isUngewoehnlich {
            out.append(
                Kernaussage(
                    weight: 72,
                    satz: "Die Hälfte der Vorgänge war nach \(dauer.value.dativeText) abgeschlossen, "
                        + "ungewöhnlich \(dauer.zeichen?.isUp == true ? "spät" : "früh").",
                    marken: dauer.marks,
                    beleg: usual(dauer).map { $0 + "\u{A0}Tage" } + comparison { $0[.dauerMedian].unitText }
                )
            )
        }
        out += [
            aussage(.folgequote, weight: 76) { back, ended in
                let subject =
                    ended == 1 ? "Der eine beobachtete Vorgang" : "Von \(German.number(ended)) beobachteten Vorgängen"
                return ended == 1
                    ? "\(subject) kam \(back == 0 ? "nicht " : "")zurück"
                    : "\(subject) \(back > 1 ? "kamen \(German.number(back))" : back == 1 ? "kam einer" : "kam keiner") zurück"
            }
        ].compactMap(\.self)
        let rest: [FigureID] = view.catalogue.judged.filter { id in
            switch id {
            case .frist, .folgequote, .folgereaktionen, .kritisch, .lob, .weitergeleitet: false
            default: view.catalogue[id]?.kind == .rate
            }
        }
        return out
            + rest.compactMap { id in
                aussage(id, weight: 58) { count, base in "\(names[id]): \(Kernaussagen.faelle(count, of: base))" }
            }
    }

    /// `70 %, Unsicherheit 51 bis 85 %`; empty below ten cases.
    private func share(_ urteil: Urteil) -> String {
        urteil.uncertainty.map { urteil.value.shareText + ", " + $0 } ?? ""
    }

    /// One sentence for a rate that misses its target or lies outside its limits; both marks where both hold.
    private func aussage(_ id: FigureID, weight: Int, _ satz: (Int, Int) -> String) -> Kernaussage? {
        let urteil = urteile[id]
        guard case .rate(let count, of: let base) = urteil.value, base > 0,
            urteil.verfehlung != nil || urteil.isUngewoehnlich
        else { return nil }
        let often = urteil.zeichen?.isUp == true ? "oft" : "selten"
        let finding = urteil.isUngewoehnlich ? ", ungewöhnlich \(often)\(urteil.season)" : ""
        return Kernaussage(
            weight: urteil.verfehlung == nil ? weight - 7 : weight,
            satz: satz(count, base) + finding + ".",
            marken: urteil.marks,
            beleg: (urteil.zielwert.map { ["Ziel \(German.target($0))"] } ?? [])
                + (urteil.isUngewoehnlich ? usual(urteil) : []) + comparison { $0[id].text }
                + (urteil.isUngewoehnlich ? [] : [share(urteil)])
        )
    }
}

extension FigureValue {
    /// `8,5 Tagen`, `1 Tag`.
    var dativeText: String { unitText.hasSuffix("Tage") ? unitText + "n" : unitText }
}
