internal import Figures
internal import German
internal import Judgement
internal import Templates

/// Where the directive was not followed in every case, GA 5: each duty in one line with the teams that it concerns.
///
/// A share of the whole office tells nobody what to do; the meeting asks who. Empty where neither teams nor Bereiche
/// are shown.
struct Vorgabenluecken {
    let view: PeriodView
    let office: Office

    static let fields: [Field] = [Field("satz", "eine Vorgabe und bei wem sie nicht in allen Fällen eingehalten ist")]

    var rows: [Value.Row] { saetze.map { ["satz": .text($0)] } }

    var saetze: [String] {
        let orte = Ort.kleinste(office)
        return Vorgabenluecken.duties.compactMap { id, words in
            let open = orte.map { (text: $0.name(office), number: missing(id, $0.cross)) }.filter { $0.number > 0 }
            guard !open.isEmpty else { return nil }
            let names = open.map { ("\($0.text) (\(German.number($0.number)))", $0.number) }
            return "\(words): \(KurzeListe.most(names, lines: 1, rest: "weitere \(Ort.plural(office))"))."
        }
    }

    /// In the order of the directive; Erörterungen stand among the chores.
    private static let duties: [(FigureID, String)] = [
        (.alternativeGeprueft, "Keine andere Lösung geprüft"),
        (.sofortsacheTelefonisch, "Sofortsachen nicht telefonisch beantwortet"),
        (.eskaliert, "Nicht an die Bereichsleitung gegangen"),
        (.vermerk, "Ohne Vermerk oder Hinweis auf den Verzicht"),
        (.ansprechpartner, "Kein Ansprechpartner benannt"),
        (.schlusszeichnungVorbehalten, "Trotz Vorbehalt nicht von der Geschäftsführung gezeichnet"),
    ]

    private func missing(_ id: FigureID, _ cross: Cross) -> Int {
        guard case .rate(let done, of: let all) = view.current[id, cross] else { return 0 }
        return all - done
    }
}
