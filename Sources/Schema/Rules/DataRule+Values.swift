internal import Diagnostics

extension DataRule {
    static let values = [
        pflichtwertFehlt, datumUnlesbar, wertUnbekannt, teamUnbekannt, bereichUnbekannt, anliegenUnbekannt,
        bereichWiderspricht, ereignisVorEingang, ereignisNachStand, kundennummer, bgNummer, formelzeichen,
        teamAusgelaufen, lobMitBewertung, vermerkFehlt, massnahmeFehlt,
    ]

    package static let pflichtwertFehlt = DataRule(
        "pflichtwert-fehlt",
        .error,
        "Ein Pflichtwert ist leer.",
        "Tragen Sie ihn im Erhebungsbogen nach."
    )
    package static let datumUnlesbar = DataRule(
        "datum-unlesbar",
        .error,
        "Ein Datum ist nicht zu lesen, oder es gibt den Tag nicht.",
        "Schreiben Sie TT.MM.JJJJ oder JJJJ-MM-TT; eine andere Form nennt krm.yml unter export › datumsformat."
    )
    package static let wertUnbekannt = DataRule(
        "wert-unbekannt",
        .error,
        "Eine Spalte mit festen Werten enthält einen anderen.",
        "Nehmen Sie einen der erlaubten Werte, oder übersetzen Sie ihn in krm.yml unter export › werte."
    )
    package static let teamUnbekannt = DataRule(
        "team-unbekannt",
        .error,
        "Das Team steht nicht in krm.yml.",
        "Berichtigen Sie die Nummer oder den Namen, oder tragen Sie das Team in krm.yml unter „bereiche“ ein."
    )
    package static let bereichUnbekannt = DataRule(
        "bereich-unbekannt",
        .error,
        "Der Bereich steht nicht in krm.yml.",
        "Berichtigen Sie die Nummer oder den Namen, oder tragen Sie den Bereich in krm.yml ein."
    )
    package static let anliegenUnbekannt = DataRule(
        "anliegen-unbekannt",
        .error,
        "Das Anliegen steht nicht in krm.yml.",
        "Berichtigen Sie den Code, oder tragen Sie das Anliegen in krm.yml unter „anliegen“ ein."
    )
    package static let bereichWiderspricht = DataRule(
        "bereich-widerspricht-team",
        .error,
        "Bereich und Team passen nach krm.yml nicht zusammen.",
        "Berichtigen Sie eines von beiden; der Bereich darf auch leer bleiben."
    )
    package static let ereignisVorEingang = DataRule(
        "ereignis-vor-eingang",
        .error,
        "Ein Ereignis liegt vor dem Eingang.",
        "Prüfen Sie beide Daten."
    )
    package static let ereignisNachStand = DataRule(
        "ereignis-nach-stand",
        .error,
        "Ein Ereignis liegt nach dem Stand der Zeile, also nach dem Export.",
        "Prüfen Sie das Datum; in der Zukunft darf nur „externe_frist“ liegen."
    )
    package static let kundennummer = DataRule(
        "kundennummer-als-schluessel",
        .error,
        "Eine Vorgangsnummer ist eine Kundennummer, also ein Sozialdatum.",
        "Entfernen Sie die Kundennummern aus dem Export und vergeben Sie laufende Nummern des KRM."
    )
    package static let bgNummer = DataRule(
        "bg-nummer-als-schluessel",
        .error,
        "Eine Vorgangsnummer ist eine BG-Nummer, also ein Sozialdatum.",
        "Entfernen Sie die BG-Nummern aus dem Export und vergeben Sie laufende Nummern des KRM."
    )
    package static let formelzeichen = DataRule(
        "schluessel-formelzeichen",
        .warning,
        "Eine Vorgangsnummer beginnt wie eine Formel.",
        "Vergeben Sie Nummern ohne =, +, -, @ am Anfang; eine Tabellenkalkulation rechnet sonst damit."
    )
    package static let teamAusgelaufen = DataRule(
        "team-ausgelaufen",
        .notice,
        "Ein Eingang liegt nach dem letzten Tag, an dem das Team nach krm.yml gilt.",
        "Prüfen Sie das Team, oder ändern Sie „gueltig_bis“ in krm.yml; die Zeile zählt bei diesem Team."
    )
    package static let lobMitBewertung = DataRule(
        "lob-mit-bewertung",
        .warning,
        "Ein Lob hat eine Bewertung.",
        "Lassen Sie „bewertung“ bei einem Lob leer."
    )
    package static let vermerkFehlt = DataRule(
        "vermerk-fehlt",
        .warning,
        "Ein schriftlicher Eingang wurde mündlich beantwortet, ohne Vermerk oder ohne Verzicht (GA 5 (3) b).",
        "Holen Sie den Vermerk und den Hinweis auf den Verzicht nach, oder tragen Sie beide im Bogen ein."
    )
    package static let massnahmeFehlt = DataRule(
        "massnahme-fehlt",
        .warning,
        "Die genannte Maßnahme steht nicht in massnahmen.csv.",
        "Ergänzen Sie die Maßnahme dort, oder berichtigen Sie die Kennung."
    )
}
