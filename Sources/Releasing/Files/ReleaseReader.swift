package import Days
internal import Hash
internal import Releases

extension ReleaseFile {
    /// Reads a file back; only exactly what krm writes is a release.
    ///
    /// - Parameter month: what the file's name says.
    package init(_ bytes: [UInt8], month: Period) throws(ReleaseFlaw) {
        var scanner = ReleaseScanner(bytes)
        try scanner.expect("{\n\"schema\": ")
        let start = scanner.place
        guard try scanner.number() == ReleaseFile.schema else { throw scanner.flaw(.schema, at: start) }
        try scanner.expect(",\n\"zeitraum\": ")
        let at = scanner.place
        guard try scanner.string() == month.id else { throw scanner.flaw(.month, at: at) }
        try scanner.expect(",\n\"zurueckgezogen\": ")
        let isWithdrawn = try scanner.flag()
        try scanner.expect(",\n\"beispieldaten\": ")
        let isSample = try scanner.flag()
        try scanner.expect(",\n\"takt\": ")
        let takt = try scanner.word(Takt.self)
        try scanner.expect(",\n\"tabellen\": {\n\"monat\": ")
        let monat = try Self.tables(&scanner, .month)
        try scanner.expect(",\n\"quartal\": ")
        let quartal = try Self.tables(&scanner, .quarter)
        try scanner.expect(",\n\"jahr\": ")
        let jahr = try Self.tables(&scanner, .year)
        try scanner.expect("\n},\n\"folge_beobachtung_tage\": ")
        let folgeTage = try scanner.number()
        try scanner.expect(",\n\"bereiche\": ")
        let bereiche = try Self.names(&scanner)
        try scanner.expect(",\n\"anliegen\": ")
        let anliegen = try Self.names(&scanner)
        try scanner.expect(",\n\"regeln\": ")
        let regeln = try Self.rules(&scanner)
        try scanner.expect(",\n\"texte\": ")
        let texte = try Self.texts(&scanner, month)
        try scanner.expect(",\n\"werte\": ")
        let werte = try Self.values(&scanner, month)
        try scanner.expect(",\n\"genau\": ")
        let counts = try Self.counts(&scanner)
        try scanner.expect(",\n")
        let sum = Hash.sha256Hex(Array(scanner.read))
        try scanner.expect("\"pruefsumme\": ")
        let place = scanner.place
        guard try scanner.string() == sum else { throw scanner.flaw(.checksum, at: place) }
        try scanner.expect("\n}\n")
        guard scanner.isAtEnd else { throw scanner.flaw(.form) }
        self.init(
            Release(
                month: month,
                isWithdrawn: isWithdrawn,
                isSample: isSample,
                plan: ReleasePlan(takt: takt, monat: monat, quartal: quartal, jahr: jahr),
                folgeTage: folgeTage,
                bereiche: bereiche,
                anliegen: anliegen,
                regeln: regeln,
                texte: texte,
                werte: werte
            ),
            counts
        )
    }

    /// In the order of the plan.
    private static func tables(
        _ scanner: inout ReleaseScanner,
        _ kind: Period.Kind
    ) throws(ReleaseFlaw) -> [ReleasedTable] {
        var tables: [ReleasedTable] = []
        try scanner.expect("[")
        if scanner.take("]") { return tables }
        var rest = ReleasedTable.all(of: kind)[...]
        repeat {
            if !tables.isEmpty { try scanner.expect(" ") }
            let start = scanner.place
            let table = try scanner.word(ReleasedTable.self)
            guard let place = rest.firstIndex(of: table) else { throw scanner.flaw(.word, at: start) }
            rest = rest[(place + 1)...]
            tables.append(table)
        } while scanner.take(",")
        try scanner.expect("]")
        return tables
    }

    private static func names(_ scanner: inout ReleaseScanner) throws(ReleaseFlaw) -> [ReleasedName] {
        var names: [ReleasedName] = []
        try scanner.lines("[", "]") { (scanner: inout ReleaseScanner) throws(ReleaseFlaw) in
            try scanner.expect("{\"id\": ")
            let start = scanner.place
            let id = try scanner.string()
            guard !names.contains(where: { $0.id == id }) else { throw scanner.flaw(.word, at: start) }
            try scanner.expect(", \"name\": ")
            names.append(ReleasedName(id: id, name: try scanner.string()))
            try scanner.expect("}")
        }
        return names
    }

    private static func rules(_ scanner: inout ReleaseScanner) throws(ReleaseFlaw) -> [ReleasedRule] {
        var rules: [ReleasedRule] = []
        var rest = PlannedRule.allCases[...]
        try scanner.lines("[", "]") { (scanner: inout ReleaseScanner) throws(ReleaseFlaw) in
            try scanner.expect("{\"id\": ")
            let start = scanner.place
            let rule = try scanner.word(PlannedRule.self)
            guard let place = rest.firstIndex(of: rule) else { throw scanner.flaw(.word, at: start) }
            rest = rest[(place + 1)...]
            try scanner.expect(", \"name\": ")
            let name = try scanner.string()
            try scanner.expect(", \"quelle\": ")
            let quelle = try scanner.string()
            try scanner.expect(", \"definition\": ")
            let definition = try scanner.string()
            try scanner.expect(", \"faelle\": ")
            let cases = try scanner.word(ReleasedRule.Cases.self)
            try scanner.expect("}")
            rules.append(
                ReleasedRule(rule: rule, name: name, quelle: quelle, definition: definition, cases: cases)
            )
        }
        return rules
    }

    private static func texts(
        _ scanner: inout ReleaseScanner,
        _ month: Period
    ) throws(ReleaseFlaw) -> [ReleasedText] {
        var texts: [ReleasedText] = []
        var rest = month.ending[...]
        try scanner.lines("{", "}") { (scanner: inout ReleaseScanner) throws(ReleaseFlaw) in
            let period = try Self.period(&scanner, among: &rest)
            try scanner.expect(": ")
            texts.append(ReleasedText(period, try scanner.string()))
        }
        return texts
    }

    /// One of those that are left; the ones before it come no more.
    private static func period(
        _ scanner: inout ReleaseScanner,
        among rest: inout ArraySlice<Period>
    ) throws(ReleaseFlaw) -> Period {
        let start = scanner.place
        let id = try scanner.string()
        guard let place = rest.firstIndex(where: { $0.id == id }) else { throw scanner.flaw(.month, at: start) }
        let period = rest[place]
        rest = rest[(place + 1)...]
        return period
    }

    // MARK: Numbers

    private static func values(
        _ scanner: inout ReleaseScanner,
        _ month: Period
    ) throws(ReleaseFlaw) -> [ReleasedValues] {
        var all: [(period: Period, entries: [ReleasedEntry])] = []
        var rest = month.ending[...]
        try scanner.lines("[", "]") { (scanner: inout ReleaseScanner) throws(ReleaseFlaw) in
            try scanner.expect("{\"zeitraum\": ")
            if let last = all.last, scanner.take("\"\(last.period.id)\"") {
                // Goes on with the same period.
            } else {
                all.append((try Self.period(&scanner, among: &rest), []))
            }
            try scanner.expect(", ")
            let cell = try Self.cell(&scanner)
            try scanner.expect(", ")
            let start = scanner.place
            let (zaehler, nenner) = try Self.numbers(&scanner)
            try scanner.expect("}")
            guard let value = ReleasedValue(cell, zaehler, nenner) else { throw scanner.flaw(.value, at: start) }
            all[all.count - 1].entries.append(ReleasedEntry(cell, value))
        }
        return all.map { ReleasedValues($0.period, $0.entries) }
    }

    private static func counts(_ scanner: inout ReleaseScanner) throws(ReleaseFlaw) -> ExactCounts {
        var counts: [ExactCounts.Count] = []
        try scanner.lines("[", "]") { (scanner: inout ReleaseScanner) throws(ReleaseFlaw) in
            try scanner.expect("{")
            let cell = try Self.cell(&scanner)
            try scanner.expect(", ")
            let start = scanner.place
            let (zaehler, nenner) = try Self.numbers(&scanner)
            if let nenner, zaehler > nenner { throw scanner.flaw(.value, at: start) }
            try scanner.expect("}")
            counts.append(ExactCounts.Count(cell, zaehler, of: nenner))
        }
        return ExactCounts(counts)
    }

    private static func cell(_ scanner: inout ReleaseScanner) throws(ReleaseFlaw) -> ReleasedCell {
        try scanner.expect("\"id\": ")
        let start = scanner.place
        guard let figure = ReleasedFigure(id: try scanner.string()) else { throw scanner.flaw(.word, at: start) }
        try scanner.expect(", \"dimension\": {")
        if scanner.take("}") { return ReleasedCell(figure) }
        let part: ReleasedPart
        if scanner.take("\"bereich\": ") {
            part = .bereich(try scanner.string())
        } else {
            try scanner.expect("\"art\": ")
            part = .art(try scanner.word(ArtGroup.self))
        }
        try scanner.expect("}")
        return ReleasedCell(figure, part)
    }

    private static func numbers(_ scanner: inout ReleaseScanner) throws(ReleaseFlaw) -> (Int, Int?) {
        try scanner.expect("\"zaehler\": ")
        let zaehler = try scanner.number()
        guard scanner.take(", \"nenner\": ") else { return (zaehler, nil) }
        return (zaehler, try scanner.number())
    }
}

extension ReleasedValue {
    /// Nil for what is not rounded.
    fileprivate init?(_ cell: ReleasedCell, _ zaehler: Int, _ nenner: Int?) {
        if case .massnahmen = cell.figure {
            guard nenner == nil else { return nil }
            self = .exact(zaehler)
            return
        }
        let count = RoundedCount(rounding: zaehler)
        guard count.value == zaehler else { return nil }
        guard let nenner else {
            self = .count(count)
            return
        }
        let whole = RoundedCount(rounding: nenner)
        guard whole.value == nenner, zaehler <= nenner else { return nil }
        self = .share(count, of: whole)
    }
}

extension Period {
    /// A month, and the quarter and year that end with it.
    package var ending: [Period] {
        [self] + [Period.Kind.quarter, .year].map { Period($0, containing: von) }.filter { $0.bis == bis }
    }
}
