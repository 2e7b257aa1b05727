internal import Synchronization

/// The digests of values that many recipes hold, such as the figures of a period: each is written down once.
package final class SharedDigests: Sendable {
    private let memories = Mutex<[ObjectIdentifier: any AnyMemory]>([:])

    package init() {}

    /// Values of this type are found again by `==`, which is fast where they share their memory.
    package func remember<Value: Equatable & Sendable>(_ type: Value.Type) {
        memories.withLock { $0[ObjectIdentifier(type)] = DigestMemory<Value>() }
    }

    /// The memory for values of a type, if they are remembered.
    func memory(for type: ObjectIdentifier) -> (any AnyMemory)? { memories.withLock { $0[type] } }
}
