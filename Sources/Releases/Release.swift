package import Days

/// What a person has released of a month, once and for all: nothing of it depends on later exports or config.
package struct Release: Hashable, Sendable {
    package let month: Period
    /// Hidden, but known: audits go on counting it as published.
    package let isWithdrawn: Bool
    /// Whether the data were invented.
    package let isSample: Bool
    package let plan: ReleasePlan
    /// Days after an Abschluss in which a Folgereaktion counts against it.
    package let folgeTage: Int
    /// Those of the config when the month was counted, in its order.
    package let bereiche: [ReleasedName]
    package let anliegen: [ReleasedName]
    /// The rules of the plan that were in force.
    package let regeln: [ReleasedRule]
    /// What was written for the month, and for the quarter and year that end with it, as safe Markdown.
    package let texte: [ReleasedText]
    /// The base values of the month, and of the quarter and year that end with it, in the order of the files.
    package let werte: [ReleasedValues]

    package init(
        month: Period,
        isWithdrawn: Bool = false,
        isSample: Bool,
        plan: ReleasePlan,
        folgeTage: Int,
        bereiche: [ReleasedName],
        anliegen: [ReleasedName],
        regeln: [ReleasedRule],
        texte: [ReleasedText],
        werte: [ReleasedValues]
    ) {
        self.month = month
        self.isWithdrawn = isWithdrawn
        self.isSample = isSample
        self.plan = plan
        self.folgeTage = folgeTage
        self.bereiche = bereiche
        self.anliegen = anliegen
        self.regeln = regeln
        self.texte = texte
        self.werte = werte
    }

    package func values(of period: Period) -> [ReleasedEntry] { werte.first { $0.period == period }?.entries ?? [] }

    /// The same with another mark.
    package func marked(isWithdrawn: Bool) -> Release { with(isWithdrawn: isWithdrawn, texte, werte) }

    /// The same with other values.
    package func showing(_ werte: [ReleasedValues]) -> Release { with(isWithdrawn: isWithdrawn, texte, werte) }

    /// The same with other texts.
    package func writing(_ texte: [ReleasedText]) -> Release { with(isWithdrawn: isWithdrawn, texte, werte) }

    private func with(isWithdrawn: Bool, _ texte: [ReleasedText], _ werte: [ReleasedValues]) -> Release {
        Release(
            month: month,
            isWithdrawn: isWithdrawn,
            isSample: isSample,
            plan: plan,
            folgeTage: folgeTage,
            bereiche: bereiche,
            anliegen: anliegen,
            regeln: regeln,
            texte: texte,
            werte: werte
        )
    }
}

/// An id of the config with its name of then.
package struct ReleasedName: Hashable, Sendable {
    package let id: String
    package let name: String

    package init(id: String, name: String) {
        self.id = id
        self.name = name
    }

    /// In the order of the newest list, and behind it what only older ones have; under the newest names.
    package static func union(_ lists: [[ReleasedName]]) -> [ReleasedName] {
        var names: [ReleasedName] = []
        for list in lists.reversed() {
            names += list.filter { one in !names.contains { $0.id == one.id } }
        }
        return names
    }
}

/// A deadline as it was when a month was counted.
package struct ReleasedRule: Hashable, Sendable {
    /// Whom a deadline concerns, as far as an audit has to know.
    package enum Cases: String, CaseIterable, Hashable, Sendable {
        case schriftlich
        case kritik = "beschwerde+kritik"
        case andere
    }

    package let rule: PlannedRule
    package let name: String
    package let quelle: String
    /// Everything by which cases are judged, in words; months with different ones are not added up.
    package let definition: String
    package let cases: Cases

    package init(rule: PlannedRule, name: String, quelle: String, definition: String, cases: Cases) {
        self.rule = rule
        self.name = name
        self.quelle = quelle
        self.definition = definition
        self.cases = cases
    }
}

/// A written part of a period's page.
package struct ReleasedText: Hashable, Sendable {
    package let period: Period
    /// Safe to set into a page.
    package let markdown: String

    package init(_ period: Period, _ markdown: String) {
        self.period = period
        self.markdown = markdown
    }
}

/// The base values of one period.
package struct ReleasedValues: Hashable, Sendable {
    package let period: Period
    package let entries: [ReleasedEntry]

    package init(_ period: Period, _ entries: [ReleasedEntry]) {
        self.period = period
        self.entries = entries
    }

    package func value(_ cell: ReleasedCell) -> ReleasedValue? { entries.first { $0.cell == cell }?.value }
}
