import Days
import Figures
import HandMade
import Judgement
import Schema
import Testing

@testable import Reports

/// What a report says about topics and duties in sentences: only what was tested, and whom it concerns.
struct TopicSentenceTests {
    private static func topics(_ made: HandMadeOffice, _ period: String = "2026-10") throws -> TopicTable {
        let view = try made.view(period)
        return TopicTable(view: view, office: made.office, urteile: Urteile(view, made.office), vermerk: .none)
    }

    /// Two mentions in the last of 14 months, none before: no band, so the row has no verdict.
    private static var office: HandMadeOffice {
        var made = HandMadeOffice(months: 14)
        made.set(.kritisch(0), to: (0..<14).map { .rate($0 == 13 ? 2 : 0, of: $0 == 13 ? 2 : 0) })
        return made
    }

    @Test func thatNothingIsUnusualIsSaidOfWholeMonthsAlone() throws {
        var made = Self.office
        #expect(
            try Self.topics(made).signale
                == "Kein Grund für Kritik wurde ungewöhnlich oft genannt. Ohne Einordnung: Gruppen und selten Genanntes."
        )
        let quarter = try #require(Period("2026-Q3"))
        made.set(.eingang, to: .count(60), in: quarter)
        made.set(.kritisch(0), to: .rate(5, of: 9), in: quarter)
        #expect(try Self.topics(made, "2026-Q3").signale.isEmpty)
    }

    @Test func nothingIsSaidWithoutCriticism() throws {
        #expect(try Self.topics(HandMadeOffice(months: 14)).signale.isEmpty)
    }

    @Test func whatWasSuggestedMostOftenFirst() throws {
        var made = Self.office
        made.set(.anliegen(0), .art(.anregung), to: [.rate(1, of: 4)])
        made.set(.anliegen(1), .art(.anregung), to: [.rate(3, of: 4)])
        let topics = try Self.topics(made)
        #expect(topics.anregungen == "Angeregt wurde, in Nennungen: Umgangston 3 und Kosten der Unterkunft 1.")
        #expect(topics.anregungSatz.hasPrefix("Angeregt wurde, in Nennungen: Sache 1"))
        #expect(try Self.topics(Self.office).anregungen.isEmpty)
    }

    /// Of 4 cases of Team 1 one had no Vermerk, of 3 of Team 2 none was left out.
    @Test func whomAnUnmetDutyConcerns() throws {
        var made = HandMadeOffice(months: 1)
        made.set(.vermerk, .team(0), to: [.rate(3, of: 4)])
        made.set(.vermerk, .team(1), to: [.rate(3, of: 3)])
        let gaps = Vorgabenluecken(view: try made.view(), office: made.office)
        #expect(gaps.saetze == ["Ohne Vermerk oder Hinweis auf den Verzicht: Team 1 (1)."])
    }
}
