internal import Synchronization

/// The digests of values that many recipes hold, such as the figures of a period: each is written down once.
package final class SharedDigests: Sendable {
    private let memories = Mutex<[ObjectIdentifier: any AnyMemory]>([:])
    /// Asking a type what it is costs more than writing most values.
    private let ways = Mutex<[ObjectIdentifier: ByteSink.Way]>([:])

    package init() {}

    /// Values of this type are found again by `==`, which is fast where they share their memory.
    package func remember<Value: Equatable & Sendable>(_ type: Value.Type) {
        memories.withLock { $0[ObjectIdentifier(type)] = DigestMemory<Value>() }
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
