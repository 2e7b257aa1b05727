/// How a table's column is set.
enum Alignment {
    case plain, left, centre, right

    init(left: Bool, right: Bool) {
        self =
            switch (left, right) {
            case (true, true): .centre
            case (true, false): .left
            case (false, true): .right
            case (false, false): .plain
            }
    }

    /// The attribute of the reference implementation.
    var attribute: String {
        switch self {
        case .plain: ""
        case .left: #" align="left""#
        case .centre: #" align="center""#
        case .right: #" align="right""#
        }
    }

    /// The class of our own pages.
    var pageClass: StaticString {
        switch self {
        case .plain, .left: ""
        case .centre: #" class="mitte""#
        case .right: #" class="zahl""#
        }
    }

    /// The cell of a delimiter row.
    var delimiter: String {
        switch self {
        case .plain: "---"
        case .left: ":--"
        case .centre: ":-:"
        case .right: "--:"
        }
    }
}
