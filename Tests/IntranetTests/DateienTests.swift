import Days
import Intranet
import Releases
import Testing

/// The bytes of the files for other programs.
struct DateienTests {
    private func quartal() throws -> ReleasedPeriod {
        let own = Freigaben()
        let releases = try ["2026-01", "2026-02", "2026-03"].map { id in
            try own.monat(
                id,
                Freigaben.monatswerte(12, erledigt: 9, bestand: 4, [.abschlussTage: (5, 7), .abschlussWochen: (1, 8)]),
                quartal: id == "2026-03" ? Freigaben.quartalswerte(arten: [21, 2, 9], bereiche: [14, 18]) : [:]
            )
        }
        let period = try #require(Period("2026-Q1"))
        return try #require(ReleaseHistory(releases).figures(of: period))
    }

    @Test("kennzahlen.json eines Quartals") func json() throws {
        #expect(
            IntranetFile.json(try quartal()) == """
                {"schema":1,"ausgabe":"intranet","zeitraum":"2026-Q1","von":"2026-01-01","bis":"2026-03-31","stichtag":"2026-03-31","rundung":5,"kennzahlen":[
                {"id":"eingang","dimension":{},"zaehler":30},
                {"id":"eingang","dimension":{"bereich":"10"},"zaehler":15},
                {"id":"eingang","dimension":{"bereich":"20"},"zaehler":20},
                {"id":"eingang","dimension":{"art":"beschwerde+kritik"},"zaehler":20},
                {"id":"eingang","dimension":{"art":"lob"},"zaehler":0},
                {"id":"eingang","dimension":{"art":"anregung+petition+eingabe"},"zaehler":10},
                {"id":"erledigt","dimension":{},"zaehler":30},
                {"id":"bestand","dimension":{},"zaehler":5},
                {"id":"frist.zwischennachricht-3-arbeitstage","dimension":{},"zaehler":0,"nenner":0},
                {"id":"frist.abschluss-14-tage","dimension":{},"zaehler":15,"nenner":15},
                {"id":"frist.abschluss-3-wochen","dimension":{},"zaehler":0,"nenner":30}
                ]}

                """
        )
    }

    @Test("kennzahlen.csv eines Quartals") func csv() throws {
        let lines = [
            "\u{FEFF}id;bereich;team;art;eingangsweg;anliegen;zaehler;nenner;wert", "eingang;;;;;;30;;",
            "eingang;10;;;;;15;;", "eingang;20;;;;;20;;", "eingang;;;beschwerde+kritik;;;20;;", "eingang;;;lob;;;0;;",
            "eingang;;;anregung+petition+eingabe;;;10;;", "erledigt;;;;;;30;;", "bestand;;;;;;5;;",
            "frist.zwischennachricht-3-arbeitstage;;;;;;0;0;", "frist.abschluss-14-tage;;;;;;15;15;",
            "frist.abschluss-3-wochen;;;;;;0;30;",
        ]
        #expect(IntranetFile.csv(try quartal()) == lines.map { $0 + "\r\n" }.joined())
    }

    @Test("Maßnahmen stehen genau da, Anliegen mit der Summe des Gezeigten") func jahr() throws {
        let year = try #require(Period("2026"))
        let figures = try #require(ReleaseHistory(try Freigaben.jahr()).figures(of: year))
        let lines = IntranetFile.json(figures).split(separator: "\n").suffix(9).map(String.init)
        #expect(
            lines == [
                #"{"id":"kritisch.sach.bearbeitung","dimension":{},"zaehler":120,"nenner":205},"#,
                #"{"id":"kritisch.verhalten.ton","dimension":{},"zaehler":0,"nenner":205},"#,
                #"{"id":"kritisch.rahmen.wartezeit","dimension":{},"zaehler":85,"nenner":205},"#,
                #"{"id":"lob.sach","dimension":{},"zaehler":20,"nenner":85},"#,
                #"{"id":"lob.verhalten","dimension":{},"zaehler":65,"nenner":85},"#,
                #"{"id":"lob.rahmen","dimension":{},"zaehler":0,"nenner":85},"#,
                #"{"id":"massnahmen.beschlossen","dimension":{},"zaehler":7},"#,
                #"{"id":"massnahmen.erledigt","dimension":{},"zaehler":4}"#, "]}",
            ]
        )
    }

    @Test("Ein Name, der eine Formel wäre, bleibt Text") func formeln() throws {
        var own = Freigaben()
        own.bereiche = [ReleasedName(id: "=1+1", name: "A"), ReleasedName(id: "-2", name: "B")]
        let releases = try ["2026-01", "2026-02", "2026-03"].map { id in
            try own.monat(
                id,
                Freigaben.monatswerte(5),
                quartal: id == "2026-03"
                    ? [
                        ReleasedCell(.eingang, .bereich("=1+1")): Freigaben.rund(5),
                        ReleasedCell(.eingang, .bereich("-2")): Freigaben.rund(5),
                    ] : [:]
            )
        }
        let period = try #require(Period("2026-Q1"))
        let figures = try #require(ReleaseHistory(releases).figures(of: period))
        let csv = IntranetFile.csv(figures)
        #expect(csv.contains("eingang;'=1+1;;") && csv.contains("eingang;'-2;;"))
        #expect(IntranetFile.json(figures).contains(#"{"bereich":"=1+1"}"#))
    }
}
