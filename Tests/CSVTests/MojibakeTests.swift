import Testing

@testable import CSV

@Suite struct MojibakeTests {
    @Test(arguments: [
        ("erÃ¶rtert_am", "erörtert_am"), ("PrÃ¼fung", "Prüfung"), ("StraÃŸe", "Straße"), ("Ãœbung", "Übung"),
        ("schriftlich â€“ Brief", "schriftlich – Brief"), ("ï»¿Vorgangsnummer", "\u{FEFF}Vorgangsnummer"),
        ("Ã\u{81}", "Á"),
    ]) func repairs(_ text: String, _ before: String) { #expect(Mojibake.repaired(text) == before) }

    @Test(arguments: ["", "eroertert_am", "erörtert_am", "Übung", "€ 5", "Ã", "Âge", "naïve", "日本", "SÃO PAULO"])
    func leavesAlone(_ text: String) { #expect(Mojibake.repaired(text) == nil) }
}
