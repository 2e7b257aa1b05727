/// Exports with everything that makes it hard to say where a row begins.
enum NastyExports {
    static let header =
        "Vorgangsnummer;Eingang;Eingangsweg;Art;Team;Anliegen 1;Anliegen 2;Folge von;Abschluss;Antwortform;Bewertung;"
        + "Stand;Bemerkung"

    struct Export: Sendable {
        let name: String
        let bytes: [UInt8]
        /// False where a file has to be read as a whole.
        var hasBlocks = true

        init(_ name: String, _ text: String, hasBlocks: Bool = true) {
            self.name = name
            bytes = Array(text.utf8)
            self.hasBlocks = hasBlocks
        }
    }

    static let good = "N-1;01.02.2026;brief;lob;101;sach.kdu;;;03.02.2026;schriftlich;;01.03.2026;"

    static let byHand: [Export] = [
        Export("nur die Kopfzeile", header + "\n"),
        Export("ohne Zeilenende", header + "\n" + good),
        Export(
            "Zeilen in Zellen",
            header + "\r\n" + row("N-1", "\"eins\r\nzwei\r\ndrei\"") + "\r\n" + row("N-2", "") + "\r\n"
        ),
        Export(
            "einzelne Anführungszeichen",
            header + "\n" + row("N-1", "a\"b") + "\n" + row("N-2", "\"x\ny\"") + "\n" + good + "\n"
        ),
        Export("verdoppelte", header + "\n" + row("N-1", "\"er sagte \"\"nein\"\"\n\"\"ja\"\"\"") + "\n" + good + "\n"),
        Export("offen bis zum Ende", header + "\n" + good + "\n" + row("N-2", "\"offen\n" + good) + "\n" + good + "\n"),
        Export("Text hinter der Zelle", header + "\n" + row("N-1", "\"zu\"da") + "\n" + good + "\n"),
        Export("CR allein", header + "\r" + good + "\r" + row("N-2", "\"a\rb\"") + "\r"),
        Export("Leerzeilen", header + "\n\n\n" + good + "\n\n\n\n" + row("N-2", "") + "\n;;;;;;;\n\n"),
        Export(
            "zerrissen",
            header + "\nN-1;01.02.2026;brief;lob;101;sach\n.kdu;;;03.02.2026;schriftlich;;01.03.2026;\n" + good + "\n"
        ),
        Export("am Ende Strg-Z", header + "\n" + good + "\n\u{1A}"),
        Export("am Ende NUL", header + "\n" + good + "\n\0\0\0\0", hasBlocks: false),
        Export("sep=", "sep=;\r\n" + header + "\r\n" + good + "\r\n"),
        Export("BOM", "\u{FEFF}" + header + "\n" + good + "\n" + row("N-2", "ä") + "\n"),
        Export("verschluckt", header + "\n" + row("N-1", "\"offen\n" + good + "\nzu\"") + "\n" + good + "\n"),
        Export("zweite Kopfzeile", header + "\n" + good + "\n" + header + "\n" + row("N-2", "") + "\n"),
        Export(
            "unbekannte Werte",
            header + "\n" + (1...9).map { row("N-\($0)", "").replacing("lob", with: "lo\($0 % 4)") + "\n" }.joined()
        ),
        Export(
            "Sekunden im Stand",
            header + "\n" + good + "\n" + row("N-2", "").replacing("01.03.2026", with: "01.03.2026 07:30:10") + "\n"
                + good + "\n"
        ),
        Export(
            "Personenbezug",
            header + "\n" + row("N-1", "Frau Muster rief an, 0551 123456") + "\n" + row("N-2", "Frau kommt wieder")
                + "\n"
        ),
        Export(
            "Formel und Blanks",
            header + "\n" + row("=\"N-1\"", "") + "\n" + row(" N-2 ", "") + "\n" + row("1,2E+11", "") + "\n"
        ),
        Export(
            "Folgen",
            header + "\n" + good + "\n" + good.replacing("N-1", with: "N-2").replacing("kdu;;;", with: "kdu;;N-1;")
                + "\n"
        ),
        Export(
            "zwei Formen",
            header + "\n"
                + (10...19).map { row("N-\($0)", "").replacing("01.02.2026", with: "02/\($0)/2026") + "\n" }.joined()
                + good + "\n"
        ),
        Export(
            "kurze Zeile",
            header + "\nN-1;01.02.2026;brief;lob;101;sach.kdu\n" + good + "\nN-3;01.02.2026;brief;lob;101;sach.kdu"
        ),
        Export("mehr Felder", header + "\n" + good + ";;;\n" + good + ";x\n"),
        Export("keine Kopfzeile", good + "\n" + good + "\n", hasBlocks: false),
    ]

    static func row(_ number: String, _ note: String) -> String {
        "\(number);01.02.2026;brief;lob;101;sach.kdu;verhalten.umgang;;2026-02-03;schriftlich;;01.03.2026;\(note)"
    }

    /// A file of some rows by chance, the same for the same seed.
    static func random(_ seed: UInt64) -> Export {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
        func pick(_ choices: [String]) -> String {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return choices[Int((state >> 33) % UInt64(choices.count))]
        }
        let end = pick(["\n", "\r\n", "\r"])
        var text = pick(["", "", "sep=;" + end]) + header + end
        for number in 0..<24 {
            let key = pick(["N-\(number)", "N-\(number)", "N-\(number)", "N-3", " N-7", ""])
            let day = pick(["01.02.2026", "2026-02-01", "1.2.26", "31.02.2026", "", "01.02.2026"])
            let art = pick(["lob", "Lob", "beschwerde", "Beschwede", "x"])
            let team = pick(["101", "Team 101", "Süd", "9"])
            let closed = pick(["", "03.02.2026", "03.02.2026", "30.01.2026"])
            let stand = pick(["01.03.2026", "01.03.2026", "", "01.03.2026 08:00"])
            let note = pick([
                "", "", "kurz", "a\"b", "\"mit; zwei; Trennern\"", "\"Zeile\(end)zwei\"", "\"a\(end)\(end)b;c\(end)d\"",
                "\"er \"\"sagt\"\"\(end)was\"", "\"zu\"spät", "Frau Muster", "\"\(good)\(end)\(good)\"", "\"offen",
            ])
            let tail = pick([end, end, end, end + end, ";" + end, ";x" + end])
            let cut = pick(["", "", "", "", "", end])
            text += "\(key);\(day);brief;\(art);\(team);sach\(cut).kdu;;;\(closed);telefon;;\(stand);\(note)\(tail)"
        }
        return Export("Zufall \(seed)", text)
    }
}
