internal import Figures
internal import German

/// How many cases are open and how many of them late, with singular, plural and none at all.
struct OffenSatz {
    let open: Int
    let late: Int

    init(open: Int, late: Int) {
        self.open = open
        self.late = late
    }

    init(_ figures: FigureTable) {
        self.init(open: figures.count(.bestand), late: figures.count(.bestandUeberfaellig))
    }

    /// `31 Vorgänge sind offen, 6 davon über der Frist.`
    var text: String { head + tail + "." }

    /// `31 Vorgänge sind offen`.
    var head: String {
        switch open {
        case 0: "Kein Vorgang ist offen"
        case 1: "1 Vorgang ist offen"
        default: "\(German.number(open)) Vorgänge sind offen"
        }
    }

    /// `, 6 davon über der Frist`; nothing where nothing is open.
    var tail: String {
        switch (open, late) {
        case (0, _): ""
        case (1, 0): ", er ist in der Frist"
        case (1, _): ", er ist über der Frist"
        case (_, 0): ", keiner über der Frist"
        case (open, open): ", alle über der Frist"
        default: ", \(German.number(late)) davon über der Frist"
        }
    }

    /// For a period that one compares with: `25, davon 4 über der Frist`.
    var short: String {
        switch (open, late) {
        case (0, _): "keiner"
        case (1, _): late == 0 ? "1, in der Frist" : "1, über der Frist"
        default: German.number(open) + tail
        }
    }
}
