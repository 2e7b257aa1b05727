import Testing

/// Unknown and missing keys, and values of the wrong kind.
@Suite struct KeysFaultTests {
    static let cases: [FaultCase] = [
        FaultCase(
            "unknown key with suggestion",
            base + "schliestage: [2026-05-15]\n",
            "4:1",
            "schluessel-unbekannt",
            "Den Schlüssel „schliestage“ gibt es hier nicht; meinten Sie „schliesstage“?"
        ),
        FaultCase(
            "unknown key with umlaut",
            base + "geschäftszeichen: II\n",
            "4:1",
            "schluessel-unbekannt",
            "Den Schlüssel „geschäftszeichen“ gibt es hier nicht; meinten Sie „geschaeftszeichen“?"
        ),
        FaultCase(
            "unknown key in capitals",
            base + "Land: NI\n",
            "4:1",
            "schluessel-unbekannt",
            "Den Schlüssel „Land“ gibt es hier nicht; meinten Sie „land“?"
        ),
        FaultCase(
            "unknown key without suggestion",
            base + "berichte: {quatsch: 1}\n",
            "4:12",
            "schluessel-unbekannt",
            "Den Schlüssel „quatsch“ gibt es unter „berichte“ nicht; möglich sind ab, zusaetzlich."
        ),
        FaultCase(
            "unknown key in a team",
            "einrichtung: X\nanliegen: {sach.kdu: KdU}\nbereiche:\n  - {id: \"50\", teams: [{id: \"501\", gueltig_biss: 2026-01-01}]}\n",
            "4:36",
            "schluessel-unbekannt",
            "Den Schlüssel „gueltig_biss“ gibt es unter „bereiche › teams“ nicht; meinten Sie „gueltig_bis“?"
        ),
        FaultCase(
            "unknown key of intern",
            base + "ausgaben: {intern: {mindestfallzahl: 3}}\n",
            "4:21",
            "schluessel-unbekannt",
            "Den Schlüssel „mindestfallzahl“ gibt es unter „ausgaben › intern“ nicht; möglich sind teamblaetter, bereichsblaetter."
        ),
        FaultCase(
            "einrichtung missing",
            "bereiche: [{id: A, teams: [{id: B}]}]\nanliegen: {sach.kdu: KdU}\n",
            "1:1",
            "pflichtschluessel-fehlt",
            "Der Schlüssel „einrichtung“ fehlt; er ist Pflicht."
        ),
        FaultCase(
            "anliegen empty counts as missing",
            "einrichtung: X\nbereiche: [{id: A, teams: [{id: B}]}]\nanliegen:\n",
            "1:1",
            "pflichtschluessel-fehlt",
            "Der Schlüssel „anliegen“ fehlt; er ist Pflicht."
        ),
        FaultCase(
            "einrichtung is a list",
            "einrichtung: [X]\nbereiche: [{id: A, teams: [{id: B}]}]\nanliegen: {sach.kdu: KdU}\n",
            "1:14",
            "konfiguration-wert",
            "einrichtung: erwartet wird ein Text; hier steht eine Liste."
        ),
        FaultCase(
            "einrichtung is blank",
            "einrichtung: \" \"\nbereiche: [{id: A, teams: [{id: B}]}]\nanliegen: {sach.kdu: KdU}\n",
            "1:14",
            "konfiguration-wert",
            "einrichtung: erwartet wird ein Text; hier steht ein leerer Text."
        ),
        FaultCase(
            "einrichtung of two lines",
            "einrichtung: |\n  Jobcenter\n  Musterstadt\nbereiche: [{id: A, teams: [{id: B}]}]\nanliegen: {sach.kdu: KdU}\n",
            "1:14",
            "konfiguration-wert",
            "einrichtung: erwartet wird ein Text in einer Zeile; hier steht ein mehrzeiliger Text."
        ),
        FaultCase(
            "beispieldaten is no flag",
            base + "beispieldaten: vielleicht\n",
            "4:16",
            "konfiguration-wert",
            "beispieldaten: erwartet wird true oder false; hier steht „vielleicht“."
        ),
        FaultCase(
            "stichtag is no date",
            base + "stichtag: 31-10-2026\n",
            "4:11",
            "konfiguration-datum",
            "stichtag: erwartet wird ein Datum wie 2026-10-31 oder 31.10.2026; hier steht „31-10-2026“."
        ),
        FaultCase(
            "stichtag does not exist",
            base + "stichtag: 2026-02-29\n",
            "4:11",
            "konfiguration-datum",
            "stichtag: erwartet wird ein Datum wie 2026-10-31 oder 31.10.2026; hier steht „2026-02-29“."
        ),
        FaultCase(
            "stichtag out of the calendar",
            base + "stichtag: 2206-10-31\n",
            "4:11",
            "konfiguration-datum",
            "stichtag: „2206-10-31“ liegt außerhalb der Jahre 1990 bis 2100, für die die Feiertage bekannt sind; prüfen Sie das Jahr."
        ),
        FaultCase(
            "schliesstag after an umlaut comment",
            base + "schliesstage:\n  - 2026-05-15 # Brückentag über Himmelfahrt\n  - 15.13.2026\n",
            "6:5",
            "konfiguration-datum",
            "schliesstage: erwartet wird ein Datum wie 2026-10-31 oder 31.10.2026; hier steht „15.13.2026“."
        ),
        FaultCase(
            "schliesstage is a mapping",
            base + "schliesstage: {a: 2026-05-15}\n",
            "4:15",
            "konfiguration-form",
            "schliesstage: erwartet wird eine Liste, etwa „[eins, zwei]“; hier steht ein Abschnitt mit Schlüsseln."
        ),
        FaultCase(
            "land unknown",
            base + "land: XX\n",
            "4:7",
            "land-unbekannt",
            "land: Das Land „XX“ gibt es nicht; möglich sind BW, BY, BE, BB, HB, HH, HE, MV, NI, NW, RP, SL, SN, ST, SH, TH."
        ),
        FaultCase(
            "land by name",
            base + "land: Niedersachsen\n",
            "4:7",
            "land-unbekannt",
            "land: Das Land „Niedersachsen“ gibt es nicht; meinten Sie „NI“?"
        ),
        FaultCase(
            "land by a name with a slip",
            base + "land: Turingen\n",
            "4:7",
            "land-unbekannt",
            "land: Das Land „Turingen“ gibt es nicht; meinten Sie „TH“?"
        ),
        FaultCase(
            "land is a list",
            base + "land: [NI]\n",
            "4:7",
            "konfiguration-wert",
            "land: erwartet wird einer dieser Werte: BW, BY, BE, BB, HB, HH, HE, MV, NI, NW, RP, SL, SN, ST, SH, TH; hier steht eine Liste."
        ),
        FaultCase(
            "regional holiday unknown",
            base + "land: BY\nregionale_feiertage: [friedensfest, maria-himmelfahrt]\n",
            "5:37",
            "feiertag-unbekannt",
            "regionale_feiertage: Den Feiertag „maria-himmelfahrt“ gibt es nicht; meinten Sie „mariae-himmelfahrt“?"
        ),
        FaultCase(
            "regional holiday of another Land",
            base + "regionale_feiertage: [fronleichnam]\n",
            "4:23",
            "feiertag-land",
            "regionale_feiertage: „fronleichnam“ gibt es im Land NI nicht, nur in SN und TH; streichen Sie den Eintrag oder berichtigen Sie „land“."
        ),
        FaultCase(
            "regional holiday before the Land",
            base + "regionale_feiertage: friedensfest\nland: SN\n",
            "4:22",
            "feiertag-land",
            "regionale_feiertage: „friedensfest“ gibt es im Land SN nicht, nur in BY; streichen Sie den Eintrag oder berichtigen Sie „land“."
        ),
        FaultCase(
            "fristende unknown",
            base + "fristende: verschoben\n",
            "4:12",
            "wert-unbekannt",
            "fristende: „verschoben“ ist hier nicht möglich; meinten Sie „verschieben“?"
        ),
        FaultCase(
            "folge_beobachtung_tage too small",
            base + "folge_beobachtung_tage: 0\n",
            "4:25",
            "konfiguration-wert",
            "folge_beobachtung_tage: erwartet wird eine ganze Zahl von 1 bis 3650; hier steht „0“."
        ),
        FaultCase(
            "folge_beobachtung_tage with unit",
            base + "folge_beobachtung_tage: 90 Tage\n",
            "4:25",
            "konfiguration-wert",
            "folge_beobachtung_tage: erwartet wird eine ganze Zahl von 1 bis 3650; hier steht „90 Tage“."
        ),
    ]

    @Test(arguments: cases) func fault(_ fault: FaultCase) throws { try fault.check() }
}
