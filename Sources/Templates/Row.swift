extension Value {
    /// Values by their names: a model, a row of a list, or a group.
    ///
    /// A list, not a dictionary: there are ten names or twenty, each is asked for once or twice, and hashing them would cost
    /// more than looking through them.
    package struct Row: Sendable, Equatable, Sequence, ExpressibleByDictionaryLiteral {
        package typealias Element = (String, Value)

        private var entries: [Element]

        /// - Parameter elements: no name twice.
        package init(dictionaryLiteral elements: (String, Value)...) {
            entries = elements
        }

        package func makeIterator() -> some IteratorProtocol<Element> { entries.makeIterator() }

        package subscript(name: String) -> Value? {
            get { place(of: name).map { entries[$0].1 } }
            set {
                let place = place(of: name)
                switch (place, newValue) {
                case (let place?, let value?): entries[place].1 = value
                case (let place?, nil): entries.remove(at: place)
                case (nil, let value?): entries.append((name, value))
                case (nil, nil): break
                }
            }
        }

        /// Takes all values of another row in; `combine` decides where both have one.
        package mutating func merge(_ other: Row, uniquingKeysWith combine: (Value, Value) -> Value) {
            entries.reserveCapacity(entries.count + other.entries.count)
            for (name, value) in other.entries { self[name] = self[name].map { combine($0, value) } ?? value }
        }

        package func merging(_ other: Row, uniquingKeysWith combine: (Value, Value) -> Value) -> Row {
            var out = self
            out.merge(other, uniquingKeysWith: combine)
            return out
        }

        /// In whatever order the values were put in.
        package static func == (left: Row, right: Row) -> Bool {
            left.entries.count == right.entries.count && left.entries.allSatisfy { right[$0.0] == $0.1 }
        }

        private func place(of name: String) -> Int? {
            let length = name.utf8.count
            return entries.firstIndex { $0.0.utf8.count == length && $0.0 == name }
        }
    }
}
