package import Diagnostics
import Files
import Glibc

/// Proves that a published site is whole, or says what is not.
package struct Verifier: Sendable {
    package struct Result: Sendable {
        /// Sorted; empty when the site is whole.
        package let findings: [Finding]
        /// The readable manifests, by edition in byte order.
        package let manifests: [Manifest]
    }

    /// Compares every file with the manifest of its edition, every manifest with the marker, and looks for more.
    ///
    /// - Throws: when there is no site of krm at this place, or it cannot be read.
    package static func verify(output: String) throws(SiteError) -> Result {
        let place = try OutputPlace(output: output)
        guard case .folder? = place.status(place.name)?.kind else { throw .outputMissing(output) }
        let root: Descriptor
        do throws(SystemReason) {
            root = try Descriptor.open(
                place.name,
                in: place.parent.number,
                flags: O_RDONLY | O_DIRECTORY | O_NOFOLLOW
            )
        } catch {
            throw .system(.open, output, error)
        }
        switch try ExistingOutput.marker(in: root, place.inside(Marker.name)) {
        case .own(let marker, let isComplete):
            return try SiteCheck(place, root, marker, markerIsComplete: isComplete).run()
        case .newer: throw .outputOfNewerFormat(output)
        case .begun, .foreign: throw .outputMissing(output)
        }
    }

    /// What has changed since the edition was built: notices, sorted; row counts are not compared.
    package static func inputsChanged(_ manifest: Manifest, currentInputs: [Manifest.Input]) -> [Finding] {
        var findings: [Finding] = []
        let current = Dictionary(
            currentInputs.map { (Array($0.path.utf8), $0) },
            uniquingKeysWith: { first, _ in first }
        )
        let known = Set(manifest.inputs.map { Array($0.path.utf8) })
        for input in manifest.inputs {
            let position = Position(file: input.path)
            guard let now = current[Array(input.path.utf8)] else {
                findings.append(
                    Finding(
                        .notice,
                        "eingabe-fehlt",
                        at: position,
                        "Diese Datei gibt es nicht mehr; die Ausgabe beruht noch auf ihr."
                    )
                )
                continue
            }
            if now.sha256 != input.sha256 {
                findings.append(
                    Finding(
                        .notice,
                        "eingabe-geaendert",
                        at: position,
                        "Diese Datei ist nicht mehr die, aus der die Ausgabe erzeugt wurde."
                    )
                )
            } else if now.role != input.role {
                findings.append(
                    Finding(
                        .notice,
                        "eingabe-geaendert",
                        at: position,
                        "Diese Datei hat jetzt eine andere Rolle als bei der Erzeugung."
                    )
                )
            }
        }
        for input in currentInputs where !known.contains(Array(input.path.utf8)) {
            findings.append(
                Finding(
                    .notice,
                    "eingabe-neu",
                    at: Position(file: input.path),
                    "Diese Datei ist seit der Erzeugung hinzugekommen."
                )
            )
        }
        return findings.sorted()
    }
}
