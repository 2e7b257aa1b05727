import Foundation
import Testing

/// A target of this package as Package.swift declares it, and what its files import.
struct Target: CustomTestStringConvertible {
    let name: String
    /// Other targets, and modules of other packages.
    let declared: Set<String>
    /// Likewise.
    let imported: Set<String>

    var testDescription: String { name }

    static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized

    /// The targets below Sources, in the order of Package.swift.
    static let all: [Target] = {
        let text = (try? String(contentsOf: root.appending(path: "Package.swift"), encoding: .utf8)) ?? ""
        guard let start = text.firstRange(of: "targets: [\n")?.upperBound else { return [] }
        let calls = text[start...].matches(
            of: /(?:station|\.systemLibrary|\.target|\.executableTarget)\(\s*(?:name: )?"(\w+)"/
        )
        let declared = calls.map { match in
            let call = balanced(text[match.range.upperBound...])
            let names = call.contains("path:") ? [] : call.matches(of: /"(\w+)"/).map { String($0.output.1) }
            return (name: String(match.output.1), names: Set(names), isSource: !call.contains("path:"))
        }.filter(\.isSource)
        let known = Set(declared.map(\.name)).union(["ArgumentParser", "Yams"])
        return declared.map { target in
            Target(
                name: target.name,
                declared: target.names.intersection(known),
                imported: imports(of: target.name).intersection(known)
            )
        }
    }()

    /// Up to the bracket that closes the one in front.
    private static func balanced(_ text: Substring) -> Substring {
        var depth = 1
        let end = text.firstIndex { character in
            depth += character == "(" ? 1 : character == ")" ? -1 : 0
            return depth == 0
        }
        return text[..<(end ?? text.endIndex)]
    }

    private static func imports(of target: String) -> Set<String> {
        let folder = root.appending(path: "Sources").appending(path: target)
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        var modules: Set<String> = []
        for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
            let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
            for match in text.matches(of: /(?m)^(?:(?:@\w+|package|public|internal|private) )*import (\w+)/) {
                modules.insert(String(match.output.1))
            }
        }
        return modules
    }
}
