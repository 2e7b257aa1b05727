import Diagnostics

/// A template's tree as written; names are not yet looked up.
indirect enum TemplateNode {
    case text(String)
    case value(Name)
    case section(Name, inverted: Bool, [TemplateNode])
    /// A part and the white space that its lines start with.
    case part(String, indent: String, Position)

    /// `team.name` where it stands.
    struct Name {
        let path: [String]
        let position: Position

        var text: String { path.joined(separator: ".") }
    }
}
