import Testing

@Suite("Standardausgabe")
struct StreamTests {
    private static let dump = "dump kalender --land NI --from 2026-01-01 --to 2026-12-31"
    private static let full =
        "Fehler [ausgabe] Die Standardausgabe lässt sich nicht schreiben: Der Datenträger ist voll; schaffen Sie Platz und "
        + "starten Sie noch einmal.\n"

    @Test("volles Gerät: Meldung und 3", arguments: [dump, "--help", "--version", ""])
    func fullDevice(_ arguments: String) throws {
        let run = try Run(shell: "\"$KRM\" \(arguments) > /dev/full")
        #expect(run.messages == StreamTests.full)
        #expect(run.exitCode == 3)
    }

    @Test("Leser ist fort: 3 ohne ein Wort", arguments: [dump, "--help"])
    func closedPipe(_ arguments: String) throws {
        let run = try Run(shell: "(sleep 0.3; \"$KRM\" \(arguments); echo $? >&2) | true")
        #expect(run.messages == "3\n")
    }

    @Test("geschlossene Ausgabe: 3", arguments: [dump, "--help"])
    func closedOutput(_ arguments: String) throws {
        let run = try Run(shell: "\"$KRM\" \(arguments) >&-")
        #expect(run.messages.hasPrefix("Fehler [ausgabe] "))
        #expect(run.exitCode == 3)
    }

    @Test("Meldungen, die niemand aufnimmt, ändern den Rückgabewert nicht", arguments: ["2>&-", "2>/dev/full"])
    func lostMessages(_ redirection: String) throws {
        let run = try Run(shell: "\"$KRM\" buidl \(redirection)")
        #expect(run.output == "")
        #expect(run.exitCode == 64)
    }
}
