internal import Days
internal import Schema

/// Invents one case after the other: believable together, meaning nobody.
struct SampleCase {
    /// A closed case that a later one may come back to.
    private struct Closed {
        let number: String
        let abschluss: Day
    }

    private var dice: Dice
    /// Dice of their own for the columns that came later: the others stay as they were for a seed.
    private var laterDice: Dice
    private let stand: Day
    /// True where nobody has forgotten a Vermerk or a Verzicht.
    private let isTidy: Bool
    private let calendar: SampleCalendar
    private var closed: [Closed] = []
    /// One in so many closed cases takes the place of an earlier one in `closed`, so that these are some weeks old.
    private let replacement: Int
    private static let kept = 256
    private static let weeksKept = 8

    init(seed: UInt64, stand: Day, calendar: SampleCalendar, rowsADay: Int, isTidy: Bool = false) {
        dice = Dice(seed: seed)
        laterDice = Dice(seed: ~seed)
        self.stand = stand
        self.isTidy = isTidy
        self.calendar = calendar
        replacement = max(1, rowsADay * 7 * SampleCase.weeksKept / SampleCase.kept)
    }

    private let wege: [(Eingangsweg, Int)] = [
        (.brief, 24), (.fax, 3), (.email, 22), (.online, 15), (.telefon, 22), (.persoenlich, 14),
    ]
    private let arten: [(Art, Int)] = [
        (.beschwerde, 54), (.kritik, 18), (.lob, 9), (.anregung, 9), (.petition, 3), (.eingabe, 7),
    ]
    private let teamWeights = SampleOffice.teams.map(\.weight)
    private let topicWeights = SampleOffice.anliegen.map(\.weight)

    /// The cells of the row, in the order of the header.
    mutating func cells(_ number: String, eingang: Day) -> [String] {
        let weg = wege[dice.pick(wege.map(\.1))].0
        let art = arten[dice.pick(arten.map(\.1))].0
        let team = SampleOffice.teams[dice.pick(teamWeights)].id
        let topics = topics()
        let isSofort = !weg.isSchriftlich && dice.percent(12)
        let abschluss = abschluss(eingang, weg, isSofort)
        let zwischen = zwischennachricht(eingang, weg, abschluss)
        let stelle = dice.percent(2) ? Weiterleitung.allCases[dice.below(Weiterleitung.allCases.count)].code : ""
        var cells = [number, eingang.iso, weg.code, art.code, team] + topics + [isSofort ? "ja" : "nein"]
        cells += [zwischen?.iso ?? "", zwischen == nil ? "" : yes(93)]
        let outcome = outcome(weg, art, abschluss, isKRM: stelle.isEmpty)
        cells += outcome
        cells.append(earlier(eingang))
        cells.append(discussed(art, abschluss)?.iso ?? "")
        let hasFrist = (art == .petition || art == .eingabe) && dice.percent(75)
        cells.append(hasFrist ? (eingang + 14 + dice.below(15)).iso : "")
        cells += [stelle, stand.iso]
        cells += papers(eingang, weg, abschluss, refused: outcome.contains(Ergebnis.nichtEntsprochen.code))
        cells.append(SampleOffice.remark)
        if let abschluss, stelle.isEmpty { keep(Closed(number: number, abschluss: abschluss)) }
        return cells
    }

    /// `ja` in that many of a hundred.
    private mutating func yes(_ percent: Int) -> String { dice.percent(percent) ? "ja" : "nein" }

    /// As `yes`; always `ja` where the sample is tidy, with the same dice for all that follows.
    private mutating func noted(_ percent: Int) -> String {
        let answer = yes(percent)
        return isTidy ? "ja" : answer
    }

    /// One to three, each once.
    private mutating func topics() -> [String] {
        var out: [String] = []
        let wanted = 1 + dice.pick([68, 25, 7])
        while out.count < wanted {
            let code = SampleOffice.anliegen[dice.pick(topicWeights)].code
            if !out.contains(code) { out.append(code) }
        }
        return out + [String](repeating: "", count: 3 - wanted)
    }

    /// Most within two weeks, some much later, a few never; nil when still open at the Stand.
    private mutating func abschluss(_ eingang: Day, _ weg: Eingangsweg, _ isSofort: Bool) -> Day? {
        let roll = dice.below(100)
        if roll == 0 { return nil }
        var days = 1 + dice.below(7) + dice.below(7)
        if isSofort {
            days = dice.pick([60, 25, 15])
        } else if !weg.isSchriftlich {
            days = dice.below(4) + dice.below(6)
        }
        if roll > 89 { days += 5 + dice.below(20) }
        if roll > 97 { days += dice.below(90) }
        let day = calendar.workday(onOrAfter: eingang + days)
        return day <= stand ? day : nil
    }

    /// For written ones as a rule, and never after the Abschluss.
    private mutating func zwischennachricht(_ eingang: Day, _ weg: Eingangsweg, _ abschluss: Day?) -> Day? {
        let isWanted = dice.percent(weg.isSchriftlich ? 90 : 25)
        let day = calendar.workday(onOrAfter: eingang + dice.pick([10, 28, 28, 16, 8, 5, 3, 2]))
        return isWanted && day <= min(stand, abschluss ?? stand) ? day : nil
    }

    /// From `abschluss` to `entschuldigung`; empty but for the open case's `eskaliert`.
    private mutating func outcome(_ weg: Eingangsweg, _ art: Art, _ abschluss: Day?, isKRM: Bool) -> [String] {
        let isComplaint = art == .beschwerde || art == .kritik
        let escalated = isComplaint && !weg.isSchriftlich ? yes(14) : ""
        guard let abschluss else { return ["", "", "", "", "", escalated, "", "", ""] }
        let form =
            weg.isSchriftlich
            ? [Antwortform.schriftlich, .telefon, .gespraech][dice.pick([72, 20, 8])]
            : [Antwortform.telefon, .gespraech, .schriftlich, .keine][dice.pick([45, 35, 12, 8])]
        let needsNote = weg.isSchriftlich && form != .schriftlich
        let signs = [Schlusszeichnung.teamleitung, .krm, .geschaeftsfuehrung][dice.pick([82, 12, 6])]
        let head = [
            abschluss.iso, form.code, needsNote ? noted(96) : "", needsNote ? noted(92) : "", signs.code, escalated,
        ]
        guard isKRM, art != .lob, art != .anregung else { return head + ["", "", ""] }
        let bewertung = Bewertung.allCases[dice.pick([24, 26, 43, 7])]
        let isRight = bewertung == .berechtigt || bewertung == .teilweise
        let ergebnis = Ergebnis.allCases[dice.pick(isRight ? [45, 30, 8, 10, 4, 3] : [3, 6, 8, 55, 24, 4])]
        return head + [bewertung.code, ergebnis.code, isRight ? yes(64) : "nein"]
    }

    /// When letter and Bogen reached the Büro, whether another solution was looked into, and whether the signature was
    /// reserved.
    private mutating func papers(_ eingang: Day, _ weg: Eingangsweg, _ abschluss: Day?, refused: Bool) -> [String] {
        let buero = calendar.workday(onOrAfter: eingang + laterDice.pick([55, 30, 10, 5]))
        let isKnown = weg.isSchriftlich && buero <= min(stand, abschluss ?? stand)
        guard let abschluss else { return [isKnown ? buero.iso : "", "", "", ""] }
        let bogen = calendar.workday(onOrAfter: abschluss + laterDice.below(10))
        return [
            isKnown ? buero.iso : "", bogen <= stand ? bogen.iso : "",
            refused ? (laterDice.percent(70) ? "ja" : "nein") : "", laterDice.percent(5) ? "ja" : "nein",
        ]
    }

    /// GA 7 (1): some days after the Abschluss.
    private mutating func discussed(_ art: Art, _ abschluss: Day?) -> Day? {
        guard let abschluss, art == .beschwerde || art == .kritik, dice.percent(86) else { return nil }
        let day = calendar.workday(onOrAfter: abschluss + dice.below(15))
        return day <= stand ? day : nil
    }

    /// The number of a closed case that this one comes back to, in about one of twenty-five.
    private mutating func earlier(_ eingang: Day) -> String {
        guard dice.percent(4), !closed.isEmpty else { return "" }
        let candidate = closed[dice.below(closed.count)]
        return candidate.abschluss <= eingang ? candidate.number : ""
    }

    private mutating func keep(_ candidate: Closed) {
        if closed.count < SampleCase.kept {
            closed.append(candidate)
        } else if dice.below(replacement) == 0 {
            closed[dice.below(SampleCase.kept)] = candidate
        }
    }
}
