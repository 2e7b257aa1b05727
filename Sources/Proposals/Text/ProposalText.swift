internal import CSV
internal import Days
internal import German
internal import Quoting
internal import Schema

extension Proposal {
    /// The file `krm.yml`.
    ///
    /// - Parameter reference: the keys that nobody needs, explained: they close the file but for the list of columns.
    package func text(reference: String) -> String {
        var lines = head
        lines += ["", "# ---- Die Einrichtung ----", ""] + officeLines
        lines += ["", "# ---- Der Aufbau des Exports ----", ""]
        lines += Yaml.comment(
            "spalten: links unsere Spalte, rechts die Überschrift im Export. konstanten: Werte für Spalten, die es dort "
                + "nicht gibt. werte: links der Wert im Export, rechts unserer; \"*\" ist jeder andere, \"\" eine leere Zelle."
        )
        lines += exportLines
        lines += ["", reference]
        lines += ["# ---- Alle Spalten des Exports ----", ""]
        lines += Yaml.comment(
            "Werte stehen nur da, wo sie wie Codes aussehen: höchstens 40, die meisten mehrmals, und nichts, was auf Personen "
                + "deutet."
        )
        lines += fieldLines
        return lines.joined(separator: "\n") + "\n"
    }

    private var head: [String] {
        var lines = ["# Konfiguration für einen eigenen Export, vorgeschlagen von „krm init --aus“.", "#"]
        lines += Yaml.comment(
            "Gelesen: \(German.count(survey.rows, "Zeile", "Zeilen")) mit \(German.count(survey.fields.count, "Spalte", "Spalten")), "
                + "Trennzeichen \(delimiterName), Zeichensatz \(survey.dialect.encoding.rawValue), Datum wie "
                + "\(assignment.dates.datumsformat ?? "TT.MM.JJJJ oder JJJJ-MM-TT")."
        )
        lines += Yaml.comment(
            "Was zu entscheiden ist, steht hier und trägt weiter unten dieselbe Nummer hinter „\(Proposal.decisionMark)“. Bis "
                + "dahin gilt, was dasteht. Was entschieden ist, dort löschen: „krm check“ sagt, wie viele Zeilen noch offen sind."
        )
        for (place, decision) in decisions.enumerated() {
            lines += Yaml.comment(text(decision), first: "#   \(place + 1). ", hanging: "#      ")
        }
        return lines
    }

    private var delimiterName: String {
        switch survey.dialect.delimiter {
        case 0x09: "Tabulator"
        case UInt8(ascii: ";"): "Semikolon"
        case UInt8(ascii: ","): "Komma"
        default: "„\(Character(Unicode.Scalar(survey.dialect.delimiter)))“"
        }
    }

    private var officeLines: [String] {
        var lines = ["einrichtung: Name der Einrichtung" + mark(.einrichtung), "land: NI" + mark(.einrichtung)]
        if let stichtag { lines.append("stichtag: \(stichtag.iso)" + mark(.stichtag)) }
        if let firstYear { lines.append("berichte: {ab: \(firstYear)-01}" + mark(.berichte)) }
        lines += ["", "# Die Reihenfolge ist die der Berichte. Exporte nennen ein Team bei der „id“ oder beim Namen."]
        lines.append("bereiche:" + mark(office.isOneTeam ? .teams : .bereiche))
        for bereich in office.bereiche {
            lines += ["  - id: \(JSON.string(bereich.id))", "    name: \(JSON.string(bereich.name))", "    teams:"]
            for team in bereich.teams {
                let rows = team.rows.map { "   # \(times($0))" } ?? ""
                lines.append("      - {id: \(JSON.string(team.id)), name: \(JSON.string(team.name))}" + rows)
            }
        }
        lines += ["", "# Links der Code, rechts der Name auf den Seiten.", "anliegen:"]
        for topic in topics.topics {
            let notes = [topic.rows.map { times($0) }, topic.hasSureGroup ? nil : marker(.anliegenGroups)].compactMap {
                $0
            }
            let comment = notes.isEmpty ? "" : "   # " + notes.joined(separator: ", ")
            lines.append("  \(topic.code): \(JSON.string(topic.name))" + comment)
        }
        return lines
    }

    func mark(_ decision: Decision) -> String { marker(decision).map { "   # " + $0 } ?? "" }

    func marker(_ decision: Decision) -> String? { number(of: decision).map { "\(Proposal.decisionMark) \($0)" } }

    func times(_ count: Int) -> String { German.number(count) + "-mal" }
}
