/// A topic; the first part of its code is its group.
package struct Anliegen: Sendable, Hashable, Encodable {
    package let code: String
    package let name: String

    package init(code: String, name: String) {
        self.code = code
        self.name = name
    }

    package var group: AnliegenGroup { AnliegenGroup.allCases.first { code.hasPrefix($0.rawValue + ".") } ?? .sach }
}
