"""What a cell may hold, and the captions and paragraphs around the tables."""

from __future__ import annotations

from atoms import BAND, CHANGE, COLUMN, D, DATE, DAYS_COLUMN, MEAN, MONTHS, N, PERCENT, PERIOD, TITLE, VALUE, WITHIN, WITHINS, WORD

MANY = r"(?:Zwei|Drei|Vier|Fünf|Sechs|Sieben|Acht|Neun|Zehn|Elf|Zwölf|\d+)"
ANY_COLUMN = rf"(?:{COLUMN}|{DAYS_COLUMN}|bis {DATE})"

# A correction at the head of a page: at most three figures with both values, and how many others.
_CHANGE = rf"[^;,→]+ (?:{VALUE}|{D} Tage?) → (?:{VALUE}|{D} Tage?)"
_CHANGED = rf"(?:{_CHANGE}(?:, {_CHANGE})*(?: und (?:{_CHANGE}|1 weitere Zahl|{N} weitere Zahlen))?|1 Zahl dieses Zeitraums|{N} Zahlen dieses Zeitraums|1 Zahl|{N} Zahlen)"

TABLE: dict[str, dict[str, str]] = {
    "teamziel": {"unter": rf"▲ (?P<fristen>{WITHINS}) unter Ziel"},
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
    "bild": {
        "verlauf": rf"(?P<von>{VALUE}) bis {VALUE}", "verlauf-ueblich": rf"(?P<von>{VALUE}) bis {VALUE}, üblich (?P<band>{BAND})",
        "unveraendert": rf"unverändert, zuletzt {VALUE}", "unveraendert-ueblich": rf"unverändert, zuletzt {VALUE}, üblich (?P<band>{BAND})",
        "spanne": rf"(?P<spanne>{D} bis {D} %)", "spanne-ziel": rf"(?P<spanne>{D} bis {D} %), Ziel (?P<ziel>{PERCENT})", "nur-ziel": rf"Ziel (?P<ziel>{PERCENT})",
        "wert": VALUE, "statt": rf"(?P<jetzt>{N}) statt (?P<davor>{N})", "wie-zuvor": rf"(?P<jetzt>{N}) wie zuvor",
    },
    "stand": {
        "ueberfaellig": r"\*\*▲ überfällig\*\*", "ueberfaellig-termin": rf"\*\*▲ überfällig\*\*, Termin (?P<termin>{DATE})", "offen": "offen", "offen-termin": rf"offen, Termin (?P<termin>{DATE})",
        "erledigt": rf"✓ erledigt (?P<erledigt>{DATE})",
    },
    "nennungen": {
        "keine": "–", "offen": rf"{N} → \*offen\*", "laeuft": rf"{N} → {N} bisher, Beobachtung läuft \*bis {DATE}\*",
        "ohne-davor": rf"{N} → {N}, kein Vergleich, \*die Daten beginnen später\*", "zu-wenige": rf"(?P<davor>{N}) → (?P<danach>{N}), \*zu wenige Nennungen\*",
        "ungesichert": rf"(?P<davor>{N}) → (?P<danach>{N}), keine gesicherte Änderung: (?P<spanne>{CHANGE})", "gesichert": rf"(?P<davor>{N}) → (?P<danach>{N}), \*\*(?P<spanne>{CHANGE})\*\*",
    },
    "hinweis": {
        "abgelehnt": rf"\*\*▲ (?:Eine Zeile wurde|{N} Zeilen wurden) abgelehnt\.\*\* Alle Zahlen sind ohne sie gerechnet\. Warum, steht unter \[Datenqualität\]\((?:\.\./\.\./)?datenqualitaet\.md#abgelehnte-zeilen\)\.",
        "geaendert": rf"(?:\*\*berichtigt:\*\* (?P<berichtigt>{_CHANGED}))?(?:(?:^|; )\*\*geänderte Zählweise:\*\* (?P<anders>{_CHANGED}))?; siehe \[Berichtigungen\]\(\.\./\.\./berichtigungen\.md\)\.",
    },
    "standzeile": {
        "stand": rf"Stand (?P<stand>{DATE})(?: · Geschäftszeichen [\w-]+)? · nur für den Dienstgebrauch · \*\*Beispieldaten, frei erfunden\*\*",
    },
    "absatz": {
        "trichter": r"Jeder Punkt ist ein Team: rechts steht, wer viele fällige Reaktionen hatte, oben, wer die Frist oft eingehalten hat\. Die Linie ist der Anteil der anderen Teams\. "
        r"In 95 von 100 Fällen läge ein Team wie sie im inneren Trichter, in 998 von 1\.000 im äußeren; nur wer außerhalb liegt, unterscheidet sich \(◆\)\.",
        "streifen": r"Der breite Streifen ist der übliche Rahmen, die Linie darin das Mittel\. Was darin bleibt, schwankt wie immer; ◆ nennt die Regel, nach der ein Wert auffällt\. "
        r"Die \[Methodik\]\(\.\./\.\./methodik\.md#wie-man-einen-verlauf-liest\) sagt, wie gerechnet wird\.",
        "keine-verlaeufe": r"Für Verläufe liegen noch keine zwei ganzen Monate vor\.",
        "keine-frist": r"In diesem Zeitraum endete keine Frist\.",
        "keine-massnahmen": r"Es laufen keine Maßnahmen der Gegensteuerung\.",
        "massnahmen-weitere": r"(?:Eine weitere Maßnahme steht|(?:Zwei|Drei|Vier|Fünf|Sechs|Sieben|Acht|Neun|Zehn|Elf|Zwölf|\d+) weitere Maßnahmen stehen) (?:im \[Anhang\]\(anhang\.md#maßnahmen\)|in der \[Führungskräftebesprechung\]\(fuehrungskraefte\.md#maßnahmen\))\.",
        "ungenannt": rf"(?:Eine offene Maßnahme ist|{MANY} offene Maßnahmen sind) hier nicht genannt, weil sie nur einen Teil des Hauses (?:betrifft|betreffen)"
        rf"(?:; sie ist überfällig|; alle sind überfällig|; eine davon ist überfällig|; {WORD} davon sind überfällig)?\.",
        "keine-offenen": r"Es sind keine Maßnahmen offen\.",
        "nichts-weitergeleitet": r"Es wurde nichts weitergeleitet\.",
        "ohne-ergebnis": r"In diesem Jahr wurde keine Reaktion abgeschlossen\.",
        "ohne-kritik": r"In diesem Jahr wurde kein Grund für Kritik genannt\.",
        "ohne-lob": r"In diesem Jahr wurde niemand gelobt\.",
    },
    "unterschrift": {
        "kennzahlen": r"Kennzahlen(?:; Ø: Mittel je (?:Monat|Quartal), beim Bestand der Monatsenden)?",
        "fristen": rf"Fristen, deren Ende in den Zeitraum fiel, in Reaktionen\. Im Bild: ● (?:{ANY_COLUMN}|{TITLE})(?: mit Unsicherheit)?(?:, ○ {ANY_COLUMN})?(?:, \| Ziel)?",
        "fristen-ort": r"Fristen, deren Ende in den Zeitraum fiel, in Reaktionen\. Im Bild: ● (?P<ort>Team|Bereich)(?: mit Unsicherheit)?, ○ alle(?:, \| Ziel)?",
        "blatt-team": rf"(?P<ort>.+) \((?P<bereich>.+)\) und das ganze Haus; im Bild (?:ein Monat|{N} Monate)(?:; Ø je (?:Monat|Quartal), beim Bestand der Monatsenden)?\.(?: Folgequote: (?P<beobachtet>{N}) in Beobachtung\.)?(?: Ohne Einordnung: zu wenige Fälle\.)?",
        "blatt": rf"Im Bild (?:ein Monat|{N} Monate)(?:; Ø je (?:Monat|Quartal), beim Bestand der Monatsenden)?; alle: das ganze Haus\.(?: Folgequote: (?P<beobachtet>{N}) in Beobachtung\.)?(?: Ohne Einordnung: zu wenige Fälle\.)?",
        "ursache": r"Vorher und nachher beweisen keine Ursache: Gehandelt wird, wenn etwas gerade besonders häufig ist\.",
        "massnahmen": r"Nach Termin; Nennungen des Anliegens in der Kritik in den drei Monaten vor dem Beschluss → nach der Erledigung",
        "massnahmen-blatt": r"Nach Termin; Nennungen des Anliegens in der Kritik \(ganzes Haus\), drei Monate davor → danach",
        "massnahmen-offen": r"Nach Termin",
        "massnahmen-jahr": r"Maßnahmen, die in diesem Jahr liefen oder ausgewertet wurden; Nennungen des Anliegens in der Kritik, drei Monate davor → danach",
        "kritik": rf"Gründe für Kritik, in Nennungen \(bis zu drei je Reaktion\); einzeln die häufigsten{MEAN}\.(?: Im Bild: \| {ANY_COLUMN})?",
        "kritik-blatt": r"Die häufigsten Gründe für Kritik \(bis zu drei je Reaktion\), in Nennungen",
        "lob": rf"Was gelobt wurde, in Nennungen{MEAN}\.(?: Im Bild: \| {ANY_COLUMN})?",
        "lob-jahr": rf"Gründe für Lob, in Nennungen; einzeln die häufigsten\.(?: Im Bild: \| {ANY_COLUMN})?",
        "eingang": r"Eingang je Monat, in Reaktionen", "entscheidungen": r"Was zu entscheiden ist",
        "teams": r"Abschluss fristgerecht je Team, in Reaktionen",
        "trichter": rf"Eingehaltene Abschlussfristen je Team (?:im letzten Monat|in den letzten (?P<monate>{MONTHS})), in Reaktionen",
        "art": rf"Eingang nach Art(?: {PERIOD}, in Reaktionen|, in Reaktionen{MEAN}(?:\. Im Bild: (?:ein Monat|{N} Monate))?)", "weg": rf"Eingang nach Weg, in Reaktionen{MEAN}(?:\. Im Bild: (?:ein Monat|{N} Monate))?",
        "alter": rf"Offene Vorgänge nach Alter am (?:Monatsende|Quartalsende|Jahresende|{DATE}), in Reaktionen",
        "teams-bereich": rf"In Reaktionen(?:; Abschluss {WITHIN}: eingehalten von denen, deren Frist in den Zeitraum fiel)?",
        "verlaeufe": r"Verläufe je Monat, in Reaktionen", "folgen": r"Folgequote nach Art des ersten Vorgangs, in Reaktionen",
        "guete": rf"Wie die Reaktionen bearbeitet wurden; im Bild (?:ein Monat|{N} Monate)", "weitergeleitet": rf"Weitergeleitet, in Reaktionen{MEAN}",
        "vorgaben": r"Was die Geschäftsanweisung vorgibt \(GA 4, 5 und 7\)",
        "jahre": r"Jahr für Jahr, in Reaktionen", "ergebnisse": r"Ergebnisse der abgeschlossenen Reaktionen",
        "wie-monat": r"Kennzahlen(?:, verglichen mit denselben Tagen)?",
    },
}  # fmt: skip
