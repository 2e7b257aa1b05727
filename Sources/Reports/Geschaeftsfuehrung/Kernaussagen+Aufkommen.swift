internal import Config
internal import Figures
internal import German
internal import Judgement
internal import Schema

/// How much came in, of what kind and about what, where it is unusual.
extension Kernaussagen {
    var aufkommen: [Kernaussage] { eingang + arten + anliegen + folgen + weitergeleitet }

    var eingang: [Kernaussage] {
        let urteil = urteile[.eingang]
        let count = current.count(.eingang)
        guard urteil.isUngewoehnlich, count > 0 else { return [] }
        return [
            Kernaussage(
                weight: 80,
                satz: "\(view.received(count)), "
                    + "ungewöhnlich \(Kernaussagen.viel(urteil, count))\(urteil.season).",
                marken: urteil.marks,
                beleg: usual(urteil) + comparison { German.number($0.count(.eingang)) }
            )
        ]
    }

    private var arten: [Kernaussage] {
        view.catalogue.arten.compactMap { art in
            unusual(.eingang, .art(art), weight: 74, Kernaussagen.viel) { count, _ in
                view.received(count, art: art)
            }
        }
    }

    private var anliegen: [Kernaussage] {
        func aussage(_ topic: Int, _ id: FigureID, _ place: String, weight: Int) -> Kernaussage? {
            unusual(id, .whole, weight: weight, { urteil, _ in urteil.zeichen?.isUp == true ? "häufig" : "selten" }) {
                count,
                _ in
                "\(German.quoted(office.anliegen[topic].name)) wurde \(place) \(Kernaussagen.mal(count)) genannt"
            }
        }
        return office.anliegen.indices.compactMap { aussage($0, .kritisch($0), "in der Kritik", weight: 75) }
            + office.anliegen.indices.compactMap { aussage($0, .lob($0), "im Lob", weight: 45) }
    }

    private var folgen: [Kernaussage] {
        [
            unusual(.folgereaktionen, .whole, weight: 73, Kernaussagen.viel) { count, base in
                let subject = count == 0 ? "Keine" : German.number(count)
                let verb = count > 1 ? "waren Folgereaktionen" : "war eine Folgereaktion"
                return "\(subject) von \(German.count(base, "Reaktion", "Reaktionen")) \(verb)"
            }
        ].compactMap(\.self)
    }

    private var weitergeleitet: [Kernaussage] {
        Weiterleitung.allCases.compactMap { stelle in
            unusual(.weitergeleitet(stelle), .whole, weight: 44, Kernaussagen.viel) { count, _ in
                "\(stelle.name): \(count == 0 ? "keine Reaktion" : German.count(count, "Reaktion", "Reaktionen")) weitergeleitet"
            }
        }
    }

    /// One sentence for a number that lies outside, or whose share misses its target.
    ///
    /// - Parameters:
    ///   - much: `viele`, `selten`: how the sentence calls it where it is unusual.
    private func unusual(
        _ id: FigureID,
        _ cross: Cross,
        weight: Int,
        _ much: (Urteil, Int) -> String,
        _ satz: (_ count: Int, _ base: Int) -> String
    ) -> Kernaussage? {
        let urteil = urteile[id, cross]
        guard urteil.isUngewoehnlich || urteil.verfehlung != nil, let count = urteil.value.zaehler else { return nil }
        let finding = urteil.isUngewoehnlich ? ", ungewöhnlich \(much(urteil, count))\(urteil.season)" : ""
        let share = urteil.verfehlung == nil ? nil : urteil.zielwert.map { "Ziel " + German.target($0) }
        return Kernaussage(
            weight: weight,
            satz: satz(count, urteil.value.nenner ?? 0) + finding + ".",
            marken: urteil.marks,
            beleg: (share.map { [$0, urteil.value.text] } ?? [])
                + (urteil.isUngewoehnlich ? urteil.usual == nil ? selten(urteil) : usual(urteil) : [])
                + comparison { $0[id, cross].zaehler.map { German.number($0) } }
        )
    }

    /// What a rare count is measured by in place of a band.
    private func selten(_ urteil: Urteil) -> [String] {
        urteil.verlauf.map { ["davor im Mittel \(German.decimal($0.mean)) im Monat"] } ?? []
    }

    /// `viele`, `wenige`; `viel` and `wenig` of one or none.
    private static func viel(_ urteil: Urteil, _ count: Int) -> String {
        (urteil.zeichen?.isUp == true ? "viel" : "wenig") + (count > 1 ? "e" : "")
    }
}
