import Testing

/// Bereiche, teams and Anliegen.
@Suite struct OfficeFaultTests {
    static let cases: [FaultCase] = [
        FaultCase(
            "a team ends before it begins",
            "einrichtung: X\nanliegen: {sach.kdu: KdU}\nbereiche:\n  - {id: A, teams: [{id: B, gueltig_ab: 2026-02-01, gueltig_bis: 2026-01-31}]}\n",
            "4:21",
            "team-geltung",
            "Das Team „B“ endet (gueltig_bis), bevor es beginnt (gueltig_ab); prüfen Sie beide Daten."
        ),
        FaultCase(
            "no Bereich",
            "einrichtung: X\nbereiche: []\nanliegen: {sach.kdu: KdU}\n",
            "2:11",
            "konfiguration-wert",
            "bereiche: nötig ist mindestens ein Bereich mit einem Team."
        ),
        FaultCase(
            "Bereich without team",
            "einrichtung: X\nbereiche:\n  - {id: A}\nanliegen: {sach.kdu: KdU}\n",
            "3:3",
            "konfiguration-wert",
            "bereiche: nötig ist mindestens ein Bereich mit einem Team."
        ),
        FaultCase(
            "bereiche is a mapping",
            "einrichtung: X\nbereiche: {A: B}\nanliegen: {sach.kdu: KdU}\n",
            "2:11",
            "konfiguration-form",
            "bereiche: erwartet wird eine Liste, etwa „[eins, zwei]“; hier steht ein Abschnitt mit Schlüsseln."
        ),
        FaultCase(
            "Bereich without id",
            "einrichtung: X\nanliegen: {sach.kdu: KdU}\nbereiche:\n  - name: Leistung\n    teams: [{id: A}]\n",
            "4:5",
            "pflichtschluessel-fehlt",
            "Einem Bereich fehlt die „id“; sie ist Pflicht."
        ),
        FaultCase(
            "Bereich is a text",
            "einrichtung: X\nanliegen: {sach.kdu: KdU}\nbereiche:\n  - Leistung\n",
            "4:5",
            "konfiguration-form",
            "bereiche: erwartet wird ein Abschnitt mit Schlüsseln, etwa „schlüssel: wert“; hier steht „Leistung“."
        ),
        FaultCase(
            "team without id",
            "einrichtung: X\nanliegen: {sach.kdu: KdU}\nbereiche:\n  - {id: A, teams: [{name: Team}]}\n",
            "4:21",
            "pflichtschluessel-fehlt",
            "Einem Team fehlt die „id“; sie ist Pflicht."
        ),
        FaultCase(
            "team id with a blank",
            "einrichtung: X\nanliegen: {sach.kdu: KdU}\nbereiche:\n  - {id: A, teams: [{id: Team 501}]}\n",
            "4:26",
            "id-form",
            "bereiche › teams › id: eine Kennung besteht aus höchstens 32 Buchstaben (ohne Umlaute), Ziffern, „.“, „-“ und „_“ und beginnt mit einem Buchstaben oder einer Ziffer; hier steht „Team 501“."
        ),
        FaultCase(
            "team id with an umlaut",
            "einrichtung: X\nanliegen: {sach.kdu: KdU}\nbereiche:\n  - {id: A, teams: [{id: Süd}]}\n",
            "4:26",
            "id-form",
            "bereiche › teams › id: eine Kennung besteht aus höchstens 32 Buchstaben (ohne Umlaute), Ziffern, „.“, „-“ und „_“ und beginnt mit einem Buchstaben oder einer Ziffer; hier steht „Süd“."
        ),
        FaultCase(
            "team id begins with a dot",
            "einrichtung: X\nanliegen: {sach.kdu: KdU}\nbereiche:\n  - {id: A, teams: [{id: .5}]}\n",
            "4:26",
            "id-form",
            "bereiche › teams › id: eine Kennung besteht aus höchstens 32 Buchstaben (ohne Umlaute), Ziffern, „.“, „-“ und „_“ und beginnt mit einem Buchstaben oder einer Ziffer; hier steht „.5“."
        ),
        FaultCase(
            "team id of 33 characters",
            "einrichtung: X\nanliegen: {sach.kdu: KdU}\nbereiche:\n  - {id: A, teams: [{id: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa}]}\n",
            "4:26",
            "id-form",
            "bereiche › teams › id: eine Kennung besteht aus höchstens 32 Buchstaben (ohne Umlaute), Ziffern, „.“, „-“ und „_“ und beginnt mit einem Buchstaben oder einer Ziffer; hier steht „aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa“."
        ),
        FaultCase(
            "team id taken",
            "einrichtung: X\nanliegen: {sach.kdu: KdU}\nbereiche:\n  - {id: A, teams: [{id: 501}, {id: 501, name: Zweites}]}\n",
            "4:37",
            "id-doppelt",
            "Die Kennung des Teams „501“ ist schon vergeben; nehmen Sie eine andere."
        ),
        FaultCase(
            "team id taken after folding, in another Bereich",
            "einrichtung: X\nanliegen: {sach.kdu: KdU}\nbereiche:\n  - {id: A, teams: [{id: 501}]}\n  - id: B\n    teams:\n      - name: Süd\n        id: 5-01\n",
            "8:13",
            "id-doppelt",
            "Die Kennung des Teams „5-01“ gilt als gleich mit „501“ (Groß- und Kleinschreibung und Satzzeichen zählen nicht); nehmen Sie eine andere oder schreiben Sie beide gleich."
        ),
        FaultCase(
            "Bereich id taken after folding",
            "einrichtung: X\nanliegen: {sach.kdu: KdU}\nbereiche:\n  - {id: a.1, teams: [{id: x}]}\n  - {id: A_1}\n",
            "5:10",
            "id-doppelt",
            "Die Kennung des Bereichs „A_1“ gilt als gleich mit „a.1“ (Groß- und Kleinschreibung und Satzzeichen zählen nicht); nehmen Sie eine andere oder schreiben Sie beide gleich."
        ),
        FaultCase(
            "team name is another id",
            "einrichtung: X\nanliegen: {sach.kdu: KdU}\nbereiche:\n  - {id: A, teams: [{id: \"501\", name: \"502\"}, {id: \"502\", name: Süd}]}\n",
            "4:39",
            "team-name-doppelt",
            "Der Name „502“ bezeichnet zwei Teams („502“ und „501“); Exporte dürfen Namen statt Nummern nennen, deshalb brauchen beide einen eigenen."
        ),
        FaultCase(
            "team name is another name",
            "einrichtung: X\nanliegen: {sach.kdu: KdU}\nbereiche:\n  - {id: A, teams: [{id: \"501\", name: Team Süd}, {id: \"502\", name: team-sued}]}\n",
            "4:68",
            "team-name-doppelt",
            "Der Name „team-sued“ bezeichnet zwei Teams („501“ und „502“); Exporte dürfen Namen statt Nummern nennen, deshalb brauchen beide einen eigenen."
        ),
        FaultCase(
            "Bereich name is another name",
            "einrichtung: X\nanliegen: {sach.kdu: KdU}\nbereiche:\n  - {id: A, name: Leistung, teams: [{id: x}]}\n  - {id: B, name: LEISTUNG}\n",
            "5:19",
            "bereich-name-doppelt",
            "Der Name „LEISTUNG“ bezeichnet zwei Bereiche („A“ und „B“); Exporte dürfen Namen statt Nummern nennen, deshalb brauchen beide einen eigenen."
        ),
        FaultCase(
            "gueltig_bis is no date",
            "einrichtung: X\nanliegen: {sach.kdu: KdU}\nbereiche:\n  - {id: A, teams: [{id: x, gueltig_bis: Juni 2026}]}\n",
            "4:42",
            "konfiguration-datum",
            "bereiche › teams › gueltig_bis: erwartet wird ein Datum wie 2026-10-31 oder 31.10.2026; hier steht „Juni 2026“."
        ),
        FaultCase(
            "no Anliegen",
            "einrichtung: X\nbereiche: [{id: A, teams: [{id: B}]}]\nanliegen: {}\n",
            "3:11",
            "konfiguration-wert",
            "anliegen: nötig ist mindestens ein Anliegen."
        ),
        FaultCase(
            "anliegen is a list",
            "einrichtung: X\nbereiche: [{id: A, teams: [{id: B}]}]\nanliegen: [sach.kdu]\n",
            "3:11",
            "konfiguration-form",
            "anliegen: erwartet wird ein Abschnitt mit Schlüsseln, etwa „schlüssel: wert“; hier steht eine Liste."
        ),
        FaultCase(
            "Anliegen without group",
            "einrichtung: X\nbereiche: [{id: A, teams: [{id: B}]}]\nanliegen: {kdu: Kosten der Unterkunft}\n",
            "3:12",
            "anliegen-form",
            "Das Anliegen „kdu“ muss mit „sach.“, „verhalten.“ oder „rahmen.“ beginnen und aus höchstens 32 Buchstaben (ohne Umlaute), Ziffern, „.“, „-“ und „_“ bestehen, etwa „sach.kdu“."
        ),
        FaultCase(
            "Anliegen with an umlaut",
            "einrichtung: X\nbereiche: [{id: A, teams: [{id: B}]}]\nanliegen: {sach.rückforderung: Rückforderung}\n",
            "3:12",
            "anliegen-form",
            "Das Anliegen „sach.rückforderung“ muss mit „sach.“, „verhalten.“ oder „rahmen.“ beginnen und aus höchstens 32 Buchstaben (ohne Umlaute), Ziffern, „.“, „-“ und „_“ bestehen, etwa „sach.kdu“."
        ),
        FaultCase(
            "Anliegen taken after folding",
            "einrichtung: X\nbereiche: [{id: A, teams: [{id: B}]}]\nanliegen: {sach.k_du: A, sach.kdu: B}\n",
            "3:26",
            "id-doppelt",
            "Die Kennung des Anliegens „sach.kdu“ gilt als gleich mit „sach.k_du“ (Groß- und Kleinschreibung und Satzzeichen zählen nicht); nehmen Sie eine andere oder schreiben Sie beide gleich."
        ),
        FaultCase(
            "Anliegen without name",
            "einrichtung: X\nbereiche: [{id: A, teams: [{id: B}]}]\nanliegen: {sach.kdu: }\n",
            "3:12",
            "konfiguration-wert",
            "anliegen › sach.kdu: erwartet wird ein Text; hier steht nichts."
        ),
    ]

    @Test(arguments: cases) func fault(_ fault: FaultCase) throws { try fault.check() }
}
