internal import Days
internal import Decoding
internal import Diagnostics
internal import Files
internal import German
internal import Schema

/// What is told of rows with one number: always which file and line counts.
enum MergeWording {
    static func eingang(_ merge: borrowing Merge, _ winner: RowPlace, _ loser: RowPlace) -> String {
        let (new, old) = (merge.row(winner).eingang, merge.row(loser).eingang)
        return
            "Der Vorgang steht in \(name(merge, loser)) mit einem anderen Eingang (\(day(old)) statt \(day(new))); es gilt diese "
            + "Zeile. Berichtigen Sie den falschen Eingang, oder die Nummer, wenn es zwei Vorgänge sind."
    }

    static func equalStand(_ merge: borrowing Merge, _ winner: RowPlace, _ loser: RowPlace) -> String {
        let advice =
            merge.files[winner.file].role == .erhebungsbogen
            ? "Exportieren Sie mit der Spalte „stand“, oder geben Sie der neueren Datei einen Namen, der später kommt."
            : "Löschen Sie die falsche."
        return
            "Derselbe Vorgang steht mit gleichem Stand und anderem Inhalt auch in \(name(merge, loser)). Es gilt diese Zeile, "
            + "weil der Name ihrer Datei später kommt. " + advice
    }

    static func anliegen(_ merge: borrowing Merge, _ loser: RowPlace) -> String {
        "Der Vorgang steht in dieser Datei mehrmals, nur mit anderem Anliegen (zuvor in Zeile "
            + "\(merge.files[loser.file].lines[loser.row])); es gilt allein diese Zeile. Exportieren Sie eine Zeile je Vorgang mit "
            + "anliegen_1, anliegen_2 und anliegen_3."
    }

    static func noStand(_ merge: borrowing Merge, _ winner: RowPlace) -> String {
        "Diese Zeile hat keinen Stand und weicht der in \(name(merge, winner)), obwohl sie mehr weiß. Exportieren Sie mit der "
            + "Spalte „stand“, oder setzen Sie in krm.yml für diese Datei eine Konstante für „stand“."
    }

    private static func name(_ merge: borrowing Merge, _ place: RowPlace) -> String {
        "\(ShownText.path(merge.files[place.file].path)), Zeile \(merge.files[place.file].lines[place.row])"
    }

    private static func day(_ number: Int32) -> String {
        number == Reaktion.noDay ? "keiner" : German.date(Day(number: number))
    }
}
