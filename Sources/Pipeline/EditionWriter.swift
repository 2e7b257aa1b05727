internal import Commands
internal import Config
internal import Diagnostics
internal import PageParts
internal import Site

/// Writes one edition into the new site.
struct EditionWriter: Sendable {
    let edition: Ausgabe
    let site: SiteWriter
    let rendering: PageRendering

    /// Opens a folder of the edition; empty for the edition's own.
    func folder(_ path: String) throws(Failure) -> SiteFolder {
        do {
            return try site.folder(path.isEmpty ? edition.rawValue : edition.rawValue + "/" + path)
        } catch { throw error.failure }
    }

    /// The stylesheet, and the office's logo when there is one.
    func writeAssets(_ templates: TemplateFiles) throws(Failure) {
        let folder = try folder("")
        for asset in templates.assets { try write(asset.name, asset.bytes, in: folder) }
    }

    func write(_ name: String, _ text: String, in folder: SiteFolder, recipe: String? = nil) throws(Failure) {
        try write(name, Array(text.utf8), in: folder, recipe: recipe)
    }

    func write(_ name: String, _ bytes: [UInt8], in folder: SiteFolder, recipe: String? = nil) throws(Failure) {
        do { try folder.write(name, bytes, recipe: recipe) } catch { throw error.failure }
    }

    /// The page in both forms, and its pictures.
    func write(_ page: ReportPage, in folder: SiteFolder, recipe: String? = nil) throws(Failure) {
        for file in try rendering.files(page) { try write(file.name, file.bytes, in: folder, recipe: recipe) }
    }

    /// Takes over what the old site has from this recipe, else does the work.
    func reuse(_ recipe: String, in folder: SiteFolder, orElse write: () throws(Failure) -> Void) throws(Failure) {
        let isDone: Bool
        do { isDone = try folder.reuse(recipe, edition: edition.rawValue) } catch { throw error.failure }
        if !isDone { try write() }
    }

    func writeManifest(_ basis: Manifest.Basis) throws(Failure) {
        do {
            try site.writeManifest(tool: EditionWriter.tool, edition: edition.rawValue, basis: basis)
        } catch { throw error.failure }
    }

    static let tool = "krm \(Release.version)"
}
