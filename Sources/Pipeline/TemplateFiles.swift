internal import Assets
internal import Diagnostics
internal import Files
internal import Hash
internal import Pages
internal import Records
internal import Reports
internal import Templates

/// The templates and the stylesheet of a project: its own folder, or the built-in ones.
struct TemplateFiles {
    let set: TemplateSet
    let stylesheet: String
    let files: [InputFile]

    /// - Parameters:
    ///   - given: `--templates`; a folder that must exist.
    ///   - data: the data folder; `templates` beside it is taken when it is there.
    init(given: String?, data: String) throws(Failure) {
        var texts = Dictionary(uniqueKeysWithValues: Assets.all.map { ($0.name, $0.text) })
        var paths: [String: String] = [:]
        var files: [InputFile] = []
        if let folder = try TemplateFiles.folder(given: given, data: data) {
            let names: [String]
            do { names = try Folder.files(in: folder) } catch { throw error.failure }
            for name in names where name.hasSuffix(".mustache") || name == "krm.css" {
                let bytes: [UInt8]
                do { bytes = try DiskFile.read(folder + "/" + name) } catch { throw error.failure }
                guard let text = String(validating: bytes, as: UTF8.self) else {
                    let message = "Die Vorlage ist kein UTF-8; speichern Sie sie als UTF-8."
                    throw Failure(
                        .config,
                        [Finding(.error, "vorlage-zeichensatz", at: Position(file: folder + "/" + name), message)]
                    )
                }
                texts[name] = text
                paths[name] = folder + "/" + name
                files.append(InputFile(path: "templates/" + name, role: .vorlage, sha256: Hash.sha256Hex(bytes)))
            }
        }
        stylesheet = texts["krm.css"] ?? ""
        let suffix = ".mustache"
        let sources = texts.keys.filter { $0.hasSuffix(suffix) }.sorted().map { name in
            TemplateSource(
                name: String(name.dropLast(suffix.count)),
                file: paths[name] ?? "(eingebaut) \(name)",
                text: texts[name] ?? ""
            )
        }
        var shapes = ReportSet.shapes
        shapes[Frame.template] = Frame.fields
        set = try TemplateSet(sources: sources, shapes: shapes)
        self.files = files
    }

    /// `templates` beside the data folder, when it is there; the one asked for must be there.
    private static func folder(given: String?, data: String) throws(Failure) -> String? {
        let beside = data.contains("/") ? data.split(separator: "/").dropLast().joined(separator: "/") : ""
        let root = data.hasPrefix("/") ? "/" : ""
        let folder = given ?? (root + beside + (beside.isEmpty ? "" : "/") + "templates")
        do {
            _ = try Folder.files(in: folder)
            return folder
        } catch {
            if given == nil, error.cause == .missing { return nil }
            throw error.failure
        }
    }
}
