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

    var text: String {
        let name = subject.name
        guard let cell = verlauf.values.last, cell.number != nil else {
            return "\(name): kein Fall \(month.isEmpty ? "in diesem Monat" : month)."
        }
        switch verlauf.status {
        case .tooFew:
            let months = verlauf.basis == 1 ? "liegt erst ein Monat" : "liegen erst \(verlauf.basis) Monate"
            return "\(name) hat noch keinen üblichen Rahmen: Es \(months) vor, nötig sind sechs."
        case .tooSmall:
            return verlauf.isRate
                ? "\(name) ruht auf zu wenigen Fällen für einen üblichen Rahmen: im Mittel weniger als zehn im Monat."
                : "\(name) ist zu klein für einen üblichen Rahmen: im Mittel weniger als fünf im Monat."
        case .trial, .established: return name + " " + finding(cell) + values(cell) + "."
        }
    }

    /// `: 56 bei sonst 32 bis 61 im Monat`.
    private func values(_ cell: FigureValue) -> String {
        guard let band = verlauf.band else { return "" }
        let usual = verlauf.status == .trial ? "vorläufig" : verlauf.isRate ? "üblichen" : "sonst"
        return
            ": \(cell.tableText)\(month.isEmpty ? "" : " " + month) bei \(usual) \(VerlaufSatz.range(band, verlauf.isRate))"
            + (verlauf.isRate ? "" : " im Monat")
    }

    /// `32 bis 61`, the whole numbers inside; `62 bis 97 %`.
    static func range(_ band: ConfidenceInterval, _ isRate: Bool) -> String {
        if isRate { return German.decimal(band.lower * 100, decimals: 0) + " bis " + German.percent(band.upper) }
        return German.decimal(band.lower.rounded(.up), decimals: 0) + " bis "
            + German.decimal(band.upper.rounded(.down), decimals: 0)
    }

    private func finding(_ cell: FigureValue) -> String {
        switch subject {
        case .size: sizeFinding
        case .frist: fristFinding
        }
    }

    private var sizeFinding: String {
        guard let mark = verlauf.mark else { return "schwankt im üblichen Rahmen" }
        let isUp = mark.direction.isUp
        return switch mark.signal {
        case .ausserhalb: "liegt \(isUp ? "über" : "unter") dem üblichen Rahmen"
        case .trend: "\(isUp ? "steigt" : "sinkt") seit mindestens sechs Monaten"
        case .zweiVonDrei: "lag zuletzt mehrfach nahe der \(isUp ? "oberen" : "unteren") Grenze"
        case .lauf: "liegt seit mindestens sieben Monaten \(isUp ? "über" : "unter") dem Mittel"
        }
    }

    private var fristFinding: String {
        let goal = missedTarget.map { ", aber unter dem Ziel von \(German.percent($0))" } ?? ""
        guard let mark = verlauf.mark else { return "wird so oft eingehalten wie sonst" + goal }
        let often = mark.direction.isUp ? "öfter" : "seltener"
        return switch mark.signal {
        case .ausserhalb: "wird \(often) eingehalten als sonst"
        case .trend: "wird seit mindestens sechs Monaten immer \(often) eingehalten"
        case .zweiVonDrei: "wurde zuletzt mehrfach deutlich \(often) eingehalten als sonst"
        case .lauf: "wird seit mindestens sieben Monaten \(often) eingehalten als im Mittel"
        }
    }
}
