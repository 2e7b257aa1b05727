internal import Synchronization

/// The digests of all values of one type that were met so far.
///
/// It holds what it knows of the type in closures and is no generic class: of such a one the runtime would look up the parts
/// anew in every call. So values come in by their address, always as values of that type.
final class DigestMemory: Sendable {
    private struct Entry: Sendable {
        /// Whether the value at this address is the one that was met.
        let isSame: @Sendable (UnsafeRawPointer) -> Bool
        let digest: Digest
    }

    private let type: ObjectIdentifier
    /// A number that equal values have in common, and most others do not.
    private let number: @Sendable (UnsafeRawPointer) -> Int
    /// Remembers the value at this address, to compare others with it.
    private let remember: @Sendable (UnsafeRawPointer) -> @Sendable (UnsafeRawPointer) -> Bool
    /// By number, of which mostly one value alone is met.
    private let entries = Mutex<[Int: [Entry]]>([:])

    /// - Parameter key: what is found fast; values that are equal have equal keys.
    init<Value: Equatable & Sendable, Key: Hashable & Sendable>(
        of type: Value.Type,
        by key: @escaping @Sendable (Value) -> Key
    ) {
        self.type = ObjectIdentifier(type)
        number = { key($0.assumingMemoryBound(to: Value.self).pointee).hashValue }
        remember = { address in
            let value = address.assumingMemoryBound(to: Value.self).pointee
            return { $0.assumingMemoryBound(to: Value.self).pointee == value }
        }
    }

    func digest<Value>(of value: Value, make: () -> Digest) -> Digest {
        precondition(ObjectIdentifier(Value.self) == type)
        return withUnsafePointer(to: value) { digest(at: UnsafeRawPointer($0), make: make) }
    }

    private func digest(at address: UnsafeRawPointer, make: () -> Digest) -> Digest {
        let number = number(address)
        // Compared outside of the lock, where nobody waits for it.
        let known = entries.withLock { $0[number] }
        for entry in known ?? [] where entry.isSame(address) { return entry.digest }
        let entry = Entry(isSame: remember(address), digest: make())
        entries.withLock { $0[number, default: []].append(entry) }
        return entry.digest
    }
}
