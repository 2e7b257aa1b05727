internal import CSV
internal import Config
internal import Days
internal import German
internal import PersonalData
internal import Schema

extension FileDecoder {
    mutating func checkTeam(_ reader: borrowing RowReader, _ team: Team, _ row: Reaktion) {
        if let last = team.gueltigBis, row.eingang > last.number {
            report(
                .teamAusgelaufen,
                reader,
                .team,
                "Das Team \(team.id) gilt nach krm.yml nur bis \(German.date(last)), der Eingang liegt danach; prüfen Sie "
                    + "das Team oder „gueltig_bis“."
            )
        }
        if let first = team.gueltigAb, row.eingang < first.number {
            report(
                .teamNochNichtGueltig,
                reader,
                .team,
                "Das Team \(team.id) gilt nach krm.yml erst ab \(German.date(first)), der Eingang liegt davor; prüfen Sie "
                    + "das Team oder „gueltig_ab“."
            )
        }
    }

    mutating func checkBereich(_ reader: borrowing RowReader, _ bereich: Int, _ team: Team) {
        guard team.bereich != bereich else { return }
        report(
            .bereichWiderspricht,
            reader,
            .bereich,
            "„bereich“ passt nicht zum Team; nach krm.yml gehört das Team \(team.id) zum Bereich "
                + "\(vocabulary.bereiche[team.bereich].id). Berichtigen Sie eines von beiden."
        )
    }

    /// What is odd about an Erhebungsbogen, but not wrong.
    mutating func checkContents(_ reader: borrowing RowReader, _ row: Reaktion) {
        if row.isArt(.lob), row.bewertung != Reaktion.none, !(cell(reader, .art)?.isEmpty ?? true) {
            report(
                .lobMitBewertung,
                reader,
                .bewertung,
                "Ein Lob hat eine Bewertung; lassen Sie „bewertung“ bei einem Lob leer."
            )
        }
        if row.isAnsweredOrally {
            if hasVermerk {
                report(
                    .vermerkFehlt,
                    reader,
                    .antwortform,
                    "Ein schriftlicher Eingang wurde mündlich beantwortet; nötig sind ein Vermerk und der Hinweis auf den "
                        + "Verzicht auf eine schriftliche Antwort (GA 5 (3) b). Holen Sie nach, was fehlt."
                )
            } else {
                file.oralAnswers += 1
            }
        }
        for place in plan.texts.indices {
            let column = plan.texts[place]
            guard let cell = cell(reader, column), !cell.isEmpty else { continue }
            remainder.keep(cell.hash(), of: column)
            for kind in cell.withBytes({ PersonalData.kinds(in: $0) }) {
                report(.personalData(kind), reader, column, wording.personalData(column.name, kind.description))
            }
        }
    }
}

extension Reaktion {
    /// A written Eingang answered by word of mouth, without Vermerk or Verzicht: GA 5 (3) b.
    var isAnsweredOrally: Bool {
        let isOral = antwortform == Antwortform.telefon.rawValue || antwortform == Antwortform.gespraech.rawValue
        return isOral && isSchriftlich && !flags.isSuperset(of: [.vermerk, .verzichtSchriftlich])
    }
}
