import Testing

@testable import Releases

@Suite("Was eine Frist wahrt")
struct ReleasedRuleTests {
    @Test(arguments: [
        ("14 Kalendertage, Weg brief, fax, email, online, erfüllt durch abschluss", ReleasedRule.Closing.alone),
        ("3 Wochen, Art beschwerde, kritik, erfüllt durch abschluss, Fristende strikt", .alone),
        ("3 Arbeitstage, Weg brief, erfüllt durch zwischennachricht, abschluss", .also),
        ("3 Arbeitstage, Weg brief, erfüllt durch abschluss, an_buero, Fristende strikt", .also),
        ("3 Arbeitstage, Weg brief, erfüllt durch zwischennachricht", .never), ("14 Kalendertage", .never),
        ("", .never),
        ("14 Kalendertage, erfüllt durch abschluss; 10 Kalendertage, erfüllt durch abschluss", .alone),
        ("14 Kalendertage, erfüllt durch abschluss; 10 Kalendertage, erfüllt durch abschluss, an_buero", .also),
        ("14 Kalendertage, erfüllt durch an_buero; 10 Kalendertage, erfüllt durch abschluss", .never),
    ])
    func closing(definition: String, closing: ReleasedRule.Closing) {
        let rule = ReleasedRule(
            rule: .abschlussTage,
            name: "",
            quelle: "",
            definition: definition,
            cases: .schriftlich
        )
        #expect(rule.closing == closing)
    }

    private static func rule(_ definition: String) -> ReleasedRule {
        ReleasedRule(rule: .abschlussTage, name: "", quelle: "", definition: definition, cases: .schriftlich)
    }

    @Test(
        "welche Frist nie nach der anderen endet",
        arguments: [
            ("3 Arbeitstage, Weg brief", "14 Kalendertage, Weg brief", true), ("5 Arbeitstage", "2 Wochen", true),
            ("6 Arbeitstage", "14 Kalendertage", false), ("3 Arbeitstage", "13 Kalendertage", false),
            ("1 Arbeitstag", "1 Woche", false), ("1 Woche", "7 Kalendertage", true),
            ("8 Kalendertage", "1 Woche", false),
            ("3 Arbeitstage", "4 Arbeitstage", true), ("4 Arbeitstage", "3 Arbeitstage", false),
            ("14 Kalendertage", "14 Arbeitstage", true), ("14 Kalendertage", "13 Arbeitstage", false),
            ("14 Kalendertage", "3 Arbeitstage", false), ("Datum in externe_frist", "14 Kalendertage", false),
            ("3 Arbeitstage", "Datum in externe_frist", false), ("", "14 Kalendertage", false),
            // Every version in force counts.
            ("3 Arbeitstage; 5 Arbeitstage", "14 Kalendertage; 20 Kalendertage", true),
            ("3 Arbeitstage; 10 Arbeitstage", "14 Kalendertage", false),
            ("3 Arbeitstage", "14 Kalendertage; 10 Kalendertage", false),
        ]
    )
    func order(shorter: String, longer: String, never: Bool) {
        #expect(Self.rule(shorter).endsNoLater(than: Self.rule(longer)) == never)
    }
}
