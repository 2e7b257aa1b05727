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

    /// By hand, for templates have thousands: what the compiler writes takes a container for each case.
    func encode(to encoder: any Encoder) throws {
        var parts = encoder.unkeyedContainer()
        func put(_ kind: Int, _ binding: Binding) throws {
            try parts.encode(kind)
            try parts.encode(binding.level)
            try parts.encode(binding.path)
        }
        switch self {
        case .text(let text):
            try parts.encode(0)
            try parts.encode(text)
        case .value(let binding): try put(1, binding)
        case .markup(let binding): try put(2, binding)
        case .each(let binding, let steps):
            try put(3, binding)
            try parts.encode(steps)
        case .with(let binding, let steps):
            try put(4, binding)
            try parts.encode(steps)
        case .when(let binding, let shown, let steps):
            try put(5, binding)
            try parts.encode(shown)
            try parts.encode(steps)
        }
    }

    /// Where a name is found: the record at `level` of the stack (0 is the model), then group by group.
    struct Binding: Sendable {
        let level: Int
        let path: [String]
    }
}
