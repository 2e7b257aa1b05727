internal import Synchronization

/// The digests of values that many recipes hold, such as the figures of a period: each is written down once.
package final class SharedDigests: Sendable {
    private let memories = Mutex<[ObjectIdentifier: DigestMemory]>([:])
    /// Asking a type what it is costs more than writing most values.
    private let ways = Mutex<[ObjectIdentifier: ByteSink.Way]>([:])

    package init() {}

    /// Values of this type are found again by a key and `==`, which is fast where they share their memory.
    ///
    /// - Parameter key: equal for equal values, and different for most others.
    package func remember<Value: Equatable & Sendable, Key: Hashable & Sendable>(
        _ type: Value.Type,
        by key: @escaping @Sendable (Value) -> Key
    ) {
        memories.withLock { $0[ObjectIdentifier(type)] = DigestMemory(of: type, by: key) }
    }

    /// How values of a type are written.
    func way(of type: any Encodable.Type, isReference: Bool) -> ByteSink.Way {
        let id = ObjectIdentifier(type)
        if let known = ways.withLock({ $0[id] }) { return known }
        let way = ByteSink.Way(of: type, isReference: isReference, memory: memories.withLock { $0[id] })
        ways.withLock { $0[id] = way }
        return way
    }
}
