import Glibc
import Testing

@testable import Files

struct DescriptorTests {
    @Test func aFolderIsOpenedBelowAnother() throws {
        let folder = try TemporaryFolder()
        try folder.write("a/b/c/text")
        let root = try Descriptor.open(folder.path, flags: O_RDONLY | O_DIRECTORY)
        for (path, names) in [("", ["a"]), ("a", ["b"]), ("a/b/c", ["text"])] {
            let open = try Descriptor.openFolder(path, below: root.number)
            #expect(try EntryName.all(in: open).map(\.text) == names)
        }
    }

    /// Neither the last part of a path nor one before it may lead elsewhere.
    @Test(arguments: ["link", "link/b", "a/link", "a/text", "gone", "a/gone"])
    func noLinkIsFollowed(_ path: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("a/text")
        try folder.makeFolder("a/b")
        try folder.link("link", to: "a")
        try folder.link("a/link", to: "b")
        let root = try Descriptor.open(folder.path, flags: O_RDONLY | O_DIRECTORY)
        let reason = #expect(throws: SystemReason.self) {
            _ = try Descriptor.openFolder(path, below: root.number).number
        }
        // What the kernel says to O_DIRECTORY and O_NOFOLLOW.
        #expect(reason?.code == (path.hasSuffix("gone") ? ENOENT : ENOTDIR))
    }

    @Test(arguments: ["", "x", "0123456789"], [0, 1, 10, 100])
    func aFileIsReadOnlyAtItsLength(_ text: String, _ size: Int) throws {
        let folder = try TemporaryFolder()
        try folder.write("file", text)
        for room in [0, 5, 1000] {
            var buffer = [UInt8](repeating: 7, count: room)
            let file = try Descriptor.open(folder.path + "/file", flags: O_RDONLY)
            #expect(try file.fill(&buffer, exactly: size) == (text.utf8.count == size))
            if text.utf8.count == size { #expect(Array(buffer.prefix(size)) == Array(text.utf8)) }
        }
    }
}
