internal import Figures
internal import Quoting

/// `berichtigungen.json`: every changed figure and what the data have to do with it, one a line, and the fingerprints that the next build compares with.
package enum BerichtigungenFile {
    package static let name = "berichtigungen.json"
    package static let schema = 1

    package static func json(_ berichtigungen: Berichtigungen, ausgabe: String) -> String {
        let grundlage = berichtigungen.grundlage
        var out =
            "{\"schema\":\(schema),\"ausgabe\":\(JSON.string(ausgabe)),\"stichtag\":\(JSON.string(berichtigungen.stichtag))"
        out += ",\"vergleich\":"
        if let vergleich = berichtigungen.vergleich {
            out += "{\"stichtag\":\(JSON.string(vergleich.stichtag)),\"werkzeug\":\(JSON.string(vergleich.werkzeug))}"
        } else {
            out += "null"
        }
        out += ",\"grundlage\":{\"fristen\":\(JSON.string(grundlage.fristen))"
        out +=
            ",\"stammdaten\":\(JSON.string(grundlage.stammdaten)),\"beobachtung\":\(JSON.string(grundlage.beobachtung))"
        out += grundlage.lesart.map { ",\"lesart\":\(JSON.string($0))" } ?? ""
        out += (grundlage.ziele.map { ",\"ziele\":\(JSON.string($0))" } ?? "") + "}"
        out += list("anlaesse", berichtigungen.alleAnlaesse.map(line))
        return out + list("eintraege", berichtigungen.alle.map(line)) + "}\n"
    }

    private static func list(_ name: String, _ lines: [String]) -> String {
        ",\"\(name)\":[" + (lines.isEmpty ? "" : "\n" + lines.joined(separator: ",\n") + "\n") + "]"
    }

    private static func line(_ anlass: Anlass) -> String {
        let file =
            anlass.datei.isEmpty
            ? "" : ",\"datei\":\(JSON.string(anlass.datei)),\"rolle\":\(JSON.string(anlass.rolle))"
        return
            "{\"art\":\(JSON.string(anlass.art.rawValue)),\"zeitraum\":\(JSON.string(anlass.zeitraum))\(file)"
            + ",\"zeilen\":\(anlass.zeilen),\"genau\":\(anlass.isExact)"
            + ",\"stand_bisher\":\(JSON.string(anlass.standBisher)),\"stand_jetzt\":\(JSON.string(anlass.standJetzt))}"
    }

    private static func line(_ entry: Berichtigung) -> String {
        let dimension = entry.dimension.map { "\(JSON.string($0.name)):\(JSON.string($0.value))" }.joined(
            separator: ","
        )
        let causes = entry.ursachen.map { JSON.string($0.rawValue) }.joined(separator: ",")
        return
            "{\"zeitraum\":\(JSON.string(entry.zeitraum)),\"id\":\(JSON.string(entry.id)),\"dimension\":{\(dimension)}"
            + ",\"bisher\":\(KennzahlenFile.object(entry.bisher)),\"jetzt\":\(entry.jetzt.map(KennzahlenFile.object) ?? "null"),\"ursachen\":[\(causes)]"
            + ",\"stand_bisher\":\(JSON.string(entry.standBisher)),\"stand_jetzt\":\(JSON.string(entry.standJetzt))}"
    }
}
