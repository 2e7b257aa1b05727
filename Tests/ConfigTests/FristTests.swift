import Config
import Days
import Schema
import Testing

/// Versions of a Frist on each side of their dates, and what an entry inherits.
@Suite struct FristTests {
    static func frist(_ id: String, _ entries: String) throws -> Frist {
        let (project, _) = try accept(base + "fristen:\n" + entries)
        return try #require(project.fristen.first { $0.id == id })
    }

    static let dated = """
          - {id: abschluss-14-tage, kalendertage: 10, gueltig_ab: 2025-01-01}
          - {id: abschluss-14-tage, kalendertage: 7, gueltig_ab: 01.07.2025, gueltig_bis: 2025-12-31}
          - {id: abschluss-14-tage, wochen: 1, gueltig_ab: 2026-03-01}

        """

    @Test(arguments: [
        ("1990-01-01", Frist.Length.kalendertage(14)), ("2024-12-31", .kalendertage(14)),
        ("2025-01-01", .kalendertage(10)),
        ("2025-06-30", .kalendertage(10)), ("2025-07-01", .kalendertage(7)), ("2025-12-31", .kalendertage(7)),
        ("2026-01-01", nil), ("2026-02-28", nil), ("2026-03-01", .wochen(1)), ("2100-12-31", .wochen(1)),
    ]) func versionOfADay(iso: String, expected: Frist.Length?) throws {
        let frist = try Self.frist("abschluss-14-tage", Self.dated)
        #expect(try frist.version(on: day(iso))?.length == expected)
    }

    @Test func orderInTheFileDoesNotMatter() throws {
        let lines = Self.dated.split(separator: "\n").map { "  " + $0.drop { $0 == " " } }
        let first = try Self.frist("abschluss-14-tage", lines.joined(separator: "\n"))
        for order in [[2, 1, 0], [1, 0, 2], [2, 0, 1]] {
            let text = order.map { lines[$0] }.joined(separator: "\n")
            #expect(try Self.frist("abschluss-14-tage", text) == first)
        }
    }

    @Test func spans() throws {
        let frist = try Self.frist("abschluss-14-tage", Self.dated)
        let spans = frist.versions.indices.map { frist.span(of: $0) }
        #expect(spans.map { $0.von?.iso } == [nil, "2025-01-01", "2025-07-01", "2026-03-01"])
        #expect(spans.map { $0.bis?.iso } == ["2024-12-31", "2025-06-30", "2025-12-31", nil])
    }

    @Test(arguments: [
        ("2024-12-01", "2024-12-31", [0]), ("2024-12-31", "2025-01-01", [0, 1]), ("2025-06-01", "2026-02-28", [1, 2]),
        ("2026-01-01", "2026-02-28", []), ("2026-02-01", "2026-03-01", [3]),
        ("2020-01-01", "2030-01-01", [0, 1, 2, 3]),
    ]) func inForce(von: String, bis: String, expected: [Int]) throws {
        let frist = try Self.frist("abschluss-14-tage", Self.dated)
        #expect(try frist.inForce(von: day(von), bis: day(bis)) == expected)
    }

    @Test func anUndatedEntryTakesTheDefaultsPlace() throws {
        let frist = try Self.frist("sofortsache", "  - {id: sofortsache, kalendertage: 2}\n")
        #expect(frist.versions.count == 1)
        #expect(frist.versions[0].length == .kalendertage(2))
        #expect(frist.versions[0].nurSofortsachen)
    }

    @Test func filtersAreInheritedFromTheVersionBefore() throws {
        let frist = try Self.frist(
            "zwischennachricht-woche",
            """
              - {id: zwischennachricht-woche, wochen: 2, gueltig_ab: 2026-01-01}
              - {id: zwischennachricht-woche, art: petition, eingangsweg: muendlich, gueltig_ab: 2025-01-01}
              - {id: zwischennachricht-woche, art: alle, eingangsweg: alle, gueltig_ab: 2027-01-01}
            """
        )
        #expect(frist.versions.map(\.length) == [.wochen(1), .wochen(1), .wochen(2), .wochen(2)])
        #expect(frist.versions.map(\.arten) == [[.beschwerde, .kritik], [.petition], [.petition], nil])
        #expect(frist.versions.map(\.eingangswege) == [nil, [.telefon, .persoenlich], [.telefon, .persoenlich], nil])
        #expect(frist.versions.allSatisfy { $0.erfuelltDurch == [.zwischennachricht, .abschluss] })
    }

    /// A name that tells the length follows it; a changed rule does not claim to stand in the directive, but in what the version before names.
    @Test func nameAndSource() throws {
        let frist = try Self.frist(
            "abschluss-14-tage",
            """
              - {id: abschluss-14-tage, gueltig_ab: 2024-01-01}
              - {id: abschluss-14-tage, kalendertage: 10, gueltig_ab: 2025-01-01}
              - {id: abschluss-14-tage, wochen: 1, quelle: Verfügung 7/2026, gueltig_ab: 2026-01-01}
              - {id: abschluss-14-tage, name: Antwort, arbeitstage: 1, gueltig_ab: 2027-01-01}
              - {id: abschluss-14-tage, arbeitstage: 2, gueltig_ab: 2028-01-01}
            """
        )
        #expect(
            frist.versions.map(\.name) == [
                "Abschluss in 14 Kalendertagen", "Abschluss in 14 Kalendertagen", "Abschluss in 10 Kalendertagen",
                "Abschluss in einer Woche", "Antwort", "Antwort",
            ]
        )
        #expect(
            frist.versions.map(\.quelle) == [
                "GA 5 (3) b", "GA 5 (3) b", "Konfiguration", "Verfügung 7/2026", "Verfügung 7/2026",
                "Verfügung 7/2026",
            ]
        )
    }

    /// Every form of the contract's comment.
    @Test(arguments: [
        ("arbeitstage: 5", Frist.Length.arbeitstage(5)), ("kalendertage: \"30\"", .kalendertage(30)),
        ("wochen: 2", .wochen(2)), ("datum: externe_frist", .datum(.externeFrist)),
        ("datum: eroertert-am", .datum(.eroertertAm)),
    ]) func length(text: String, expected: Frist.Length) throws {
        let version = try Self.frist("eigene", "  - {id: eigene, \(text)}\n").versions[0]
        #expect(version.length == expected)
        #expect(version.name == "eigene" && version.quelle == "Konfiguration")
        #expect(
            version.arten == nil && version.eingangswege == nil && version.bereiche == nil && !version.nurSofortsachen
        )
        #expect(version.erfuelltDurch == [.abschluss] && version.isClosing)
    }

    @Test(
        arguments: [
            ("schriftlich", Set([Eingangsweg.brief, .fax, .email, .online])), ("muendlich", [.telefon, .persoenlich]),
            ("mündlich", [.telefon, .persoenlich]), ("[schriftlich]", [.brief, .fax, .email, .online]),
            ("brief", [.brief]), ("[brief, E-Mail]", [.brief, .email]),
            ("[muendlich, online]", [.telefon, .persoenlich, .online]),
        ] as [(String, Set<Eingangsweg>)]
    ) func eingangsweg(text: String, expected: Set<Eingangsweg>) throws {
        let frist = try Self.frist("eigene", "  - {id: eigene, wochen: 1, eingangsweg: \(text)}\n")
        #expect(frist.versions[0].eingangswege == expected)
    }

    @Test(
        arguments: [
            ("lob", Set([Art.lob])), ("[Beschwerde, Idee/Anregung]", [.beschwerde, .anregung]),
            ("[ohne_bogen]", [.ohneBogen]),
        ] as [(String, Set<Art>)]
    ) func art(text: String, expected: Set<Art>) throws {
        let frist = try Self.frist("eigene", "  - {id: eigene, wochen: 1, art: \(text)}\n")
        #expect(frist.versions[0].arten == expected)
    }

    @Test(arguments: ["\"50\"", "50", "[50]", "Leistung", "[leistung]"]) func bereich(text: String) throws {
        let frist = try Self.frist("eigene", "  - {id: eigene, wochen: 1, bereich: \(text)}\n")
        #expect(frist.versions[0].bereiche == [0])
    }

    @Test(arguments: [
        ("abschluss", [Column.abschluss], true), ("[abschluss, abschluss]", [.abschluss], true),
        ("[zwischennachricht, abschluss]", [.zwischennachricht, .abschluss], false),
        ("eroertert_am", [.eroertertAm], false),
    ]) func erfuelltDurch(text: String, expected: [Column], isClosing: Bool) throws {
        let version = try Self.frist("eigene", "  - {id: eigene, wochen: 1, erfuellt_durch: \(text)}\n").versions[0]
        #expect(version.erfuelltDurch == expected)
        #expect(version.isClosing == isClosing)
    }

    @Test(arguments: [("true", true), ("ja", true), ("alle", false)]) func sofortsache(text: String, expected: Bool)
        throws
    {
        let frist = try Self.frist("eigene", "  - {id: eigene, wochen: 1, sofortsache: \(text)}\n")
        #expect(frist.versions[0].nurSofortsachen == expected)
    }

    @Test func ownRulesFollowTheDefaultsInTheOrderOfTheFile() throws {
        let text = base + "fristen: [{id: z, wochen: 1}, {id: sofortsache, wochen: 1}, {id: a, wochen: 1}]\n"
        #expect(try accept(text).0.fristen.map(\.id) == Frist.defaults.map(\.id) + ["z", "a"])
    }

    /// Contract, section 4: the table of the six defaults.
    @Test(arguments: [
        ("zwischennachricht-3-arbeitstage", Frist.Length.arbeitstage(3), "GA 5 (3) b", false),
        ("zwischennachricht-woche", .wochen(1), "GA 5 (2)", false),
        ("abschluss-14-tage", .kalendertage(14), "GA 5 (3) b", true),
        ("abschluss-3-wochen", .wochen(3), "GA 5 (2)", true), ("sofortsache", .arbeitstage(1), "GA 5 (3) a", true),
        ("externe-frist", .datum(.externeFrist), "Vorgabe der anfragenden Stelle", true),
    ]) func defaultRule(id: String, length: Frist.Length, quelle: String, isClosing: Bool) throws {
        let frist = try #require(Frist.defaults.first { $0.id == id })
        let version = try #require(frist.version(on: day("2016-08-29")))
        #expect(frist.versions.count == 1 && version.gueltigAb == nil && version.gueltigBis == nil)
        #expect(version.length == length && version.quelle == quelle && version.isClosing == isClosing)
        #expect(version.bereiche == nil && version.nurSofortsachen == (id == "sofortsache"))
        let schriftlich: Set<Eingangsweg> = [.brief, .fax, .email, .online]
        #expect(
            version.eingangswege
                == (["zwischennachricht-3-arbeitstage", "abschluss-14-tage"].contains(id) ? schriftlich : nil)
        )
        #expect(
            version.arten
                == (["zwischennachricht-woche", "abschluss-3-wochen"].contains(id) ? [.beschwerde, .kritik] : nil)
        )
    }
}
