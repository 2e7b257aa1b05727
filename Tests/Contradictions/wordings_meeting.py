"""What the meeting and the sheets are told: decisions, duties, what is new, what came back, praise, signatures."""

from __future__ import annotations

from atoms import DATE, FRISTEN, IN, IN_EARLIER, K, KEPT, KEPT_WITHIN, MONTHS, N, REST, SINCE, WITHIN

# Where a sheet names the teams behind a number; a single one alone.
WHO = rf"(?:: (?P<wer>[^:;]+ \({N}\)(?:, [^:;]+ \({N}\))*(?: und (?:[^:;]+ \({N}\)|{REST}))|[^:;(]+))?"
EACH = r"(?P<je>[^:;(]+)"
MANY = rf"(?P<liste>[^:;]+ \({N}\)(?:, [^:;]+ \({N}\))*(?: und (?:[^:;]+ \({N}\)|{REST}))?)"
OWN = rf"(?P<eigen>{KEPT}) Fällen"
TEAMS = rf"(?P<teams>[^:;.]+? {KEPT_WITHIN}(?:; [^:;.]+? {KEPT_WITHIN})*(?:; {N} weitere Teams)?)"

OFT = rf"(?:einmal|{N}-mal)"
WHOM = r"(?:der Teamleitung|KRM-Beauftragten|der Geschäftsführung)"
CAPITAL_EARLIER = IN_EARLIER.replace("(?:im", "(?:[Ii]m").replace("|von", "|[Vv]on").replace("|am", "|[Aa]m").replace("|vom", "|[Vv]om")
SEE = r" Wie gezählt wird, sagt die Methodik: \[Folgereaktionen\]\(\.\./\.\./methodik\.md#folgereaktionen\), \[Folgequote\]\(\.\./\.\./methodik\.md#folgequote\)\."

TABLE: dict[str, dict[str, str]] = {
    "lage": {
        "vorgang": rf"1 Vorgang ist {SINCE} über der Frist{WHO}\.",
        "vorgaenge": rf"(?P<spaet>{N}) Vorgänge sind über der Frist, der älteste {SINCE}{WHO}\.",
        "eingehalten": rf"Eingehalten wurde (?P<kept>{KEPT}) Fällen\.",
        "eingehalten-seltener": rf"Eingehalten wurde (?P<kept>{KEPT}) Fällen, in (?P<monate>{MONTHS}) seltener als von den anderen Teams\.",
        "eingehalten-vergleich": rf"Eingehalten wurde (?P<kept>{KEPT}) Fällen\. (?P<team>.+) hält (?P<fristen>{FRISTEN}) seltener ein als die anderen Teams\.",
        "eingehalten-teams": rf"Eingehalten wurde {OWN}; {TEAMS}\.",
        "eingehalten-nur-teams": rf"Eingehalten wurde: {TEAMS}\.",
        "vergleich": rf"(?P<team>.+) (?:hält|halten) (?P<fristen>{FRISTEN}) seltener ein als die anderen Teams\.",
        "ziele": rf"(?P<ziele>[^;„]+: {N} von {N}(?:; [^;„]+: {N} von {N})*)\.",
        "massnahme": r"Maßnahme „(?P<titel>.+)“: Termin seit (?P<tage>1) Tag überschritten\.",
        "massnahmen": rf"Bei (?P<massnahmen>{N}) Maßnahmen ist der Termin überschritten, am längsten seit (?P<tage>{N}) Tag(?:en)?\.",
        "massnahmen-eine": rf"Bei einer Maßnahme ist der Termin seit (?P<tage>{N}) Tag(?:en)? überschritten\.",
        "kein-eingang": rf"{IN} ging keine Reaktion ein\.",
        "massnahme-tage": rf"Maßnahme „(?P<titel>.+)“: Termin seit (?P<tage>{N}) Tagen überschritten\.",
    },
    "aufgabe": {
        "abschliessen": r"\*\*▲ überfällig\*\*: abschließen", "termin": r"\*\*▲ überfällig\*\*: neuen Termin setzen",
        "ziel": r"\*\*▲ unter Ziel\*\*: Ursache benennen", "beides": r"\*\*▲ unter Ziel\*\* \*\*◆ Teamvergleich\*\*: Ursache benennen",
        "ziele": r"\*\*▲ (?P<ziele>über) Ziel\*\*: Ursache benennen", "ziele-beide": r"\*\*▲ (?:unter|über) Ziel\*\* \*\*▲ (?:unter|über) Ziel\*\*: Ursache benennen",
        "vergleich": r"\*\*◆ Teamvergleich\*\*: Ursache benennen", "nachfragen": r"\*\*◆ Teamvergleich\*\*: nachfragen",
        "export": r"Export prüfen",
    },
    "entscheidungen": {"keine": r"Nichts ist überfällig(?:, kein Ziel ist verfehlt|; Zielwerte sind nicht vereinbart)\."},
    "nicht-alle": {
        "liste": rf"Nicht in allen Fällen (?P<frist>{WITHIN}) abgeschlossen: (?P<liste>[^:;]+ \({K}\)(?:, [^:;]+ \({K}\))*(?: und (?:[^:;]+ \({K}\)|{REST}))?)\.",
    },
    "weitere": {
        "einzeln": rf"Einzeln stehen die (?P<zahl>{N}) Punkte im \[Bericht für die Führungskräftebesprechung\]\(fuehrungskraefte\.md\)\.",
    },
    # Chores, for the whole by team or Bereich, on a sheet for itself
    "pflicht": {
        "je-ein-bogen": rf"Je ein Erhebungsbogen fehlt: {EACH}\.", "ein-bogen": rf"Ein Erhebungsbogen fehlt: {EACH}\.",
        "boegen": rf"Erhebungsbögen fehlen: {MANY}\.",
        "je-eine-eroerterung": rf"Je eine Erörterung steht aus: {EACH}\.", "eine-eroerterung": rf"Eine Erörterung steht aus: {EACH}\.",
        "eroerterungen": rf"Erörterungen stehen aus: {MANY}\.",
        "bogen-eigen": rf"(?P<bogen>1) Erhebungsbogen fehlt, der Eingang liegt {N} Tage? zurück{WHO}\.",
        "boegen-eigen": rf"(?P<bogen>{N}) Erhebungsbögen fehlen, der älteste Eingang liegt {N} Tage? zurück{WHO}\.",
        "eroerterung-eigen": rf"(?P<offen>1) abgeschlossener Fall ist noch nicht mit den betroffenen Beschäftigten erörtert{WHO}\.",
        "eroerterungen-eigen": rf"(?P<offen>{N}) abgeschlossene Fälle sind noch nicht mit den betroffenen Beschäftigten erörtert{WHO}\.",
    },
    "neu": {
        "ueberfaellig": r"Über der Frist sind Vorgänge in (?P<orte>.+)\.", "ziel": r"Unter dem Ziel beim Abschluss: (?P<orte>.+)\.",
        "seltener": r"Seltener pünktlich als die anderen Teams: (?P<orte>.+)\.", "termin": r"Termin überschritten: (?P<titel>„.+“)\.",
        "beschlossen": r"Beschlossen: (?P<titel>„.+“)\.",
    },
    "erledigt": {
        "ueberfaellig": r"Kein Vorgang mehr über der Frist in (?P<orte>.+)\.", "ziel": r"Nicht mehr unter dem Ziel beim Abschluss: (?P<orte>.+)\.",
        "seltener": r"Nicht mehr seltener pünktlich als die anderen Teams: (?P<orte>.+)\.", "massnahme": r"Maßnahmen? erledigt: (?P<titel>„.+“)\.",
    },
    # Sentences of the Führungskräftebesprechung
    "folge": {
        "beendet": r"(?:Kein Vorgang hat seine Beobachtungszeit von \d+ Tag(?:en)? in diesem Zeitraum beendet\.)(?P<rest>.*)",
        "einer": r"Der eine Vorgang, dessen Beobachtungszeit in diesem Zeitraum endete, kam binnen \d+ Tag(?:en)? (?P<nicht>nicht )?in derselben Sache zurück\.(?P<rest>.*)",
        "viele": rf"Von (?P<nenner>{N}) Vorgängen, deren Beobachtungszeit in diesem Zeitraum endete, kamen (?P<zahl>{N}) binnen \d+ Tag(?:en)? in derselben Sache zurück\.(?P<rest>.*)",
        "viele-einer": rf"Von (?P<nenner>{N}) Vorgängen, deren Beobachtungszeit in diesem Zeitraum endete, kam (?P<zahl>keiner|einer) binnen \d+ Tag(?:en)? in derselben Sache zurück\.(?P<rest>.*)",
    },
    "beobachtung": {
        "keine": r" Bei keinem (?:weiteren )?läuft (?:die Beobachtung|sie) noch\.(?P<rest>.*)",
        "eine": rf" Bei einem (?:weiteren )?läuft (?:die Beobachtung|sie) noch, bis zum {DATE}\.(?P<rest>.*)",
        "viele": rf" Bei (?P<beobachtet>{N}) (?:weiteren )?läuft (?:die Beobachtung|sie) noch, bis spätestens {DATE}\.(?P<rest>.*)",
    },
    "neue-folgen": {
        "keine": rf" Neu eingegangen ist (?P<keine>keine) Folgereaktion\.{SEE}", "eine": rf" Neu eingegangen ist eine Folgereaktion\.{SEE}",
        "viele": rf" Neu eingegangen sind (?P<wert>{N}) Folgereaktionen\.{SEE}",
    },
    "lob": {
        "beides": rf"(?P<lob>Einmal|{N}-mal) wurde gelobt, (?P<anregung>einmal|{N}-mal) etwas angeregt\.",
        "nur-lob": rf"(?P<lob>Einmal|{N}-mal) wurde gelobt\. Anregungen gab es keine\.",
        "nur-anregung": rf"Gelobt wurde in diesem Zeitraum nicht\. (?P<anregung>Einmal|{N}-mal) wurde etwas angeregt\.",
        "nichts": r"Gelobt wurde in diesem Zeitraum nicht\. Anregungen gab es keine\.",
    },
    "lob-davor": {"davor": rf" {CAPITAL_EARLIER} waren es (?P<lob>{N}) und (?P<anregung>{N})\.", "beides-nicht": rf" {CAPITAL_EARLIER} gab es beides nicht\.", "nichts": ""},
    "aus-anregungen": {
        "nichts": "", "eine-nicht": r" Die Anregung wurde noch nicht zu einer Maßnahme\.", "eine": r" Die Anregung wurde zu einer Maßnahme\.",
        "keine": rf" Von (?P<von>{N}) Anregungen wurde noch (?P<keine>keine) zu einer Maßnahme\.", "davon-eine": rf" Von (?P<von>{N}) Anregungen wurde eine zu einer Maßnahme\.",
        "viele": rf" Von (?P<von>{N}) Anregungen wurden (?P<zahl>{N}) zu Maßnahmen\.",
    },
    # Where a duty was not met in every case, with the teams or Bereiche
    "luecke": {
        key: rf"{words}: {MANY}\." for key, words in (
            ("alternative.geprueft", "Keine andere Lösung geprüft"), ("sofortsache.telefonisch", "Sofortsachen nicht telefonisch beantwortet"),
            ("eskaliert", "Nicht an die Bereichsleitung gegangen"), ("vermerk", "Ohne Vermerk oder Hinweis auf den Verzicht"),
            ("ansprechpartner", "Kein Ansprechpartner benannt"), ("schlusszeichnung.vorbehalten", "Trotz Vorbehalt nicht von der Geschäftsführung gezeichnet"),
        )
    },
    "angeregt": {"themen": rf"Angeregt wurde, in Nennungen: (?P<liste>.+ {N}(?:, .+ {N})*(?: und (?:.+ {N}|{N} weitere Anliegen))?)\."},
    "gelobt": {
        "gruppen": rf"(?:Gelobt|Angeregt) wurde, in Nennungen: (?P<liste>[^;():]+ {N}(?: \([^;()]+: {N}\))?(?:; [^;():]+ {N}(?: \([^;()]+: {N}\))?)*)\.",
    },
    "gezeichnet": {"wer": rf"Gezeichnet wurde (?P<liste>{OFT} von {WHOM}(?:, {OFT} von {WHOM})*(?: und {OFT} von {WHOM})?)\."},
    "weitergeleitet": {
        "keins": r"In diesem Zeitraum wurde keine Reaktion an eine andere Stelle weitergeleitet\.",
        "eins": r"Eine Reaktion gehörte nicht in das Kundenreaktionsmanagement \(GA 3 \(3\)\) und wurde weitergeleitet \((?P<stelle>\w+)\)\. Sie ist in keiner anderen Zahl enthalten\.",
        "viele": rf"(?P<wert>{N}) Reaktionen gehörten nicht in das Kundenreaktionsmanagement \(GA 3 \(3\)\) und wurden weitergeleitet \((?P<stellen>\w+ {N}(?:, \w+ {N})*(?: und \w+ {N})?)\)\. "
        r"Sie sind in keiner anderen Zahl enthalten\.",
    },
}  # fmt: skip
