import Charts
import Figures

extension Gallery {
    static func ages() -> [Chart] {
        func bars(_ id: String, _ title: String, _ cells: [FigureValue]) -> Chart {
            let labels = ["bis 7 Tage", "8 bis 14 Tage", "15 bis 21 Tage", "mehr als 21 Tage"]
            return AgeBars(
                id: id,
                words: "\(title)",
                unit: "Vorgänge",
                rows: zip(labels, cells).enumerated().map {
                    .init(label: $1.0, cell: $1.1, overdue: $0 > 1 ? "über der Frist" : nil)
                }
            ).draw()
        }
        return [
            bars("alter", "31 Vorgänge sind offen, 10 davon länger als 14 Tage.", counts([12, 9, 6, 4])),
            bars("alter-gross", "Fünfstellig und lückenhaft", [.count(12345), .count(1), .absent, .count(23456)]),
            bars("alter-null", "Nichts offen", counts([0, 0, 0, 0])),
            bars("alter-leer", "Keine Angaben", [.absent, .absent, .absent, .absent]),
        ]
    }

    static func entry(_ k: Int, _ n: Int, _ pk: Int, _ pn: Int, flag: Flag? = nil) -> DotInterval.Entry {
        let cell = FigureValue.rate(k, of: n)
        return .init(
            rate: cell,
            interval: interval(cell),
            previous: .rate(pk, of: pn),
            target: 0.9,
            flag: flag
        )
    }

    static func dots() -> [Chart] {
        let fristen: [(String, DotInterval.Entry)] = [
            ("Zwischennachricht in 3 Arbeitstagen", entry(41, 45, 40, 44)),
            ("Zwischennachricht in 1 Woche", entry(29, 31, 30, 33)),
            ("Abschluss in 14 Kalendertagen", entry(33, 44, 40, 43, flag: .init(.act, "unter dem Ziel"))),
            ("Abschluss in 3 Wochen", entry(30, 34, 28, 30)),
            ("Sofortsache", entry(2, 3, 1, 1)),
            ("Externe Frist", entry(0, 0, 0, 0)),
        ]
        let teams: [(String, Bool, DotInterval.Entry, DotInterval.Entry)] = [
            ("Team 101", false, entry(4, 4, 3, 4), entry(3, 3, 3, 3)),
            ("Team 102", false, entry(3, 3, 2, 2), entry(2, 3, 2, 3)),
            ("Team 301", true, entry(4, 4, 5, 5), entry(3, 3, 2, 2)),
            ("Team 302", false, entry(4, 5, 4, 4), entry(3, 4, 3, 3)),
            ("Team 501", true, entry(4, 4, 3, 3), entry(4, 4, 3, 4)),
            ("Team 502", false, entry(5, 12, 7, 11, flag: .init(.signal, "Signal")), entry(6, 9, 6, 8)),
            ("Team 601", true, entry(2, 2, 2, 2), entry(2, 2, 2, 2)),
            ("Team 602", false, entry(0, 0, 0, 0), entry(0, 0, 0, 0)),
        ]
        return [
            DotInterval(
                id: "fristen",
                words: "Die 14-Tage-Frist wurde in 11 von 44 Fällen versäumt.",
                name: "Fristen",
                unit: "Reaktionen, deren Frist im Oktober endete",
                now: "Oktober 2026",
                before: "September 2026",
                rowName: "Frist",
                panels: [""],
                rows: fristen.map { .init(label: $0.0, entries: [$0.1]) }
            ).draw(),
            DotInterval(
                id: "teams",
                words: "Elf Teams schließen fast alles in 14 Tagen ab, Team 502 schafft 5 von 12.",
                name: "Fristen",
                unit: "Reaktionen",
                now: "Oktober 2026",
                before: "September 2026",
                rowName: "Team",
                panels: ["Abschluss in 14 Tagen", "Abschluss in 3 Wochen"],
                rows: teams.map { .init(label: $0.0, entries: [$0.2, $0.3], startsGroup: $0.1) }
            ).draw(),
            DotInterval(
                id: "teams-gross",
                words: "Große Zahlen, lange Namen, nichts",
                name: "Fristen",
                unit: "Reaktionen",
                now: "Oktober 2026",
                before: "Oktober 2025",
                rowName: "Team",
                panels: [
                    "Abschluss in vierzehn Kalendertagen nach dem Eingang",
                    "Abschluss in drei Wochen nach dem Eingang des Schreibens",
                ],
                rows: [
                    .init(
                        label: "Markt und Integration für unter 25-Jährige in der Südstadt",
                        entries: [
                            entry(11234, 12345, 9000, 12000),
                            entry(11234, 12345, 9000, 12000, flag: .init(.act, "unter Ziel")),
                        ]
                    ),
                    .init(label: "Team 2", entries: [.init(rate: .absent), .init(rate: .absent)]),
                ]
            ).draw(),
            DotInterval(
                id: "teams-leer",
                words: "Leer",
                name: "Fristen",
                unit: "Reaktionen",
                now: "Oktober 2026",
                before: "September 2026",
                rowName: "Team",
                panels: [""],
                rows: []
            ).draw(),
        ]
    }
}
