internal import Config
internal import Diagnostics
internal import Synchronization

/// The files of all editions as they are at one moment, each made when somebody asks for it and then kept.
final class PreviewFiles: Sendable {
    private let contents: [EditionContents]
    private let made = Mutex<Made>(Made())

    private struct Made: Sendable {
        var pieces: [String: [Piece]] = [:]
        var files: [String: [UInt8]] = [:]
    }

    init(_ contents: [EditionContents]) {
        self.contents = contents
    }

    var editions: [Ausgabe] { contents.map(\.edition) }

    /// What lies beside the pages of the first edition: the stylesheet, and what belongs to it.
    func asset(_ name: String) -> [UInt8]? { contents.first?.assets.first { $0.name == name }?.bytes }

    /// The file of a path such as `["intern", "berichte", "2026-10", "anhang.html"]`; nil where there is none.
    func file(_ names: [String]) throws(Failure) -> [UInt8]? {
        guard names.count >= 2, let name = names.last,
            let edition = contents.first(where: { $0.edition.rawValue == names[0] })
        else { return nil }
        let folder = names[1..<names.count - 1].joined(separator: "/")
        if folder.isEmpty, let asset = edition.assets.first(where: { $0.name == name }) { return asset.bytes }
        guard edition.folders.contains(folder) else { return nil }
        let path = names.joined(separator: "/")
        if let bytes = made.withLock({ $0.files[path] }) { return bytes }
        let place = names.dropLast().joined(separator: "/") + "/"
        for piece in pieces(of: folder, edition, place) where piece.mayHold(name) {
            let files = try piece.files()
            made.withLock { made in
                for file in files { made.files[place + file.name] = file.bytes }
            }
            if let file = files.first(where: { $0.name == name }) { return file.bytes }
        }
        return nil
    }

    private func pieces(of folder: String, _ edition: EditionContents, _ place: String) -> [Piece] {
        if let pieces = made.withLock({ $0.pieces[place] }) { return pieces }
        let pieces = edition.pieces(folder)
        made.withLock { $0.pieces[place] = pieces }
        return pieces
    }
}
