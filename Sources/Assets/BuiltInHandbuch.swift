// swift-format-ignore-file
// Made by scripts/embed-assets.py from docs/Handbuch.md; do not edit.

/// The handbook as it was when the program was built.
enum BuiltInHandbuch {
    static let text = #"""
Für die KRM-Beauftragte im Büro der Geschäftsführung: was im ersten Monat und was jeden Monat zu tun ist, und was eine Meldung heißt. Wer nur nachsehen
will, geht vom Inhalt aus. Was die IT einrichtet, steht in der Beschreibung „Betrieb“, jeder Schlüssel von `krm.yml` in
„Konfiguration“, jede Spalte in „Spalten“. Diese Beschreibungen liegen dem Programm bei, im Ordner `/usr/share/doc/krm-bericht` (im
Quelltext `docs`).

## Inhalt

- [In Kürze](#in-kürze)
- [Der erste Monat](#der-erste-monat)
- [Jeden Monat](#jeden-monat)
- [Für das Intranet freigeben](#für-das-intranet-freigeben)
- [Eine veröffentlichte Zahl berichtigen](#eine-veröffentlichte-zahl-berichtigen)
- [Der Jahresbericht](#der-jahresbericht)
- [Wenn sich im Haus etwas ändert](#wenn-sich-im-haus-etwas-ändert): neues, umbenanntes oder aufgelöstes Team, neues Anliegen, neue Frist
- [Wenn sich der Export ändert](#wenn-sich-der-export-ändert): andere Spalten, keine Nummern, Nummern beginnen neu, falsche Tage
- [Welche Zeile gilt](#welche-zeile-gilt)
- [Aufheben und löschen](#aufheben-und-löschen)
- [Wenn etwas nicht geht](#wenn-etwas-nicht-geht)
- [Was eine Meldung heißt und was zu tun ist](#was-eine-meldung-heißt-und-was-zu-tun-ist): jede Meldung mit Ursache und Abhilfe

## In Kürze

Am ersten Arbeitstag nach Monatsende, hier im November für den Oktober 2026. Alle Befehle werden in einem Terminal eingegeben, im Ordner des Projekts, in dem `data`
liegt (zuerst also `cd berichte`); sonst meldet das Programm `konfiguration-fehlt`.

1. Den neuen Export in `data/erhebungsboegen` legen, die Eingangsliste in `data/eingangsliste`.
2. Prüfen und die gemeldeten Zeilen berichtigen:

       krm check --stichtag 2026-10-31

3. Bauen, und dabei mit dem vergleichen, was im Vormonat veröffentlicht wurde:

       krm build --stichtag 2026-10-31 --published archiv/2026-09

4. `site/intern/index.html` öffnen, die Zahlen ansehen, die Bewertung schreiben (`data/kommentare/2026-10/geschaeftsfuehrung.md`), noch einmal bauen.
5. Drucken oder weitergeben und eine Kopie aufheben:

       mkdir -p archiv
       cp -a site archiv/2026-10

6. Frühestens vierzehn Tage nach Monatsende für das Intranet freigeben, wenn das Haus diese Ausgabe hat.

## Der erste Monat

### Ausprobieren

    krm init probe
    cd probe
    krm build

`krm init` legt einen Ordner mit einem Beispiel an: Einstellungen mit Erläuterungen, Vorlagen und ein erfundener Export. `krm build` macht daraus die
Berichte. Danach `site/intern/index.html` öffnen. Jede Seite sagt, dass die Daten erfunden sind. Der Ordner kann jederzeit gelöscht werden.

### Mit dem eigenen Export anfangen

Einen Export aus dem Fachverfahren als CSV speichern und **ungeöffnet** ablegen: Was Excel an Nummern und Tagen verändert, steht in
„Was Excel mit Exporten macht“. Dann:

    krm init berichte --aus EXPORT.csv

Das liest den Export und schreibt eine `krm.yml` dafür: welche Spalte vermutlich was bedeutet, und als Kommentar alles, was ein Mensch entscheiden muss. Dort
stehen jede Spalte des Exports und die verschiedenen Werte der Spalten, die nach festen Werten aussehen, mit ihrer Anzahl. Was nach Angaben zu Personen
aussieht, schreibt das Programm nicht ab; Namen in einer Spalte, deren Überschrift es nicht verrät, erkennt es nicht immer: `krm.yml` durchsehen, bevor sie jemand
bekommt. Eine Kopie des Exports liegt danach in `berichte/data/erhebungsboegen`.

### Die Zuordnung fertigstellen

In `berichte/data/krm.yml` steht am Anfang eine Liste dessen, was zu entscheiden ist; an der Stelle selbst steht dahinter `ENTSCHEIDEN` mit der Nummer. Was entschieden ist,
dort löschen: `krm check` warnt, solange noch etwas offen ist (`entscheidung-offen`), denn bis dahin zählt, was das Programm angenommen hat. Von oben nach unten:

1. **`einrichtung`**, `land` (es bestimmt die Feiertage und damit die Fristen) und `geschaeftszeichen` eintragen. `stichtag` löschen, sobald jeder Lauf ihn mit
   `--stichtag` nennt.
2. **`bereiche`**: die Bereiche mit ihren Teams. Die Kennung ist die Nummer, die im Export steht; der Name erscheint auf den Seiten.
3. **`anliegen`**: die Themen in zwei Ebenen. Der Code beginnt mit `sach.` (worum es geht), `verhalten.` (wie jemand behandelt wurde) oder `rahmen.` (unter
   welchen Umständen).
4. **`export › spalten`**: links unsere Spalte, rechts die Überschrift im Export. Pflicht sind `vorgangsnummer`, `eingang`, `eingangsweg`, `art`, `team` und
   `anliegen_1`; ohne `abschluss` gilt alles als offen.
5. **`export › werte`**: links der Wert im Export, rechts unserer. `"*"` ist jeder andere Wert.
6. **`export › konstanten`**: was im Export fehlt und für alle gleich ist, etwa `eingangsweg: brief`.
7. Nicht zuordnen, was nicht gebraucht wird: Namen und Adressen gehören nicht in einen Bericht.

Dann prüfen, bis keine Fehler bleiben, und dazwischen nachtragen, was gemeldet wird:

    cd berichte
    krm check

Unbekannte Werte nennt eine Meldung nur mit ihrer Länge, außer sie sehen aus wie ein erlaubter Wert mit einem Schreibfehler. Am eigenen Rechner zeigt `krm check --show-values` sie; diese Ausgabe nicht weitergeben.

### Der erste Bericht

    krm build --stichtag 2026-10-31

Vor dem ersten Bericht, der das Büro verlässt:

- **Zahlen vergleichen.** Einen Monat auszählen, den das Haus schon kennt, und mit der Seite [Datenqualität](datenqualitaet.md) und dem
  Bericht „Führungskräftebesprechung“ vergleichen.
- **Fristen prüfen.** Die Seite [Methodik](methodik.md) nennt jede Frist mit ihrer Quelle. Weicht die eigene Geschäftsanweisung ab:
  [Eine neue Frist](#eine-neue-frist).
- **Personalrat und Datenschutzbeauftragte fragen**, bevor Zahlen von Teams gezeigt werden. Was sie wissen wollen und welche Schalter darauf antworten, steht
  in „Betrieb“. Ohne Zustimmung zum Vergleich von Teams: `ausgaben: {intern: {teamblaetter: false}}`.
- **Eine Kopie aufheben** (`archiv/2026-10`): Mit ihr vergleicht der nächste Monat.

## Jeden Monat

### 1. Die Daten ablegen

| Ordner oder Datei | Inhalt |
|---|---|
| `data/erhebungsboegen/` | die Exporte der Erhebungsbögen, so viele Dateien wie nötig |
| `data/eingangsliste/` | das Register der schriftlichen Eingänge; ohne es fallen Vorgänge ohne Bogen nicht auf |
| `data/massnahmen.csv` | die Maßnahmen der Gegensteuerung mit Termin und Stand |
| `data/kommentare/` | die Bewertungen, ein Ordner je Zeitraum |

- Der Name einer Exportdatei ist frei, die Endung ist `.csv`. Trennzeichen und Zeichensatz erkennt das Programm selbst.
- Alte Exporte bleiben liegen. Steht ein Vorgang in mehreren, gilt die Zeile mit dem neuesten `stand` ([Welche Zeile gilt](#welche-zeile-gilt)).
- Nichts umschreiben, was nicht falsch ist: Das Programm versteht die Schreibweisen von Excel und von Datenbanken.

### 2. Prüfen

    krm check --stichtag 2026-10-31

Jede Meldung steht in einer Zeile und nennt zuerst den Ort:

    data/erhebungsboegen/2026-10.csv:16:34: Fehler [wert-unbekannt] …

Das heißt: Datei `2026-10.csv`, Zeile 16, ab dem 34. Zeichen der Zeile. Dahinter steht, was erwartet wird und was zu tun ist. Das Wort in eckigen Klammern ist
der Name der Regel; unter ihm steht sie in [Was eine Meldung heißt](#was-eine-meldung-heißt-und-was-zu-tun-ist).

| Wort | Bedeutung | was geschieht |
|---|---|---|
| Fehler | Die Zeile ist so nicht verwendbar: Ein Pflichtfeld fehlt, ein Datum ist unlesbar, ein Team unbekannt. | Es wird nichts veröffentlicht, bis die Zeile berichtigt oder mit `--rejects` abgelehnt ist. |
| Warnung | Die Zeile zählt, aber etwas stimmt vermutlich nicht. | Der Bericht entsteht; die Warnung steht auf der Seite „Datenqualität“. |
| Hinweis | zur Kenntnis, etwa eine unbekannte Spalte | nichts |

- **Zuerst die häufigste Meldung** ansehen. Viele gleiche Fehler haben meist eine Ursache: ein neues Team, das in `krm.yml` fehlt, oder eine umbenannte Spalte.
- **An der Quelle berichtigen**, also im Fachverfahren oder beim Team, und neu exportieren. Sonst kommt derselbe Fehler im nächsten Monat wieder.
- **Meldungen zeigen keine Inhalte**, außer Schreibfehlern erlaubter Wörter und unlesbaren Daten: Exporte enthalten Sozialdaten, und Meldungen lesen viele.
- **Nummern von Zeilen**: Ein Feld mit Zeilenumbruch reicht über mehrere Zeilen der Datei. Gezählt werden die Zeilen, die ein Texteditor zeigt; Excel zählt
  dann weniger.

### 3. Bauen

    krm build --stichtag 2026-10-31 --published archiv/2026-09

Der **Stichtag** ist der Tag, zu dem berichtet wird, gewöhnlich der letzte des Monats. Was danach einging oder abgeschlossen wurde, ist für den Bericht noch nicht
geschehen: Auch im Dezember gebaut zeigt der Oktoberbericht den Stand vom 31. Oktober. Danach liegt in `site/intern` die fertige Ausgabe; `index.html` öffnen.

**`--published`** nennt die Kopie dessen, was zuletzt veröffentlicht war. Ohne diese Angabe vergleicht das Programm nicht: Die Seite „Berichtigungen“ sagt
nur das, und was früher darauf stand, fehlt ([Eine veröffentlichte Zahl berichtigen](#eine-veröffentlichte-zahl-berichtigen)). Im ersten Monat weglassen.

Ein Monat, Quartal oder Jahr, das zum Stichtag noch läuft, heißt „bis 31.10.2026“ und wird mit denselben Tagen des vorigen Zeitraums und des Vorjahres verglichen, das Jahr bis Oktober mit Januar bis
Oktober des Vorjahres. Ein Quartal, das bisher nur aus einem Monat besteht, verweist auf dessen Bericht. Geht etwas schief, bleiben die bisherigen Seiten unverändert stehen.

Warnungen über alte Zeilen kennt man schon: `build` nennt von jeder Regel nur die drei neuesten und zählt die übrigen; mehr davon zeigt `krm check`. Von mehr als fünf
gleichen in einer Datei zählt auch `check` die übrigen nur. Am Ende steht, wie viele Zeilen gelesen und Seiten geschrieben wurden, wovor gewarnt wird und welche Seite zu
öffnen ist; bei Fehlern, dass nichts gebaut wurde.

**Wenn die Zeit nicht reicht**, um alle Fehler zu berichtigen:

    krm build --stichtag 2026-10-31 --rejects abgelehnt.csv

Die fehlerhaften Zeilen kommen unverändert in die Datei `abgelehnt.csv`, mit den Gründen in der letzten Spalte; der Bericht entsteht aus den übrigen und sagt auf
jeder Seite, dass Zeilen fehlen. Exporte mit anderem Aufbau bekommen eine eigene Datei (`abgelehnt-2.csv` …). Sind die Zeilen in einer Kopie berichtigt, wird sie
als weiterer Export in `data/erhebungsboegen` gelegt, unter einem Namen, der dort **zuletzt** kommt, etwa `zz-berichtigt.csv`: Bei gleichem `stand` gilt die Datei, deren Name
zuletzt kommt ([Welche Zeile gilt](#welche-zeile-gilt)). Sie bleibt dort, bis ein neuer Export die Zeilen richtig enthält. `abgelehnt.csv` selbst enthält Sozialdaten: nicht im
Ordner der Berichte ablegen, danach löschen.

**Ein Bericht aus aktuellem Anlass** (GA 4 (1)) über eine beliebige Zeitspanne:

    krm build --stichtag 2026-10-31 --zeitraum 2026-09-15..2026-10-15

Der nächste Lauf ohne diese Angabe nimmt ihn wieder heraus. Soll er bleiben, steht die Zeitspanne in `krm.yml`: `berichte: {zusaetzlich: [2026-09-15..2026-10-15]}`.

### 4. Stimmen die Zahlen?

- **[Datenqualität](datenqualitaet.md)** öffnen: Gelesene Zeilen = verwendet + abgelöst + wiederholt + abgelehnt. Fehlt ein Export, fällt es hier auf.
- **Bogen ausstehend**: wie viele Nummern der Eingangsliste keinen Erhebungsbogen haben, je Team; solche Vorgänge zählen als offen. Welche es sind, sagt
  `krm explain bogen-ausstehend --zeitraum 2026-10 --format csv`.
- **Bestand**: Bestand am Anfang + Eingang − erledigt = Bestand am Ende. Das prüft das Programm bei jedem Lauf, für das Ganze und jedes Team.
- **Eine Zahl überrascht?** Die Seite [Methodik](methodik.md) sagt, was sie zählt und wie sie heißt. Welche Zeilen dahinterstehen, sagt

      krm explain frist.abschluss-14-tage --zeitraum 2026-10 --team 302

  Mit `--format csv` wird daraus eine Arbeitsliste mit Vorgangsnummern, nur für das Büro:

      krm explain bestand.ueberfaellig --zeitraum 2026-10 --format csv

- **Zeichen oder Zufall?** „üblich“ heißt: Die Schwankung ist nicht größer als sonst; sie braucht keine Erklärung. ◆ heißt: Hier hat sich vermutlich etwas geändert;
  daneben steht die Regel, erklärt ist sie auf der Seite „Methodik“.

| Bericht | Wer liest ihn wofür | auf Papier |
|---|---|---|
| Führungskräftebesprechung | die Runde entscheidet: zuerst, was überfällig ist oder ein Ziel verfehlt, mit Platz für „wer“ und „bis wann“; dann was neu und was erledigt ist | 3 Seiten, bei 40 Teams 5 |
| Tischvorlage | dieselben Entscheidungen groß, für Tisch und Leinwand | 1 Seite |
| Anhang | zum Nachsehen: Verläufe, Teams im Vergleich, Tabellen | nach Bedarf |
| Bericht an die Geschäftsführung | das Wichtigste in höchstens fünf Sätzen, Bereiche und Fristen, Maßnahmen | 2 Seiten |
| Blatt eines Bereichs oder Teams | die eigenen Zahlen neben denen des Hauses | 1 Seite |
| Jahresbericht | das Jahr neben dem Jahr davor, und was daraus gelernt wurde | 3 bis 4 Seiten |

Bei mehr als 20 Teams stehen die Entscheidungen nach Bereichen, und lange Aufzählungen enden mit „und 8 weitere“; alle stehen auf den Blättern. Mehr als sechs Maßnahmen
stehen ganz im Anhang.

### 5. Die Bewertung schreiben

Zu jedem Bericht kann eine Datei gehören; ihr Text erscheint unter „Bewertung“:

| Datei | gehört zu |
|---|---|
| `data/kommentare/2026-10/geschaeftsfuehrung.md` | Bericht an die Geschäftsführung |
| `data/kommentare/2026-10/fuehrungskraefte.md` | Führungskräftebesprechung |
| `data/kommentare/2026-10/bereich-50.md` | Blatt eines Bereichs, mit dessen Kennung |
| `data/kommentare/2026-10/team-501.md` | Blatt eines Teams |
| `data/kommentare/2026-10/intranet.md` | die Seite des Monats für alle Beschäftigten |
| `data/kommentare/2025/jahresbericht.md` | der schriftliche Teil des Jahresberichts |
| `data/kommentare/2025/antwort.md` | die Antwort der Geschäftsführung darin |

Zwei Absätze genügen: was auffällt und warum, und was vorgeschlagen wird. Eine Leerzeile trennt Absätze; `**fett**` hebt hervor, `-` am Zeilenanfang macht eine Aufzählung.
Gespeichert wird als UTF-8. Keine Namen von Kunden oder Beschäftigten, keine Vorgangsnummern. Danach noch einmal bauen, mit denselben Angaben.

Wer beim Schreiben gleich sehen will, wie es aussieht:

    krm preview

zeigt die Berichte im Browser unter `http://127.0.0.1:8080/`, nur auf diesem Rechner. Wer eine Bewertung, einen Export, eine Vorlage oder `krm.yml` speichert, sieht
die offene Seite gleich neu. Ist etwas falsch, steht an ihrer Stelle, in welcher Datei und Zeile und was zu tun ist; ein Verweis führt zur Seite, wie sie vorher war. Ist
der Fehler behoben, erscheint sie wieder von selbst. Die Vorschau schreibt nichts: Der Ordner `site` ändert sich erst mit `krm build`. Sie nimmt den Stichtag aus
`krm.yml`, sonst den heutigen Tag. `Strg`+`C` beendet sie. Ist der Port 8080 belegt, hilft `krm preview --port 8081`.

### 6. Drucken und weitergeben

- Im Browser den Bericht öffnen, `Strg`+`P`: A4, Ränder „Standard“, Kopf- und Fußzeilen des Browsers **aus** – Seitenzahl, Stand und Geschäftszeichen setzt der Bericht
  selbst. „Hintergrundgrafiken“ müssen nicht an sein.
- Der Bericht an die Geschäftsführung hat höchstens zwei Seiten, auch bei 40 Teams und 40 Anliegen. Werden es mehr, ist die Bewertung zu lang: Rund 150 Wörter haben
  Platz. Das Blatt eines Teams oder Bereichs hat eine Seite, mit einer Bewertung oder mit sechs und mehr Teams in einem Bereich können es zwei werden.
- Das Ablaufschema hat eine Seite und seine Schritte die nächste, der Erhebungsbogen eine; bei vielen Anliegen stehen die Kennungen auf einer zweiten.
- Wer den Bericht als Datei weitergibt: drucken als PDF, oder den ganzen Ordner `site/intern`. Er öffnet sich auch von einem Netzlaufwerk. Eine einzelne HTML-Datei ohne
  den Ordner verliert ihre Gestaltung.
- Jeder Bericht ist auch als Text (`.md`) da, etwa für eine E-Mail oder ein Protokoll. Alle Zahlen eines Zeitraums stehen für Excel in `kennzahlen.csv`, im Ordner des
  Zeitraums.
- `site/intern` ist nur für den Dienstgebrauch.

### 7. Eine Kopie aufheben

    mkdir -p archiv
    cp -a site archiv/2026-10

Gibt es die Kopie schon, etwa vor einer Berichtigung, bekommt die neue einen eigenen Namen (`archiv/2026-10-b`). Erst kopieren, wenn der Bericht wirklich hinausgegangen ist, und den **ganzen** Ordner, mit der unsichtbaren Datei `.krm`: Ohne sie erkennt das Programm seine Ausgabe nicht
wieder. Am Windows-Rechner ist es der gewöhnliche Weg: `site` kopieren, im Ordner `archiv` einfügen, in `2026-10` umbenennen.

Ob die Kopie noch ist, wie sie war, sagt

    krm verify --output archiv/2026-10

## Für das Intranet freigeben

Die Ausgabe entsteht nur, wenn `intranet` in `krm.yml` unter `ausgaben` steht (`ausgaben: {intern: {}, intranet: {}}`); veröffentlicht wird sie von der IT („Betrieb“).
Die Ausgabe `site/intranet` lesen alle Beschäftigten. Sie zeigt einen Monat erst, wenn ihn jemand freigegeben hat, frühestens 14 Tage nach seinem Ende:

    krm freigeben --zeitraum 2026-09 --stichtag 2026-10-15

Der Befehl fragt nichts. Er zählt den Monat, prüft, dass niemand zu erkennen ist, zeigt jeden Wert so, wie er zu sehen sein wird, und schreibt
`data/freigaben/2026-09.json`. Der nächste `krm build` zeigt den Monat. Vorher kann in `data/kommentare/2026-09/intranet.md` ein kurzer Text stehen, ohne Namen und ohne
genaue Zahlen; er wird mit freigegeben. Wie man Lob oder Kritik weitergibt, steht in `data/kommentare/intranet.md`.

- **Freigegeben ist freigegeben.** Was später nachkommt oder berichtigt wird, ändert diese Seiten nicht: Aus dem Unterschied ließe sich der eine Vorgang ablesen. Die
  genauen Zahlen stehen in der internen Ausgabe.
- **In der Folge des Kalenders.** Ein ausgelassener Monat kann später nicht mehr freigegeben werden; sein Quartal und sein Jahr erscheinen nicht.
- **Die Dateien aufheben**, mit dem Projekt zusammen. Sie enthalten bis zum Jahresende genaue Zahlen und gehen nur wenige an. Nicht von Hand ändern: Dann lehnt `krm` sie ab.
- **Sehr kleine Häuser**: Lässt sich ein Monat nicht so zeigen, dass niemand zu erkennen ist, bleibt er aus (`freigabe-unsicher`). Unter 20 Eingängen im Monat ist
  `takt: quartal` ratsam.

### Eine Freigabe zurückziehen

    krm freigeben --zeitraum 2026-09 --zurueckziehen

verbirgt die Seiten des Monats, seines Quartals und seines Jahres; die Datei bleibt liegen. Eine neue Freigabe zeigt dieselben Werte wieder, gezählt wird nicht noch einmal:

    krm freigeben --zeitraum 2026-09

### Die Prüfung nachrechnen

Mit `--zeugen` schreibt das Freigeben auch die Beweise auf, dass niemand zu erkennen ist. Ist der Monat schon freigegeben, wird er dafür zurückgezogen und wieder freigegeben:

    krm freigeben --zeitraum 2026-09 --zurueckziehen
    krm freigeben --zeitraum 2026-09 --zeugen ../zeugen

In jedem Ordner `../zeugen/001`, `../zeugen/002` … liegt ein Projekt, aus dem dieselben Seiten
entstehen, und die Tabelle `zeuge.csv` mit den Anzahlen, die dort dahinterstehen. Sie sind von Ordner zu Ordner andere, und auf Vielfache von 5 gerundet ergeben sie jedes
Mal, was die Seiten zeigen. Die Tabelle öffnet sich in Excel; eine Zeile ist ein Wert eines Zeitraums. Gesucht sind diese Anzahlen allein aus dem Gezeigten, nicht aus
den Zahlen des Hauses. Nach der Prüfung den Ordner löschen.

Warum das alles so ist und wie man die Zeugen vergleicht, steht in „Geheimhaltung“.

## Eine veröffentlichte Zahl berichtigen

1. **Die Zeile berichtigen**, möglichst im Fachverfahren, und neu exportieren. Der neue Export trägt einen neueren `stand` und löst die alte Zeile ab. Ohne `stand` gilt
   die Datei, deren Name zuletzt kommt; die alte Datei muss dafür nicht weg.
2. **Ein Vorgang muss ganz heraus**, etwa eine Probe: die Zeile in jeder Datei löschen, in der die Nummer steht. Sonst kehrt eine ältere Fassung zurück.
3. **Bauen mit `--published`**, und zwar mit der Kopie dessen, was die Leser haben; ist der Oktober schon veröffentlicht, heißt sie `archiv/2026-10`:

       krm build --stichtag 2026-10-31 --published archiv/2026-09

4. **[Berichtigungen](berichtigungen.md) ansehen.** Die Seite nennt jede geänderte Hauptzahl mit altem und neuem Wert und der Ursache: welche Datei neu oder
   geändert ist, oder dass sich die Zählweise geändert hat. Jeder betroffene Bericht sagt es an seinem Kopf.
5. **Weitergeben**, an alle, die den alten Bericht haben. Die Übersicht weist auf die Berichtigungen hin.
6. **Eine Kopie aufheben**, unter einem neuen Namen: Sie nennt das nächste `--published`.

Was früher berichtigt wurde, bleibt auf der Seite stehen, solange jeder Lauf mit `--published` die Kopie vom letzten Mal nennt. Fehlt die Angabe einmal, sind die alten
Einträge aus der neuen Ausgabe verschwunden; sie stehen noch in der Kopie. Dann mit der letzten Kopie, die sie enthält, neu bauen.

**Auch späte Bögen ändern alte Monate.** Ein Bogen, der erst im November kommt, zählt mit seinem Eingang im Oktober. Das ist gewollt und steht ebenso unter
„Berichtigungen“. Im Intranet ändert sich ein freigegebener Monat nie.

## Der Jahresbericht

1. Im Januar wie jeden Monat bauen, mit dem Stichtag 31.12.: Damit ist das Jahr ganz, und es gibt `site/intern/berichte/2026/jahresbericht.html`. Vorher sagt die Übersicht, ab welchem
   Stichtag es ihn gibt.
2. Den schriftlichen Teil in `data/kommentare/2026/jahresbericht.md` schreiben: was die Zahlen nicht sagen, woran es lag, was für das nächste Jahr vorgenommen ist.
3. Die Geschäftsführung antwortet in `data/kommentare/2026/antwort.md`.
4. Noch einmal bauen. Beide Teile fehlen im Bericht, solange es die Datei nicht gibt.

Der Bericht nennt das Jahr in fünf Sätzen neben dem Jahr davor, bis zu fünf Jahre in einer Tabelle, was aus den Reaktionen wurde, worüber geklagt und was gelobt wurde, und
die Maßnahmen des Jahres. Für Reaktionen je 1.000 steht in `krm.yml` eine `bezugsgroesse`, etwa die Zahl der Bedarfsgemeinschaften von jedem Januar an
(„Konfiguration“).

## Wenn sich im Haus etwas ändert

Alles hier steht in `data/krm.yml`. Nach jeder Änderung `krm check`; die Meldung nennt Zeile und Spalte.

### Ein neues Team

Unter seinem Bereich eintragen, mit dem ersten Tag:

```yaml
bereiche:
  - id: "50"
    name: Leistung
    teams:
      - {id: "501", name: Team 501}
      - {id: "504", name: Team 504, gueltig_ab: 2026-10-01}
```

### Ein Team wird umbenannt

- **Nur der Name ändert sich**: die `id` stehen lassen, den `name` ändern. Nennen alte Exporte das Team mit seinem alten Namen, unter `export` übersetzen:
  `werte: {team: {Alter Name: "501"}}`. In `eingangsliste` und `massnahmen.csv` den Namen selbst ersetzen.
- **Die Nummer ändert sich, das Team bleibt**: die neue Nummer als `id` eintragen und die alte übersetzen, `werte: {team: {"501": "511"}}`. Alle Zahlen, auch die alten, stehen
  dann unter der neuen. In `eingangsliste` und `massnahmen.csv` wirkt `export` nicht: Dort die alte Nummer selbst ersetzen. Weil damit anders gezählt wird, heißt das auf der Seite „Berichtigungen“ geänderte Zählweise.
- **Es ist ein anderes Team geworden**, mit anderen Aufgaben: das alte beenden, das neue beginnen. Dann werden sie nie miteinander verglichen.

### Ein Team wird aufgelöst

`gueltig_bis` eintragen und die Zeile stehen lassen: `{id: "502", name: Team 502, gueltig_bis: 2026-09-30}`. Wer sie löscht, macht alle alten Zeilen des Teams zu Fehlern.

### Ein Team wechselt den Bereich

Es zählt dann mit allen Zeilen, auch den alten, beim neuen Bereich. Sollen die alten beim alten bleiben, bekommt das Team eine neue Nummer. Nennen die alten Zeilen den
Bereich selbst, passen sie nicht mehr (`bereich-widerspricht-team`): dann `export: {werte: {bereich: {"*": ""}}}`, denn der Bereich folgt aus dem Team.

### Ein neues Anliegen

Unter `anliegen` eine Zeile ergänzen, etwa `rahmen.parken: Parkplätze`. Ein Anliegen, das nicht mehr gebraucht wird, bleibt stehen, solange es Zeilen damit gibt.

### Eine neue Frist

Fristen haben Fassungen: Ein Vorgang wird nach der beurteilt, die am Tag seines Eingangs galt. Die alte Frist also nicht ändern, sondern eine Fassung mit Beginn ergänzen:

```yaml
fristen:
  - id: abschluss-14-tage
    kalendertage: 10
    quelle: Verfügung 7/2026
    gueltig_ab: 2027-01-01
```

Die Seite „Methodik“ nennt beide Fassungen. Ohne `gueltig_ab` gälte die neue auch für die Vergangenheit, und alle alten Berichte änderten sich. Eigene Fristen, Filter und
Längen stehen in „Konfiguration“.

### Ein Schließtag, ein Zielwert

- `schliesstage: [2027-05-07]`: An diesem Tag arbeitet niemand; er ist kein Arbeitstag. Ein Fristende verschiebt er nicht.
- `zielwerte: {frist.abschluss-14-tage: 0.9}`: mit Dezimalpunkt, 0.9 sind 90 %.

## Wenn sich der Export ändert

### Einen anderen Export zuordnen

Heißen Spalten oder Werte plötzlich anders, etwa nach einem Wechsel des Fachverfahrens, bekommt der neue Export eine eigene Beschreibung; die alte bleibt für die alten
Dateien. Es gilt die erste, deren Muster auf den Dateinamen passt:

```yaml
export:
  - dateien: "neu_*.csv"
    datumsformat: "MM/dd/yyyy"
    spalten:
      vorgangsnummer: Fallnummer
      eingang: Angelegt am
      abschluss: Geschlossen am
    werte:
      art: {Anliegen: kritik, Dank: lob}
  - dateien: "*.csv"
```

`krm init NEUERORDNER --aus DATEI` schlägt die Beschreibung vor; von dort in die eigene `krm.yml` übertragen. Fehlen dem neuen Export Spalten, die
der alte hatte, vor allem `zwischennachricht` und `stand`: [Ein Export ohne Abschluss oder ohne Stand](#ein-export-ohne-abschluss-oder-ohne-stand). Ganze Beispiele stehen in
„Exporte anderer Stellen lesen“, alle Schlüssel in „Konfiguration“.

### Nummern müssen einmalig sein

Die `vorgangsnummer` entscheidet, was ein Vorgang ist: **Dieselbe Nummer ist derselbe Vorgang**, in allen Dateien und Jahren, auch in der Eingangsliste. Zwei verschiedene
Vorgänge mit einer Nummer zählen als einer.

- **Die Nummern beginnen jedes Jahr mit 1**: `export: {nummernkreis: jahr}`. Ein Vorgang ist dann durch das Jahr seines Eingangs und die Nummer bestimmt.
- **Zwei Stellen zählen gleich** (1, 2, 3 … hier und dort): je Stelle ein `praefix`, etwa `- {dateien: "nord_*.csv", praefix: "N-"}`.
- Das Programm merkt beides an vielen gleichen Nummern mit verschiedenem Eingang und hält an (`nummern-neu-begonnen`).
- Die Nummer überall gleich schreiben: `0012`, `12` und `12.0` sind drei Nummern (`nummer-schreibweise`).
- Nie eine Kundennummer oder BG-Nummer als Nummer: Das sind Sozialdaten, und die Zeile wird abgelehnt.

### Exporte ohne Nummern

Ohne Nummer geht es nicht: Niemand wüsste, welche Zeilen denselben Vorgang meinen. Drei Wege, der beste zuerst:

1. Im Fachverfahren eine Spalte mit ausgeben, die jeden Vorgang für immer bezeichnet (oft heißt sie ID oder Laufnummer), und sie zuordnen: `spalten: {vorgangsnummer: ID}`.
2. Im Büro eine Nummer vergeben, sobald der Bogen kommt, und sie im Fachverfahren oder auf dem Bogen festhalten, etwa `2026-0412`.
3. Wenn es nur eine abgeschlossene Liste ist, die nie wieder exportiert wird: eine Spalte `vorgangsnummer` mit laufenden Nummern davorsetzen. Danach nicht neu
   nummerieren und nicht umsortieren.

### Alle Tage sind um einen Tag zu früh

Manche Verfahren schreiben Mitternacht in Weltzeit: `2026-09-30T22:00Z` ist in Deutschland der 1. Oktober. Es gilt das Datum, wie es geschrieben ist, und an Monatsgrenzen
zählt der Vorgang dann im falschen Monat. Der Hinweis `datum-utc-mitternacht` nennt die Spalte; die Abhilfe ist

```yaml
export: {ortszeit: true}
```

### Ein Export ohne Abschluss oder ohne Stand

- Fehlt `abschluss` nur einem Teil der Dateien, gälten alle deren Vorgänge als offen; deshalb ist das ein Fehler. Fehlt es allen, gilt alles als offen. Ist es Absicht: `konstanten: {abschluss: ""}` für diese Dateien.
- Fehlt `stand`, gilt bei mehreren Zeilen eines Vorgangs die Datei, deren Name zuletzt kommt. Sicherer ist eine Konstante je Datei:
  `- {dateien: "2026-10.csv", konstanten: {stand: 2026-10-31}}`.

## Welche Zeile gilt

Steht eine Nummer mehrmals da, sind es Fassungen **eines** Vorgangs, und genau eine gilt:

1. Die mit dem neuesten `stand`; auch die Uhrzeit zählt. Eine Zeile ohne `stand` ist die älteste.
2. Bei gleichem `stand` die aus der späteren Datei. Die Dateien folgen einander nach ihrem Namen, `2026-09.csv` vor `2026-10.csv`.
3. Zweimal gleich in einer Datei zählt einmal. Zweimal mit gleichem `stand` und anderem Inhalt in einer Datei ist ein Fehler.
4. Ein Erhebungsbogen geht vor der Eingangsliste.
5. Ist die Zeile, die gelten müsste, fehlerhaft, so rückt keine ältere nach: Der Vorgang fehlt, bis sie berichtigt ist. Steht sie berichtigt in einer späteren Datei, ist
   alles gut.

Alle Zeilen gehen auf: gelesen = verwendet + abgelöst + wiederholt + abgelehnt. Die Rechnung steht am Ende von `krm check` und auf der Seite „Datenqualität“.

## Aufheben und löschen

### Was aufzuheben ist

| Was | Warum | Wie lange |
|---|---|---|
| `data/krm.yml`, `data/massnahmen.csv`, `data/kommentare`, eigene `templates` | Daraus und aus den Exporten entsteht alles. | solange berichtet wird |
| `data/freigaben` | Kein Monat darf zweimal gezählt werden. | solange es die Ausgabe für das Intranet gibt |
| `archiv/2026-10` und so fort | Nachweis, was veröffentlicht war; die letzte Kopie braucht `--published`. | nach der Aktenordnung des Hauses |
| die Exporte in `data/erhebungsboegen` und `data/eingangsliste` | Ohne sie lassen sich Zahlen nicht mehr erklären. Sie enthalten Sozialdaten. | nur so lange wie nötig (§ 84 SGB X) |

Auch `archiv` gehört in die Sicherung: Aus denselben Eingaben entstehen zwar immer dieselben Seiten, Berichtigungen und Berichte über gelöschte Exporte aber lassen sich nicht
neu bauen.

### Alte Exporte löschen

Wann zu löschen ist, sagt die Datenschutzbeauftragte. Beim Löschen beachten:

1. **Zuerst eine Kopie der Berichte** in `archiv` ablegen. Was gelöscht ist, kann niemand mehr nachrechnen.
2. **Ganze Jahre löschen**, und nur solche, deren Vorgänge abgeschlossen sind. Offene Vorgänge müssen in einem neueren Export stehen, sonst fehlen sie im Bestand.
3. **`berichte: {ab: 2025-01}`** auf den ersten Monat setzen, zu dem die Daten noch vollständig sind. Sonst entstehen für die alten Monate Berichte mit zu kleinen Zahlen.
4. **Vergleiche werden kürzer.** Verläufe reichen 24 Monate zurück, seltene Zahlen brauchen mindestens 12 und höchstens 35, der Jahresbericht zeigt bis zu fünf Jahre. Folgereaktionen, deren erster
   Vorgang gelöscht ist, werden gemeldet (`folge-ohne-vorgang`) und zählen nicht als solche.
5. **Auch die Kopien löschen**: Sicherungen, `abgelehnt.csv`, Arbeitslisten aus `krm explain --format csv`, Ordner aus `--zeugen`.

## Wenn etwas nicht geht

| Beobachtung | Ursache und Abhilfe |
|---|---|
| Der Bericht zeigt den falschen Monat. | `--stichtag` prüfen, dann `stichtag:` in `krm.yml`. |
| Ein Monat fehlt in der Übersicht. | Er beginnt nach dem Stichtag oder vor `berichte › ab`. |
| Alle Zahlen sind null. | Der Export ist leer (`datei-ohne-zeilen`), oder der Stichtag liegt vor allen Eingängen: `krm check` ansehen. |
| Ein früherer Bericht hat sich geändert. | Zeilen wurden nachgereicht oder berichtigt: [Eine veröffentlichte Zahl berichtigen](#eine-veröffentlichte-zahl-berichtigen). |
| Die Seite „Berichtigungen“ sagt, dass nicht verglichen wurde. | Ohne `--published` wird nicht verglichen. |
| Die Zahl der Vorgänge ist kleiner als die der Zeilen. | Mehrere Zeilen sind Fassungen eines Vorgangs. Oder verschiedene Vorgänge tragen dieselbe Nummer: [Nummern müssen einmalig sein](#nummern-müssen-einmalig-sein). |
| Ein Team fehlt im Bericht. | Es steht nicht in `krm.yml`, oder `teamblaetter: false` blendet alle Teams aus. |
| Die Bewertung erscheint nicht. | Ordner und Dateiname prüfen (`kommentar-ohne-bericht`), dann noch einmal bauen. |
| Ein Monat fehlt im Intranet. | Er ist nicht freigegeben, oder die Ausgabe `intranet` steht nicht unter `ausgaben`. |
| Der Bericht ist ohne Gestaltung, nur schwarzer Text. | Die HTML-Datei liegt allein; der ganze Ordner gehört dazu. |
| Umlaute sind zerstört. | Der Export ging durch ein anderes Programm: neu exportieren und ungeöffnet ablegen. |

Hilft das nicht: die letzten Meldungen an die IT geben. Sie enthalten keine Inhalte aus Zellen, solange `--show-values` nicht dabei war.

## Was eine Meldung heißt und was zu tun ist

Die Regel steht in eckigen Klammern: `[team-unbekannt]`. Im Browser sucht `Strg`+`F` danach; in jeder Tabelle stehen die Regeln nach dem Alphabet. Manche Regel gilt an
mehreren Orten; der Ort am Anfang der Meldung sagt, welcher gemeint ist.

Am Ende einer Prüfung steht, wie viele Fehler, Warnungen und Hinweise es sind. Der Rückgabewert sagt einem Auftrag der IT dasselbe: 0 fertig, 1 Fehler in den Daten, 2 Fehler in
`krm.yml` oder einer Vorlage, 3 Dateisystem oder Umgebung, 64 falscher Aufruf.

### Meldungen zu Dateien und Kopfzeilen

| Meldung | Was es heißt und wie es dazu kommt | Was zu tun ist |
|---|---|---|
| `beispieldaten` · Hinweis | Ein Export stammt von `krm sample`; alle Seiten sagen, dass die Daten erfunden sind. | Die Datei herausnehmen, sobald wirkliche Daten kommen. |
| `datei-art` · Fehler | Wo eine Datei erwartet wird, liegt ein Ordner oder eine Verknüpfung ins Leere, oder umgekehrt. In einer Ausgabe: Dort liegt etwas, das keine gewöhnliche Datei ist. | Den Eintrag entfernen oder durch die Datei ersetzen; in der Ausgabe neu bauen. |
| `datei-fehlt` · Fehler | Den angegebenen Pfad gibt es nicht, meist ein Schreibfehler oder der falsche Ordner. Bei `krm verify`: Eine veröffentlichte Datei ist verschwunden. | Schreibweise und Ordner prüfen; bei einer Ausgabe neu bauen. |
| `datei-kein-csv` · Fehler | Die Datei heißt nur so: Sie ist eine Arbeitsmappe, ein Archiv oder ein PDF, oft nach bloßem Umbenennen. | In Excel öffnen und „Speichern unter“ als „CSV UTF-8“, oder neu exportieren. |
| `datei-leer` · Fehler | Die Datei hat keinen Inhalt. Der Export ist wohl abgebrochen. | Neu exportieren oder die Datei löschen. |
| `datei-nicht-gelesen` · Warnung | In einem Ordner für Exporte liegt eine Datei, die nicht auf `.csv` endet. Sie zählt nicht. | Als CSV speichern oder aus dem Ordner nehmen. |
| `datei-ohne-zeilen` · Hinweis | Unter der Kopfzeile steht nichts. Oft war beim Export ein Filter gesetzt. | Prüfen, ob der Zeitraum wirklich leer war. |
| `datei-unlesbar` · Fehler | Das System lässt das Lesen nicht zu: keine Rechte, die Datei ist noch in Excel geöffnet, oder das Laufwerk ist fort. | Datei schließen, Rechte und Laufwerk prüfen, noch einmal starten. |
| `datei-veraendert` · Fehler | Jemand hat die Datei geschrieben, während sie gelesen wurde. Bei `krm verify`: Eine Seite ist nicht mehr die veröffentlichte. | Warten, bis niemand mehr schreibt, und noch einmal starten; bei einer Ausgabe neu bauen. |
| `dateiname` · Fehler | Der Name der Datei ist in einem anderen Zeichensatz gespeichert als üblich, etwa nach dem Entpacken eines Archivs. | Die Datei umbenennen, am besten ohne Umlaute. |
| `dateisystem` · Fehler | Lesen oder Schreiben ist misslungen: Platte voll, keine Rechte, Netzlaufwerk fort. Die Meldung nennt den Grund. | Grund beheben; die bisherigen Seiten sind unverändert. |
| `keine-exporte` · Fehler | In `erhebungsboegen` liegt keine CSV-Datei. | Einen Export ablegen oder mit `--data` den richtigen Ordner nennen. |
| `kopfzeile-fehlt` · Fehler | Die erste Zeile nennt keine bekannte Spalte. Darüber stehen Titelzeilen, oder die Spalten heißen anders. | Zeilen über der Kopfzeile löschen, oder die Spalten unter `export › spalten` zuordnen. |
| `monat-ohne-zeilen` · Warnung | Zu einem Monat gibt es nichts, in den Monaten darum viel, auch zum letzten, der am Stichtag vorbei ist. Vermutlich fehlt ein Export. | Den Export ablegen. War wirklich nichts, nichts tun. |
| `spalte-aehnlich` · Warnung | Eine Überschrift ist fast die einer bekannten Spalte, die der Datei fehlt: ein Schreibfehler. Die Spalte wird nicht gelesen. | Die Überschrift berichtigen oder die Spalte zuordnen. |
| `spalte-doppelt` · Fehler | Eine Spalte steht zweimal in der Kopfzeile, oder in `krm.yml` ist eine zweimal zugeordnet. | Nur eine stehen lassen; von gleichnamigen nennt `Labels#2` die zweite. |
| `spalte-fehlt` · Fehler | Eine Pflichtspalte fehlt; keine Zeile der Datei ist verwendbar. | Die Spalte mit ausgeben, unter `export › spalten` zuordnen, oder unter `konstanten` einen Wert für alle Zeilen nennen. |
| `spalte-fehlt-teils` · Fehler | Einer Datei fehlt `abschluss` oder `zwischennachricht`, die andere haben. Alle ihre Vorgänge gälten als offen oder ohne Nachricht. | Mit der Spalte neu exportieren; ist es Absicht, `konstanten: {abschluss: ""}` für diese Dateien. |
| `spalte-unbekannt` · Fehler oder Hinweis | Als Hinweis: Eine Spalte des Exports wird nicht gelesen. Als Fehler in `krm.yml`: Dort steht eine Spalte, die es nicht gibt. | Als Hinweis nur nachsehen, ob der Name richtig geschrieben ist. In `krm.yml` den Namen berichtigen; links steht unsere Spalte. |
| `spalte-weggefallen` · Warnung | Eine Spalte, die alle früheren Dateien haben, fehlt der neuen. Sie wurde beim Export vergessen oder umbenannt. | Neu exportieren oder zuordnen. |
| `vermerk-nicht-im-export` · Hinweis | Den Exporten fehlen die Spalten für Vermerk und Verzicht. Ob beides vorliegt, ist nicht zu prüfen. | `vermerk` und `verzicht_schriftlich` ausgeben, wenn das Büro sie führt. |
| `zeichensatz-gemischt` · Fehler | Eine Datei hat Teile in zwei Zeichensätzen, meist nach dem Aneinanderhängen zweier Exporte. | Die Exporte einzeln ablegen. |
| `zeilen-abgelehnt` · Hinweis | Mit `--rejects` wurde ohne die fehlerhaften Zeilen gebaut; sie stehen in der genannten Datei. | Die Zeilen in einer Kopie berichtigen und diese als letzte ablegen ([Bauen](#3-bauen)). |

### Meldungen zur Form einer Zeile

| Meldung | Was es heißt und wie es dazu kommt | Was zu tun ist |
|---|---|---|
| `anfuehrungszeichen-offen` · Fehler | Ein Anführungszeichen wird bis zum Ende der Datei nicht geschlossen. Alles danach wäre ein einziges Feld, deshalb wird die ganze Datei abgelehnt. | An der genannten Stelle das Zeichen schließen, oder verdoppeln, wenn es zum Text gehört. |
| `kein-text` · Fehler | In einer Zelle oder auf der Befehlszeile stehen Zeichen, die im erwarteten Zeichensatz nicht vorkommen. | Als UTF-8 speichern, oder den Zeichensatz unter `export › zeichensatz` nennen. |
| `kein-vorgang` · Fehler | Die Zeile ist kein Vorgang: eine zweite Kopfzeile, eine Summe, eine Meldung der Datenbank. | Die Zeile löschen. |
| `text-nach-anfuehrungszeichen` · Fehler | Hinter einem schließenden Anführungszeichen steht noch Text, etwa bei einem Zitat in einer Bemerkung. | Anführungszeichen, die zum Text gehören, verdoppeln. |
| `zeile-abgebrochen` · Fehler | Die Zeile hat zu wenige Felder: Ein Zeilenumbruch steht ohne Anführungszeichen im Text, oder der Export endet mitten in der Zeile. | Den Text in Anführungszeichen setzen; am Ende der Datei neu exportieren. |
| `zeilen-verschluckt` · Fehler | Ein Feld in Anführungszeichen reicht über Zeilen, die wie Vorgänge aussehen. Ein Anführungszeichen zu viel hat sie verschluckt; die ganze Datei wird abgelehnt. | Das Anführungszeichen an der genannten Stelle verdoppeln oder streichen. |
| `zu-viele-felder` · Fehler | Die Zeile hat mehr Felder als die Kopfzeile: Das Trennzeichen kommt im Text vor. | Den Text in Anführungszeichen setzen. |

### Meldungen zu den Werten einer Zeile

| Meldung | Was es heißt und wie es dazu kommt | Was zu tun ist |
|---|---|---|
| `anliegen-unbekannt` · Fehler | Das Anliegen steht nicht in `krm.yml`: ein neues, ein Schreibfehler, oder eine andere Bezeichnung im Export. | Berichtigen, unter `anliegen` eintragen oder unter `werte` übersetzen. |
| `bereich-unbekannt` · Fehler | Der Bereich steht nicht in `krm.yml`. | Nummer oder Namen berichtigen oder den Bereich eintragen. Der Bereich darf auch leer bleiben. |
| `bereich-widerspricht-team` · Fehler | Nach `krm.yml` gehört das Team zu einem anderen Bereich. Oft nach einer Umorganisation. | Eines von beiden berichtigen, oder die Spalte leeren: `export: {werte: {bereich: {"*": ""}}}`. |
| `bg-nummer-als-schluessel` · Fehler | Die Vorgangsnummer ist eine BG-Nummer, also ein Sozialdatum. | Eine laufende Nummer des KRM vergeben und die BG-Nummer aus dem Export nehmen. |
| `datum-ausserhalb` · Fehler | Das Datum liegt vor 2000 (oder vor `fruehestes_datum`) oder nach 2100. Ein Tippfehler, oder so schreibt das Verfahren „kein Datum“. | Das Jahr berichtigen, oder den Wert leer machen: `werte: {abschluss: {"01.01.1900": ""}}`. |
| `datum-unlesbar` · Fehler | Das Datum ist nicht zu lesen, oder es gibt den Tag nicht (31.04.). | Berichtigen. Steht in der ganzen Spalte eine andere Form: `export › datumsformat`. |
| `datum-utc-mitternacht` · Hinweis | Jede Zeit der Spalte ist Mitternacht in Deutschland, in Weltzeit geschrieben. Jedes Datum ist einen Tag zu früh. | `export: {ortszeit: true}`. |
| `datum-zwei-formen` · Fehler | In einer Spalte stehen zwei Formen von Daten. Ein englisches Excel hat Tag und Monat vertauscht, wo es ging; auch die lesbaren sind falsch. | Neu exportieren und die Datei nicht in Excel speichern. |
| `eingaenge-nach-stichtag` · Hinweis | Es gibt Eingänge nach dem Stichtag, der mit `--stichtag` genannt ist. Sie zählen noch nicht. | Nichts, wenn der Stichtag stimmt. |
| `eingang-nach-stichtag` · Warnung | Ein Eingang liegt nach dem Stichtag: ein Tippfehler, oder der Stichtag ist zu früh. | Das Datum prüfen oder einen späteren Stichtag nehmen. |
| `ereignis-nach-stand` · Fehler | Ein Ereignis liegt nach dem Stand der Zeile, also in deren Zukunft. | Das Datum prüfen; in der Zukunft darf nur `externe_frist` liegen. |
| `ereignis-vor-eingang` · Fehler | Abschluss, Zwischennachricht oder ein anderes Ereignis liegt vor dem Eingang. | Beide Daten prüfen. |
| `kundennummer-als-schluessel` · Fehler | Die Vorgangsnummer ist eine Kundennummer, also ein Sozialdatum. | Eine laufende Nummer des KRM vergeben und die Kundennummer aus dem Export nehmen. |
| `lob-mit-bewertung` · Warnung | Ein Lob ist als berechtigt oder unberechtigt bewertet. Das ergibt keinen Sinn; oft stimmt die Art nicht. | `bewertung` leeren oder die Art berichtigen. |
| `massnahme-fehlt` · Warnung | Die genannte Maßnahme steht nicht in `massnahmen.csv`. | Dort ergänzen oder die Kennung berichtigen. |
| `nummer-von-excel-gekuerzt` · Fehler | Excel hat eine lange Nummer gerundet (`2,0261E+11`); die letzten Stellen sind verloren. | Neu exportieren und die Spalte als Text einlesen. |
| `pflichtwert-fehlt` · Fehler | Ein Pflichtfeld ist leer. | Im Erhebungsbogen nachtragen. |
| `schluessel-formelzeichen` · Warnung | Die Vorgangsnummer beginnt mit `=`, `+`, `-` oder `@`. Eine Tabellenkalkulation hält sie für eine Formel. | Nummern ohne solche Zeichen vergeben. |
| `stand-unplausibel` · Fehler | Der Stand liegt mehr als ein Jahr nach dem Stichtag: ein Tippfehler im Jahr. | Das Jahr berichtigen. |
| `team-ausgelaufen` · Warnung | Der Eingang liegt nach dem letzten Tag des Teams (`gueltig_bis`). Die Zeile zählt dennoch bei ihm. | Das richtige Team eintragen oder `gueltig_bis` ändern. |
| `team-noch-nicht-gueltig` · Warnung | Der Eingang liegt vor dem ersten Tag des Teams (`gueltig_ab`). Die Zeile zählt dennoch bei ihm. | Das richtige Team eintragen oder `gueltig_ab` ändern. |
| `team-unbekannt` · Fehler | Das Team steht nicht in `krm.yml`: ein neues, ein umbenanntes, oder ein Schreibfehler. | [Ein neues Team](#ein-neues-team) oder [umbenanntes Team](#ein-team-wird-umbenannt) eintragen, oder die Zeile berichtigen. |
| `vermerk-fehlt` · Warnung | Ein schriftlicher Eingang wurde mündlich beantwortet, ohne Vermerk oder ohne Verzicht auf eine schriftliche Antwort (GA 5 (3) b). | Beides nachholen und im Bogen eintragen. |
| `wert-unbekannt` · Fehler | Eine Spalte mit festen Werten enthält einen anderen. Bei einem Schreibfehler nennt die Meldung den gemeinten. | Berichtigen oder unter `export › werte` übersetzen; in `krm.yml` einen der genannten Werte nehmen. |

### Meldungen zu mehreren Zeilen eines Vorgangs

Nach welcher Regel eine Zeile gilt, steht unter [Welche Zeile gilt](#welche-zeile-gilt).

| Meldung | Was es heißt und wie es dazu kommt | Was zu tun ist |
|---|---|---|
| `ablehnung-ersetzt` · Hinweis | Fehlerhafte Zeilen stehen in einer späteren Datei berichtigt; sie zählen als abgelöst. | Nichts. |
| `nummer-schreibweise` · Warnung | Nummern unterscheiden sich nur in führenden Nullen, `.0`, Groß- und Kleinschreibung oder Strichen. Sie zählen als verschiedene Vorgänge. | Jede Nummer überall gleich schreiben; oft hat Excel die Nullen gestrichen. |
| `nummern-neu-begonnen` · Fehler | Viele Nummern zweier Dateien oder Jahre haben verschiedene Eingänge: Die Nummern beginnen neu, oder zwei Stellen zählen gleich. Die Dateien werden abgelehnt. | [Nummern müssen einmalig sein](#nummern-müssen-einmalig-sein): `nummernkreis: jahr` oder `praefix`. |
| `register-abweichend` · Warnung | Eingangsliste und Erhebungsbogen nennen verschiedene Eingänge oder Teams. Es gilt der Bogen. | Die falsche Angabe berichtigen. |
| `register-passt-nicht` · Warnung | Von den schriftlichen Vorgängen steht kaum einer in der Eingangsliste. Meist sind die Nummern andere. | In beiden dieselben Nummern nehmen. |
| `vorgang-abweichend` · Warnung | Ein Vorgang steht mit gleichem Stand und anderem Inhalt in zwei Dateien. Es gilt die spätere. | Mit der Spalte `stand` exportieren oder die überholte Datei löschen. |
| `vorgang-doppelt` · Fehler | Eine Nummer steht in einer Datei zweimal, mit gleichem Stand und anderem Inhalt. Niemand weiß, welche Zeile stimmt. | Nur die richtige stehen lassen. |
| `vorgang-eingang-abweichend` · Warnung | Zeilen mit einer Nummer nennen verschiedene Eingänge. Sie zählen als ein Vorgang. | Den falschen Eingang oder die falsche Nummer berichtigen. |
| `vorgang-je-anliegen` · Warnung | Zeilen mit einer Nummer unterscheiden sich nur im Anliegen; nur eine zählt. Der Export schreibt eine Zeile je Anliegen. | Eine Zeile je Vorgang mit `anliegen_1` bis `anliegen_3` ausgeben. |
| `vorgang-ohne-stand` · Warnung | Eine Zeile mit Stand gilt vor einer ohne, obwohl diese neuere Angaben enthält. | Mit `stand` exportieren, oder für die Datei eine Konstante setzen. |

### Meldungen zu Folgereaktionen

| Meldung | Was es heißt und wie es dazu kommt | Was zu tun ist |
|---|---|---|
| `folge-kreis` · Warnung | Vorgänge verweisen im Kreis aufeinander. | `folge_von` berichtigen. |
| `folge-ohne-vorgang` · Warnung | Der frühere Vorgang steht in keinem Export: ein Schreibfehler, oder er ist gelöscht. Die Zeile zählt nicht als Folgereaktion. | `folge_von` prüfen oder den früheren Export ergänzen. |
| `folge-vor-abschluss` · Warnung | Der frühere Vorgang war beim Eingang noch nicht abgeschlossen. Dann ist es keine Folgereaktion (GA 3 (2)). | Die Daten beider Vorgänge prüfen, sonst `folge_von` leeren. |
| `folge-vorgang-offen` · Warnung | Der frühere Vorgang ist noch offen. | Seinen Abschluss nachtragen oder `folge_von` leeren. |
| `folge-weitergeleitet` · Warnung | Der frühere Vorgang wurde weitergeleitet und ist kein Vorgang des KRM (GA 3 (3)). | `folge_von` und `weitergeleitet_an` prüfen. |

### Meldungen zu personenbezogenen Daten

In einem freien Text, etwa der Bemerkung oder dem Titel einer Maßnahme, steht vermutlich eine Angabe zu einer Person. Die Bemerkung erscheint nie in einem Bericht; die Angabe
gehört aber auch nicht in den Export. Die Meldung zeigt sie nicht.

| Meldung | Was es heißt und wie es dazu kommt | Was zu tun ist |
|---|---|---|
| `personenbezug-bg-nummer` · Warnung | eine BG-Nummer | Im Fachverfahren löschen und neu exportieren. |
| `personenbezug-e-mail` · Warnung | eine E-Mail-Adresse | ebenso |
| `personenbezug-geburtsdatum` · Warnung | ein Geburtsdatum | ebenso |
| `personenbezug-iban` · Warnung | eine IBAN | ebenso |
| `personenbezug-kundennummer` · Warnung | eine Kundennummer | ebenso |
| `personenbezug-name` · Warnung | ein Name mit Anrede („Herr“, „Frau“) | ebenso; ist es keiner, nichts tun |
| `personenbezug-sozialversicherungsnummer` · Warnung | eine Sozialversicherungsnummer | ebenso |
| `personenbezug-steuer-id` · Warnung | eine Steuer-Identifikationsnummer | ebenso |
| `personenbezug-telefon` · Warnung | eine Telefonnummer | ebenso; ist es die eines Amtes, nichts tun |

### Meldungen zu Maßnahmen und Bewertungen

| Meldung | Was es heißt und wie es dazu kommt | Was zu tun ist |
|---|---|---|
| `ereignis-vor-beschluss` · Fehler | Eine Maßnahme ist erledigt, bevor sie beschlossen wurde. | Beide Daten prüfen. |
| `id-doppelt` · Fehler | Eine Kennung ist zweimal vergeben. Groß- und Kleinschreibung und Satzzeichen zählen nicht: `5-01` und `501` gelten als gleich. | Eine andere Kennung nehmen. |
| `id-form` · Fehler | Eine Kennung hat unerlaubte Zeichen oder ist zu lang. Sie wird zum Dateinamen. | Höchstens 32 Buchstaben ohne Umlaute, Ziffern, `.`, `-` und `_`; zuerst ein Buchstabe oder eine Ziffer. |
| `kommentar-html` · Warnung | In einer Bewertung steht HTML, etwa aus einer anderen Anwendung eingefügt. Es fehlt im Bericht, mit den Worten darin. | Den Absatz ohne spitze Klammern schreiben. |
| `kommentar-ohne-bericht` · Warnung | Zu einer Bewertung gibt es keinen Bericht: Ordner oder Dateiname stimmt nicht, oder der Bericht ist ausgeblendet. | Als `kommentare/2026-10/geschaeftsfuehrung.md` ablegen, mit dem richtigen Zeitraum und Namen. |
| `kommentar-zeichensatz` · Fehler | Der Text ist nicht in UTF-8 gespeichert. | Im Texteditor „Speichern unter“ mit der Codierung UTF-8. |
| `massnahme-ohne-datum` · Warnung | Eine Maßnahme steht auf „erledigt“, nennt aber keinen Tag. Sie zählt als offen. | Den Tag in `erledigt` eintragen. |
| `massnahme-ohne-termin` · Warnung | Eine offene Maßnahme nennt keinen Termin. Sie wird nie überfällig. | In `termin` eintragen, bis wann sie erledigt sein soll. |

### Meldungen zu `krm.yml`

Die Meldung nennt Zeile und Spalte in `krm.yml`. Was wo stehen darf, sagt „Konfiguration“.

| Meldung | Was es heißt und wie es dazu kommt | Was zu tun ist |
|---|---|---|
| `anliegen-form` · Fehler | Der Code eines Anliegens beginnt nicht mit `sach.`, `verhalten.` oder `rahmen.`, oder er hat unerlaubte Zeichen. | Den Code ändern, etwa `sach.kdu`. |
| `bereich-name-doppelt` · Fehler | Zwei Bereiche heißen gleich, oder einer heißt wie die Nummer des anderen. Exporte könnten beide meinen. | Jedem einen eigenen Namen geben. |
| `berichte-zu-viele` · Fehler | Es entstünden mehr als 100.000 Berichte: ein falsches Jahr in den Daten, oder `berichte › ab` liegt zu weit zurück. | Die Jahre in den Daten prüfen, später beginnen. |
| `datumsformat-form` · Fehler | Das Muster unter `datumsformat` ist nicht zu verstehen. | Etwa `"dd.MM.yyyy"` oder `"MM/dd/yyyy"` schreiben. |
| `entscheidung-offen` · Warnung | In `krm.yml` steht noch `ENTSCHEIDEN`: Was `krm init --aus` angenommen hat, hat niemand bestätigt. Bis dahin können Vorgänge falsch zählen. | Die Liste am Anfang der Datei durchgehen; was entschieden ist, an seiner Stelle löschen. |
| `export-verdeckt` · Warnung | Eine Beschreibung unter `export` kommt nie zum Zug, weil eine frühere für dieselben Dateien gilt. | Die mit dem engeren Muster davorstellen. |
| `feiertag-land` · Fehler | Den regionalen Feiertag gibt es in diesem Land nicht. | Den Eintrag streichen oder `land` berichtigen. |
| `feiertag-unbekannt` · Fehler | Einen regionalen Feiertag dieses Namens gibt es nicht. | Möglich sind `fronleichnam`, `mariae-himmelfahrt` und `friedensfest`. |
| `frist-doppelt` · Fehler | Zwei Fassungen einer Frist beginnen am selben Tag, oder es sind mehr als 100. | `gueltig_ab` ändern oder eine streichen. |
| `frist-geltung` · Fehler | Eine Frist endet (`gueltig_bis`), bevor sie beginnt (`gueltig_ab`). | Beide Daten prüfen. |
| `frist-laenge` · Fehler | Einer Frist fehlt die Länge, oder sie hat zwei. | Genau eine von `arbeitstage`, `kalendertage`, `wochen`, `datum` nennen. |
| `frist-spalte` · Fehler | Die Frist nennt eine Spalte, die kein Datum hält. | Eine Datumsspalte nennen, etwa `externe_frist` oder `abschluss`. |
| `frist-unbekannt` · Fehler | Eine Frist heißt fast wie eine der Geschäftsanweisung, aber nicht genau so. | Die Kennung berichtigen; eine eigene Frist braucht einen Namen (`name`). |
| `kein-zeitraum` · Fehler | Der erste Bericht begänne nach dem Stichtag. | `berichte › ab` oder den Stichtag prüfen. |
| `kennzahl-unbekannt` · Fehler | Unter `zielwerte` oder bei `krm explain` steht eine Kennzahl, die es nicht gibt. | Den Namen von der Seite „Methodik“ nehmen. |
| `konfiguration-datum` · Fehler | Ein Datum oder Monat ist nicht zu lesen oder liegt außerhalb der Jahre 1990 bis 2100. | `2026-10-31` oder `31.10.2026` schreiben. |
| `konfiguration-fehlt` · Fehler | Im Projektordner liegt keine `krm.yml`. Meist ist es der falsche Ordner. | Mit `--data` den richtigen nennen; neu beginnen mit `krm init`. |
| `konfiguration-form` · Fehler | An der Stelle steht die falsche Art von Angabe: ein Text statt einer Liste, eine Liste statt eines Abschnitts. | So schreiben, wie die Meldung es erwartet. |
| `konfiguration-leer` · Fehler | Die Datei ist leer. | Mindestens `einrichtung`, `bereiche` und `anliegen` eintragen. |
| `konfiguration-wert` · Fehler | Der Wert passt nicht, etwa 90 statt 0.9 bei einem Zielwert. | Den Wert nehmen, den die Meldung nennt. |
| `konfiguration-zeichensatz` · Fehler | Die Datei ist nicht in UTF-8 gespeichert. | Im Texteditor „Speichern unter“ mit der Codierung UTF-8. |
| `land-unbekannt` · Fehler | Das Kürzel des Landes gibt es nicht. | Etwa `NI` für Niedersachsen. |
| `link-form` · Fehler | Ein Verweis ist keine Adresse. | Mit `https:` beginnen; ein Netzlaufwerk als `file:///N:/Ordner/Datei` schreiben. |
| `pflichtschluessel-fehlt` · Fehler | Eine Angabe, die Pflicht ist, fehlt. | Sie ergänzen. |
| `schluessel-doppelt` · Fehler | Ein Schlüssel steht zweimal am selben Ort. | Nur einen stehen lassen. |
| `schluessel-unbekannt` · Fehler | Den Schlüssel gibt es nicht, oder er ist zu weit ein- oder ausgerückt. | Schreibweise und Einrückung prüfen. |
| `team-geltung` · Fehler | Ein Team endet, bevor es beginnt. | `gueltig_ab` und `gueltig_bis` prüfen. |
| `team-name-doppelt` · Fehler | Zwei Teams heißen gleich, oder eines heißt wie die Nummer des anderen. | Jedem einen eigenen Namen geben. |
| `trennzeichen-form` · Fehler | Das Trennzeichen ist nicht ein einzelnes Zeichen. | `";"`, `","` oder `"\t"` schreiben. |
| `wert-doppelt` · Fehler | Unter `werte` steht ein Wert des Exports zweimal. | Nur einen stehen lassen. |
| `yaml-form` · Fehler | Die Datei ist kein gültiges YAML: Einrückung, Doppelpunkt, Klammer oder Anführungszeichen stimmt nicht. Tabulatoren sind verboten. | Die genannte Zeile und die darüber ansehen. |
| `zeichensatz-unbekannt` · Fehler | Den Zeichensatz gibt es nicht. | Meist `utf-8` oder `windows-1252`. |
| `zeitraum-form` · Fehler | Ein Zeitraum ist nicht zu lesen oder läuft rückwärts. | Etwa `2026-09-15..2026-10-15` schreiben. |
| `zeitraum-nach-stichtag` · Fehler | Ein verlangter Zeitraum beginnt nach dem Stichtag. | Einen früheren Zeitraum oder einen späteren Stichtag nehmen. |
| `ziel-unbekannt` · Warnung | Unter `werte` oder `konstanten` steht ein Team, Bereich oder Anliegen, das in `krm.yml` fehlt. Zeilen damit werden abgelehnt. | Es eintragen oder den Wert berichtigen. |

### Meldungen zu Freigaben

| Meldung | Was es heißt und wie es dazu kommt | Was zu tun ist |
|---|---|---|
| `freigabe-fehlt` · Fehler | Der Monat, der zurückgezogen werden soll, ist nicht freigegeben. | Den Monat prüfen. |
| `freigabe-fremd` · Warnung | Im Ordner `freigaben` liegt eine Datei, die keine Freigabe ist. | Sie herausnehmen. |
| `freigabe-geloescht` · Fehler | Ein späterer Monat war freigegeben, und seine Datei fehlt. Kein Monat wird zweimal gezählt. | Die Datei aus der Sicherung zurückholen. |
| `freigabe-gesperrt` · Fehler | Ein anderer Lauf gibt gerade einen Monat frei. Zwei Monate zugleich wären nicht gegeneinander geprüft. | Warten, bis er fertig ist. |
| `freigabe-personendaten` · Fehler | In `intranet.md` steht vermutlich eine Angabe zu einer Person. | Sie streichen; alle Beschäftigten lesen den Text. |
| `freigabe-plan` · Hinweis | `takt` oder `tabellen` wurde im Jahr geändert. Für dieses Jahr gilt das Alte weiter. | Nichts; das Neue gilt ab Januar. |
| `freigabe-reihenfolge` · Fehler | Ein späterer Monat ist schon freigegeben. Ein ausgelassener wird nicht nachgeholt. | Nichts; der Monat, sein Quartal und sein Jahr erscheinen nicht. |
| `freigabe-schon-da` · Fehler | Der Monat ist schon freigegeben und ändert sich nicht mehr. | Nichts. |
| `freigabe-schreiben` · Fehler | Die Datei lässt sich nicht schreiben: keine Rechte oder Platte voll. | Beheben und noch einmal freigeben. |
| `freigabe-unsicher` · Fehler | Aus den gezeigten Werten ließe sich auf einzelne Fälle schließen; das kommt in sehr kleinen Häusern vor. Es wird nichts geschrieben. | Den Monat auslassen; für das nächste Jahr hilft `takt: quartal`. |
| `freigabe-veraendert` · Fehler | Eine Freigabe wurde von Hand geändert oder beschädigt. | Die Datei aus der Sicherung zurückholen. |
| `freigabe-zahl` · Warnung | Im Text für das Intranet steht eine Zahl; gezeigt werden nur gerundete. | Die Zahl durch Worte ersetzen. |
| `freigabe-zu-frueh` · Fehler | Der Stichtag liegt weniger als `karenz_tage` (14) nach dem Monatsende. | Später freigeben; die Meldung nennt den Tag. |
| `zeugen-ordner` · Fehler | Der Ordner für die Zeugen ist nicht leer oder liegt im Projekt. | Einen neuen Ordner außerhalb nennen. |
| `zeugen-schreiben` · Fehler | Die Zeugen lassen sich nicht schreiben. | Rechte und Platz prüfen. |

### Meldungen zu Vorlagen

Solche Meldungen gibt es nur, wo das Haus eigene Vorlagen im Ordner `templates` hat. Wer eine löscht, bekommt die eingebaute zurück. Mehr steht in „Vorlagen“.

| Meldung | Was es heißt und wie es dazu kommt | Was zu tun ist |
|---|---|---|
| `vorlage-abschnitt-nicht-begonnen` · Fehler | Ein Abschnitt endet, der nicht begonnen hat. | Den Anfang `{{#name}}` ergänzen oder das Ende streichen. |
| `vorlage-abschnitt-offen` · Fehler | Ein Abschnitt beginnt und endet nicht. | Das Ende `{{/name}}` ergänzen. |
| `vorlage-abschnitt-verwechselt` · Fehler | Anfang und Ende eines Abschnitts heißen verschieden. | Gleich schreiben. |
| `vorlage-doppelt` · Fehler | Es gibt zwei Vorlagen desselben Namens. | Eine entfernen. |
| `vorlage-fehlt` · Fehler | Zu einem Bericht gibt es keine Vorlage. | Die IT fragen: Das Programm ist unvollständig. |
| `vorlage-leer` · Fehler | Die Vorlage ist leer. | Die Datei löschen, dann gilt die eingebaute. |
| `vorlage-marke-falsch` · Fehler | Was in den geschweiften Klammern steht, ist keine Marke. | Die Schreibweise berichtigen. |
| `vorlage-marke-offen` · Fehler | Eine Marke wird nicht geschlossen. | `}}` ergänzen. |
| `vorlage-marke-unmaskiert` · Fehler | Dreifache Klammern würden einen Wert ungeprüft einsetzen; das ist verboten. | Zweifache Klammern nehmen. |
| `vorlage-maskierung` · Fehler | Vor einer Marke steht ein Rückstrich; er würde den Schutz des Wertes aufheben. | Den Rückstrich streichen. |
| `vorlage-name-falsch-benutzt` · Fehler | Der Name ist richtig, seine Verwendung nicht: eine Liste als Text oder ein Text als Liste. | So verwenden, wie es in „Vorlagen“ steht. |
| `vorlage-name-unbekannt` · Fehler | Den Namen gibt es an dieser Stelle nicht; die Meldung nennt den nächsten. | Berichtigen. |
| `vorlage-pragma-unbekannt` · Fehler | Eine Anweisung in der Vorlage ist unbekannt. | Streichen. |
| `vorlage-teil-fehlt` · Fehler | Ein eingebundener Teil fehlt. | Den Namen berichtigen oder den Teil anlegen. |
| `vorlage-teil-format` · Fehler | Ein Teil für Text ist in eine Seite eingebunden oder umgekehrt. | Den passenden Teil nehmen. |
| `vorlage-teil-kreis` · Fehler | Teile binden einander im Kreis ein. | Eine Einbindung streichen. |
| `vorlage-unbenutzt` · Warnung | Kein Bericht verwendet diese Datei: ein Schreibfehler im Namen. | Umbenennen oder löschen. |
| `vorlage-verschachtelung` · Fehler | Zu viele Abschnitte oder Teile stecken ineinander. | Vereinfachen. |
| `vorlage-zeichensatz` · Fehler | Die Vorlage ist nicht in UTF-8 gespeichert. | Als UTF-8 speichern. |
| `vorlagen-anderswo` · Hinweis | Die Vorlagen kamen aus einem anderen Ordner; `krm verify` prüft sie nicht. | Nichts. |

### Meldungen zur Ausgabe

| Meldung | Was es heißt und wie es dazu kommt | Was zu tun ist |
|---|---|---|
| `ausgabe` · Fehler | Das Ergebnis eines Befehls lässt sich nicht ausgeben, etwa weil der Empfänger schon beendet ist. | Noch einmal starten. |
| `ausgabe-einhaengepunkt` · Fehler | Der Ordner ist ein eingehängtes Laufwerk und lässt sich nicht in einem Schritt tauschen. | Einen Ordner darunter nehmen. |
| `ausgabe-fehlt` · Fehler | Wo eine Ausgabe sein soll, liegt keine von `krm`. Vielleicht wurde die unsichtbare Datei `.krm` nicht kopiert. | Den Ordner prüfen oder bauen. |
| `ausgabe-fremd` · Fehler | Der Ordner ist nicht leer und stammt nicht von `krm`; er bleibt unberührt. | Einen leeren oder neuen Ordner nehmen. |
| `ausgabe-fremder-ordner` · Fehler | In der Ausgabe liegt ein Ordner, der nicht dazugehört und mit ihr ersetzt würde. | Ihn an einen anderen Ort verschieben. |
| `ausgabe-gesperrt` · Fehler | Ein anderer Lauf schreibt gerade diese Ausgabe. | Warten, bis er fertig ist. |
| `ausgabe-im-projekt` · Fehler | Die Ausgabe läge in den Daten oder den Vorlagen. | Einen Ordner außerhalb nehmen. |
| `ausgabe-kein-ordner` · Fehler | Am Ort der Ausgabe liegt eine Datei. | Einen anderen Ort nehmen. |
| `ausgabe-name` · Fehler | Die Ausgabe hat keinen eigenen Namen, etwa `.` oder `/`. | Zum Beispiel `--output site`. |
| `ausgabe-neuer` · Fehler | Die Ausgabe stammt von einer neueren Fassung von `krm`. | Diese verwenden oder einen anderen Ordner nehmen. |
| `ausgabe-ort-fehlt` · Fehler | Den Ordner, in dem die Ausgabe liegen soll, gibt es nicht. | Ihn anlegen. |
| `ausgabe-reste` · Fehler oder Warnung | Als Warnung: Die neuen Seiten sind veröffentlicht, die alten ließen sich nicht löschen. Als Fehler: Neben der Ausgabe liegen zu viele Reste. | Die genannten Ordner löschen, wenn niemand mehr darin liest. |
| `ausgabe-veraendert` · Fehler | Jemand hat die Ausgabe während des Laufs verändert; sie bleibt, wie sie ist. | Noch einmal starten. |
| `ausgabe-verknuepfung` · Fehler | Die Ausgabe ist eine Verknüpfung. | Ihr Ziel nennen. |
| `bilanz` · Fehler | Bestand, Eingang und Erledigt gehen nicht auf: ein Fehler im Programm, nicht in den Daten. Es wird nichts veröffentlicht. | Die Meldung an die IT geben. |
| `datei-fremd` · Fehler | In der Ausgabe liegt eine Datei, die nicht dazugehört. | Sie entfernen oder neu bauen. |
| `daten-fehlen` · Hinweis | `krm verify` findet den Datenordner nicht und sagt deshalb nicht, ob sich Eingaben geändert haben. | Ihn mit `--data` nennen. |
| `eingabe-fehlt` · Hinweis | Eine Datei, auf der die Ausgabe beruht, gibt es nicht mehr. | Bei einer alten Kopie nichts; sonst neu bauen. |
| `eingabe-geaendert` · Hinweis | Eine Eingabe hat sich seit dem Bauen geändert. | Bei einer alten Kopie nichts; sonst neu bauen. |
| `eingabe-neu` · Hinweis | Eine Eingabe ist seit dem Bauen dazugekommen. | Bei einer alten Kopie nichts; sonst neu bauen. |
| `eingaben-unbekannt` · Hinweis | Nur die Ausgabe `intern` sagt, worauf sie beruht, und die liegt hier nicht. | Nichts. |
| `kennzeichnung` · Fehler | Die Datei `.krm`, an der `krm` seine Ausgabe erkennt, wurde verändert. | Neu bauen, in einen neuen Ordner. |
| `manifest-fehlt` · Fehler | Das Verzeichnis der Prüfsummen fehlt. Beim Kopieren ging etwas verloren. | Neu kopieren oder neu bauen. |
| `manifest-unlesbar` · Fehler | Das Verzeichnis der Prüfsummen ist beschädigt. | Neu kopieren oder neu bauen. |
| `nichts-gebaut` · Hinweis | Wegen der Fehler darüber ist nichts entstanden; was veröffentlicht ist, steht noch da. | Die Fehler beheben, oder mit `--rejects` aus den übrigen Zeilen bauen. |
| `ordner-fremd` · Fehler | In der Ausgabe liegt ein Ordner, der nicht dazugehört. | Ihn entfernen oder neu bauen. |
| `projekt-kein-ordner` · Fehler | Wo `krm init` den Ordner anlegen soll, liegt etwas anderes. | Einen anderen Ort nehmen. |
| `projekt-name` · Fehler | Der neue Ordner für `krm init` hat keinen eigenen Namen, etwa `.` oder `/`. | Zum Beispiel `krm init berichte`. |
| `projekt-nicht-leer` · Fehler | Der Ordner für `krm init` ist nicht leer; er bleibt unberührt. | Einen neuen Ordner nennen. |
| `projekt-ort-fehlt` · Fehler | Den Ordner, in dem das Projekt liegen soll, gibt es nicht. | Ihn anlegen. |
| `projekt-schreiben` · Fehler | Das Projekt lässt sich nicht anlegen: keine Rechte oder Platte voll. | Rechte und Platz prüfen. |
| `rejects-datei` · Fehler | Die Datei für `--rejects` ist eine fremde, eine Verknüpfung oder liegt an einem Ort, an dem sie nicht liegen darf. | Einen neuen Namen außerhalb von Daten, Vorlagen und Ausgabe nehmen. |
| `seitenpfad` · Fehler | Aus einer Kennung lässt sich kein Dateiname machen. | Die Kennung in `krm.yml` ändern. |
| `veroeffentlicht-beschaedigt` · Fehler | In dem Ordner, den `--published` nennt, wurde etwas verändert. Mit ihm wird nicht verglichen. | Eine unversehrte Kopie nehmen. |
| `veroeffentlicht-format` · Fehler | Eine Datei in dem Ordner, den `--published` nennt, ist nicht zu verstehen. | Eine Kopie nehmen, die von dieser oder einer älteren Fassung stammt. |
| `veroeffentlicht-fremd` · Fehler | Der Ordner, den `--published` nennt, stammt nicht von `krm`. Oft fehlt die Datei `.krm`, oder es ist nur `intern` statt des ganzen Ordners. | Den ganzen Ordner `site` kopieren, mit unsichtbaren Dateien. |
| `veroeffentlicht-ohne-intern` · Fehler | Die Kopie enthält die interne Ausgabe nicht; nur mit ihr wird verglichen. | Eine vollständige Kopie nennen. |

### Meldungen zum Aufruf

Sie sagen, was an der Befehlszeile nicht stimmt. `krm BEFEHL --help` nennt alle Angaben eines Befehls mit einem Beispiel.

| Meldung | Was es heißt und wie es dazu kommt | Was zu tun ist |
|---|---|---|
| `angabe-fehlt` · Fehler | Hinter dem Befehl fehlt eine Angabe. | Sie ergänzen; die Meldung nennt sie. |
| `angabe-zuviel` · Fehler | Hinter dem Befehl steht eine Angabe zu viel, oft wegen eines Leerzeichens in einem Ordnernamen. | Sie streichen oder den Namen in Anführungszeichen setzen. |
| `aufruf` · Fehler | Der Aufruf ist nicht zu verstehen. | Mit der Hilfe vergleichen. |
| `befehl-fehlt` · Fehler | Hinter `krm` steht kein Befehl. | Etwa `krm check`. |
| `befehl-unbekannt` · Fehler | Den Befehl gibt es nicht. | Berichtigen; die Meldung nennt den gemeinten. |
| `bericht-unbekannt` · Fehler | Den Bericht gibt es in diesem Zeitraum nicht. | Den Namen aus der Ausgabe nehmen. |
| `gliederung-fehlt` · Fehler | Die Kennzahl wird nicht so aufgeteilt. | Die genannte Option weglassen. |
| `option-doppelt` · Fehler | Eine Option steht zweimal da. | Einmal angeben. |
| `option-fehlt` · Fehler | Eine Option, die nötig ist, fehlt. | Sie ergänzen. |
| `option-unbekannt` · Fehler | Die Option gibt es bei diesem Befehl nicht. | Berichtigen. |
| `optionen-unvereinbar` · Fehler | Zwei Optionen schließen sich aus. | Eine weglassen. |
| `port` · Fehler | `krm preview` kann die Seiten auf diesem Rechner nicht zeigen. Die Meldung nennt den Grund. | Grund beheben oder mit `--port` einen anderen Port nehmen. |
| `port-belegt` · Fehler | Es läuft schon eine Vorschau oder ein anderes Programm auf diesem Port. | Sie beenden, oder `krm preview --port 8081`. |
| `port-verboten` · Fehler | Ports unter 1024 darf nur die IT verwenden. | Eine größere Zahl nehmen, etwa 8080. |
| `source-date-epoch` · Fehler | Die Umgebungsvariable `SOURCE_DATE_EPOCH` ist keine Zahl. | Die IT fragen, oder `--stichtag` angeben. |
| `stand-bis-heute` · Hinweis | Der Stichtag von `--stichtag` liegt mehr als ein Jahr zurück. Damit spätere Zeilen gelten, wird ihr Stand am heutigen Tag gemessen. | `stichtag:` in `krm.yml` angeben; dann hängt nichts vom heutigen Tag ab. |
| `stichtag-heute` · Hinweis | Kein Stichtag ist festgelegt; es gilt der heutige Tag. | `--stichtag` angeben. |
| `strict` · Fehler | Mit `--strict` gelten Warnungen als Fehler, und es gibt welche. | Die Warnungen beheben oder ohne `--strict` bauen. |
| `vorschau` · Hinweis | Die Fehler sind behoben; die Vorschau zeigt wieder die Berichte. | Nichts. |
| `wert-fehlt` · Fehler | Hinter einer Option fehlt ihr Wert. | Ihn ergänzen. |
| `wert-ungueltig` · Fehler | Der Wert einer Option passt nicht. | So schreiben, wie die Meldung es zeigt. |
| `wert-zuviel` · Fehler | Ein Schalter bekommt einen Wert. | Den Wert weglassen. |

### Meldungen der Werkzeuge für die IT

| Meldung | Was es heißt und wie es dazu kommt | Was zu tun ist |
|---|---|---|
| `beispiel-datei` · Fehler | `krm sample` kann seine Datei nicht schreiben, oder es gibt sie schon. | Einen neuen Namen nehmen. |
| `beispiel-fehler` · Hinweis | `krm sample` hat mit Absicht fehlerhafte Zeilen geschrieben. | Nichts; so ist es verlangt. |
| `urteil` · Fehler | Die Eingabe von `krm dump urteil` ist nicht zu verstehen. | Mit der Hilfe vergleichen. |
| `zahlenreihe` · Fehler | Die Eingabe von `krm dump spc` ist keine Liste von Zahlen. | Mit der Hilfe vergleichen. |

"""#
}
