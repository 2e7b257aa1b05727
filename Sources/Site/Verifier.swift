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
        for _ in 0..<attempts {
            let before = place.status(place.name)
            let result: Swift.Result<Result, SiteError>
            do throws(SiteError) {
                result = .success(try look(place))
            } catch {
                result = .failure(error)
            }
            if case .success(let whole) = result, whole.findings.isEmpty { return whole }
            // What is wrong may come from a build that has just put a new site in place.
            let after = place.status(place.name)
            if let before, let after, before.isSame(as: after) { return try result.get() }
            if before == nil, after == nil, place.status(place.asideName) == nil { return try result.get() }
            usleep(pause)
        }
        throw .outputChanged(output)
    }

    /// How often a site is looked at again that was exchanged meanwhile.
    private static let attempts = 50
    /// Microseconds in between.
    private static let pause: UInt32 = 20_000

    private static func look(_ place: OutputPlace) throws(SiteError) -> Result {
        guard case .folder? = place.status(place.name)?.kind else { throw .outputMissing(place.output) }
        let root: Descriptor
        do throws(SystemReason) {
            root = try Descriptor.open(
                place.name,
                in: place.parent.number,
                flags: O_RDONLY | O_DIRECTORY | O_NOFOLLOW
            )
        } catch {
            throw .system(.open, place.output, error)
        }
        switch try ExistingOutput.marker(in: root, place.inside(Marker.name)) {
        case .own(let marker, let isComplete):
            return try SiteCheck(place, root, marker, markerIsComplete: isComplete).run()
        case .newer: throw .outputOfNewerFormat(place.output)
        case .begun, .foreign: throw .outputMissing(place.output)
        }
    }

    /// What has changed since the edition was built: notices, sorted; row counts are not compared.
    package static func inputsChanged(_ inputs: [Manifest.Input], currentInputs: [Manifest.Input]) -> [Finding] {
        var findings: [Finding] = []
        let current = Dictionary(
            currentInputs.map { (Array($0.path.utf8), $0) },
            uniquingKeysWith: { first, _ in first }
        )
        let known = Set(inputs.map { Array($0.path.utf8) })
        for input in inputs {
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
