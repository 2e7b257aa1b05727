import Files
import FoundationEssentials

/// Reads `manifest.json` back.
enum ManifestReader {
    /// The manifest, or nil when the bytes are not exactly those that this version writes for it.
    ///
    /// The comparison with the written form finds unknown and repeated keys, a changed order and any other edit.
    static func read(_ bytes: [UInt8]) -> Manifest? {
        let (rest, files) = ManifestLines.split(bytes) ?? (bytes, [])
        guard let wire = try? JSONDecoder().decode(Wire.self, from: Data(rest)), wire.schema == Manifest.schema else {
            return nil
        }
        let basis: Manifest.Basis
        if let eingaben = wire.eingaben, let stichtag = wire.stichtag {
            let inputs = eingaben.map {
                Manifest.Input(path: $0.pfad, role: $0.rolle, sha256: $0.sha256, rows: $0.zeilen)
            }
            basis = .inputs(inputs, stichtag: stichtag)
        } else if let months = wire.freigegeben, let rundung = wire.rundung {
            basis = .releases(months, rundung: rundung)
        } else {
            return nil
        }
        let manifest = Manifest(
            tool: wire.werkzeug,
            edition: wire.ausgabe,
            basis: basis,
            outputs: files
        )
        return manifest.bytes == bytes ? manifest : nil
    }

    private struct Wire: Decodable {
        let schema: Int
        let werkzeug: String
        let ausgabe: String
        let stichtag: String?
        let eingaben: [Input]?
        let rundung: Int?
        let freigegeben: [String]?

        struct Input: Decodable {
            let pfad: String
            let rolle: InputRole
            let sha256: String
            let zeilen: Int?
        }
    }
}
