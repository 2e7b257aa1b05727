internal import Dispatch
internal import Synchronization

/// Does independent work on several cores; the result does not depend on how many.
package enum Parallel {
    /// The results in the order of the items.
    ///
    /// Whoever is done takes the next item: no worker waits with work left.
    package static func map<Item: Sendable, Result: Sendable>(
        _ items: [Item],
        jobs: Int,
        _ body: @Sendable (Item) -> Result
    ) -> [Result] {
        guard jobs > 1, items.count > 1 else { return items.map(body) }
        let results = Mutex([Result?](repeating: nil, count: items.count))
        let next = Atomic(0)
        DispatchQueue.concurrentPerform(iterations: min(jobs, items.count)) { _ in
            while true {
                let index = next.add(1, ordering: .relaxed).oldValue
                guard index < items.count else { return }
                let result = body(items[index])
                results.withLock { $0[index] = result }
            }
        }
        return results.withLock { $0.compactMap { $0 } }
    }
}
