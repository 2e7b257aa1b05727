internal import Charts
internal import Figures
internal import German
internal import Judgement
internal import Statistics

/// The message of a control chart: as its title and, with the numbers, in one sentence.
struct VerlaufSatz {
    enum Subject {
        /// `Der Eingang`, `Die Folgequote`: it lies, rises or falls; behind its range the words say what it counts,
        /// ` im Monat`, ` am Monatsende`, ` Tagen`.
        case size(String, String = "")
        /// `Die 14-Tage-Frist`: it is kept.
        case frist(String)

        var name: String {
            switch self {
            case .size(let name, _), .frist(let name): name
            }
        }

        var unit: String { if case .size(_, let unit) = self { unit } else { "" } }
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

    /// The finding in at most ten words; the numbers stand in the picture.
    var title: String {
        let name = subject.name
        guard let cell = verlauf.values.last, cell.number != nil else { return "\(name): kein Fall" }
        switch verlauf.status {
        case .tooFew: return "\(name) hat noch keinen üblichen Rahmen"
        case .tooSmall:
            return verlauf.isRate
                ? "\(name) hat zu wenige Fälle für einen Rahmen" : "\(name) ist zu klein für einen üblichen Rahmen"
        case .rare: return "\(name): \(cell.text)"
        case .trial, .established:
            let finding =
                switch subject {
                case .size: sizeTitle
                case .frist: fristTitle
                }
            let goal = if case .frist = subject, missedTarget != nil { ", unter dem Ziel" } else { "" }
            if verlauf.zeichen == nil, !goal.isEmpty { return "\(name) liegt unter dem Ziel" }
            return ChartWords.title([
                "\(name) \(zuletzt(finding))\(season)\(goal)", "\(name) \(zuletzt(finding))\(goal)",
                "\(name) \(finding)\(season)\(goal)", "\(name) \(finding)\(goal)", "\(name) \(finding)",
            ])
        }
    }

    /// What holds for the newest month alone says so where the report is on a longer time: `liegt zuletzt über …`.
    private func zuletzt(_ finding: String) -> String {
        guard !month.isEmpty, verlauf.zeichen?.isUngewoehnlich ?? false, let blank = finding.firstIndex(of: " ") else {
            return finding
        }
        return finding[..<blank] + " zuletzt" + finding[blank...]
    }

    private var sizeTitle: String {
        guard case .naheGrenze(let isHigh)? = verlauf.zeichen else { return sizeFinding }
        return "liegt nahe der \(isHigh ? "oberen" : "unteren") Grenze"
    }

    private var fristTitle: String {
        guard let zeichen = verlauf.zeichen else { return "bleibt im üblichen Rahmen" }
        let often = zeichen.isUp ? "öfter" : "seltener"
        return switch zeichen {
        case .ungewoehnlich: "wird ungewöhnlich \(zeichen.isUp ? "oft" : "selten") eingehalten"
        case .trend(_, let months): "wird seit \(German.word(months)) Monaten immer \(often) eingehalten"
        case .naheGrenze: "wurde in zwei von drei Monaten \(often) eingehalten"
        case .lauf(_, let months): "wird seit \(German.word(months)) Monaten \(often) eingehalten"
        }
    }

    /// `: 56 bei üblichen 32 bis 61 im Monat`.
    private func values(_ cell: FigureValue) -> String {
        guard let limits = verlauf.limits.last ?? nil else { return "" }
        let usual = verlauf.status == .trial ? "vorläufig üblichen" : "üblichen"
        return
            ": \(cell.tableText(beside: limits.range))\(month.isEmpty ? "" : " " + month) bei \(usual) "
            + BandWords(limits, cell, isRate: verlauf.isRate).range + subject.unit
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
        guard let zeichen = verlauf.zeichen else { return "bleibt im üblichen Rahmen" + goal }
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
