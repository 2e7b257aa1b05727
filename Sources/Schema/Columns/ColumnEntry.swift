/// What is said of a column, once.
struct ColumnEntry: Sendable {
    /// Where a value must be.
    enum Need: Sendable { case mandatory, mandatoryInBoegen, optional }

    let name: String
    let kind: ColumnKind
    let need: Need
    let label: String

    init(_ name: String, _ kind: ColumnKind, _ need: Need, _ label: String) {
        self.name = name
        self.kind = kind
        self.need = need
        self.label = label
    }
}
