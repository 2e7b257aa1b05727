import Testing

/// Links, Zielwerte, periods and editions.
@Suite struct ReportsFaultTests {
    static let cases: [FaultCase] = [
        FaultCase(
            "link to a script",
            base + "links: {Vorlage: \"javascript:alert(1)\"}\n",
            "4:18",
            "link-form",
            "links › Vorlage: erwartet wird eine Adresse mit https:, http:, mailto: oder file: oder ein relativer Pfad ohne Leerzeichen; hier steht „javascript:alert(1)“. Netzlaufwerke schreiben Sie als file:///N:/Ordner/Datei."
        ),
        FaultCase(
            "link to a drive",
            base + "links: {Vorlage: 'N:\\Ablage\\a.docx'}\n",
            "4:18",
            "link-form",
            "links › Vorlage: erwartet wird eine Adresse mit https:, http:, mailto: oder file: oder ein relativer Pfad ohne Leerzeichen; hier steht „N:\\Ablage\\a.docx“. Netzlaufwerke schreiben Sie als file:///N:/Ordner/Datei."
        ),
        FaultCase(
            "link without target",
            base + "links: {Vorlage: }\n",
            "4:9",
            "konfiguration-wert",
            "links › Vorlage: erwartet wird ein Text; hier steht nichts."
        ),
        FaultCase(
            "Zielwert of an unknown figure",
            base + "zielwerte: {frist.abschluss-14-tagen: 0.9}\n",
            "4:13",
            "kennzahl-unbekannt",
            "zielwerte: Eine Quote „frist.abschluss-14-tagen“ gibt es nicht; meinten Sie „frist.abschluss-14-tage“?"
        ),
        FaultCase(
            "Zielwert of a count",
            base + "zielwerte: {bestand: 0.9}\n",
            "4:13",
            "kennzahl-unbekannt",
            "zielwerte: Eine Quote „bestand“ gibt es nicht; möglich sind folgereaktionen, folgequote, berechtigt, abhilfe, eroerterung, vermerk, ansprechpartner, eskaliert, sofortsache.telefonisch, entschuldigung, alternative, alternative.geprueft, schlusszeichnung.vorbehalten, anregung.massnahme, verhalten, frist.<Kennung>, anliegen.<Code>, kritisch.<Code> und lob.<Code>."
        ),
        FaultCase(
            "Zielwert with comma",
            base + "zielwerte: {frist.abschluss-14-tage: \"0,9\"}\n",
            "4:38",
            "konfiguration-wert",
            "zielwerte › frist.abschluss-14-tage: erwartet wird ein Anteil von 0 bis 1 mit Dezimalpunkt, also 0.9 statt „0,9“."
        ),
        FaultCase(
            "Zielwert in per cent",
            base + "zielwerte: {folgequote: 5 %}\n",
            "4:25",
            "konfiguration-wert",
            "zielwerte › folgequote: erwartet wird ein Anteil von 0 bis 1 mit Dezimalpunkt, also 0.05 statt „5 %“."
        ),
        FaultCase(
            "Zielwert above one",
            base + "zielwerte: {folgequote: 90}\n",
            "4:25",
            "konfiguration-wert",
            "zielwerte › folgequote: erwartet wird ein Anteil von 0 bis 1 mit Dezimalpunkt, also 0.9 statt „90“."
        ),
        FaultCase(
            "Zielwert is no number",
            base + "zielwerte: {folgequote: hoch}\n",
            "4:25",
            "konfiguration-wert",
            "zielwerte › folgequote: erwartet wird ein Anteil von 0 bis 1 mit Dezimalpunkt, etwa 0.9 für 90 %; hier steht „hoch“."
        ),
        FaultCase(
            "Zielwert negative",
            base + "zielwerte: {folgequote: -0.1}\n",
            "4:25",
            "konfiguration-wert",
            "zielwerte › folgequote: erwartet wird ein Anteil von 0 bis 1 mit Dezimalpunkt, etwa 0.9 für 90 %; hier steht „-0.1“."
        ),
        FaultCase(
            "berichte ab is no period",
            base + "berichte: {ab: Januar}\n",
            "4:16",
            "konfiguration-datum",
            "berichte › ab: erwartet wird ein Zeitraum wie 2024-01, 2024-Q1 oder 2024 oder ein Tag; hier steht „Januar“."
        ),
        FaultCase(
            "berichte ab is a span",
            base + "berichte: {ab: 2026-01-01..2026-02-01}\n",
            "4:16",
            "konfiguration-datum",
            "berichte › ab: erwartet wird ein Zeitraum wie 2024-01, 2024-Q1 oder 2024 oder ein Tag; hier steht „2026-01-01..2026-02-01“."
        ),
        FaultCase(
            "berichte ab before the calendar",
            base + "berichte: {ab: 0204-01}\n",
            "4:16",
            "konfiguration-datum",
            "berichte › ab: „0204-01“ liegt außerhalb der Jahre 1990 bis 2100, für die die Feiertage bekannt sind; prüfen Sie das Jahr."
        ),
        FaultCase(
            "zusaetzlich is no period",
            base + "berichte: {zusaetzlich: [2026-09-15..2026-10-15, 2026-09-15]}\n",
            "4:50",
            "zeitraum-form",
            "berichte › zusaetzlich: erwartet wird ein Zeitraum wie 2026-09-15..2026-10-15; hier steht „2026-09-15“."
        ),
        FaultCase(
            "zusaetzlich backwards",
            base + "berichte: {zusaetzlich: 2026-10-15..2026-09-15}\n",
            "4:25",
            "zeitraum-form",
            "berichte › zusaetzlich: Der Zeitraum „2026-10-15..2026-09-15“ endet, bevor er beginnt; vertauschen Sie die beiden Tage."
        ),
        FaultCase(
            "zusaetzlich beyond the calendar",
            base + "berichte: {zusaetzlich: [2026-01-01..2206-01-01]}\n",
            "4:26",
            "konfiguration-datum",
            "berichte › zusaetzlich: „2026-01-01..2206-01-01“ liegt außerhalb der Jahre 1990 bis 2100, für die die Feiertage bekannt sind; prüfen Sie das Jahr."
        ),
        FaultCase(
            "edition unknown",
            base + "ausgaben: {internet: {}}\n",
            "4:12",
            "schluessel-unbekannt",
            "Den Schlüssel „internet“ gibt es unter „ausgaben“ nicht; meinten Sie „intern“?"
        ),
        FaultCase(
            "ausgaben is a list",
            base + "ausgaben: [intern]\n",
            "4:11",
            "konfiguration-form",
            "ausgaben: erwartet wird ein Abschnitt mit Schlüsseln, etwa „schlüssel: wert“; hier steht eine Liste."
        ),
        FaultCase(
            "karenz_tage too many",
            base + "ausgaben: {intranet: {karenz_tage: 366}}\n",
            "4:36",
            "konfiguration-wert",
            "ausgaben › intranet › karenz_tage: erwartet wird eine ganze Zahl von 0 bis 365; hier steht „366“."
        ),
        FaultCase(
            "takt unknown",
            base + "ausgaben: {intranet: {takt: quartall}}\n",
            "4:29",
            "wert-unbekannt",
            "ausgaben › intranet › takt: „quartall“ ist hier nicht möglich; meinten Sie „quartal“?"
        ),
        FaultCase(
            "bezugsgroesse without values",
            base + "bezugsgroesse: {name: BG}\n",
            "4:16",
            "pflichtschluessel-fehlt",
            "Der Schlüssel „bezugsgroesse › werte“ fehlt; er ist Pflicht."
        ),
        FaultCase(
            "bezugsgroesse by year",
            base + "bezugsgroesse: {name: BG, werte: {2025: 9840}}\n",
            "4:35",
            "konfiguration-datum",
            "bezugsgroesse › werte: erwartet wird ein Monat wie 2025-01; hier steht „2025“."
        ),
        FaultCase(
            "bezugsgroesse with a thousands point",
            base + "bezugsgroesse: {name: BG, werte: {2025-01: 9.840}}\n",
            "4:44",
            "konfiguration-wert",
            "bezugsgroesse › werte › 2025-01: erwartet wird eine ganze Zahl von 1 bis 100000000; hier steht „9.840“."
        ),
        FaultCase(
            "fruehestes_datum before the calendar",
            base + "fruehestes_datum: 1900-01-01\n",
            "4:19",
            "konfiguration-datum",
            "fruehestes_datum: „1900-01-01“ liegt außerhalb der Jahre 1990 bis 2100, für die die Feiertage bekannt sind; prüfen Sie das Jahr."
        ),
        FaultCase(
            "teamblaetter is no flag",
            base + "ausgaben: {intern: {teamblaetter: 501}}\n",
            "4:35",
            "konfiguration-wert",
            "ausgaben › intern › teamblaetter: erwartet wird true oder false; hier steht „501“."
        ),
        FaultCase(
            "tables of an unknown period",
            base + "ausgaben: {intranet: {tabellen: {woche: [eingang]}}}\n",
            "4:34",
            "schluessel-unbekannt",
            "Den Schlüssel „woche“ gibt es unter „ausgaben › intranet › tabellen“ nicht; möglich sind monat, quartal, jahr."
        ),
        FaultCase(
            "a table that there is not",
            base + "ausgaben: {intranet: {tabellen: {quartal: [eingang, eingang-bereiche]}}}\n",
            "4:53",
            "wert-unbekannt",
            "ausgaben › intranet › tabellen › quartal: „eingang-bereiche“ ist hier nicht möglich; meinten Sie „eingang-bereich“?"
        ),
        FaultCase(
            "a table of a longer period",
            base + "ausgaben: {intranet: {tabellen: {monat: kritisch}}}\n",
            "4:41",
            "wert-unbekannt",
            "ausgaben › intranet › tabellen › monat: „kritisch“ ist hier nicht möglich; möglich sind eingang, erledigt, bestand, fristen."
        ),
    ]

    @Test(arguments: cases) func fault(_ fault: FaultCase) throws { try fault.check() }
}
