/// The four rules of NHS "Making Data Count", in their order of precedence: a point carries the first one that it meets.
package enum Signal: String, CaseIterable, Sendable {
    /// Beyond a limit.
    case ausserhalb
    /// One of seven consecutive points that all rise, or all fall.
    case trend
    /// One of two or three points beyond two thirds of the way to a limit, inside the limits, of three consecutive
    /// points on one side of the mean.
    case zweiVonDrei = "zwei-von-drei"
    /// One of seven consecutive points on one side of the mean.
    case lauf

    /// Short, for a mark in a chart.
    package var words: String {
        switch self {
        case .ausserhalb: "außerhalb der Grenzen"
        case .trend: "Trend über sieben Werte"
        case .zweiVonDrei: "zwei von drei nahe der Grenze"
        case .lauf: "sieben in Folge auf einer Seite"
        }
    }

    /// As short as it can be said, for a small chart.
    package var shortWords: String {
        switch self {
        case .ausserhalb: "außerhalb"
        case .trend: "Trend"
        case .zweiVonDrei: "nahe der Grenze"
        case .lauf: "sieben auf einer Seite"
        }
    }

    /// A whole sentence, for a legend or the Methodik page.
    package var explanation: String {
        switch self {
        case .ausserhalb: "Der Wert liegt außerhalb der Grenzen."
        case .trend: "Der Wert gehört zu mindestens sieben Werten in Folge, die nur steigen oder nur fallen."
        case .zweiVonDrei:
            "Von drei Werten in Folge auf derselben Seite des Mittels liegen mindestens zwei im äußeren Drittel vor der "
                + "Grenze; der Wert ist einer davon."
        case .lauf: "Der Wert gehört zu mindestens sieben Werten in Folge auf derselben Seite des Mittels."
        }
    }
}
