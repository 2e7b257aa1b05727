import Diagnostics
import Files
import Glibc
import Hash

/// One pass over a published site; symbolic links in it are findings and never followed.
struct SiteCheck: ~Copyable {
    private let place: OutputPlace
    private let root: Descriptor
    private let marker: Marker
    private var findings: [Finding] = []
    private var manifests: [Manifest] = []
    /// SHA-256 and size of what should be there, by path in the output.
    private var expected: [String: (sha256: String, bytes: Int?)] = [:]
    private var unreadableEditions: [String] = []

    private static let advice = "erzeugen Sie die Ausgabe mit krm build neu."

    init(_ place: OutputPlace, _ root: consuming Descriptor, _ marker: Marker, markerIsComplete: Bool) {
        self.place = place
        self.root = root
        self.marker = marker
        if !markerIsComplete { add("kennzeichnung", Marker.name, "Die Kennzeichnung der Ausgabe ist verändert") }
    }

    consuming func run() throws(SiteError) -> Verifier.Result {
        try readManifests()
        try walk("")
        for (path, _) in expected { add("datei-fehlt", path, "Diese Datei fehlt") }
        return Verifier.Result(
            findings: Self.shortened(findings.sorted()),
            manifests: manifests.sorted { SitePath.byBytes($0.edition, $1.edition) }
        )
    }

    /// How many findings of one rule are told one by one.
    private static let told = 20

    /// Of each rule the first in order of place; how many more there are stands at the last of them.
    private static func shortened(_ findings: [Finding]) -> [Finding] {
        var counts: [String: Int] = [:]
        for finding in findings { counts[finding.rule, default: 0] += 1 }
        var seen: [String: Int] = [:]
        return findings.compactMap { finding in
            let number = seen[finding.rule, default: 0] + 1
            seen[finding.rule] = number
            guard number == told, let rest = counts[finding.rule].map({ $0 - told }), rest > 0 else {
                return number <= told ? finding : nil
            }
            let more = " … und \(rest) weitere \(rest == 1 ? "Meldung" : "Meldungen") dieser Art."
            return Finding(finding.severity, finding.rule, at: finding.position, finding.message + more)
        }
    }

    private mutating func readManifests() throws(SiteError) {
        let editions = marker.folders.filter { !$0.utf8.contains(UInt8(ascii: "/")) }
        for edition in editions {
            let path = edition + "/" + Manifest.name
            let sha256 = marker.manifests.first { $0.path == path }?.sha256
            guard let bytes = try read(path) else {
                // Without its manifest nothing can be said about the files of an edition.
                unreadableEditions.append(edition)
                add("manifest-fehlt", path, "Das Manifest dieser Ausgabe fehlt")
                continue
            }
            guard let manifest = ManifestReader.read(bytes), manifest.edition == edition else {
                unreadableEditions.append(edition)
                expected[path] = (sha256 ?? "", nil)
                add("manifest-unlesbar", path, "Das Manifest dieser Ausgabe ist beschädigt")
                continue
            }
            manifests.append(manifest)
            expected[path] = (sha256 ?? "", nil)
            for output in manifest.outputs {
                expected[edition + "/" + output.path] = (output.sha256, output.bytes)
            }
        }
    }

    /// Compares what lies in one folder, and strikes it off what is expected.
    private mutating func walk(_ folder: String) throws(SiteError) {
        for name in try names(folder) {
            let path = (folder.isEmpty ? "" : folder + "/") + name.repaired
            if path == Marker.name { continue }
            switch try kind(path, name, folder) {
            case .folder:
                if !marker.folders.contains(path) {
                    add("ordner-fremd", path, "Dieser Ordner gehört nicht zur Ausgabe")
                }
                try walk(path)
            case .file:
                try compare(path)
            case .link, .other, nil:
                expected[path] = nil
                add("datei-art", path, "Hier liegt etwas, das keine gewöhnliche Datei ist")
            }
        }
    }

    private mutating func compare(_ path: String) throws(SiteError) {
        guard let (sha256, size) = expected.removeValue(forKey: path) else {
            let edition = SitePath.ancestors(of: path).first
            if let edition, unreadableEditions.contains(edition) { return }
            add("datei-fremd", path, "Diese Datei gehört nicht zur Ausgabe")
            return
        }
        guard let bytes = try read(path) else {
            add("datei-fehlt", path, "Diese Datei fehlt")
            return
        }
        if size.map({ $0 != bytes.count }) ?? false || Hash.sha256Hex(bytes) != sha256 {
            add("datei-veraendert", path, "Diese Datei ist nicht mehr die, die veröffentlicht wurde")
        }
    }

    private mutating func add(_ rule: String, _ path: String, _ message: String) {
        findings.append(Finding(.error, rule, at: Position(file: place.inside(path)), "\(message); \(Self.advice)"))
    }

    private func names(_ folder: String) throws(SiteError) -> [EntryName] {
        do throws(SystemReason) {
            return try EntryName.all(in: Descriptor.openFolder(folder, below: root.number))
        } catch { throw .system(.list, place.inside(folder), error) }
    }

    private func kind(_ path: String, _ name: EntryName, _ folder: String) throws(SiteError) -> FileStatus.Kind? {
        guard name.text != nil else { return nil }
        do throws(SystemReason) {
            return try FileStatus(path, in: root.number, followLinks: false).kind
        } catch { throw .system(.list, place.inside(path), error) }
    }

    /// The bytes of a regular file; nil when there is none.
    private func read(_ path: String) throws(SiteError) -> [UInt8]? {
        let (folder, name) = SitePath.split(path)
        do throws(SystemReason) {
            let open = try Descriptor.openFolder(folder, below: root.number)
            let file = try Descriptor.open(name, in: open.number, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
            let status = try file.status()
            return status.kind == .file ? try file.readAll(expected: status.size) : nil
        } catch {
            if [ENOENT, ENOTDIR, ELOOP, ENXIO].contains(error.code) { return nil }
            throw .system(.read, place.inside(path), error)
        }
    }
}
