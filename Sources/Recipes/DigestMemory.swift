internal import Synchronization

/// A memory for values whose type is known only at run time.
protocol AnyMemory: Sendable {
    func digest<Other>(of value: Other, make: () -> Digest) -> Digest
}

/// The digests of all values of one type that were met so far.
final class DigestMemory<Value: Equatable & Sendable, Key: Hashable & Sendable>: AnyMemory {
    private struct Entry: Sendable {
        let value: Value
        let digest: Digest
    }

    private let key: @Sendable (Value) -> Key
    /// By key, of which mostly one value alone is met.
    private let entries = Mutex<[Key: [Entry]]>([:])

    /// - Parameter key: what is found fast; values that are equal have equal keys.
    init(by key: @escaping @Sendable (Value) -> Key) { self.key = key }

    func digest<Other>(of value: Other, make: () -> Digest) -> Digest {
        guard let value = value as? Value else { return make() }
        let key = key(value)
        // Compared outside of the lock, where nobody waits for it.
        let known = entries.withLock { $0[key] }
        for entry in known ?? [] where entry.value == value { return entry.digest }
        let digest = make()
        entries.withLock { $0[key, default: []].append(Entry(value: value, digest: digest)) }
        return digest
    }
}
