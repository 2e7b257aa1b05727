/// What ArgumentParser knows of one option, flag or positional argument.
struct ArgumentInfo: Decodable {
    enum Kind: String, Decodable {
        case positional, option, flag
    }

    struct Name: Decodable {
        let kind: String
        let name: String

        /// With its dashes.
        var text: String { (kind == "long" ? "--" : "-") + name }
    }

    let kind: Kind
    let isOptional: Bool
    let isRepeating: Bool
    let valueName: String?
    let defaultValue: String?
    private let abstract: String?
    private let names: [Name]?

    /// Short ones first, as they stand in the help.
    var spellings: [String] {
        (names ?? []).map(\.text).sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
    }

    /// The name to use in messages: the long one.
    var name: String { spellings.last ?? value }

    /// The placeholder for the value.
    var value: String { valueName ?? "WERT" }

    /// The German text; ArgumentParser's two own flags get theirs here.
    var text: String {
        switch name {
        case "--help": "Diese Hilfe zeigen."
        case "--version": "Die Version zeigen."
        default: abstract ?? ""
        }
    }
}
