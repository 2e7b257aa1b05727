package import Commands
package import Diagnostics
internal import Files
internal import Hash
internal import Site

/// `krm verify`: a published site is whole, and says whether inputs have changed since.
package enum VerifyRun {
    package static func run(_ options: VerifyOptions, _: Surroundings, _ console: Console) throws(Failure) {
        let result: Verifier.Result
        do { result = try Verifier.verify(output: options.output) } catch { throw error.failure }
        guard result.findings.isEmpty else { throw Failure(.data, result.findings) }
        for manifest in result.manifests {
            let inputs = manifest.inputs.filter { !$0.path.hasPrefix(TemplateFiles.elsewhere) }
            if inputs.count < manifest.inputs.count { console.tell([elsewhere]) }
            let current = inputs.compactMap { input -> Manifest.Input? in
                let path = input.role == .vorlage ? beside(options.data) + input.path : options.data + "/" + input.path
                guard let bytes = try? DiskFile.read(path) else { return nil }
                return Manifest.Input(
                    path: input.path,
                    role: input.role,
                    sha256: Hash.sha256Hex(bytes),
                    rows: input.rows
                )
            }
            console.tell(Verifier.inputsChanged(inputs, currentInputs: current))
        }
        let files = result.manifests.reduce(0) { $0 + $1.outputs.count }
        console.detail("\(files) Dateien stimmen mit ihrem Verzeichnis überein.")
    }

    private static var elsewhere: Finding {
        let message =
            "Die Vorlagen lagen in einem anderen Ordner (krm build --templates); ob sie sich geändert haben, wird nicht "
            + "geprüft."
        return Finding(.notice, "vorlagen-anderswo", message)
    }

    private static func beside(_ data: String) -> String {
        guard let slash = data.lastIndex(of: "/") else { return "" }
        return String(data[...slash])
    }
}
