internal import Synchronization

/// Does independent work on several cores; the result does not depend on how many.
package enum Parallel {
    /// Does the same on so many threads at once, of which the caller is one; on fewer where the system gives no more.
    package static func run(threads: Int, _ body: @Sendable () -> Void) {
        guard threads > 1 else { return body() }
        withoutActuallyEscaping(body) { body in
            var others: [OwnThread] = []
            while others.count < threads - 1, let thread = OwnThread(body) { others.append(thread) }
            body()
            for thread in others { thread.join() }
        }
    }

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
        run(threads: min(jobs, items.count)) {
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
