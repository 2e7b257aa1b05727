internal import Assets
internal import Diagnostics
internal import Files
internal import Hash
internal import Intranet
internal import Pages
internal import Records
internal import Reports
internal import Templates

/// The templates and the stylesheet of a project: its own folder, or the built-in ones.
struct TemplateFiles {
    let set: TemplateSet
    /// What lies beside the pages of an edition: the stylesheet, and the office's logo when there is one.
    let assets: [(name: String, bytes: [UInt8])]
    /// The name of the office's logo among them.
    let logo: String?
    let files: [InputFile]

    private static let stylesheet = "krm.css"
    /// The office's colours; the stylesheet takes them in first, and leaves them room.
    private static let colours = "haus.css"
    private static let logos = ["logo.svg", "logo.png"]

    /// - Parameters:
    ///   - given: `--templates`; a folder that must exist.
    ///   - data: the data folder; `templates` beside it is taken when it is there.
    init(given: String?, data: String) throws(Failure) {
        var texts = Dictionary(uniqueKeysWithValues: Assets.all.map { ($0.name, $0.text) })
        var paths: [String: String] = [:]
        var files: [InputFile] = []
        var logo: (name: String, bytes: [UInt8])?
        let prefix = Self.isElsewhere(given, data: data) ? Self.elsewhere : "templates/"
        if let folder = try TemplateFiles.folder(given: given, data: data) {
            let names: [String]
            do { names = try Folder.files(in: folder) } catch { throw error.failure }
            let wanted = names.filter { Self.isRead($0) }
            var findings: [Finding] = []
            for name in wanted {
                let path = folder + "/" + name
                let bytes: [UInt8]
                do { bytes = try DiskFile.read(path) } catch { throw error.failure }
                files.append(InputFile(path: prefix + name, role: .vorlage, sha256: Hash.sha256Hex(bytes)))
                paths[name] = path
                if Self.logos.contains(name) {
                    if logo == nil || name == Self.logos.first { logo = (name, bytes) }
                } else if let text = String(validating: bytes, as: UTF8.self) {
                    texts[name] = text
                } else {
                    findings.append(Self.notUTF8(bytes, path))
                }
            }
            if !findings.isEmpty { throw Failure(.config, findings) }
        }
        assets = Self.assets(texts, logo)
        self.logo = logo?.name
        let suffix = ".mustache"
        let sources = texts.keys.filter { $0.hasSuffix(suffix) }.sorted().map { name in
            TemplateSource(
                name: String(name.dropLast(suffix.count)),
                file: paths[name] ?? "(eingebaut) \(name)",
                text: texts[name] ?? ""
            )
        }
        var shapes = ReportSet.shapes.merging(IntranetSet.shapes) { own, _ in own }
        shapes[Frame.template] = Frame.fields
        let empty = sources.filter {
            shapes[$0.name] != nil && $0.text.allSatisfy { $0.isWhitespace || $0 == "\u{FEFF}" }
        }
        if !empty.isEmpty { throw Failure(.config, empty.map { Self.isEmpty($0.file) }) }
        set = try TemplateSet(sources: sources, shapes: shapes)
        self.files = files
    }

    /// Whether a build reads a file of that name in the folder of templates.
    static func isRead(_ name: String) -> Bool {
        name.hasSuffix(".mustache") || name == stylesheet || name == colours || logos.contains(name)
    }

    private static func assets(
        _ texts: [String: String],
        _ logo: (name: String, bytes: [UInt8])?
    ) -> [(name: String, bytes: [UInt8])] {
        var assets: [(name: String, bytes: [UInt8])] = []
        var styles = ""
        if let text = texts[colours] {
            // A file of its own: what is not closed in it ends with it.
            styles += "@import url(\"\(colours)\");\n"
            assets.append((colours, Array(text.utf8)))
        }
        if let logo { assets.append(logo) }
        styles += texts[stylesheet] ?? ""
        return [(stylesheet, Array(styles.utf8))] + assets
    }

    // MARK: Findings

    /// Names the line and column of the first byte that belongs to no character.
    private static func notUTF8(_ bytes: [UInt8], _ path: String) -> Finding {
        var (line, column) = (1, 1)
        var parser = Unicode.UTF8.ForwardParser()
        var rest = bytes.makeIterator()
        while case .valid(let character) = parser.parseScalar(from: &rest) {
            let isLineEnd = Array(character) == [UInt8(ascii: "\n")]
            line += isLineEnd ? 1 : 0
            column = isLineEnd ? 1 : column + 1
        }
        return Finding(
            .error,
            "vorlage-zeichensatz",
            at: Position(file: path, line: line, column: column),
            "Dieses Zeichen ist kein UTF-8. Speichern Sie die Datei als UTF-8."
        )
    }

    private static func isEmpty(_ file: String) -> Finding {
        Finding(
            .error,
            "vorlage-leer",
            at: Position(file: file, line: 1, column: 1),
            "Die Vorlage ist leer, und ihre Seiten wären es auch. Löschen Sie die Datei, dann gilt die eingebaute."
        )
    }

    // MARK: The folder

    /// In a manifest, in front of templates that lay in another folder than `templates` beside the data: `verify` cannot
    /// know where.
    static let elsewhere = "--templates/"

    private static func isElsewhere(_ given: String?, data: String) -> Bool {
        guard let given, let folder = try? FileStatus(given, followLinks: true) else { return false }
        let usual = try? FileStatus(place(given: nil, data: data), followLinks: true)
        return !(usual?.isSame(as: folder) ?? false)
    }

    /// Where the templates of a project lie, when there are any.
    static func place(given: String?, data: String) -> String {
        let beside = data.contains("/") ? data.split(separator: "/").dropLast().joined(separator: "/") : ""
        let root = data.hasPrefix("/") ? "/" : ""
        return given ?? (root + beside + (beside.isEmpty ? "" : "/") + "templates")
    }

    /// `templates` beside the data folder, when it is there; the one asked for must be there.
    private static func folder(given: String?, data: String) throws(Failure) -> String? {
        let folder = place(given: given, data: data)
        do {
            _ = try Folder.files(in: folder)
            return folder
        } catch {
            if given == nil, error.cause == .missing { return nil }
            throw error.failure
        }
    }
}
