"""The invented office: teams, topics, seasons and the story told by its numbers."""

TEAMS = {  # team: (Bereich, share of the reactions)
    "101": ("10", 1.10), "102": ("10", 1.00), "103": ("10", 1.05),
    "201": ("20", 1.00), "202": ("20", 1.10), "203": ("20", 0.90),
    "301": ("30", 0.80), "302": ("30", 1.75), "303": ("30", 0.75),
    "401": ("40", 0.95), "402": ("40", 0.80), "403": ("40", 0.70),
}

SEASON = {1: 1.28, 2: 1.14, 3: 1.05, 4: 0.98, 5: 0.95, 6: 0.92, 7: 0.80, 8: 0.82, 9: 0.98, 10: 1.08, 11: 1.06, 12: 0.90}
ROWS_A_MONTH = 43
EXTRA_ROWS = {"2026-10": 8}
SHARE_302 = {"since": "2026-05", "share": 2.3}  # a team that slips draws more reactions
BUSY_SINCE = "2026-10-12"  # autumn holidays: what came in late in October is closed late

ARTEN = {"beschwerde": 0.47, "kritik": 0.20, "lob": 0.14, "anregung": 0.12, "petition": 0.006, "eingabe": 0.012}

WEGE = {"brief": 0.23, "fax": 0.03, "email": 0.25, "online": 0.13, "telefon": 0.22, "persoenlich": 0.14}
WEGE_302 = {"brief": 0.30, "fax": 0.03, "email": 0.37, "online": 0.16, "telefon": 0.09, "persoenlich": 0.05}
WEGE_ONLINE = {"brief": 0.12, "email": 0.36, "telefon": 0.37, "persoenlich": 0.15}
SCHRIFTLICH = ("brief", "fax", "email", "online")

LEISTUNG = {
    "sach.kdu": 5, "sach.heizkosten": 3, "sach.bescheid": 5, "sach.dauer": 5, "sach.auszahlung": 3,
    "sach.rueckforderung": 2.5, "sach.unterlagen": 4, "verhalten.erreichbarkeit": 3, "verhalten.umgang": 2.5,
    "verhalten.auskunft": 2, "verhalten.zusage": 1.2, "rahmen.telefon": 1.5, "rahmen.termine": 1,
}
MARKT = {
    "sach.vermittlung": 6, "sach.foerderung": 5, "sach.dauer": 2.5, "sach.unterlagen": 1.5, "verhalten.umgang": 3.5,
    "verhalten.auskunft": 3, "verhalten.zusage": 2.5, "verhalten.erreichbarkeit": 3, "rahmen.termine": 3, "rahmen.telefon": 1,
}
EINGANG = {
    "rahmen.wartezeit": 6, "rahmen.termine": 4, "rahmen.telefon": 5, "rahmen.raeume": 3, "verhalten.umgang": 3.5,
    "verhalten.auskunft": 3, "sach.unterlagen": 3, "sach.auszahlung": 1, "verhalten.erreichbarkeit": 1,
}
TOPICS = {"10": LEISTUNG, "20": LEISTUNG, "30": MARKT, "40": EINGANG}

LOB = {"verhalten.umgang": 5, "verhalten.auskunft": 5, "verhalten.erreichbarkeit": 2, "rahmen.termine": 1}

TOPIC_SEASON = {  # annual bills and changed Regelsätze bring the January peak
    "sach.heizkosten": {1: 3.0, 2: 2.4, 3: 1.5, 11: 1.6, 12: 1.5},
    "sach.bescheid": {1: 1.6, 12: 1.3},
    "sach.kdu": {1: 1.3, 2: 1.2},
    "sach.auszahlung": {1: 1.4, 12: 1.6},
    "rahmen.wartezeit": {1: 1.4, 2: 1.2},
}

# The rising topic: reactions a month whose first topic is rahmen.online; M-2026-02 (15.07.2026) answers it.
ONLINE = {
    "2024-01": 1, "2024-02": 1, "2024-03": 2, "2024-04": 0, "2024-05": 1, "2024-06": 1, "2024-07": 1, "2024-08": 0,
    "2024-09": 2, "2024-10": 1, "2024-11": 1, "2024-12": 1, "2025-01": 2, "2025-02": 1, "2025-03": 1, "2025-04": 2,
    "2025-05": 0, "2025-06": 1, "2025-07": 1, "2025-08": 1, "2025-09": 1, "2025-10": 2, "2025-11": 1, "2025-12": 1,
    "2026-01": 2, "2026-02": 4, "2026-03": 6, "2026-04": 8, "2026-05": 10, "2026-06": 11, "2026-07": 4, "2026-08": 2,
    "2026-09": 2, "2026-10": 1,
}

# The slipping team: from the month of Eingang on, (chance to keep the 14 days, days over from, days over to).
SLIP_302 = {
    "2026-05": (0.85, 2, 8), "2026-06": (0.62, 2, 10), "2026-07": (0.52, 4, 16), "2026-08": (0.48, 8, 30),
    "2026-09": (0.42, 14, 45), "2026-10": (0.40, 15, 50),
}

MASSNAHME_FOR = {  # topic: (id, first Eingang, last Eingang)
    "sach.heizkosten": ("M-2024-01", "2024-02-15", "2024-08-31"),
    "rahmen.wartezeit": ("M-2024-02", "2024-08-15", "2025-01-31"),
    "verhalten.umgang": ("M-2025-01", "2025-01-20", "2025-08-31"),
    "verhalten.erreichbarkeit": ("M-2025-03", "2025-09-15", "2026-04-30"),
    "sach.unterlagen": ("M-2026-01", "2026-01-15", "2026-10-31"),
    "rahmen.online": ("M-2026-02", "2026-04-20", "2026-08-31"),
    "sach.kdu": ("M-2026-03", "2026-06-01", "2026-10-31"),
}

MASSNAHMEN = [
    "id;titel;anliegen;bereich;team;verantwortlich;beschlossen;termin;status;erledigt;wirkung",
    "M-2024-01;Musterbriefe zu Heiz- und Betriebskosten verständlicher fassen;sach.heizkosten;10;;Bereichsleitung Leistung I;11.03.2024;28.06.2024;"
    "erledigt;24.06.2024;Die Briefe kommen mit einer Seite aus, Rückfragen sind seltener geworden.",
    "M-2024-02;Zweiter Schalter in der Eingangszone an Tagen mit großem Andrang;rahmen.wartezeit;40;401;Teamleitung 401;09.09.2024;31.12.2024;"
    "erledigt;02.12.2024;Nach eigener Zählung warten Kunden an diesen Tagen noch halb so lange.",
    "M-2025-01;Fortbildung „Schwierige Gespräche führen“ für alle Teams;verhalten.umgang;;;Personalentwicklung;17.02.2025;31.07.2025;"
    "erledigt;10.07.2025;Alle Teams haben teilgenommen, die Auffrischung ist für 2027 vorgesehen.",
    "M-2025-02;Eigene Rückrufnummer für Anfragen zu laufenden Anträgen;rahmen.telefon;40;;Bereichsleitung Eingangszone;16.06.2025;31.12.2025;entfallen;;",
    "M-2025-03;Vertretungsplan für die Eingangszone einsehbar machen;verhalten.erreichbarkeit;20;;Bereichsleitung Leistung II;20.10.2025;"
    "31.03.2026;erledigt;19.03.2026;Anrufe werden häufiger gleich an die Vertretung gegeben.",
    "M-2026-01;Checkliste zum Weiterbewilligungsantrag;sach.unterlagen;10;;Bereichsleitung Leistung I;09.02.2026;30.09.2026;offen;;",
    "M-2026-02;Störungsanzeige für das Online-Portal;rahmen.online;40;;Bereichsleitung Eingangszone;18.05.2026;31.07.2026;erledigt;15.07.2026;"
    "Störungen werden am selben Tag auf der Startseite gemeldet, Anträge gehen ersatzweise per E-Mail ein.",
    "M-2026-03;Beiblatt zu den Unterkunftskosten;sach.kdu;;;Büro der Geschäftsführung;22.06.2026;30.09.2026;erledigt;25.09.2026;"
    "Das Beiblatt liegt jedem Bescheid über die Unterkunftskosten bei.",
    "M-2026-04;Vertretung im Team 302 regeln;;30;302;Bereichsleitung Markt & Integration;14.09.2026;16.10.2026;offen;;",
    "M-2026-05;Wöchentliche Durchsicht im Team 302;;30;302;Teamleitung 302;19.10.2026;13.11.2026;offen;;",
]
