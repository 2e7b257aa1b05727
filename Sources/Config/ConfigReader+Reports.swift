internal import Days
internal import Diagnostics
package import Figures
internal import Releases

/// What is reported: links, Zielwerte, periods, editions.
extension ConfigReader {
    mutating func readLinks(_ node: ConfigNode) {
        for entry in node.entries(&log) {
            guard let target = entry.value.line(&log) else { continue }
            if Link.isSafe(target) {
                project.links.append(Link(name: entry.key, target: target))
            } else {
                log.error(.linkTarget(path: entry.value.path, found: entry.value.found), at: entry.value.position)
            }
        }
    }

    /// The figures with a denominator (contract, section 5), without those by rule or topic.
    package static let rates: [FigureID] = [
        .folgereaktionen, .folgequote, .berechtigt, .abhilfe, .eroerterung, .vermerk, .ansprechpartner, .eskaliert,
        .sofortsacheTelefonisch, .entschuldigung, .alternative, .alternativeGeprueft, .schlusszeichnungVorbehalten,
        .anregungMassnahme, .verhalten,
    ]

    mutating func readZielwerte(_ node: ConfigNode) {
        let names = project.figureNames
        let ids =
            project.fristen.indices.map { FigureID.frist($0) } + ConfigReader.rates
            + project.anliegen.indices.map { .anliegen($0) } + project.anliegen.indices.map { .kritisch($0) }
            + project.anliegen.indices.map { .lob($0) }
        for entry in node.entries(&log) {
            guard let id = ids.first(where: { names.text($0) == entry.key }) else {
                let suggestion = ConfigFault.suggestion(for: entry.key, among: ids.map { names.text($0) })
                let rates = ConfigReader.rates.map { names.text($0) }
                log.error(.kennzahl(entry.key, suggestion: suggestion, rates: rates), at: entry.position)
                continue
            }
            if let share = ConfigReader.share(entry.value.scalar ?? "") {
                project.zielwerte.append(Zielwert(kennzahl: id, anteil: share))
            } else {
                let value = entry.value
                let suggestion = value.scalar.flatMap { ConfigReader.shareSuggestion($0) }
                log.error(.anteil(path: value.path, found: value.found, suggestion: suggestion), at: value.position)
            }
        }
    }

    /// `0`, `1`, `0.9`, `.95`; no other way of writing a number.
    private static func share(_ text: String) -> Double? {
        guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E }), let value = Double(text), value <= 1
        else { return nil }
        return value
    }

    /// What was meant by `0,9`, `90 %` or `90`.
    private static func shareSuggestion(_ text: String) -> String? {
        let plain = String(text.filter { $0 != "%" && !$0.isWhitespace }.map { $0 == "," ? "." : $0 })
        guard plain.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E }), let value = Double(plain) else {
            return nil
        }
        if text.contains("%") || value > 1 { return value <= 100 ? "\(value / 100)" : nil }
        return plain
    }

    mutating func readBezugsgroesse(_ node: ConfigNode) {
        let entries = node.record(ConfigKeys.bezugsgroesse, &log)
        guard node.isMapping else { return }
        for key in ConfigKeys.bezugsgroesse where entries[key] == nil {
            log.error(.missingKey(node.path + " › " + key), at: node.position)
        }
        var werte: [Bezugsgroesse.Wert] = []
        for entry in entries["werte"]?.entries(&log) ?? [] {
            guard let month = Period(entry.key), month.kind == .month else {
                let found = ConfigFault.quoted(entry.key)
                log.error(.monat(path: "bezugsgroesse › werte", found: found), at: entry.position)
                continue
            }
            guard let anzahl = entry.value.integer(1...100_000_000, &log) else { continue }
            werte.append(Bezugsgroesse.Wert(ab: month.von, anzahl: anzahl))
        }
        guard let name = entries["name"]?.line(&log) else { return }
        project.bezugsgroesse = Bezugsgroesse(name: name, werte: werte.sorted { $0.ab < $1.ab })
    }

    mutating func readBerichte(_ node: ConfigNode) {
        let entries = node.record(ConfigKeys.berichte, &log)
        if let from = entries["ab"] {
            project.berichteAbPosition = from.position
            if let period = from.scalar.flatMap({ Period($0) }), period.kind != .span {
                project.berichteAb = inCalendar(period, from) ? period.von : nil
            } else if from.scalar.flatMap({ DateText.parse(Array($0.utf8)) }) != nil {
                project.berichteAb = calendarDay(from)
            } else {
                log.error(.berichteAb(found: from.found), at: from.position)
            }
        }
        for item in entries["zusaetzlich"]?.oneOrMore(&log) ?? [] {
            guard let period = zeitraum(item), inCalendar(period, item) else { continue }
            if project.zusaetzlicheZeitraeume.contains(period) { continue }
            project.zusaetzlicheZeitraeume.append(period)
            project.zeitraumPositions[period] = item.position
        }
    }

    /// A period as the command line has it, or two days with `..` between them in any form of a date.
    private mutating func zeitraum(_ node: ConfigNode) -> Period? {
        if let period = node.scalar.flatMap({ Period($0) }) { return period }
        let days = ConfigReader.span(node.scalar ?? "")
        if let days, let period = Period(von: days.von, bis: days.bis) { return period }
        let fault: ConfigFault =
            days == nil
            ? .zeitraum(path: node.path, found: node.found) : .zeitraumBackwards(path: node.path, found: node.found)
        log.error(fault, at: node.position)
        return nil
    }

    private static func span(_ text: String) -> (von: Day, bis: Day)? {
        let bytes = Array(text.utf8)
        let dot = UInt8(ascii: ".")
        guard let cut = bytes.indices.dropLast().first(where: { bytes[$0] == dot && bytes[$0 + 1] == dot }),
            let von = DateText.parse(Array(bytes[..<cut])), let bis = DateText.parse(Array(bytes[(cut + 2)...]))
        else { return nil }
        return (von, bis)
    }

    private mutating func inCalendar(_ period: Period, _ node: ConfigNode) -> Bool {
        if Holidays.span.contains(period.von.civil.year), Holidays.span.contains(period.bis.civil.year) { return true }
        log.error(.dateRange(path: node.path, found: node.found), at: node.position)
        return false
    }

    /// Without a word on editions `intern` alone is built.
    mutating func readAusgaben(_ node: ConfigNode) {
        let entries = node.record(ConfigKeys.ausgaben, &log, keepingNull: true)
        let named = Ausgabe.allCases.filter { entries[$0.rawValue] != nil }
        if !named.isEmpty { project.ausgaben = named }
        if let intern = entries["intern"] {
            let values = intern.record(ConfigKeys.intern, &log)
            if let flag = values["teamblaetter"]?.flag(&log) { project.intern.teamblaetter = flag }
            if let flag = values["bereichsblaetter"]?.flag(&log) { project.intern.bereichsblaetter = flag }
        }
        guard let intranet = entries["intranet"] else { return }
        var settings = IntranetSettings()
        let values = intranet.record(ConfigKeys.intranet, &log)
        if let days = values["karenz_tage"]?.integer(0...365, &log) { settings.karenzTage = days }
        var takt = Takt.monat
        if let node = values["takt"] {
            let known = Takt.allCases
            if let named = known.first(where: { $0.rawValue == node.scalar }) {
                takt = named
            } else {
                unknown(node, what: "Wert", among: known.map(\.rawValue))
            }
        }
        let tables = values["tabellen"]?.record(ConfigKeys.tabellen, &log)
        settings.plan = ReleasePlan(
            takt: takt,
            monat: tables?["monat"].map { self.tables($0, .month) },
            quartal: tables?["quartal"].map { self.tables($0, .quarter) },
            jahr: tables?["jahr"].map { self.tables($0, .year) }
        )
        project.intranet = settings
    }

    /// An empty list leaves out every table.
    private mutating func tables(_ node: ConfigNode, _ kind: Period.Kind) -> [ReleasedTable] {
        let known = ReleasedTable.all(of: kind)
        return node.oneOrMore(&log).compactMap { item in
            if let table = known.first(where: { $0.rawValue == item.scalar }) { return table }
            unknown(item, what: "Tabelle", among: known.map(\.rawValue))
            return nil
        }
    }
}
