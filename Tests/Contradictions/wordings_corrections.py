"""The page of Berichtigungen: what has changed since an earlier edition, and why."""

from __future__ import annotations

from atoms import D, DATE, K, MONTH, N, QUARTER, YEAR

ONE = rf"(?:{MONTH}|{QUARTER}|{YEAR}|{DATE} bis {DATE})"
COUNTED = rf"{N} (?:Monate?|Quartale?|Jahre?|Zeitspannen?)(?: \({ONE}(?: bis {ONE}| und {ONE})?\))?"
PERIODS = rf"(?:{ONE}(?:, {ONE})*(?: und {ONE})?|{COUNTED}(?:, {COUNTED})*(?: und {COUNTED})?)"
FILE = r"[\w./-]+\.csv"
FILES = rf"(?: \((?:neu|geändert|nicht mehr dabei|umbenannt): {FILE}(?:, {FILE})*(?: und (?:{FILE}|{N} weitere))?(?:; (?:neu|geändert|nicht mehr dabei|umbenannt): {FILE}(?:, {FILE})*(?: und (?:{FILE}|{N} weitere))?)*\))?"
CAUSE = r"(?:Fristregeln oder Feiertage geändert|Bereiche, Teams oder Anliegen geändert|Konfiguration geändert|neue Programmfassung)"
SINCE = rf"Gegenüber der Ausgabe mit dem Stand {DATE}"
TARGETS = r"(?: Zielwerte sind geändert: Die Berichte beurteilen neu, was unter oder über dem Ziel liegt; Zahlen ändert das nicht\.)?"
VALUE = rf"(?:{K}|{D}(?: Tage?)?|–)"
CHANGE = rf"[^;→]+? {VALUE} → {VALUE}"

TABLE: dict[str, dict[str, str]] = {
    "kernsatz": {
        "nichts": rf"{SINCE} hat sich keine veröffentlichte Zahl geändert\.{TARGETS}",
        "berichtigt": rf"{SINCE} haben sich die Berichte für (?P<zeitraeume>{PERIODS}) geändert\. (?:Eine Zahl ist|{N} Zahlen \(alle Aufteilungen mitgezählt\) sind) berichtigt"
        rf"(?:, weil sich die Eingaben geändert haben{FILES}|; die Ursache ist nicht festzustellen)\.(?P<rest>.*)",
        "anders": rf"{SINCE} haben sich die Berichte für (?P<zeitraeume>{PERIODS}) geändert\.(?P<rest> .+)",
        "damals": rf"Damals waren noch nicht abgeschlossen und sind deshalb nicht verglichen: {ONE}(?:, {ONE})*(?: und {ONE})?\.(?: Nicht mehr berichtet werden: {ONE}(?:, {ONE})*(?: und {ONE})?\.)?",
        "entfallen": rf"Nicht mehr berichtet werden: {ONE}(?:, {ONE})*(?: und {ONE})?\.",
    },
    "kernsatz-rest": {
        "nichts": TARGETS,
        "anders": rf" (?:Eine Zahl wird|{N} Zahlen werden) anders gezählt als damals: {CAUSE}(?:, {CAUSE})*(?: und {CAUSE})?\."
        rf"(?: Zugleich haben sich Eingaben geändert{FILES}; bei diesen Zahlen lässt sich beides nicht trennen\.)?" + TARGETS,
    },
    "zahlen": {
        "haupt": rf"(?P<liste>{CHANGE}(?:; {CHANGE})*)(?:; dazu (?:1 andere Zahl|{N} andere Zahlen))?",
        "andere": rf"(?:1 andere Zahl|{N} andere Zahlen), keine der Hauptzahlen für alle",
    },
    "umfang": {"zeilen": rf"(?:1 (?:Reaktion|Maßnahme)|{N} (?:Reaktionen|Maßnahmen)) (?:nachgereicht oder geändert|aus dieser Datei)", "keiner": ""},
    "datei": {"datei": rf"{FILE} \((?:neu|geändert)\)", "eingaben": r"geänderte Eingaben", "unbekannt": r"Ursache nicht festzustellen"},
    "grund": {"grund": rf"{CAUSE}(?:, {CAUSE})*(?:; zugleich geänderte Eingaben)?"},
    "anders-gezaehlt": {"zahlen": rf"(?:1 Zahl|{N} Zahlen): [^→]+"},
    "berichtigungstext": {
        "kein-vergleich": r"Diese Ausgabe wurde mit keiner früheren verglichen\. Ob sich eine veröffentlichte Zahl seither geändert hat, ist deshalb nicht bekannt\.",
        "zaehlweise": r"Diese Zahlen sind nicht berichtigt: Es wird anders gezählt als damals\.",
        "weitere": rf"Die Seite lässt (?:1 weitere Zeile|{N} weitere Zeilen) weg; alle Zahlen stehen in \[berichtigungen\.json\]\(berichtigungen\.json\)\.",
        "wie": r"Verglichen werden alle Zahlen der Zeiträume, die beide Ausgaben bis zum selben Tag sehen\. Hier stehen die Hauptzahlen für alle; "
        r"jede geänderte Zahl steht mit altem und neuem Wert in \[berichtigungen\.json\]\(berichtigungen\.json\), auch die nach Bereich, Team, Art, Eingangsweg und Anliegen\.",
        "dateien": r"Welche Dateien neu oder geändert sind, sagen ihre Prüfsummen\. Der Umfang zählt die Reaktionen einer Datei, die in dem Zeitraum zählen, ohne solche, "
        r"die genauso schon in einer anderen Datei standen\. Ist eine Datei geändert oder eine frühere nicht mehr dabei, so lässt sich nicht sagen, welche ihrer Reaktionen neu oder anders sind\. "
        r"„Geänderte Eingaben“ steht, wo keine Datei zu nennen ist, etwa wenn eine Reaktion jetzt in einem anderen Zeitraum zählt\.",
        "anders": r"Hat sich geändert, wie gezählt wird \(Fristen, Teams, Anliegen, Konfiguration, Programm\), so heißt eine davon betroffene Zahl nicht berichtigt, "
        r"auch wenn sich zugleich Eingaben geändert haben\.",
    },
    "berichtigungsunterschrift": {
        "berichtigt": r"Berichtigte Zahlen nach Datei und Zeitraum, damals → jetzt", "anders": r"Anders gezählte Zahlen nach ihrem Grund",
        "zugleich": r"Eingaben, die sich zugleich geändert haben", "frueher": r"Was frühere Vergleiche gefunden haben, das Neueste zuerst",
    },
}  # fmt: skip
