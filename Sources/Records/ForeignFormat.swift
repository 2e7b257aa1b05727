internal import Files
internal import Glibc

/// Files that are called `.csv` but are something else, told by their first bytes.
enum ForeignFormat: CaseIterable {
    case zip, oldOffice, pdf

    private var magic: [UInt8] {
        switch self {
        case .zip: [0x50, 0x4B, 0x03, 0x04]
        case .oldOffice: [0xD0, 0xCF, 0x11, 0xE0]
        case .pdf: [0x25, 0x50, 0x44, 0x46]
        }
    }

    /// What it is, as a German noun phrase, and what to do.
    var message: String {
        switch self {
        case .zip, .oldOffice:
            "Die Datei ist keine CSV-Datei, sondern \(self == .zip ? "eine Excel-Arbeitsmappe oder ein ZIP-Archiv" : "eine alte Excel-Arbeitsmappe (.xls)"); "
                + "öffnen Sie sie in Excel und speichern Sie sie als „CSV UTF-8 (durch Trennzeichen getrennt)“."
        case .pdf:
            "Die Datei ist keine CSV-Datei, sondern ein PDF; exportieren Sie die Daten noch einmal als CSV."
        }
    }

    /// The format of the file at `path`; nil when its first bytes are not one of these, or cannot be read.
    static func detect(_ path: String) -> ForeignFormat? {
        guard let file = try? Descriptor.open(path, flags: O_RDONLY | O_NONBLOCK),
            let head = try? file.readHead(4)
        else { return nil }
        return allCases.first { $0.magic == head }
    }
}
