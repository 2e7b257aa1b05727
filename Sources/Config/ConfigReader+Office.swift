internal import Days
internal import Diagnostics
internal import Schema

/// The office: Land, Feiertage, Bereiche, teams, Anliegen.
extension ConfigReader {
    mutating func readLand(_ node: ConfigNode?) {
        guard let node else { return }
        if let text = node.scalar, let land = Land(rawValue: text.uppercased()) {
            project.land = land
            return
        }
        guard node.scalar != nil, !node.isNull else {
            unknown(node, what: "Wert", among: Land.allCases.map(\.rawValue))
            return
        }
        let named = Land.allCases.first { Fold.code($0.name) == Fold.code(node.scalar ?? "") }
        let suggestion = named?.rawValue ?? node.scalar.flatMap { ConfigReader.nearestLand($0) }
        log.error(.land(found: node.found, suggestion: suggestion), at: node.position)
    }

    /// By name only: of two letters every other two are near.
    private static func nearestLand(_ text: String) -> String? {
        guard let name = Suggestion.nearest(to: text, among: Land.allCases.map(\.name)), text.count > 3 else {
            return nil
        }
        return Land.allCases.first { $0.name == name }?.rawValue
    }

    mutating func readRegional(_ node: ConfigNode) {
        for item in node.oneOrMore(&log) {
            guard let holiday = RegionalHoliday.allCases.first(where: { $0.rawValue == item.scalar }) else {
                unknown(item, what: "Feiertag", among: RegionalHoliday.allCases.map(\.rawValue))
                continue
            }
            if holiday.laender.contains(project.land) {
                project.regionaleFeiertage.insert(holiday)
            } else {
                let laender = Land.allCases.filter { holiday.laender.contains($0) }.map(\.rawValue)
                let fault = ConfigFault.feiertagElsewhere(
                    holiday.rawValue,
                    land: project.land.rawValue,
                    laender: laender
                )
                log.error(fault, at: item.position)
            }
        }
    }

    mutating func readFristende(_ node: ConfigNode) {
        switch node.scalar {
        case "verschieben": project.verschiebtFristende = true
        case "strikt": project.verschiebtFristende = false
        default: unknown(node, what: "Wert", among: ["verschieben", "strikt"])
        }
    }

    mutating func readBereiche(_ node: ConfigNode) {
        let items = node.items(&log)
        var bereichIds: [String: String] = [:]
        var bereichNames = UniqueNames(what: "bereich")
        var teamIds: [String: String] = [:]
        var teamNames = UniqueNames(what: "team")
        var hasTeam = false
        for item in items {
            let entries = item.record(ConfigKeys.bereich, &log)
            guard let idNode = entries["id"] else {
                if item.isMapping { log.error(.missingId(of: "Einem Bereich"), at: item.position) }
                continue
            }
            guard let id = id(idNode) else { continue }
            checkUnique(id, &bereichIds, what: "des Bereichs", at: idNode.position)
            let name = entries["name"]?.line(&log) ?? id
            bereichNames.add(id: id, name: name, at: (entries["name"] ?? idNode).position)
            project.bereiche.append(Bereich(id: id, name: name))
            for team in entries["teams"]?.items(&log) ?? [] {
                hasTeam = true
                readTeam(team, &teamIds, &teamNames)
            }
        }
        bereichNames.report(to: &log)
        teamNames.report(to: &log)
        if !hasTeam, !log.hasErrors {
            log.error(
                .tooFew(path: "bereiche", what: "ein Bereich mit einem Team"),
                at: node.position
            )
        }
    }

    /// Reads a team of the Bereich that was read last.
    private mutating func readTeam(_ node: ConfigNode, _ seen: inout [String: String], _ names: inout UniqueNames) {
        let entries = node.record(ConfigKeys.team, &log)
        guard let idNode = entries["id"] else {
            if node.isMapping { log.error(.missingId(of: "Einem Team"), at: node.position) }
            return
        }
        guard let id = id(idNode) else { return }
        checkUnique(id, &seen, what: "des Teams", at: idNode.position)
        let begin = entries["gueltig_ab"].flatMap { day($0) }
        let end = entries["gueltig_bis"].flatMap { day($0) }
        if let begin, let end, end < begin { log.error(.teamEndsBeforeBegin(id: id), at: node.position) }
        let name = entries["name"]?.line(&log) ?? id
        names.add(id: id, name: name, at: (entries["name"] ?? idNode).position)
        let bereich = project.bereiche.count - 1
        project.teams.append(Team(id: id, name: name, bereich: bereich, gueltigAb: begin, gueltigBis: end))
    }

    mutating func readAnliegen(_ node: ConfigNode) {
        let entries = node.entries(&log)
        var seen: [String: String] = [:]
        for entry in entries {
            let isGrouped = AnliegenGroup.allCases.contains {
                entry.key.hasPrefix($0.rawValue + ".") && entry.key.count > $0.rawValue.count + 1
            }
            guard ConfigReader.isId(entry.key), isGrouped else {
                log.error(.anliegenForm(entry.key), at: entry.position)
                continue
            }
            checkUnique(entry.key, &seen, what: "des Anliegens", at: entry.position)
            if let name = entry.value.line(&log) { project.anliegen.append(Anliegen(code: entry.key, name: name)) }
        }
        if entries.isEmpty, node.isMapping {
            log.error(.tooFew(path: "anliegen", what: "ein Anliegen"), at: node.position)
        }
    }
}
