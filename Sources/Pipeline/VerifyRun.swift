package import Commands
package import Diagnostics
internal import Files
internal import German
internal import Site

/// `krm verify`: a published site is whole, and says whether inputs have changed since.
package enum VerifyRun {
    package static func run(_ options: VerifyOptions, _: Surroundings, _ console: Console) throws(Failure) {
        let result: Verifier.Result
        do { result = try Verifier.verify(output: options.output) } catch { throw error.failure }
        guard result.findings.isEmpty else { throw Failure(.data, result.findings) }
        // The edition for all staff tells nothing of its inputs.
        let internals = result.manifests.filter { !$0.inputs.isEmpty }
        if internals.isEmpty { console.tell([withoutInputs(options.output)]) }
        for manifest in internals { compare(manifest, options.data, console) }
        let files = result.manifests.reduce(0) { $0 + $1.outputs.count }
        try console.write("\(German.count(files, "Datei ist", "Dateien sind")) unverändert, und nichts fehlt.\n")
    }

    private static func compare(_ manifest: Manifest, _ data: String, _ console: Console) {
        guard let folder = try? FileStatus(data, followLinks: true), folder.kind == .folder else {
            console.tell([withoutData(data)])
            return
        }
        let inputs = manifest.inputs.filter { !$0.path.hasPrefix(TemplateFiles.elsewhere) }
        if inputs.count < manifest.inputs.count { console.tell([elsewhere]) }
        let current = CurrentInputs(manifest, data: data)
        console.tell(Verifier.inputsChanged(inputs, currentInputs: current.inputs))
    }

    private static var elsewhere: Finding {
        let message =
            "Die Vorlagen lagen in einem anderen Ordner (krm build --templates); ob sie sich geändert haben, wird nicht "
            + "geprüft."
        return Finding(.notice, "vorlagen-anderswo", message)
    }

    private static func withoutInputs(_ output: String) -> Finding {
        let message =
            "Ob sich die Eingaben geändert haben, ist nicht zu prüfen: Das sagt nur die Ausgabe „intern“, und die liegt hier "
            + "nicht."
        return Finding(.notice, "eingaben-unbekannt", at: Position(file: output), message)
    }

    private static func withoutData(_ data: String) -> Finding {
        let message =
            "Diesen Datenordner gibt es hier nicht; ob sich die Eingaben geändert haben, wird nicht geprüft. Nennen Sie ihn "
            + "mit --data."
        return Finding(.notice, "daten-fehlen", at: Position(file: data), message)
    }
}
