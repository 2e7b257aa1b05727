package import Templates

/// For every list a flag `…_da` that says whether it has anything: a table's head stands outside of its rows.
package enum Presence {
    package static func add(to model: Value.Row) -> Value.Row {
        var out = model
        for (name, value) in model {
            if case .list(let rows) = value { out[name + "_da"] = .flag(!rows.isEmpty) }
        }
        return out
    }

    package static func add(to fields: [Field]) -> [Field] {
        fields.flatMap { field -> [Field] in
            guard case .list = field.shape else { return [field] }
            return [field, Field(field.name + "_da", "wahr, wenn „\(field.name)“ nicht leer ist", .flag)]
        }
    }
}
