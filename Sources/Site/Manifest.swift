package import Files
import Hash
import Quoting

/// What an edition consists of and what it was made from: `manifest.json`.
package struct Manifest: Hashable, Sendable {
    package static let name = "manifest.json"
    package static let schema = 1

    /// One file that was read.
    package struct Input: Hashable, Sendable {
        /// As the build names it in its messages.
        package let path: String
        package let role: InputRole
        package let sha256: String
        /// Data rows; nil for files that have none.
        package let rows: Int?

        package init(path: String, role: InputRole, sha256: String, rows: Int? = nil) {
            self.path = path
            self.role = role
            self.sha256 = sha256
            self.rows = rows
        }
    }

    /// One file that was published.
    package struct Output: Hashable, Sendable {
        /// Relative to the edition's folder.
        package let path: String
        package let sha256: String
        package let bytes: Int
    }

    /// Name and version of the tool, e.g. `krm 0.1.0`.
    package let tool: String
    package let edition: String
    /// `2026-10-31`.
    package let stichtag: String
    package let inputs: [Input]
    package let outputs: [Output]

    init(tool: String, edition: String, stichtag: String, inputs: [Input], outputs: [Output]) {
        self.tool = tool
        self.edition = edition
        self.stichtag = stichtag
        self.inputs = inputs.sorted { SitePath.byBytes($0.path, $1.path) }
        self.outputs = outputs.sorted { SitePath.byBytes($0.path, $1.path) }
    }

    /// Takes from all files of the site those below the edition's folder; a manifest among them is left out.
    package init(tool: String, edition: String, stichtag: String, inputs: [Input], files: [SiteFile]) {
        let prefix = edition + "/"
        let outputs = files.filter { $0.path.utf8.starts(with: prefix.utf8) && $0.path != prefix + Self.name }
            .map { file in
                Output(
                    path: String(Substring(file.path.utf8.dropFirst(prefix.utf8.count))),
                    sha256: Hash.sha256Hex(file.bytes),
                    bytes: file.bytes.count
                )
            }
        self.init(tool: tool, edition: edition, stichtag: stichtag, inputs: inputs, outputs: outputs)
    }

    /// The manifest as a file of the site.
    package var file: SiteFile { SiteFile(path: edition + "/" + Self.name, bytes: bytes) }

    /// Indented JSON, keys in a fixed order, one entry a line.
    package var bytes: [UInt8] {
        let inputLines = inputs.map { input in
            #"    {"pfad": \#(JSON.string(input.path)), "rolle": "\#(input.role.rawValue)", "#
                + #""sha256": \#(JSON.string(input.sha256))\#(input.rows.map { #", "zeilen": \#($0)"# } ?? "")}"#
        }
        let outputLines = outputs.map { output in
            #"    {"pfad": \#(JSON.string(output.path)), "sha256": \#(JSON.string(output.sha256)), "#
                + #""bytes": \#(output.bytes)}"#
        }
        let text = """
            {
              "schema": \(Self.schema),
              "werkzeug": \(JSON.string(tool)),
              "ausgabe": \(JSON.string(edition)),
              "stichtag": \(JSON.string(stichtag)),
              "eingaben": \(Self.array(inputLines)),
              "dateien": \(Self.array(outputLines))
            }

            """
        return Array(text.utf8)
    }

    private static func array(_ lines: [String]) -> String {
        lines.isEmpty ? "[]" : "[\n" + lines.joined(separator: ",\n") + "\n  ]"
    }
}
