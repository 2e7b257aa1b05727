package import CSV
package import Config

// How a file of the project is opened: said once, for decoding, for the rejected rows and for the working list.

extension Project {
    /// The place of the profile by which an export is read: the first whose pattern fits; nil where none does.
    package func exportProfileIndex(ofExport path: String) -> Int? {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return exportProfiles.firstIndex { $0.fits(fileName: name) }
    }

    /// The profile by which a file is read; registers of this office need none.
    package func exportProfile(of path: String, isExport: Bool) -> ExportProfile {
        guard isExport, let index = exportProfileIndex(ofExport: path) else { return ExportProfile() }
        return exportProfiles[index]
    }
}

extension ExportProfile {
    /// What the profile says about delimiter and encoding; the rest is found out.
    package var dialect: DialectSettings {
        DialectSettings(delimiter: trennzeichen, encoding: zeichensatz.flatMap { TextEncoding(setting: $0) })
    }
}
