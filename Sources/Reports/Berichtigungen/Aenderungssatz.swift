internal import Figures
internal import German

/// What has changed since the earlier edition, in sentences: which reports, how many figures, and why.
struct Aenderungssatz {
    let berichtigungen: Berichtigungen

    private var neue: [Berichtigung] { berichtigungen.neue.filter(\.isVisible) }

    /// For the head of the page of Berichtigungen; empty without a comparison.
    var kernsatz: String {
        guard let vergleich = berichtigungen.vergleich else { return "" }
        let neue = neue
        let site = "Gegenüber der Ausgabe mit dem Stand \(Aenderungen.date(vergleich.stichtag))"
        let ziele = vergleich.hasNewZiele ? " " + Aenderungssatz.ziele : ""
        guard !neue.isEmpty else { return site + " hat sich keine veröffentlichte Zahl geändert." + ziele }
        let corrected = neue.filter { !$0.isZaehlweise }
        let recounted = neue.filter(\.isZaehlweise)
        var sentences = ["\(site) haben sich die Berichte für \(Aenderungen.zeitraeume(neue)) geändert."]
        if !corrected.isEmpty {
            let count =
                corrected.count == 1
                ? "Eine Zahl ist" : "\(German.number(corrected.count)) Zahlen (alle Aufteilungen mitgezählt) sind"
            sentences.append("\(count) berichtigt\(why(vergleich.eingaben)).")
        }
        if !recounted.isEmpty { sentences += recount(recounted, corrected.isEmpty, vergleich.eingaben) }
        return sentences.joined(separator: " ") + ziele
    }

    private static let ziele =
        "Zielwerte sind geändert: Die Berichte beurteilen neu, was unter oder über dem Ziel liegt; Zahlen ändert das nicht."

    private func recount(_ entries: [Berichtigung], _ isAll: Bool, _ eingaben: Eingaben) -> [String] {
        let causes = Ursache.allCases.filter { cause in
            cause.isZaehlweise && entries.contains { $0.ursachen.contains(cause) }
        }
        let count = entries.count == 1 ? "Eine Zahl wird" : "\(German.number(entries.count)) Zahlen werden"
        var out = ["\(count) anders gezählt als damals: \(German.list(causes.map(\.name)))."]
        if entries.contains(where: { $0.ursachen.contains(.eingaben) }) {
            out.append(
                "Zugleich haben sich Eingaben geändert\(isAll ? names(eingaben) : ""); "
                    + "bei diesen Zahlen lässt sich beides nicht trennen."
            )
        }
        return out
    }

    private func why(_ eingaben: Eingaben) -> String {
        let isKnown = neue.contains { $0.ursachen.contains(.eingaben) }
        return isKnown
            ? ", weil sich die Eingaben geändert haben\(names(eingaben))" : "; die Ursache ist nicht festzustellen"
    }

    /// ` (neu: 2026-10.csv; nicht mehr dabei: 2026-09.csv)`.
    private func names(_ eingaben: Eingaben) -> String {
        let used = Set(berichtigungen.anlaesse.map(\.datei))
        func files(_ isNew: Bool) -> [String] {
            let all = eingaben.dateien.filter { $0.isNew == isNew }.map(\.path)
            return all.contains(where: used.contains) ? all.filter(used.contains) : all
        }
        let parts = [
            ("neu", files(true)), ("geändert", files(false)), ("nicht mehr dabei", eingaben.entfallen),
            ("umbenannt", eingaben.umbenannt),
        ].filter { !$0.1.isEmpty }
        guard !parts.isEmpty else { return "" }
        let texts = parts.map { $0.0 + ": " + Aenderungen.short($0.1.map(Aenderungen.fileName), most: 3) }
        return " (" + texts.joined(separator: "; ") + ")"
    }

    /// For the index: one sentence, empty when no report has changed.
    var index: String {
        let neue = neue
        if let vergleich = berichtigungen.vergleich, !neue.isEmpty {
            return
                "Gegenüber der Ausgabe mit dem Stand \(Aenderungen.date(vergleich.stichtag)) haben sich die Berichte "
                + "für \(Aenderungen.zeitraeume(neue)) geändert."
        }
        if let vergleich = berichtigungen.vergleich, vergleich.hasNewZiele {
            return
                "Gegenüber der Ausgabe mit dem Stand \(Aenderungen.date(vergleich.stichtag)) sind Zielwerte geändert."
        }
        let earlier = Set(berichtigungen.fruehere.filter(\.isVisible).map(\.zeitraum)).count
        switch earlier {
        case 0: return ""
        case 1: return "Die Berichte für einen Zeitraum haben sich seit ihrer Veröffentlichung geändert."
        default:
            return
                "Die Berichte für \(German.number(earlier)) Zeiträume haben sich seit ihrer Veröffentlichung geändert."
        }
    }
}
