import Days
import Releases
import Testing

extension Freigaben {
    /// A whole year of an invented office of middle size, and the first months of the next.
    static func jahr(_ year: Int = 2026, bis last: Int = 12, without: Set<Int> = [], withdrawn: Set<Int> = []) throws
        -> [Release]
    {
        var own = Freigaben()
        var out: [Release] = []
        let eingang = [44, 38, 52, 47, 33, 41, 36, 28, 47, 61, 55, 39]
        for month in 1...last where !without.contains(month) {
            let count = eingang[month - 1]
            let id = "\(year)-" + (month < 10 ? "0" : "") + "\(month)"
            own.texte =
                month == 9 ? [ReleasedText(try #require(Period(id)), "Der September war ruhig.")] : []
            out.append(
                try own.monat(
                    id,
                    monatswerte(
                        count,
                        erledigt: count - 3,
                        bestand: 20 + month % 3 * 5,
                        [
                            .zwischennachricht: (count / 2 - 4, count / 2), .abschlussTage: (count / 2 - 6, count / 2),
                            .abschlussWochen: (count / 3, count / 3 + 4),
                        ]
                    ),
                    quartal: month % 3 == 0 ? quartalswerte(arten: [95, 22, 11], bereiche: [85, 44]) : [:],
                    jahr: month == 12 ? jahreswerte : [:],
                    isWithdrawn: withdrawn.contains(month)
                )
            )
        }
        return out
    }

    /// What a year tells beside its sums.
    static var jahreswerte: [ReleasedCell: ReleasedValue] {
        [
            ReleasedCell(.frist(.zwischennachricht), .bereich("10")): rund(130, von: 160),
            ReleasedCell(.frist(.zwischennachricht), .bereich("20")): rund(60, von: 75),
            ReleasedCell(.frist(.abschlussTage), .bereich("10")): rund(140, von: 160),
            ReleasedCell(.frist(.abschlussTage), .bereich("20")): rund(70, von: 75),
            ReleasedCell(.frist(.abschlussWochen), .bereich("10")): rund(100, von: 120),
            ReleasedCell(.frist(.abschlussWochen), .bereich("20")): rund(1, von: 2),
            ReleasedCell(.folgequote): rund(31, von: 480),
            ReleasedCell(.kritisch("sach.bearbeitung")): rund(120), ReleasedCell(.kritisch("verhalten.ton")): rund(1),
            ReleasedCell(.kritisch("rahmen.wartezeit")): rund(85), ReleasedCell(.lob(.sach)): rund(20),
            ReleasedCell(.lob(.verhalten)): rund(64), ReleasedCell(.lob(.rahmen)): rund(2),
            ReleasedCell(.massnahmen(.beschlossen)): .exact(7), ReleasedCell(.massnahmen(.erledigt)): .exact(4),
        ]
    }
}
