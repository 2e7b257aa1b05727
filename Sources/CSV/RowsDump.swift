internal import Quoting

/// `krm dump rows`: each row as a JSON array of strings, one a line.
package enum RowsDump {
    /// Gives the line of every row, its line feed included, to `sink`; returns the first row whose quotes are wrong.
    ///
    /// Throws what `sink` throws, or what `failure` makes of a file that cannot be read.
    package static func run<Failure: Error>(
        _ reader: inout RowReader,
        failure: (ReadFailure) -> Failure,
        sink: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) -> FlawedRow? {
        var first: FlawedRow?
        var line: [UInt8] = []
        while true {
            do throws(ReadFailure) {
                guard try reader.advance() else { return first }
            } catch {
                throw failure(error)
            }
            if first == nil, let flaw = reader.flaw {
                let place = reader.place(of: flaw.field)
                first = FlawedRow(flaw: flaw, line: place.line, column: place.column)
            }
            line.removeAll(keepingCapacity: true)
            append(reader, to: &line)
            line.append(0x0A)
            try sink(line)
        }
    }

    /// The JSON array of the current row, without line end.
    package static func json(_ reader: borrowing RowReader) -> [UInt8] {
        var line: [UInt8] = []
        append(reader, to: &line)
        return line
    }

    private static func append(_ reader: borrowing RowReader, to line: inout [UInt8]) {
        line.append(UInt8(ascii: "["))
        for index in 0..<reader.count {
            if index > 0 { line.append(UInt8(ascii: ",")) }
            line.append(Dialect.quote)
            reader[index].withBytes { append($0, to: &line) }
            line.append(Dialect.quote)
        }
        line.append(UInt8(ascii: "]"))
    }

    /// The bytes within a JSON string; what is no text becomes U+FFFD.
    private static func append(_ bytes: UnsafeRawBufferPointer, to line: inout [UInt8]) {
        var done = 0
        var index = 0
        while index < bytes.count {
            if bytes[index] < 0x80 {
                index += 1
            } else if let length = Text.sequenceLength(bytes, at: index) {
                index += length
            } else {
                JSON.append(UnsafeRawBufferPointer(rebasing: bytes[done..<index]), to: &line)
                line += [0xEF, 0xBF, 0xBD]
                index += Text.stepLength(bytes, at: index)
                done = index
            }
        }
        JSON.append(UnsafeRawBufferPointer(rebasing: bytes[done...]), to: &line)
    }
}
