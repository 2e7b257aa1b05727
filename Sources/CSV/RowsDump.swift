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

    /// The bytes within a JSON string (RFC 8259); what is no text becomes U+FFFD.
    private static func append(_ bytes: UnsafeRawBufferPointer, to line: inout [UInt8]) {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                append(ascii: byte, to: &line)
                index += 1
            } else if let length = Text.sequenceLength(bytes, at: index) {
                line.append(contentsOf: bytes[index..<index + length])
                index += length
            } else {
                line.append(contentsOf: [0xEF, 0xBF, 0xBD])
                index += Text.stepLength(bytes, at: index)
            }
        }
    }

    private static func append(ascii byte: UInt8, to line: inout [UInt8]) {
        switch byte {
        case Dialect.quote, UInt8(ascii: "\\"): line.append(contentsOf: [UInt8(ascii: "\\"), byte])
        case 0x00..<0x20:
            let digits = Array("0123456789abcdef".utf8)
            line.append(contentsOf: "\\u00".utf8)
            line.append(digits[Int(byte >> 4)])
            line.append(digits[Int(byte & 15)])
        default: line.append(byte)
        }
    }
}
