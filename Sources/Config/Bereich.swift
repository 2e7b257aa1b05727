/// GA 5 (3) a: the unit above the teams.
package struct Bereich: Sendable, Hashable, Encodable {
    package let id: String
    package let name: String

    package init(id: String, name: String) {
        self.id = id
        self.name = name
    }
}
