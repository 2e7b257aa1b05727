import Analysis
import Config
import Figures
import Foundation
import Schema
import Testing

/// `docs/Spalten.md` is made from the schema; `krm dump spalten` prints it.
struct ColumnBookTests {
    private var page: URL {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/Spalten.md").standardized
    }

    /// RECORD=1 writes the page anew, and then fails: a recorded expectation has to be read.
    @Test func pageIsCurrent() throws {
        if ProcessInfo.processInfo.environment["RECORD"] != nil {
            try ColumnBook.markdown.write(to: page, atomically: true, encoding: .utf8)
            Issue.record("docs/Spalten.md was written; read it and run again without RECORD.")
        }
        #expect(try String(contentsOf: page, encoding: .utf8) == ColumnBook.markdown)
    }

    /// PRODUCT 5, read column by column.
    @Test(
        arguments: [
            (Column.antwortform, ["vermerk", "sofortsache.telefonisch"]),
            (.bewertung, ["berechtigt", "entschuldigung"]),
            (.ergebnis, ["abhilfe", "eskaliert", "alternative", "alternative.geprueft"]),
            (.sofortsache, ["frist.sofortsache", "sofortsache.telefonisch"]),
            (
                .zwischennachricht,
                ["frist.zwischennachricht-3-arbeitstage", "frist.zwischennachricht-woche", "ansprechpartner"]
            ),
            (.externeFrist, ["bestand.ueberfaellig", "frist.externe-frist"]),
            (.eroertertAm, ["eroerterung"]), (.folgeVon, ["folgereaktionen", "folgequote"]),
            (.massnahme, ["anregung.massnahme"]), (.eskaliert, ["eskaliert"]), (.vermerk, ["vermerk"]),
            (.verzichtSchriftlich, ["vermerk"]), (.entschuldigung, ["entschuldigung"]), (.anBuero, ["bueroweg.median"]),
            (.bogenEingang, ["bogenweg.median"]), (.alternativeGeprueft, ["alternative.geprueft"]),
            (.schlusszeichnungVorbehalten, ["schlusszeichnung.vorbehalten"]),
            (.ansprechpartnerBenannt, ["ansprechpartner"]),
            (.anliegen2, ["anliegen.sach.x", "kritisch.sach.x", "lob.sach.x", "verhalten"]),
            (.bemerkung, []), (.stand, []), (.vorgangsnummer, []), (.bereich, []),
        ] as [(Column, [String])]
    )
    func figuresThatReadAColumn(column: Column, expected: [String]) {
        var project = Project()
        project.anliegen = [Anliegen(code: "sach.x", name: "X")]
        let reading = CountingRules(project).all.filter { $0.columns(project.fristen).contains(column) }
        // `bestand.ueberfaellig` asks whatever a deadline that only an Abschluss meets asks.
        let names = reading.map { project.figureNames.text($0.kennzahl.id) }
        #expect(Set(names).subtracting(["bestand.ueberfaellig"]) == Set(expected).subtracting(["bestand.ueberfaellig"]))
    }
}
