"""Short invented Bemerkungen; none of them names a person, a number or a date."""

BEMERKUNGEN = {
    "sach.kdu": ["Miete nach Umzug nicht in voller Höhe anerkannt.", "Bitte um Erläuterung der Angemessenheitsgrenze.",
                 "Untermiete wurde nicht berücksichtigt; Mietvertrag liegt vor."],
    "sach.heizkosten": ["Nachzahlung aus der Jahresabrechnung noch nicht übernommen.", "Abschlag wurde erhöht, Bescheid fehlt."],
    "sach.bescheid": ["Berechnung für den Kunden nicht nachvollziehbar.", "Bescheid kam doppelt, mit verschiedenen Beträgen.",
                      'Spricht von einem "Zahlenfriedhof"; Gespräch angeboten.'],
    "sach.dauer": ["Antrag liegt seit mehreren Wochen vor.", "Wartet auf Entscheidung über Weiterbewilligung."],
    "sach.auszahlung": ["Leistung nicht zum Monatsersten eingegangen.", "Vorschuss erbeten und ausgezahlt."],
    "sach.rueckforderung": ["Erstattung wegen Nebeneinkommen, Ratenzahlung gewünscht."],
    "sach.unterlagen": ["Unterlagen zweimal eingereicht, erneut angefordert.", "Eingereichte Kontoauszüge waren nicht auffindbar."],
    "sach.vermittlung": ["Vermittlungsvorschlag passt nicht zum Beruf.", "Wünscht andere Ziele im Kooperationsplan."],
    "sach.foerderung": ["Bildungsgutschein abgelehnt, Begründung erbeten.", "Fahrkosten zur Maßnahme noch offen."],
    "verhalten.umgang": ["Gespräch am Schalter als unfreundlich empfunden.", "Fühlte sich nicht ernst genommen."],
    "verhalten.erreichbarkeit": ["Mehrere Anrufe ohne Rückruf.", "Ansprechpartner im Urlaub, keine Vertretung genannt."],
    "verhalten.auskunft": ["Zwei verschiedene Auskünfte zum selben Antrag.", "Hinweis auf Freibetrag fehlte."],
    "verhalten.zusage": ["Zugesagter Rückruf blieb aus.", "Bescheid war für dieselbe Woche zugesagt."],
    "rahmen.wartezeit": ["Über eine Stunde Wartezeit trotz Termin.", "Schlange bis vor die Tür."],
    "rahmen.termine": ["Termin lag in der Arbeitszeit.", "Terminvergabe dauerte drei Wochen."],
    "rahmen.telefon": ["Warteschleife, dann Abbruch.", "Servicenummer dauernd besetzt."],
    "rahmen.online": ["Anmeldung im Portal bricht ab.", "Hochladen von Unterlagen nicht möglich.",
                      "Portal am Wochenende nicht erreichbar;\nAntrag daher erst montags gestellt."],
    "rahmen.raeume": ["Aufzug außer Betrieb.", "Kein Platz für Kinderwagen im Wartebereich."],
}

LOB = ["Dank für die schnelle Hilfe.", "Sehr freundliche und klare Beratung.", "Lobt die Geduld bei der Antragstellung.",
       "Dank für die Unterstützung beim Wiedereinstieg."]
ANREGUNG = ["Schlägt Aushang der Öffnungszeiten in mehreren Sprachen vor.", "Regt Erinnerung an Termine per SMS an.",
            "Bittet um mehr Formulare zum Ausdrucken.", "Schlägt eine Abendsprechstunde vor."]
