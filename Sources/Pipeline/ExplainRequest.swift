internal import Analysis
internal import Commands
internal import Config
internal import Days
internal import Diagnostics
internal import Figures
internal import Records
internal import Schema

/// What `krm explain` was asked for, found in the config: a Kennzahl and the cells to look at.
struct ExplainRequest {
    let rule: CountingRule
    /// What a row must lie in; empty for the whole.
    let cells: [Cross]
    /// The cells in words: `Team 501, Beschwerde`.
    let names: [String]
    /// As it is written.
    let id: String

    /// Throws a usage failure (64) for what does not exist, with a suggestion where one is near.
    /// - Parameter day: whose version of a Frist gives name and source.
    init(_ options: ExplainOptions, _ project: Project, arten: [Art], on day: Day) throws(Failure) {
        let rules = CountingRules(project, on: day)
        let names = project.figureNames
        guard let rule = rules.all.first(where: { names.text($0.kennzahl.id) == options.kennzahl }) else {
            throw ExplainRequest.unknown(
                "kennzahl-unbekannt",
                "Diese Kennzahl gibt es nicht",
                options.kennzahl,
                rules.all.map { names.text($0.kennzahl.id) },
                "die Seite „Methodik“ nennt alle."
            )
        }
        self.rule = rule
        id = options.kennzahl
        var found: [(cell: Cross, name: String)] = []
        if let text = options.bereich {
            let index = try ExplainRequest.find(text, "--bereich", project.bereiche.map { [$0.id, $0.name] })
            found.append((.bereich(index), "Bereich " + project.bereiche[index].name))
        }
        if let text = options.team {
            let index = try ExplainRequest.find(text, "--team", project.teams.map { [$0.id, $0.name] })
            if case .bereich(let bereich)? = found.first?.cell, bereich != project.teams[index].bereich {
                let own = project.bereiche[project.teams[index].bereich].id
                let message =
                    "Das Team „\(project.teams[index].id)“ gehört zum Bereich „\(own)“; lassen Sie „--bereich“ weg."
                throw Failure(.usage, [Finding(.error, "wert-ungueltig", message)])
            }
            found.append((.team(index), project.teams[index].name))
        }
        if let text = options.art {
            let index = try ExplainRequest.find(text, "--art", arten.map { [$0.code] + $0.aliases })
            found.append((.art(arten[index]), arten[index].name))
        }
        if let text = options.eingangsweg {
            let wege = Eingangsweg.allCases
            let index = try ExplainRequest.find(text, "--eingangsweg", wege.map { [$0.code] + $0.aliases })
            found.append((.eingangsweg(wege[index]), "Eingangsweg " + wege[index].name))
        }
        if let text = options.anliegen {
            let index = try ExplainRequest.find(
                text,
                "--anliegen",
                project.anliegen.map { anliegen in
                    // Two topics may have one name, which then names neither.
                    let isAlone = project.anliegen.count { $0.name == anliegen.name } == 1
                    return isAlone ? [anliegen.code, anliegen.name] : [anliegen.code]
                }
            )
            found.append((.anliegen(index), project.anliegen[index].name))
        }
        cells = found.map(\.cell)
        self.names = found.map(\.name)
        try check(options)
    }

    /// Not every figure is broken down by everything.
    private func check(_ options: ExplainOptions) throws(Failure) {
        var refused: [String] = []
        let breakdown = rule.kennzahl.breakdown
        if options.anliegen != nil, breakdown == .places || breakdown == .withoutAnliegen {
            refused.append("--anliegen")
        }
        if options.art != nil, breakdown == .places { refused.append("--art") }
        if options.eingangsweg != nil, breakdown == .places { refused.append("--eingangsweg") }
        guard let first = refused.first else { return }
        let message = "Die Kennzahl „\(id)“ wird danach nicht gegliedert; lassen Sie „\(first)“ weg."
        throw Failure(.usage, [Finding(.error, "gliederung-fehlt", message)])
    }

    private static func find(_ text: String, _ option: String, _ spellings: [[String]]) throws(Failure) -> Int {
        let folded = Fold.code(text)
        if let index = spellings.firstIndex(where: { $0.contains { Fold.code($0) == folded } }) { return index }
        let known = spellings.compactMap(\.first)
        let list = known.count <= 12 ? "es gibt: \(known.joined(separator: ", "))." : "krm.yml nennt alle."
        throw unknown("wert-ungueltig", "Den Wert von „\(option)“ gibt es nicht", text, spellings.flatMap { $0 }, list)
    }

    private static func unknown(
        _ rule: String,
        _ what: String,
        _ text: String,
        _ known: [String],
        _ otherwise: String
    ) -> Failure {
        let hint = Suggestion.nearest(to: text, among: known).map { "meinten Sie „\($0)“?" } ?? otherwise
        return Failure(.usage, [Finding(.error, rule, "\(what); \(hint)")])
    }
}
