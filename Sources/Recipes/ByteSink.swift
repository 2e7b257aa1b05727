/// Takes a value down as bytes that no other value of its type has.
///
/// Every entry says how deep it lies, and a key or that it is an element; so no end marks are needed. Dictionaries and
/// sets are sorted by the bytes of their entries, text is kept as it is spelled.
final class ByteSink {
    private var taken = TakenBytes()
    private let shared: SharedDigests
    /// The types that were met, and how each is written: a value holds few kinds of others, and so a short list is searched
    /// faster than a table.
    private var types: [ObjectIdentifier] = []
    private var ways: [Way] = []

    /// How values of a type are written.
    enum Way: Sendable {
        case plain, remembered(DigestMemory), unordered, counts, numbers, bytes
    }

    init(_ shared: SharedDigests) { self.shared = shared }

    /// All that was written.
    var bytes: [UInt8] { taken.bytes }

    // MARK: Where an entry lies

    func key(_ name: String, depth: Int) { taken.key(name, depth: depth) }
    func element(depth: Int) { taken.element(depth: depth) }

    // MARK: What it holds

    func absent() { taken.absent() }
    func write(_ flag: Bool) { taken.append(flag) }
    func write(_ text: String) { taken.append(text) }
    func write(_ number: Double) { taken.append(number) }
    func write(_ integer: some BinaryInteger) { taken.append(UInt64(truncatingIfNeeded: integer)) }

    func write<Value: Encodable>(_ value: Value, depth: Int) {
        switch way(of: Value.self, isReference: MemoryLayout<Value>.size == MemoryLayout<Int>.size) {
        case .plain: encode(value, depth: depth)
        case .remembered(let memory):
            let digest = memory.digest(of: value) {
                let inner = ByteSink(shared)
                inner.encode(value, depth: 0)
                return Digest(inner.bytes)
            }
            taken.append(digest)
        case .unordered:
            let entries = (value as? any Unordered)?.entries { ByteSink(shared) } ?? []
            taken.append(entries.sorted(by: { $0.lexicographicallyPrecedes($1) }))
        case .counts: taken.append(value as? [Int32] ?? [])
        case .numbers: taken.append(value as? [Double] ?? [])
        case .bytes: taken.append(value as? [UInt8] ?? [])
        }
    }

    private func encode(_ value: some Encodable, depth: Int) {
        do { try value.encode(to: ByteEncoder(sink: self, depth: depth)) } catch {
            preconditionFailure("nothing in a recipe can fail to be written: \(error)")
        }
    }

    private func way(of type: any Encodable.Type, isReference: Bool) -> Way {
        let id = ObjectIdentifier(type)
        if let place = types.lastIndex(of: id) { return ways[place] }
        let way = shared.way(of: type, isReference: isReference)
        types.append(id)
        ways.append(way)
        return way
    }
}

extension ByteSink.Way {
    /// - Parameter isReference: whether its values have the size of one.
    init(of type: any Encodable.Type, isReference: Bool, memory: DigestMemory?) {
        if let memory {
            self = .remembered(memory)
        } else if type == [Int32].self {
            self = .counts
        } else if type == [Double].self {
            self = .numbers
        } else if type == [UInt8].self {
            self = .bytes
        } else {
            self = isReference && Self.isUnordered(type) ? .unordered : .plain
        }
    }

    /// Whether it is a set or a dictionary.
    ///
    /// Asked of a type that is none, the runtime looks through all conformances of all libraries; its name says it sooner.
    private static func isUnordered(_ type: any Encodable.Type) -> Bool {
        let name = _typeName(type)
        return (name.hasPrefix("Swift.Set<") || name.hasPrefix("Swift.Dictionary<")) && type is any Unordered.Type
    }
}

/// A collection whose order means nothing, and differs from run to run.
private protocol Unordered {
    func entries(_ sink: () -> ByteSink) -> [[UInt8]]
}

extension Set: Unordered where Element: Encodable {
    fileprivate func entries(_ sink: () -> ByteSink) -> [[UInt8]] {
        map { element in
            let sink = sink()
            sink.write(element, depth: 0)
            return sink.bytes
        }
    }
}

extension Dictionary: Unordered where Key: Encodable, Value: Encodable {
    fileprivate func entries(_ sink: () -> ByteSink) -> [[UInt8]] {
        map { key, value in
            let sink = sink()
            sink.element(depth: 0)
            sink.write(key, depth: 1)
            sink.element(depth: 0)
            sink.write(value, depth: 1)
            return sink.bytes
        }
    }
}
