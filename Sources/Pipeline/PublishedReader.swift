internal import Diagnostics
internal import Files
internal import FoundationEssentials
internal import Reports
internal import Site

/// Reads an earlier site for `--published`: only one that is whole, and only its internal edition.
enum PublishedReader {
    /// Throws (3) when the folder is no site of krm, is damaged, or has no internal edition.
    static func read(_ folder: String) throws(Failure) -> Published {
        let result: Verifier.Result
        do {
            result = try Verifier.verify(output: folder)
        } catch {
            if case .outputMissing = error {
                let message =
                    "Hier liegt keine Ausgabe von krm; nennen Sie mit --published den Ordner, den ein früherer Lauf mit --output geschrieben hat."
                throw failure("veroeffentlicht-fremd", folder, message)
            }
            throw error.failure
        }
        if let finding = result.findings.first {
            let place = finding.position?.file ?? folder
            let message =
                "Die veröffentlichte Ausgabe ist nicht mehr so, wie krm sie geschrieben hat; krm verify nennt alle Abweichungen."
            throw failure("veroeffentlicht-beschaedigt", place, message)
        }
        let edition = "intern"
        guard let manifest = result.manifests.first(where: { $0.edition == edition }) else {
            let message = "In der veröffentlichten Ausgabe fehlt „intern“; verglichen wird nur die interne Ausgabe."
            throw failure("veroeffentlicht-ohne-intern", folder, message)
        }
        let root = folder + "/" + edition + "/"
        var periods: [Published.Figures] = []
        var earlier: BerichtigungenWire?
        for output in manifest.outputs {
            if output.path.hasPrefix("berichte/"), output.path.hasSuffix("/kennzahlen.json") {
                periods.append(try decode(KennzahlenWire.self, root + output.path).figures)
            } else if output.path == BerichtigungenFile.name {
                earlier = try decode(BerichtigungenWire.self, root + output.path)
            }
        }
        let inputs = manifest.inputs.map { Published.Input(path: $0.path, role: $0.role.rawValue, sha256: $0.sha256) }
        return Published(
            stichtag: manifest.stichtag ?? "",
            werkzeug: manifest.tool,
            inputs: inputs,
            zeitraeume: periods,
            grundlage: earlier?.werte,
            eintraege: earlier?.eintraege.map(\.berichtigung) ?? [],
            anlaesse: earlier?.gruende ?? []
        )
    }

    private static func decode<Wire: PublishedWire>(_ type: Wire.Type, _ path: String) throws(Failure) -> Wire {
        let bytes: [UInt8]
        do { bytes = try DiskFile.read(path) } catch { throw error.failure }
        guard let wire = try? JSONDecoder().decode(type, from: Data(bytes)), wire.schema == 1,
            wire.isPossible
        else {
            let message =
                "Diese Datei hat ein Format, das diese Fassung von krm nicht kennt; vergleichen Sie mit der Fassung, die sie geschrieben hat."
            throw failure("veroeffentlicht-format", path, message)
        }
        return wire
    }

    private static func failure(_ rule: String, _ path: String, _ message: String) -> Failure {
        Failure(.environment, [Finding(.error, rule, at: Position(file: path), message)])
    }
}
