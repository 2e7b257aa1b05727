/// What a chart says: its message, what is drawn, and both in one sentence for those who do not see it.
package struct ChartWords: Sendable, Equatable {
    /// The most words of a title.
    package static let mostTitleWords = 10

    /// The message in at most ten words, without a full stop; it stands above the picture, never inside it.
    package let title: String
    /// What, unit and period, in grey below the title.
    package let subtitle: String
    /// The text alternative: the message with its main numbers; the values stand in the table.
    package let sentence: String

    package init(_ title: String, subtitle: String, sentence: String) {
        self.title = title
        self.subtitle = subtitle
        self.sentence = sentence
    }

    /// The first of the titles that has at most ten words, else the last: from the most telling to the shortest.
    package static func title(_ wordings: [String]) -> String {
        wordings.first { $0.split(separator: " ").count <= mostTitleWords } ?? wordings.last ?? ""
    }
}
