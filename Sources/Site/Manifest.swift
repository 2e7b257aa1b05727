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
        /// The digest of all that the file was made from, the same for all files of a page; nil where none is kept.
        package let recipe: String?

        package init(path: String, sha256: String, bytes: Int, recipe: String? = nil) {
            self.path = path
            self.sha256 = sha256
            self.bytes = bytes
            self.recipe = recipe
        }
    }

    /// Name and version of the tool, e.g. `krm 0.1.0`.
    package let tool: String
    package let edition: String
    package let basis: Basis
    package let outputs: [Output]

    /// What an edition was made from.
    package enum Basis: Hashable, Sendable {
        /// Files, as a Stichtag such as `2026-10-31` sees them.
        case inputs([Input], stichtag: String)
        /// Released months, of which nothing else is told: their values are multiples of `rundung`.
        case releases([String], rundung: Int)
    }

    /// Empty for an edition that is made from releases.
    package var inputs: [Input] { if case .inputs(let inputs, _) = basis { inputs } else { [] } }
    /// Nil for an edition that is made from releases.
    package var stichtag: String? { if case .inputs(_, let stichtag) = basis { stichtag } else { nil } }

    package init(tool: String, edition: String, basis: Basis, outputs: [Output]) {
        self.tool = tool
        self.edition = edition
        switch basis {
        case .inputs(let inputs, let stichtag):
            self.basis = .inputs(inputs.sorted { SitePath.byBytes($0.path, $1.path) }, stichtag: stichtag)
        case .releases: self.basis = basis
        }
        self.outputs = outputs.sorted { SitePath.byBytes($0.path, $1.path) }
    }

    /// Takes from all files of the site those below the edition's folder; a manifest among them is left out.
    package init(tool: String, edition: String, basis: Basis, files: [SiteFile]) {
        let prefix = edition + "/"
        let outputs = files.filter { $0.path.utf8.starts(with: prefix.utf8) && $0.path != prefix + Self.name }
            .map { file in
                Output(
                    path: String(Substring(file.path.utf8.dropFirst(prefix.utf8.count))),
                    sha256: Hash.sha256Hex(file.bytes),
                    bytes: file.bytes.count
                )
            }
        self.init(tool: tool, edition: edition, basis: basis, outputs: outputs)
    }

    /// The manifest as a file of the site.
    package var file: SiteFile { SiteFile(path: edition + "/" + Self.name, bytes: bytes) }

    /// Indented JSON, keys in a fixed order, one entry a line.
    package var bytes: [UInt8] {
        let head = """
            {
              "schema": \(Self.schema),
              "werkzeug": \(JSON.string(tool)),
              "ausgabe": \(JSON.string(edition)),
              \(basisLines.joined(separator: ",\n  ")),
              "dateien": [
            """
        var out = Array(head.utf8)
        out.reserveCapacity(out.count + outputs.count * 256)
        for (place, output) in outputs.enumerated() {
            out += (place == 0 ? "\n    {\"pfad\": " : ",\n    {\"pfad\": ").utf8
            JSON.append(output.path, to: &out)
            out += ", \"sha256\": ".utf8
            JSON.append(output.sha256, to: &out)
            out += ", \"bytes\": ".utf8
            out += String(output.bytes).utf8
            if let recipe = output.recipe {
                out += ", \"rezept\": ".utf8
                JSON.append(recipe, to: &out)
            }
            out += "}".utf8
        }
        out += (outputs.isEmpty ? "]\n}\n" : "\n  ]\n}\n").utf8
        return out
    }

    private var basisLines: [String] {
        switch basis {
        case .inputs(let inputs, let stichtag):
            let lines = inputs.map { input in
                #"    {"pfad": \#(JSON.string(input.path)), "rolle": "\#(input.role.rawValue)", "#
                    + #""sha256": \#(JSON.string(input.sha256))\#(input.rows.map { #", "zeilen": \#($0)"# } ?? "")}"#
            }
            return [#""stichtag": \#(JSON.string(stichtag))"#, #""eingaben": \#(Self.array(lines))"#]
        case .releases(let months, let rundung):
            let lines = months.map { "    " + JSON.string($0) }
            return [#""rundung": \#(rundung)"#, #""freigegeben": \#(Self.array(lines))"#]
        }
    }

    private static func array(_ lines: [String]) -> String {
        lines.isEmpty ? "[]" : "[\n" + lines.joined(separator: ",\n") + "\n  ]"
    }
}
