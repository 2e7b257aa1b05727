import Files
import Glibc

/// What killed builds have left beside the output.
enum Leftovers {
    /// Brings back an old site that a build had put aside when it was killed between its two renames.
    static func restore(_ place: OutputPlace) throws(SiteError) {
        guard place.status(place.name) == nil, place.status(place.asideName)?.kind == .folder,
            case .own(_, isComplete: true) = reading(place.asideName, place)
        else { return }
        if renameat(place.parent.number, place.asideName, place.parent.number, place.name) != 0 {
            throw .system(.swap, place.output, .last)
        }
    }

    /// Deletes the folders beside the output that carry krm's marker, and such of its names that are still empty.
    ///
    /// What cannot be deleted stays: it does no harm, and the next build tries again.
    static func clean(_ place: OutputPlace) {
        guard let names = try? EntryName.all(in: place.parent) else { return }
        for entry in names {
            guard let name = entry.text, place.isOwnName(name),
                place.status(name)?.kind == .folder
            else { continue }
            delete(name, place)
        }
    }

    /// Deletes one such folder as far as it is krm's.
    static func delete(_ name: String, _ place: OutputPlace) {
        guard
            let root = try? place.openFolder(name)
        else { return }
        switch reading(name, place) {
        case .own(let marker, _):
            try? OwnTree(root: root, marker: marker).delete(name, in: place.parent)
        case .begun:
            unlinkat(root.number, Marker.name, 0)
            unlinkat(place.parent.number, name, AT_REMOVEDIR)
        case .foreign:
            // Killed before the marker: this deletes the folder only when it is empty.
            unlinkat(place.parent.number, name, AT_REMOVEDIR)
        case .newer:
            break
        }
    }

    private static func reading(_ name: String, _ place: OutputPlace) -> Marker.Reading {
        guard
            let root = try? place.openFolder(name),
            let reading = try? ExistingOutput.marker(in: root, place.beside(name))
        else { return .foreign }
        return reading
    }
}
