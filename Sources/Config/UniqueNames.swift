internal import Diagnostics
internal import Schema

/// Exports may name a team or Bereich by id or by name, so no spelling may mean two of them.
struct UniqueNames {
    /// `team` or `bereich`.
    let what: String
    private var all: [(id: String, name: String, position: Position)] = []

    init(what: String) { self.what = what }

    mutating func add(id: String, name: String, at position: Position) { all.append((id, name, position)) }

    /// Reports every name that is another's id or an earlier one's name; equal ids are reported elsewhere.
    func report(to log: inout ConfigLog) {
        var owner: [String: String] = [:]
        for entry in all where owner[Fold.code(entry.id)] == nil { owner[Fold.code(entry.id)] = entry.id }
        for entry in all {
            let folded = Fold.code(entry.name)
            if let other = owner[folded], Fold.id(other) != Fold.id(entry.id) {
                let fault = ConfigFault.nameTaken(what: what, name: entry.name, first: other, second: entry.id)
                log.error(fault, at: entry.position)
            } else {
                owner[folded] = entry.id
            }
        }
    }
}
