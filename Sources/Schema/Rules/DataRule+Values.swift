internal import Diagnostics

extension DataRule {
    static let values = [
        pflichtwertFehlt, datumUnlesbar, wertUnbekannt, teamUnbekannt, bereichUnbekannt, anliegenUnbekannt,
        bereichWiderspricht, ereignisVorEingang, ereignisNachStand, kundennummer, bgNummer, formelzeichen,
        teamAusgelaufen, lobMitBewertung, vermerkFehlt, massnahmeFehlt, datumZweiFormen, datumAusserhalb,
        standUnplausibel, datumUTC, eingangNachStichtag, eingaengeNachStichtag, nummerGekuerzt, teamNochNichtGueltig,
        vermerkNichtImExport,
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
        .warning,
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
    package static let datumZweiFormen = DataRule(
        "datum-zwei-formen",
        .error,
        "Eine Spalte hat Daten in zwei Formen; auch die lesbaren können vertauschte Tage und Monate haben.",
        "Exportieren Sie noch einmal, ohne die Datei in einem anderen Programm zu öffnen und zu speichern."
    )
    package static let datumAusserhalb = DataRule(
        "datum-ausserhalb",
        .error,
        "Ein Datum liegt vor „fruehestes_datum“ oder nach dem 31.12.2100.",
        "Berichtigen Sie das Jahr; was Programme für „kein Datum“ schreiben, übersetzt krm.yml unter export › werte."
    )
    package static let standUnplausibel = DataRule(
        "stand-unplausibel",
        .error,
        "Ein Stand liegt mehr als ein Jahr nach dem Stichtag.",
        "Berichtigen Sie das Jahr."
    )
    package static let datumUTC = DataRule(
        "datum-utc-mitternacht",
        .notice,
        "Alle Zeiten einer Spalte sind Mitternacht in Deutschland, aber in UTC geschrieben: Jedes Datum ist einen Tag zu früh.",
        "Setzen Sie in krm.yml export: {ortszeit: true}."
    )
    package static let eingangNachStichtag = DataRule(
        "eingang-nach-stichtag",
        .warning,
        "Ein Eingang liegt nach dem Stichtag und zählt noch in keinem Bericht.",
        "Prüfen Sie das Datum, oder wählen Sie einen späteren Stichtag."
    )
    package static let eingaengeNachStichtag = DataRule(
        "eingaenge-nach-stichtag",
        .notice,
        "Eingänge liegen nach dem Stichtag, den --stichtag nennt; sie zählen in keinem Bericht.",
        "Nichts, wenn der Stichtag so gewollt ist."
    )
    package static let nummerGekuerzt = DataRule(
        "nummer-von-excel-gekuerzt",
        .error,
        "Eine Tabellenkalkulation hat eine lange Nummer gekürzt (2,0261E+11); die letzten Stellen sind verloren.",
        "Formatieren Sie die Spalte als Text und exportieren Sie noch einmal."
    )
    package static let teamNochNichtGueltig = DataRule(
        "team-noch-nicht-gueltig",
        .warning,
        "Ein Eingang liegt vor dem ersten Tag, an dem das Team nach krm.yml gilt.",
        "Prüfen Sie das Team, oder ändern Sie „gueltig_ab“ in krm.yml; die Zeile zählt bei diesem Team."
    )
    package static let vermerkNichtImExport = DataRule(
        "vermerk-nicht-im-export",
        .notice,
        "Die Exporte haben keine Spalten für Vermerk und Verzicht; ob sie vorliegen, ist nicht zu prüfen.",
        "Ergänzen Sie „vermerk“ und „verzicht_schriftlich“ im Export, wenn das Büro sie führt."
    )
}
