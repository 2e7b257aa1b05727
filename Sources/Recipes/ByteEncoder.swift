/// What `encode(to:)` writes into: every container hands its entries to the sink at once.
struct ByteEncoder: Encoder {
    let sink: ByteSink
    let depth: Int

    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy _: Key.Type) -> KeyedEncodingContainer<Key> {
        KeyedEncodingContainer(Keyed<Key>(sink: sink, depth: depth))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer { Elements(sink: sink, depth: depth) }
    func singleValueContainer() -> any SingleValueEncodingContainer { Single(sink: sink, depth: depth) }

    private struct Keyed<Key: CodingKey>: KeyedEncodingContainerProtocol {
        let sink: ByteSink
        let depth: Int
        var codingPath: [any CodingKey] { [] }

        private func at(_ key: some CodingKey) -> ByteSink {
            sink.key(key.stringValue, depth: depth)
            return sink
        }

        mutating func encodeNil(forKey key: Key) { at(key).absent() }
        mutating func encode(_ value: Bool, forKey key: Key) { at(key).write(value) }
        mutating func encode(_ value: String, forKey key: Key) { at(key).write(value) }
        mutating func encode(_ value: Double, forKey key: Key) { at(key).write(value) }
        mutating func encode(_ value: Float, forKey key: Key) { at(key).write(Double(value)) }
        mutating func encode(_ value: Int, forKey key: Key) { at(key).write(value) }
        mutating func encode(_ value: Int8, forKey key: Key) { at(key).write(value) }
        mutating func encode(_ value: Int16, forKey key: Key) { at(key).write(value) }
        mutating func encode(_ value: Int32, forKey key: Key) { at(key).write(value) }
        mutating func encode(_ value: Int64, forKey key: Key) { at(key).write(value) }
        mutating func encode(_ value: UInt, forKey key: Key) { at(key).write(value) }
        mutating func encode(_ value: UInt8, forKey key: Key) { at(key).write(value) }
        mutating func encode(_ value: UInt16, forKey key: Key) { at(key).write(value) }
        mutating func encode(_ value: UInt32, forKey key: Key) { at(key).write(value) }
        mutating func encode(_ value: UInt64, forKey key: Key) { at(key).write(value) }
        mutating func encode<T: Encodable>(_ value: T, forKey key: Key) { at(key).write(value, depth: depth + 1) }

        mutating func nestedContainer<Inner: CodingKey>(
            keyedBy _: Inner.Type,
            forKey key: Key
        ) -> KeyedEncodingContainer<Inner> {
            KeyedEncodingContainer(Keyed<Inner>(sink: at(key), depth: depth + 1))
        }

        mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
            Elements(sink: at(key), depth: depth + 1)
        }

        mutating func superEncoder() -> any Encoder { ByteEncoder(sink: sink, depth: depth + 1) }
        mutating func superEncoder(forKey key: Key) -> any Encoder { ByteEncoder(sink: at(key), depth: depth + 1) }
    }

    private struct Elements: UnkeyedEncodingContainer {
        let sink: ByteSink
        let depth: Int
        private(set) var count = 0
        var codingPath: [any CodingKey] { [] }

        init(sink: ByteSink, depth: Int) {
            self.sink = sink
            self.depth = depth
        }

        private mutating func next() -> ByteSink {
            count += 1
            sink.element(depth: depth)
            return sink
        }

        mutating func encodeNil() { next().absent() }
        mutating func encode(_ value: Bool) { next().write(value) }
        mutating func encode(_ value: String) { next().write(value) }
        mutating func encode(_ value: Double) { next().write(value) }
        mutating func encode(_ value: Int) { next().write(value) }
        mutating func encode<T: Encodable>(_ value: T) { next().write(value, depth: depth + 1) }

        mutating func nestedContainer<Inner: CodingKey>(keyedBy _: Inner.Type) -> KeyedEncodingContainer<Inner> {
            KeyedEncodingContainer(Keyed<Inner>(sink: next(), depth: depth + 1))
        }

        mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
            Elements(sink: next(), depth: depth + 1)
        }

        mutating func superEncoder() -> any Encoder { ByteEncoder(sink: next(), depth: depth + 1) }
    }

    private struct Single: SingleValueEncodingContainer {
        let sink: ByteSink
        let depth: Int
        var codingPath: [any CodingKey] { [] }

        mutating func encodeNil() { sink.absent() }
        mutating func encode(_ value: Bool) { sink.write(value) }
        mutating func encode(_ value: String) { sink.write(value) }
        mutating func encode(_ value: Double) { sink.write(value) }
        mutating func encode(_ value: Float) { sink.write(Double(value)) }
        mutating func encode(_ value: Int) { sink.write(value) }
        mutating func encode(_ value: Int8) { sink.write(value) }
        mutating func encode(_ value: Int16) { sink.write(value) }
        mutating func encode(_ value: Int32) { sink.write(value) }
        mutating func encode(_ value: Int64) { sink.write(value) }
        mutating func encode(_ value: UInt) { sink.write(value) }
        mutating func encode(_ value: UInt8) { sink.write(value) }
        mutating func encode(_ value: UInt16) { sink.write(value) }
        mutating func encode(_ value: UInt32) { sink.write(value) }
        mutating func encode(_ value: UInt64) { sink.write(value) }
        mutating func encode<T: Encodable>(_ value: T) { sink.write(value, depth: depth) }
    }
}
