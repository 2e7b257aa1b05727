/// Runs a compiled template over a model.
struct Renderer {
    private let format: OutputFormat
    private var stack: [Value.Row]
    private var out: [UInt8] = []

    static func render(_ steps: [Step], _ model: Value.Row, as format: OutputFormat) -> [UInt8] {
        var renderer = Renderer(format: format, stack: [model])
        renderer.out.reserveCapacity(65_536)
        renderer.run(steps)
        return renderer.out
    }

    private init(format: OutputFormat, stack: [Value.Row]) {
        self.format = format
        self.stack = stack
    }

    private mutating func run(_ steps: [Step]) {
        for step in steps {
            switch step {
            case .text(let text): out.append(contentsOf: text)
            case .value(let binding): append(value(binding), trusted: false)
            case .markup(let binding): append(value(binding), trusted: true)
            case .when(let binding, let shown, let inner):
                if value(binding)?.isShown ?? false == shown { run(inner) }
            case .with(let binding, let inner):
                if case .object(let record) = value(binding) { run(inner, in: record) }
            case .each(let binding, let inner):
                if case .list(let rows) = value(binding) { for row in rows { run(inner, in: row) } }
            }
        }
    }

    private mutating func run(_ steps: [Step], in record: Value.Row) {
        stack.append(record)
        run(steps)
        stack.removeLast()
    }

    private func value(_ binding: Step.Binding) -> Value? {
        guard let first = binding.path.first else { return nil }
        var found = stack[binding.level][first]
        for name in binding.path.dropFirst() {
            guard case .object(let record) = found else { return nil }
            found = record[name]
        }
        return found
    }

    private mutating func append(_ value: Value?, trusted: Bool) {
        switch value {
        case .markdown(let text) where trusted: out.append(contentsOf: text.utf8)
        case .bytes(let bytes) where trusted: out.append(contentsOf: bytes)
        case .bytes(let bytes): format.append(String(decoding: bytes, as: UTF8.self), to: &out)
        case .text(let text), .markdown(let text): format.append(text, to: &out)
        case .flag, .list, .object, nil: break
        }
    }
}
