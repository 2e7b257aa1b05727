/// Takes a value down as bytes that no other value of its type has.
///
/// Every entry says how deep it lies, and a key or that it is an element; so no end marks are needed. Dictionaries and
/// sets are sorted by the bytes of their entries, text is kept as it is spelled.
final class ByteSink {
    private(set) var bytes: [UInt8] = []
    private let shared: SharedDigests
    /// The types that were met, and how each is written: a value holds few kinds of others, and so a short list is searched
    /// faster than a table.
    private var types: [ObjectIdentifier] = []
    private var ways: [Way] = []

    /// How values of a type are written.
    enum Way: Sendable {
        case plain, remembered(any AnyMemory), unordered, counts, numbers, bytes
    }

    private enum Tag {
        static let element: UInt8 = 0xFF
        static let absent: UInt8 = 0
        static let integer: UInt8 = 1
        static let number: UInt8 = 2
        static let flag: UInt8 = 3
        static let text: UInt8 = 4
        static let digest: UInt8 = 5
        static let list: UInt8 = 6
    }

    init(_ shared: SharedDigests) {
        self.shared = shared
        bytes.reserveCapacity(4096)
    }

    // MARK: Where an entry lies

    func key(_ name: String, depth: Int) {
        bytes.append(UInt8(truncatingIfNeeded: depth))
        bytes.append(UInt8(truncatingIfNeeded: name.utf8.count))
        bytes.append(contentsOf: name.utf8)
    }

    func element(depth: Int) {
        bytes.append(UInt8(truncatingIfNeeded: depth))
        bytes.append(Tag.element)
    }

    // MARK: What it holds

    func absent() { bytes.append(Tag.absent) }

    func write(_ flag: Bool) {
        bytes.append(Tag.flag)
        bytes.append(flag ? 1 : 0)
    }

    func write(_ text: String) {
        bytes.append(Tag.text)
        append(UInt64(text.utf8.count))
        bytes.append(contentsOf: text.utf8)
    }

    func write(_ number: Double) {
        bytes.append(Tag.number)
        append(number.bitPattern)
    }

    func write(_ integer: some BinaryInteger) {
        bytes.append(Tag.integer)
        append(UInt64(truncatingIfNeeded: integer))
    }

    func write<Value: Encodable>(_ value: Value, depth: Int) {
        switch way(of: Value.self, isReference: MemoryLayout<Value>.size == MemoryLayout<Int>.size) {
        case .plain: encode(value, depth: depth)
        case .remembered(let memory):
            let digest = memory.digest(of: value) {
                let inner = ByteSink(shared)
                inner.encode(value, depth: 0)
                return Digest(inner.bytes)
            }
            bytes.append(Tag.digest)
            bytes.append(contentsOf: digest.text.utf8)
        case .unordered:
            let entries = (value as? any Unordered)?.entries { ByteSink(shared) } ?? []
            list(entries.count)
            for entry in entries.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
                append(UInt64(entry.count))
                bytes.append(contentsOf: entry)
            }
        case .counts:
            let counts = value as? [Int32] ?? []
            list(counts.count)
            append(counts)
        case .numbers:
            let numbers = value as? [Double] ?? []
            list(numbers.count)
            for number in numbers { append(number.bitPattern) }
        case .bytes:
            let values = value as? [UInt8] ?? []
            list(values.count)
            bytes.append(contentsOf: values)
        }
    }

    private func encode(_ value: some Encodable, depth: Int) {
        do { try value.encode(to: ByteEncoder(sink: self, depth: depth)) } catch {
            preconditionFailure("nothing in a recipe can fail to be written: \(error)")
        }
    }

    private func list(_ count: Int) {
        bytes.append(Tag.list)
        append(UInt64(count))
    }

    /// All at once where the machine keeps them as they are written.
    private func append(_ counts: [Int32]) {
        #if _endian(little)
            counts.withUnsafeBytes { bytes.append(contentsOf: $0) }
        #else
            for count in counts { append(count) }
        #endif
    }

    private func append(_ integer: some FixedWidthInteger) {
        withUnsafeBytes(of: integer.littleEndian) { bytes.append(contentsOf: $0) }
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
    init(of type: any Encodable.Type, isReference: Bool, memory: (any AnyMemory)?) {
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
