internal import Config
internal import Days
internal import Figures
internal import German
internal import Templates

/// The explanations of all Kennzahlen, in the order of the Methodik page.
struct MethodikEintraege: Sendable {
    let all: [MethodikEintrag]

    init(_ rules: Regelwerk) {
        all = MethodikEintraege.zaehlung(rules) + MethodikEintraege.guete + MethodikEintraege.anliegen
    }

    /// The names of the entries depend on no rule.
    private static let names = MethodikEintraege(.none)
    private static let anchors: [MethodikEintrag.Subject: String] =
        Dictionary(names.all.map { ($0.subject, $0.anchor) }) { first, _ in first }

    /// Markdown: a word of a report of a period as a link to what explains the Kennzahl.
    static func link(_ text: String, _ id: FigureID) -> String {
        let text = MarkdownEscape.escape(text)
        let family = id.family.flatMap { anchors[.family($0)] }
        guard let anchor = anchors[.figure(id)] ?? family else { return text }
        return "[" + text + "](../../methodik.md#" + anchor + ")"
    }

    private static func zaehlung(_ rules: Regelwerk) -> [MethodikEintrag] {
        [
            .init(
                .figure(.eingang),
                .volume,
                "Eingang",
                "Wie viele Reaktionen ankamen. Mehr davon kann auch heißen, dass es leichter geworden ist, sich zu melden.",
                beispiel:
                    "Ein Brief geht am 30.10.2026 ein und wird am 12.11.2026 beantwortet: Eingang im Oktober 2026."
            ),
            .init(
                .figure(.erledigt),
                .volume,
                "Erledigt",
                "Wie viele Reaktionen abgeschlossen wurden.",
                beispiel: "Derselbe Brief: erledigt im November 2026."
            ),
            .init(
                .figure(.bestand),
                .volume,
                "Bestand",
                "Was am Ende des Zeitraums noch offen ist.",
                beispiel: "Derselbe Brief gehört am 31.10.2026 zum Bestand, am 30.11.2026 nicht mehr."
            ),
            .init(
                .figure(.bestandUeberfaellig),
                .volume,
                "Bestand über der Frist",
                "Was davon schon abgeschlossen sein müsste.",
                beispiel: overdueExample(rules)
            ),
            .init(
                .family(.bestandAlter),
                .volume,
                "Bestand nach Alter",
                "Wie lange die offenen Reaktionen schon liegen.",
                beispiel: "Eingang am 12.10.2026, offen am 31.10.2026: 19 Tage alt, also in der Klasse 15 bis 21 Tage.",
                zaehler: "Reaktionen des Bestands nach Kalendertagen seit dem Eingang: 0 bis 7, 8 bis 14, 15 bis 21, "
                    + "22 und mehr"
            ),
            .init(
                .family(.frist),
                .fristen,
                "Eingehaltene Fristen",
                "Wie oft eine Frist gehalten wurde, von allen, die im Zeitraum endeten.",
                beispiel: fristExample(rules),
                zaehler: "davon am Fristende oder früher erfüllt",
                quelle: "GA 5 (2), 5 (3)"
            ),
            .init(
                .figure(.dauerMedian),
                .fristen,
                "Bearbeitungsdauer (Median)",
                "Wie lange es in der Mitte dauert: Die Hälfte ging schneller, die Hälfte langsamer.",
                beispiel:
                    "Fünf Abschlüsse nach 3, 5, 9, 14 und 40 Tagen: 9 Tage. Der eine sehr lange Fall ändert daran nichts."
            ),
            .init(
                .figure(.dauerP90),
                .fristen,
                "Lange Dauer",
                "Wie lange es bei den langsamen dauert: Neun von zehn waren bis dahin fertig.",
                beispiel: "Elf Abschlüsse nach 1, 2, 3 … 10 und 40 Tagen: 10 Tage."
            ),
            .init(
                .figure(.folgereaktionen),
                .folgen,
                "Folgereaktionen",
                "Wie viele Eingänge eine schon abgeschlossene Sache wieder aufgreifen.",
                beispiel:
                    "Abschluss am 03.07.2026, neuer Brief in derselben Sache am 14.10.2026: eine Folgereaktion im "
                    + "Oktober 2026."
            ),
            .init(
                .figure(.folgequote),
                .folgen,
                "Folgequote",
                "Wie oft eine abgeschlossene Sache wiederkommt.",
                beispiel: followUpExample(rules)
            ),
        ]
    }

    /// A Monday in a month that every calendar knows.
    private static let monday = Day(year: 2026, month: 10, day: 12)

    private static func overdueExample(_ rules: Regelwerk) -> String {
        for frist in rules.fristen {
            guard let monday, let version = frist.version(on: monday), version.isClosing, !version.nurSofortsachen,
                let due = version.length.end(after: monday, rules.calendar)
            else { continue }
            return
                "„\(version.name)“: Eingang am \(German.date(monday)), Fristende am \(German.date(due)). Ist der Vorgang "
                + "am Abend dieses Tages noch offen, zählt er von da an."
        }
        return "Das Fristende ist der 26.10.2026. Ist der Vorgang am Abend dieses Tages noch offen, zählt er von da an."
    }

    private static func fristExample(_ rules: Regelwerk) -> String {
        let days = [Day(year: 2026, month: 9, day: 24), monday].compactMap { $0 }
        for frist in rules.fristen {
            for day in days {
                guard let version = frist.version(on: day), let due = version.length.end(after: day, rules.calendar)
                else { continue }
                return
                    "„\(version.name)“: Eingang am \(German.date(day)), Fristende am \(German.date(due)). Die Reaktion "
                    + "zählt im \(Period(.month, containing: due).title), ganz gleich, wann sie abgeschlossen wird."
            }
        }
        return
            "Das Fristende ist der 26.10.2026: Die Reaktion zählt im Oktober 2026, ganz gleich, wann sie abgeschlossen wird."
    }

    private static func followUpExample(_ rules: Regelwerk) -> String {
        let days = rules.folgeBeobachtungTage
        guard let end = Day(year: 2026, month: 10, day: 8) else { return "" }
        return
            "Abschluss am \(German.date(end - days)). Die Beobachtung endet \(German.count(days, "Tag", "Tage")) später, am "
            + "\(German.date(end)): Der Vorgang zählt im Oktober 2026. Zurückgekommen ist er, wenn bis zu diesem Tag eine "
            + "Folgereaktion einging."
    }
}
