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
}
