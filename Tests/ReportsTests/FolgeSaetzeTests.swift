import Days
import Figures
import Testing

@testable import Reports

@Suite("Folgereaktionen in Sätzen")
struct FolgeSaetzeTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let saetze: FolgeSaetze
        let whole: String
        let team: String

        /// - Parameter observed: how many, until the 29.01.2027.
        init(
            _ name: String,
            _ zaehler: Int,
            of nenner: Int,
            observed: Int,
            received: Int,
            days: Int = 90,
            _ whole: String,
            team: String
        ) {
            testDescription = name
            saetze = FolgeSaetze(
                ended: (zaehler, nenner),
                observed: Day(year: 2027, month: 1, day: 29).flatMap {
                    observed == 0 ? nil : Observed(count: observed, until: $0)
                },
                received: received,
                days: days
            )
            self.whole = whole
            self.team = team
        }
    }

    static let cases = [
        Case(
            "viele",
            3,
            of: 1041,
            observed: 93,
            received: 5,
            "Von 1.041 Vorgängen, deren Beobachtungszeit in diesem Zeitraum endete, kamen 3 binnen 90 Tagen in derselben "
                + "Sache zurück. Bei 93 weiteren läuft die Beobachtung noch, bis spätestens 29.01.2027. Neu eingegangen "
                + "sind 5 Folgereaktionen.",
            team: "Folgequote: 93 in Beobachtung."
        ),
        Case(
            "je einer",
            1,
            of: 1,
            observed: 1,
            received: 1,
            days: 1,
            "Der eine Vorgang, dessen Beobachtungszeit in diesem Zeitraum endete, kam binnen 1 Tag in derselben "
                + "Sache zurück. Bei einem weiteren läuft die Beobachtung noch, bis zum 29.01.2027. Neu eingegangen ist "
                + "eine Folgereaktion.",
            team: "Folgequote: 1 in Beobachtung."
        ),
        Case(
            "keiner kam zurück, keiner wird beobachtet",
            0,
            of: 2,
            observed: 0,
            received: 0,
            "Von 2 Vorgängen, deren Beobachtungszeit in diesem Zeitraum endete, kam keiner binnen 90 Tagen in derselben "
                + "Sache zurück. Bei keinem weiteren läuft die Beobachtung noch. Neu eingegangen ist keine "
                + "Folgereaktion.",
            team: ""
        ),
        Case(
            "noch keine Beobachtung zu Ende",
            0,
            of: 0,
            observed: 2,
            received: 0,
            "Kein Vorgang hat seine Beobachtungszeit von 90 Tagen in diesem Zeitraum beendet. Bei 2 läuft sie noch, "
                + "bis spätestens 29.01.2027. Neu eingegangen ist keine Folgereaktion.",
            team: "Folgequote: 2 in Beobachtung."
        ),
        Case(
            "gar nichts",
            0,
            of: 0,
            observed: 0,
            received: 0,
            "Kein Vorgang hat seine Beobachtungszeit von 90 Tagen in diesem Zeitraum beendet. Bei keinem läuft sie noch. "
                + "Neu eingegangen ist keine Folgereaktion.",
            team: ""
        ),
    ]

    @Test("Einzahl, Mehrzahl, nichts", arguments: cases)
    func sentences(_ test: Case) {
        #expect(test.saetze.whole == test.whole)
        #expect(test.saetze.team == test.team)
    }
}
