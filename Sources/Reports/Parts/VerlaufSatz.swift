internal import Figures
internal import German
internal import Judgement
internal import Statistics

/// The message of a control chart in one sentence.
struct VerlaufSatz {
    enum Subject {
        /// `Der Eingang`, `Die Folgequote`: it lies, rises or falls.
        case size(String)
        /// `Die 14-Tage-Frist`: it is kept.
        case frist(String)

        var name: String {
            switch self {
            case .size(let name), .frist(let name): name
            }
        }
    }

    let subject: Subject
    let verlauf: Verlauf
    /// `im September 2026` where the newest month is not the report's own; else empty.
    let month: String
    /// Set when the whole interval lies on the wrong side of the target.
    let missedTarget: Double?
    /// The same month of the year before was much the same.
    let isWieImVorjahr: Bool

    var text: String {
        let name = subject.name
        guard let cell = verlauf.values.last, cell.number != nil else {
            return "\(name): kein Fall \(month.isEmpty ? "in diesem Monat" : month)."
        }
        switch verlauf.status {
        case .tooFew:
            let months =
                verlauf.basis == 1 ? "liegt erst ein Monat" : "liegen erst \(German.word(verlauf.basis)) Monate"
            return "\(name) hat noch keinen üblichen Rahmen: Es \(months) vor, nötig sind sechs."
        case .tooSmall:
            return verlauf.isRate
                ? "\(name) ruht auf zu wenigen Fällen für einen üblichen Rahmen: im Mittel weniger als zehn im Monat."
                : "\(name) ist zu klein für einen üblichen Rahmen: im Mittel weniger als fünf im Monat."
        case .rare: return "\(name): \(cell.tableText)\(month.isEmpty ? "" : " " + month)."
        case .trial, .established: return name + " " + finding(cell) + values(cell) + "."
        }
    }

    /// `: 56 bei sonst 32 bis 61 im Monat`.
    private func values(_ cell: FigureValue) -> String {
        guard let limits = verlauf.limits.last ?? nil else { return "" }
        let usual = verlauf.status == .trial ? "vorläufig" : verlauf.isRate ? "üblichen" : "sonst"
        return
            ": \(cell.tableText(beside: limits.range))\(month.isEmpty ? "" : " " + month) bei \(usual) "
            + BandWords(limits, cell, isRate: verlauf.isRate).range + (verlauf.isRate ? "" : " im Monat")
    }

    private func finding(_ cell: FigureValue) -> String {
        switch subject {
        case .size: sizeFinding + season
        case .frist: fristFinding
        }
    }

    private var season: String { isWieImVorjahr ? ", wie im Vorjahr" : "" }

    private var sizeFinding: String {
        guard let zeichen = verlauf.zeichen else { return "schwankt im üblichen Rahmen" }
        return switch zeichen {
        case .ungewoehnlich(let isHigh): "liegt \(isHigh ? "über" : "unter") dem üblichen Rahmen"
        case .trend, .naheGrenze: zeichen.sentence
        case .lauf: "liegt " + zeichen.words
        }
    }

    private var fristFinding: String {
        let goal = missedTarget.map { ", aber unter dem Ziel von \(German.target($0))" } ?? ""
        let also = missedTarget.map { ", unter dem Ziel von \(German.target($0))" } ?? ""
        guard let zeichen = verlauf.zeichen else { return "wird so oft eingehalten wie sonst" + goal }
        let often = zeichen.isUp ? "öfter" : "seltener"
        let finding =
            switch zeichen {
            case .ungewoehnlich: "wird ungewöhnlich \(zeichen.isUp ? "oft" : "selten") eingehalten"
            case .trend(_, let months): "wird seit \(German.word(months)) Monaten immer \(often) eingehalten"
            case .naheGrenze: "wurde in zwei von drei Monaten deutlich \(often) eingehalten als im Mittel"
            case .lauf(_, let months): "wird seit \(German.word(months)) Monaten \(often) eingehalten als im Mittel"
            }
        return finding + season + (zeichen.isUp ? goal : also)
    }
}

extension Zeichen {
    /// The rule as the predicate of a sentence about a size.
    var sentence: String {
        switch self {
        case .naheGrenze(let isHigh):
            "lag in zwei von drei Monaten nahe der \(isHigh ? "oberen" : "unteren") Grenze"
        default: words
        }
    }
}
