internal import Config
internal import Days
internal import German
internal import Releases
internal import Schema

extension ReleasedRule {
    /// The rule as it judges what comes in during a month; nil where none is in force then.
    init?(_ rule: PlannedRule, _ project: Project, in month: Period) {
        guard let frist = project.fristen.first(where: { $0.id == rule.rawValue }) else { return nil }
        let versions = frist.inForce(von: month.von, bis: month.bis).map { frist.versions[$0] }
        guard !versions.isEmpty else { return nil }
        let shown = frist.shownVersion(on: month.bis)
        let cases = Set(versions.map(\.cases))
        self.init(
            rule: rule,
            name: shown.name,
            quelle: shown.quelle,
            definition: versions.map { $0.definition(project) }.joined(separator: ReleasedRule.versionSeparator),
            cases: cases.count == 1 ? cases.first ?? .andere : .andere
        )
    }
}

extension Frist.Version {
    /// Whom it concerns, where the due date lies in the month of the Eingang or in the next one.
    fileprivate var cases: ReleasedRule.Cases {
        let isShort =
            switch length {
            case .arbeitstage(let count): count <= 14
            case .kalendertage(let count): count <= 24
            case .wochen(let count): count <= 3
            case .datum: false
            }
        guard isShort, bereiche == nil, !nurSofortsachen else { return .andere }
        if arten == nil, eingangswege == Frist.schriftlich { return .schriftlich }
        if arten == [.beschwerde, .kritik], eingangswege == nil { return .kritik }
        return .andere
    }

    /// Everything by which it judges, in words that do not depend on its name.
    fileprivate func definition(_ project: Project) -> String {
        var parts = [length.text]
        if let arten { parts.append("Art " + Art.allCases.filter(arten.contains).map(\.code).joined(separator: ", ")) }
        if let eingangswege {
            parts.append(
                "Weg " + Eingangsweg.allCases.filter(eingangswege.contains).map(\.code).joined(separator: ", ")
            )
        }
        if let bereiche {
            parts.append("Bereich " + bereiche.sorted().map { project.bereiche[$0].id }.joined(separator: ", "))
        }
        if nurSofortsachen { parts.append("nur Sofortsachen") }
        parts.append(ReleasedRule.metBy + erfuelltDurch.map(\.name).joined(separator: ReleasedRule.partSeparator))
        if !project.verschiebtFristende { parts.append("Fristende strikt") }
        return parts.joined(separator: ReleasedRule.partSeparator)
    }
}

extension Frist.Length {
    fileprivate var text: String {
        switch self {
        case .arbeitstage(let count): German.count(count, "Arbeitstag", "Arbeitstage")
        case .kalendertage(let count): German.count(count, "Kalendertag", "Kalendertage")
        case .wochen(let count): German.count(count, "Woche", "Wochen")
        case .datum(let column): "Datum in " + column.name
        }
    }
}
