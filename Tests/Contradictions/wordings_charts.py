"""The titles of charts and their alternative texts; read_charts.py makes claims of them."""

from __future__ import annotations

from atoms import BAND, DATE, FRIST, IN, K, MONTH, MONTHS, N, NAME, OFFEN, PERCENT, SEASON, TITLE, WITHIN, WORD, YEAR, D

SIZE = r"(?P<reihe>Der Eingang|Der Bestand|Die Folgequote|Die Bearbeitungsdauer)"
SERIES = rf"(?P<reihe>Der Eingang|Der Bestand|Die Folgequote|Die Bearbeitungsdauer|Die {FRIST})"
UNIT = r"(?: im Monat| am Monatsende| Tagen)?"
WHAT = r"(?:Reaktionen je Monat|Offene Vorgänge am Monatsende|Rechtzeitig abgeschlossen, Anteil in Prozent|Eingehalten in Prozent|Anteil mit Folgereaktion in Prozent|Median in Tagen)"
COUNT = rf"(?:Zwei|Drei|Vier|Fünf|Sechs|Sieben|Acht|Neun|Zehn|Elf|Zwölf|{N})"

BARE = r"(?: Ohne Einordnung: Gruppen und selten Genanntes\.)?"

TABLE: dict[str, dict[str, str]] = {
    # The sentences of the text alternatives: the message with its numbers
    "verlauf": {
        "kein-fall": rf"{SERIES}: kein Fall (?:in diesem Monat|im (?P<monat>{MONTH}))\.",
        "ein-monat": rf"{SERIES} hat noch keinen üblichen Rahmen: Es liegt erst ein Monat vor, nötig sind sechs\.",
        "wenige-monate": rf"{SERIES} hat noch keinen üblichen Rahmen: Es liegen erst {WORD} Monate vor, nötig sind sechs\.",
        "wenige-faelle": rf"{SERIES} ruht auf zu wenigen Fällen für einen üblichen Rahmen: im Mittel weniger als zehn im Monat\.",
        "zu-klein": rf"{SERIES} ist zu klein für einen üblichen Rahmen: im Mittel weniger als fünf im Monat\.",
        "selten": rf"{SIZE}: (?P<wert>{D}|{K})(?: \((?P<anteil>{PERCENT})\))?(?: im (?P<monat>{MONTH}))?\.",
        **{
            "groesse-" + name: rf"{SIZE} {words}{SEASON}: (?P<wert>{D}|{K})(?: \((?P<anteil>{PERCENT})\))?(?: im (?P<monat>{MONTH}))? bei (?:vorläufig üblichen|üblichen) (?P<band>{BAND}){UNIT}\."
            for name, words in (
                ("ueblich", "(?P<nichts>schwankt) im üblichen Rahmen"), ("ueber", "liegt (?P<hoch>über) dem üblichen Rahmen"),
                ("unter", "liegt (?P<niedrig>unter) dem üblichen Rahmen"), ("steigt", f"(?P<rauf>steigt) seit (?P<trend>{WORD}) Monaten"),
                ("sinkt", f"sinkt seit (?P<trend>{WORD}) Monaten"), ("nahe-oben", "lag in (?P<nahe>zwei) von drei Monaten nahe der (?P<rauf>oberen) Grenze"),
                ("nahe-unten", "lag in (?P<nahe>zwei) von drei Monaten nahe der unteren Grenze"),
                ("lauf-ueber", f"liegt seit (?P<lauf>{WORD}) Monaten (?P<rauf>über) dem Mittel"), ("lauf-unter", f"liegt seit (?P<lauf>{WORD}) Monaten unter dem Mittel"),
            )
        },
        **{
            "frist-" + name: rf"Die (?P<frist>{FRIST}) {words}{SEASON}(?P<ziel>,(?: aber)? unter dem Ziel von (?P<zielwert>{PERCENT}))?: (?P<wert>{K})(?: \((?P<anteil>{PERCENT})\))?(?: im (?P<monat>{MONTH}))? bei (?:vorläufig üblichen|üblichen) (?P<band>{BAND})\."
            for name, words in (
                ("ueblich", "bleibt im (?P<nichts>üblichen) Rahmen"), ("oft", "wird ungewöhnlich (?P<hoch>oft) eingehalten"),
                ("selten", "wird ungewöhnlich (?P<niedrig>selten) eingehalten"), ("immer-oefter", f"wird seit (?P<trend>{WORD}) Monaten immer (?P<rauf>öfter) eingehalten"),
                ("immer-seltener", f"wird seit (?P<trend>{WORD}) Monaten immer seltener eingehalten"),
                ("nahe-oben", "wurde in (?P<nahe>zwei) von drei Monaten deutlich (?P<rauf>öfter) eingehalten als im Mittel"),
                ("nahe-unten", "wurde in (?P<nahe>zwei) von drei Monaten deutlich seltener eingehalten als im Mittel"),
                ("lauf-oefter", f"wird seit (?P<lauf>{WORD}) Monaten (?P<rauf>öfter) eingehalten als im Mittel"),
                ("lauf-seltener", f"wird seit (?P<lauf>{WORD}) Monaten seltener eingehalten als im Mittel"),
            )
        },
    },
    # The titles above them: the message alone
    "verlaufstitel": {
        "frist-unter-ziel": rf"Die (?P<frist>{FRIST}) (?P<nichts>liegt) (?P<ziel>unter) dem Ziel",
        "kein-fall": rf"{SERIES}: kein Fall", "kein-rahmen": rf"{SERIES} (?:hat noch keinen üblichen Rahmen|ist zu klein für einen üblichen Rahmen|hat zu wenige Fälle für einen Rahmen)", "selten": rf"{SIZE}: (?P<wert>{D}|{K})",
        **{
            "groesse-" + name: rf"{SIZE} {words}{SEASON}"
            for name, words in (
                ("ueblich", "(?P<nichts>schwankt) im üblichen Rahmen"), ("ueber", "liegt (?:zuletzt )?(?P<hoch>über) dem üblichen Rahmen"),
                ("unter", "liegt (?:zuletzt )?(?P<niedrig>unter) dem üblichen Rahmen"), ("steigt", f"(?P<rauf>steigt) seit (?P<trend>{WORD}) Monaten"),
                ("sinkt", f"sinkt seit (?P<trend>{WORD}) Monaten"), ("nahe-oben", "liegt (?P<nahe>nahe) der (?P<rauf>oberen) Grenze"),
                ("nahe-unten", "liegt (?P<nahe>nahe) der unteren Grenze"),
                ("lauf-ueber", f"liegt seit (?P<lauf>{WORD}) Monaten (?P<rauf>über) dem Mittel"), ("lauf-unter", f"liegt seit (?P<lauf>{WORD}) Monaten unter dem Mittel"),
            )
        },
        **{
            "frist-" + name: rf"Die (?P<frist>{FRIST}) {words}{SEASON}(?P<ziel>, unter dem Ziel)?"
            for name, words in (
                ("ueblich", "bleibt im (?P<nichts>üblichen) Rahmen"), ("oft", "wird (?:zuletzt )?ungewöhnlich (?P<hoch>oft) eingehalten"),
                ("selten", "wird (?:zuletzt )?ungewöhnlich (?P<niedrig>selten) eingehalten"), ("immer-oefter", f"wird seit (?P<trend>{WORD}) Monaten immer (?P<rauf>öfter) eingehalten"),
                ("immer-seltener", f"wird seit (?P<trend>{WORD}) Monaten immer seltener eingehalten"),
                ("nahe-oben", "wurde in (?P<nahe>zwei) von drei Monaten (?P<rauf>öfter) eingehalten"), ("nahe-unten", "wurde in (?P<nahe>zwei) von drei Monaten seltener eingehalten"),
                ("lauf-oefter", f"wird seit (?P<lauf>{WORD}) Monaten (?P<rauf>öfter) eingehalten"), ("lauf-seltener", f"wird seit (?P<lauf>{WORD}) Monaten seltener eingehalten"),
            )
        },
    },
    "untertitel": {
        "verlauf": rf"{WHAT}, (?:ein Monat|(?P<zahl>{N}) Monate) bis (?P<monat>{MONTH})", "teams": rf"Abschlussfristen je Team, eingehalten in Prozent, (?P<titel>{TITLE})(?:; .+ bis .+)?",
        "trichter": rf"Eingehalten in Prozent, (?:im letzten Monat|in den letzten (?P<monate>{MONTHS}))",
        "jahr": rf"Reaktionen je Monat, (?P<jahr>{YEAR})(?: und (?P<vorjahr>{YEAR}))?",
        "eingang": rf"Reaktionen je Monat, (?:{NAME}(?: {YEAR})? bis {MONTH}|(?P<titel>{TITLE}))",
        "bestand": rf"Offene Vorgänge nach Alter, Stand (?P<stand>{DATE})",
    },
    "teams": {
        "ohne-ziel": rf"Abschlussfristen je Team {IN}\.", "keins": r"(?:Kein Team liegt|.+ liegt nicht) mehr als zufällig unter dem Ziel\.",
        "eins": r"(?P<teams>.+) liegt unter dem Ziel\.", "mehrere": r"(?P<teams>.+) liegen unter dem Ziel\.",
    },
    "teamstitel": {
        "ohne-ziel": r"Wie oft die Teams die Fristen einhielten", "keins": r"(?:Kein Team liegt|.+ liegt nicht) mehr als zufällig unter dem Ziel",
        "eins-gezaehlt": r"(?P<zahl>Ein) Team liegt unter dem Ziel", "mehrere-gezaehlt": rf"(?P<zahl>{COUNT}) Teams liegen unter dem Ziel",
        "eins": r"(?P<teams>.+) liegt unter dem Ziel", "mehrere": r"(?P<teams>.+) liegen unter dem Ziel",
    },
    "trichter": {
        "keins": rf"Bei der (?P<frist>{FRIST}) weicht kein Team mehr als zufällig von den anderen ab\.",
        "beides": rf"(?P<unten>.+) (?:hält|halten) die (?P<frist>{FRIST}) seltener ein als die anderen Teams\. (?P<oben>.+) (?:hält|halten) die {FRIST} öfter ein als die anderen Teams\.",
        "seltener": rf"(?P<unten>.+) (?:hält|halten) die (?P<frist>{FRIST}) seltener ein als die anderen Teams\.",
        "oefter": rf"(?P<oben>.+) (?:hält|halten) die (?P<frist>{FRIST}) öfter ein als die anderen Teams\.",
    },
    "trichtertitel": {
        "keins": rf"Bei der (?P<frist>{FRIST}) unterscheidet sich kein Team", "beides": rf"(?P<zahl>{COUNT}) Teams unterscheiden sich bei der (?P<frist>{FRIST})",
        "seltener-gezaehlt": rf"(?:(?P<zahl>{COUNT}) Teams halten|(?P<ein>Ein) Team hält) die (?P<frist>{FRIST}) seltener ein",
        "oefter-gezaehlt": rf"(?:(?P<zahl>{COUNT}) Teams halten|(?P<ein>Ein) Team hält) die (?P<frist>{FRIST}) öfter ein",
        "seltener": rf"(?P<unten>.+) (?:hält|halten) die (?P<frist>{FRIST}) seltener ein", "oefter": rf"(?P<oben>.+) (?:hält|halten) die (?P<frist>{FRIST}) öfter ein",
    },
    "eingang": {
        "keine": rf"{IN} ging (?P<wert>keine) Reaktion ein\.",
        "viele": rf"{IN} gingen (?P<wert>{N}) Reaktionen ein, davon (?:(?P<davon>keine|1) Beschwerde|(?P<viele>{N}) Beschwerden)\.",
        "eine": rf"{IN} ging (?P<wert>1) Reaktion ein, davon (?P<davon>keine|1) Beschwerde\.",
    },
    "haeufig": {
        "keiner": rf"Kein Grund für Kritik wurde ungewöhnlich oft genannt\.{BARE}", "oft": rf"Ungewöhnlich oft genannt (?:wurde|wurden) (?P<gruende>„.+“)\.{BARE}",
    },
    # The month in front where the chart does not end with the report's own period.
    "eingangstitel": {
        "keine": rf"(?:(?P<monat>{MONTH}): )?Es ging (?P<wert>keine) Reaktion ein",
        "eine": rf"(?:(?P<monat>{MONTH}): )?(?P<wert>1) Reaktion ging ein, (?P<davon>keine|eine) Beschwerde",
        "viele": rf"(?:(?P<monat>{MONTH}): )?(?P<wert>{N}) Reaktionen gingen ein, "
        rf"(?:(?P<davon>keine|eine) davon eine Beschwerde|(?P<viele>{N}) davon Beschwerden|(?P<alle>alle) Beschwerden)",
    },
    "jahresbild": {
        "jahr": rf"(?P<jahr>{YEAR}) (?:gingen (?P<wert>{N}) Reaktionen|ging (?P<eine>1|keine) Reaktion) ein(?:, (?P<vorjahr>{YEAR}) (?:waren es (?P<vorher>{N}|keine)|war es (?P<war>1)))?",
    },
    # In place of a chart without any value
    "leer": {
        "verlauf": rf"(?:Eingang|Bestand|Folgequote|Dauer \(Median\)|I{WITHIN[1:]}): Für diesen Zeitraum liegen keine Angaben vor\.", "bestand": r"Kein Vorgang ist offen\.",
        "teams": r"Abschlussfristen je Team: Für diesen Zeitraum liegen keine Angaben vor\.",
        "eingang": rf"{IN} ging keine Reaktion ein\.",
    },
    "bestand": {name: f"{head}{tail}\\." for name, (head, tail) in OFFEN.items()},
}  # fmt: skip
