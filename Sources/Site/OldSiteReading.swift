import Files
import Synchronization
import Workers

/// Reads what the published site remembers, and already verifies its files while others read the exports.
///
/// Verifying is most of what a build over an old site has to do besides, and needs nothing of the exports. How far it gets
/// changes nothing but the time: whoever takes a file over looks whether it is still the one that was verified, and reads
/// those that nobody has got to.
final class OldSiteReading: Sendable {
    private let work: Work
    private let thread = Mutex<OwnThread?>(nil)

    /// What the thread holds on to; it does not keep its owner alive, whose end is its own.
    private final class Work: Sendable {
        let tree: OwnTree?
        let isWanted = Atomic(true)
        /// Nil until somebody has read the manifests.
        let editions = Mutex<[OldEdition]?>(nil)

        init(_ tree: OwnTree?) { self.tree = tree }

        func manifests(_ tree: OwnTree) -> [OldEdition] { tree.marker.manifests.compactMap { OldEdition($0, tree) } }
    }

    /// - Parameter existing: what lies at the output; nil to make everything anew.
    init(_ existing: ExistingOutput?) {
        if case .published(let tree, _) = existing { work = Work(tree) } else { work = Work(nil) }
    }

    deinit { end() }

    /// Begins on a thread of its own; where there is none, everything is read when it is wanted.
    ///
    /// - Parameter tool: editions of another tool are not verified, for their recipes are not those of this one.
    func begin(tool: String) {
        guard let tree = work.tree else { return }
        let own = OwnThread { [work] in
            var editions = work.manifests(tree)
            for place in editions.indices where editions[place].manifest.tool == tool {
                editions[place].verify(below: tree.root.number) { work.isWanted.load(ordering: .relaxed) }
            }
            work.editions.withLock { $0 = editions }
        }
        thread.withLock { $0 = own }
    }

    /// Ends what was begun, and tells what is known by now.
    func site() -> OldSite {
        guard let tree = work.tree else { return OldSite(root: nil, []) }
        end()
        return OldSite(root: tree.root.number, work.editions.withLock { $0 } ?? work.manifests(tree))
    }

    private func end() {
        work.isWanted.store(false, ordering: .relaxed)
        thread.withLock { $0.take() }?.join()
    }
}
