// swift-format-ignore-file
// Made by scripts/embed-assets.py from templates/ and starter/; do not edit.

/// The files of `templates/` as they were when the program was built.
enum BuiltIn {
    /// Sorted by name.
    static let files: [(name: String, text: String)] = [
(name: "ablauf.md.mustache", text: #"""
# Ablauf

{{>stand}}

## Auf einen Blick

{{#bild}}
**{{botschaft}}**\
*{{untertitel}}*\
![{{beschreibung}}]({{datei}})
{{/bild}}

## Schritt für Schritt

So regelt es die Geschäftsanweisung (GA). Die Nummern sind die im Bild.

{{#abschnitte}}
### {{titel}}

{{#schritte}}
{{nummer}}. **{{titel}}** {{text}} – {{quelle}}
{{/schritte}}

{{/abschnitte}}
Der Tag des Eingangs zählt bei keiner Frist mit (§ 187 BGB). Wie die Fristen gerechnet werden, steht unter [Methodik](methodik.md#fristen){{#bogen_da}}, der leere Bogen unter [Erhebungsbogen](erhebungsbogen.md){{/bogen_da}}.

{{#links_da}}
## Vorlagen und Weisungen

{{#links}}
- [{{name}}]({{ziel}})
{{/links}}
{{/links_da}}

"""#),
(name: "anhang.md.mustache", text: #"""
# Anhang · {{zeitraum}}

{{>stand}}

## Verläufe

{{^verlaeufe}}
Für Verläufe liegen noch keine zwei ganzen Monate vor.
{{/verlaeufe}}
{{#verlaeufe}}
{{>bild}}
{{/verlaeufe}}

{{verlaeufe_tabelle}}

{{#verlaeufe_da}}
Der breite Streifen ist der übliche Rahmen, die Linie darin das Mittel. Was darin bleibt, schwankt wie immer; ◆ nennt die Regel, nach der ein Wert auffällt. Die [Methodik](../../methodik.md#wie-man-einen-verlauf-liest) sagt, wie gerechnet wird.
{{/verlaeufe_da}}

{{#trichter_da}}
## Unterscheiden sich die Teams?

{{#trichter}}
{{>bild}}
{{/trichter}}

{{trichter_tabelle}}

Jeder Punkt ist ein Team: rechts steht, wer viele fällige Reaktionen hatte, oben, wer die Frist oft eingehalten hat. Die Linie ist der Anteil der anderen Teams. In 95 von 100 Fällen läge ein Team wie sie im inneren Trichter, in 998 von 1.000 im äußeren; nur wer außerhalb liegt, unterscheidet sich (◆).
{{/trichter_da}}

{{#teams_da}}
## Teams

*In Reaktionen{{#spalte_frist}}; Abschluss {{spalte_frist}}: eingehalten von denen, deren Frist in den Zeitraum fiel{{/spalte_frist}}*

| Team |{{#spalte_frist}} Einordnung |{{/spalte_frist}} [Eingang](../../methodik.md#eingang) | [erledigt](../../methodik.md#erledigt) | [Bestand {{am_ende}}](../../methodik.md#bestand) | [über der Frist](../../methodik.md#bestand-über-der-frist) |{{#spalte_frist}} [{{spalte_frist}}](../../methodik.md#eingehaltene-fristen) |{{/spalte_frist}}
|---|{{#spalte_frist}}---|{{/spalte_frist}}--:|--:|--:|--:|{{#spalte_frist}}--:|{{/spalte_frist}}
{{#teams}}
| {{#summe}}**{{name}}**{{/summe}}{{^summe}}{{name}}{{/summe}} |{{#spalte_frist}} {{einordnung}} |{{/spalte_frist}} {{eingang}} | {{erledigt}} | {{bestand}} | {{ueberfaellig}} |{{#spalte_frist}} {{frist}} |{{/spalte_frist}}
{{/teams}}
{{/teams_da}}

{{#massnahmen_da}}
## Maßnahmen

{{>massnahmen}}

{{/massnahmen_da}}
## Bestand

{{#bild_bestand}}
{{>bild}}
{{/bild_bestand}}

## Eingang nach Art

*Eingang nach Art, in Reaktionen{{#vergleich_zwoelf}}; Ø: Mittel je {{mittel_je}}{{/vergleich_zwoelf}}. Im Bild: {{bild_monate}}*

| Art | {{spalte}} |{{#vergleich}} {{spalte_vorher}} |{{/vergleich}}{{#vergleich_vorjahr}} {{spalte_vorjahr}} |{{/vergleich_vorjahr}}{{#vergleich_zwoelf}} Ø 12 Monate |{{/vergleich_zwoelf}} Verlauf |
|---|--:|{{#vergleich}}--:|{{/vergleich}}{{#vergleich_vorjahr}}--:|{{/vergleich_vorjahr}}{{#vergleich_zwoelf}}--:|{{/vergleich_zwoelf}}---|
{{#arten}}
| {{#summe}}**{{name}}**{{/summe}}{{^summe}}{{name}}{{/summe}} | {{wert}} |{{#vergleich}} {{vorher}} |{{/vergleich}}{{#vergleich_vorjahr}} {{vorjahr}} |{{/vergleich_vorjahr}}{{#vergleich_zwoelf}} {{zwoelf}} |{{/vergleich_zwoelf}} {{verlauf}} |
{{/arten}}

## Eingangsweg und Folgequote

*Eingang nach Weg, in Reaktionen{{#vergleich_zwoelf}}; Ø: Mittel je {{mittel_je}}{{/vergleich_zwoelf}}*

| Eingangsweg | {{spalte}} |{{#vergleich}} {{spalte_vorher}} |{{/vergleich}}{{#vergleich_vorjahr}} {{spalte_vorjahr}} |{{/vergleich_vorjahr}}{{#vergleich_zwoelf}} Ø 12 Monate |{{/vergleich_zwoelf}}
|---|--:|{{#vergleich}}--:|{{/vergleich}}{{#vergleich_vorjahr}}--:|{{/vergleich_vorjahr}}{{#vergleich_zwoelf}}--:|{{/vergleich_zwoelf}}
{{#eingangswege}}
| {{#summe}}**{{name}}**{{/summe}}{{^summe}}{{name}}{{/summe}} | {{wert}} |{{#vergleich}} {{vorher}} |{{/vergleich}}{{#vergleich_vorjahr}} {{vorjahr}} |{{/vergleich_vorjahr}}{{#vergleich_zwoelf}} {{zwoelf}} |{{/vergleich_zwoelf}}
{{/eingangswege}}

*Folgequote nach Art des ersten Vorgangs, in Reaktionen*

| Art | {{spalte}} |{{#vergleich}} {{spalte_vorher}} |{{/vergleich}}{{#vergleich_vorjahr}} {{spalte_vorjahr}} |{{/vergleich_vorjahr}}{{#vergleich_zwoelf}} 12 Monate |{{/vergleich_zwoelf}}
|---|--:|{{#vergleich}}--:|{{/vergleich}}{{#vergleich_vorjahr}}--:|{{/vergleich_vorjahr}}{{#vergleich_zwoelf}}--:|{{/vergleich_zwoelf}}
{{#folgen}}
| {{#summe}}**{{name}}**{{/summe}}{{^summe}}{{name}}{{/summe}} | {{wert}} |{{#vergleich}} {{vorher}} |{{/vergleich}}{{#vergleich_vorjahr}} {{vorjahr}} |{{/vergleich_vorjahr}}{{#vergleich_zwoelf}} {{zwoelf}} |{{/vergleich_zwoelf}}
{{/folgen}}

## Güte der Bearbeitung

*Wie die Reaktionen bearbeitet wurden; im Bild {{bild_monate}}*

| Kennzahl | Einordnung | {{spalte}} |{{#vergleich}} {{spalte_vorher}} |{{/vergleich}}{{#vergleich_vorjahr}} {{spalte_vorjahr}} |{{/vergleich_vorjahr}}{{#vergleich_zwoelf}} 12 Monate |{{/vergleich_zwoelf}} Verlauf |
|---|---|--:|{{#vergleich}}--:|{{/vergleich}}{{#vergleich_vorjahr}}--:|{{/vergleich_vorjahr}}{{#vergleich_zwoelf}}--:|{{/vergleich_zwoelf}}---|
{{#guete}}
| {{name}} | {{einordnung}} | **{{wert}}** |{{#vergleich}} {{vorher}} |{{/vergleich}}{{#vergleich_vorjahr}} {{vorjahr}} |{{/vergleich_vorjahr}}{{#vergleich_zwoelf}} {{zwoelf}} |{{/vergleich_zwoelf}} {{verlauf}} |
{{/guete}}

## Weitergeleitete Fälle

{{^weitergeleitet}}
Es wurde nichts weitergeleitet.
{{/weitergeleitet}}
{{#weitergeleitet_da}}
*Weitergeleitet, in Reaktionen{{#vergleich_zwoelf}}; Ø: Mittel je {{mittel_je}}{{/vergleich_zwoelf}}*

| Stelle | {{spalte}} |{{#vergleich}} {{spalte_vorher}} |{{/vergleich}}{{#vergleich_vorjahr}} {{spalte_vorjahr}} |{{/vergleich_vorjahr}}{{#vergleich_zwoelf}} Ø 12 Monate |{{/vergleich_zwoelf}}
|---|--:|{{#vergleich}}--:|{{/vergleich}}{{#vergleich_vorjahr}}--:|{{/vergleich_vorjahr}}{{#vergleich_zwoelf}}--:|{{/vergleich_zwoelf}}
{{#weitergeleitet}}
| {{name}} | {{wert}} |{{#vergleich}} {{vorher}} |{{/vergleich}}{{#vergleich_vorjahr}} {{vorjahr}} |{{/vergleich_vorjahr}}{{#vergleich_zwoelf}} {{zwoelf}} |{{/vergleich_zwoelf}}
{{/weitergeleitet}}
{{/weitergeleitet_da}}

"""#),
(name: "barrierefreiheit.md.mustache", text: #"""
# Erklärung zur Barrierefreiheit

{{>stand}}

## Stand der Vereinbarkeit

{{einrichtung}} ist bemüht, die Berichte des Kundenreaktionsmanagements barrierefrei zugänglich zu machen. Rechtsgrundlagen sind § 12a des Behindertengleichstellungsgesetzes (BGG) und die Barrierefreie-Informationstechnik-Verordnung (BITV 2.0); diese Erklärung folgt § 12b BGG.

Diese Seiten sind mit den Anforderungen der BITV 2.0 nach eigener Bewertung weitgehend vereinbar. Maßstab sind die Erfolgskriterien der Stufen A und AA der WCAG 2.2. Grundlage sind selbst durchgeführte Prüfungen mit Programmen und von Hand; eine unabhängige Prüfstelle und Menschen, die täglich mit Hilfsmitteln arbeiten, waren nicht beteiligt.

## Was nicht barrierefrei ist

- **Gedruckte und als PDF gespeicherte Berichte.** Maßgeblich ist die HTML-Seite. Ob ein PDF zugänglich ist, hängt vom Programm ab, mit dem es erzeugt wird.
- **Diagramme.** Jedes hat seine Aussage in einem Satz, und die Berichte nennen dieselben Zahlen in einer Tabelle. Die Diagramme selbst lassen sich mit der Tastatur verschieben, aber nicht Punkt für Punkt ansteuern.
- **Breite Tabellen.** Auf schmalen Bildschirmen lassen sich Tabellen mit vielen Spalten in ihrem Rahmen waagerecht verschieben.
- **Leichte Sprache und Gebärdensprache.** Die Seiten richten sich an die Beschäftigten; Erläuterungen in Leichter Sprache und in Deutscher Gebärdensprache gibt es nicht.
- **Beurteilungen und Verweise.** Für von Hand geschriebene Texte, etwa eine Bewertung, und für verlinkte Vorlagen sind ihre Verfasser verantwortlich.

## Erstellung dieser Erklärung

Diese Erklärung wurde im November 2026 mit der Fassung 0.1 des Programms erstellt und beruht auf einer Selbstbewertung. Sie ist bei jeder neuen Fassung und mindestens einmal im Jahr zu überprüfen.

## Barrieren melden

Haben Sie eine Barriere gefunden oder brauchen Sie einen Inhalt in anderer Form? Wenden Sie sich an:

{{einrichtung}}, Büro der Geschäftsführung, Kundenreaktionsmanagement{{#kontakt}}\
{{kontakt}}{{/kontakt}}

Sie bekommen innerhalb eines Monats eine Antwort (§ 12b Absatz 4 BGG).

## Schlichtung

Erhalten Sie keine zufriedenstellende Antwort, so können Sie die Schlichtungsstelle nach § 16 BGG anrufen. Sie hat die Aufgabe, Konflikte zwischen Menschen mit Behinderungen und öffentlichen Stellen des Bundes zu lösen. Das Verfahren ist kostenlos, ein Rechtsbeistand ist nicht nötig: [www.schlichtungsstelle-bgg.de](https://www.schlichtungsstelle-bgg.de). Für Einrichtungen, für die Landesrecht gilt, tritt die Stelle des Landes an ihre Stelle.

"""#),
(name: "bereich.md.mustache", text: #"""
# {{ort}} · {{zeitraum}}

{{>stand}}

{{>blatt}}

{{#teams_da}}
## Teams des Bereichs

*In Reaktionen{{#spalte_frist}}; Abschluss {{spalte_frist}}: eingehalten von denen, deren Frist in den Zeitraum fiel{{/spalte_frist}}*

| Team |{{#spalte_frist}} Einordnung |{{/spalte_frist}} [Eingang](../../methodik.md#eingang) | [erledigt](../../methodik.md#erledigt) | [Bestand {{am_ende}}](../../methodik.md#bestand) | [über der Frist](../../methodik.md#bestand-über-der-frist) |{{#spalte_frist}} [{{spalte_frist}}](../../methodik.md#eingehaltene-fristen) |{{/spalte_frist}}
|---|{{#spalte_frist}}---|{{/spalte_frist}}--:|--:|--:|--:|{{#spalte_frist}}--:|{{/spalte_frist}}
{{#teams}}
| {{name}} |{{#spalte_frist}} {{einordnung}} |{{/spalte_frist}} {{eingang}} | {{erledigt}} | {{bestand}} | {{ueberfaellig}} |{{#spalte_frist}} {{frist}} |{{/spalte_frist}}
{{/teams}}
{{/teams_da}}

{{#bewertung}}
## Bewertung

{{bewertung}}
{{/bewertung}}

"""#),
(name: "berichtigungen.md.mustache", text: #"""
# Berichtigungen

{{>stand}}

{{^vergleich}}
## Kein Vergleich

Diese Ausgabe wurde mit keiner früheren verglichen. Ob sich eine veröffentlichte Zahl seither geändert hat, ist deshalb nicht bekannt.
{{/vergleich}}
{{#vergleich}}
## Das Wichtigste

{{kernsatz}}
{{#hinweis}}

{{hinweis}}
{{/hinweis}}

{{#eingaben_da}}
## Berichtigt

*Berichtigte Zahlen nach Datei und Zeitraum, damals → jetzt*

| Datei | Zeitraum | Umfang | Zahlen für alle |
|---|---|---|---|
{{#eingaben}}
| {{datei}} | {{zeitraum}} | {{umfang}} | {{zahlen}} |
{{/eingaben}}
{{/eingaben_da}}
{{#zaehlweise_da}}

## Geänderte Zählweise

Diese Zahlen sind nicht berichtigt: Es wird anders gezählt als damals.

*Anders gezählte Zahlen nach ihrem Grund*

| Grund | Zeiträume | Zahlen |
|---|---|---|
{{#zaehlweise}}
| {{grund}} | {{zeitraeume}} | {{zahlen}} |
{{/zaehlweise}}
{{/zaehlweise_da}}
{{#zugleich_da}}

*Eingaben, die sich zugleich geändert haben*

| Datei | Zeitraum | Umfang |
|---|---|---|
{{#zugleich}}
| {{datei}} | {{zeitraum}} | {{umfang}} |
{{/zugleich}}
{{/zugleich_da}}
{{#fruehere_da}}

## Früher berichtigt

*Was frühere Vergleiche gefunden haben, das Neueste zuerst*

| Stand | Datei | Zeitraum | Umfang | Zahlen für alle |
|---|---|---|---|---|
{{#fruehere}}
| {{stand}} | {{datei}} | {{zeitraum}} | {{umfang}} | {{zahlen}} |
{{/fruehere}}
{{/fruehere_da}}
{{#fruehere_zaehlweise_da}}

## Früher geänderte Zählweise

*Was frühere Vergleiche gefunden haben, das Neueste zuerst*

| Stand | Grund | Zeiträume | Zahlen |
|---|---|---|---|
{{#fruehere_zaehlweise}}
| {{stand}} | {{grund}} | {{zeitraeume}} | {{zahlen}} |
{{/fruehere_zaehlweise}}
{{/fruehere_zaehlweise_da}}
{{#weitere}}

Die Seite lässt {{weitere}} weg; alle Zahlen stehen in [berichtigungen.json](berichtigungen.json).
{{/weitere}}

## Wie verglichen wird

Verglichen werden alle Zahlen der Zeiträume, die beide Ausgaben bis zum selben Tag sehen. Hier stehen die Hauptzahlen für alle; jede geänderte Zahl steht mit altem und neuem Wert in [berichtigungen.json](berichtigungen.json), auch die nach Bereich, Team, Art, Eingangsweg und Anliegen.

Welche Dateien neu oder geändert sind, sagen ihre Prüfsummen. Der Umfang zählt die Reaktionen einer Datei, die in dem Zeitraum zählen, ohne solche, die genauso schon in einer anderen Datei standen. Ist eine Datei geändert oder eine frühere nicht mehr dabei, so lässt sich nicht sagen, welche ihrer Reaktionen neu oder anders sind. „Geänderte Eingaben“ steht, wo keine Datei zu nennen ist, etwa wenn eine Reaktion jetzt in einem anderen Zeitraum zählt.

Hat sich geändert, wie gezählt wird (Fristen, Teams, Anliegen, Konfiguration, Programm), so heißt eine davon betroffene Zahl nicht berichtigt, auch wenn sich zugleich Eingaben geändert haben.
{{/vergleich}}

"""#),
(name: "bild.md.mustache", text: #"""
{{^leer}}
**{{botschaft}}**\
*{{untertitel}}*\
![{{beschreibung}}]({{datei}})

{{tabelle}}
{{/leer}}
{{#leer}}
{{beschreibung}}

{{/leer}}

"""#),
(name: "blatt.md.mustache", text: #"""
## Heute zu entscheiden

{{^entscheidungen}}
{{nichts_zu_entscheiden}}
{{/entscheidungen}}
{{#entscheidungen_da}}
*Was zu entscheiden ist*

| Was vorliegt | Was zu tun ist |
|---|---|
{{#entscheidungen}}
| {{lage}} | {{aufgabe}} |
{{/entscheidungen}}
{{/entscheidungen_da}}

{{#pflichten}}
- {{satz}}
{{/pflichten}}

## Kennzahlen

*{{#gehoert_zu}}{{ort}} ({{gehoert_zu}}) und das ganze Haus; im{{/gehoert_zu}}{{^gehoert_zu}}Im{{/gehoert_zu}} Bild {{bild_monate}}{{#vergleich_zwoelf}}; Ø je {{mittel_je}}, beim Bestand der Monatsenden{{/vergleich_zwoelf}}{{^gehoert_zu}}; alle: das ganze Haus{{/gehoert_zu}}.{{#folge_satz}} {{folge_satz}}{{/folge_satz}}{{#ohne_einordnung}} Ohne Einordnung: zu wenige Fälle.{{/ohne_einordnung}}*

| Kennzahl | Einordnung | {{spalte}} |{{#vergleich}} {{spalte_vorher}} |{{/vergleich}}{{#vergleich_vorjahr}} {{spalte_vorjahr}} |{{/vergleich_vorjahr}}{{#vergleich_zwoelf}} 12 Monate |{{/vergleich_zwoelf}} Verlauf | alle |
|---|---|--:|{{#vergleich}}--:|{{/vergleich}}{{#vergleich_vorjahr}}--:|{{/vergleich_vorjahr}}{{#vergleich_zwoelf}}--:|{{/vergleich_zwoelf}}---|--:|
{{#kennzahlen}}
| {{name}} | {{einordnung}} | **{{wert}}** |{{#vergleich}} {{vorher}} |{{/vergleich}}{{#vergleich_vorjahr}} {{vorjahr}} |{{/vergleich_vorjahr}}{{#vergleich_zwoelf}} {{zwoelf}} |{{/vergleich_zwoelf}} {{verlauf}} | {{ganzes}} |
{{/kennzahlen}}

## Fristen

{{^fristen}}
In diesem Zeitraum endete keine Frist.
{{/fristen}}
{{#fristen_da}}
*Fristen, deren Ende in den Zeitraum fiel, in Reaktionen. Im Bild: ● {{spalte_ort}}{{#unsicherheit_im_bild}} mit Unsicherheit{{/unsicherheit_im_bild}}, ○ alle{{#ziel_im_bild}}, | Ziel{{/ziel_im_bild}}*

| Frist | Einordnung | {{spalte}} | {{skala}} |{{#vergleich}} {{spalte_vorher}} |{{/vergleich}}{{#vergleich_zwoelf}} 12 Monate |{{/vergleich_zwoelf}} alle |
|---|---|--:|---|{{#vergleich}}--:|{{/vergleich}}{{#vergleich_zwoelf}}--:|{{/vergleich_zwoelf}}--:|
{{#fristen}}
| {{name}} | {{einordnung}} | **{{wert}}** | {{spanne}} |{{#vergleich}} {{vorher}} |{{/vergleich}}{{#vergleich_zwoelf}} {{zwoelf}} |{{/vergleich_zwoelf}} {{ganzes}} |
{{/fristen}}
{{/fristen_da}}

{{#massnahmen_da}}
## Maßnahmen

*Nach Termin; Nennungen des Anliegens in der Kritik (ganzes Haus), drei Monate davor → danach*

| Maßnahme |{{#nach_teams}} für |{{/nach_teams}} Stand | Nennungen |
|---|{{#nach_teams}}---|{{/nach_teams}}---|---|
{{#massnahmen}}
| {{titel}} |{{#nach_teams}} {{ort}} |{{/nach_teams}} {{lage}} | {{nennungen}}{{#urteil}}, {{urteil}}{{/urteil}} |
{{/massnahmen}}
{{#massnahmen_weitere}}

{{massnahmen_weitere}} im [Anhang](anhang.md#maßnahmen).
{{/massnahmen_weitere}}
{{/massnahmen_da}}
{{#massnahmen_ungenannt}}

{{massnahmen_ungenannt}}
{{/massnahmen_ungenannt}}

## Eingang und Anliegen

*Eingang nach Art {{im_zeitraum}}, in Reaktionen*

| Art | {{spalte_ort}} |{{#vergleich}} {{spalte_vorher}} |{{/vergleich}}{{#vergleich_zwoelf}} Ø 12 Monate |{{/vergleich_zwoelf}} alle |
|---|--:|{{#vergleich}}--:|{{/vergleich}}{{#vergleich_zwoelf}}--:|{{/vergleich_zwoelf}}--:|
{{#eingang}}
| {{#summe}}**{{name}}**{{/summe}}{{^summe}}{{name}}{{/summe}} | {{wert}} |{{#vergleich}} {{vorher}} |{{/vergleich}}{{#vergleich_zwoelf}} {{zwoelf}} |{{/vergleich_zwoelf}} {{ganzes}} |
{{/eingang}}

{{#kritik_da}}
*Die häufigsten Gründe für Kritik (bis zu drei je Reaktion), in Nennungen*

| [Grund](../../methodik.md#gründe-für-kritik) | {{spalte_ort}} |{{#vergleich}} {{spalte_vorher}} |{{/vergleich}}{{#vergleich_zwoelf}} Ø 12 Monate |{{/vergleich_zwoelf}} alle |
|---|--:|{{#vergleich}}--:|{{/vergleich}}{{#vergleich_zwoelf}}--:|{{/vergleich_zwoelf}}--:|
{{#kritik}}
| {{#summe}}**{{name}}**{{/summe}}{{^summe}}{{name}}{{/summe}} | {{wert}} |{{#vergleich}} {{vorher}} |{{/vergleich}}{{#vergleich_zwoelf}} {{zwoelf}} |{{/vergleich_zwoelf}} {{ganzes}} |
{{/kritik}}
{{/kritik_da}}

{{#lob_satz}}
*{{lob_satz}}*
{{/lob_satz}}

"""#),
(name: "datenqualitaet.md.mustache", text: #"""
# Datenqualität

{{>stand}}

## Gelesene Zeilen

{{kernsatz}}

*Was aus den Zeilen der Dateien wurde*

| Datei | Inhalt | gelesen | verwendet | abgelöst | wiederholt | abgelehnt |
|---|---|--:|--:|--:|--:|--:|
{{#dateien}}
| {{#summe}}**{{name}}**{{/summe}}{{^summe}}{{name}}{{/summe}} | {{rolle}} | {{gelesen}} | {{verwendet}} | {{abgeloest}} | {{wiederholt}} | {{abgelehnt}} |
{{/dateien}}

„Abgelöst“ heißt: Für dieselbe Vorgangsnummer gilt eine andere Zeile, weil sie einen neueren Stand hat oder in einer späteren Datei steht. „Wiederholt“ ist dieselbe Zeile noch einmal in derselben Datei. Verwendete, abgelöste, wiederholte und abgelehnte Zeilen ergeben zusammen die gelesenen.

{{#ablehnungen_da}}
## Abgelehnte Zeilen

*Warum Zeilen abgelehnt wurden, nach Regel; eine Zeile kann mehrere Gründe haben*

| Regel | Was gemeint ist | Meldungen |
|---|---|--:|
{{#ablehnungen}}
| {{regel}} | {{bedeutung}} | {{anzahl}} |
{{/ablehnungen}}

Was zu tun ist, steht im [Handbuch](handbuch.md#was-eine-meldung-heißt-und-was-zu-tun-ist).
{{/ablehnungen_da}}

## Warnungen

{{^warnungen}}
Es gibt keine Warnungen.
{{/warnungen}}
{{#warnungen_da}}
*Warnungen nach Regel; Zellinhalte werden nie gezeigt*

| Regel | Was gemeint ist | Zeilen |
|---|---|--:|
{{#warnungen}}
| {{regel}} | {{bedeutung}} | {{anzahl}} |
{{/warnungen}}

Wie es dazu kommt und was zu tun ist, steht im [Handbuch](handbuch.md#was-eine-meldung-heißt-und-was-zu-tun-ist).
{{/warnungen_da}}

## Abdeckung durch die Eingangsliste

{{abdeckung}}

{{#ausstehend_da}}
*Ausstehende Erhebungsbögen*

| Team | ausstehend | ältester Eingang |
|---|--:|--:|
{{#ausstehend}}
| {{team}} | {{anzahl}} | {{aeltester}} |
{{/ausstehend}}
{{/ausstehend_da}}

"""#),
(name: "erhebungsbogen.md.mustache", text: #"""
# Erhebungsbogen

{{>stand}}

Nach der Bearbeitung an das Büro der Geschäftsführung, GA 4 (1). Angaben mit * sind Pflicht.

## Felder

{{#teile}}
### {{titel}}

{{#hinweis}}
{{hinweis}}

{{/hinweis}}
| Feld | Spalte im Export | Pflicht | Werte |
|---|---|---|---|
{{#felder}}
| {{name}}{{#pflicht}} \*{{/pflicht}} | {{spalte}} | {{#pflicht}}ja{{/pflicht}}{{^pflicht}}–{{/pflicht}} | {{werte}} |
{{/felder}}

{{/teile}}
## Kennungen

{{#verzeichnisse}}
### {{titel}}

| Kennung | Bedeutung |
|---|---|
{{#kennungen}}
| {{kennung}} | {{name}} |
{{/kennungen}}

{{/verzeichnisse}}

"""#),
(name: "fristen.md.mustache", text: #"""
{{^fristen}}
In diesem Zeitraum endete keine Frist.
{{/fristen}}
{{#fristen_da}}
*Fristen, deren Ende in den Zeitraum fiel, in Reaktionen. Im Bild: ● {{spalte}}{{#unsicherheit_im_bild}} mit Unsicherheit{{/unsicherheit_im_bild}}{{#vergleich}}, ○ {{spalte_vorher}}{{/vergleich}}{{#ziel_im_bild}}, | Ziel{{/ziel_im_bild}}*

| Frist | Einordnung | eingehalten |{{^vergleich_zwoelf}} Anteil |{{/vergleich_zwoelf}} {{skala}} |{{#vergleich}} {{spalte_vorher}} |{{/vergleich}}{{#vergleich_vorjahr}} {{spalte_vorjahr}} |{{/vergleich_vorjahr}}{{#vergleich_zwoelf}} 12 Monate |{{/vergleich_zwoelf}}
|---|---|--:|{{^vergleich_zwoelf}}--:|{{/vergleich_zwoelf}}---|{{#vergleich}}--:|{{/vergleich}}{{#vergleich_vorjahr}}--:|{{/vergleich_vorjahr}}{{#vergleich_zwoelf}}--:|{{/vergleich_zwoelf}}
{{#fristen}}
| {{name}} | {{einordnung}} | **{{wert}}** |{{^vergleich_zwoelf}} {{anteil}} |{{/vergleich_zwoelf}} {{spanne}} |{{#vergleich}} {{vorher}} |{{/vergleich}}{{#vergleich_vorjahr}} {{vorjahr}} |{{/vergleich_vorjahr}}{{#vergleich_zwoelf}} {{zwoelf}} |{{/vergleich_zwoelf}}
{{/fristen}}
{{/fristen_da}}

"""#),
(name: "fuehrungskraefte.md.mustache", text: #"""
# Führungskräftebesprechung · {{zeitraum}}

{{>stand}}

## Heute zu entscheiden

{{^entscheidungen}}
{{nichts_zu_entscheiden}}
{{/entscheidungen}}
{{#entscheidungen_da}}
*Was zu entscheiden ist*

| Wo | Was vorliegt | Zu tun | wer | bis wann |
|---|---|---|---|---|
{{#entscheidungen}}
| {{ort}} | {{lage}} | {{aufgabe}} |              |            |
{{/entscheidungen}}
{{/entscheidungen_da}}

{{#pflichten}}
- {{satz}}
{{/pflichten}}

{{#neu_da}}
### Neu seit {{seit}}

{{#neu}}
- {{satz}}
{{/neu}}

{{/neu_da}}
{{#erledigt_da}}
### Seither erledigt

{{#erledigt}}
- {{satz}}
{{/erledigt}}

{{/erledigt_da}}
{{#bewertung}}
## Bewertung

{{bewertung}}

{{/bewertung}}
## Maßnahmen

{{^massnahmen}}
{{^massnahmen_ungenannt}}
Es laufen keine Maßnahmen der Gegensteuerung.
{{/massnahmen_ungenannt}}
{{/massnahmen}}
{{#massnahmen_da}}
{{>massnahmen}}
{{#massnahmen_weitere}}

{{massnahmen_weitere}} im [Anhang](anhang.md#maßnahmen).
{{/massnahmen_weitere}}

*Vorher und nachher beweisen keine Ursache: Gehandelt wird, wenn etwas gerade besonders häufig ist.*
{{/massnahmen_da}}
{{#massnahmen_ungenannt}}

{{massnahmen_ungenannt}}
{{/massnahmen_ungenannt}}

## Fristen

{{#bilder_teams}}
{{>bild}}
{{/bilder_teams}}

{{#teams_saetze}}
- {{satz}}
{{/teams_saetze}}

{{>fristen}}

## Eingang

{{#bild_eingang}}
{{>bild}}
{{/bild_eingang}}

{{#kritik_da}}
{{>kritik}}
{{/kritik_da}}
{{#kritik_satz}}

{{kritik_satz}}
{{/kritik_satz}}

## Folgereaktionen

{{folge_satz}} Wie gezählt wird, sagt die Methodik: [Folgereaktionen](../../methodik.md#folgereaktionen), [Folgequote](../../methodik.md#folgequote).

## Bearbeitung

*Was die Geschäftsanweisung vorgibt (GA 4, 5 und 7)*

| Kennzahl | Einordnung | {{spalte}} |{{#vergleich}} {{spalte_vorher}} |{{/vergleich}}{{#vergleich_vorjahr}} {{spalte_vorjahr}} |{{/vergleich_vorjahr}}{{#vergleich_zwoelf}} 12 Monate |{{/vergleich_zwoelf}}
|---|---|--:|{{#vergleich}}--:|{{/vergleich}}{{#vergleich_vorjahr}}--:|{{/vergleich_vorjahr}}{{#vergleich_zwoelf}}--:|{{/vergleich_zwoelf}}
{{#vorgaben}}
| {{name}} | {{einordnung}} | **{{wert}}** |{{#vergleich}} {{vorher}} |{{/vergleich}}{{#vergleich_vorjahr}} {{vorjahr}} |{{/vergleich_vorjahr}}{{#vergleich_zwoelf}} {{zwoelf}} |{{/vergleich_zwoelf}}
{{/vorgaben}}

{{schlusszeichnung_satz}}

{{#luecken}}
- {{satz}}
{{/luecken}}

## Lob und Anregungen

{{lob_satz}}{{#anregung_satz}} {{anregung_satz}}{{/anregung_satz}}

{{#lob_da}}
*Was gelobt wurde, in Nennungen{{#vergleich_zwoelf}}; Ø: Mittel je {{mittel_je}}{{/vergleich_zwoelf}}.{{#vergleich}} Im Bild: | {{spalte_vorher}}{{/vergleich}}*

| [Lob für](../../methodik.md#gründe-für-lob) | Einordnung | {{spalte}} | Nennungen |{{#vergleich}} {{spalte_vorher}} |{{/vergleich}}{{#vergleich_vorjahr}} {{spalte_vorjahr}} |{{/vergleich_vorjahr}}{{#vergleich_zwoelf}} Ø 12 Monate |{{/vergleich_zwoelf}}
|---|---|--:|---|{{#vergleich}}--:|{{/vergleich}}{{#vergleich_vorjahr}}--:|{{/vergleich_vorjahr}}{{#vergleich_zwoelf}}--:|{{/vergleich_zwoelf}}
{{#lob}}
| {{#summe}}**{{name}}**{{/summe}}{{^summe}}{{name}}{{/summe}} | {{einordnung}} | **{{wert}}** | {{balken}} |{{#vergleich}} {{vorher}} |{{/vergleich}}{{#vergleich_vorjahr}} {{vorjahr}} |{{/vergleich_vorjahr}}{{#vergleich_zwoelf}} {{zwoelf}} |{{/vergleich_zwoelf}}
{{/lob}}
{{/lob_da}}

## Weitergeleitete Fälle

{{weitergeleitet_satz}}

"""#),
(name: "geschaeftsfuehrung.md.mustache", text: #"""
# Bericht an die Geschäftsführung · {{zeitraum}}

{{>stand}}

## Das Wichtigste

{{#ohne_aussage}}
{{ohne_aussage}}

{{/ohne_aussage}}
{{#kernaussagen}}
{{nummer}}. {{satz}}{{#marke}} {{marke}}{{/marke}}

{{#beleg}}
   {{beleg}}

{{/beleg}}
{{/kernaussagen}}
{{#zu_frueh}}
{{zu_frueh}}
{{/zu_frueh}}

## Bestand und Frist

{{#verlaeufe}}
{{>bild}}
{{/verlaeufe}}
{{verlaeufe_tabelle}}
{{^verlaeufe}}
Für Verläufe liegen noch keine zwei ganzen Monate vor.
{{/verlaeufe}}

## Kennzahlen

*Kennzahlen{{#vergleich_zwoelf}}; Ø: Mittel je {{mittel_je}}, beim Bestand der Monatsenden{{/vergleich_zwoelf}}*

{{>kennzahlen}}

{{#bereiche_da}}
## Bereiche

*In Reaktionen{{#spalte_frist}}; Abschluss {{spalte_frist}}: eingehalten von denen, deren Frist in den Zeitraum fiel{{/spalte_frist}}*

| Bereich |{{#spalte_frist}} Einordnung |{{/spalte_frist}} [Eingang](../../methodik.md#eingang) | [erledigt](../../methodik.md#erledigt) | [Bestand {{am_ende}}](../../methodik.md#bestand) | [über der Frist](../../methodik.md#bestand-über-der-frist) |{{#spalte_frist}} [{{spalte_frist}}](../../methodik.md#eingehaltene-fristen) |{{/spalte_frist}}
|---|{{#spalte_frist}}---|{{/spalte_frist}}--:|--:|--:|--:|{{#spalte_frist}}--:|{{/spalte_frist}}
{{#bereiche}}
| {{name}} |{{#spalte_frist}} {{einordnung}} |{{/spalte_frist}} {{eingang}} | {{erledigt}} | {{bestand}} | {{ueberfaellig}} |{{#spalte_frist}} {{frist}} |{{/spalte_frist}}
{{/bereiche}}

{{/bereiche_da}}
## Fristen

{{>fristen}}

## Eingang und Anliegen

{{eingang_satz}} {{kritik_satz}}

{{#kritik_da}}
{{>kritik}}
{{/kritik_da}}

{{#lob_satz}}
*{{lob_satz}}{{#anregung_satz}} {{anregung_satz}}{{/anregung_satz}}*
{{/lob_satz}}
{{^lob_satz}}
{{#anregung_satz}}
*{{anregung_satz}}*
{{/anregung_satz}}
{{/lob_satz}}

## Maßnahmen

{{^massnahmen}}
{{^massnahmen_ungenannt}}
Es laufen keine Maßnahmen der Gegensteuerung.
{{/massnahmen_ungenannt}}
{{/massnahmen}}
{{#massnahmen_da}}
{{>massnahmen}}
{{#massnahmen_weitere}}

{{massnahmen_weitere}} im [Anhang](anhang.md#maßnahmen).
{{/massnahmen_weitere}}

*Vorher und nachher beweisen keine Ursache: Gehandelt wird, wenn etwas gerade besonders häufig ist.*
{{/massnahmen_da}}
{{#massnahmen_ungenannt}}

{{massnahmen_ungenannt}}
{{/massnahmen_ungenannt}}

{{#bewertung}}
## Bewertung

{{bewertung}}
{{/bewertung}}

"""#),
(name: "handbuch.md.mustache", text: #"""
# Handbuch

{{>stand}}

{{text}}

"""#),
(name: "index.md.mustache", text: #"""
# Kundenreaktionen · {{einrichtung}}

{{>stand}}

Datengrundlage: {{grundlage}}.
{{#berichtigungen}}

{{berichtigungen}} Siehe [Berichtigungen](berichtigungen.md).
{{/berichtigungen}}

{{#neuester}}
## {{titel}}

- [Bericht an die Geschäftsführung]({{ordner}}/geschaeftsfuehrung.md)

  {{geschaeftsfuehrung}}

- [Führungskräftebesprechung]({{ordner}}/fuehrungskraefte.md)

  {{fuehrungskraefte}}

- [Tischvorlage]({{ordner}}/tischvorlage.md)

  Eine Seite in großer Schrift, für den Tisch und die Leinwand.

- [Anhang]({{ordner}}/anhang.md)

  Zum Nachsehen: Verläufe{{#teams_da}}, Teams im Vergleich{{/teams_da}}, Tabellen nach Art und Weg.

{{#bereiche_da}}
*Blätter der Bereiche{{#teams_da}} und Teams{{/teams_da}}, {{titel}}*

| Bereich | Zu entscheiden |{{#teams_da}} Teams |{{/teams_da}}
|---|---|{{#teams_da}}---|{{/teams_da}}
{{#bereiche}}
| {{blatt}} | {{offen}} |{{#teams_da}} {{teams}} |{{/teams_da}}
{{/bereiche}}
{{/bereiche_da}}
{{#teams}}
Teamblätter: {{teams}}
{{/teams}}
{{/neuester}}

## Nachschlagen

- [Methodik](methodik.md): wie gezählt wird und welche Fristen gelten
- [Datenqualität](datenqualitaet.md): welche Zeilen gelesen, abgelöst oder abgelehnt wurden
- [Berichtigungen](berichtigungen.md): welche veröffentlichten Zahlen sich seither geändert haben, und warum
- [Ablauf](ablauf.md): von der Kundenreaktion bis zur Auswertung, mit allen Fristen
- [Erhebungsbogen](erhebungsbogen.md): der leere Bogen, zum Ausfüllen und Drucken
- [Handbuch](handbuch.md): was jeden Monat zu tun ist, und was eine Meldung heißt
- [Erklärung zur Barrierefreiheit](barrierefreiheit.md)

## Archiv

*Führungskräftebesprechung nach Monaten, Quartalen und Jahren; dort stehen oben die anderen Berichte desselben Zeitraums*

{{archiv_fuehrungskraefte}}

{{#jahresberichte}}
{{jahresberichte}}

{{/jahresberichte}}
{{#jahresbericht_ab}}
{{jahresbericht_ab}}

{{/jahresbericht_ab}}
{{#spannen}}
- [{{titel}}]({{ziel}}/fuehrungskraefte.md)
{{/spannen}}

"""#),
(name: "intranet-index.md.mustache", text: #"""
# Kundenreaktionen · {{einrichtung}}

{{>stand}}

Was unsere Kundinnen und Kunden loben und kritisieren, in gerundeten Zahlen. Niemand ist darin zu erkennen.

## Neueste Zahlen

{{#neueste}}
- [{{titel}}]({{seite}}.md)

  {{satz}}

{{/neueste}}
{{leer}}

## Lob oder Kritik?

{{kommentar}}

{{^kommentar}}
Jede Rückmeldung hilft, besser zu werden. Nehmen Sie Lob und Kritik auf und geben Sie beides an Ihre Teamleitung oder an das Büro der Geschäftsführung weiter{{#kontakt}}: {{kontakt}}{{/kontakt}}. Wie es weitergeht, zeigt der [Ablauf](ablauf.md).
{{/kommentar}}

## Archiv

{{^archiv}}
Hier stehen später alle freigegebenen Zeiträume.
{{/archiv}}
{{#archiv}}
*Kundenreaktionen nach Monaten, Quartalen und Jahren{{#nicht_freigegeben}}; „–“ heißt: nicht freigegeben{{/nicht_freigegeben}}*

{{archiv}}

{{nicht_freigegeben}}
{{/archiv}}

## Nachschlagen

- [Methodik](methodik.md): was gezählt wird, wie gerundet wird, wie genau die Zahlen sind
- [Ablauf](ablauf.md): von der Kundenreaktion bis zur Auswertung, mit allen Fristen
- [Erklärung zur Barrierefreiheit](barrierefreiheit.md)

"""#),
(name: "intranet-methodik.md.mustache", text: #"""
# Methodik

{{>stand}}

Was die Zahlen bedeuten, wie genau sie sind und wer sie freigibt.

## Was gezählt wird

Eine Kundenreaktion ist jede Mitteilung, die unser Angebot oder unser Verhalten bewertet: Beschwerde, Kritik, Lob, Anregung, Petition oder Eingabe (GA 3 (1), 3 (2)). Was nicht in das Kundenreaktionsmanagement gehört, etwa ein Widerspruch, wird weitergeleitet und zählt hier nicht mit (GA 3 (3)). Gezählt wird, wozu bei der Freigabe ein Erhebungsbogen vorliegt.

### Eingang

Wie viele Kundenreaktionen in dem Zeitraum ankamen. Mehr davon kann auch heißen, dass es leichter geworden ist, sich zu melden.

### Eingang nach Art

Derselbe Eingang in drei Gruppen: Beschwerden und Kritik; Lob; Anregungen, Petitionen und Eingaben.

### Eingang nach Bereichen

Derselbe Eingang nach den Bereichen, die ihn bearbeiten, in der Reihenfolge des Organisationsplans. Das ist keine Rangfolge.

### Erledigt

Wie viele Kundenreaktionen in dem Zeitraum abgeschlossen wurden.

### Bestand

Wie viele am letzten Tag des Zeitraums noch offen waren.

### Eingehaltene Fristen

Wie viele Fälle es gab, deren [Frist](#fristen) in dem Zeitraum endete, und in wie vielen davon sie eingehalten wurde.

### Folgequote

Auf wie viele abgeschlossene Vorgänge innerhalb von {{folge_tage}} Tagen eine neue Reaktion in derselben Sache kam. Ein Vorgang zählt in dem Jahr, in dem diese Zeit um ist.

### Gründe für Kritik

Wie oft ein Anliegen in Beschwerden, Kritik, Petitionen und Eingaben genannt wurde. Eine Reaktion kann bis zu drei Anliegen nennen.

### Gründe für Lob

Wie oft Lob die Sache, das Verhalten oder die Rahmenbedingungen nannte.

### Maßnahmen

Wie viele Maßnahmen der Gegensteuerung beschlossen und wie viele erledigt wurden. Diese Zahlen sind nicht gerundet, denn sie betreffen keine Person.

## Wie gerundet wird

Was gezählt wird, wird auf das nächste Vielfache von 5 gerundet:

*Gezählte Anzahl und gezeigte Zahl*

| gezählt | gezeigt |
|---|--:|
| 0 bis 2 | unter 3 |
| 3 bis 7 | rund 5 |
| 8 bis 12 | rund 10 |
| 13 bis 17 | rund 15 |

Und so weiter. Quartale und Jahre werden nicht neu gezählt, sondern aus den gezeigten Zahlen zusammengezählt; nur was es in den kürzeren Zeiträumen nicht gibt, wird für sich gezählt und gerundet. War kein Summand 3 oder mehr, so steht dort „in keinem Monat 3 oder mehr“.

Zählt man die Zeilen einer Aufteilung zusammen, so kommt meist nicht genau die Zahl des Ganzen heraus: Summe gerundeter Werte, weicht ab.

Anteile gibt es erst ab rund 100 Fällen und nur in Stufen: „unter 5 %“, „rund 5 %“, „rund 10 %“ bis „rund 95 %“, „über 95 %“. Unterschiede unter 10 werden nicht genannt, denn sie können vom Runden kommen. An einem Ziel wird keine Zahl gemessen.

## Wie genau die Zahlen sind

- Eine gerundete Zahl liegt bis zu 2 neben der gezählten.
- Selten steht statt des nächsten ein benachbartes Vielfaches von 5, ein **Ersatzwert**. Er liegt bis zu 7 daneben. Ersatzwerte verhindern, dass sich aus mehreren Zahlen zusammen eine genaue errechnen lässt. Wo sie stehen, sagt keine Seite.
- Eine Summe weicht so weit ab wie alle ihre Summanden zusammen. Über ein Jahr gleicht sich das meist aus.

## Fristen

*Fristen, nach denen hier gezählt wird*

| Frist | gilt für | Länge | Quelle |
|---|---|---|---|
{{#fristen}}
| {{name}} | {{gilt}} | {{laenge}} | {{quelle}} |
{{/fristen}}

Der Tag des Eingangs zählt nicht mit (§ 187 BGB), und eine Antwort am letzten Tag ist rechtzeitig. Welche Frist zu welchem Schritt gehört, zeigt der [Ablauf](ablauf.md).

## Was nicht gezeigt wird, und warum

- **Keine Teams, keine Personen, keine einzelnen Vorgänge.** Niemand soll zu erkennen sein, weder wer sich gemeldet hat noch wer den Vorgang bearbeitet hat.
- **Keine angefangenen Zeiträume.** Ein Monat wird ganz gezeigt oder gar nicht.
- **Keine Berichtigungen.** Aus dem Unterschied zweier Fassungen ließe sich ein einzelner Vorgang ablesen.
- **Keine Sperrung kleiner Zahlen.** Was gezeigt wird, hängt nie davon ab, wie groß die Zahlen sind; sonst verriete schon die Lücke etwas. Fehlt eine Tabelle, so fehlt sie das ganze Jahr.

## Freigabe

Ein Monat erscheint erst, wenn das Büro der Geschäftsführung ihn freigegeben hat. Dabei wird er einmal gezählt. Danach ändert sich an seinen Zahlen nichts mehr, auch wenn später noch ein Vorgang bekannt wird. Ein Quartal oder ein Jahr erscheint, sobald alle seine Monate freigegeben sind.

Ein übersprungener Monat wird nicht nachgeholt. Ein zurückgezogener fehlt, solange er zurückgezogen ist, und kehrt mit denselben Zahlen wieder. Beides heißt im Archiv „nicht freigegeben“.

## Grenzen

Gezeigte Zahlen beweisen keinen einzelnen Vorgang, in keine Richtung. Sie schützen aber nicht vor jedem Vorwissen:

- Wer zwei Fälle von „unter 3“ selbst kennt, weiß, dass es keinen dritten gibt.
- Wer eine genaue Zahl aus anderer Quelle hat, etwa aus der Poststelle oder aus einem anderen Bericht, kann den Rest erfahren.
- Wer alle Fälle einer Zahl kennt bis auf einen, kann auch diesen erfahren.

"""#),
(name: "jahresbericht.md.mustache", text: #"""
# Jahresbericht · {{zeitraum}}

{{>stand}}

## {{saetze_kopf}}

{{#saetze}}
{{nummer}}. {{satz}}{{#marke}} {{marke}}{{/marke}}
{{/saetze}}

## Jahr für Jahr

{{#bild_eingang}}
{{>bild}}
{{/bild_eingang}}

{{jahre_tabelle}}

{{#bezug_satz}}
{{bezug_satz}}
{{/bezug_satz}}

## Was aus den Reaktionen wurde

{{^ergebnisse}}
In diesem Jahr wurde keine Reaktion abgeschlossen.
{{/ergebnisse}}
{{#ergebnisse_da}}
*Ergebnisse der abgeschlossenen Reaktionen*

| Was geschah |{{#ergebnisse_beurteilt}} Einordnung |{{/ergebnisse_beurteilt}} {{jahr}} | Anteil |{{#jahr_davor}} {{jahr_davor}} | Anteil |{{/jahr_davor}}
|---|{{#ergebnisse_beurteilt}}---|{{/ergebnisse_beurteilt}}--:|--:|{{#jahr_davor}}--:|--:|{{/jahr_davor}}
{{#ergebnisse}}
| {{name}} |{{#ergebnisse_beurteilt}} {{einordnung}} |{{/ergebnisse_beurteilt}} **{{wert}}** | {{anteil}} |{{#jahr_davor}} {{vorher}} | {{anteil_vorher}} |{{/jahr_davor}}
{{/ergebnisse}}
{{/ergebnisse_da}}

## Worüber geklagt wurde

{{^kritik}}
In diesem Jahr wurde kein Grund für Kritik genannt.
{{/kritik}}
{{#kritik_da}}
*Gründe für Kritik, in Nennungen (bis zu drei je Reaktion); einzeln die häufigsten.{{#jahr_davor}} Im Bild: | {{jahr_davor}}{{/jahr_davor}}*

| [Grund](../../methodik.md#gründe-für-kritik) | {{jahr}} | Nennungen |{{#jahr_davor}} {{jahr_davor}} |{{/jahr_davor}}
|---|--:|---|{{#jahr_davor}}--:|{{/jahr_davor}}
{{#kritik}}
| {{#summe}}**{{name}}**{{/summe}}{{^summe}}{{name}}{{/summe}} | **{{wert}}** | {{balken}} |{{#jahr_davor}} {{vorher}} |{{/jahr_davor}}
{{/kritik}}
{{/kritik_da}}

## Was gelobt wurde

{{^lob}}
In diesem Jahr wurde niemand gelobt.
{{/lob}}
{{#lob_da}}
*Gründe für Lob, in Nennungen; einzeln die häufigsten.{{#jahr_davor}} Im Bild: | {{jahr_davor}}{{/jahr_davor}}*

| [Lob für](../../methodik.md#gründe-für-lob) | {{jahr}} | Nennungen |{{#jahr_davor}} {{jahr_davor}} |{{/jahr_davor}}
|---|--:|---|{{#jahr_davor}}--:|{{/jahr_davor}}
{{#lob}}
| {{#summe}}**{{name}}**{{/summe}}{{^summe}}{{name}}{{/summe}} | **{{wert}}** | {{balken}} |{{#jahr_davor}} {{vorher}} |{{/jahr_davor}}
{{/lob}}
{{/lob_da}}

## Was daraus gelernt wurde

{{massnahmen_satz}}{{#massnahmen_ungenannt}} {{massnahmen_ungenannt}}{{/massnahmen_ungenannt}} {{anregungen_satz}}

{{#massnahmen_da}}
*Maßnahmen, die in diesem Jahr liefen oder ausgewertet wurden; Nennungen des Anliegens in der Kritik, drei Monate davor → danach*

| Maßnahme | für | Stand | Nennungen | Was sie bewirkt hat |
|---|---|---|---|---|
{{#massnahmen}}
| {{titel}} | {{ort}} | {{lage}} | {{nennungen}}{{#urteil}}, {{urteil}}{{/urteil}} | {{wirkung}} |
{{/massnahmen}}

*Vorher und nachher beweisen keine Ursache: Gehandelt wird, wenn etwas gerade besonders häufig ist.*
{{/massnahmen_da}}

{{#bericht}}
## Schriftlicher Bericht

{{bericht}}
{{/bericht}}

{{#antwort}}
## Antwort der Geschäftsführung

{{antwort}}
{{/antwort}}

"""#),
(name: "kennzahlen.md.mustache", text: #"""
| Kennzahl | Einordnung | {{spalte}} |{{#vergleich}} {{spalte_vorher}} |{{/vergleich}}{{#vergleich_vorjahr}} {{spalte_vorjahr}} |{{/vergleich_vorjahr}}{{#vergleich_zwoelf}} 12 Monate |{{/vergleich_zwoelf}}
|---|---|--:|{{#vergleich}}--:|{{/vergleich}}{{#vergleich_vorjahr}}--:|{{/vergleich_vorjahr}}{{#vergleich_zwoelf}}--:|{{/vergleich_zwoelf}}
{{#kennzahlen}}
| {{name}} | {{einordnung}} | **{{wert}}** |{{#vergleich}} {{vorher}} |{{/vergleich}}{{#vergleich_vorjahr}} {{vorjahr}} |{{/vergleich_vorjahr}}{{#vergleich_zwoelf}} {{zwoelf}} |{{/vergleich_zwoelf}}
{{/kennzahlen}}

"""#),
(name: "kritik.md.mustache", text: #"""
*Gründe für Kritik, in Nennungen (bis zu drei je Reaktion); einzeln die häufigsten{{#vergleich_zwoelf}}; Ø: Mittel je {{mittel_je}}{{/vergleich_zwoelf}}.{{#vergleich}} Im Bild: | {{spalte_vorher}}{{/vergleich}}*

| [Grund](../../methodik.md#gründe-für-kritik) | Einordnung | {{spalte}} | Nennungen |{{#vergleich}} {{spalte_vorher}} |{{/vergleich}}{{#vergleich_vorjahr}} {{spalte_vorjahr}} |{{/vergleich_vorjahr}}{{#vergleich_zwoelf}} Ø 12 Monate |{{/vergleich_zwoelf}}
|---|---|--:|---|{{#vergleich}}--:|{{/vergleich}}{{#vergleich_vorjahr}}--:|{{/vergleich_vorjahr}}{{#vergleich_zwoelf}}--:|{{/vergleich_zwoelf}}
{{#kritik}}
| {{#summe}}**{{name}}**{{/summe}}{{^summe}}{{name}}{{/summe}} | {{einordnung}} | **{{wert}}** | {{balken}} |{{#vergleich}} {{vorher}} |{{/vergleich}}{{#vergleich_vorjahr}} {{vorjahr}} |{{/vergleich_vorjahr}}{{#vergleich_zwoelf}} {{zwoelf}} |{{/vergleich_zwoelf}}
{{/kritik}}

"""#),
(name: "krm.css", text: #"""
/* KRM-Bericht: the one stylesheet of every page, for screen and A4.
   Written for paper in black and white first, for the screen second.

   1 The office   2 Sizes   3 Ground   4 Page frame   5 Sections   6 Text
   7 Tables   8 Charts   9 Overview   10 Form   11 Narrow   12 Dark   13 Forced colours
   14 Print */

/* 1 The office -------------------------------------------------------------
   An office says in templates/haus.css, in :root, what it wants otherwise; that is taken
   in before this file and wins here, and only here. Text needs 4.5:1 against the paper,
   marks and lines 3:1; the palette of the Arten is ordered dark to light. The colours in
   the dark are in block 12, those on paper are these. */
:where(:root) {
  --tinte: #1b1d20;         /* text */
  --papier: #fdfcfa;
  --grau-1: #565b62;        /* secondary text, axes, outlines */
  --grau-2: #d4d7db;        /* hairlines */
  --grau-3: #878e97;        /* bars of lesser weight */
  --band: #e8eaed;          /* range of the usual in charts */
  --akzent: #1d4f8b;        /* links, the series in question */
  --alarm: #a3211b;         /* overdue: only together with a mark and a word */
  --art-1: #1b3668;         /* Beschwerde */
  --art-2: #245a7e;         /* Kritik */
  --art-3: #4d835c;         /* Lob */
  --art-4: #ca8c46;         /* Anregung */
  --art-5: #f2b2a2;         /* Petition */
  --art-6: #e1ecf9;         /* Eingabe */
  --schrift: "Segoe UI", "Liberation Sans", Arial, sans-serif;
}

/* 2 Sizes: four of text, one unit of space, one width of the text column */
:root {
  --klein: 0.875rem;
  --text: 1rem;
  --gross: 1.25rem;
  --titel: 2rem;
  --e: 0.5rem;
  --mass: 38rem;            /* 60 to 75 characters */
  --spalte: 52rem;          /* tables and charts */
  --rand: 13rem;            /* column of the headings on wide screens */
}

/* where there is room, numbers side by side stand farther apart */
@media screen and (min-width: 80rem) {
  :root { --spalte: 56rem; }
}

/* 3 Ground */
html {
  color-scheme: light dark;
  font: 106.25%/1.5 var(--schrift);
  font-variant-numeric: tabular-nums lining-nums;
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
  color: var(--tinte);
  background: var(--papier);
  scroll-padding-top: calc(2 * var(--e));
}

*, ::before, ::after { box-sizing: border-box; }

body {
  position: relative;
  margin: 0 auto;
  padding: 0 calc(3 * var(--e));
  max-width: calc(var(--rand) + var(--spalte) + 6 * var(--e));
  overflow-wrap: break-word;
}

a {
  color: var(--akzent);
  text-decoration-thickness: 1px;
  text-underline-offset: 0.18em;
}

a:hover { text-decoration-thickness: 2px; }

:focus-visible {
  outline: 3px solid var(--akzent);
  outline-offset: 2px;
}

main:focus { outline: none; }

h1, h2, h3, h4, h5, h6, p, ul, ol, table, figure, blockquote { margin: 0; padding: 0; }

/* 4 Page frame */
.sprung {
  position: absolute;
  left: calc(3 * var(--e));
  top: -10rem;
  padding: var(--e) calc(2 * var(--e));
  background: var(--papier);
}

.sprung:focus { top: var(--e); z-index: 1; }

.kopf {
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  gap: 0 calc(3 * var(--e));
  padding: calc(2 * var(--e)) 0 calc(1.5 * var(--e));
  border-bottom: 1px solid var(--tinte);
}

.kopf a { color: inherit; text-decoration: none; }

.kopf a:hover { text-decoration: underline; }

/* the office's logo: one line high and as wide as its proportions make it, up to a width that haus.css may set */
.einrichtung img {
  height: 1.25lh;
  width: auto;
  max-width: var(--logo-breite, 10rem);
  margin-right: var(--e);
  object-fit: contain;
  object-position: left center;
  vertical-align: middle;
}

.kopf ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0 calc(3 * var(--e));
  padding: 0;
  list-style: none;
}

.kopf [aria-current] { font-weight: 600; box-shadow: 0 2px 0 var(--akzent); }

/* three lines: title, period and the same report before and after; Stand; the other reports */
.titel {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  justify-content: space-between;
  gap: 0 calc(3 * var(--e));
  padding: calc(3 * var(--e)) 0;
}

.titel > :is(.stand, .reihe) { flex-basis: 100%; }

/* a name of one long word is broken */
.titel > *, .reihe > * { min-width: 0; overflow-wrap: anywhere; }

h1 {
  font-size: var(--titel);
  line-height: 1.15;
  font-weight: 600;
  letter-spacing: -0.01em;
  text-wrap: balance;
}

/* what a name means is one click away, but not the first thing to see */
:is(tbody th, thead th) > a:not(.uebersicht *) {
  color: inherit;
  text-decoration: underline dotted var(--grau-1);
  text-underline-offset: 0.2em;
}

h1 span { font-weight: 400; color: var(--grau-1); }

h1 span::before { content: "\a0"; }

.blaettern {
  display: flex;
  flex-wrap: wrap;
  gap: 0 calc(3 * var(--e));
}

.stand, .reihe, .fuss {
  font-size: var(--klein);
  color: var(--grau-1);
}

.stand { margin-top: calc(0.75 * var(--e)); }

.stand strong { color: var(--tinte); }

.reihe {
  display: flex;
  flex-wrap: wrap;
  gap: 0 calc(2 * var(--e));
  margin-top: calc(0.5 * var(--e));
}

.reihe summary { color: var(--akzent); }

.reihe nav { display: contents; }

.reihe details[open] { flex-basis: 100%; }

/* where a line has room for them, the sections of the page need no click */
@supports selector(::details-content) {
  @media screen and (min-width: 64rem) {
    .reihe details:has(a[href^="#"]) {
      flex-basis: 100%;

      > summary { display: none; }

      &::details-content {
        content-visibility: visible;
        block-size: auto;
      }
    }
  }
}

.hinweis {
  max-width: calc(var(--rand) + var(--mass));
  padding: var(--e) 0 calc(3 * var(--e));
}

.hinweis p {
  padding-left: calc(1.5 * var(--e));
  border-left: 3px solid var(--alarm);
}

.fuss {
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  gap: 0 calc(3 * var(--e));
  margin-top: calc(2 * var(--e));
  padding: calc(1.5 * var(--e)) 0 calc(6 * var(--e));
  border-top: 1px solid var(--tinte);
}

/* 5 Sections: a hairline above, the heading beside the text where there is room */
main > section {
  display: flow-root;
  padding: calc(2 * var(--e)) 0 calc(4 * var(--e));
  border-top: 1px solid var(--grau-2);
}

h2 {
  margin-bottom: calc(1.5 * var(--e));
  font-size: var(--gross);
  line-height: 1.3;
  font-weight: 600;
  text-wrap: balance;
}

:is(h3, h4, h5, h6) {
  margin-top: calc(4 * var(--e));
  font-size: var(--text);
  font-weight: 600;
}

h2 + h3 { margin-top: 0; }

@media screen and (min-width: 64rem) {
  main > section { padding-left: var(--rand); }

  main > section > h2 {
    float: left;
    width: calc(var(--rand) - 3 * var(--e));
    margin: -0.1rem 0 calc(2 * var(--e)) calc(-1 * var(--rand));
  }

  main > section > h2 + * { margin-top: 0; }

  /* beside flexible boxes a heading in the margin takes no room */
  main > section:has(> .schmal + .schmal) > h2 { flex: none; margin-right: calc(-1 * var(--e)); }
}

/* What stands in front of the first section: a list, a table */
.vorspann { padding-bottom: calc(3 * var(--e)); }

.vorspann > :is(p, ul, ol) { max-width: var(--mass); }

.vorspann > * + * { margin-top: calc(1.5 * var(--e)); }

@media screen and (min-width: 64rem) {
  .vorspann { padding-left: var(--rand); }
}

/* 6 Text */
section > p, section > ul, section > ol, blockquote { max-width: var(--mass); }

section > * + p, section > * + ul, section > * + ol { margin-top: calc(1.5 * var(--e)); }

section > h3 + p { margin-top: calc(0.25 * var(--e)); }

ul, ol { padding-left: 1.3em; }

/* room for two digits */
ol:has(> li:nth-child(10)), ol[start] { padding-left: 1.9em; }

main li + li { margin-top: calc(0.5 * var(--e)); }

li > p + p { margin-top: calc(0.25 * var(--e)); color: var(--grau-1); text-wrap: pretty; }

/* The first section of a page answers: its numbered list is set large. */
main > section:first-of-type > ol {
  counter-reset: punkt;
  list-style: none;
  padding: 0;
  max-width: 43rem;
}

main > section:first-of-type > ol > li {
  counter-increment: punkt;
  position: relative;
  padding-left: 2.2rem;
}

main > section:first-of-type > ol > li + li { margin-top: calc(2.5 * var(--e)); }

main > section:first-of-type > ol > li::before {
  content: counter(punkt);
  position: absolute;
  left: 0;
  font-size: var(--gross);
  line-height: 1.35;
  color: var(--grau-1);
}

main > section:first-of-type > ol > li > p:first-child {
  font-size: var(--gross);
  line-height: 1.3;
  text-wrap: pretty;
}

/* A formula, or a quotation in an assessment */
blockquote {
  margin-top: var(--e);
  padding-left: calc(2 * var(--e));
  border-left: 1px solid var(--grau-1);
}

/* What somebody types or reads in a message: long lines wrap, nothing scrolls */
code {
  font-family: Consolas, "Liberation Mono", monospace;
  font-size: 0.9em;
  overflow-wrap: anywhere;
}

pre {
  max-width: var(--mass);
  margin: calc(1.5 * var(--e)) 0 0;
  padding-left: calc(2 * var(--e));
  border-left: 1px solid var(--grau-1);
  white-space: pre-wrap;
}

/* A paragraph that is one emphasis: source or counting unit */
p > em:only-child { font-style: normal; font-size: var(--klein); color: var(--grau-1); }

/* Marks: a shape and a word; ◆ Signal, ▲ überfällig, ✓ erledigt */
.signal, .handeln, .erledigt {
  font-weight: 600;
  white-space: nowrap;
}

/* A rule in words may take two lines; the sign stays with its first word */
td > .signal, td > .handeln { white-space: normal; }
.zeichen { white-space: nowrap; }

p > .signal, p > .handeln, p > .erledigt { font-size: var(--text); }

.handeln { color: var(--alarm); }

.erledigt { font-weight: 400; }

/* 7 Tables: horizontal hairlines only */
.tabelle {
  max-width: var(--spalte);
  overflow-x: auto;
}

/* What goes on beyond the edge says so: a grey edge that the end of the content covers. */
@media screen {
  .tabelle, .bild:not(.ganz) {
    background:
      linear-gradient(to left, var(--papier) 60%, transparent) right / calc(4 * var(--e)) 100% no-repeat local,
      linear-gradient(to left, var(--grau-3), transparent) right / calc(1.25 * var(--e)) 100% no-repeat;
  }
}

section > * + .tabelle, section > * + figure { margin-top: calc(4 * var(--e)); }

section > h2 + .tabelle, section > h2 + figure, section > h3 + .tabelle { margin-top: 0; }

section > .tabelle + p { margin-top: calc(2 * var(--e)); }

table {
  width: 100%;
  border-collapse: collapse;
  line-height: 1.35;
}

caption {
  padding-bottom: var(--e);
  font-size: var(--klein);
  text-align: left;
  color: var(--grau-1);
}

th, td {
  padding: calc(0.75 * var(--e)) 0 calc(0.75 * var(--e)) calc(2.25 * var(--e));
  text-align: left;
  vertical-align: baseline;
  border-bottom: 1px solid var(--grau-2);
}

th:first-child, td:first-child { padding-left: 0; }

thead th {
  font-size: var(--klein);
  font-weight: 400;
  vertical-align: bottom;
  color: var(--grau-1);
  border-bottom-color: var(--tinte);
}

@media screen {
  thead th { white-space: nowrap; }
}

.schmal thead th { white-space: nowrap; }

/* names wrap; a word longer than its column is broken rather than pushing numbers out of view */
tbody th, #was-daraus-gelernt-wurde ~ .tabelle td:nth-child(2) {
  min-width: 10.4em;
  hyphens: auto;
  overflow-wrap: anywhere;
}

tbody th { font-weight: 400; }

/* no „I“ alone in a line */
tbody :is(th, td) { text-wrap: pretty; }

.zahl { text-align: right; }

td.zahl { white-space: nowrap; }

.summe > * { border-top: 1px solid var(--tinte); font-weight: 600; }

td em { font-style: normal; color: var(--grau-1); white-space: nowrap; }

td strong:not([class]) { font-weight: 600; }

/* the row somebody must act on: a rule in the margin, its word in the row */
tr:has(.handeln) > :first-child {
  padding-left: calc(1.25 * var(--e));
  border-left: 3px solid var(--alarm);
}

/* Widths: the converter counts columns. `schmal`: up to five, all but the first are
   numbers; `breit`: six and more; `dicht`: five of the narrow, seven to ten of the
   others; `monate`: eleven and more. What has neither numbers nor
   drawings is a table of sentences (block 11). */
.schmal { max-width: var(--mass); }

.breit table { font-size: var(--klein); }

.dicht :is(th, td):not(:first-child) { padding-left: calc(1.25 * var(--e)); }

.breit.dicht :is(th, td):not(:first-child) { padding-left: calc(0.9 * var(--e)); }

.breit.dicht td > svg { height: 1.4em; }

.monate :is(th, td) { padding-left: var(--e); }

.monate :is(th, td):first-child { min-width: 0; padding-left: 0; overflow-wrap: normal; }

/* months are small targets: 24 px at least */
@media screen {
  .monate td a {
    display: inline-block;
    min-width: 1.75rem;
    padding: calc(0.25 * var(--e)) 0;
  }
}

/* two narrow tables in a row stand side by side, on paper in halves, on the screen where both have room */
@media print {
  .schmal:has(+ .schmal) { float: left; width: calc(50% - 2 * var(--e)); }

  section > .schmal + .schmal { float: right; width: calc(50% - 2 * var(--e)); }

  /* five columns: the second names more than the first, in one piece up to „Rahmenbedingungen“ */
  .schmal.dicht:has(+ .schmal) { width: calc(47% - var(--e)); }

  section > .schmal + .schmal.dicht { width: calc(53% - var(--e)); }

  .schmal.dicht:has(+ .schmal) tbody th { min-width: 0; overflow-wrap: break-word; }

  section > .schmal + .schmal.dicht tbody th { min-width: 7.25rem; }

  .schmal.dicht:is(:has(+ .schmal), .schmal + *) :is(th, td):not(:first-child) { padding-left: 3.5pt; }

  section > .schmal + .schmal + * { clear: both; }

  /* The floats stay inside: otherwise paper glues this heading to the next section's. */
  section:has(> .schmal + .schmal) { display: flow-root; }
}

.schmal.dicht:is(:has(+ .schmal), .schmal + *) table { font-size: var(--klein); }

/* their heads take two lines, and so does a number with a word behind it */
.schmal:is(:has(+ .schmal), .schmal + *) :is(thead th, td.zahl) { white-space: normal; }

section > h2 + .schmal + .schmal, section > h3 + .schmal + .schmal { margin-top: 0; }

@media screen {
  section:has(> .schmal + .schmal) {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: calc(3 * var(--e)) calc(4 * var(--e));
  }

  section:has(> .schmal + .schmal) > * { flex: 0 0 100%; }

  section:has(> .schmal + .schmal) > :not(h2) { margin-top: 0; margin-bottom: 0; }

  section > .schmal:is(:has(+ .schmal), .schmal + *) { flex: 1 1 auto; min-width: 0; }

  .schmal:is(:has(+ .schmal), .schmal + *) tbody th { max-width: 12rem; }
}

@media screen and (min-width: 36rem) and (max-width: 76rem) {
  .breit.dicht :is(th, td):not(:first-child) { padding-left: calc(0.75 * var(--e)); }

  .breit.dicht td > svg { height: 1.2em; }
}

/* where the last number would be cut by a few pixels, heads take two lines */
@media screen and (min-width: 36rem) and (max-width: 66rem) {
  .tabelle:not(.monate) thead th { white-space: normal; }

  .monate :is(th, td) { padding-left: calc(0.7 * var(--e)); }

  .monate td a { min-width: 24px; }

  #was-daraus-gelernt-wurde ~ .tabelle td:nth-child(2) { min-width: 7.5em; }

  .breit.dicht td > svg { height: 1.05em; }
}

/* Decisions: a long name takes no room from what is to be decided, nor from who and until when */
@media print, screen and (min-width: 47rem) {
  #heute-zu-entscheiden + .tabelle table:has(th:nth-child(5)) { table-layout: fixed; }

  #heute-zu-entscheiden + .tabelle thead th:nth-child(1):nth-last-child(5) { width: 24%; }
  #heute-zu-entscheiden + .tabelle thead th:nth-child(3) { width: 20%; }
  #heute-zu-entscheiden + .tabelle thead th:nth-child(n + 4) { width: 11%; }
}

@media screen and (min-width: 75rem) {
  #heute-zu-entscheiden + .tabelle thead th:nth-child(1):nth-last-child(5) { width: 22%; }
  #heute-zu-entscheiden + .tabelle table:has(th:nth-child(5)) thead th:nth-child(3) { width: 25%; }
  #heute-zu-entscheiden + .tabelle thead th:nth-child(n + 4) { width: 9%; }
}

/* for the wall */
@media screen and (min-width: 75rem) {
  [data-seite="tischvorlage"] #inhalt { --klein: 1rem; font-size: 1.12rem; }
  [data-seite="tischvorlage"] #inhalt #heute-zu-entscheiden + .tabelle thead th:first-child { width: 21%; }
  [data-seite="tischvorlage"] #inhalt #heute-zu-entscheiden + .tabelle thead th:nth-child(3) { width: 27%; }
  [data-seite="tischvorlage"] #inhalt #heute-zu-entscheiden + .tabelle thead th:nth-child(n + 4) { width: 10.5%; }
}

/* 8 Charts: attributes give the printed look, classes the rest */
figure { max-width: var(--spalte); }

figcaption {
  max-width: 43rem;
  margin-bottom: calc(1.5 * var(--e));
  font-weight: 600;
  text-wrap: pretty;
}
figcaption span {
  display: block;
  color: var(--grau-1);
  font-size: var(--klein);
  font-weight: 400;
}


.bild { overflow-x: auto; }

.bild svg { display: block; width: 100%; height: auto; }

/* drawn for a telephone: the letters are as large as in the other charts */
.ganz svg { max-width: 27rem; }

/* small charts: two in a row where there is room, one below the other else */
.vielfache {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr));
  gap: calc(3 * var(--e)) calc(4 * var(--e));
  max-width: var(--spalte);
}

section > * + .vielfache { margin-top: calc(3 * var(--e)); }

section > h2 + .vielfache { margin-top: 0; }

section > h3 + .vielfache { margin-top: var(--e); }

/* Title, subtitle and picture of neighbours begin at the same height. */
.vielfache > figure {
  display: grid;
  grid-row: span 2;
  grid-template-rows: subgrid;
  row-gap: 0;
  max-width: 30rem;
}

.vielfache > figure > .bild svg { min-width: 0; }

.vielfache + .daten { max-width: var(--spalte); }

.vielfache + .daten + p { margin-top: calc(1.5 * var(--e)); }

svg { fill: var(--tinte); font-family: var(--schrift); }

svg .leise { fill: var(--grau-1); }
svg .gitter { stroke: var(--grau-2); }
svg .achse, svg .zeiger, svg .mittel { stroke: var(--grau-1); }
svg .band { fill: var(--band); }
svg .band.innen { fill: var(--grau-2); }
svg .grenze { stroke: var(--grau-1); }
svg .linie { stroke: var(--akzent); }
svg .punkt, svg .balken { fill: var(--akzent); }
svg .balken.leise { fill: var(--grau-3); }
svg .muster { stroke: var(--papier); }
svg .vormonat { fill: var(--papier); stroke: var(--grau-1); }
svg .spanne { stroke: var(--akzent); }
svg .ziel { stroke: var(--tinte); }
svg .signal { fill: var(--tinte); }
svg .handeln { fill: var(--alarm); }
svg .umgekehrt { fill: var(--papier); }
svg .art-1 { fill: var(--art-1); }
svg .art-2 { fill: var(--art-2); }
svg .art-3 { fill: var(--art-3); }
svg .art-4 { fill: var(--art-4); }
svg .art-5 { fill: var(--art-5); }
svg .art-6 { fill: var(--art-6); }
svg .art-0 { fill: var(--papier); }
svg :is(.art-0, .art-4, .art-5, .art-6) { stroke: var(--grau-1); }

/* Ablauf: a flow chart is a figure like any other; its steps stand below it as a numbered
   list. Attributes for light and print:
   kasten  a step        fill="#ffffff" stroke="#1b1d20" stroke-width="1"
   frage   a question    the same; drawn as a rhombus
   ende    where it ends fill="#e8eaed" stroke="#1b1d20" stroke-width="1", round corners
   frist   a deadline    fill="none" stroke="#1d4f8b" stroke-width="1.5", beside its step
   pfeil   the way       fill="none" stroke="#565b62" stroke-width="1"
   spitze  its head      fill="#565b62" */
svg :is(.kasten, .frage) { fill: var(--papier); stroke: var(--tinte); }
svg .ende { fill: var(--band); stroke: var(--tinte); }
svg .frist { stroke: var(--akzent); }
svg .pfeil { stroke: var(--grau-1); }
svg .spitze { fill: var(--grau-1); }

/* drawings in table cells: 24 units are one line and a half */
td:has(> svg) { padding-top: 0; padding-bottom: 0; vertical-align: top; }

td > svg {
  display: block;
  height: 1.6em;
  width: auto;
  margin-top: 0.5em;
}

/* a small drawing inside a sentence */
p > svg {
  height: 1.2em;
  width: auto;
  vertical-align: -0.2em;
}

.daten { margin-top: var(--e); }

.daten > .tabelle { margin-top: var(--e); }

summary {
  width: fit-content;
  font-size: var(--klein);
  color: var(--akzent);
  cursor: pointer;
}

/* 9 Overview: the newest reports large, the archive as a calendar */
.uebersicht main > section:first-of-type > ul {
  list-style: none;
  padding: 0;
}

.uebersicht main > section:first-of-type > ul > li + li { margin-top: calc(3 * var(--e)); }

.uebersicht main > section:first-of-type > ul > li > p:first-child {
  font-size: var(--gross);
  line-height: 1.35;
  font-weight: 600;
}

/* 10 Form: the Erhebungsbogen, one A4 page, to be filled in by hand or here before printing;
   nothing is sent or kept. In a page's section:

   <form class="bogen">
     <fieldset>                              the legend beside its fields
       <legend>Eingang <small>GA 3</small></legend>
       <div class="felder">                  twelve columns; b3, b4, b6, b12 say how many a field takes
         <p class="feld b3"><label for="f-1">Eingang am</label> <input id="f-1" type="text"></p>
         <div class="wahl b12" role="group" aria-labelledby="w-1">
           <p id="w-1">Eingangsweg</p>
           <p><label><input type="radio" name="eingangsweg"> Brief</label> …</p>
         </div>
       </div>
     </fieldset>
     <p class="leeren"><button type="reset">…</button></p>
   </form>
   <div class="kennungen">…</div>            codes for those who write by hand */
main > section:has(> .bogen) {
  padding-top: 0;
  padding-left: 0;
  border-top: 0;
}

.bogen fieldset, .kennungen {
  display: grid;
  grid-template-columns: calc(var(--rand) - 3 * var(--e)) minmax(0, 1fr);
  gap: calc(1.5 * var(--e)) calc(3 * var(--e));
  min-width: 0;
  margin: 0;
  padding: calc(2 * var(--e)) 0;
  border: 0;
  border-top: 1px solid var(--grau-2);
}

/* floated, a legend is a cell of the grid like any other */
.bogen legend {
  float: left;
  padding: 0;
  font-weight: 600;
}

.bogen legend small {
  display: block;
  font-size: var(--klein);
  font-weight: 400;
  color: var(--grau-1);
}

.felder {
  display: grid;
  grid-template-columns: repeat(12, minmax(0, 1fr));
  gap: calc(1.5 * var(--e)) calc(2 * var(--e));
  align-items: end;
}

.b3 { grid-column: span 3; }
.b4 { grid-column: span 4; }
.b6 { grid-column: span 6; }
.b12 { grid-column: 1 / -1; }

.bogen abbr { text-decoration: none; }

.feld > label, .wahl > p:first-child {
  display: block;
  font-size: var(--klein);
  color: var(--grau-1);
}

.feld :is(input, select, textarea) {
  display: block;
  width: 100%;
  height: 2.2em;
  padding: 0 calc(0.75 * var(--e));
  font: inherit;
  color: inherit;
  background: var(--papier);
  border: 1px solid var(--grau-1);
  border-radius: 0;
}

.feld textarea {
  height: 4em;
  padding: calc(0.5 * var(--e)) calc(0.75 * var(--e));
  resize: vertical;
}

.feld ::placeholder { color: var(--grau-1); opacity: 1; }

/* the browser says in words what is wrong */
.feld :user-invalid { outline: 2px solid var(--alarm); }

.wahl > p:last-child {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0 calc(2.5 * var(--e));
  min-height: 2.2em;
}

.wahl.b12 {
  display: grid;
  grid-template-columns: calc(25% - 1.5 * var(--e)) minmax(0, 1fr);
  gap: 0 calc(2 * var(--e));
  align-items: baseline;
}

.wahl.b12 > p:last-child { min-height: 0; }

.wahl label {
  display: inline-flex;
  align-items: center;
  gap: calc(0.75 * var(--e));
  min-height: 24px;
}

/* circles of their own, so that they print empty and look the same everywhere */
.wahl input {
  appearance: none;
  flex: none;
  width: 1em;
  height: 1em;
  margin: 0;
  background: var(--papier);
  border: 1px solid var(--tinte);
  border-radius: 50%;
}

.wahl input:checked { box-shadow: inset 0 0 0 0.15em var(--papier), inset 0 0 0 1em var(--tinte); }

.leeren { max-width: none; padding-bottom: calc(3 * var(--e)); text-align: right; }

.leeren button {
  padding: calc(0.5 * var(--e)) calc(2 * var(--e));
  font: inherit;
  color: var(--akzent);
  background: none;
  border: 1px solid var(--akzent);
  cursor: pointer;
}

.kennungen > h2 { margin: 0; font-size: var(--text); }

.spalten { columns: 14rem; column-gap: calc(3 * var(--e)); font-size: var(--klein); }

.spalten > div { padding-bottom: calc(1.5 * var(--e)); }

.spalten h3 { margin: 0; font-size: inherit; break-after: avoid; }

.spalten dl { margin: 0; line-height: 1.35; }

.spalten dl > div { break-inside: avoid; padding-left: 1em; text-indent: -1em; }

.spalten :is(dt, dd) { display: inline; margin: 0; }

.spalten dt { font-weight: 600; }

@media screen and (max-width: 52rem) {
  .bogen fieldset, .kennungen { grid-template-columns: minmax(0, 1fr); }

  .felder { grid-template-columns: repeat(6, minmax(0, 1fr)); }

  .b4, .b6 { grid-column: 1 / -1; }

  .wahl.b12 { display: block; }
}

@media screen and (max-width: 27rem) {
  .felder { grid-template-columns: minmax(0, 1fr); }

  .felder > * { grid-column: 1 / -1; }
}

/* 11 Narrow: the page never scrolls sideways, tables and charts do in their own frame */
@media screen and (max-width: 36rem) {
  :root { --titel: 1.625rem; }

  body { padding: 0 calc(1.25 * var(--e)); }

  .titel { padding: calc(3 * var(--e)) 0; }

  th, td { padding-left: calc(1.5 * var(--e)); }

  .schmal.dicht :is(th, td):not(:first-child) { padding-left: calc(0.75 * var(--e)); }

  .schmal:not(.dicht) tbody th { min-width: 9.1em; }

  /* what a row is about stays while the numbers scroll */
  .breit:not(.monate) :is(th, td):first-child {
    position: sticky;
    left: 0;
    padding-right: calc(0.25 * var(--e));
    background: var(--papier);
  }

  .breit:not(.monate) :is(th, td):nth-child(2) { padding-left: calc(0.75 * var(--e)); }

  /* room for „Rahmenbedingungen“ in one piece, and for the first number beside its verdict */
  .breit:not(.monate) tbody th { min-width: 9.9em; }
  .breit:not(.monate) .summe > th { min-width: 10.4em; }
  .breit:not(.monate):has(.zahl) thead th { white-space: normal; }
  .breit:not(.monate) :is(th, td):nth-child(3) { padding-left: calc(0.5 * var(--e)); }

  caption {
    position: sticky;
    left: 0;
    max-width: calc(100vw - 2.5 * var(--e));
  }

  .bild:not(.ganz) svg { direction: ltr; min-width: 36rem; }

  /* a time series starts at its newest end */
  .verlauf { direction: rtl; }

  main > section:first-of-type > ol > li { padding-left: 1.6rem; }

  .feld { flex-wrap: wrap; }

  .feld, .feld.kurz { flex: 1 0 100%; }

  .wahl { padding-left: 0; }

  .wahl > p { flex-basis: 100%; margin-left: 0; }
}

/* A table of sentences becomes a list: one row, one paragraph. So it never scrolls. */
@media screen and (max-width: 47rem) {
  .tabelle:not(.monate, :has(.zahl, td > svg)) {
    table, tbody, tr, th, td, caption { display: block; }

    thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    tr { padding: var(--e) 0; border-bottom: 1px solid var(--grau-2); }

    tbody :is(th, td) { padding: 0; border: 0; }

    tbody th { font-weight: 600; }

    td + td { margin-top: calc(0.5 * var(--e)); }

    tr:has(.handeln) {
      padding-left: calc(1.25 * var(--e));
      border-left: 3px solid var(--alarm);
    }
  }

  /* without its head a last cell of „8 → 5“ says nothing */
  #massnahmen + .tabelle td:last-child::before { content: "Nennungen: "; color: var(--grau-1); }

  /* nobody writes on a telephone */
  #heute-zu-entscheiden + .tabelle td:nth-child(n + 4) { display: none; }
}

/* the longest heading, „Führungskräftebesprechung“, in one piece at 320 px */
@media screen and (max-width: 27rem) {
  :root { --titel: 1.25rem; }
}

/* 12 Dark */
@media screen and (prefers-color-scheme: dark) {
  :root {
    --tinte: #e6e7e9;
    --papier: #16181b;
    --grau-1: #a6acb4;
    --grau-2: #3a3f46;
    --grau-3: #737a84;
    --band: #282c31;
    --akzent: var(--akzent-dunkel, #8dbaf0);
    --alarm: #f58c82;
    --art-1: #e6f3fa;
    --art-2: #97d3ee;
    --art-3: #83b492;
    --art-4: #a0882d;
    --art-5: #9f5956;
    --art-6: #3d4e82;
  }
}

/* 13 Forced colours: the system's ink; the Arten keep their fill and get an outline */
@media (forced-colors: active) {
  :root {
    --tinte: CanvasText;
    --papier: Canvas;
    --grau-1: CanvasText;
    --grau-2: CanvasText;
    --grau-3: GrayText;
    --band: Canvas;
    --akzent: LinkText;
    --alarm: CanvasText;
  }

  svg text { fill: CanvasText; }

  svg [class^="art-"] { stroke: CanvasText; }

  svg .band { stroke: CanvasText; stroke-dasharray: 1 3; }

  svg .band.innen { fill: Canvas; }

  .wahl input:checked { background: CanvasText; }

  .kopf [aria-current] { text-decoration: underline; }
}

/* 14 Print: A4. The texts of the margin boxes are the html element's data-kopf and
   data-fuss. WeasyPrint carries them there by named strings, Chromium 133 and later by
   attr() in custom properties; WeasyPrint passes over every @supports. */
html {
  -weasy-string-set: kopftext attr(data-kopf), fusstext attr(data-fuss);
  --kopftext: string(kopftext);
  --fusstext: string(fusstext);
}

@supports (width: attr(data-kopf px)) {
  html {
    --kopftext: attr(data-kopf);
    --fusstext: attr(data-fuss);
  }
}

@page {
  size: A4;
  margin: 20mm;

  @top-left {
    content: var(--kopftext);
    font: 8.5pt "Segoe UI", "Liberation Sans", Arial, sans-serif;
    color: #565b62;
    vertical-align: bottom;
    padding-bottom: 4mm;
    white-space: nowrap;
  }

  @bottom-left {
    content: var(--fusstext);
    font: 8.5pt "Segoe UI", "Liberation Sans", Arial, sans-serif;
    color: #565b62;
    vertical-align: top;
    padding-top: 4mm;
    white-space: nowrap;
  }

  @bottom-right {
    content: "Seite " counter(page) " von " counter(pages);
    font: 8.5pt "Segoe UI", "Liberation Sans", Arial, sans-serif;
    color: #565b62;
    vertical-align: top;
    padding-top: 4mm;
    white-space: nowrap;
  }
}

@media print {
  :root {
    --papier: #fff;
    --klein: 8pt;
    --text: 10pt;
    --gross: 11.5pt;
    --titel: 19pt;
    --e: 4pt;
    --mass: 155mm;
    --spalte: none;
  }

  html {
    color-scheme: light;
    font-size: 10pt;
    line-height: 1.4;
  }

  body { padding: 0; max-width: none; }

  a, :is(tbody th, thead th) > a:not(.uebersicht *) { color: inherit; text-decoration: none; }

  nav, .blaettern, .reihe, .sprung, summary, .bildschirm { display: none; }

  h1 span { display: inline; }

  .kopf { padding-top: 0; }

  /* no box beside the title: WeasyPrint would break it in front of the year */
  .titel { display: block; padding: calc(1.5 * var(--e)) 0; }

  .stand { margin-top: var(--e); }

  main > section:first-of-type > ol { max-width: none; }

  main > section:first-of-type > ol > li + li { margin-top: calc(1.25 * var(--e)); }

  .hinweis { max-width: none; padding-bottom: calc(2 * var(--e)); }

  section > * + .tabelle, section > * + figure { margin-top: calc(2 * var(--e)); }

  figcaption, .kopf { margin-bottom: var(--e); padding-bottom: 0; }

  .kopf { padding-bottom: var(--e); margin-bottom: 0; }

  main > section { padding: calc(0.9 * var(--e)) 0 calc(1.1 * var(--e)); border-top-width: 0.5pt; }

  h2 { margin-bottom: var(--e); }

  h2, h3, caption, thead, figcaption { break-after: avoid; }
  /* What leads to a block of commands or to a table stays with it. */
  p:has(+ pre), p:has(+ .saetze) { break-after: avoid; }

  figcaption { break-inside: avoid; }

  p:has(> em:only-child) { break-before: avoid; }

  p, li, blockquote { orphans: 2; widows: 2; }

  tr, .bild, .daten, .schmal, li, pre { break-inside: avoid; }

  figure { break-inside: auto; }

  /* A short section stays whole; so do two tables side by side and their heading, which
     no break-after holds to floats. */
  section:not(:has(> * + * + * + *, table, svg, form)),
  section:has(> h2 + .schmal + .schmal:last-child) { break-inside: avoid; }

  /* The steps of Ablauf: one page, beside the page of the flow chart. WeasyPrint does
     not balance columns with space below them. */
  section:has(> ol[start] ~ ol[start]) {
    break-before: page;
    padding-bottom: 0;
    columns: 2;
    column-gap: 8mm;
    font-size: var(--klein);
    line-height: 1.32;
  }

  section:has(> ol[start] ~ ol[start]) > h2 { column-span: all; }

  section:has(> ol[start] ~ ol[start]) > h3 { margin-top: calc(2 * var(--e)); }

  thead { display: table-header-group; }

  table, p > em:only-child { font-size: var(--klein); }

  table { line-height: 1.14; }

  td > svg { height: 12pt; margin-top: 0; }

  .dicht :is(th, td):not(:first-child) { padding-left: 5pt; }

  .breit.dicht td > svg { height: 9.5pt; margin-top: 1pt; }

  tbody tr:first-child:not(:last-child), tbody tr:nth-last-child(2) { break-after: avoid; }

  .tabelle, .bild { overflow: visible; }

  /* small letters: the longest words have room */
  .tabelle tbody th { min-width: 5.5rem; overflow-wrap: break-word; }

  .vielfache {
    grid-template-columns: 1fr 1fr;
    gap: calc(2 * var(--e)) 5mm;
  }

  .vielfache > figure { break-inside: avoid; }

  /* the tables of the small charts have two years of months: the screen shows them */
  .vielfache + .daten { display: none; }

  /* these charts say every number of their table beside its mark */
  :is([id^="bild-teams"], [id^="bild-rund-"], #bild-bestand, #bild-eingang) ~ .daten { display: none; }

  /* a flow chart fills the page of its heading at most */
  .bild svg { max-height: 212mm; }

  th, td { padding: 1.1pt 0 1pt 7pt; border-bottom-width: 0.5pt; }

  .summe > * { border-top-width: 0.5pt; }

  section > ul, section:has(> #bewertung) > p { max-width: none; }

  /* the picture of the teams has every number beside its mark */
  figure:has(> [id^="bild-teams"]) ~ ul { display: none; }

  main > section > ul > li + li { margin-top: 0; }

  section > * + ul { margin-top: var(--e); }

  section > ul + h3 { margin-top: calc(1.5 * var(--e)); }

  /* chores behind the decisions */
  #heute-zu-entscheiden ~ ul { font-size: var(--klein); line-height: 1.3; }

  /* who and until when: filled in by hand; in front, words like „Sozialgerichtsverfahren“ in one piece */
  #heute-zu-entscheiden + .tabelle thead th:nth-child(1):nth-last-child(5) { width: 19.5%; }
  #heute-zu-entscheiden + .tabelle table:has(th:nth-child(5)) thead th:nth-child(3) { width: 21.5%; }
  #heute-zu-entscheiden + .tabelle table:has(th:nth-child(5)) thead th:nth-child(n + 4) { width: 9.5%; }
  #heute-zu-entscheiden + .tabelle :is(th, td):nth-child(n + 4) { border-left: 0.5pt solid var(--grau-2); }

  /* both marks of a row in one line */
  [data-seite="bereich"] #kennzahlen + .tabelle td:nth-child(2),
  [data-seite="bereich"] #kennzahlen + .tabelle td:nth-child(2) > * { white-space: nowrap; }

  /* twelve teams and the table of deadlines leave room for the Eingang on their page */
  figure:has(> #bild-teams):not(:has(tr:nth-child(15))) .bild svg { max-height: 94mm; }
  main:has(#bild-teams) figure:has(> #bild-eingang) .bild svg { max-height: 46mm; }

  /* three sheets of twelve teams: sentences take the whole line, whom a duty concerns small letters */
  [data-seite="fuehrungskraefte"] #inhalt > section { padding: calc(0.7 * var(--e)) 0 calc(0.8 * var(--e)); }
  [data-seite="fuehrungskraefte"] #inhalt > section > :is(p, ul) { max-width: none; }
  #bearbeitung ~ ul { font-size: var(--klein); line-height: 1.3; }

  /* a look-up: its sections stand closer; shares take more room than counts */
  [data-seite="anhang"] #inhalt > section { padding: calc(0.7 * var(--e)) 0 calc(0.8 * var(--e)); }
  [data-seite="anhang"] #inhalt .schmal.dicht:has(+ .schmal) { width: calc(45% - var(--e)); }
  [data-seite="anhang"] #inhalt .schmal + .schmal.dicht { width: calc(55% - var(--e)); }

  /* a name of four words and more takes two lines, not five */
  [data-seite="anhang"] #inhalt #massnahmen + .tabelle thead th:first-child { width: 36%; }
  [data-seite="anhang"] #inhalt #massnahmen + .tabelle thead th:last-child { width: 24%; }

  /* large enough for the table and the wall, with eight decisions on one page */
  [data-seite="tischvorlage"] #inhalt { --klein: 10pt; }
  [data-seite="tischvorlage"] #inhalt #offene-massnahmen + .tabelle thead th:first-child { width: 45%; }
  [data-seite="tischvorlage"] #inhalt table thead th:nth-child(n + 4):nth-last-child(-n + 2) { width: 10.5%; }
  [data-seite="tischvorlage"] #inhalt :is(th, td) { padding-top: 1.5pt; padding-bottom: 1.4pt; }
  [data-seite="tischvorlage"] #inhalt .bild svg { max-height: 40mm; }

  /* the report to the Geschäftsführung: two pages, with the Bereiche and what was corrected */
  [data-seite="geschaeftsfuehrung"] #inhalt :is(th, td) { padding-top: 0.6pt; padding-bottom: 0.6pt; }
  [data-seite="geschaeftsfuehrung"] #inhalt > section { padding: calc(0.7 * var(--e)) 0 calc(0.8 * var(--e)); }
  [data-seite="geschaeftsfuehrung"] #inhalt h2 { margin-bottom: calc(0.5 * var(--e)); }
  [data-seite="geschaeftsfuehrung"] #inhalt > section > ol > li + li { margin-top: calc(0.75 * var(--e)); }
  [data-seite="geschaeftsfuehrung"] #inhalt .bild svg { max-height: 37mm; }
  [data-seite="geschaeftsfuehrung"] #inhalt tbody tr:first-child > * { padding-top: 1.4pt; }
  [data-seite="bereich"] #inhalt tbody tr:first-child > * { padding-top: 0.9pt; }
  [data-seite="geschaeftsfuehrung"] #inhalt table { line-height: 1.08; }
  [data-seite="geschaeftsfuehrung"] #inhalt > section > * + :is(p, .tabelle) { margin-top: var(--e); }
  [data-seite="geschaeftsfuehrung"] #inhalt > section > h2 + .tabelle { margin-top: 0; }
  [data-seite="geschaeftsfuehrung"] #inhalt > section > :is(p, ol) { line-height: 1.3; }
  [data-seite="geschaeftsfuehrung"] #inhalt > section > p { max-width: none; }
  [data-seite="geschaeftsfuehrung"] #inhalt p:has(> em:only-child) { line-height: 1.15; }
  [data-seite="geschaeftsfuehrung"] #inhalt #massnahmen + .tabelle thead th:first-child { width: 40%; }

  /* the sheet of a team or Bereich: one page */
  :is([data-seite="team"], [data-seite="bereich"]) #inhalt :is(th, td) { padding-top: 0.9pt; padding-bottom: 0.8pt; }
  :is([data-seite="team"], [data-seite="bereich"]) #inhalt td > svg { height: 9.5pt; margin-top: 0; }
  :is([data-seite="team"], [data-seite="bereich"]) #inhalt > section > p { max-width: none; margin-top: calc(0.75 * var(--e)); }
  :is([data-seite="team"], [data-seite="bereich"]) #inhalt > section { padding: calc(0.7 * var(--e)) 0 calc(0.8 * var(--e)); }

  /* the sheet of a Bereich has a table more than that of a team, and one page as well */
  [data-seite="bereich"] #inhalt {
    --e: 2.75pt;
    --titel: 16pt;
    --oben: 0.6pt;
    --unten: 0.5pt;
    --zeile: 1.08;
    --linie: 8.5pt;
  }

  [data-seite="bereich"] #inhalt :is(th, td) { padding-top: var(--oben); padding-bottom: var(--unten); }
  [data-seite="bereich"] #inhalt table { line-height: var(--zeile); }
  [data-seite="bereich"] #inhalt :is(.stand, section > ul) { margin-top: calc(0.5 * var(--e)); line-height: 1.25; }
  [data-seite="bereich"] #inhalt .tabelle td > svg { height: var(--linie); margin-top: 0; vertical-align: top; }
  [data-seite="bereich"] #inhalt > section { padding: calc(0.45 * var(--e)) 0 calc(0.55 * var(--e)); }
  [data-seite="bereich"] #inhalt > .titel { padding: var(--e) 0; }
  [data-seite="bereich"] #inhalt h2 { margin-bottom: calc(0.25 * var(--e)); line-height: 1.15; }
  [data-seite="bereich"] #inhalt > section > * + .tabelle { margin-top: var(--e); }
  [data-seite="bereich"] #inhalt #massnahmen + .tabelle thead th:first-child { width: 42%; }
  [data-seite="bereich"] #inhalt #massnahmen + .tabelle td { overflow-wrap: anywhere; }

  /* five teams and more: as dense as can still be read */
  main:has(#teams-des-bereichs + .tabelle tr:nth-child(5)) {
    --e: 1.9pt;
    --klein: 7.2pt;
    --titel: 13pt;
    --gross: 9.5pt;
    --oben: 0.3pt;
    --unten: 0.3pt;
    --zeile: 1.06;
    --linie: 8pt;
  }

  [data-seite="bereich"] #inhalt caption { padding-bottom: 1pt; }
  [data-seite="bereich"] #heute-zu-entscheiden + .tabelle thead th:first-child { width: 80%; }
  [data-seite="bereich"] #kennzahlen + .tabelle thead th:nth-child(3) { white-space: nowrap; }
  [data-seite="bereich"] #inhalt > section:first-of-type :is(td:last-child, td:last-child > *) { white-space: nowrap; }

  /* the next section's line is near enough */
  section > .tabelle:last-child tbody > tr:last-child > * { border-bottom: 0; }

  caption { padding-bottom: 2pt; }

  .daten :is(th, td) { padding-top: 0.8pt; padding-bottom: 0.8pt; }

  .daten::details-content {
    display: block;
    content-visibility: visible;
    block-size: auto;
  }

  .vorspann { padding-bottom: calc(2 * var(--e)); }

  .bogen fieldset, .kennungen {
    grid-template-columns: 24mm minmax(0, 1fr);
    gap: 0 4mm;
    padding: 2mm 0 2.4mm;
    border-top-width: 0.5pt;
    break-inside: avoid;
  }

  .bogen { font-size: 9pt; }

  /* rows of twelve parts: WeasyPrint makes the rows of such a grid too high */
  .felder { display: flex; flex-wrap: wrap; gap: 1.4mm 3.5mm; align-items: flex-end; padding-right: 0.3mm; }

  .b3 { flex: none; width: calc(25% - 2.65mm); }
  .b4 { flex: none; width: calc(33.33% - 2.4mm); }
  .b6 { flex: none; width: calc(50% - 1.8mm); }
  .b12 { flex: none; width: 100%; }

  .bogen legend small, .feld > label, .wahl > p:first-child { font-size: 8pt; }

  .feld :is(input, select, textarea) { height: 6.2mm; padding: 0 1.5mm; border-width: 0.5pt; }

  .feld textarea { height: 9mm; resize: none; }

  .feld select { appearance: none; }

  /* what nobody chose is left to the pen */
  .feld select:has([value=""]:checked) { color: transparent; }

  .feld ::placeholder { color: var(--grau-3); }

  /* circles and words in one line of text: WeasyPrint breaks flexible boxes elsewhere */
  .wahl > p:last-child { display: block; min-height: 0; line-height: 6.2mm; }

  .wahl label {
    display: inline-block;
    min-height: 0;
    margin-right: 1.6mm;
    white-space: nowrap;
  }

  .wahl input {
    display: inline-block;
    margin: 0;
    padding: 0;
    font-size: inherit;
    vertical-align: -0.15em;
    border-width: 0.6pt;
  }

  .wahl.b6 label { margin-right: 0.9mm; }

  .wahl.b12 { display: flow-root; padding-left: 26mm; }

  .wahl.b12 > p { line-height: 5.2mm; }

  .wahl.b12 > p:first-child { float: left; width: 25mm; margin-left: -26mm; }

  .feld select { border-radius: 0; }

  .feld select::before { content: none; }

  /* WeasyPrint draws the words of lists and hints as text */
  .feld :is(option, optgroup) { visibility: hidden; }

  @supports (display: block) {
    .feld :is(option, optgroup) { visibility: visible; }
  }

  .feld input[placeholder]::before {
    content: attr(placeholder);
    display: block;
    padding-top: 1.4mm;
    color: var(--grau-3);
  }

  .leeren { display: none; }

  .kennungen { grid-template-columns: minmax(0, 1fr); }

  .spalten { columns: 3; column-gap: 5mm; font-size: 7.5pt; }

  .spalten > div { padding-bottom: 1mm; }

  .spalten dl { line-height: 1.25; }

  /* nothing but the form: its page is full */
  [data-seite="erhebungsbogen"] .titel { padding: var(--e) 0 0; }

  /* Chromium takes the last section along with the foot only where they are siblings. */
  main { display: contents; }

  .fuss {
    margin-top: 0;
    padding: var(--e) 0 0;
    break-inside: avoid;
    break-before: avoid;
  }

  .fuss:has(> .bildschirm:only-child) { display: none; }
}

"""#),
(name: "kundenreaktionen.md.mustache", text: #"""
# Kundenreaktionen · {{zeitraum}}

{{>stand}}

{{#saetze_da}}
## Das Wichtigste

{{#saetze}}
{{nummer}}. {{satz}}

{{/saetze}}
{{/saetze_da}}

{{#eingang}}
## Eingang

{{#bild}}
{{>bild}}
{{/bild}}

{{luecken}}

*Was gezählt wird: [Eingang](../../methodik.md#eingang)*
{{/eingang}}

{{#arten}}
## Eingang nach Art

{{#bild}}
{{>bild}}
{{/bild}}

{{unter_drei}}

*Was gezählt wird: [Eingang nach Art](../../methodik.md#eingang-nach-art). Summe gerundeter Werte, weicht ab.*
{{/arten}}

{{#bereiche}}
## Eingang nach Bereichen

{{#bild}}
{{>bild}}
{{/bild}}

{{unter_drei}}

*Was gezählt wird: [Eingang nach Bereichen](../../methodik.md#eingang-nach-bereichen). Summe gerundeter Werte, weicht ab.*
{{/bereiche}}

{{#fristen}}
## Fristen

{{#bild}}
{{>bild}}
{{/bild}}

{{unter_drei}}

*Was gezählt wird: [Eingehaltene Fristen](../../methodik.md#eingehaltene-fristen); {{genauigkeit}}.*
{{/fristen}}

{{#fristen_bereiche_da}}
## Fristen nach Bereichen

{{#fristen_bereiche}}
### {{name}}

{{tabelle}}

{{unter_drei}}

{{/fristen_bereiche}}
*Was gezählt wird: [Eingehaltene Fristen](../../methodik.md#eingehaltene-fristen). Summe gerundeter Werte, weicht ab.*
{{/fristen_bereiche_da}}

{{#folgequote}}
## Folgereaktionen

{{folgequote}}

*Was gezählt wird: [Folgequote](../../methodik.md#folgequote)*
{{/folgequote}}

{{#kritik}}
## Gründe für Kritik

{{#bild}}
{{>bild}}
{{/bild}}

{{unter_drei}}

*Was gezählt wird: [Gründe für Kritik](../../methodik.md#gründe-für-kritik). Summe gerundeter Werte, weicht ab.*
{{/kritik}}

{{#lob}}
## Gründe für Lob

{{#bild}}
{{>bild}}
{{/bild}}

{{unter_drei}}

*Was gezählt wird: [Gründe für Lob](../../methodik.md#gründe-für-lob). Summe gerundeter Werte, weicht ab.*
{{/lob}}

{{#massnahmen}}
## Maßnahmen

{{massnahmen}} Diese Zahlen sind genau, denn sie betreffen keine Person.

*Was gezählt wird: [Maßnahmen](../../methodik.md#maßnahmen)*
{{/massnahmen}}

{{#text}}
## Dazu schreibt das Büro der Geschäftsführung

{{text}}
{{/text}}

## So sind die Zahlen zu lesen

Die Zahlen sind auf Vielfache von fünf gerundet; „unter 3“ heißt 0 bis 2. Summen gerundeter Zahlen weichen stärker ab, und selten steht ein [Ersatzwert](../../methodik.md#wie-genau-die-zahlen-sind) da. Einen einzelnen Vorgang beweisen sie nicht.

Auch gerundete Zahlen haben [Grenzen](../../methodik.md#grenzen): Wer zwei Fälle von „unter 3“ kennt, weiß, dass es keinen dritten gibt. Wer eine genaue Summe kennt oder alle Fälle bis auf einen, kann den Rest erfahren.

"""#),
(name: "massnahmen.md.mustache", text: #"""
*Nach Termin; Nennungen des Anliegens in der Kritik in den drei Monaten vor dem Beschluss → nach der Erledigung*

| Maßnahme | Stand | verantwortlich | Nennungen |
|---|---|---|---|
{{#massnahmen}}
| {{titel}} | {{lage}} | {{verantwortlich}} | {{nennungen}}{{#urteil}}, {{urteil}}{{/urteil}} |
{{/massnahmen}}

"""#),
(name: "methodik.md.mustache", text: #"""
# Methodik

{{>stand}}

{{#gruppen}}
- **{{titel}}:** {{verweise}}
{{/gruppen}}
- **Regeln:** [Fristen](#fristen) · [Darstellung](#wie-die-zahlen-gezeigt-werden) · [Ziele](#wann-eine-quote-ihr-ziel-verfehlt) · [Verläufe](#wie-man-einen-verlauf-liest) · [Seltenes](#wie-seltene-zahlen-beurteilt-werden){{#zeigt_teams}} · [Teams](#wie-teams-verglichen-werden){{/zeigt_teams}} · [Fehlalarme](#wie-oft-ein-zeichen-irrt) · [Entscheidungen](#entscheidungen)

## Was gezählt wird

Eine Reaktion ist ein Erhebungsbogen, den ein Team nach der Bearbeitung meldet (GA 4 (1)). Gezählt wird sie an dem Datum, auf das sich die Kennzahl bezieht: am Eingang, am Abschluss oder am Fristende. Ein Bericht sieht die Daten so, wie sie am letzten Tag seines Zeitraums waren: Was später eingeht, gibt es noch nicht, und was später geschieht, ist noch nicht geschehen. Der Bericht über den Oktober bleibt damit der Bericht über den Oktober, auch wenn er im Dezember gebaut wird.

Weitergeleitete Vorgänge (GA 3 (3)) stehen in keiner anderen Kennzahl. Steht ein Eingang in der Eingangsliste, aber in keinem Erhebungsbogen, so zählt er als offene Reaktion der Art „ohne Bogen“.

{{#gruppen}}
## {{titel}}

{{#eintraege}}
### {{name}}

{{zweck}}

- **Gezählt:** {{#nenner}}{{nenner}}; {{zaehler}}{{/nenner}}{{^nenner}}{{zaehler}}{{/nenner}}
- **Beispiel:** {{beispiel}}
- **Quelle:** {{quelle}} · Einheit {{einheit}} · Kennung `{{kennung}}`

{{/eintraege}}
{{/gruppen}}
## Warum so

Die Fristquoten beziehen sich auf die Reaktionen, deren Fristende im Zeitraum liegt. Eine Quote über die abgeschlossenen ließe weg, was noch offen ist, und sähe zu gut aus; eine Quote über die eingegangenen stünde erst Wochen später fest. So aber ist am Ende des Zeitraums alles entschieden.

In jedem Bericht gilt: Bestand am Anfang plus Eingang minus Erledigte ist Bestand am Ende, für das Ganze und für jedes Team. Das Programm prüft es bei jedem Lauf.

## Fristen

*Die geltenden Fristen mit ihrer Fundstelle*

| Frist | gilt für | Länge | gewahrt durch | gültig | Quelle |
|---|---|---|---|---|---|
{{#fristen}}
| {{name}} | {{gilt}} | {{laenge}} | {{erfuellt}} | {{geltung}} | {{quelle}} |
{{/fristen}}

Ein Bericht nennt eine Frist so, wie sie am Ende seines Zeitraums hieß; beurteilt wird jeder Eingang nach der Fassung, die an seinem Tag galt. Der Tag des Eingangs zählt nicht mit (§ 187 BGB), und eine Antwort am letzten Tag ist rechtzeitig. Arbeitstage sind Montag bis Freitag ohne gesetzliche Feiertage ({{land}}), ohne den 24. und den 31. Dezember{{#schliesstage}} und ohne die Schließtage{{/schliesstage}}. {{#verschiebt}}Fällt ein Fristende auf einen Samstag, Sonntag oder gesetzlichen Feiertag, so endet die Frist am nächsten Werktag (§ 26 Abs. 3 SGB X, entsprechend); Werktage sind hier Montag bis Freitag ohne gesetzliche Feiertage.{{/verschiebt}}{{^verschiebt}}Ein Fristende am Wochenende oder Feiertag verschiebt sich nicht; so ist es in der Konfiguration festgelegt.{{/verschiebt}}{{#schliesstage}} Schließtage: {{schliesstage}}.{{/schliesstage}}

*Beispiele, gerechnet mit dem Kalender dieser Seite*

| Eingang | 3 Arbeitstage | 14 Kalendertage | 3 Wochen |
|---|---|---|---|
{{#beispiele}}
| {{eingang}} | {{arbeitstage}} | {{tage}} | {{wochen}} |
{{/beispiele}}

## Wie Folgereaktionen zählen

Eine Folgereaktion ist eine neue Reaktion desselben Kunden in derselben Sache, nachdem der erste Vorgang abgeschlossen war (GA 3 (2)). Sie nennt im Erhebungsbogen dessen Vorgangsnummer. Gültig ist sie, wenn er an ihrem Eingang schon abgeschlossen war; kommt sie früher, so zählt sie wie jede andere Reaktion. Weitergeleitete Vorgänge sind weder das eine noch das andere. Gezählt wird auf zwei Arten:

- **Folgereaktionen** sind die neuen Reaktionen, gezählt an ihrem Eingang und bei dem Team, bei dem sie eingehen.
- Die **Folgequote** fragt, wie viele Vorgänge zurückgekommen sind. Sie gehört dem Team, der Art und den Anliegen des ersten Vorgangs. Jeder zählt höchstens einmal, gleich wie viele Folgereaktionen kommen. In einer Kette zählt jedes Glied für sich: Kommt auf A die Folgereaktion B und nach deren Abschluss C, so gelten A und B als zurückgekommen.

Nach dem Abschluss wird {{folge_tage}} Tage beobachtet. In die Quote kommt ein Vorgang erst, wenn diese Zeit um ist, und zwar in dem Zeitraum, in dem sie endet; vorher stünde sein Ergebnis nicht fest.

*Beispiel: Beobachtung von {{folge_tage}} Tagen*

| Abschluss | eine Folgereaktion zählt bis | nicht mehr ab | Folgequote im Bericht |
|---|---|---|---|
| {{folge_abschluss}} | {{folge_ende}} | {{folge_danach}} | {{folge_monat}} |

Die Folgequote eines Monats handelt also nicht von dessen eigenen Abschlüssen: Die für {{folge_monat}} betrifft die Vorgänge, die vom {{folge_von}} bis zum {{folge_bis}} abgeschlossen wurden. Wie viele abgeschlossene Vorgänge am Ende eines Zeitraums noch beobachtet werden, steht im Bericht daneben.

## Wie die Zahlen gezeigt werden

Neben jeder Quote steht, wie viele von wie vielen es sind. Unter zehn Fällen gibt es keinen Prozentwert und keine Unsicherheit. Teams stehen in der Reihenfolge der Konfiguration und nie in einer Rangfolge. Über jede Kennzahl wird in jedem Zeitraum einmal geurteilt; Satz, Zeichen, Tabelle und Bild geben dasselbe Urteil wieder. Wo es keines gibt, bleibt das Feld leer.

- **▲** heißt: Hier ist etwas zu tun. Ein Vorgang oder eine Maßnahme ist überfällig, oder eine Quote verfehlt ihr Ziel.
- **◆** heißt: Der Zufall allein bringt das kaum hervor. Daneben steht, nach welcher Regel.
- **üblich** heißt: Der Wert ist wie in den Monaten davor, er liegt im üblichen Rahmen. Ob das gut ist, sagt nur das Ziel.

Jeder Bericht rechnet mit den Daten, die beim Bauen vorliegen. Werden Bögen nachgereicht oder berichtigt, so können sich auch Zeichen früherer Monate ändern; das steht unter [Berichtigungen](berichtigungen.md).

Verglichen wird mit dem Zeitraum davor und mit demselben Zeitraum des Vorjahres, in Monats- und Quartalsberichten auch mit den zwölf Monaten, die mit dem Zeitraum enden (Spalte „12 Monate“). Zahlen stehen dort als Mittel je Monat oder je Quartal (Ø), der Bestand als Mittel der zwölf Monatsenden. Quoten zählen die Fälle der zwölf Monate zusammen. Dauern (Median und 90-%-Quantil) sind aus allen Fällen der zwölf Monate gerechnet, nicht aus den Werten der Monate. Auch die zwölf Monate sieht der Bericht so, wie die Daten am letzten Tag seines Zeitraums waren. Die Spalte fehlt, wenn die Daten keine zwölf Monate zurückreichen.

Einen Zeitraum, den der Stichtag abschneidet („bis 31.10.2026“), vergleicht der Bericht mit denselben Tagen, nie mit einem ganzen: Januar bis Oktober mit Januar bis Oktober des Vorjahres, den 1. bis 17. Oktober mit dem 1. bis 17. September. Ist der Monat davor kürzer, sind es weniger Tage; zum 29. Februar gehört im Vorjahr der 28. Die Spalte nennt die Tage. Auch sie sieht der Bericht so, wie die Daten am letzten von ihnen waren. Ein abgeschnittener Zeitraum hat keinen üblichen Rahmen und ist kein Punkt eines Verlaufs. Besteht ein Quartal oder Jahr bisher nur aus einem Monat, so verweisen seine Berichte auf die des Monats und nennen nur die Kennzahlen mit ihrem Vergleich.

## Wann eine Quote ihr Ziel verfehlt

Aus wenigen Fällen kann eine Quote durch Zufall unter dem Zielwert liegen. Darum wird gefragt: Wie wahrscheinlich wären so wenige eingehaltene Fälle oder noch weniger, wenn die Quote in Wahrheit genau am Ziel läge? „Unter Ziel“ heißt sie nur, wenn das höchstens in 2,5 von 100 Fällen vorkommt und wenigstens fünf Fälle da sind; dann liegt auch das ganze 95-%-Intervall nach Clopper und Pearson (1934) unter dem Ziel. Bei Folgereaktionen, Folgequote, Verhalten und dem Anteil eines Anliegens ist der Zielwert eine Obergrenze, und es heißt entsprechend „über Ziel“. Der Anteil berechtigter Beschwerden wird an keinem Zielwert gemessen.

- Beispiel: Im Beispielprojekt hielt ein Team im Oktober 2026 die 14-Tage-Frist in 3 von 8 Fällen ein, das Ziel ist 90 %. Höchstens 3 von 8 kämen dann einmal in 2.300 Fällen vor: unter Ziel.
- Gegenbeispiel: Höchstens 3 von 5 kämen in 8 von 100 Fällen vor: kein Urteil.

## Wie man einen Verlauf liest

Zahlen schwanken von Monat zu Monat, auch wenn sich nichts geändert hat. Der breite Streifen zeigt, wie weit sie dabei üblicherweise gehen. Gerechnet wird mit den letzten 24 ganzen Monaten. Nur ein Wert außerhalb des Streifens heißt „ungewöhnlich“ und kann eine Kernaussage sein; die anderen Zeichen sagen, was sie sind. Lag derselbe Monat des Vorjahres ebenso und unterscheidet er sich nicht nachweisbar, so steht „wie im Vorjahr“ dabei.

*Welche Regel ein Zeichen setzt; es gilt die erste zutreffende*

| Zeichen | Bedeutung | im Bild |
|---|---|---|
| ungewöhnlich hoch oder niedrig | Der Wert liegt außerhalb des Streifens. | außerhalb |
| steigt oder sinkt seit sechs Monaten | Mindestens sieben Werte in Folge steigen nur oder fallen nur. | Trend |
| zwei von drei Monaten nahe der Grenze | Von drei Werten in Folge auf derselben Seite des Mittels liegen mindestens zwei im äußeren Drittel vor der Grenze; gerechnet wird vor dem Runden. Null, 0 % und 100 % sind keine Grenzen, denn weiter kann nichts liegen. | nahe der Grenze |
| seit sieben Monaten über oder unter dem Mittel | Mindestens sieben Werte in Folge liegen auf derselben Seite des Mittels. | sieben auf einer Seite |

**Zahlen und Dauern.** Der Streifen reicht vom Mittel aus 2,66-mal so weit nach oben und unten, wie sich benachbarte Monate im Durchschnitt unterscheiden (XmR-Karte); unter null reicht er nie. Bei Zahlen unter durchschnittlich 5 im Monat gibt es keinen. Für ein Team braucht die Dauer durchschnittlich zehn Abschlüsse im Monat. Mehr oder weniger Eingang ist weder gut noch schlecht. Quelle: NHS England, „Making Data Count“; Wheeler 1993.

- Beispiel: Am Ende des Oktobers 2026 waren im Beispielprojekt 32 Vorgänge offen. Das Mittel der 24 Monate ist 14,75, benachbarte Monate unterscheiden sich im Durchschnitt um 5,78. 14,75 + 2,66 × 5,78 = 30,1: ungewöhnlich hoch.

**Quoten.** Die Breite des Streifens hängt von der Zahl der Fälle im Monat ab (P-Karte). Er reicht so weit, dass auf jeder Seite höchstens 0,135 % dessen außerhalb liegen, was der Zufall aus dem Anteil aller Monate macht, genau gerechnet mit der Binomialverteilung. Ab durchschnittlich 1.000 Fällen im Monat wird er um die Streuung zwischen den Monaten verbreitert (P′-Karte, Laney 2002). Unter durchschnittlich 10 Fällen im Monat gibt es keinen. In der Tabelle steht, ob ein Zeichen günstig ist.

- Beispiel: Die 14-Tage-Frist wurde über 24 Monate in 91,2 % der Fälle eingehalten. Von 30 Fällen wären dann 22 bis 30 üblich. Im Oktober 2026 waren es 21 von 30: ungewöhnlich niedrig.

Unter 12 Monaten sind die Grenzen vorläufig und gestrichelt, unter 6 Monaten gibt es keine.

## Wie seltene Zahlen beurteilt werden

Für Zahlen, die im Durchschnitt unter 5 im Monat bleiben, taugt kein Streifen: Anliegen in Kritik und Lob, der Eingang nach Art, Folgereaktionen und weitergeleitete Schreiben. Hier wird der Monat mit allen Monaten davor verglichen, höchstens 35 und mindestens 12. Gefragt wird: Wenn sich nichts geändert hat und jede Nennung mit gleicher Wahrscheinlichkeit in jeden dieser Monate fällt, wie wahrscheinlich sind dann so viele in diesem einen? Bei höchstens 0,05 % heißt die Zahl „ungewöhnlich hoch“. Ein Rückgang lässt sich so nicht zeigen: Von wenigen auf keine ist keine Überraschung.

- Beispiel: „Online-Portal nicht erreichbar“ wurde im Beispielprojekt von Januar 2024 an 43-mal in 28 Monaten kritisiert und im Mai 2026 weitere 9-mal. Das kommt in 0,007 % der Fälle vor: ungewöhnlich hoch.

{{#zeigt_teams}}
## Wie Teams verglichen werden

Jedes Team wird mit den anderen Teams verglichen, nie mit sich selbst und nie in einer Rangfolge. Gezählt werden die Fristenden der letzten zwölf ganzen Monate, in jedem Bericht, denn ein einzelner Monat hat je Team zu wenige; es braucht sechs Teams mit Fällen. Gefragt wird, wie wahrscheinlich das Ergebnis des Teams wäre, wenn es wie die anderen arbeitete; unterscheiden sich schon die anderen untereinander mehr als zufällig, so wird das eingerechnet. Wer am weitesten abliegt, wird herausgenommen, damit mehrere auffällige Teams einander nicht verdecken. „Seltener“ oder „öfter als die anderen Teams“ heißt es nur, wenn das Ergebnis danach höchstens in einem von tausend Fällen so weit nach einer Seite läge.

- Beispiel: Ein Team hielt bis Oktober 2026 die 14-Tage-Frist in 49 von 71 Fällen ein, die anderen in 277 von 297 (93 %). Wäre es wie sie, käme das in einem von fünf Millionen Fällen vor.
- Im Bild steht jedes Team über der Zahl seiner Fälle. Der Rahmen aus den anderen Teams wird nach rechts enger: innen 95 %, außen 99,8 %. Er sagt, wo nachzufragen ist, nicht, wer gut oder schlecht ist.

Quellen: Kleinman 1973; Rosner 1983; Ohlssen, Sharples, Spiegelhalter 2007; Jones, Spiegelhalter 2011.

{{/zeigt_teams}}
## Wie oft ein Zeichen irrt

Wer viele Zahlen ansieht, findet auch ohne Grund etwas. Darum ist mit erfundenen Daten gemessen, in denen sich nichts ändert, wie viele Monatsberichte trotzdem ein Zeichen (◆) tragen, und mit Daten, in denen sich etwas ändert, wie oft es gefunden wird.

{{! fehlalarme }}
*Berichte ohne jede Änderung, die trotzdem ein Zeichen tragen; von je 100 Monatsberichten, nach Teams und Reaktionen im Monat*

| Zeichen | 6 Teams, 20 | 12 Teams, 45 | 12 Teams, 150 | 30 Teams, 600 |
|---|--:|--:|--:|--:|
| ◆ in der ersten Kernaussage | 3 | 2 | 1 | 5 |
| ◆ im Vergleich der Teams | 0 | 1 | 1 | 4 |
| irgendein ◆ im Bericht an die Geschäftsführung | 9 | 6 | 28 | 48 |
| irgendein ◆ dort oder in der Führungskräftebesprechung | 11 | 6 | 30 | 51 |

*Änderungen, die die Berichte zeigen; von je 20 Fällen*

| Änderung | 6 Teams, 20 | 12 Teams, 45 | 12 Teams, 150 |
|---|--:|--:|--:|
| Ein Team hält statt 93 nur 65 % der Fristen ein: nach sechs Monaten genannt | 4 | 4 | 17 |
| dasselbe nach zwölf Monaten | 14 | 16 | 20 |
| Ein Anliegen wird doppelt so oft kritisiert: ◆ in drei Monaten | 0 | 3 | 16 |
| Die 14-Tage-Frist wird um 20 Punkte seltener eingehalten: ◆ in drei Monaten | 14 | 19 | 20 |
| dasselbe: ◆ oder ▲ in drei Monaten | 18 | 20 | 20 |
{{! /fehlalarme }}

## Maßnahmen: vorher und nachher

Bei einer Maßnahme, die auf ein Anliegen zielt, steht, wie oft es in den drei Monaten vor dem Beschluss und in den drei Monaten nach der Erledigung in der Kritik genannt wurde (Beschwerden, Kritik, Petitionen, Eingaben), und zwar in allen Teams. Der Tag des Beschlusses und der Tag der Erledigung zählen nicht mit. Drei Monate haben 89 bis 92 Tage; verglichen wird darum je Tag. Solange die drei Monate danach laufen, heißt die Zahl „bisher“, und es gibt kein Urteil, ebenso wenig bei zusammen weniger als zehn Nennungen und dort, wo die Daten erst nach dem Anfang der drei Monate davor beginnen.

Eine Änderung gilt als gesichert, wenn das 95-%-Intervall des Verhältnisses danach zu davor „keine Änderung“ ausschließt. Es ist das genaue Intervall nach Clopper und Pearson (1934): Gefragt wird, welcher Anteil aller Nennungen auf die Zeit danach entfällt und wie weit der Zufall diesen Anteil verschieben kann.

- Beispiel: 19 Nennungen in 89 Tagen davor, 5 in 92 Tagen danach. Von 24 Nennungen liegen 5 danach; das genaue Intervall dieses Anteils reicht von 7,13 bis 42,15 %. Zu einem Anteil p gehört das Verhältnis p / (1 − p) × 89 / 92, also 0,0713 / 0,9287 × 89 / 92 = 0,0743 und 0,4215 / 0,5785 × 89 / 92 = 0,7049. Die 1 liegt außerhalb: „−75 %, Unsicherheit −93 bis −30 %“.
- Probe: Hätte sich nichts geändert, so läge jede der 24 Nennungen wie bei einem Münzwurf davor oder danach. Höchstens fünfmal dieselbe Seite kommt in 2 × (1 + 24 + 276 + 2.024 + 10.626 + 42.504) von 16.777.216 Fällen vor, das ist rund einer von 150.
- Gegenbeispiel: 13 davor und 10 danach, je 92 Tage, ergibt 0,302 bis 1,899. Das kann ein Rückgang um 70 oder ein Anstieg um 90 % sein, also „keine gesicherte Änderung: −23 %, Unsicherheit −70 bis +90 %“.

Vorher und nachher beweisen keine Ursache. Ein Anliegen kann seltener werden, weil alle seltener werden, weil die Jahreszeit wechselt oder weil man gerade dann handelt, wenn es ungewöhnlich häufig war. Darum steht bei der Kernaussage, wie oft in denselben Zeiträumen alle Anliegen zusammen genannt wurden.

## Entscheidungen

*Wo die Geschäftsanweisung schweigt oder sich widerspricht*

| Frage | Entscheidung | Quelle |
|---|---|---|
| Welche Abschlussfrist gilt? | Beide: 14 Kalendertage für schriftliche Eingänge, 3 Wochen für Beschwerden und Kritik auf jedem Weg. | GA 5 (2), 5 (3) b |
| Was heißt „umgehend“ bei Sofortsachen? | Ein Arbeitstag nach dem Eingang. | GA 5 (3) a |
| Was wahrt die Frist der Zwischennachricht? | Die Zwischennachricht oder der Abschluss, je nachdem, was früher ist. | GA 5 (3) b |
| Wann ist eine Reaktion eine Folgereaktion? | Wenn der genannte frühere Vorgang bei ihrem Eingang abgeschlossen war. | GA 3 (2) |
| Wie lange wird auf Folgereaktionen geachtet? | {{folge_tage}} Tage nach dem Abschluss. | GA 3 (2) |
| Wem gehört eine Folgereaktion? | Dem Team, der Art und den Anliegen des ersten Vorgangs. | GA 3 (2) |
| Zählt Kritik wie eine Beschwerde? | Ja, bei der Wochenfrist und bei der Frist von drei Wochen. | GA 5 (2) |
| Sind der 24. und der 31. Dezember Arbeitstage? | Nein; sie sind aber keine Feiertage und verschieben kein Fristende. | § 26 SGB X |

"""#),
(name: "seite.html.mustache", text: #"""
{{! Der Rahmen jeder Seite. Alle Namen stehen in docs/Vorlagen.md. Die Zeile mit Content-Security-Policy verbietet alles von außen. }}
<!doctype html>
<html lang="de" data-kopf="{{druckkopf}}" data-fuss="{{druckfuss}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">
<title>{{seitentitel}}</title>
<link rel="stylesheet" href="{{wurzel}}krm.css">
<link rel="alternate" type="text/markdown" href="{{markdown}}">
</head>
<body class="{{art}}" data-seite="{{seite}}">
<a class="sprung" href="#inhalt">Zum Inhalt springen</a>
<header class="kopf">
<p class="einrichtung"><a href="{{uebersicht}}">{{#logo}}<img src="{{wurzel}}{{datei}}" alt="">{{/logo}}<strong>{{einrichtung}}</strong> · Kundenreaktionsmanagement</a></p>
<nav aria-label="Seiten">
<ul>
{{#seiten}}
<li><a href="{{adresse}}"{{#aktuell}} aria-current="page"{{/aktuell}}{{#darin}} aria-current="true"{{/darin}}>{{name}}</a></li>
{{/seiten}}
</ul>
</nav>
</header>
<main id="inhalt" tabindex="-1">
<div class="titel">
<h1>{{ueberschrift}}{{#zeitraum}} <span>{{zeitraum}}</span>{{/zeitraum}}</h1>
{{#blaettern}}
<nav class="blaettern" aria-label="Andere Zeiträume">{{#zurueck}}<a rel="prev" href="{{adresse}}">‹ {{name}}</a>{{/zurueck}}{{#beide}} {{/beide}}{{#weiter}}<a rel="next" href="{{adresse}}">{{name}} ›</a>{{/weiter}}</nav>
{{/blaettern}}
{{#stand}}
<p class="stand">{{text}}</p>
{{/stand}}
{{#wege}}
<div class="reihe">
{{#reihe}}
<nav aria-label="{{titel}}">
<p>{{#berichte}}{{#weiterer}} · {{/weiterer}}{{vorsatz}}<a href="{{adresse}}"{{#aktuell}} aria-current="page"{{/aktuell}}>{{name}}</a>{{/berichte}}</p>
{{#blaetter}}
<details>
<summary>{{titel}}</summary>
<p>{{#liste}}{{#weiterer}} · {{/weiterer}}{{vorsatz}}<a href="{{adresse}}"{{#aktuell}} aria-current="page"{{/aktuell}}>{{name}}</a>{{/liste}}</p>
</details>
{{/blaetter}}
</nav>
{{/reihe}}
{{#abschnitte}}
<nav aria-label="Auf dieser Seite">
<details>
<summary>Auf dieser Seite</summary>
<p>{{#liste}}{{#weiterer}} · {{/weiterer}}<a href="{{adresse}}">{{name}}</a>{{/liste}}</p>
</details>
</nav>
{{/abschnitte}}
</div>
{{/wege}}
</div>
{{#hinweise}}
<aside class="hinweis" aria-label="Hinweis zu den Daten">
{{absaetze}}
</aside>
{{/hinweise}}
{{#vorspann}}
<div class="vorspann">
{{vorspann}}
</div>
{{/vorspann}}
{{inhalt}}
</main>
<footer class="fuss">
{{#methodik}}
<p>Zählweise und Definitionen: <a href="{{methodik}}">Methodik</a></p>
{{/methodik}}
{{#kennzahlen}}
<p>Zahlen dieser Seite: <a href="{{kennzahlen}}">{{kennzahlen}}</a></p>
{{/kennzahlen}}
{{#fuss}}
<p>{{text}}</p>
{{/fuss}}
{{#barrierefreiheit}}
<p class="bildschirm"><a href="{{barrierefreiheit}}">Erklärung zur Barrierefreiheit</a></p>
{{/barrierefreiheit}}
</footer>
</body>
</html>

"""#),
(name: "stand.md.mustache", text: #"""
{{standzeile}}
{{#hinweise}}

{{text}}
{{/hinweise}}

"""#),
(name: "team.md.mustache", text: #"""
# {{team}} · {{zeitraum}}

{{>stand}}

{{>blatt}}

{{#bewertung}}
## Bewertung

{{bewertung}}
{{/bewertung}}

"""#),
(name: "tischvorlage.md.mustache", text: #"""
# Tischvorlage · {{zeitraum}}

{{>stand}}

## Heute zu entscheiden

{{^entscheidungen}}
{{nichts_zu_entscheiden}}
{{/entscheidungen}}
{{#entscheidungen_da}}
*Was zu entscheiden ist*

| Wo | Was vorliegt | Zu tun | wer | bis wann |
|---|---|---|---|---|
{{#entscheidungen}}
| {{ort}} | {{lage}} | {{aufgabe}} |              |            |
{{/entscheidungen}}
{{/entscheidungen_da}}
{{#weitere}}

{{weitere}} im [Bericht für die Führungskräftebesprechung](fuehrungskraefte.md).
{{/weitere}}

## Bestand und Frist

{{#bilder}}
{{>bild}}
{{/bilder}}
{{bilder_tabelle}}
{{^bilder}}
Für Verläufe liegen noch keine zwei ganzen Monate vor.
{{/bilder}}

## Offene Maßnahmen

{{^massnahmen}}
{{^massnahmen_ungenannt}}
Es sind keine Maßnahmen offen.
{{/massnahmen_ungenannt}}
{{/massnahmen}}
{{#massnahmen_da}}
*Nach Termin*

| Maßnahme | Stand | verantwortlich |
|---|---|---|
{{#massnahmen}}
| {{titel}} | {{lage}} | {{verantwortlich}} |
{{/massnahmen}}
{{#massnahmen_weitere}}

{{massnahmen_weitere}} {{#massnahmen_im_anhang}}im [Anhang](anhang.md#maßnahmen){{/massnahmen_im_anhang}}{{^massnahmen_im_anhang}}in der [Führungskräftebesprechung](fuehrungskraefte.md#maßnahmen){{/massnahmen_im_anhang}}.
{{/massnahmen_weitere}}
{{/massnahmen_da}}
{{#massnahmen_ungenannt}}

{{massnahmen_ungenannt}}
{{/massnahmen_ungenannt}}

"""#),
(name: "wie-monat.md.mustache", text: #"""
# {{bericht}} · {{zeitraum}}

{{>stand}}

## Nur ein Monat

{{satz}}

## Kennzahlen

*Kennzahlen{{#vergleich}}, verglichen mit denselben Tagen{{/vergleich}}*

| Kennzahl | {{spalte}} |{{#vergleich}} {{spalte_vorher}} |{{/vergleich}}{{#vergleich_vorjahr}} {{spalte_vorjahr}} |{{/vergleich_vorjahr}}
|---|--:|{{#vergleich}}--:|{{/vergleich}}{{#vergleich_vorjahr}}--:|{{/vergleich_vorjahr}}
{{#kennzahlen}}
| {{name}} | **{{wert}}** |{{#vergleich}} {{vorher}} |{{/vergleich}}{{#vergleich_vorjahr}} {{vorjahr}} |{{/vergleich_vorjahr}}
{{/kennzahlen}}

{{#bewertung}}
## Bewertung

{{bewertung}}
{{/bewertung}}

"""#),
    ]

    /// The files of `starter/`, which `krm init` begins a project with; sorted by path.
    static let starter: [(name: String, text: String)] = [
(name: "LIESMICH-aus.md", text: #"""
# Ein Projekt für den Bericht des Kundenreaktionsmanagements

Angelegt von `krm init` für einen eigenen Export. Aufruf in diesem Ordner:

    krm check
    krm build

Danach `site/intern/index.html` öffnen. Was noch zu entscheiden ist, steht oben in `data/krm.yml`.

| Ordner oder Datei | Inhalt |
|---|---|
| `data/krm.yml` | die Einstellungen, mit Erläuterungen und der Zuordnung des Exports |
| `data/erhebungsboegen/` | die Kopie des Exports; weitere Exporte kommen daneben |
| `templates/` | die Vorlagen der Seiten und `krm.css` |

- Exporte enthalten Sozialdaten: Dieser Ordner gehört auf ein Laufwerk, das nur die Zuständigen lesen. Die Kopie des
  Exports kann nur lesen, wer `krm init` aufgerufen hat.
- Wer die Vorlagen nicht ändern will, löscht `templates`: Dann gelten die des Programms, auch nach einem Update.

"""#),
(name: "LIESMICH.md", text: #"""
# Ein Projekt für den Bericht des Kundenreaktionsmanagements

Angelegt von `krm init`. Aufruf in diesem Ordner:

    krm check
    krm build

Danach `site/intern/index.html` öffnen.

| Ordner oder Datei | Inhalt |
|---|---|
| `data/krm.yml` | die Einstellungen, mit Erläuterungen |
| `data/erhebungsboegen/` | die Exporte der Erhebungsbögen, so viele Dateien wie nötig |
| `data/eingangsliste/` | das Register der schriftlichen Eingänge, wenn es eines gibt |
| `data/massnahmen.csv` | Maßnahmen der Gegensteuerung, wenn es welche gibt |
| `data/kommentare/2026-10/` | die Bewertung zu einem Bericht, eine Datei je Bericht |
| `templates/` | die Vorlagen der Seiten und `krm.css` |

- Exporte enthalten Sozialdaten: Dieser Ordner gehört auf ein Laufwerk, das nur die Zuständigen lesen.
- Wer die Vorlagen nicht ändern will, löscht `templates`: Dann gelten die des Programms, auch nach einem Update.
- Gleich nach `krm init ORDNER` ist alles hier erfunden. Für den eigenen Bericht die Dateien in `data` ersetzen und in
  `krm.yml` die Zeile `beispieldaten` löschen.

"""#),
(name: "data/kommentare/2026-10/geschaeftsfuehrung.md", text: #"""
Dieser Text ist erfunden und zeigt, wo die Bewertung des Büros der Geschäftsführung steht. Zwei Absätze genügen: was
auffällt und warum.

Und was vorgeschlagen wird. Namen von Kunden oder Beschäftigten und Vorgangsnummern gehören nicht hierher.

"""#),
(name: "data/krm.yml", text: #"""
# Konfiguration des Projekts, angelegt von „krm init“.
#
# Das Jobcenter Musterstadt gibt es nicht, alle Daten in diesem Ordner sind erfunden. Wer ein eigenes Projekt
# beginnt, ändert die Angaben hier, löscht „beispieldaten“ und ersetzt die Dateien in erhebungsboegen,
# eingangsliste, kommentare und massnahmen.csv.
#
# So liest man diese Datei: Hinter „# “ steht eine Erläuterung. Ein Schlüssel, vor dem „#“ ohne Leerzeichen steht,
# ist ein Beispiel und gilt nicht; er gilt, sobald das Zeichen gelöscht ist. Eingerückt wird mit Leerzeichen, nie mit
# dem Tabulator. „krm check“ prüft die Datei und nennt Zeile und Spalte jedes Fehlers.

# ---- Die Einrichtung ----

# Pflicht: der Name, der auf jeder Seite steht.
einrichtung: Jobcenter Musterstadt

# Jede Seite sagt damit, dass die Daten erfunden sind. In einem echten Projekt löschen.
beispieldaten: true

# Der Tag, bis zu dem berichtet wird. Im Alltag löschen und bei jedem Lauf nennen: krm build --stichtag 2026-11-30
stichtag: 2026-10-31

# Das Land bestimmt die gesetzlichen Feiertage: BW, BY, BE, BB, HB, HH, HE, MV, NI, NW, RP, SL, SN, ST, SH, TH.
land: NI

# Pflicht: Bereiche und ihre Teams. Exporte nennen ein Team bei der „id“ oder beim Namen; die Reihenfolge hier ist die
# der Berichte. Eine „id“ hat höchstens 32 Buchstaben ohne Umlaute, Ziffern, Punkte, Striche oder Unterstriche.
# Ein Team, das es nicht immer gab oder nicht mehr gibt: {id: "104", name: Team 104, gueltig_ab: 2024-01-01,
# gueltig_bis: 2026-06-30}
bereiche:
  - id: "10"
    name: Leistung I
    teams: [{id: "101", name: Team 101}, {id: "102", name: Team 102}, {id: "103", name: Team 103}]
  - id: "20"
    name: Leistung II
    teams: [{id: "201", name: Team 201}, {id: "202", name: Team 202}, {id: "203", name: Team 203}]
  - id: "30"
    name: Markt & Integration
    teams: [{id: "301", name: Team 301}, {id: "302", name: Team 302}, {id: "303", name: Team 303}]
  - id: "40"
    name: Eingangszone & Service
    teams: [{id: "401", name: Team 401}, {id: "402", name: Team 402}, {id: "403", name: Team 403}]

# Pflicht: die Themen. Links steht der Code, rechts der Name auf den Seiten. Der Code beginnt mit „sach.“ (worum es
# geht), „verhalten.“ (wie jemand behandelt wurde) oder „rahmen.“ (unter welchen Umständen).
anliegen:
  sach.kdu: Kosten der Unterkunft
  sach.heizkosten: Heiz- und Betriebskosten
  sach.bescheid: Bescheid unverständlich oder fehlerhaft
  sach.dauer: Dauer der Bearbeitung
  sach.auszahlung: Auszahlung und Vorschuss
  sach.rueckforderung: Aufhebung und Erstattung
  sach.unterlagen: Unterlagen verlangt oder verlegt
  sach.vermittlung: Vermittlung und Kooperationsplan
  sach.foerderung: Weiterbildung und Förderleistungen
  verhalten.umgang: Umgangston
  verhalten.erreichbarkeit: Erreichbarkeit der Ansprechpartner
  verhalten.auskunft: Auskunft und Beratung
  verhalten.zusage: Nicht eingehaltene Zusagen
  rahmen.wartezeit: Wartezeit vor Ort
  rahmen.termine: Terminvergabe
  rahmen.telefon: Servicenummer überlastet
  rahmen.online: Online-Portal nicht erreichbar
  rahmen.raeume: Räume, Zugang und Barrierefreiheit

# Die Berichte beginnen mit diesem Monat; Vergleiche reichen so weit zurück wie die Daten. Weitere Zeiträume, etwa aus
# aktuellem Anlass, stehen unter „zusaetzlich“.
berichte: {ab: 2026-01, zusaetzlich: [2026-09-15..2026-10-15]}

# ---- Alles Weitere: nichts davon ist nötig ----

# Das Geschäftszeichen steht auf den Berichten und im Ausdruck.
#geschaeftszeichen: II-6000

# Der Vermerk auf jeder Seite; ohne Angabe „nur für den Dienstgebrauch“.
#vertraulichkeit: vertraulich

# Wohin man sich wendet, wenn eine Seite Barrieren hat; steht in der Erklärung zur Barrierefreiheit.
#kontakt: Zimmer 2.14, krm@jobcenter.example

# Feiertage, die nur in Teilen des Landes gelten: fronleichnam (SN, TH), mariae-himmelfahrt (BY), friedensfest (BY).
# In einem anderen Land ist der Schlüssel ein Fehler.
#regionale_feiertage: []

# Tage, an denen niemand arbeitet. Sie zählen nicht als Arbeitstage, verschieben aber kein Fristende. Der 24. und
# der 31. Dezember sind schon von sich aus keine Arbeitstage.
#schliesstage:
#  - 2026-05-15
#  - 2026-09-10

# Ob ein Fristende am Wochenende oder Feiertag auf den nächsten Werktag rückt: verschieben (so ohne Angabe) oder strikt.
#fristende: strikt

# Die sechs Fristen der Geschäftsanweisung gelten ohne jeden Eintrag. Ein Eintrag ändert eine davon oder fügt eine
# eigene hinzu; was er nicht nennt, gilt weiter. Die Länge steht unter arbeitstage, kalendertage, wochen oder datum
# (dann ist die Frist das Datum in dieser Spalte).
#fristen:
#  - {id: abschluss-14-tage, kalendertage: 10, quelle: Verfügung 7/2026, gueltig_ab: 2026-01-01, gueltig_bis: 2026-12-31}
#  - {id: dank, name: Dank für Lob, arbeitstage: 5, art: [lob, anregung], eingangsweg: schriftlich}
#  - {id: rueckruf, name: Rückruf, wochen: 1, sofortsache: true, bereich: alle, erfuellt_durch: [zwischennachricht, abschluss]}
#  - {id: zusage, name: Zugesagter Tag, datum: externe_frist}

# Verweise auf der Seite „Ablauf“: eine Adresse oder ein relativer Pfad.
#links:
#  Textmuster Zwischennachricht: "https://intranet.jobcenter.example/krm/zwischennachricht"

# Zielwerte: links die Kennzahl, rechts ein Anteil mit Dezimalpunkt, 0.9 sind 90 Prozent.
#zielwerte:
#  frist.zwischennachricht-3-arbeitstage: 0.9
#  frist.abschluss-14-tage: 0.9

# So lange nach dem Abschluss zählt eine erneute Meldung gegen den ersten Vorgang; ohne Angabe 90 Tage.
#folge_beobachtung_tage: 60

# Ein früheres Datum in einem Export ist ein Fehler der Zeile; ohne Angabe der 1. Januar 2000.
#fruehestes_datum: 2005-01-01

# Worauf der Jahresbericht die Reaktionen bezieht: Reaktionen je 1.000. Jeder Wert gilt von seinem Monat an.
#bezugsgroesse:
#  name: Bedarfsgemeinschaften
#  werte: {2025-01: 9840, 2026-01: 9710}

# Für wen gebaut wird. „intern“ hat alle Zahlen; mit teamblaetter: false oder bereichsblaetter: false steht nichts darin,
# was nach Teams oder Bereichen getrennt ist. „intranet“ ist für alle Beschäftigten und entsteht nur aus Monaten, die
# „krm freigeben“ freigegeben hat: frühestens karenz_tage nach ihrem Ende, je Monat oder Quartal (takt).
# Unter „tabellen“ lassen sich Tabellen weglassen.
#ausgaben:
#  intern: {teamblaetter: true, bereichsblaetter: true}
#  intranet:
#    karenz_tage: 14
#    takt: monat
#    tabellen: {monat: [eingang, erledigt], quartal: [eingang, eingang-art], jahr: [eingang, lob]}

# Wie die Exporte eines anderen Verfahrens aufgebaut sind. „krm init ORDNER --aus EXPORT“ schlägt diesen Abschnitt für
# einen eigenen Export vor. Der erste Eintrag, dessen „dateien“ passt, gilt.
# trennzeichen und zeichensatz sind nur nötig, wenn sie falsch erkannt werden. datumsformat: ohne Angabe TT.MM.JJJJ und
# JJJJ-MM-TT. ortszeit: true, wenn Zeiten in Weltzeit stehen. nummernkreis: jahr, wenn Nummern jedes Jahr neu beginnen.
# praefix steht vor jeder Nummer, wenn zwei Stellen gleich nummerieren. spalten: links unsere Spalte, rechts die
# Überschrift im Export. konstanten: Werte für Spalten, die es dort nicht gibt. werte: links der Wert im Export, rechts
# unserer; "*" ist jeder andere, "" eine leere Zelle.
#export:
#  - dateien: "Auszug_*.csv"
#    trennzeichen: ","
#    zeichensatz: windows-1252
#    datumsformat: "MM/dd/yyyy"
#    ortszeit: false
#    nummernkreis: jahr
#    praefix: "N-"
#    spalten: {vorgangsnummer: Ticket-ID, eingang: Created Date, abschluss: Closed Date, art: Kategorie}
#    konstanten: {eingangsweg: telefon, anliegen_2: ""}
#    werte: {art: {Reklamation: beschwerde, "*": kritik, "": kritik}}
#  - dateien: "*.csv"

"""#),
(name: "data/massnahmen.csv", text: #"""
id;titel;anliegen;bereich;team;verantwortlich;beschlossen;termin;status;erledigt;wirkung
M-2026-01;Erfunden: zweite Leitung der Servicenummer am Monatsanfang;rahmen.telefon;40;;Büro der Geschäftsführung;16.03.2026;29.05.2026;erledigt;22.05.2026;Wartezeit in der Leitung halbiert
M-2026-02;Erfunden: Textbausteine der Bescheide zu Heizkosten überarbeiten;sach.heizkosten;10;;Bereichsleitung 10;08.06.2026;30.11.2026;offen;;
M-2026-03;Erfunden: Rückrufe binnen zwei Arbeitstagen;verhalten.erreichbarkeit;;302;Teamleitung 302;14.09.2026;31.12.2026;offen;;

"""#),
    ]
}
