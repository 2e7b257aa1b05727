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
                "[befehl-unbekannt] Den Befehl „xylophon“ gibt es nicht. Es gibt: build, check, explain, verify, sample, dump. Hilfe: „krm --help“."
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
        Case(
            "fehlende Station",
            "dump",
            expect:
                "[befehl-fehlt] Hier fehlt ein Befehl. Es gibt: rows, records, figures, kalender, spc, markdown, html. "
                + "Hilfe: „krm dump --help“."
        ),
        Case(
            "Schalter, die sich ausschließen",
            "build",
            "--quiet",
            "--verbose",
            expect:
                "[optionen-unvereinbar] „--quiet“ und „--verbose“ schließen sich aus; geben Sie nur eines davon an. "
                + "Hilfe: „krm build --help“."
        ),
        Case(
            "doppelte Option",
            "build",
            "--data",
            "a",
            "--data=b",
            expect:
                "[option-doppelt] Die Option „--data“ steht mehrfach da; geben Sie sie einmal an. Hilfe: „krm build --help“."
        ),
        Case(
            "doppelter Schalter",
            "build",
            "--quiet",
            "--quiet",
            expect:
                "[option-doppelt] Die Option „--quiet“ steht mehrfach da; geben Sie sie einmal an. Hilfe: „krm build --help“."
        ),
        Case(
            "Tag, den es nicht gibt",
            "build",
            "--stichtag",
            "2026-02-30",
            expect: "[wert-ungueltig] Der Wert „2026-02-30“ passt nicht zu „--stichtag“; erwartet wird ein Tag wie "
                + "„2026-10-31“ oder „31.10.2026“. Hilfe: „krm build --help“."
        ),
        Case(
            "Tag mit Uhrzeit",
            "build",
            "--stichtag",
            "2026-02-01T10:00",
            expect:
                "[wert-ungueltig] Der Wert „2026-02-01T10:00“ passt nicht zu „--stichtag“; erwartet wird ein Tag wie "
                + "„2026-10-31“ oder „31.10.2026“. Hilfe: „krm build --help“."
        ),
        Case(
            "Zeitraum, der rückwärts läuft",
            "build",
            "--zeitraum",
            "2026-10-15..2026-09-15",
            expect: "[wert-ungueltig] Der Wert „2026-10-15..2026-09-15“ passt nicht zu „--zeitraum“; erwartet wird ein "
                + "Zeitraum wie „2026-10“, „2026-Q4“, „2026“ oder „2026-09-15..2026-10-15“. Hilfe: „krm build --help“."
        ),
        Case(
            "keine Arbeitsfäden",
            "build",
            "--jobs",
            "0",
            expect:
                "[wert-ungueltig] Der Wert „0“ passt nicht zu „--jobs“; erwartet wird eine ganze Zahl von 1 bis 1024. "
                + "Hilfe: „krm build --help“."
        ),
        Case(
            "unbekanntes Format",
            "check",
            "--format",
            "josn",
            expect: "[wert-ungueltig] Der Wert „josn“ passt nicht zu „--format“; erwartet wird „text“, „json“ oder "
                + "„gitlab“. Meinten Sie „json“? Hilfe: „krm check --help“."
        ),
        Case(
            "intranet gibt es noch nicht",
            "build",
            "--ausgabe",
            "intranet",
            expect: "[ausgabe-intranet] Die Ausgabe „intranet“ baut diese Version noch nicht; erwartet wird "
                + "„--ausgabe intern“. Hilfe: „krm build --help“."
        ),
        Case(
            "unbekannte Ausgabe",
            "build",
            "--ausgabe",
            "itern",
            expect: "[wert-ungueltig] Der Wert „itern“ passt nicht zu „--ausgabe“; erwartet wird „intern“. "
                + "Meinten Sie „intern“? Hilfe: „krm build --help“."
        ),
        Case(
            "Trennzeichen mit zwei Zeichen",
            "dump",
            "rows",
            "-",
            "--trennzeichen",
            ";;",
            expect:
                "[wert-ungueltig] Der Wert „;;“ passt nicht zu „--trennzeichen“; erwartet wird ein Trennzeichen wie "
                + "„;“, „,“ oder „tab“. Hilfe: „krm dump rows --help“."
        ),
        Case(
            "unbekannter Zeichensatz",
            "dump",
            "rows",
            "-",
            "--zeichensatz",
            "ebcdic",
            expect: "[wert-ungueltig] Der Wert „ebcdic“ passt nicht zu „--zeichensatz“; erwartet wird „utf-8“, "
                + "„windows-1252“, „iso-8859-15“, „utf-16le“ oder „utf-16be“. Hilfe: „krm dump rows --help“."
        ),
        Case(
            "Kennzahl ohne Zeitraum",
            "explain",
            "bestand",
            expect: "[option-fehlt] Es fehlt die Option „--zeitraum ZEITRAUM“. Hilfe: „krm explain --help“."
        ),
        Case(
            "Monat, den es nicht gibt",
            "explain",
            "bestand",
            "--zeitraum",
            "2026-13",
            expect: "[wert-ungueltig] Der Wert „2026-13“ passt nicht zu „--zeitraum“; erwartet wird ein Zeitraum wie "
                + "„2026-10“, „2026-Q4“, „2026“ oder „2026-09-15..2026-10-15“. Hilfe: „krm explain --help“."
        ),
        Case(
            "Zahl mit Vorzeichen",
            "sample",
            "--rows",
            "+5",
            "--output",
            "f",
            expect: "[wert-ungueltig] Der Wert „+5“ passt nicht zu „--rows“; erwartet wird eine ganze Zahl ab 1. "
                + "Hilfe: „krm sample --help“."
        ),
        Case(
            "Zahlenreihe ohne Namen",
            "dump",
            "spc",
            "",
            expect: "[wert-ungueltig] Der Wert für „DATEI“ ist leer. Hilfe: „krm dump spc --help“."
        ),
        Case(
            "Tage in falscher Folge",
            "dump",
            "kalender",
            "--land",
            "NI",
            "--from",
            "2026-02-01",
            "--to",
            "2026-01-01",
            expect: "[wert-ungueltig] Der Tag von „--to“ liegt vor dem von „--from“; tauschen Sie die beiden. "
                + "Hilfe: „krm dump kalender --help“."
        ),
        Case(
            "Feiertag eines anderen Landes",
            "dump",
            "kalender",
            "--land",
            "TH",
            "--regional",
            "friedensfest",
            "--from",
            "2026-01-01",
            "--to",
            "2026-02-01",
            expect: "[wert-ungueltig] Der Wert „friedensfest“ passt nicht zu „--regional“; erwartet wird "
                + "„fronleichnam“. Hilfe: „krm dump kalender --help“."
        ),
        Case(
            "Steuerzeichen bleiben in einer Zeile",
            "bu\n\u{1B}[31mild",
            expect:
                "[befehl-unbekannt] Den Befehl „bu??[31mild“ gibt es nicht. Es gibt: build, check, explain, verify, sample, dump. "
                + "Hilfe: „krm --help“."
        ),
    ]

    @Test("eine deutsche Zeile und 64", arguments: cases)
    func message(_ test: Case) throws {
        let run = try Run(test.arguments)
        #expect(run.messages == "Fehler " + test.expected + "\n")
        #expect(run.output == "")
        #expect(run.exitCode == 64)
        #expect(English.words(in: run.messages) == [])
    }

    @Test(
        "Noch nicht veröffentlichte Befehle sind keine",
        arguments: [["preview"], ["init"]]
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
