internal import Days
internal import Diagnostics
internal import Schema

extension ConfigReader {
    mutating func readLand(_ node: ConfigNode) {
        let codes = Land.allCases.map(\.rawValue)
        if let text = node.scalar, let land = Land(rawValue: text.uppercased()) {
            project.land = land
        } else {
            log.error("land-unbekannt", at: node.position, "land: erlaubt sind \(codes.joined(separator: ", ")).")
        }
    }

    mutating func readRegional(_ node: ConfigNode) {
        for item in node.items(&log) {
            if let text = item.scalar, let holiday = RegionalHoliday(rawValue: text) {
                project.regionaleFeiertage.insert(holiday)
            } else {
                let known = RegionalHoliday.allCases.map(\.rawValue).joined(separator: ", ")
                log.error("feiertag-unbekannt", at: item.position, "regionale_feiertage: erlaubt sind \(known).")
            }
        }
    }

    mutating func readFristende(_ node: ConfigNode) {
        switch node.scalar {
        case "verschieben": project.verschiebtFristende = true
        case "strikt": project.verschiebtFristende = false
        default:
            log.error("konfiguration-wert", at: node.position, "fristende: erlaubt sind „verschieben“ und „strikt“.")
        }
    }

    mutating func readBereiche(_ node: ConfigNode) {
        var bereichIds: [String: String] = [:]
        var teamIds: [String: String] = [:]
        for item in node.items(&log) {
            let entries = item.record(["id", "name", "teams"], &log)
            guard let idNode = entries["id"], let id = id(idNode) else {
                if entries["id"] == nil {
                    log.error("pflichtschluessel-fehlt", at: item.position, "Einem Bereich fehlt die „id“.")
                }
                continue
            }
            checkUnique(id, &bereichIds, what: "des Bereichs", at: idNode.position)
            project.bereiche.append(Bereich(id: id, name: entries["name"]?.text(&log) ?? id))
            for team in entries["teams"]?.items(&log) ?? [] {
                readTeam(team, bereich: project.bereiche.count - 1, &teamIds)
            }
        }
        if project.teams.isEmpty, node.isSequence, !log.hasErrors {
            log.error("konfiguration-wert", at: node.position, "bereiche: mindestens ein Bereich mit einem Team ist nötig.")
        }
        checkTeamNames(node)
    }

    private mutating func readTeam(_ node: ConfigNode, bereich: Int, _ seen: inout [String: String]) {
        let entries = node.record(["id", "name", "gueltig_bis"], &log)
        guard let idNode = entries["id"], let id = id(idNode) else {
            if entries["id"] == nil {
                log.error("pflichtschluessel-fehlt", at: node.position, "Einem Team fehlt die „id“.")
            }
            return
        }
        checkUnique(id, &seen, what: "des Teams", at: idNode.position)
        let end = entries["gueltig_bis"].flatMap { day($0) }
        let name = entries["name"]?.text(&log) ?? id
        project.teams.append(Team(id: id, name: name, bereich: bereich, gueltigBis: end))
    }

    /// An export may name a team by its name: then no name may mean two teams.
    private mutating func checkTeamNames(_ node: ConfigNode) {
        var owner: [String: String] = [:]
        for team in project.teams { owner[Fold.code(team.id)] = team.id }
        for team in project.teams {
            let folded = Fold.code(team.name)
            if let other = owner[folded], other != team.id {
                log.error(
                    "team-name-doppelt", at: node.position,
                    "Der Name „\(team.name)“ bezeichnet zwei Teams („\(other)“ und „\(team.id)“).")
            }
            owner[folded] = team.id
        }
    }

    mutating func readAnliegen(_ node: ConfigNode) {
        var seen: [String: String] = [:]
        for (key, value, place) in node.entries(&log) {
            let group = AnliegenGroup.allCases.contains { key.hasPrefix($0.rawValue + ".") && key.count > $0.rawValue.count + 1 }
            guard ConfigReader.isId(key), group else {
                log.error(
                    "anliegen-form", at: place,
                    "Das Anliegen „\(key)“ muss mit „sach.“, „verhalten.“ oder „rahmen.“ beginnen und aus "
                        + "höchstens 32 Buchstaben, Ziffern, „.“, „-“ und „_“ bestehen.")
                continue
            }
            checkUnique(key, &seen, what: "des Anliegens", at: place)
            project.anliegen.append(Anliegen(code: key, name: value.text(&log) ?? key))
        }
        if project.anliegen.isEmpty, !log.hasErrors {
            log.error("konfiguration-wert", at: node.position, "anliegen: mindestens ein Anliegen ist nötig.")
        }
    }

    mutating func readLinks(_ node: ConfigNode) {
        for (key, value, _) in node.entries(&log) {
            if let target = value.text(&log) { project.links.append(Link(name: key, target: target)) }
        }
    }

    mutating func readZielwerte(_ node: ConfigNode) {
        let known =
            project.fristen.map { "frist." + $0.id } + [
                "folgequote", "berechtigt", "abhilfe", "eroerterung", "vermerk", "ansprechpartner", "eskaliert",
                "entschuldigung", "alternative", "verhalten",
            ]
        for (key, value, place) in node.entries(&log) {
            guard known.contains(key) else {
                let hint = Suggestion.nearest(to: key, among: known).map { "; meinten Sie „\($0)“?" } ?? "."
                log.error("kennzahl-unbekannt", at: place, "zielwerte: Eine Quote „\(key)“ gibt es nicht\(hint)")
                continue
            }
            guard let share = value.scalar.flatMap(Double.init), share >= 0, share <= 1 else {
                log.error("konfiguration-wert", at: value.position, "\(value.path): erwartet wird ein Anteil von 0 bis 1.")
                continue
            }
            project.zielwerte.append(Zielwert(kennzahl: key, anteil: share))
        }
    }

    mutating func readBerichte(_ node: ConfigNode) {
        let entries = node.record(["ab", "zusaetzlich"], &log)
        if let from = entries["ab"] {
            if let period = from.scalar.flatMap({ Period($0) }) {
                project.berichteAb = period.von
            } else {
                project.berichteAb = day(from)
            }
        }
        for item in entries["zusaetzlich"]?.items(&log) ?? [] {
            if let period = item.scalar.flatMap({ Period($0) }) {
                project.zusaetzlicheZeitraeume.append(period)
            } else {
                log.error(
                    "zeitraum-form", at: item.position,
                    "\(item.path): erwartet wird ein Zeitraum wie 2026-09-15..2026-10-15.")
            }
        }
    }

    mutating func readAusgaben(_ node: ConfigNode) {
        let entries = node.record(Ausgabe.allCases.map(\.rawValue), &log)
        if let intern = entries["intern"], !intern.isEmpty { _ = intern.record([], &log) }
        if let intranet = entries["intranet"] {
            if !intranet.isEmpty {
                let settings = intranet.record(["mindestfallzahl", "teams", "tabellen"], &log)
                _ = settings["mindestfallzahl"]?.integer(2...1000, &log)
                _ = settings["teams"]?.flag(&log)
            }
            log.notice(
                "ausgabe-intranet", at: intranet.position,
                "Die Ausgabe „intranet“ wird von dieser Version noch nicht gebaut; gebaut wird „intern“.")
        }
    }
}
