/// The cells of the current row: an array without reference counts, checks of uniqueness or memory freed between rows.
struct FieldList: ~Copyable {
    private var fields: UnsafeMutablePointer<Field>
    private var capacity = 64
    private(set) var count = 0

    init() { fields = .allocate(capacity: 64) }

    deinit { fields.deallocate() }

    subscript(index: Int) -> Field {
        precondition(index >= 0 && index < count)
        return fields[index]
    }

    /// Valid until the next `append` or `reserve`.
    var address: UnsafePointer<Field> { UnsafePointer(fields) }

    mutating func removeAll() { count = 0 }

    mutating func append(_ field: Field) {
        reserve(1)
        appendReserved(field)
    }

    /// Makes room for `more` fields.
    mutating func reserve(_ more: Int) {
        guard count + more > capacity else { return }
        capacity = max(capacity * 2, count + more)
        let larger = UnsafeMutablePointer<Field>.allocate(capacity: capacity)
        larger.update(from: fields, count: count)
        fields.deallocate()
        fields = larger
    }

    /// Appends where `reserve` has made room.
    mutating func appendReserved(_ field: Field) {
        assert(count < capacity)
        fields[count] = field
        count += 1
    }
}
