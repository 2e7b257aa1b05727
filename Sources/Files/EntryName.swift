import Glibc

/// The name of one entry of a folder, in the bytes that the file system keeps: it need not be text.
package struct EntryName: Comparable, Sendable {
    /// NUL-terminated, for C calls.
    package let cString: [CChar]
    /// Whether it is a folder, as the folder above says; nil on file systems whose folders do not say it.
    package let isFolder: Bool?

    /// The name as text, or nil when it is not valid UTF-8.
    package var text: String? { String(validating: bytes, as: UTF8.self) }

    /// The name for messages; bytes that are no text are replaced.
    package var repaired: String { String(decoding: bytes, as: UTF8.self) }

    private var bytes: [UInt8] { cString.dropLast().map { UInt8(bitPattern: $0) } }

    package static func == (left: EntryName, right: EntryName) -> Bool { left.cString == right.cString }

    package static func < (left: EntryName, right: EntryName) -> Bool {
        strcmp(left.cString, right.cString) < 0
    }

    /// All entries of an open folder but `.` and `..`, dot files included, in byte order.
    package static func all(in folder: borrowing Descriptor) throws(SystemReason) -> [EntryName] {
        try unsorted(in: folder).sorted()
    }

    /// The same in the order of the file system.
    package static func unsorted(in folder: borrowing Descriptor) throws(SystemReason) -> [EntryName] {
        let own = try Descriptor.open(".", in: folder.number, flags: O_RDONLY | O_DIRECTORY)
        let number = own.release()
        guard let stream = fdopendir(number) else {
            let reason = SystemReason.last
            close(number)
            throw reason
        }
        defer { closedir(stream) }
        var names: [EntryName] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else {
                if errno == EINTR { continue }
                if errno != 0 { throw .last }
                return names
            }
            // The entry is shorter than the imported struct, so the name is read in place and not through a copy.
            guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { throw SystemReason(code: EINVAL) }
            let start = (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self)
            if strcmp(start, ".") == 0 || strcmp(start, "..") == 0 { continue }
            let name = Array(UnsafeBufferPointer(start: start, count: strlen(start) + 1))
            names.append(EntryName(cString: name, type: entry.pointee.d_type))
        }
    }

    private init(cString: [CChar], type: UInt8) {
        self.cString = cString
        isFolder = type == UInt8(DT_UNKNOWN) ? nil : type == UInt8(DT_DIR)
    }
}
