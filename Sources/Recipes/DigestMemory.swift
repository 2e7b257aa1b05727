internal import Synchronization

/// A memory for values whose type is known only at run time.
protocol AnyMemory: Sendable {
    func digest<Other>(of value: Other, make: () -> Digest) -> Digest
}

/// The digests of all values of one type that were met so far.
final class DigestMemory<Value: Equatable & Sendable>: AnyMemory {
    private struct Entry: Sendable {
        let value: Value
        let digest: Digest
    }

    /// The newest last: neighbours ask for the same.
    private let entries = Mutex<[Entry]>([])

    func digest<Other>(of value: Other, make: () -> Digest) -> Digest {
        guard let value = value as? Value else { return make() }
        let known = entries.withLock { entries in entries.last { $0.value == value }?.digest }
        if let known { return known }
        let digest = make()
        entries.withLock { $0.append(Entry(value: value, digest: digest)) }
        return digest
    }
}
