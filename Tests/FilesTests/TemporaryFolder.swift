import Foundation

/// A folder of one test, gone at its end.
final class TemporaryFolder {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "krm-test-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ name: String, _ text: String = "x") throws {
        let url = URL(fileURLWithPath: path + "/" + name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: path + "/" + name, withDestinationPath: target)
    }

    func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(atPath: path + "/" + name, withIntermediateDirectories: true)
    }

    func names(_ name: String = "") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path + "/" + name).sorted()
    }

    func exists(_ name: String) -> Bool {
        (try? FileManager.default.attributesOfItem(atPath: path + "/" + name)) != nil
    }

    /// Every entry below the folder: a file with its text, a folder and a link with their kind.
    func tree(_ name: String) throws -> [String: String] {
        var entries: [String: String] = [:]
        for entry in try FileManager.default.subpathsOfDirectory(atPath: path + "/" + name) {
            let full = path + "/" + name + "/" + entry
            let type = try FileManager.default.attributesOfItem(atPath: full)[.type] as? FileAttributeType
            switch type {
            case .typeRegular?: entries[entry] = try String(contentsOfFile: full, encoding: .utf8)
            case .typeDirectory?: entries[entry] = "<folder>"
            default: entries[entry] = "<other>"
            }
        }
        return entries
    }
}
