import Testing

@Suite("Falscher Aufruf")
struct UsageTests {
    struct Case: CustomTestStringConvertible {
        let name: String
        let arguments: [String]
        let expected: String

        init(_ name: String, _ arguments: String..., expect expected: String) {
            self.name = name
            self.arguments = arguments
            self.expected = expected
        }

        var testDescription: String { name }
    }

    static let cases = [
        Case(
            "unbekannte Option mit Vorschlag",
            "build",
            "--outptu",
            "x",
            expect:
                "[option-unbekannt] Die Option „--outptu“ gibt es hier nicht. Meinten Sie „--output“? Hilfe: „krm build --help“."
        ),
        Case(
            "unbekannte Option mit Wert",
            "build",
            "--dat=x",
            expect:
                "[option-unbekannt] Die Option „--dat“ gibt es hier nicht. Meinten Sie „--data“? Hilfe: „krm build --help“."
        ),
        Case(
            "unbekannte Option ohne Vorschlag",
            "check",
            "--xylophon",
            expect: "[option-unbekannt] Die Option „--xylophon“ gibt es hier nicht. Hilfe: „krm check --help“."
        ),
        Case(
            "unbekannte kurze Option",
            "check",
            "-x",
            expect: "[option-unbekannt] Die Option „-x“ gibt es hier nicht. Hilfe: „krm check --help“."
        ),
        Case(
            "Option mit einem Strich",
            "build",
            "-quiet",
            expect:
                "[option-unbekannt] Die Option „-quiet“ gibt es hier nicht. Meinten Sie „--quiet“? Hilfe: „krm build --help“."
        ),
        Case(
            "Version nur bei krm",
            "build",
            "--version",
            expect: "[option-unbekannt] Die Option „--version“ gibt es hier nicht. Hilfe: „krm build --help“."
        ),
        Case(
            "Eingebautes der Bibliothek",
            "--generate-completion-script",
            "zsh",
            expect:
                "[option-unbekannt] Die Option „--generate-completion-script“ gibt es hier nicht. Hilfe: „krm --help“."
        ),
        Case(
            "versteckte Hilfe der Bibliothek",
            "build",
            "--help-hidden",
            expect: "[option-unbekannt] Die Option „--help-hidden“ gibt es hier nicht. Hilfe: „krm build --help“."
        ),
        Case(
            "Metadaten der Bibliothek",
            "--experimental-dump-help",
            expect: "[option-unbekannt] Die Option „--experimental-dump-help“ gibt es hier nicht. Hilfe: „krm --help“."
        ),
        Case(
            "Vervollständigung der Bibliothek",
            "---completion",
            "build",
            "--",
            "--data",
            "0",
            "0",
            expect: "[option-unbekannt] Die Option „---completion“ gibt es hier nicht. Hilfe: „krm --help“."
        ),
        Case(
            "fehlender Wert am Ende",
            "build",
            "--data",
            expect: "[wert-fehlt] Die Option „--data“ braucht einen Wert: „--data ORDNER“. Hilfe: „krm build --help“."
        ),
        Case(
            "fehlender Wert vor einer Option",
            "build",
            "--data",
            "--strict",
            expect: "[wert-fehlt] Die Option „--data“ braucht einen Wert: „--data ORDNER“. Hilfe: „krm build --help“."
        ),
        Case(
            "Schalter mit Wert",
            "build",
            "--strict=1",
            expect:
                "[wert-zuviel] Die Option „--strict“ hat keinen Wert; schreiben Sie nur „--strict“. Hilfe: „krm build --help“."
        ),
        Case(
            "leerer Wert",
            "build",
            "--data=",
            expect: "[wert-ungueltig] Der Wert für „--data“ ist leer. Hilfe: „krm build --help“."
        ),
        Case(
            "leerer Wert, dahinter ein anderer",
            "build",
            "--data=",
            "x",
            expect: "[wert-ungueltig] Der Wert für „--data“ ist leer. Hilfe: „krm build --help“."
        ),
        Case(
            "leerer Wert als eigenes Wort",
            "build",
            "--output",
            "",
            expect: "[wert-ungueltig] Der Wert für „--output“ ist leer. Hilfe: „krm build --help“."
        ),
        Case(
            "leerer Tag",
            "build",
            "--stichtag",
            "",
            expect: "[wert-ungueltig] Der Wert für „--stichtag“ ist leer. Hilfe: „krm build --help“."
        ),
        Case(
            "Befehl hinter --",
            "--",
            "build",
            expect: "[option-unbekannt] Die Option „--“ gibt es hier nicht. Hilfe: „krm --help“."
        ),
        Case(
            "fehlende Angabe",
            "dump",
            "rows",
            expect: "[angabe-fehlt] Es fehlt die Angabe „DATEI“. Hilfe: „krm dump rows --help“."
        ),
        Case(
            "fehlende Option",
            "dump",
            "kalender",
            "--land",
            "NI",
            "--from",
            "2026-01-01",
            expect: "[option-fehlt] Es fehlt die Option „--to TAG“. Hilfe: „krm dump kalender --help“."
        ),
        Case(
            "überzählige Angabe",
            "build",
            "data",
            expect: "[angabe-zuviel] Die Angabe „data“ ist hier zu viel. Hilfe: „krm build --help“."
        ),
        Case(
            "überzählige Angabe nach --",
            "dump",
            "html",
            "--",
            "-a",
            "-b",
            expect: "[angabe-zuviel] Die Angabe „-b“ ist hier zu viel. Hilfe: „krm dump html --help“."
        ),
        Case(
            "unbekannter Befehl mit Vorschlag",
            "buidl",
            expect: "[befehl-unbekannt] Den Befehl „buidl“ gibt es nicht. Meinten Sie „build“? Hilfe: „krm --help“."
        ),
        Case(
            "unbekannter Befehl ohne Vorschlag",
            "xylophon",
            expect:
                "[befehl-unbekannt] Den Befehl „xylophon“ gibt es nicht. Es gibt: build, check, explain, freigeben, verify, init, sample, dump. Hilfe: „krm --help“."
        ),
        Case(
            "unbekannte Station",
            "dump",
            "row",
            expect: "[befehl-unbekannt] Den Befehl „row“ gibt es nicht. Meinten Sie „rows“? Hilfe: „krm dump --help“."
        ),
        Case(
            "Hilfe zu einem unbekannten Befehl",
            "help",
            "chekc",
            expect: "[befehl-unbekannt] Den Befehl „chekc“ gibt es nicht. Meinten Sie „check“? Hilfe: „krm --help“."
        ),
    ]

    @Test("eine deutsche Zeile und 64", arguments: cases + stations)
    func message(_ test: Case) throws {
        let run = try Run(test.arguments)
        #expect(run.messages == "Fehler " + test.expected + "\n")
        #expect(run.output == "")
        #expect(run.exitCode == 64)
        #expect(English.words(in: run.messages) == [])
    }

    @Test(
        "Noch nicht veröffentlichte Befehle sind keine",
        arguments: [["preview"]]
    )
    func unreleased(_ command: [String]) throws {
        let run = try Run(command + ["x"])
        #expect(run.messages.hasPrefix("Fehler [befehl-unbekannt] Den Befehl „\(command.last ?? "")“ gibt es nicht."))
        #expect(run.exitCode == 64)
    }

    @Test("Bytes, die kein UTF-8 sind")
    func notText() throws {
        let run = try Run(shell: "\"$KRM\" build --data \"$(printf 'a\\377')\"")
        #expect(run.messages.hasPrefix("Fehler [kein-text] Die 3. Angabe ist kein gültiges UTF-8;"))
        #expect(run.exitCode == 64)
    }

    @Test("die Wortliste erkennt Englisch")
    func stopWords() {
        #expect(English.words(in: "Error: Missing value for '--data <data>'") == ["error", "missing", "value", "for"])
        #expect(English.words(in: "Der Wert „the value“ passt nicht zu „--help“.") == [])
    }
}
