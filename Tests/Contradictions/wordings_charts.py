"""The titles of charts and their alternative texts; read_charts.py makes claims of them."""

from __future__ import annotations

from atoms import BAND, D, DATE, FRIST, IN, K, MONTH, N, OFFEN, PERCENT, PERIOD, SEASON, VALUE, WORD, YEAR

TABLE: dict[str, dict[str, str]] = {
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
        "keine": rf"{IN} ging (?P<wert>keine) Reaktion ein\.",
        "viele": rf"{IN} gingen (?P<wert>{N}) Reaktionen ein, davon (?P<davon>keine|1|{N}) Beschwerden?\.",
        "eine": rf"{IN} ging (?P<wert>1) Reaktion ein, davon (?P<davon>keine|1) Beschwerde\.",
    },
    "jahresbild": {
        "viele": rf"(?P<jahr>{YEAR}) gingen (?P<wert>{N}) Reaktionen ein(?:, (?P<vorjahr>{YEAR}) waren es (?P<vorher>{N}))?\.",
        "eine": rf"(?P<jahr>{YEAR}) ging (?P<wert>1) Reaktion ein(?:, (?P<vorjahr>{YEAR}) waren es (?P<vorher>{N}))?\.",
    },
    "eingangsbild": {"arten": rf"(?: Im {MONTH} bis zum {DATE}: {N}\.)?(?: Davon im (?P<monat>{MONTH}): (?P<liste>.+)\.)?"},
    "bestand": {name: f"{head}{tail}\\." for name, (head, tail) in OFFEN.items()},
    "bestandsbild": {
        "alter": rf"Bestand nach Alter: bis 7 Tage: {N}, 8 bis 14 Tage: {N}, 15 bis 21 Tage: {N} und 22 Tage und mehr: {N}\.(?: Gekennzeichnet: 22 Tage und mehr \(älter als 3 Wochen\)\.)?",
    },
}  # fmt: skip
