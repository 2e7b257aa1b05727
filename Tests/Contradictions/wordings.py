"""Every wording that a report page may hold, by the place where it stands; what is not here is an unknown sentence.

A wording's name starts with its place. `match` counts what occurred, so that a run can say which wordings no page had.
"""

from __future__ import annotations

import re
from collections import Counter

N = r"\d{1,3}(?:\.\d{3})*"
D = rf"{N}(?:,\d+)?"
K = rf"{N} von {N}"
DATE = r"\d\d\.\d\d\.\d{4}"
PERCENT = rf"{D} %"
RANGE = rf"{D} bis {D}(?: %)?"
BAND = rf"(?:{RANGE}|{D}(?: %)?|(?:{N} bis )?{K})"  # of fewer than ten cases whole numbers, of equal bounds one
WORD = rf"(?:einem|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|{N})"
MONTH = r"(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember) \d{4}"
PERIOD = rf"(?:im {MONTH}|im \d\. Quartal \d{{4}}|im Jahr \d{{4}}|vom {DATE} bis (?:zum )?{DATE})"
TITLE = rf"(?:{MONTH}|\d\. Quartal \d{{4}}|\d{{4}}|{DATE} bis {DATE})"
FRIST = r"(?:\d+-Tage-Frist|\d+-Arbeitstage-Frist|\d+-Wochen-Frist|Wochenfrist)"
FRISTEN = rf"die {FRIST}(?:, die {FRIST})*(?: und die {FRIST})?"
KEPT = rf"die {FRIST} in {K}(?:, die {FRIST} in {K})*(?: und die {FRIST} in {K})?"
WITHIN = r"in (?:einer Woche|\d+ (?:Tagen|Arbeitstagen|Wochen))"
CASES = rf"(?P<wert>{K}) (?:Fällen|Fall)"
SEASON = r"(?P<vorjahr>, wie im Vorjahr)?"
MAL = r"(?:kein einziges Mal|einmal|\d[\d.]*-mal)"
FORMERLY = r"(?:Vormonat|Vorquartal|Vorjahr|Zeitraum davor)"
MONTHS = rf"(?:einem Monat|{WORD} Monaten)"
MEAN = r"(?:; Ø: Mittel je (?:Monat|Quartal))?"
SIGNED = r"(?:[+−]\d[\d.]*|±0)"
CHANGE = rf"(?:{SIGNED} %, )?Unsicherheit {SIGNED} bis (?:über )?{SIGNED} %"
VALUE = rf"(?:{D}|{K}|–)"

_OPEN = {
    "keiner": r"Kein Vorgang ist offen", "einer": r"1 Vorgang ist offen", "viele": rf"(?P<wert>{N}) Vorgänge sind offen",
}
_TAIL = {
    "": "", "einer-in": ", er ist in der Frist", "einer-ueber": ", er ist über der Frist", "keiner": ", keiner über der Frist",
    "alle": ", alle über der Frist", "davon": rf", (?P<spaet>{N}) davon über der Frist",
}
# How many are open goes with how many of them are late.
_PAIRS = [("keiner", ""), ("einer", "einer-in"), ("einer", "einer-ueber"), ("viele", "keiner"), ("viele", "alle"), ("viele", "davon")]
OFFEN = {f"{head}/{tail}" if tail else head: (_OPEN[head], _TAIL[tail]) for head, tail in _PAIRS}

TABLE: dict[str, dict[str, str]] = {
    # Geschäftsführung: Das Wichtigste
    "kernaussage": {
        **{
            f"vergleich-{verb}-{side}": rf"(?P<teams>.+) {verb} (?P<fristen>{FRISTEN}) (?P<seite>{side}) ein als die anderen Teams\."
            for verb in ("hält", "halten") for side in ("seltener", "öfter")
        },
        "team-unter-ziel": rf"(?P<team>.+) hat (?P<kept>{KEPT}) Fällen eingehalten\.",
        "teams-unter-ziel": rf"(?P<zahl>Zwei|Drei|Vier|Fünf|Sechs|Sieben|Acht|Neun|Zehn|Elf|Zwölf|{N}) Teams liegen beim Abschluss unter dem Ziel\.",
        "ohne-eingang": r"(?:Im|Vom) .+ ging keine Reaktion ein\. Fehlt der Export dieses Zeitraums\?",
        **{f"bestand-{name}": f"{head}{tail}\\." for name, (head, tail) in OFFEN.items() if name in ("einer/einer-ueber", "viele/alle", "viele/davon")},
        **{
            f"bestand-{much}-{name}": rf"{head}, ungewöhnlich (?P<wie>{much}){SEASON}{tail}\."
            for name, (head, tail) in OFFEN.items() if name.startswith("viele") for much in ("viele", "wenige")
        },
        **{f"bestand-wenig-{name}": rf"{head}{tail}; das ist ungewöhnlich (?P<wie>wenig){SEASON}\." for name, (head, tail) in OFFEN.items() if not name.startswith("viele")},
        "spaet-keiner": rf"Kein Vorgang ist über der Frist; das ist ungewöhnlich (?P<wie>wenig){SEASON}\.",
        "spaet-alle": rf"(?P<offen>{N}) Vorgänge sind offen, alle über der Frist, ungewöhnlich (?P<wie>viele|wenige){SEASON}\.",
        "spaet-davon": rf"(?P<spaet>{N}) von (?P<offen>{N}) offenen Vorgängen (?:ist|sind) über der Frist, ungewöhnlich (?P<wie>viele|wenige){SEASON}\.",
        "bogen-fehlt": r"Zu 1 Eingang fehlt der Erhebungsbogen\.",
        "boegen-fehlen": rf"Zu (?P<wert>{N}) Eingängen fehlt der Erhebungsbogen\.",
        "frist": rf"Die (?P<frist>{FRIST}) wurde in {CASES} eingehalten\.",
        "frist-oft": rf"Die (?P<frist>{FRIST}) wurde in {CASES} eingehalten, ungewöhnlich (?P<wie>oft){SEASON}\.",
        "frist-selten": rf"Die (?P<frist>{FRIST}) wurde in {CASES} eingehalten, ungewöhnlich (?P<wie>selten){SEASON}\.",
        "andere-frist": rf"Die Frist „(?P<name>.+)“ wurde in {CASES} eingehalten\.",
        "andere-frist-oft": rf"Die Frist „(?P<name>.+)“ wurde in {CASES} eingehalten, ungewöhnlich (?P<wie>oft){SEASON}\.",
        "andere-frist-selten": rf"Die Frist „(?P<name>.+)“ wurde in {CASES} eingehalten, ungewöhnlich (?P<wie>selten){SEASON}\.",
        "dauer-spaet": rf"Die Hälfte der Vorgänge war nach (?P<wert>{D} Tage?)n? abgeschlossen, ungewöhnlich (?P<wie>spät)\.",
        "dauer-frueh": rf"Die Hälfte der Vorgänge war nach (?P<wert>{D} Tage?)n? abgeschlossen, ungewöhnlich (?P<wie>früh)\.",
        "folgequote": rf"Von (?P<nenner>{N}) beobachteten Vorgängen (?:kamen (?P<zaehler>{N})|kam (?P<einer>einer|keiner)) zurück(?:, ungewöhnlich (?P<wie>oft|selten){SEASON})?\.",
        "anteil": rf"(?P<name>.+): {CASES}\.",
        "anteil-oft": rf"(?P<name>.+): {CASES}, ungewöhnlich (?P<wie>oft){SEASON}\.",
        "anteil-selten": rf"(?P<name>.+): {CASES}, ungewöhnlich (?P<wie>selten){SEASON}\.",
        "eingang-viele": rf"(?:Im|Vom) .+ gingen (?P<wert>{N}) Reaktionen ein, ungewöhnlich (?P<wie>viele){SEASON}\.",
        "eingang-wenige": rf"(?:Im|Vom) .+ gingen (?P<wert>{N}) Reaktionen ein, ungewöhnlich (?P<wie>wenige){SEASON}\.",
        "eingang-wenig": rf"(?:Im|Vom) .+ ging (?P<wert>1) Reaktion ein, ungewöhnlich (?P<wie>wenig){SEASON}\.",
        "art-viele": rf"(?:Im|Vom) .+ gingen (?P<wert>{N}) Reaktionen der Art (?P<art>.+) ein, ungewöhnlich (?P<wie>viele){SEASON}\.",
        "art-wenige": rf"(?:Im|Vom) .+ gingen (?P<wert>{N}) Reaktionen der Art (?P<art>.+) ein, ungewöhnlich (?P<wie>wenige){SEASON}\.",
        "art-wenig": rf"(?:Im|Vom) .+ ging (?P<wert>keine|1) Reaktion der Art (?P<art>.+) ein, ungewöhnlich (?P<wie>wenig){SEASON}\.",
        "kritik-haeufig": rf"„(?P<thema>.+)“ wurde in der Kritik (?P<mal>{MAL}) genannt, ungewöhnlich (?P<wie>häufig){SEASON}\.",
        "kritik-selten": rf"„(?P<thema>.+)“ wurde in der Kritik (?P<mal>{MAL}) genannt, ungewöhnlich (?P<wie>selten){SEASON}\.",
        "kritik-ziel": rf"„(?P<thema>.+)“ wurde in der Kritik (?P<mal>{MAL}) genannt\.",
        "lob-haeufig": rf"„(?P<thema>.+)“ wurde im Lob (?P<mal>{MAL}) genannt, ungewöhnlich (?P<wie>häufig){SEASON}\.",
        "lob-selten": rf"„(?P<thema>.+)“ wurde im Lob (?P<mal>{MAL}) genannt, ungewöhnlich (?P<wie>selten){SEASON}\.",
        "folgereaktionen-viele": rf"(?P<zahl>{N}) von (?P<basis>{N}) Reaktionen waren Folgereaktionen, ungewöhnlich (?P<wie>viele){SEASON}\.",
        "folgereaktionen-wenige": rf"(?P<zahl>{N}) von (?P<basis>{N}) Reaktionen waren Folgereaktionen, ungewöhnlich (?P<wie>wenige){SEASON}\.",
        "folgereaktionen-wenig": rf"(?P<zahl>Keine|1) von (?P<basis>{N}) Reaktion(?:en)? war eine Folgereaktion, ungewöhnlich (?P<wie>wenig){SEASON}\.",
        "folgereaktionen-ziel": rf"(?P<zahl>{N}) von (?P<basis>{N}) Reaktionen (?:waren Folgereaktionen|war eine Folgereaktion)\.",
        "weitergeleitet-viele": rf"(?P<stelle>\w+): (?P<wert>{N}) Schreiben weitergeleitet, ungewöhnlich (?P<wie>viele){SEASON}\.",
        "weitergeleitet-wenige": rf"(?P<stelle>\w+): (?P<wert>{N}) Schreiben weitergeleitet, ungewöhnlich (?P<wie>wenige){SEASON}\.",
        "weitergeleitet-wenig": rf"(?P<stelle>\w+): (?P<wert>kein|1) Schreiben weitergeleitet, ungewöhnlich (?P<wie>wenig){SEASON}\.",
        "massnahme-zu-wenige": rf"Nach der Maßnahme „(?P<titel>.+)“ wurde „(?P<thema>.+)“ in der Kritik (?P<danach>{MAL}) in drei Monaten genannt, davor (?P<davor>{MAL}); das sind zu wenige Nennungen für ein Urteil\.",
        "massnahme-ungesichert": rf"Nach der Maßnahme „(?P<titel>.+)“ wurde „(?P<thema>.+)“ in der Kritik (?P<danach>{MAL}) in drei Monaten genannt, davor (?P<davor>{MAL}); eine gesicherte Änderung ist das nicht\.",
        "massnahme-seltener": rf"Seit der Maßnahme „(?P<titel>.+)“ wurde „(?P<thema>.+)“ in der Kritik seltener genannt: (?P<danach>{MAL}) in drei Monaten statt (?P<davor>{MAL})\.",
        "massnahme-haeufiger": rf"Seit der Maßnahme „(?P<titel>.+)“ wurde „(?P<thema>.+)“ in der Kritik häufiger genannt: (?P<danach>{MAL}) in drei Monaten statt (?P<davor>{MAL})\.",
        "massnahme-eine-offen": r"1 Maßnahme ist offen, sie ist überfällig\.",
        "massnahmen-alle-ueberfaellig": rf"{N} Maßnahmen sind offen, alle überfällig\.",
        "massnahmen-davon-ueberfaellig": rf"{N} Maßnahmen sind offen, {N} davon überfällig\.",
        "massnahme-einzige-faellig": rf"Die einzige offene Maßnahme wird bis zum {DATE} fällig\.",
        "massnahme-eine-faellig": rf"1 von {N} offenen Maßnahmen wird bis zum {DATE} fällig\.",
        "massnahmen-faellig": rf"{N} von {N} offenen Maßnahmen werden bis zum {DATE} fällig\.",
    },
    "beleg": {
        "ueblich": rf"üblich (?P<band>{BAND})",
        "ziel": rf"Ziel (?P<ziel>{PERCENT})",
        "unsicherheit": rf"(?P<anteil>{PERCENT}), Unsicherheit (?P<spanne>{RANGE})",
        "davor": rf"davor im Mittel {D} im Monat",
        "offen": rf"(?P<wann>Vormonat|Vorquartal|Vorjahr|Zeitraum davor|{TITLE}): (?:keiner|(?P<wert>{N})(?P<rest>, .* Frist))",
        "vergleich": rf"(?P<wann>Vormonat|Vorquartal|Vorjahr|Zeitraum davor|{TITLE}): (?P<wert>{D}(?: Tage?)?|{K}|keine|–)",
        "wert": rf"(?P<wert>{K})",
        "monate": rf"in (?P<monate>{MONTHS})",
        "team": rf"(?:(?P<team>.+): )?(?P<frist>{FRIST}) (?P<wert>{K}), die anderen (?P<andere>{K}|–)",
        "team-im-zeitraum": rf"(?:(?P<team>.+) )?{PERIOD} (?P<kept>{WITHIN} {K}(?:, {WITHIN} {K})*)",
        "alle-anliegen": rf"alle Anliegen: {N} → {N}",
        "wann": rf"beschlossen {DATE}, erledigt {DATE}",
        "aenderung": CHANGE,
        "termin": rf"„.+“, Termin {DATE}",
        "weitere": rf"{N} weitere",
        "aeltester": rf"der älteste Eingang ist vom {DATE}",
        "eingang": rf"Eingang vom {DATE}",
        "teams": rf"(?P<teams>.+ \({WITHIN} {K}(?:, {WITHIN} {K})*\))",
    },
    "ohne": {
        "keine-auffaelligkeiten": r"Keine Auffälligkeiten\.",
        "zu-beobachten": r"Nichts ist überfällig, kein Ziel ist verfehlt\. Zu beobachten: (?P<notes>.+)\.",
        "zu-frueh": rf"Vergleiche sind frühestens ab {TITLE} möglich: Dafür braucht es sechs Monate\.",
    },
    # Cells
    "teamziel": {"unter": rf"▲ (?P<fristen>{WITHIN}(?:, {WITHIN})*(?: und {WITHIN})?) unter Ziel"},
    "ziel": {"unter": r"▲ (unter) Ziel", "ueber": r"▲ (über) Ziel"},
    "zeichen": {
        "hoch": r"◆ ungewöhnlich (?P<rauf>hoch)", "niedrig": r"◆ ungewöhnlich niedrig",
        "steigt": rf"◆ (?P<rauf>steigt) seit (?P<trend>{WORD}) Monaten", "sinkt": rf"◆ sinkt seit (?P<trend>{WORD}) Monaten",
        "nahe": r"◆ (?P<nahe>zwei) von drei Monaten nahe der Grenze",
        "ueber": rf"◆ seit (?P<lauf>{WORD}) Monaten (?P<rauf>über) dem Mittel", "unter": rf"◆ seit (?P<lauf>{WORD}) Monaten unter dem Mittel",
    },
    "ueblich": {"ja": r"\*üblich\*"},
    "signal": {
        f"{rule}-{way}{'-' + good if good else ''}": rf"(?P<reihe>.+?): (?P<regel>{words}) \((?P<richtung>{way})\){', (?P<guete>' + good + ')' if good else ''}"
        for rule, words, ways in (
            ("ausserhalb", "außerhalb der Grenzen", ("hoch", "niedrig")), ("trend", "Trend über sieben Werte", ("steigt", "sinkt")),
            ("nahe", "zwei von drei nahe der Grenze", ("hoch", "niedrig")), ("lauf", "sieben in Folge auf einer Seite", ("hoch", "niedrig")),
        )
        for way in ways for good in ("", "günstig", "ungünstig")
    },
    "kurz": {
        "ausserhalb": "außerhalb", "trend": "Trend", "nahe": "nahe der Grenze", "lauf": "sieben auf einer Seite",
    },
    "bild": {
        "verlauf": rf"(?P<von>{VALUE}) bis {VALUE}", "verlauf-ueblich": rf"(?P<von>{VALUE}) bis {VALUE}, üblich (?P<band>{BAND})",
        "unveraendert": rf"unverändert, zuletzt {VALUE}", "unveraendert-ueblich": rf"unverändert, zuletzt {VALUE}, üblich (?P<band>{BAND})",
        "spanne": rf"(?P<spanne>{D} bis {D} %)", "spanne-ziel": rf"(?P<spanne>{D} bis {D} %), Ziel (?P<ziel>{PERCENT})", "nur-ziel": rf"Ziel (?P<ziel>{PERCENT})",
        "wert": VALUE, "statt": rf"{N} statt {N}", "wie-zuvor": rf"{N} wie zuvor",
    },
    # What is to be decided
    "lage": {
        "vorgang": rf"1 Vorgang ist (?:seit heute|seit {N} Tag(?:en)?) über der Frist\.",
        "vorgaenge": rf"(?P<spaet>{N}) Vorgänge sind über der Frist, der älteste (?:seit heute|seit {N} Tag(?:en)?)\.",
        "eingehalten": rf"Eingehalten wurde (?P<kept>{KEPT}) Fällen\.",
        "eingehalten-seltener": rf"Eingehalten wurde (?P<kept>{KEPT}) Fällen, in (?P<monate>{MONTHS}) seltener als von den anderen Teams\.",
        "eingehalten-vergleich": rf"Eingehalten wurde (?P<kept>{KEPT}) Fällen\. (?P<team>.+) hält (?P<fristen>{FRISTEN}) seltener ein als die anderen Teams\.",
        "vergleich": rf"(?P<team>.+) hält (?P<fristen>{FRISTEN}) seltener ein als die anderen Teams\.",
        "bogen": rf"(?P<bogen>1) Erhebungsbogen fehlt, der Eingang liegt {N} Tage? zurück\.",
        "boegen": rf"(?P<bogen>{N}) Erhebungsbögen fehlen, der älteste Eingang liegt {N} Tage? zurück\.",
        "eroerterung": r"1 abgeschlossener Fall ist noch nicht mit den betroffenen Beschäftigten erörtert\.",
        "eroerterungen": rf"{N} abgeschlossene Fälle sind noch nicht mit den betroffenen Beschäftigten erörtert\.",
        "massnahme": rf"Die Maßnahme „.+“ ist seit {N} Tag(?:en)? über dem Termin\.",
    },
    "aufgabe": {
        "abschliessen": r"\*\*▲ überfällig:\*\* abschließen", "termin": r"\*\*▲ überfällig:\*\* neuen Termin setzen",
        "ziel": r"\*\*▲ unter Ziel\*\* Ursache benennen", "beides": r"\*\*▲ unter Ziel\*\* \*\*◆ Teamvergleich\*\* Ursache benennen",
        "vergleich": r"\*\*◆ Teamvergleich\*\* Ursache benennen", "bogen": "Bogen nachreichen", "eroerterung": "Erörterung nachholen",
    },
    "entscheidungen": {"keine": r"Nichts ist überfällig, kein Bogen und keine Erörterung steht aus\."},
    # Charts
    "verlauf": {
        "kein-fall": rf"(?P<reihe>.+): kein Fall (?:in diesem Monat|im (?P<monat>{MONTH}))\.",
        "ein-monat": r"(?P<reihe>.+) hat noch keinen üblichen Rahmen: Es liegt erst ein Monat vor, nötig sind sechs\.",
        "wenige-monate": rf"(?P<reihe>.+) hat noch keinen üblichen Rahmen: Es liegen erst {WORD} Monate vor, nötig sind sechs\.",
        "wenige-faelle": r"(?P<reihe>.+) ruht auf zu wenigen Fällen für einen üblichen Rahmen: im Mittel weniger als zehn im Monat\.",
        "zu-klein": r"(?P<reihe>.+) ist zu klein für einen üblichen Rahmen: im Mittel weniger als fünf im Monat\.",
        **{
            "groesse-" + name: rf"(?P<reihe>.+?) {words}{SEASON}: (?P<wert>{D}|{K})(?: \((?P<anteil>{PERCENT})\))?(?: im (?P<monat>{MONTH}))? bei (?:vorläufig|sonst|üblichen) (?P<band>{BAND})(?: im Monat)?\."
            for name, words in (
                ("ueblich", "(?P<nichts>schwankt) im üblichen Rahmen"), ("ueber", "liegt (?P<hoch>über) dem üblichen Rahmen"),
                ("unter", "liegt (?P<niedrig>unter) dem üblichen Rahmen"), ("steigt", f"(?P<rauf>steigt) seit (?P<trend>{WORD}) Monaten"),
                ("sinkt", f"sinkt seit (?P<trend>{WORD}) Monaten"), ("nahe-oben", "lag in (?P<nahe>zwei) von drei Monaten nahe der (?P<rauf>oberen) Grenze"),
                ("nahe-unten", "lag in (?P<nahe>zwei) von drei Monaten nahe der unteren Grenze"),
                ("lauf-ueber", f"liegt seit (?P<lauf>{WORD}) Monaten (?P<rauf>über) dem Mittel"), ("lauf-unter", f"liegt seit (?P<lauf>{WORD}) Monaten unter dem Mittel"),
            )
        },
        **{
            "frist-" + name: rf"Die (?P<frist>{FRIST}) {words}{SEASON}(?P<ziel>,(?: aber)? unter dem Ziel von {PERCENT})?: (?P<wert>{K})(?: \((?P<anteil>{PERCENT})\))?(?: im (?P<monat>{MONTH}))? bei (?:vorläufig|üblichen) (?P<band>{BAND})\."
            for name, words in (
                ("ueblich", "wird so (?P<nichts>oft) eingehalten wie sonst"), ("oft", "wird ungewöhnlich (?P<hoch>oft) eingehalten"),
                ("selten", "wird ungewöhnlich (?P<niedrig>selten) eingehalten"), ("immer-oefter", f"wird seit (?P<trend>{WORD}) Monaten immer (?P<rauf>öfter) eingehalten"),
                ("immer-seltener", f"wird seit (?P<trend>{WORD}) Monaten immer seltener eingehalten"),
                ("nahe-oben", "wurde in (?P<nahe>zwei) von drei Monaten deutlich (?P<rauf>öfter) eingehalten als im Mittel"),
                ("nahe-unten", "wurde in (?P<nahe>zwei) von drei Monaten deutlich seltener eingehalten als im Mittel"),
                ("lauf-oefter", f"wird seit (?P<lauf>{WORD}) Monaten (?P<rauf>öfter) eingehalten als im Mittel"),
                ("lauf-seltener", f"wird seit (?P<lauf>{WORD}) Monaten seltener eingehalten als im Mittel"),
            )
        },
    },
    "reihe": {
        "werte": rf"(?P<reihe>.+?): niedrigster Wert {VALUE} \({MONTH}\), höchster {VALUE} \({MONTH}\), zuletzt (?P<wert>{VALUE}) \((?P<monat>{MONTH})\)\.(?P<rest>.*)",
        "ein-wert": rf"(?P<reihe>.+?): ein Wert, (?P<wert>{VALUE}) \((?P<monat>{MONTH})\)\.(?P<rest>.*)",
        "unveraendert": rf"(?P<reihe>.+?): von {MONTH} an unverändert, zuletzt (?P<wert>{VALUE}) \((?P<monat>{MONTH})\)\.(?P<rest>.*)",
        "keine-angabe": r"(?P<reihe>.+?): keine Angabe für ganze Monate\.(?P<rest>.*)",
        "nichts": r"(?P<reihe>.+?): Für diesen Zeitraum liegen keine Angaben vor\.(?P<rest>)",
    },
    "rahmen": {
        "rahmen": rf" Der übliche Rahmen reicht von (?P<von>{D})(?: %)? bis (?P<bis>{K}|{D}(?: %)?), das Mittel ist (?P<mittel>{D}(?: %)?)\.(?P<rest>.*)",
        "vorlaeufig": rf" Der übliche Rahmen reicht vorläufig von (?P<von>{D})(?: %)? bis (?P<bis>{K}|{D}(?: %)?), das Mittel ist (?P<mittel>{D}(?: %)?)\.(?P<rest>.*)",
        "zu-klein": r" Für Grenzen sind die Zahlen zu klein\.(?P<rest>.*)", "zu-wenige": r" Für Grenzen liegen noch zu wenige Monate vor\.(?P<rest>.*)",
    },
    "signale": {"keins": r" Kein Signal\.", "eins": r" Signal: (?P<liste>.+)\.", "mehrere": r" Signale: (?P<liste>.+)\.", "nichts": r""},
    "teams": {
        "ohne-ziel": rf"Abschlussfristen je Team {PERIOD}",
        "keins": r"Kein Team liegt mehr als zufällig unter dem Ziel\.", "eins": r"(?P<teams>.+) liegt unter dem Ziel\.", "mehrere": r"(?P<teams>.+) liegen unter dem Ziel\.",
    },
    "trichter": {
        "keins": rf"Bei der (?P<frist>{FRIST}) weicht kein Team mehr als zufällig von den anderen ab\.",
        "beides": rf"(?P<unten>.+) (?:hält|halten) die (?P<frist>{FRIST}) seltener ein als die anderen Teams\. (?P<oben>.+) (?:hält|halten) die {FRIST} öfter ein als die anderen Teams\.",
        "seltener": rf"(?P<unten>.+) (?:hält|halten) die (?P<frist>{FRIST}) seltener ein als die anderen Teams\.",
        "oefter": rf"(?P<oben>.+) (?:hält|halten) die (?P<frist>{FRIST}) öfter ein als die anderen Teams\.",
    },
    "trichterbild": {
        "innen": rf"{N} Werte? nach Team, Anteil der anderen Teams {PERCENT}\. Alle liegen in dem Bereich, in dem die anderen Teams es erwarten lassen\.",
        "aussen": rf"{N} Werte? nach Team, Anteil der anderen Teams {PERCENT}\. Anders als die anderen Teams: (?P<liste>.+)\.",
    },
    "eingang": {
        "viele": rf"(?:Im|Vom) .+ gingen (?P<wert>{N}) Reaktionen ein(?:, im {FORMERLY} (?P<vorher>{N}|keine))?\.",
        "eine": rf"(?:Im|Vom) .+ ging (?P<wert>1|keine) Reaktion ein(?:, im {FORMERLY} (?P<vorher>{N}|keine))?\.",
    },
    "eingangsbild": {"arten": rf"(?: Im {MONTH} bis zum {DATE}: {N}\.)?(?: Davon im (?P<monat>{MONTH}): (?P<liste>.+)\.)?"},
    "bestand": {name: f"{head}{tail}\\." for name, (head, tail) in OFFEN.items()},
    "bestandsbild": {
        "alter": rf"Bestand nach Alter: bis 7 Tage: {N}, 8 bis 14 Tage: {N}, 15 bis 21 Tage: {N} und 22 Tage und mehr: {N}\.(?: Gekennzeichnet: 22 Tage und mehr \(älter als 3 Wochen\)\.)?",
    },
    # Sentences of the Führungskräftebesprechung
    "folge": {
        "beendet": r"(?:Kein Vorgang hat seine Beobachtungszeit von \d+ Tag(?:en)? in diesem Zeitraum beendet\.)(?P<rest>.*)",
        "einer": r"Von einem Vorgang, dessen Beobachtungszeit in diesem Zeitraum endete, (?:kam (?P<zahl>keiner|einer)) binnen \d+ Tag(?:en)? in derselben Sache zurück\.(?P<rest>.*)",
        "viele": rf"Von (?P<nenner>{N}) Vorgängen, deren Beobachtungszeit in diesem Zeitraum endete, kamen (?P<zahl>{N}) binnen \d+ Tag(?:en)? in derselben Sache zurück\.(?P<rest>.*)",
        "viele-einer": rf"Von (?P<nenner>{N}) Vorgängen, deren Beobachtungszeit in diesem Zeitraum endete, kam (?P<zahl>keiner|einer) binnen \d+ Tag(?:en)? in derselben Sache zurück\.(?P<rest>.*)",
    },
    "beobachtung": {
        "keine": r" Bei keinem (?:weiteren )?läuft (?:die Beobachtung|sie) noch\.(?P<rest>.*)",
        "eine": rf" Bei einem (?:weiteren )?läuft (?:die Beobachtung|sie) noch, bis zum {DATE}\.(?P<rest>.*)",
        "viele": rf" Bei {N} (?:weiteren )?läuft (?:die Beobachtung|sie) noch, bis spätestens {DATE}\.(?P<rest>.*)",
    },
    "neue-folgen": {
        "keine": r" Neu eingegangen ist (?P<keine>keine) Folgereaktion\.", "eine": r" Neu eingegangen ist eine Folgereaktion\.",
        "viele": rf" Neu eingegangen sind (?P<wert>{N}) Folgereaktionen\.",
    },
    "lob": {
        "beides": rf"(?P<lob>Einmal|{N}-mal) wurde gelobt, (?P<anregung>einmal|{N}-mal) etwas angeregt\.",
        "nur-lob": rf"(?P<lob>Einmal|{N}-mal) wurde gelobt\. Anregungen gab es keine\.",
        "nur-anregung": rf"Gelobt wurde in diesem Zeitraum nicht\. (?P<anregung>Einmal|{N}-mal) wurde etwas angeregt\.",
        "nichts": r"Gelobt wurde in diesem Zeitraum nicht\. Anregungen gab es keine\.",
    },
    "lob-davor": {"davor": rf" Im {FORMERLY} waren es (?P<lob>{N}) und (?P<anregung>{N})\.", "nichts": ""},
    "gelobt": {"gruppen": rf"Gelobt wurde, in Nennungen: (?P<liste>[^;]+ {N}(?:, im {FORMERLY} {N})?(?:; [^;]+ {N}(?:, im {FORMERLY} {N})?)*)\."},
    "weitergeleitet": {
        "keins": r"In diesem Zeitraum wurde kein Schreiben an eine andere Stelle weitergeleitet\.",
        "eins": r"Ein Schreiben gehörte nicht in das Kundenreaktionsmanagement \(GA 3 \(3\)\) und wurde weitergeleitet\. Es ist in keiner anderen Zahl enthalten\.",
        "viele": rf"(?P<wert>{N}) Schreiben gehörten nicht in das Kundenreaktionsmanagement \(GA 3 \(3\)\) und wurden weitergeleitet\. Sie sind in keiner anderen Zahl enthalten\.",
    },
    # Maßnahmen
    "stand": {
        "ueberfaellig": r"\*\*▲ überfällig\*\*", "ueberfaellig-termin": rf"\*\*▲ überfällig\*\*, Termin {DATE}", "offen": "offen", "offen-termin": rf"offen, Termin {DATE}",
        "erledigt": rf"✓ erledigt {DATE}",
    },
    "nennungen": {
        "keine": "–", "offen": rf"{N} → \*offen\*", "laeuft": rf"{N} → {N} bisher, Beobachtung läuft \*bis {DATE}\*",
        "ohne-davor": rf"{N} → {N}, kein Vergleich, \*die Daten beginnen später\*", "zu-wenige": rf"(?P<davor>{N}) → (?P<danach>{N}), \*zu wenige Nennungen\*",
        "ungesichert": rf"(?P<davor>{N}) → (?P<danach>{N}), keine gesicherte Änderung: (?P<spanne>{CHANGE})", "gesichert": rf"(?P<davor>{N}) → (?P<danach>{N}), \*\*(?P<spanne>{CHANGE})\*\*",
    },
    "index": {
        "nichts": r"Heute ist nichts zu entscheiden\.", "eins": r"Ein Punkt ist zu entscheiden\.", "viele": rf"(?P<zahl>{N}) Punkte sind zu entscheiden\.",
    },
    "hinweis": {
        "abgelehnt": r"\*\*▲ (?:Eine Zeile wurde|.+ Zeilen wurden) abgelehnt\.\*\* Die Zahlen dieser Seite sind ohne sie gerechnet\. Warum, steht unter Datenqualität\.",
    },
    "absatz": {
        "trichter": r"Jeder Punkt ist ein Team: rechts steht, .+ unterscheidet sich \(◆\)\.",
        "streifen": r"Der breite Streifen ist der übliche Rahmen, .+ wie gerechnet wird\.",
        "keine-verlaeufe": r"Für Verläufe liegen noch keine zwei ganzen Monate vor\.",
        "keine-massnahmen": r"Es laufen keine Maßnahmen der Gegensteuerung\.",
    },
    "unterschrift": {
        "kennzahlen": r"Kennzahlen; im Bild 13 Monate mit dem üblichen Rahmen(?:; Ø: Mittel je (?:Monat|Quartal), beim Bestand der Monatsenden)?",
        "fristen": r"Fristen, deren Ende in den Zeitraum fiel, in Reaktionen\. Im Bild: ● .+", "team": r".+ \(.+\) und alle Teams; im Bild 13 Monate.*",
        "ursache": r"Vorher und nachher beweisen keine Ursache: Gehandelt wird, wenn etwas gerade besonders häufig ist\.",
        "massnahmen": r"Nach Termin; Nennungen des Anliegens in der Kritik .+", "massnahmen-team": r"Maßnahmen für .+, nach Termin; .+",
        "kritik": r"Gründe für Kritik.*, in Nennungen.*", "lob": r"Was gelobt wurde, in Nennungen.*", "eingang": r"Eingang je Monat, in Reaktionen",
        "entscheidungen": r"Was überfällig ist oder aussteht(?:, nach Teams)?", "teams": r"Abschluss fristgerecht je Team, in Reaktionen",
        "trichter": rf"Eingehaltene Abschlussfristen je Team (?:im letzten Monat|in den letzten (?P<monate>{MONTHS})), in Reaktionen",
        "weg": r"Eingang nach Weg, in Reaktionen.*", "alter": r"Offene Vorgänge nach Alter .+, in Reaktionen", "bestand": r"Eingang, Erledigung und Bestand nach Teams, in Reaktionen",
        "verlaeufe": r"Verläufe je Monat, in Reaktionen", "folgen": r"Folgequote nach (?:Art|Team) des ersten Vorgangs, in Reaktionen",
        "guete": r"Wie die Reaktionen bearbeitet wurden; im Bild die letzten 13 Monate", "weitergeleitet": r"Weitergeleitet, in Schreiben.*",
        "art": rf"Eingang nach Art(?: {PERIOD})?, in Reaktionen{MEAN}", "archiv": r"(?:Führungskräftebesprechung|Bericht an die Geschäftsführung) nach Monaten, Quartalen und Jahren", "teamblaetter": r"Teamblätter .+",
    },
}  # fmt: skip

_COMPILED = {place: [(name, re.compile(text)) for name, text in names.items()] for place, names in TABLE.items()}
seen: Counter[str] = Counter()


def match(place: str, text: str) -> tuple[str, re.Match] | None:
    """The first wording of a place that is the whole text."""
    for name, pattern in _COMPILED[place]:
        if found := pattern.fullmatch(text):
            seen[f"{place}: {name}"] += 1
            return name, found
    return None


def every_name() -> list[str]:
    return [f"{place}: {name}" for place, names in TABLE.items() for name in names]
