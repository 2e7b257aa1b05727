import Testing

@testable import Proposals

@Suite("Kennungen aus Namen")
struct IdsTests {
    @Test(
        "so ähnlich wie erlaubt",
        arguments: [
            ("501", "501"), ("Team 5", "Team-5"), ("Größe/Übergang", "Groesse-Uebergang"), ("…", "x"), ("5-01", "5-01"),
            ("-1", "1"), ("Ein sehr langer Name einer Abteilung mit vielen Worten", "Ein-sehr-langer-Name-einer-Abtei"),
        ]
    )
    func slugs(_ name: String, _ id: String) {
        var ids = Ids(names: [name])
        #expect(ids.id(for: name) == id)
        #expect(id.utf8.count <= 32)
    }

    @Test("keine zwei gleich, auch nicht ohne Satzzeichen") func unique() {
        let names = ["A.B", "A/B", "AB!"]
        var ids = Ids(names: names)
        let made = names.map { ids.id(for: $0) }
        #expect(made[0] == "A.B")
        #expect(Set(made.map { $0.lowercased().filter { $0.isLetter || $0.isNumber } }).count == 3)
    }

    @Test("keine wie der Name eines anderen") func names() {
        var ids = Ids(names: ["Nord!", "Nord"])
        #expect(ids.id(for: "Nord!") == "Nord-2")
        #expect(ids.id(for: "Nord") == "Nord")
    }
}
