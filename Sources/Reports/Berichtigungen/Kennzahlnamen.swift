internal import Days
package import Figures

/// How figures were called in a period: the names of rules change with their versions.
package struct Kennzahlnamen: Hashable, Sendable, Encodable {
    /// By written id, then by the id of the period.
    private let names: [String: [String: String]]

    /// - Parameter ids: those that will be asked for.
    package init(_ ids: Set<String>, _ tables: [FigureTable]) {
        var names: [String: [String: String]] = [:]
        for id in ids {
            for table in tables {
                if let kennzahl = table.catalogue.kennzahl(id) {
                    names[id, default: [:]][table.zeitraum.period.id] = kennzahl.name
                }
            }
        }
        self.names = names
    }

    /// Nil for a figure that there is no more.
    func name(_ id: String, in period: String) -> String? {
        names[id].flatMap { $0[period] ?? $0.sorted { $0.key < $1.key }.last?.value }
    }
}
