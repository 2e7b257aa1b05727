internal import Config
internal import Figures
internal import German
internal import Judgement
internal import Schema

/// How much came in, of what kind and about what, where it is unusual.
extension Kernaussagen {
    var aufkommen: [Kernaussage] { eingang + arten + anliegen + folgen + weitergeleitet }

    private var eingang: [Kernaussage] {
        let urteil = urteile[.eingang]
        guard urteil.isUngewoehnlich else { return [] }
        let count = current.count(.eingang)
        // A month without any is told by a sentence of its own.
        guard count > 0 else { return [] }
        let verb = count == 1 ? "ging" : "gingen"
        return [
            Kernaussage(
                weight: 80,
                satz: "\(view.inPeriodCapitalised) \(verb) \(German.count(count, "Reaktion", "Reaktionen")) ein, "
                    + "ungewöhnlich \(Kernaussagen.viel(urteil, count))\(urteil.season).",
                marken: urteil.marks,
                beleg: usual(urteil) + comparison { German.number($0.count(.eingang)) }
            )
        ]
    }

    private var arten: [Kernaussage] {
        view.catalogue.arten.compactMap { art in
            unusual(.eingang, .art(art), weight: 74) { count, urteil in
                let subject =
                    count == 0
                    ? "ging keine Reaktion"
                    : count == 1 ? "ging 1 Reaktion" : "gingen \(German.number(count)) Reaktionen"
                return "\(view.inPeriodCapitalised) \(subject) der Art \(art.name) ein, "
                    + "ungewöhnlich \(Kernaussagen.viel(urteil, count))"
            }
        }
    }

    private var anliegen: [Kernaussage] {
        func satz(_ index: Int, _ where_: String) -> (Int, Urteil) -> String {
            let name = office.anliegen[index].name
            return { count, urteil in
                "„\(name)“ wurde \(where_) \(Kernaussagen.mal(count)) genannt, ungewöhnlich "
                    + (urteil.zeichen?.isUp == true ? "häufig" : "selten")
            }
        }
        return office.anliegen.indices.compactMap {
            unusual(.kritisch($0), .whole, weight: 75, satz($0, "in der Kritik"))
        }
            + office.anliegen.indices.compactMap { unusual(.lob($0), .whole, weight: 45, satz($0, "im Lob")) }
    }

    private var folgen: [Kernaussage] {
        [
            unusual(.folgereaktionen, .whole, weight: 73) { count, urteil in
                let subject =
                    count == 0 ? "Keine" : German.number(count)
                let verb = count > 1 ? "waren Folgereaktionen" : "war eine Folgereaktion"
                return "\(subject) von \(German.count(urteil.value.nenner ?? 0, "Reaktion", "Reaktionen")) \(verb), "
                    + "ungewöhnlich \(Kernaussagen.viel(urteil, count))"
            }
        ].compactMap(\.self)
    }

    private var weitergeleitet: [Kernaussage] {
        Weiterleitung.allCases.compactMap { stelle in
            unusual(.weitergeleitet(stelle), .whole, weight: 44) { count, urteil in
                "\(stelle.name): \(count == 0 ? "kein" : German.number(count)) Schreiben weitergeleitet, ungewöhnlich \(Kernaussagen.viel(urteil, count))"
            }
        }
    }

    private func unusual(
        _ id: FigureID,
        _ cross: Cross,
        weight: Int,
        _ satz: (Int, Urteil) -> String
    ) -> Kernaussage? {
        let urteil = urteile[id, cross]
        guard urteil.isUngewoehnlich, let count = urteil.value.zaehler else { return nil }
        return Kernaussage(
            weight: weight,
            satz: satz(count, urteil) + urteil.season + ".",
            marken: urteil.marks,
            beleg: usual(urteil) + (urteil.usual == nil ? selten(urteil) : [])
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
