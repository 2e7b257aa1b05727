"""The Jahresbericht, the short pages of a quarter or year that is one month, and the index."""

from __future__ import annotations

from atoms import DATE, FRIST, K, MEHRERE, MONTH, N, PERCENT, QUARTER, TITLE, YEAR
from wordings_corrections import PERIODS

SHARE = rf"(?: \((?P<anteil>{PERCENT})\))?"
THEN = rf"(?:; (?P<vorjahr>{YEAR}) war(?:en)? es (?P<vorher>{K})(?: \((?P<anteil_vorher>{PERCENT})\))?)?"
PRAISE = rf"(?:kein Lob|einmal Lob|{N}-mal Lob)"
OPEN = rf"(?:keiner|1, in der Frist|1, über der Frist|{N}, keiner über der Frist|{N}, davon {N} über der Frist|{N}, alle über der Frist)"
LINK = r"\[[^\]]+\]\((?P<ziel>[^)]+)\)"

TABLE: dict[str, dict[str, str]] = {
    "jahreskopf": {"einer": r"Das Jahr in einem Satz", "mehrere": rf"Das Jahr in (?P<zahl>{MEHRERE}) Sätzen"},
    "jahressatz": {
        "eingang": rf"(?P<jahr>{YEAR}) gingen? (?P<wert>{N}) Reaktion(?:en)? ein, darunter (?P<lob>{PRAISE})(?:; (?P<vorjahr>{YEAR}) (?:waren es (?P<vorher>{N}|keine)|ging (?P<ging>keine) ein|war es (?P<war>1|eine))(?:, darunter (?P<lob_vorher>{PRAISE}))?)?\.",
        "kein-eingang": rf"(?P<jahr>{YEAR}) ging (?P<wert>keine) Reaktion ein(?:; (?P<vorjahr>{YEAR}) (?:waren es (?P<vorher>{N}|keine)|ging (?P<ging>keine) ein|war es (?P<war>1|eine))(?:, darunter (?P<lob_vorher>{PRAISE}))?)?\.",
        "kein-bestand": rf"Am Jahresende war kein Vorgang offen(?:; ein Jahr zuvor (?P<davor>{OPEN}))?\.",
        "ein-bestand": rf"Am Jahresende war ein Vorgang offen, (?P<lage>in der Frist|über der Frist)(?:; ein Jahr zuvor (?P<davor>{OPEN}))?\.",
        "bestand": rf"Am Jahresende waren (?P<wert>{N}) Vorgänge offen, (?:keiner|davon (?P<spaet>{N})|(?P<alle>alle)) über der Frist(?:; ein Jahr zuvor (?P<davor>{OPEN}))?\.",
        "frist": rf"Die (?P<frist>{FRIST}) wurde in (?P<wert>{K}) Fällen eingehalten{SHARE}{THEN}\.",
        "frist-einer": rf"Die (?P<frist>{FRIST}) wurde in dem einen Fall (?P<nicht>nicht )?eingehalten{THEN}\.",
        "berechtigt": rf"Von (?P<nenner>{N}) bewerteten kritischen Reaktionen (?:waren (?P<zahl>{N})|war (?P<eine>keine|eine)) berechtigt oder teilweise berechtigt{SHARE}{THEN}\.",
        "berechtigt-einer": rf"Die eine bewertete kritische Reaktion war (?:(?P<nicht>nicht )berechtigt|berechtigt oder teilweise berechtigt){THEN}\.",
        "folgequote": rf"Von (?P<nenner>{N}) beobachteten Vorgängen (?:kamen (?P<zahl>{N})|kam (?P<eine>keiner|einer)) binnen \d+ Tag(?:en)? in derselben Sache zurück{SHARE}{THEN}\.",
        "folgequote-einer": rf"Der eine beobachtete Vorgang kam binnen \d+ Tag(?:en)? (?P<nicht>nicht )?in derselben Sache zurück{THEN}\.",
    },
    "gelernt": {
        "keine": rf"(?P<jahr>{YEAR}) wurde keine Maßnahme der Gegensteuerung beschlossen, und keine lief\.",
        "satz": rf"(?P<jahr>{YEAR}) (?:wurde (?P<eine>keine|eine) Maßnahme|wurden (?P<zahl>{MEHRERE}) Maßnahmen) beschlossen(?: und (?:entfiel|entfielen alle) wieder| \((?:eine davon entfiel|{MEHRERE} davon entfielen) wieder\))?, (?:(?P<erledigt_eine>keine|eine) wurde|(?P<erledigt>{MEHRERE}) wurden) erledigt; "
        rf"am Jahresende (?:lief (?P<offen_keine>keine) mehr|lief noch (?P<offen_eine>eine)(?P<spaet_eine>, ihr Termin war überschritten)?|liefen noch (?P<offen>{MEHRERE})(?:, (?:davon (?P<spaet>eine|{MEHRERE})|(?P<alle>alle)) mit überschrittenem Termin)?)\.",
    },
    "anregungen": {
        "keine": rf" Anregungen gingen {YEAR} nicht ein\.",
        "einer": rf" Die eine Anregung des Jahres führte (?P<eine>zu einer|zu keiner) Maßnahme(?:; (?P<vorjahr>{YEAR}) war(?:en)? es (?P<vorher>{K}))?\.",
        "viele": rf" Von (?P<von>{N}) Anregungen (?:führte (?P<eine>keine|eine)|führten (?P<zahl>{N})) zu einer Maßnahme(?:; (?P<vorjahr>{YEAR}) war(?:en)? es (?P<vorher>{K}))?\.",
    },
    "bezug": {"satz": rf"Bezugsgröße: (?P<zahl>{N}) (?P<name>.+) im Mittel der zwölf Monate (?P<jahr>{YEAR})\."},
    "wie-monat": {
        "bis": rf"(?:Das Jahr (?P<jahr>{YEAR})|Das (?P<quartal>{QUARTER})) besteht bis zum (?P<stand>{DATE}) nur aus dem (?P<monat>{MONTH}); seine Zahlen sind die des Monats\. Alles Weitere steht unter {LINK}\.",
        "beginn": rf"Die Daten beginnen im (?P<monat>{MONTH}); die Zahlen (?:des Jahres (?P<jahr>{YEAR})|des (?P<quartal>\d\. Quartals {YEAR})) sind die dieses Monats\. Alles Weitere steht unter {LINK}\.",
    },
    "index": {
        "nichts": r"Heute ist nichts zu entscheiden\.", "eins": r"Ein Punkt ist zu entscheiden\.", "viele": rf"(?P<zahl>{N}) Punkte sind zu entscheiden\.",
    },
    "weitere-seiten": {
        "tischvorlage": r"Eine Seite in großer Schrift, für den Tisch und die Leinwand\.",
        "anhang": r"Zum Nachsehen: Verläufe(?:, Teams im Vergleich)?, Tabellen nach Art und Weg\.",
    },
    "offen": {"nichts": "–", "einer": r"(?P<zahl>1) Punkt", "viele": rf"(?P<zahl>{N}) Punkte"},
    "uebersicht": {
        "grundlage": rf"Datengrundlage: {N} Erhebungsbogen\.|Datengrundlage: {N} Erhebungsbögen\.",
        "berichtigungen": rf"Gegenüber der Ausgabe mit dem Stand {DATE} haben sich die Berichte für (?P<zeitraeume>{PERIODS}) geändert\. Siehe \[Berichtigungen\]\(berichtigungen\.md\)\.",
        "ziele": rf"Gegenüber der Ausgabe mit dem Stand {DATE} sind Zielwerte geändert\. Siehe \[Berichtigungen\]\(berichtigungen\.md\)\.",
        "blaetter": rf"\*Blätter der Bereiche(?: und Teams)?, (?P<titel>{TITLE})\*", "teamblaetter": rf"Teamblätter: {LINK}(?: · \[[^\]]+\]\([^)]+\))*",
        "archiv": r"\*(?:Führungskräftebesprechung|Bericht an die Geschäftsführung) nach Monaten, Quartalen und Jahren(?:; dort stehen oben die anderen Berichte desselben Zeitraums)?\*",
        "jahresberichte": rf"(?P<liste>\[Jahresbericht {YEAR}\]\(berichte/{YEAR}/jahresbericht\.md\)(?: · \[Jahresbericht {YEAR}\]\(berichte/{YEAR}/jahresbericht\.md\))*)",
        "jahresbericht-ab": rf"Den Jahresbericht (?P<jahr>{YEAR}) gibt es ab dem Stichtag 31\.12\.(?P<ab>{YEAR})\.",
        "nachschlagen": r"- \[(?:Methodik|Datenqualität|Berichtigungen|Ablauf|Erhebungsbogen|Handbuch)\]\(\w+\.md\): [\w, -]+|- \[Erklärung zur Barrierefreiheit\]\(barrierefreiheit\.md\)",
    },
}  # fmt: skip
