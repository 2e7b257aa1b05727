import Testing

/// Rules of the config.
@Suite struct FristenFaultTests {
    static let cases: [FaultCase] = [
        FaultCase(
            "fristen is a mapping",
            base + "fristen: {abschluss-14-tage: 10}\n",
            "4:10",
            "konfiguration-form",
            "fristen: erwartet wird eine Liste, etwa „[eins, zwei]“; hier steht ein Abschnitt mit Schlüsseln."
        ),
        FaultCase(
            "Frist without id",
            base + "fristen:\n  - {name: A, arbeitstage: 3}\n",
            "5:5",
            "pflichtschluessel-fehlt",
            "Einer Frist fehlt die „id“; sie ist Pflicht."
        ),
        FaultCase(
            "Frist is a text",
            base + "fristen: [abschluss-14-tage]\n",
            "4:11",
            "konfiguration-form",
            "fristen: erwartet wird ein Abschnitt mit Schlüsseln, etwa „schlüssel: wert“; hier steht „abschluss-14-tage“."
        ),
        FaultCase(
            "Frist id wrong",
            base + "fristen: [{id: Frist 1, arbeitstage: 3}]\n",
            "4:16",
            "id-form",
            "fristen › id: eine Kennung besteht aus höchstens 32 Buchstaben (ohne Umlaute), Ziffern, „.“, „-“ und „_“ und beginnt mit einem Buchstaben oder einer Ziffer; hier steht „Frist 1“."
        ),
        FaultCase(
            "Frist id is a default spelt differently",
            base + "fristen: [{id: Abschluss-14-Tage, kalendertage: 10}]\n",
            "4:16",
            "id-doppelt",
            "Die Kennung der Frist „Abschluss-14-Tage“ gilt als gleich mit „abschluss-14-tage“ (Groß- und Kleinschreibung und Satzzeichen zählen nicht); nehmen Sie eine andere oder schreiben Sie beide gleich."
        ),
        FaultCase(
            "Frist key with a slip",
            base + "fristen: [{id: abschluss-14-tage, kalendetage: 10}]\n",
            "4:35",
            "schluessel-unbekannt",
            "Den Schlüssel „kalendetage“ gibt es unter „fristen“ nicht; meinten Sie „kalendertage“?"
        ),
        FaultCase(
            "own Frist without length",
            base + "fristen: [{id: dank, art: lob}]\n",
            "4:11",
            "frist-laenge",
            "Der Frist „dank“ fehlt die Länge; nötig ist arbeitstage, kalendertage, wochen oder datum."
        ),
        FaultCase(
            "two lengths",
            base + "fristen: [{id: dank, wochen: 2, arbeitstage: 3}]\n",
            "4:11",
            "frist-laenge",
            "Eine Frist hat nur eine Länge; hier stehen arbeitstage und wochen."
        ),
        FaultCase(
            "length with unit",
            base + "fristen: [{id: dank, arbeitstage: 3 Tage}]\n",
            "4:35",
            "konfiguration-wert",
            "fristen › arbeitstage: erwartet wird eine ganze Zahl von 0 bis 1000; hier steht „3 Tage“."
        ),
        FaultCase(
            "negative length",
            base + "fristen: [{id: dank, kalendertage: -14}]\n",
            "4:36",
            "konfiguration-wert",
            "fristen › kalendertage: erwartet wird eine ganze Zahl von 0 bis 3650; hier steht „-14“."
        ),
        FaultCase(
            "date column unknown",
            base + "fristen: [{id: dank, datum: externe-frst}]\n",
            "4:29",
            "frist-spalte",
            "fristen › datum: „externe-frst“ ist hier nicht möglich; meinten Sie „externe_frist“?"
        ),
        FaultCase(
            "date column is no date",
            base + "fristen: [{id: dank, datum: art}]\n",
            "4:29",
            "frist-spalte",
            "fristen › datum: „art“ ist hier nicht möglich; möglich sind zwischennachricht, abschluss, eroertert_am, externe_frist, an_buero, bogen_eingang."
        ),
        FaultCase(
            "art unknown",
            base + "fristen: [{id: dank, arbeitstage: 3, art: [lob, beschwede]}]\n",
            "4:49",
            "wert-unbekannt",
            "fristen › art: „beschwede“ ist hier nicht möglich; meinten Sie „beschwerde“?"
        ),
        FaultCase(
            "art empty",
            base + "fristen: [{id: dank, arbeitstage: 3, art: []}]\n",
            "4:43",
            "konfiguration-wert",
            "fristen › art: Die Liste ist leer; lassen Sie den Schlüssel weg oder nennen Sie mindestens einen Wert."
        ),
        FaultCase(
            "eingangsweg unknown",
            base + "fristen: [{id: dank, arbeitstage: 3, eingangsweg: schrifftlich}]\n",
            "4:51",
            "wert-unbekannt",
            "fristen › eingangsweg: „schrifftlich“ ist hier nicht möglich; meinten Sie „schriftlich“?"
        ),
        FaultCase(
            "bereich unknown",
            base + "fristen: [{id: dank, arbeitstage: 3, bereich: [51]}]\n",
            "4:48",
            "bereich-unbekannt",
            "fristen › bereich: Den Bereich „51“ gibt es nicht; meinten Sie „50“?"
        ),
        FaultCase(
            "sofortsache false",
            base + "fristen: [{id: dank, arbeitstage: 3, sofortsache: false}]\n",
            "4:51",
            "konfiguration-wert",
            "fristen › sofortsache: möglich ist nur true (die Frist gilt nur für Sofortsachen) oder alle; hier steht „false“."
        ),
        FaultCase(
            "sofortsache no flag",
            base + "fristen: [{id: dank, arbeitstage: 3, sofortsache: oft}]\n",
            "4:51",
            "konfiguration-wert",
            "fristen › sofortsache: möglich ist nur true (die Frist gilt nur für Sofortsachen) oder alle; hier steht „oft“."
        ),
        FaultCase(
            "erfuellt_durch unknown",
            base + "fristen: [{id: dank, arbeitstage: 3, erfuellt_durch: [abschluss, zwischennachrich]}]\n",
            "4:66",
            "frist-spalte",
            "fristen › erfuellt_durch: „zwischennachrich“ ist hier nicht möglich; meinten Sie „zwischennachricht“?"
        ),
        FaultCase(
            "erfuellt_durch no event",
            base + "fristen: [{id: dank, arbeitstage: 3, erfuellt_durch: stand}]\n",
            "4:54",
            "frist-spalte",
            "fristen › erfuellt_durch: „stand“ ist hier nicht möglich; möglich sind zwischennachricht, abschluss, eroertert_am, externe_frist, an_buero, bogen_eingang."
        ),
        FaultCase(
            "erfuellt_durch empty",
            base + "fristen: [{id: dank, arbeitstage: 3, erfuellt_durch: []}]\n",
            "4:54",
            "konfiguration-wert",
            "fristen › erfuellt_durch: Die Liste ist leer; nennen Sie mindestens eine Datumsspalte."
        ),
        FaultCase(
            "gueltig_ab is no date",
            base + "fristen: [{id: dank, arbeitstage: 3, gueltig_ab: 2024}]\n",
            "4:50",
            "konfiguration-datum",
            "fristen › gueltig_ab: erwartet wird ein Datum wie 2026-10-31 oder 31.10.2026; hier steht „2024“."
        ),
        FaultCase(
            "ends before it begins",
            base + "fristen:\n  - {id: dank, arbeitstage: 3, gueltig_ab: 2025-01-01, gueltig_bis: 2024-12-31}\n",
            "5:5",
            "frist-geltung",
            "Die Frist „dank“ endet (gueltig_bis), bevor sie beginnt (gueltig_ab); prüfen Sie beide Daten."
        ),
        FaultCase(
            "two undated versions of a default",
            base
                + "fristen:\n  - {id: abschluss-14-tage, kalendertage: 10}\n  - {id: abschluss-14-tage, kalendertage: 12}\n",
            "6:5",
            "frist-doppelt",
            "Zwei Fassungen der Frist „abschluss-14-tage“ haben kein „gueltig_ab“; datieren Sie die neuere."
        ),
        FaultCase(
            "two versions of one day",
            base
                + "fristen:\n  - {id: dank, arbeitstage: 3, gueltig_ab: 2025-01-01}\n  - {id: dank, arbeitstage: 5}\n  - {id: dank, arbeitstage: 4, gueltig_ab: 01.01.2025}\n",
            "7:5",
            "frist-doppelt",
            "Zwei Fassungen der Frist „dank“ gelten ab 2025-01-01; ändern Sie „gueltig_ab“ oder streichen Sie eine."
        ),
    ]

    @Test(arguments: cases) func fault(_ fault: FaultCase) throws { try fault.check() }
}
