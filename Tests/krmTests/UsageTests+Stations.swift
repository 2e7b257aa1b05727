import Testing

/// Wrong calls of the stations of dump, and what follows them in the table.
extension UsageTests {
    static let stations = [
        Case(
            "fehlende Station",
            "dump",
            expect:
                "[befehl-fehlt] Hier fehlt ein Befehl. Es gibt: rows, records, figures, kalender, spc, urteil, markdown, html, freigabe, spalten. "
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
            "kein Monat",
            "freigeben",
            "--zeitraum",
            "2026-Q3",
            expect: "[wert-ungueltig] Der Wert „2026-Q3“ passt nicht zu „--zeitraum“; erwartet wird ein Monat wie "
                + "„2026-09“. Hilfe: „krm freigeben --help“."
        ),
        Case(
            "zurückziehen mit Zeugen",
            "freigeben",
            "--zeitraum",
            "2026-09",
            "--zurueckziehen",
            "--zeugen",
            "z",
            expect:
                "[optionen-unvereinbar] „--zurueckziehen“ und „--zeugen“ schließen sich aus; geben Sie nur eines davon an. "
                + "Hilfe: „krm freigeben --help“."
        ),
        Case(
            "unbekannte Ausgabe",
            "build",
            "--ausgabe",
            "itern",
            expect: "[wert-ungueltig] Der Wert „itern“ passt nicht zu „--ausgabe“; erwartet wird „intern“ oder "
                + "„intranet“. Meinten Sie „intern“? Hilfe: „krm build --help“."
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
            "Anteil über 1",
            "sample",
            "--rows",
            "5",
            "--faults",
            "1.5",
            "--output",
            "f",
            expect:
                "[wert-ungueltig] Der Wert „1.5“ passt nicht zu „--faults“; erwartet wird ein Anteil von 0 bis 1 wie "
                + "„0.01“. Hilfe: „krm sample --help“."
        ),
        Case(
            "init ohne Ordner",
            "init",
            expect: "[angabe-fehlt] Es fehlt die Angabe „ORDNER“. Hilfe: „krm init --help“."
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
                "[befehl-unbekannt] Den Befehl „bu??[31mild“ gibt es nicht. Es gibt: build, check, explain, freigeben, verify, init, sample, dump. "
                + "Hilfe: „krm --help“."
        ),
    ]
}
