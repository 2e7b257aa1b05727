/// A topic; the first part of its code is its group.
package struct Anliegen: Sendable, Hashable, Encodable {
    package let code: String
    package let name: String
    package let group: AnliegenGroup

    /// The group follows from the code.
    private enum CodingKeys: CodingKey { case code, name }

    package init(code: String, name: String) {
        self.code = code
        self.name = name
        group = AnliegenGroup.allCases.first { code.hasPrefix($0.rawValue + ".") } ?? .sach
    }
}
