internal import Config
internal import Figures
internal import Markup

/// The codes of the config below the form, for those who fill it in on paper.
struct BogenKennungen {
    let lists: Stammdaten

    var html: Markup {
        let topics = AnliegenGroup.allCases.map { group in
            list("Anliegen: \(group.name)", lists.anliegen.filter { $0.group == group }.map { ($0.code, $0.name) })
        }
        return """
            <div class="kennungen">
            <h2 id="kennungen">Kennungen</h2>
            <div class="spalten">
            \(topics.joined(separator: "\n"))
            \(places)
            </div>
            </div>
            """
    }

    /// Bereiche with their teams, or one of the two alone.
    private var places: Markup {
        guard lists.levels.bereiche else { return list("Teams", lists.teams.map { ($0.id, $0.name) }) }
        let bereiche = lists.bereiche.indices.map { bereich -> (String, String) in
            let (id, name) = (lists.bereiche[bereich].id, lists.bereiche[bereich].name)
            let own = lists.teams.filter { $0.bereich == bereich }.map(\.id)
            return (id, own.isEmpty ? name : "\(name): \(own.joined(separator: ", "))")
        }
        return list(lists.levels.teams ? "Bereiche und ihre Teams" : "Bereiche", bereiche)
    }

    /// Nothing for a group without codes.
    private func list(_ title: String, _ codes: [(code: String, name: String)]) -> Markup {
        guard !codes.isEmpty else { return "" }
        let rows = codes.map { code -> Markup in "<div><dt>\(code.code)</dt> <dd>\(code.name)</dd></div>" }
        return "<div>\n<h3>\(title)</h3>\n<dl>\n\(rows.joined(separator: "\n"))\n</dl>\n</div>"
    }
}
