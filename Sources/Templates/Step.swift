/// A compiled template: every name is bound to the record that declares it, so no row can leak into or out of another.
indirect enum Step: Sendable, Encodable {
    /// UTF-8 of the template.
    case text([UInt8])
    /// Escaped for the target format.
    case value(Binding)
    /// As it is, when the model says `.markdown` too.
    case markup(Binding)
    case each(Binding, [Step])
    case with(Binding, [Step])
    case when(Binding, shown: Bool, [Step])

    /// Where a name is found: the record at `level` of the stack (0 is the model), then group by group.
    struct Binding: Sendable, Encodable {
        let level: Int
        let path: [String]
    }
}
