import Clinux
import Files
import Glibc

/// Puts a finished tree in the place of the output; a failure leaves the output as it was.
struct Swap {
    /// Where the old site lies afterwards; nil when there was none.
    let oldName: String?

    /// - Parameters:
    ///   - newName: the finished tree, in the parent of the output.
    ///   - seen: the output as it was when it was checked; nil when there was none or it was empty.
    init(_ place: OutputPlace, newName: String, replacing seen: FileStatus?) throws(SiteError) {
        let parent = place.parent.number
        guard let seen else {
            try Self.moveIn(place, newName)
            oldName = nil
            do throws(SystemReason) { try place.parent.sync() } catch {
                renameat(parent, place.name, parent, newName)
                throw .system(.sync, place.output, error)
            }
            return
        }
        guard let current = place.status(place.name), current.isSame(as: seen) else {
            throw .outputChanged(place.output)
        }
        if krm_exchange(parent, newName, place.name) != 0 {
            guard [EINVAL, ENOSYS, EOPNOTSUPP].contains(errno) else { throw .system(.swap, place.output, .last) }
            try Self.moveInTwoSteps(place, newName)
        }
        oldName = newName
        do throws(SystemReason) { try place.parent.sync() } catch {
            if krm_exchange(parent, newName, place.name) != 0 {
                renameat(parent, place.name, parent, place.asideName)
                renameat(parent, newName, parent, place.name)
                renameat(parent, place.asideName, parent, newName)
            }
            throw .system(.sync, place.output, error)
        }
    }

    /// For an absent or an empty output: the kernel itself refuses when something has appeared there meanwhile.
    private static func moveIn(_ place: OutputPlace, _ newName: String) throws(SiteError) {
        if renameat(place.parent.number, newName, place.parent.number, place.name) == 0 { return }
        switch errno {
        case ENOTEMPTY, EEXIST, ENOTDIR: throw .outputChanged(place.output)
        default: throw .system(.swap, place.output, .last)
        }
    }

    /// For file systems that cannot exchange: for a moment there is no output, and a build killed just then is
    /// mended by the next one (`Leftovers.restore`).
    private static func moveInTwoSteps(_ place: OutputPlace, _ newName: String) throws(SiteError) {
        let parent = place.parent.number
        let aside = place.asideName
        if place.status(aside) != nil { throw .noFreeName(place.beside(aside)) }
        if renameat(parent, place.name, parent, aside) != 0 { throw .system(.swap, place.output, .last) }
        if renameat(parent, newName, parent, place.name) != 0 {
            let reason = SystemReason.last
            renameat(parent, aside, parent, place.name)
            throw .system(.swap, place.output, reason)
        }
        // Under its new name the old site is one that the next build deletes and does not bring back.
        renameat(parent, aside, parent, newName)
    }
}
