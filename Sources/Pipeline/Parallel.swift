internal import Dispatch
internal import Synchronization

/// Does independent work on several cores; the result does not depend on how many.
enum Parallel {
    /// The results in the order of the items.
    static func map<Item: Sendable, Result: Sendable>(
        _ items: [Item],
        jobs: Int,
        _ body: @Sendable (Item) -> Result
    ) -> [Result] {
        guard jobs > 1, items.count > 1 else { return items.map(body) }
        let results = Mutex([Result?](repeating: nil, count: items.count))
        let workers = min(jobs, items.count)
        DispatchQueue.concurrentPerform(iterations: workers) { worker in
            for index in stride(from: worker, to: items.count, by: workers) {
                let result = body(items[index])
                results.withLock { $0[index] = result }
            }
        }
        return results.withLock { $0.compactMap { $0 } }
    }
}
